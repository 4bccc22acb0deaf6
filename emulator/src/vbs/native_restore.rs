//! Restore a backup, through the native interface.

use serde_json::json;

use super::native::{backup, base, translate};
use super::start::restore;
use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::json;
use crate::state::Cloud;

/// Begins it; the answer names the disk.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    base(call)?;
    let wanted = call.object("restore")?;
    let volume = json::filled(wanted, "volume_id").ok_or_else(|| shape::cinder(400, "volume_id is missing."))?;
    let id = backup(cloud, call)?.id.clone();
    restore(cloud, &id, &volume).map_err(translate)?;
    let name = cloud.inventory.get(&volume).map(|disk| disk.name.clone());
    Ok(Answer::json(202, json!({ "restore": { "backup_id": id, "volume_id": volume, "volume_name": name } })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn onto_its_own_disk() {
        let bench = Bench::new();
        let backup = bench.get("/v2/{p}/backups/detail").await;
        let path = format!("/proxy/vbs/v3/{{p}}/backups/{}/restore", backup.text("/backups/0/id"));
        let body = json!({ "restore": { "volume_id": backup.text("/backups/0/volume_id") } });
        let reply = bench.post(&path, &body).await;
        assert_eq!((reply.status, reply.text("/restore/backup_id")), (202, backup.text("/backups/0/id")));
        assert_eq!(bench.post(&path, &json!({ "restore": {} })).await.int("/badRequest/code"), 400);
        assert_eq!(bench.open("POST", &path, None).await.status, 401);
    }
}
