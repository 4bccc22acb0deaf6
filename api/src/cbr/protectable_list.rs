//! List servers, disks or file systems, and whether they can be backed up.

use super::model::Protectable;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::Page;
use crate::request::{Method, Request};
use crate::rules::list;
use crate::tables::{self, Field};
use crate::wire::number;

/// Lists what could be backed up. The reply has no total: a page shorter than `limit` is the last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProtectableList {
    /// `server`, `disk`, `turbo`: a part of the path.
    pub protectable_type: String,
    /// Rows of a page, 1 to 50.
    pub limit: Option<i64>,
    /// Rows to skip.
    pub offset: Option<i64>,
    /// Id of the last row of the page before; instead of `offset`.
    pub marker: String,
    /// Only this one.
    pub instance_id: String,
    /// Only of this name.
    pub name: String,
    /// Only in this state.
    pub status: String,
    /// Only the disks of this server.
    pub server_id: String,
}

/// Servers, disks or file systems, filtered.
pub static PROTECTABLE_LIST: tables::Operation = tables::Operation {
    info: &ProtectableList::INFO,
    fields: &[
        Field::choice("kind", "{protectable_type}", |cloud| cloud.protectable_types).required().rule("path.id"),
        Field::number("limit", "?limit", (1, list::PROTECTABLE_ROWS)).rule("list.page"),
        list::OFFSET,
        Field::text("marker", "?marker"),
        Field::text("instance", "?id"),
        Field::text("name", "?name"),
        Field::text("status", "?status"),
        Field::text("server", "?server_id"),
    ],
    checks: &[],
};

impl Operation for ProtectableList {
    type Reply = Page<Protectable>;

    const INFO: Info = Info {
        id: "cbr.protectable.list",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/protectables/{protectable_type}/instances",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:vaults:listProtectables",
        doc: "https://support.huaweicloud.com/intl/en-us/api-cbr/ListProtectable.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.protectable_type])
            .query("limit", number(self.limit))
            .query("offset", number(self.offset))
            .query("marker", &self.marker)
            .query("id", &self.instance_id)
            .query("name", &self.name)
            .query("status", &self.status)
            .query("server_id", &self.server_id)
    }
}
