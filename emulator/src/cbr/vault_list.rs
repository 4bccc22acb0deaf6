//! List vaults.

use serde_json::Value;

use crate::answer::Reply;
use crate::call::Call;
use crate::call::page::Page;
use crate::state::{Cloud, Usage, Vault};

/// The newest first.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let rows: Vec<&Vault> = cloud.vaults.values().rev().filter(|vault| fits(call, vault)).collect();
    let total = rows.len();
    let rows = page.cut(call, rows, |vault| &vault.id)?;
    let (project, user) = (&cloud.options.project_id, &cloud.account.user_id);
    let rows: Vec<Value> =
        rows.into_iter().map(|vault| vault.json(&Usage::of(&cloud.backups, &vault.id), project, user)).collect();
    Ok(page.reply("vaults", rows, total))
}

fn fits(call: &Call, vault: &Vault) -> bool {
    let holds = |ids: &str| ids.split(',').any(|id| vault.member(id.trim()).is_some());
    call.passes_any("id", &vault.id)
        && call.passes("name", &vault.name)
        && call.passes("object_type", vault.kind.object_type())
        && call.passes("cloud_type", &vault.cloud_type)
        && call.passes("protect_type", &vault.protect_type)
        && call.passes("status", vault.status)
        && call.filter("policy_id").is_none_or(|id| vault.applied(id).is_some())
        && call.filter("resource_ids").is_none_or(holds)
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn filters_fit_exactly() {
        let bench = Bench::new();
        let all = bench.get("/v3/{p}/vaults").await;
        assert_eq!(usize::try_from(all.int("/count")), Ok(all.rows("/vaults")));
        assert_eq!(bench.get("/v3/{p}/vaults?name=production").await.int("/count"), 1);
        assert_eq!(bench.get("/v3/{p}/vaults?name=prod").await.int("/count"), 0);
        assert_eq!(bench.get("/v3/{p}/vaults?object_type=disk&status=").await.int("/count"), 1);
        let path = "/v3/{p}/vaults?resource_ids=94eba8b2-acc9-4d82-badc-127144cc5526";
        assert_eq!(bench.get(path).await.text("/vaults/0/name"), "vault-be94");
    }

    #[tokio::test]
    async fn pages_of_one_come_to_an_end() {
        let bench = Bench::new();
        let total = bench.get("/v3/{p}/vaults").await.int("/count");
        let mut seen = Vec::new();
        let mut path = "/v3/{p}/vaults?limit=1".to_owned();
        loop {
            let page = bench.get(&path).await;
            if page.rows("/vaults") == 0 {
                break;
            }
            seen.push(page.text("/vaults/0/id"));
            path = format!("/v3/{{p}}/vaults?limit=1&marker={}", page.text("/vaults/0/id"));
        }
        assert_eq!(i64::try_from(seen.len()), Ok(total));
        assert_eq!(
            bench.get("/v3/{p}/vaults?limit=2&offset=1").await.text("/vaults/0/id"),
            seen.get(1).cloned().unwrap_or_default()
        );
        assert_eq!(bench.get(&format!("/v3/{{p}}/vaults?offset={total}")).await.rows("/vaults"), 0);
    }

    #[tokio::test]
    async fn nonsense_is_a_400_and_no_token_a_401() {
        let bench = Bench::new();
        for query in ["limit=-1", "limit=0", "limit=x", "offset=-1", "offset=1.5", "marker=none"] {
            let reply = bench.get(&format!("/v3/{{p}}/vaults?{query}")).await;
            assert_eq!((reply.status, reply.text("/error_code").as_str()), (400, "BackupService.9900"), "{query}");
        }
        assert_eq!(bench.open("GET", "/v3/{p}/vaults", None).await.status, 401);
    }
}
