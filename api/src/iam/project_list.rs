//! List the projects that the user may enter.

use super::model::Project;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::Page;
use crate::request::{Method, Request};
use crate::tables;

/// Lists projects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProjectList {}

/// Projects.
pub static PROJECT_LIST: tables::Operation = tables::Operation { info: &ProjectList::INFO, fields: &[], checks: &[] };

impl Operation for ProjectList {
    type Reply = Page<Project>;

    const INFO: Info = Info {
        id: "iam.project.list",
        service: Service::Iam,
        method: Method::Get,
        path: "/v3/auth/projects",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "",
        doc: "https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/project_management/querying_the_list_of_projects_accessible_to_users.html",
    };

    fn request(&self, _scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[])
    }
}
