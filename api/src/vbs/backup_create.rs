//! Create a disk backup (seed S002).

use serde::{Deserialize, Serialize};

use crate::decode::Decode;
use crate::json::{self, Read, Value};
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Charset, Kind, Problem, Severity};
use crate::profile::Profile;
use crate::request::{Method, Request};
use crate::rules::{at, resource, tag, text};
use crate::tables::{self, Field, Given, Once};
use crate::wire::{Tag, blank, body, silent};

/// Makes a backup of one disk. The answer names a job; the job names the backup.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BackupCreate {
    /// The backup that is wanted.
    pub backup: NewBackup,
    /// What is known of the disk.
    #[serde(skip)]
    pub known: Known,
}

/// The backup that is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewBackup {
    /// The disk.
    pub volume_id: String,
    /// A snapshot of that disk.
    #[serde(skip_serializing_if = "blank")]
    pub snapshot_id: Option<String>,
    /// Mandatory: 1 to 64 ASCII letters, digits, `-`, `_`, not beginning with `auto`.
    pub name: String,
    /// 1 to 64 characters without angle brackets; left out when empty.
    #[serde(skip_serializing_if = "blank")]
    pub description: Option<String>,
    /// Left out when empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// Full or not; left out when nothing is said, which means incremental.
    #[serde(skip_serializing_if = "silent")]
    pub extend_param: ExtendParam,
}

/// Full or not. The value is text, not a truth value (seed S002: a map from text to text).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtendParam {
    /// `true` or `false` as text.
    #[serde(rename = "FullBackup", skip_serializing_if = "blank")]
    pub full_backup: Option<String>,
}

impl ExtendParam {
    /// Says whether all is saved (`true`) or only what changed (`false`).
    #[must_use]
    pub fn full(full: bool) -> Self {
        Self { full_backup: Some(if full { "true" } else { "false" }.to_owned()) }
    }
}

/// Longest name (`vbs.backup.name`).
pub const NAME: usize = text::NAME;
/// Longest description (`vbs.backup.description`).
pub const DESCRIPTION: usize = text::VBS_DESCRIPTION;

/// A backup of one disk.
pub static BACKUP_CREATE: tables::Operation = tables::Operation {
    info: &BackupCreate::INFO,
    fields: &[
        Field::object("backup").required().rule("vbs.backup.body"),
        Field::uuid_like("disk", "backup.volume_id").required().rule("vbs.backup.disk"),
        Field::id("snapshot", "backup.snapshot_id").rule("vbs.backup.snapshot"),
        Field::text("name", "backup.name")
            .required()
            .blank_is_missing()
            .longest(NAME)
            .of(Charset::Name)
            .rule("vbs.backup.name"),
        Field::text("description", "backup.description")
            .filled()
            .longest(DESCRIPTION)
            .of(Charset::NoAngle)
            .rule("vbs.backup.description"),
        Field::list("tags", "backup.tags", TAG)
            .usually_at_most(tag::COUNT)
            .once(&[Once { key: "key", rule: "vbs.backup.tags", severity: Severity::Warning, ids: false }])
            .rule("vbs.backup.tags"),
        Field::closed("backup.extend_param").rule("vbs.backup.extension"),
        // Text, not a truth value: a map from text to text in the seed.
        Field::choice("full", "backup.extend_param.FullBackup", |_| &["true", "false"])
            .filled()
            .rule("vbs.backup.full"),
    ],
    checks: &[disk_is_ready, name_is_not_automatic, tags_are_portable],
};

const TAG: &[Field] = &[
    Field::text("key", "key").required().blank_is_missing().longest(tag::KEY).of(Charset::TagDeny).rule("vbs.tag.key"),
    Field::text("value", "value").always_sent().longest(tag::VALUE).of(Charset::TagDeny).rule("vbs.tag.value"),
];

fn disk_is_ready(given: &Given<'_>, out: &mut Vec<Problem>) {
    if let Some(seen) = given.known.resource(given.values.text("disk")) {
        resource::ready("vbs.backup.disk", "backup.volume_id", seen, out);
    }
}

fn name_is_not_automatic(given: &Given<'_>, out: &mut Vec<Problem>) {
    text::not_automatic("vbs.backup.name.start", "backup.name", given.values.text("name"), out);
}

/// What VBS takes and its sister services don't.
fn tags_are_portable(given: &Given<'_>, out: &mut Vec<Problem>) {
    for (index, row) in given.values.rows("tags").iter().enumerate() {
        for (rule, key) in [("vbs.tag.key", "key"), ("vbs.tag.value", "value")] {
            let text = row.text(key);
            let foreign =
                text::first_bad(text, Charset::Name).is_some() && text::first_bad(text, Charset::TagDeny).is_none();
            if foreign && !text.trim().is_empty() {
                out.push(Problem::warning(rule, at("backup.tags", index, key), Kind::NotPortable));
            }
        }
    }
}

impl Operation for BackupCreate {
    type Reply = JobStarted;

    const INFO: Info = Info {
        id: "vbs.backup.create",
        service: Service::Vbs,
        method: Method::Post,
        path: "/v2/{project_id}/cloudbackups",
        effect: Effect::Once,
        action: ActionKind::Begins,
        permission: "",
        doc: "https://docs.otc.t-systems.com/volume-backup-service/api-ref/api_description/vbs_backups/creating_a_vbs_backup.html",
    };

    fn problems(&self, profile: &Profile) -> Vec<Problem> {
        BACKUP_CREATE.problems(&BACKUP_CREATE.read(&[], &body(self)), &self.known, profile)
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id]).body(body(self))
    }
}

impl Decode for BackupCreate {
    const TABLE: &'static tables::Operation = &BACKUP_CREATE;
}

/// The job that does the work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JobStarted {
    /// Its id; ask for the job by it.
    pub job_id: String,
}

impl Read for JobStarted {
    fn read(value: &Value) -> Self {
        Self { job_id: json::text_or_empty(value, "job_id") }
    }
}
