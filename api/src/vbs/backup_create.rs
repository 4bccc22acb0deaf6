//! Create a disk backup (seed S002).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::decode::{Decode, Key, Shape, may, must};
use crate::json::{self, Read};
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Charset, Problem};
use crate::profile::Profile;
use crate::request::{Method, Request};
use crate::rules::{id, resource, tag, text};
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

/// Longest name (rule 52).
pub const NAME: usize = text::NAME;
/// Longest description (rule 53).
pub const DESCRIPTION: usize = text::VBS_DESCRIPTION;

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

    fn problems(&self, _profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        let NewBackup { volume_id, name, description, tags, extend_param, .. } = &self.backup;
        id::required_uuid_like(45, "backup.volume_id", volume_id, &mut out);
        if let Some(seen) = self.known.resource(volume_id) {
            resource::ready(45, "backup.volume_id", seen, &mut out);
        }
        text::mandatory(47, "backup.name", name, &mut out);
        text::not_automatic(51, "backup.name", name, &mut out);
        text::optional(52, "backup.name", name, NAME, Charset::Name, &mut out);
        let description = description.as_deref().unwrap_or_default();
        text::optional(53, "backup.description", description, DESCRIPTION, Charset::NoAngle, &mut out);
        tag::vbs("backup.tags", tags, &mut out);
        if let Some(full) = extend_param.full_backup.as_deref().filter(|full| !full.is_empty()) {
            text::one_of(49, "backup.extend_param.FullBackup", full, &["true", "false"], &mut out);
        }
        out
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id]).body(body(self))
    }
}

impl Decode for BackupCreate {
    const BODY: &'static [Key] = &[must("backup", 44, Shape::Object(BACKUP))];
}

const BACKUP: &[Key] = &[
    must("volume_id", 45, Shape::Text),
    may("snapshot_id", 46, Shape::Text),
    must("name", 47, Shape::Text),
    may("description", 53, Shape::Filled),
    may("tags", 50, Shape::List(&Shape::Object(&[must("key", 54, Shape::Text), must("value", 56, Shape::Text)]))),
    may("extend_param", 48, Shape::Closed(&[may("FullBackup", 49, Shape::Filled)])),
];

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
