//! List backups.

use serde_json::{Value, json};

use super::item_filter::filtered;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::call::page::Page;
use crate::state::Cloud;

/// A page of them. The documents have no total; clients like one, and a field more hurts nobody.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let rows = filtered(cloud, call)?;
    let (total, now) = (rows.len(), cloud.clock.now());
    let rows: Vec<Value> = page.cut(call, rows, |row| &row.id)?.into_iter().map(|row| row.json(now)).collect();
    Ok(Answer::ok(json!({ "checkpoint_items": rows, "count": total })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn pages_and_filters() {
        let bench = Bench::new();
        let all = bench.get("/v1/{p}/checkpoint_items").await;
        assert!(all.rows("/checkpoint_items") >= 2);
        let one = bench.get("/v1/{p}/checkpoint_items?limit=1").await;
        let next = format!("/v1/{{p}}/checkpoint_items?limit=1&marker={}", one.text("/checkpoint_items/0/id"));
        assert_eq!(bench.get(&next).await.text("/checkpoint_items/0/id"), all.text("/checkpoint_items/1/id"));
        assert_eq!(bench.get("/v1/{p}/checkpoint_items?status=deleting").await.rows("/checkpoint_items"), 0);
        assert!(!all.text("/checkpoint_items/0/created_at").ends_with('Z'));
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        assert_eq!(bench.get("/v1/{p}/checkpoint_items?limit=-5").await.text("/error_code"), "CSBS.9001");
        assert_eq!(bench.get("/v1/{p}/checkpoint_items?start_time=x").await.status, 400);
        assert_eq!(bench.open("GET", "/v1/{p}/checkpoint_items", None).await.status, 401);
    }
}
