//! Delete a backup.

use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::phase;
use crate::problem::{Kind, Problem};
use crate::request::{Method, Request};
use crate::tables::{self, Field, Given};

/// Deletes a backup. It goes on after the answer: ask until it is not found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackupDelete {
    /// The backup.
    pub backup_id: String,
}

/// A backup that goes.
pub static BACKUP_DELETE: tables::Operation = tables::Operation {
    info: &BackupDelete::INFO,
    fields: &[Field::id("backup", "{backup_id}").required().rule("path.id")],
    checks: &[at_rest, no_image, not_kept],
};

const PATH: &str = "{backup_id}";

/// What goes on with it speaks against it, and so does that it goes already.
fn at_rest(given: &Given<'_>, out: &mut Vec<Problem>) {
    let Some(state) = given.known.backup.as_ref().map(|backup| backup.state.clone()) else { return };
    let going = ["deleting", "waiting_delete"].iter().any(|going| state.eq_ignore_ascii_case(going));
    if going {
        out.push(Problem::error(RULE, PATH, Kind::Going));
    } else if phase::backup(&state).moves() {
        out.push(Problem::error(RULE, PATH, Kind::NotAtRest { state }));
    }
}

/// `BackupService.6204`
fn no_image(given: &Given<'_>, out: &mut Vec<Problem>) {
    let ids = given.known.backup.as_ref().map(|backup| backup.images.clone()).unwrap_or_default();
    if !ids.is_empty() {
        out.push(Problem::error(RULE, PATH, Kind::HasImages { ids }));
    }
}

/// `BackupService.6220`
fn not_kept(given: &Given<'_>, out: &mut Vec<Problem>) {
    let automatic = given.known.backup.as_ref().and_then(|backup| backup.automatic);
    let locked = given.known.vault.as_ref().and_then(|vault| vault.locked);
    if automatic.zip(locked) == Some((true, true)) {
        out.push(Problem::error(RULE, PATH, Kind::KeptByLock));
    }
}

const RULE: &str = "cbr.backup.delete";

impl Operation for BackupDelete {
    type Reply = ();

    const INFO: Info = Info {
        id: "cbr.backup.delete",
        service: Service::Cbr,
        method: Method::Delete,
        path: "/v3/{project_id}/backups/{backup_id}",
        effect: Effect::Repeatable,
        action: ActionKind::Removes,
        grants_by_name: false,
        permission: "cbr:backups:delete",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backups/deleting_a_backup.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.backup_id])
    }
}
