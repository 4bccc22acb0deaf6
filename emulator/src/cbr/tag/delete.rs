//! Take a tag off a vault.

use super::{replace, tagged};
use crate::answer::Reply;
use crate::call::Call;
use crate::cbr::code::refuse;
use crate::state::Cloud;

/// Takes off the tag with this key.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let mut tags = tagged(cloud, call)?.tags.clone();
    let before = tags.len();
    tags.retain(|tag| tag.key != call.path_param(2));
    if tags.len() == before { Err(refuse("6601")) } else { replace(cloud, call, tags) }
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn it_is_off_once() {
        let bench = Bench::new();
        let vault = bench.get("/v3/{p}/vaults?name=production").await.text("/vaults/0/id");
        let path = format!("/v3/{{p}}/vault/{vault}/tags/%65nv");
        let reply = bench.delete(&path).await;
        assert_eq!((reply.status, reply.raw.as_str()), (204, ""));
        assert_eq!(bench.get(&format!("/v3/{{p}}/vault/{vault}/tags")).await.rows("/tags"), 0);
        let again = bench.delete(&path).await;
        assert_eq!((again.status, again.text("/error_code").as_str()), (404, "BackupService.6601"));
    }
}
