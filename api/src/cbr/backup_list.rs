//! List backups.

use super::model::Backup;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::Page;
use crate::request::{Method, Request};
use crate::rules::list;
use crate::tables::{self, Field};
use crate::wire::number;

/// Lists backups. Empty filters are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackupList {
    /// Rows of a page, 1 to 1000; the service takes 1000 when absent.
    pub limit: Option<i64>,
    /// Rows to skip.
    pub offset: Option<i64>,
    /// Id of the last row of the page before; instead of `offset`.
    pub marker: String,
    /// `created_at:asc`, several separated by commas; descending where no direction is given.
    pub sort: String,
    /// Only in this state.
    pub status: String,
    /// Only of this run.
    pub checkpoint_id: String,
    /// Only in this vault.
    pub vault_id: String,
    /// Only the disks of this server backup.
    pub parent_id: String,
    /// Only of this resource.
    pub resource_id: String,
    /// Only of resources of this name.
    pub resource_name: String,
    /// Only of this type.
    pub resource_type: String,
    /// Only of this zone.
    pub resource_az: String,
    /// Only of this name.
    pub name: String,
    /// `backup`, `replication`.
    pub image_type: String,
    /// Made after `2018-02-01T12:00:00Z`.
    pub start_time: String,
    /// Made before.
    pub end_time: String,
    /// `private` (when absent), `shared`, `all_granted`.
    pub own_type: String,
    /// Only in vaults that are filled to at least this share, 1 to 100.
    pub used_percent: String,
}

/// Backups, filtered.
pub static BACKUP_LIST: tables::Operation = tables::Operation {
    info: &BackupList::INFO,
    fields: &[
        list::LIMIT,
        list::OFFSET,
        Field::text("marker", "?marker"),
        Field::text("sort", "?sort"),
        Field::text("status", "?status"),
        Field::text("checkpoint", "?checkpoint_id"),
        Field::text("vault", "?vault_id"),
        Field::text("parent", "?parent_id"),
        Field::text("resource", "?resource_id"),
        Field::text("resource_name", "?resource_name"),
        Field::text("resource_type", "?resource_type"),
        Field::text("zone", "?resource_az"),
        Field::text("name", "?name"),
        Field::text("image_type", "?image_type"),
        Field::text("start_time", "?start_time"),
        Field::text("end_time", "?end_time"),
        Field::text("own_type", "?own_type"),
        Field::text("used_percent", "?used_percent"),
    ],
    checks: &[],
};

impl Operation for BackupList {
    type Reply = Page<Backup>;

    const INFO: Info = Info {
        id: "cbr.backup.list",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/backups",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:backups:list",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/backups/querying_all_backups.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id])
            .query("limit", number(self.limit))
            .query("offset", number(self.offset))
            .query("marker", &self.marker)
            .query("sort", &self.sort)
            .query("status", &self.status)
            .query("checkpoint_id", &self.checkpoint_id)
            .query("vault_id", &self.vault_id)
            .query("parent_id", &self.parent_id)
            .query("resource_id", &self.resource_id)
            .query("resource_name", &self.resource_name)
            .query("resource_type", &self.resource_type)
            .query("resource_az", &self.resource_az)
            .query("name", &self.name)
            .query("image_type", &self.image_type)
            .query("start_time", &self.start_time)
            .query("end_time", &self.end_time)
            .query("own_type", &self.own_type)
            .query("used_percent", &self.used_percent)
    }
}
