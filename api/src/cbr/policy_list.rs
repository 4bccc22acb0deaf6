//! List policies.

use super::model::Policy;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::Page;
use crate::request::{Method, Request};
use crate::tables::{self, Field};

/// Lists policies, all at once: there are no pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyList {
    /// `backup` or `replication`.
    pub operation_type: String,
    /// Only those on this vault.
    pub vault_id: String,
}

/// Policies, filtered.
pub static POLICY_LIST: tables::Operation = tables::Operation {
    info: &PolicyList::INFO,
    fields: &[Field::text("operation_type", "?operation_type"), Field::text("vault", "?vault_id")],
    checks: &[],
};

impl Operation for PolicyList {
    type Reply = Page<Policy>;

    const INFO: Info = Info {
        id: "cbr.policy.list",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/policies",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:policies:list",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/policies/querying_the_policy_list.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id])
            .query("operation_type", &self.operation_type)
            .query("vault_id", &self.vault_id)
    }
}
