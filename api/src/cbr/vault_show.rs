//! Show a vault.

use super::model::Vault;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::One;
use crate::request::{Method, Request};
use crate::tables::{self, Field};

/// Shows a vault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VaultShow {
    /// The vault.
    pub vault_id: String,
}

/// One vault.
pub static VAULT_SHOW: tables::Operation = tables::Operation {
    info: &VaultShow::INFO,
    fields: &[Field::id("vault", "{vault_id}").required().rule("path.id")],
    checks: &[],
};

impl Operation for VaultShow {
    type Reply = One<Vault>;

    const INFO: Info = Info {
        id: "cbr.vault.show",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/vaults/{vault_id}",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:vaults:get",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/querying_a_specified_vault.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.vault_id])
    }
}
