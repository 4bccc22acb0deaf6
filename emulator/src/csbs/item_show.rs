//! Show a backup.

use serde_json::json;

use super::code::refuse;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// One backup.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let backup = cloud.csbs_backups.get(call.path_param(1)).ok_or_else(|| refuse("3001"))?;
    Ok(Answer::ok(json!({ "checkpoint_item": backup.json(cloud.clock.now()) })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn one_of_the_list_is_shown() {
        let bench = Bench::new();
        let id = bench.get("/v1/{p}/checkpoint_items").await.text("/checkpoint_items/0/id");
        assert_eq!(bench.get(&format!("/v1/{{p}}/checkpoint_items/{id}")).await.text("/checkpoint_item/id"), id);
        let missing = bench.get("/v1/{p}/checkpoint_items/x").await;
        assert_eq!((missing.status, missing.text("/error_code").as_str()), (404, "CSBS.3001"));
        assert_eq!(bench.open("GET", "/v1/{p}/checkpoint_items/x", None).await.status, 401);
    }
}
