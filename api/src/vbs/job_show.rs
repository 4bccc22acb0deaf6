//! Query a job of VBS. Its path is `v1`, unlike everything else of this service.

use super::model::Job;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::request::{Method, Request};
use crate::tables::{self, Field};

/// Shows a job.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JobShow {
    /// The job.
    pub job_id: String,
}

/// One job.
pub static JOB_SHOW: tables::Operation = tables::Operation {
    info: &JobShow::INFO,
    fields: &[Field::id("job", "{job_id}").required().rule("path.id")],
    checks: &[],
};

impl Operation for JobShow {
    type Reply = Job;

    const INFO: Info = Info {
        id: "vbs.job.show",
        service: Service::Vbs,
        method: Method::Get,
        path: "/v1/{project_id}/jobs/{job_id}",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "",
        doc: "https://docs.otc.t-systems.com/volume-backup-service/api-ref/api_description/vbs_backups/querying_the_job_status.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.job_id])
    }
}
