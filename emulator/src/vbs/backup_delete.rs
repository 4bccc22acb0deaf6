//! Delete a disk backup, through VBS's own interface: a POST without a body.

use serde_json::json;

use super::start::delete;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// Begins it; the answer is only the job.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let job = delete(cloud, call.path_param(1))?;
    Ok(Answer::ok(json!({ "job_id": job })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn it_is_deleting_and_then_gone() {
        let bench = Bench::new();
        let id = bench.get("/v2/{p}/backups/detail").await.text("/backups/0/id");
        let path = format!("/v2/{{p}}/cloudbackups/{id}");
        let reply = bench.send("POST", &path, None).await;
        assert_eq!(reply.status, 200, "{}", reply.raw);
        assert_eq!(bench.get(&format!("/v2/{{p}}/backups/{id}")).await.text("/backup/status"), "deleting");
        bench.advance(6).await;
        assert_eq!(bench.get(&format!("/v2/{{p}}/backups/{id}")).await.status, 404);
        assert_eq!(bench.send("POST", &path, None).await.text("/error/code"), "VolumeBackup.0111");
        assert_eq!(bench.open("POST", &path, None).await.status, 401);
    }
}
