//! Delete a backup, through the native interface.

use super::native::{backup, base, translate};
use super::start::delete;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// Begins it; status 202 without a body.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    base(call)?;
    let id = backup(cloud, call)?.id.clone();
    delete(cloud, &id).map_err(translate)?;
    Ok(Answer::empty(202))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn it_is_accepted_once() {
        let bench = Bench::new();
        let path = format!("/v2/{{p}}/backups/{}", bench.get("/v2/{p}/backups").await.text("/backups/0/id"));
        assert_eq!(bench.delete(&path).await.status, 202);
        assert_eq!(bench.delete(&path).await.int("/badRequest/code"), 400);
        bench.advance(6).await;
        assert_eq!(bench.delete(&path).await.status, 404);
        assert_eq!(bench.open("DELETE", &path, None).await.status, 401);
    }
}
