//! Show a backup of a server.

use super::model::Item;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::One;
use crate::request::{Method, Request};
use crate::tables::{self, Field};

/// Shows a backup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemShow {
    /// The backup, not its record.
    pub item_id: String,
}

/// One backup of a server.
pub static ITEM_SHOW: tables::Operation = tables::Operation {
    info: &ItemShow::INFO,
    fields: &[Field::id("item", "{checkpoint_item_id}").required().rule("path.id")],
    checks: &[],
};

impl Operation for ItemShow {
    type Reply = One<Item>;

    const INFO: Info = Info {
        id: "csbs.item.show",
        service: Service::Csbs,
        method: Method::Get,
        path: "/v1/{project_id}/checkpoint_items/{checkpoint_item_id}",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "",
        doc: "https://docs.otc.t-systems.com/cloud-server-backup-service/api-ref/api_description/backup_management/querying_a_single_backup.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.item_id])
    }
}
