//! Show one server, disk or file system, and whether it can be backed up.

use serde_json::json;

use super::code::refuse;
use super::protectable::{VaultLookup, kind, protectable};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::Cloud;

/// One of them.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let kind = kind(call)?;
    let found = cloud.inventory.get(call.path_param(2)).filter(|row| row.kind == kind).ok_or_else(|| refuse("6302"))?;
    Ok(Answer::ok(json!({ "instance": protectable(&mut VaultLookup::of(cloud), &found) })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn one_is_shown_under_its_own_kind_only() {
        let bench = Bench::new();
        let id = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";
        let path = format!("/v3/{{p}}/protectables/server/instances/{id}");
        assert_eq!(bench.get(&path).await.text("/instance/name"), "ecs-9f93-0002");
        assert_eq!(bench.get(&format!("/v3/{{p}}/protectables/disk/instances/{id}")).await.status, 404);
        assert_eq!(bench.open("GET", &path, None).await.status, 401);
    }
}
