//! Show a backup, with the disks of a server.

use super::model::Backup;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::One;
use crate::request::{Method, Request};
use crate::tables::{self, Field};

/// Shows a backup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackupShow {
    /// The backup.
    pub backup_id: String,
}

/// One backup.
pub static BACKUP_SHOW: tables::Operation = tables::Operation {
    info: &BackupShow::INFO,
    fields: &[Field::id("backup", "{backup_id}").required().rule("path.id")],
    checks: &[],
};

impl Operation for BackupShow {
    type Reply = One<Backup>;

    const INFO: Info = Info {
        id: "cbr.backup.show",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/backups/{backup_id}",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:backups:get",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backups/querying_a_specified_backup.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.backup_id])
    }
}
