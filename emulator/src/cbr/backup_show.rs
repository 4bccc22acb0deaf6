//! Show a backup, with the backups of its disks.

use serde_json::json;

use super::find::{backup, shown_backup};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// One backup.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let found = backup(cloud, call.path_param(1))?;
    Ok(Answer::ok(json!({ "backup": shown_backup(cloud, &found) })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn disks_are_children_and_carry_the_provider_of_servers() {
        let bench = Bench::new();
        let list = bench.get("/v3/{p}/backups?resource_name=db-01").await;
        assert_eq!(list.rows("/backups/0/children"), 0, "only the single view has them");
        let path = format!("/v3/{{p}}/backups/{}", list.text("/backups/0/id"));
        let reply = bench.get(&path).await;
        assert_eq!(reply.rows("/backup/children"), 3);
        assert_eq!(reply.text("/backup/children/0/resource_type"), "OS::Cinder::Volume");
        assert_eq!(reply.text("/backup/children/0/provider_id"), "0daac4c5-6707-4851-97ba-169e36266b66");
        assert_eq!(bench.open("GET", &path, None).await.status, 401);
        assert_eq!(bench.get("/v3/{p}/backups/x").await.text("/error_code"), "BackupService.6200");
    }
}
