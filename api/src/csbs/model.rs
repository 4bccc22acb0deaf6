//! What CSBS answers, as it can be read.

use crate::cbr::model::ReadTag;
use crate::json::{self, Read, Reading, Unread, Value};
use crate::phase::{self, Phase};
use crate::reply::Row;
use crate::time::Time;

/// A run of backing up one server: the record, not the backup itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Id of the record; the backup is found by it in the list of items.
    pub id: String,
    /// `protecting` right after the call.
    pub status: String,
    /// When it began.
    pub created_at: Option<Time>,
    /// Owner.
    pub project_id: Option<String>,
    /// A plan that was made up for this run; its id begins with `fake_`.
    pub plan_id: Option<String>,
    /// The plan's name.
    pub plan_name: Option<String>,
    /// What is backed up.
    pub resources: Vec<RecordResource>,
}

impl Record {
    /// What its state means.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::checkpoint(&self.status)
    }
}

impl Row for Record {
    const ONE: &'static str = "checkpoint";
    const MANY: &'static str = "checkpoints";
}

impl Read for Record {
    fn read(value: &Value) -> Self {
        let plan = json::object(value, "protection_plan").unwrap_or_default();
        Self {
            id: json::text_or_empty(value, "id"),
            status: json::text_or_empty(value, "status"),
            created_at: json::time(value, "created_at"),
            project_id: json::filled(value, "project_id"),
            plan_id: json::filled(&plan, "id"),
            plan_name: json::filled(&plan, "name"),
            resources: json::list(&plan, "resources"),
        }
    }
}

/// A server of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordResource {
    /// Its id.
    pub id: String,
    /// Its type.
    pub kind: String,
    /// Its name, or `resource_` and its id.
    pub name: String,
}

impl Read for RecordResource {
    fn read(value: &Value) -> Self {
        Self {
            id: json::text_or_empty(value, "id"),
            kind: json::text_or_empty(value, "type"),
            name: json::text_or_empty(value, "name"),
        }
    }
}

/// A backup of one server.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// Id of the backup.
    pub id: String,
    /// The record that it belongs to.
    pub checkpoint_id: String,
    /// Its name.
    pub name: String,
    /// What a person wrote about it.
    pub description: Option<String>,
    /// `protecting`, `available`, …; empty where it was not sent.
    pub status: String,
    /// The server.
    pub resource_id: String,
    /// Its type.
    pub resource_type: String,
    /// Its name at that time.
    pub resource_name: Option<String>,
    /// Its zone.
    pub resource_az: Option<String>,
    /// When it was made.
    pub created_at: Option<Time>,
    /// When it last changed.
    pub updated_at: Option<Time>,
    /// When the work ended.
    pub finished_at: Option<Time>,
    /// Its tags.
    pub tags: Vec<ReadTag>,
    /// How far, 0 to 100.
    pub progress: Option<i64>,
    /// What it takes, **MB**.
    pub size_mb: Option<i64>,
    /// Whether only what changed was saved.
    pub incremental: Option<bool>,
    /// Made by a policy, not by hand.
    pub auto_trigger: Option<bool>,
    /// `na`, `snapshot`, `backup`.
    pub restore_mode: Option<String>,
    /// What failed: `backup`, `restore`, `delete`.
    pub fail_op: Option<String>,
    /// The service's code for why; its key is `Code`.
    pub fail_code: Option<String>,
    /// The service's words for why.
    pub fail_reason: Option<String>,
    /// Virtual processors of the server.
    pub vcpus: Option<i64>,
    /// Memory of the server, MB.
    pub ram_mb: Option<i64>,
    /// Images made of it; they block its deletion.
    pub image_ids: Vec<String>,
    /// Its disks.
    pub disks: Vec<ItemDisk>,
    /// What was sent and could not be read, of that by which it is told how it ended: `backup_id`, `size`, `disks`, `reason`.
    pub unread: Unread,
}

impl Item {
    /// What its state means.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::backup(&self.status)
    }
}

impl Row for Item {
    const ONE: &'static str = "checkpoint_item";
    const MANY: &'static str = "checkpoint_items";
}

impl Read for Item {
    fn read(value: &Value) -> Self {
        let extend = json::object(value, "extend_info").unwrap_or_default();
        let data = json::object(value, "backup_data").unwrap_or_default();
        let failed = json::object(&extend, "fail_code").unwrap_or_default();
        let images: Vec<Value> = json::list(&extend, "os_images_data");
        Self {
            id: json::text_or_empty(value, "id"),
            checkpoint_id: json::text_or_empty(value, "checkpoint_id"),
            name: json::text_or_empty(value, "name"),
            description: json::filled(value, "description"),
            status: json::text_or_empty(value, "status"),
            resource_id: json::text_or_empty(value, "resource_id"),
            resource_type: json::text_or_empty(value, "resource_type"),
            resource_name: json::filled(&extend, "resource_name"),
            resource_az: json::filled(&extend, "resource_az"),
            created_at: json::time(value, "created_at"),
            updated_at: json::time(value, "updated_at"),
            finished_at: json::time(&extend, "finished_at"),
            tags: json::list(value, "tags"),
            progress: json::percent(&extend, "progress").or_else(|| json::percent(value, "progress")),
            size_mb: json::size(&extend, "size"),
            incremental: json::flag(&extend, "incremental"),
            auto_trigger: json::flag(&extend, "auto_trigger"),
            restore_mode: json::filled(&extend, "supported_restore_mode"),
            fail_op: json::filled(&extend, "fail_op"),
            fail_code: json::filled(&failed, "Code").or_else(|| json::filled(&extend, "fail_code")),
            fail_reason: json::filled(&extend, "fail_reason").or_else(|| json::filled(&failed, "Description")),
            vcpus: json::int(&data, "vcpus"),
            ram_mb: json::int(&data, "ram"),
            image_ids: images.iter().filter_map(|image| json::filled(image, "image_id")).collect(),
            disks: json::list(&extend, "volume_backups"),
            unread: unread(value, &extend),
        }
    }
}

/// Whether a list says of each disk how it is.
fn disks(sent: &Value) -> Option<()> {
    let state = |disk: &Value| disk.is_object() && !Reading::text(disk, "status").is_unreadable();
    sent.as_array()?.iter().all(state).then_some(())
}

/// Whether a code is one: text, or an object with it. An empty one says that there is none.
fn code(sent: &Value) -> Option<()> {
    let object = json::as_object(sent);
    let said = |object: &Value| ["Code", "Description"].iter().any(|key| json::filled(object, key).is_some());
    let none = |object: &Value| object.as_object().is_some_and(json::Object::is_empty);
    (json::as_text(sent).is_some() || object.is_some_and(|object| said(&object) || none(&object))).then_some(())
}

/// What of an item was sent and says nothing.
fn unread(value: &Value, extend: &Value) -> Unread {
    let whole = Reading::object(value, "extend_info");
    let size = Reading::of(extend, "size", |sent| json::as_int(sent).filter(|size| *size >= 0));
    let (disks, code) = (Reading::of(extend, "volume_backups", disks), Reading::of(extend, "fail_code", code));
    Unread::default()
        .and("backup_id", &Reading::text(value, "id"))
        .and("size", &size)
        .and("size", &whole)
        .and("disks", &disks)
        .and("disks", &whole)
        .and("reason", &code)
        .and("reason", &Reading::text(extend, "fail_reason"))
        .and("reason", &whole)
}

/// A disk of a server's backup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemDisk {
    /// Id of the disk's backup; a restore needs it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its state.
    pub status: String,
    /// A disk that the server starts from.
    pub bootable: Option<bool>,
    /// Whether only what changed was saved.
    pub incremental: Option<bool>,
    /// What it takes, **MB**.
    pub size_mb: Option<i64>,
    /// The disk.
    pub volume_id: String,
    /// The disk's name.
    pub volume_name: String,
    /// The disk's size, **GB**.
    pub volume_size_gb: Option<i64>,
}

impl Read for ItemDisk {
    fn read(value: &Value) -> Self {
        Self {
            id: json::text_or_empty(value, "id"),
            name: json::text_or_empty(value, "name"),
            status: json::text_or_empty(value, "status"),
            bootable: json::flag(value, "bootable"),
            incremental: json::flag(value, "incremental"),
            size_mb: json::size(value, "size"),
            volume_id: json::text_or_empty(value, "source_volume_id"),
            volume_name: json::text_or_empty(value, "source_volume_name"),
            volume_size_gb: json::size(value, "source_volume_size"),
        }
    }
}
