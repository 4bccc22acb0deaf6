//! Restore a backup onto a server or a disk. What is there is overwritten.

use super::resource::{DISK, SERVER};
use crate::ids;
use crate::known::{Known, KnownBackup, KnownPart, KnownResource};
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::phase::{self, Phase};
use crate::problem::{Kind, Problem, Severity};
use crate::request::Method;
use crate::rules::at;
use crate::tables::{self, Field, Given, Once};

const MAPPINGS: &str = "restore.mappings";
const SERVER_PATH: &str = "restore.server_id";
const DISK_PATH: &str = "restore.volume_id";

/// The facts.
pub const INFO: Info = Info {
    id: "cbr.backup.restore",
    service: Service::Cbr,
    method: Method::Post,
    path: "/v3/{project_id}/backups/{backup_id}/restore",
    effect: Effect::Once,
    action: ActionKind::Restores,
    grants_by_name: false,
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
        Field::id("server", SERVER_PATH).rule("cbr.restore.target"),
        Field::id("disk", DISK_PATH).rule("cbr.restore.target"),
    ],
    checks: &[backup_ready, one_target, whole_server, fitting_disks, fitting_disk],
};

const MAPPING: &[Field] = &[
    Field::id("backup", "backup_id").required().rule("cbr.restore.disks"),
    Field::id("disk", "volume_id").required().rule("cbr.restore.disks"),
];

/// A state, a mode or a kind of the backup that speaks against it.
fn backup_ready(given: &Given<'_>, out: &mut Vec<Problem>) {
    let Some(backup) = &given.known.backup else { return };
    let rule = "cbr.restore.backup";
    if phase::backup(&backup.state) != Phase::Good && !backup.state.is_empty() {
        let kind = Kind::NotRestorable { state: backup.state.clone() };
        out.push(Problem::error(rule, "{backup_id}", kind));
    }
    if backup.kind.is_empty() {
        out.push(Problem::error(rule, "{backup_id}", Kind::KindNotSaid));
    } else if !matches!(backup.kind.as_str(), SERVER | DISK) {
        out.push(Problem::error(rule, "{backup_id}", Kind::OtherRestore));
    } else if backup.restore_mode.as_deref() == Some(NEW_ONLY) {
        out.push(Problem::error(rule, "{backup_id}", Kind::NewOnly));
    }
}

/// `supported_restore_mode` of a backup that only new resources can be made of.
const NEW_ONLY: &str = "na";

fn one_target(given: &Given<'_>, out: &mut Vec<Problem>) {
    let values = given.values;
    let of = given.known.backup.as_ref().map_or("", |backup| backup.kind.as_str());
    // No target can be chosen for what is not restored here; `backup_ready` says so.
    let hopeless = given.known.backup.is_some() && !matches!(of, SERVER | DISK);
    match (values.text("server").is_empty(), values.text("disk").is_empty()) {
        (true, true) if hopeless => {}
        (true, true) => {
            let path = if of == DISK { DISK_PATH } else { SERVER_PATH };
            out.push(Problem::error("cbr.restore.target", path, Kind::Missing));
        }
        (false, false) => {
            let kind = Kind::Exclusive { other: SERVER_PATH };
            out.push(Problem::error("cbr.restore.target", DISK_PATH, kind));
        }
        (false, true) if of == DISK => {
            let kind = Kind::WrongType { got: SERVER.to_owned() };
            out.push(Problem::error("cbr.restore.target", SERVER_PATH, kind));
        }
        (true, false) if of == SERVER => {
            out.push(Problem::error("cbr.restore.target", DISK_PATH, Kind::WrongType { got: DISK.to_owned() }));
        }
        (false, true) if values.rows("mappings").is_empty() => {
            out.push(Problem::error("cbr.restore.disks", MAPPINGS, Kind::Missing));
        }
        _ => {}
    }
}

/// The server's state, and that no disk of the backup is left behind: the service refuses a part.
fn whole_server(given: &Given<'_>, out: &mut Vec<Problem>) {
    let Some(server) = given.values.given("server") else { return };
    if let Some(state) = given.known.resource(server).and_then(|seen| seen.state.clone()) {
        let kind = Kind::NotRestorable { state: state.clone() };
        match phase::instance(&state) {
            Phase::Good => {}
            Phase::Bad | Phase::Gone => out.push(Problem::error("cbr.restore.state", SERVER_PATH, kind)),
            _ => out.push(Problem::warning("cbr.restore.state", SERVER_PATH, kind)),
        }
    }
    let rows = given.values.rows("mappings");
    let parts = given.known.backup.as_ref().map_or(&[][..], |backup| &backup.parts);
    for part in parts.iter().filter(|_| !rows.is_empty()) {
        if !rows.iter().any(|row| ids::same(row.text("backup"), &part.id)) {
            let name = if part.name.is_empty() { &part.id } else { &part.name };
            out.push(Problem::error("cbr.restore.disks", MAPPINGS, Kind::WithoutTarget { name: name.clone() }));
        }
    }
}

/// Each disk of a server against its target. What is not known is not judged.
fn fitting_disks(given: &Given<'_>, out: &mut Vec<Problem>) {
    let server = given.values.text("server");
    let Some(backup) = &given.known.backup else { return };
    for (index, row) in given.values.rows("mappings").iter().enumerate() {
        let part = backup.parts.iter().find(|part| ids::same(&part.id, row.text("backup")));
        if part.is_none() && !backup.parts.is_empty() && !row.text("backup").is_empty() {
            out.push(Problem::error("cbr.restore.disks", at(MAPPINGS, index, "backup_id"), Kind::NotInBackup));
        }
        let path = || at(MAPPINGS, index, "volume_id");
        let id = row.text("disk");
        let gone = given.known.resource(server).and_then(|seen| seen.has_disk(id)) == Some(false);
        match given.known.resource(id).and_then(|disk| unfit(part, disk, server)) {
            Some((rule, kind)) => out.push(Problem::error(rule, path(), kind)),
            None if gone && !id.is_empty() => {
                out.push(Problem::error("cbr.restore.disks", path(), Kind::NotAttached));
            }
            None => {}
        }
    }
}

/// Why a disk of a server can't take what was saved of another: the rule and what it found. What is not known is not
/// judged.
#[must_use]
pub fn unfit(part: Option<&KnownPart>, disk: &KnownResource, server: &str) -> Option<(&'static str, Kind)> {
    if disk.is_attached_to(server) == Some(false) {
        return Some(("cbr.restore.disks", Kind::NotAttached));
    }
    let part = part?;
    holds_not(part.size_gb, part.bootable, disk)
}

/// Why a disk can't hold what was saved of one that was so large, GB, and that a server started from or did not.
fn holds_not(needed: Option<i64>, bootable: Option<bool>, disk: &KnownResource) -> Option<(&'static str, Kind)> {
    if let (Some(needed), Some(size)) = (needed, disk.size_gb)
        && size < needed
    {
        return Some(("cbr.restore.size", Kind::TargetTooSmall { needed, size }));
    }
    let data_onto_system = bootable == Some(false) && disk.bootable == Some(true);
    data_onto_system.then_some(("cbr.restore.system", Kind::OntoSystemDisk))
}

/// One disk against its target.
fn fitting_disk(given: &Given<'_>, out: &mut Vec<Problem>) {
    let Some(disk) = given.values.given("disk").and_then(|id| given.known.resource(id)) else { return };
    out.extend(unfit_disk(given.known.backup.as_ref(), disk, given.known).map(|(rule, kind, severity)| Problem {
        rule,
        path: DISK_PATH.to_owned(),
        kind,
        severity,
    }));
}

/// Why a disk can't take the backup of another: it is too small, a server starts from it and the backup holds data, or a
/// server uses it. Where that server is not known, it warns, and so it does where only the disk's state says that one uses
/// it. What is not known is not judged.
#[must_use]
pub fn unfit_disk(
    backup: Option<&KnownBackup>,
    disk: &KnownResource,
    known: &Known,
) -> Option<(&'static str, Kind, Severity)> {
    let (needed, bootable) = backup.map(|backup| (backup.size_gb, backup.bootable)).unwrap_or_default();
    if let Some((rule, kind)) = holds_not(needed, bootable, disk) {
        return Some((rule, kind, Severity::Error));
    }
    let using = disk.servers.iter().flatten().find_map(|id| {
        let server = known.resource(id);
        let name = server.map(|server| server.name.clone()).filter(|name| !name.is_empty());
        let in_use = Kind::InUse { server: name.unwrap_or_else(|| id.clone()) };
        match server.and_then(|server| server.state.as_deref()) {
            Some(state) if state.eq_ignore_ascii_case(STOPPED) => None,
            Some(_) => Some(("cbr.restore.attached", in_use, Severity::Error)),
            None => Some(("cbr.restore.attached", in_use, Severity::Warning)),
        }
    });
    let state = disk.state.clone().unwrap_or_default();
    let unsaid = disk.servers.is_none() && phase::in_use(&state);
    let in_use = Kind::InUse { server: String::new() };
    let using = using.or_else(|| unsaid.then_some(("cbr.restore.attached", in_use, Severity::Warning)));
    using.or_else(|| {
        let bad = matches!(phase::instance(&state), Phase::Bad | Phase::Gone);
        bad.then_some(("cbr.restore.state", Kind::NotRestorable { state }, Severity::Error))
    })
}

/// State of a server that runs nothing.
const STOPPED: &str = "SHUTOFF";
