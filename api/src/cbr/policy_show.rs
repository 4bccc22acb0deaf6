//! Show a policy.

use super::model::Policy;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::One;
use crate::request::{Method, Request};
use crate::tables::{self, Field};

/// Shows a policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyShow {
    /// The policy.
    pub policy_id: String,
}

/// One policy.
pub static POLICY_SHOW: tables::Operation = tables::Operation {
    info: &PolicyShow::INFO,
    fields: &[Field::id("policy", "{policy_id}").required().rule("path.id")],
    checks: &[],
};

impl Operation for PolicyShow {
    type Reply = One<Policy>;

    const INFO: Info = Info {
        id: "cbr.policy.show",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/policies/{policy_id}",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:policies:get",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/policies/querying_a_single_policy.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.policy_id])
    }
}
