//! List tasks.

use std::cmp::Ordering;

use serde_json::Value;

use super::find::moment;
use crate::answer::Reply;
use crate::call::Call;
use crate::call::order::{Order, Ranked};
use crate::call::page::Page;
use crate::state::{Cloud, Sought, TaskRow};

/// The newest first. There is no filter for a restore point: so it is in the real cloud.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let (from, to) = (moment(call, "start_time")?, moment(call, "end_time")?);
    let (vault, resource) = (call.filter("vault_id").map(Sought::new), call.filter("resource_id").map(Sought::new));
    let vault_name = call.filter("vault_name").map(|name| Sought::vault(name, &cloud.fleets));
    let resource_name = call.filter("resource_name").map(|name| Sought::server(name, &cloud.fleets));
    let (kind, status, provider) = (call.filter("operation_type"), call.filter("status"), call.filter("provider_id"));
    let mut rows = cloud.select_tasks(|row| {
        kind.is_none_or(|kind| kind == row.operation_type())
            && status.is_none_or(|status| status == row.status())
            && provider.is_none_or(|provider| provider == row.provider_id())
            && vault.as_ref().is_none_or(|vault| row.is_of_vault(vault))
            && vault_name.as_ref().is_none_or(|name| row.is_of_vault_named(name))
            && resource.as_ref().is_none_or(|resource| row.is_of(resource))
            && resource_name.as_ref().is_none_or(|name| row.is_of_named(name))
            && from.is_none_or(|from| row.started() >= from)
            && to.is_none_or(|to| row.started() <= to)
    });
    // So that tasks of the same moment keep their order.
    rows.reverse();
    let total = rows.len();
    Order::latest().apply_ranked(&mut rows, page.part(total));
    let now = cloud.clock.now();
    let rows = page.cut_at(call, rows, TaskRow::is)?;
    let rows: Vec<Value> = rows.into_iter().map(|row| row.task().json(now, &cloud.options.project_id)).collect();
    Ok(page.reply("operation_logs", rows, total))
}

impl Ranked for TaskRow<'_> {
    fn rank(&self, _: &str) -> u128 {
        u128::try_from(self.started()).unwrap_or(0)
    }

    fn beyond(&self, _: &str, _: &Self) -> Ordering {
        Ordering::Equal
    }
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
