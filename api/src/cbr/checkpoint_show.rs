//! Query a restore point (seed S001).

use super::model::Checkpoint;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::One;
use crate::request::{Method, Request};
use crate::tables::{self, Field};

/// Shows a restore point. There is no list of them: ask for one by its id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckpointShow {
    /// The restore point.
    pub checkpoint_id: String,
}

/// One restore point.
pub static CHECKPOINT_SHOW: tables::Operation = tables::Operation {
    info: &CheckpointShow::INFO,
    fields: &[Field::id("checkpoint", "{checkpoint_id}").required().rule("cbr.checkpoint.id")],
    checks: &[],
};

impl Operation for CheckpointShow {
    type Reply = One<Checkpoint>;

    const INFO: Info = Info {
        id: "cbr.checkpoint.show",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/checkpoints/{checkpoint_id}",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:backups:get",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/restore_points/querying_a_restore_point.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.checkpoint_id])
    }
}
