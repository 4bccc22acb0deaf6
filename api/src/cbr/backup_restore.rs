//! Restore a backup onto a server or a disk. What is there is overwritten.

use serde::{Deserialize, Serialize};

use crate::decode::Decode;
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Kind, Problem, Severity};
use crate::profile::Profile;
use crate::request::{Method, Request};
use crate::tables::{self, Field, Given, Once};
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

/// Onto what a backup goes.
pub static BACKUP_RESTORE: tables::Operation = tables::Operation {
    info: &BackupRestore::INFO,
    fields: &[
        Field::id("backup", "{backup_id}").required().rule("path.id"),
        Field::object("restore").required().rule("cbr.restore.target"),
        Field::list("mappings", MAPPINGS, MAPPING)
            .once(&[
                Once { key: "backup", rule: "cbr.restore.disks", severity: Severity::Error, ids: true },
                Once { key: "disk", rule: "cbr.restore.disks", severity: Severity::Error, ids: true },
            ])
            .rule("cbr.restore.disks"),
        Field::flag("power_on", "restore.power_on").rule("cbr.restore.target"),
        Field::id("server", "restore.server_id").rule("cbr.restore.target"),
        Field::id("disk", "restore.volume_id").rule("cbr.restore.target"),
    ],
    checks: &[one_target],
};

const MAPPING: &[Field] = &[
    Field::id("backup", "backup_id").required().rule("cbr.restore.disks"),
    Field::id("disk", "volume_id").required().rule("cbr.restore.disks"),
];

fn one_target(given: &Given<'_>, out: &mut Vec<Problem>) {
    let values = given.values;
    match (values.text("server").is_empty(), values.text("disk").is_empty()) {
        (true, true) => out.push(Problem::error("cbr.restore.target", "restore.server_id", Kind::Missing)),
        (false, false) => {
            let kind = Kind::Exclusive { other: "restore.server_id" };
            out.push(Problem::error("cbr.restore.target", "restore.volume_id", kind));
        }
        (false, true) if values.rows("mappings").is_empty() => {
            out.push(Problem::error("cbr.restore.disks", MAPPINGS, Kind::Missing));
        }
        _ => {}
    }
}

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

    fn problems(&self, profile: &Profile) -> Vec<Problem> {
        let values = BACKUP_RESTORE.read(&["", &self.backup_id], &body(self));
        BACKUP_RESTORE.problems(&values, &Known::default(), profile)
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.backup_id]).body(body(self))
    }
}

impl Decode for BackupRestore {
    const TABLE: &'static tables::Operation = &BACKUP_RESTORE;

    fn set_parts(&mut self, parts: &[&str]) {
        self.backup_id = parts.get(1).copied().unwrap_or_default().to_owned();
    }
}
