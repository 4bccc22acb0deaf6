//! List tasks.

use serde_json::Value;

use super::find::moment;
use crate::answer::Reply;
use crate::call::Call;
use crate::call::page::Page;
use crate::state::{Cloud, Task};

/// The newest first. There is no filter for a restore point: so it is in the real cloud.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let (from, to) = (moment(call, "start_time")?, moment(call, "end_time")?);
    let mut rows: Vec<&Task> = cloud
        .tasks
        .values()
        .filter(|task| {
            let resource = task.resource.as_ref();
            call.passes("operation_type", task.operation_type)
                && call.passes("status", task.status)
                && call.passes("provider_id", task.provider_id)
                && call.passes("vault_id", &task.vault.0)
                && call.passes("vault_name", &task.vault.1)
                && call.passes("resource_id", resource.map_or("", |resource| &resource.id))
                && call.passes("resource_name", resource.map_or("", |resource| &resource.name))
                && from.is_none_or(|from| task.started >= from)
                && to.is_none_or(|to| task.started <= to)
        })
        .collect();
    // Stable, so that tasks of the same moment keep their order.
    rows.reverse();
    rows.sort_by_key(|task| std::cmp::Reverse(task.started));
    let total = rows.len();
    let now = cloud.clock.now();
    let rows = page.cut(call, rows, |task| &task.id)?;
    let rows: Vec<Value> = rows.into_iter().map(|task| task.json(now, &cloud.options.project_id)).collect();
    Ok(page.reply("operation_logs", rows, total))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn the_history_is_there_newest_first() {
        let bench = Bench::new();
        let reply = bench.get("/v3/{p}/operation-logs").await;
        assert!(reply.int("/count") > 5);
        assert!(reply.text("/operation_logs/0/started_at") >= reply.text("/operation_logs/5/started_at"));
        assert_eq!(bench.get("/v3/{p}/operation-logs?operation_type=restore").await.int("/count"), 0);
        assert_eq!(bench.get("/v3/{p}/operation-logs?limit=1&offset=1").await.rows("/operation_logs"), 1);
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        assert_eq!(bench.get("/v3/{p}/operation-logs?offset=-1").await.status, 400);
        assert_eq!(bench.get("/v3/{p}/operation-logs?start_time=yesterday").await.status, 400);
        assert_eq!(bench.open("GET", "/v3/{p}/operation-logs", None).await.status, 401);
    }
}
