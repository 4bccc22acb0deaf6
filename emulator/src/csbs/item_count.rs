//! Count backups.

use serde_json::json;

use super::item_filter::filtered;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// How many the query asks for.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    Ok(Answer::ok(json!({ "count": filtered(cloud, call)?.len() })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn it_counts_what_the_list_shows() {
        let bench = Bench::new();
        let list = bench.get("/v1/{p}/checkpoint_items").await;
        let count = bench.get("/v1/{p}/checkpoint_items/count").await.int("/count");
        assert_eq!(usize::try_from(count), Ok(list.rows("/checkpoint_items")));
        assert_eq!(bench.get("/v1/{p}/checkpoint_items/count?status=error").await.int("/count"), 0);
        assert_eq!(bench.open("GET", "/v1/{p}/checkpoint_items/count", None).await.status, 401);
    }
}
