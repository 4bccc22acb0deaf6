//! List backups of servers.

use super::model::Item;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::Page;
use crate::request::{Method, Request};
use crate::rules::list;
use crate::tables::{self, Field};
use crate::wire::number;

/// Lists backups. Empty filters are left out. The reply has no total.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemList {
    /// Rows of a page; the service takes 1000 when absent.
    pub limit: Option<i64>,
    /// Rows to skip.
    pub offset: Option<i64>,
    /// Id of the last row of the page before; instead of `offset`.
    pub marker: String,
    /// `created_at:asc`, several separated by commas.
    pub sort: String,
    /// Only in this state.
    pub status: String,
    /// Only of this name, or a part of it.
    pub name: String,
    /// Only of this server.
    pub resource_id: String,
    /// Only of servers of this name, or a part of it.
    pub resource_name: String,
    /// Only of this record: what follows the protection of a server.
    pub checkpoint_id: String,
    /// Made after `2017-04-18T01:21:52.701973`; no zone.
    pub start_time: String,
    /// Made before.
    pub end_time: String,
}

/// Backups of servers, filtered.
pub static ITEM_LIST: tables::Operation = tables::Operation {
    info: &ItemList::INFO,
    fields: &[
        list::LIMIT,
        list::OFFSET,
        Field::text("marker", "?marker"),
        Field::text("sort", "?sort"),
        Field::text("status", "?status"),
        Field::text("name", "?name"),
        Field::text("resource", "?resource_id"),
        Field::text("resource_name", "?resource_name"),
        Field::text("checkpoint", "?checkpoint_id"),
        Field::text("start_time", "?start_time"),
        Field::text("end_time", "?end_time"),
    ],
    checks: &[],
};

impl Operation for ItemList {
    type Reply = Page<Item>;

    const INFO: Info = Info {
        id: "csbs.item.list",
        service: Service::Csbs,
        method: Method::Get,
        path: "/v1/{project_id}/checkpoint_items",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "",
        doc: "https://docs.otc.t-systems.com/cloud-server-backup-service/api-ref/api_description/backup_management/querying_all_backups.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id])
            .query("limit", number(self.limit))
            .query("offset", number(self.offset))
            .query("marker", &self.marker)
            .query("sort", &self.sort)
            .query("status", &self.status)
            .query("name", &self.name)
            .query("resource_id", &self.resource_id)
            .query("resource_name", &self.resource_name)
            .query("checkpoint_id", &self.checkpoint_id)
            .query("start_time", &self.start_time)
            .query("end_time", &self.end_time)
    }
}
