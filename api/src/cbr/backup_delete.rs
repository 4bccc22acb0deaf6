//! Delete a backup.

use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::request::{Method, Request};
use crate::tables::{self, Field};

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
    checks: &[],
};

impl Operation for BackupDelete {
    type Reply = ();

    const INFO: Info = Info {
        id: "cbr.backup.delete",
        service: Service::Cbr,
        method: Method::Delete,
        path: "/v3/{project_id}/backups/{backup_id}",
        effect: Effect::Repeatable,
        action: ActionKind::Removes,
        permission: "cbr:backups:delete",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backups/deleting_a_backup.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.backup_id])
    }
}
