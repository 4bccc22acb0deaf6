//! `GET /v3/projects/{id}`.

use serde_json::json;

use super::project_list::project;
use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::state::Cloud;

/// Shows the one project.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    if call.path_param(0) == cloud.options.project_id {
        Ok(Answer::ok(json!({ "project": project(cloud, call) })))
    } else {
        Err(shape::keystone(404, &format!("Could not find project: {}.", call.path_param(0))))
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn only_the_one_project_is_there() {
        let bench = Bench::new();
        assert_eq!(bench.get("/v3/projects/0605767b5780d5762fc5c0118072a564").await.text("/project/name"), "eu-de");
        assert_eq!(bench.get("/v3/projects/other").await.status, 404);
        assert_eq!(bench.open("GET", "/v3/projects/other", None).await.status, 401);
    }
}
