//! Restore a backup onto a server or a disk. What is there is overwritten.

use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Kind, Problem, Severity};
use crate::request::Method;
use crate::tables::{self, Field, Given, Once};

const MAPPINGS: &str = "restore.mappings";

/// The facts.
pub const INFO: Info = Info {
    id: "cbr.backup.restore",
    service: Service::Cbr,
    method: Method::Post,
    path: "/v3/{project_id}/backups/{backup_id}/restore",
    effect: Effect::Once,
    action: ActionKind::Restores,
    permission: "cbr:backups:restore",
    doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backups/restoring_a_backup.html",
};

/// Onto what a backup goes.
pub static BACKUP_RESTORE: tables::Operation = tables::Operation {
    info: &INFO,
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
