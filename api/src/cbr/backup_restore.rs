//! Restore a backup onto a server or a disk. What is there is overwritten.

use serde::{Deserialize, Serialize};

use crate::decode::{Decode, Key, Shape, may, must};
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Kind, Problem, Severity};
use crate::profile::Profile;
use crate::request::{Method, Request};
use crate::rules::{at, id, list};
use crate::wire::{blank, body};

/// Restores a backup. The server is shut down for it, and the data on the target is overwritten.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BackupRestore {
    /// The backup.
    #[serde(skip)]
    pub backup_id: String,
    /// Onto what.
    pub restore: Target,
}

/// Onto what a backup is restored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Target {
    /// Which disk backup goes onto which disk; for a server.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mappings: Vec<Mapping>,
    /// Start the server afterwards; absent is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub power_on: Option<bool>,
    /// The server; for a server backup.
    #[serde(skip_serializing_if = "blank")]
    pub server_id: Option<String>,
    /// The disk; for a disk backup.
    #[serde(skip_serializing_if = "blank")]
    pub volume_id: Option<String>,
}

/// A disk backup and the disk that it goes onto.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mapping {
    /// The *disk* backup: a child of the server backup.
    pub backup_id: String,
    /// The disk; at least as large as what was saved.
    pub volume_id: String,
}

const MAPPINGS: &str = "restore.mappings";

impl Operation for BackupRestore {
    type Reply = ();

    const INFO: Info = Info {
        id: "cbr.backup.restore",
        service: Service::Cbr,
        method: Method::Post,
        path: "/v3/{project_id}/backups/{backup_id}/restore",
        effect: Effect::Once,
        action: ActionKind::Restores,
        permission: "cbr:backups:restore",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backups/restoring_a_backup.html",
    };

    fn problems(&self, _profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        let Target { mappings, server_id, volume_id, .. } = &self.restore;
        id::required(59, "{backup_id}", &self.backup_id, &mut out);
        match (blank(server_id), blank(volume_id)) {
            (true, true) => out.push(Problem::error(62, "restore.server_id", Kind::Missing)),
            (false, false) => {
                let kind = Kind::Exclusive { other: "restore.server_id" };
                out.push(Problem::error(62, "restore.volume_id", kind));
            }
            (false, true) => list::not_empty(63, MAPPINGS, mappings.len(), &mut out),
            (true, false) => {}
        }
        for (index, mapping) in mappings.iter().enumerate() {
            id::required(63, &at(MAPPINGS, index, "backup_id"), &mapping.backup_id, &mut out);
            id::required(63, &at(MAPPINGS, index, "volume_id"), &mapping.volume_id, &mut out);
        }
        let sources = mappings.iter().map(|mapping| mapping.backup_id.as_str());
        list::unique_ids(63, (MAPPINGS, "backup_id"), sources, Severity::Error, &mut out);
        let targets = mappings.iter().map(|mapping| mapping.volume_id.as_str());
        list::unique_ids(63, (MAPPINGS, "volume_id"), targets, Severity::Error, &mut out);
        out
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.backup_id]).body(body(self))
    }
}

impl Decode for BackupRestore {
    const BODY: &'static [Key] = &[must("restore", 62, Shape::Object(TARGET))];

    fn set_parts(&mut self, parts: &[&str]) {
        self.backup_id = parts.get(1).copied().unwrap_or_default().to_owned();
    }
}

const TARGET: &[Key] = &[
    may("mappings", 63, Shape::List(&MAPPING)),
    may("power_on", 62, Shape::Flag),
    may("server_id", 62, Shape::Text),
    may("volume_id", 62, Shape::Text),
];

const MAPPING: Shape = Shape::Object(&[must("backup_id", 63, Shape::Text), must("volume_id", 63, Shape::Text)]);
