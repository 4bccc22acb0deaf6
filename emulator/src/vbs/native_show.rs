//! Show a backup, through the native interface.

use serde_json::json;

use super::native::{backup, base, owner};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// One backup.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let base = base(call)?;
    let found = backup(cloud, call)?;
    Ok(Answer::ok(json!({ "backup": found.json(&base, owner(call), &cloud.options.project_id) })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn a_missing_one_has_the_native_shape() {
        let bench = Bench::new();
        let id = bench.get("/v2/{p}/backups").await.text("/backups/0/id");
        assert_eq!(bench.get(&format!("/proxy/vbs/v3/{{p}}/backups/{id}")).await.text("/backup/id"), id);
        let missing = bench.get("/v2/{p}/backups/x").await;
        assert_eq!((missing.status, missing.int("/itemNotFound/code")), (404, 404));
        assert_eq!(bench.open("GET", "/v2/{p}/backups/x", None).await.status, 401);
    }
}
