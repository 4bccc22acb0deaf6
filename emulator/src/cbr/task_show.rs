//! Show a task.

use serde_json::json;

use super::code::refuse;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// One task.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let task = cloud.task(call.path_param(1)).ok_or_else(|| refuse("6500"))?;
    let task = task.json(cloud.clock.now(), &cloud.options.project_id);
    Ok(Answer::ok(json!({ "operation_log": task })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn one_of_the_list_is_shown() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/operation-logs").await.text("/operation_logs/0/id");
        assert_eq!(bench.get(&format!("/v3/{{p}}/operation-logs/{id}")).await.text("/operation_log/id"), id);
        assert_eq!(bench.get("/v3/{p}/operation-logs/x").await.text("/error_code"), "BackupService.6500");
        assert_eq!(bench.open("GET", "/v3/{p}/operation-logs/x", None).await.status, 401);
    }
}
