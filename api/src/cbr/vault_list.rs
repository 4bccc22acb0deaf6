//! List vaults.

use super::model::Vault;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::Page;
use crate::request::{Method, Request};
use crate::rules::list;
use crate::tables::{self, Field};
use crate::wire::number;

/// Lists vaults. Empty filters are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VaultList {
    /// Rows of a page, 1 to 1000; the service takes 1000 when absent.
    pub limit: Option<i64>,
    /// Rows to skip.
    pub offset: Option<i64>,
    /// Only this one.
    pub vault_id: String,
    /// Only of this name.
    pub name: String,
    /// Only for this kind of object.
    pub object_type: String,
    /// Only of this cloud type.
    pub cloud_type: String,
    /// Only for backups or for replication.
    pub protect_type: String,
    /// Only under this policy.
    pub policy_id: String,
    /// Only those that hold these resources, separated by commas.
    pub resource_ids: String,
    /// Only in this state.
    pub status: String,
}

/// Vaults, filtered.
pub static VAULT_LIST: tables::Operation = tables::Operation {
    info: &VaultList::INFO,
    fields: &[
        list::LIMIT,
        list::OFFSET,
        Field::text("vault", "?id"),
        Field::text("name", "?name"),
        Field::text("object_type", "?object_type"),
        Field::text("cloud_type", "?cloud_type"),
        Field::text("protect_type", "?protect_type"),
        Field::text("policy", "?policy_id"),
        Field::text("resources", "?resource_ids"),
        Field::text("status", "?status"),
    ],
    checks: &[],
};

impl Operation for VaultList {
    type Reply = Page<Vault>;

    const INFO: Info = Info {
        id: "cbr.vault.list",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/vaults",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:vaults:list",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/querying_the_vault_list.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id])
            .query("limit", number(self.limit))
            .query("offset", number(self.offset))
            .query("id", &self.vault_id)
            .query("name", &self.name)
            .query("object_type", &self.object_type)
            .query("cloud_type", &self.cloud_type)
            .query("protect_type", &self.protect_type)
            .query("policy_id", &self.policy_id)
            .query("resource_ids", &self.resource_ids)
            .query("status", &self.status)
    }
}
