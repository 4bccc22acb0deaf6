//! List tasks.

use super::model::Task;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::Page;
use crate::request::{Method, Request};
use crate::rules::list;
use crate::tables::{self, Field};
use crate::wire::number;

/// Lists tasks. There is no filter by restore point: compare `checkpoint_id` of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskList {
    /// Rows of a page, 1 to 1000; the service takes 1000 when absent.
    pub limit: Option<i64>,
    /// Rows to skip; left out when 0, because the documents disagree on the smallest value.
    pub offset: Option<i64>,
    /// Only of this type, one value.
    pub operation_type: String,
    /// Only in this state, one value.
    pub status: String,
    /// Only of this kind of object.
    pub provider_id: String,
    /// Only of this resource.
    pub resource_id: String,
    /// Only of resources of this name.
    pub resource_name: String,
    /// Only of this vault.
    pub vault_id: String,
    /// Only of vaults of this name.
    pub vault_name: String,
    /// Begun after `2018-02-01T12:00:00Z`.
    pub start_time: String,
    /// Begun before.
    pub end_time: String,
}

/// Tasks, filtered.
pub static TASK_LIST: tables::Operation = tables::Operation {
    info: &TaskList::INFO,
    fields: &[
        list::LIMIT,
        // Nobody asks for row 0: the documents disagree on whether it is the smallest value.
        list::OFFSET,
        Field::text("operation_type", "?operation_type"),
        Field::text("status", "?status"),
        Field::text("provider", "?provider_id"),
        Field::text("resource", "?resource_id"),
        Field::text("resource_name", "?resource_name"),
        Field::text("vault", "?vault_id"),
        Field::text("vault_name", "?vault_name"),
        Field::text("start_time", "?start_time"),
        Field::text("end_time", "?end_time"),
    ],
    checks: &[],
};

impl Operation for TaskList {
    type Reply = Page<Task>;

    const INFO: Info = Info {
        id: "cbr.task.list",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/operation-logs",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:tasks:list",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/tasks/querying_the_task_list.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id])
            .query("limit", number(self.limit))
            .query("offset", number(self.offset.filter(|offset| *offset != 0)))
            .query("operation_type", &self.operation_type)
            .query("status", &self.status)
            .query("provider_id", &self.provider_id)
            .query("resource_id", &self.resource_id)
            .query("resource_name", &self.resource_name)
            .query("vault_id", &self.vault_id)
            .query("vault_name", &self.vault_name)
            .query("start_time", &self.start_time)
            .query("end_time", &self.end_time)
    }
}
