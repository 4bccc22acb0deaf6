//! Show a task.

use super::model::Task;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::One;
use crate::request::{Method, Request};
use crate::tables::{self, Field};

/// Shows a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskShow {
    /// The task; the documents call it an operation log.
    pub task_id: String,
}

/// One task.
pub static TASK_SHOW: tables::Operation = tables::Operation {
    info: &TaskShow::INFO,
    fields: &[Field::id("task", "{operation_log_id}").required().rule("path.id")],
    checks: &[],
};

impl Operation for TaskShow {
    type Reply = One<Task>;

    const INFO: Info = Info {
        id: "cbr.task.show",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/operation-logs/{operation_log_id}",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:tasks:get",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tasks/querying_a_single_task.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.task_id])
    }
}
