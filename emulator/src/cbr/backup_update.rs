//! Rename a backup.

use backup_api::cbr::backup_update::BACKUP_UPDATE;
use serde_json::json;

use super::find::{backup, shown_backup};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode;
use crate::state::Cloud;

/// Renames it.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = decode::decode_valid(call, &BACKUP_UPDATE)?;
    let id = backup(cloud, call.path_param(1))?.id.clone();
    if let Some(found) = cloud.backups.get_mut(&id) {
        wanted.text("name").clone_into(&mut found.name);
        found.updated = cloud.clock.now();
    }
    let found = backup(cloud, &id)?;
    Ok(Answer::ok(json!({ "backup": shown_backup(cloud, &found) })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn a_good_name_is_taken_and_a_bad_one_not() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/backups").await.text("/backups/0/id");
        let path = format!("/v3/{{p}}/backups/{id}");
        let reply = bench.send("PUT", &path, Some(&json!({ "backup": { "name": "kept" } }))).await;
        assert_eq!((reply.status, reply.text("/backup/name").as_str()), (200, "kept"));
        assert_eq!(bench.send("PUT", &path, Some(&json!({ "backup": { "name": "a b" } }))).await.status, 400);
        assert_eq!(bench.open("PUT", &path, None).await.status, 401);
    }
}
