//! Query a job.

use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::state::Cloud;

/// One job.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let job = cloud.jobs.get(call.path_param(1));
    let job = job.ok_or_else(|| shape::vbs(400, "common.0011", "Failed to query the task."))?;
    Ok(Answer::ok(job.json()))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn an_unknown_job_is_a_400_at_both_versions() {
        let bench = Bench::new();
        for version in ["v1", "v2"] {
            let reply = bench.get(&format!("/{version}/{{p}}/jobs/none")).await;
            assert_eq!((reply.status, reply.text("/error/code").as_str()), (400, "common.0011"));
        }
        assert_eq!(bench.open("GET", "/v1/{p}/jobs/none", None).await.status, 401);
    }
}
