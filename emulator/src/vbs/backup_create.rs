//! Create a disk backup.

use backup_api::vbs::backup_create::BACKUP_CREATE;
use serde_json::json;

use super::start::{NewBackup, create};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::decode::{decode_valid, filled};
use crate::state::Cloud;

/// Begins it; the answer is only the job.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let wanted = decode_valid(call, &BACKUP_CREATE)?;
    let (_, job) = create(
        cloud,
        NewBackup {
            volume_id: wanted.text("disk").to_owned(),
            snapshot_id: filled(&wanted, "snapshot"),
            name: wanted.text("name").to_owned(),
            description: filled(&wanted, "description"),
            full: wanted.text("full") == "true",
        },
    )?;
    Ok(Answer::ok(json!({ "job_id": job })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    const DISK: &str = "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768";

    #[tokio::test]
    async fn the_backup_of_the_second_document() {
        let bench = Bench::new();
        let body = json!({ "backup": {
            "volume_id": DISK, "snapshot_id": null, "name": "backup1", "description": "Backup_Demo",
            "tags": [{ "key": "key", "value": "value" }], "extend_param": { "FullBackup": "true" },
        } });
        let reply = bench.post("/v2/{p}/cloudbackups", &body).await;
        assert_eq!(reply.status, 200, "{}", reply.raw);
        let job = format!("/v1/{{p}}/jobs/{}", reply.text("/job_id"));
        assert_eq!(bench.get(&job).await.text("/status"), "RUNNING");
        assert_eq!(bench.post("/v2/{p}/cloudbackups", &body).await.text("/error/code"), "VolumeBackup.0013");
        bench.advance(5).await;
        let done = bench.get(&job).await;
        assert_eq!((done.text("/status").as_str(), done.text("/entities/volume_id").as_str()), ("SUCCESS", DISK));
        let show = format!("/proxy/vbs/v3/{{p}}/backups/{}", done.text("/entities/backup_id"));
        assert_eq!(bench.get(&show).await.text("/backup/status"), "available");
    }

    #[tokio::test]
    async fn refusals_have_their_codes() {
        let bench = Bench::new();
        let broken = bench.get("/v3/{p}/protectables/disk/instances?name=broken-01").await.text("/instances/0/id");
        for (volume, status, code) in [
            ("not-a-uuid", 400, "0011"),
            ("00000000-0000-0000-0000-000000000000", 404, "0021"),
            (broken.as_str(), 400, "0012"),
        ] {
            let body = json!({ "backup": { "volume_id": volume, "name": "b" } });
            let reply = bench.post("/v2/{p}/cloudbackups", &body).await;
            assert_eq!((reply.status, reply.text("/error/code")), (status, format!("VolumeBackup.{code}")), "{volume}");
        }
        let typed = json!({ "backup": { "volume_id": DISK, "name": "b", "extend_param": { "FullBackup": true } } });
        assert_eq!(bench.post("/v2/{p}/cloudbackups", &typed).await.text("/error/code"), "VolumeBackup.0002");
        assert_eq!(bench.open("POST", "/v2/{p}/cloudbackups", None).await.status, 401);
    }

    #[tokio::test]
    async fn a_failing_disk_ends_in_a_failed_job() {
        let bench = Bench::new();
        let path = "/v3/{p}/protectables/disk/instances?name=fails-later&status=available";
        let disk = bench.get(path).await.text("/instances/0/id");
        let body = json!({ "backup": { "volume_id": disk, "name": "b" } });
        let job = bench.post("/v2/{p}/cloudbackups", &body).await.text("/job_id");
        bench.advance(60).await;
        let reply = bench.get(&format!("/v1/{{p}}/jobs/{job}")).await;
        assert_eq!((reply.text("/status").as_str(), reply.text("/error_code").as_str()), ("FAIL", "VolumeBackup.0064"));
    }
}
