//! Restore a disk backup, through VBS's own interface.

use serde_json::json;

use super::code::refuse;
use super::start::restore;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::json;
use crate::state::Cloud;

/// Begins it; the answer is only the job.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let volume = json::filled(call.object("restore")?, "volume_id").ok_or_else(|| refuse("0208"))?;
    let job = restore(cloud, call.path_param(1), &volume)?;
    Ok(Answer::ok(json!({ "job_id": job })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn onto_its_own_disk() {
        let bench = Bench::new();
        let backup = bench.get("/v2/{p}/backups/detail").await;
        let (id, volume) = (backup.text("/backups/0/id"), backup.text("/backups/0/volume_id"));
        let path = format!("/v2/{{p}}/cloudbackups/{id}/restore");
        let reply = bench.post(&path, &json!({ "restore": { "volume_id": volume } })).await;
        assert_eq!(reply.status, 200, "{}", reply.raw);
        assert_eq!(bench.get(&format!("/v2/{{p}}/backups/{id}")).await.text("/backup/status"), "restoring");
        bench.advance(600).await;
        let job = bench.get(&format!("/v2/{{p}}/jobs/{}", reply.text("/job_id"))).await;
        assert_eq!((job.text("/status").as_str(), job.text("/job_type").as_str()), ("SUCCESS", "bksRestoreBackup"));
    }

    #[tokio::test]
    async fn refusals_have_their_codes() {
        let bench = Bench::new();
        let id = bench.get("/v2/{p}/backups/detail?name=media").await.text("/backups/0/id");
        let path = format!("/v2/{{p}}/cloudbackups/{id}/restore");
        let small = "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768";
        for (body, code) in [
            (json!({ "restore": { "volume_id": small } }), "VolumeBackup.0209"),
            (json!({ "restore": { "volume_id": "x" } }), "VolumeBackup.0208"),
            (json!({ "restore": {} }), "VolumeBackup.0208"),
            (json!({}), "VolumeBackup.0002"),
        ] {
            assert_eq!(bench.post(&path, &body).await.text("/error/code"), code, "{body}");
        }
        assert_eq!(bench.open("POST", &path, None).await.status, 401);
    }
}
