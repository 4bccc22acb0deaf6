//! List disk backups with their details (the OpenStack call that the documents recommend).

use super::model::DiskBackup;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::Page;
use crate::request::{Method, Request};
use crate::rules::list;
use crate::tables::{self, Field};
use crate::wire::number;

/// Lists disk backups. Empty filters are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackupList {
    /// `v3`, or the deprecated `v2`; empty is `v3`.
    pub version: String,
    /// Rows of a page, at most 1000.
    pub limit: Option<i64>,
    /// Rows to skip.
    pub offset: Option<i64>,
    /// Only of this name.
    pub name: String,
    /// Only in this state.
    pub status: String,
    /// Only of this disk.
    pub volume_id: String,
}

/// Disk backups, filtered.
pub static BACKUP_LIST: tables::Operation = tables::Operation {
    info: &BackupList::INFO,
    fields: &[
        Field::choice("version", "{version}", |_| &["v3", "v2"]).rule("path.id"),
        list::LIMIT,
        list::OFFSET,
        Field::text("name", "?name"),
        Field::text("status", "?status"),
        Field::text("disk", "?volume_id"),
    ],
    checks: &[],
};

impl Operation for BackupList {
    type Reply = Page<DiskBackup>;

    const INFO: Info = Info {
        id: "vbs.backup.list",
        service: Service::Vbs,
        method: Method::Get,
        path: "/{version}/{project_id}/backups/detail",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "",
        doc: "https://docs.otc.t-systems.com/volume-backup-service/api-ref/api_description/vbs_backups/querying_details_about_vbs_backups_native_openstack_v3_api.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        let version = if self.version.is_empty() { "v3" } else { &self.version };
        Request::new(&Self::INFO, &[version, &scope.project_id])
            .query("limit", number(self.limit))
            .query("offset", number(self.offset))
            .query("name", &self.name)
            .query("status", &self.status)
            .query("volume_id", &self.volume_id)
    }
}
