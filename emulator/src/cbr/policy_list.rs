//! List policies: everything at once, there is no paging in the real cloud; limits are honoured all the same.

use serde_json::Value;

use crate::answer::Reply;
use crate::call::Call;
use crate::call::page::Page;
use crate::state::{Cloud, Policy};

/// All of them, or those of a type or a vault.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let on = |policy: &Policy, vault: &str| cloud.vaults.get(vault).is_some_and(|v| v.applied(&policy.id).is_some());
    let rows: Vec<&Policy> = cloud
        .policies
        .values()
        .filter(|policy| {
            call.passes("operation_type", &policy.operation_type)
                && call.passes("name", &policy.name)
                && call.filter("vault_id").is_none_or(|vault| on(policy, vault))
        })
        .collect();
    let total = rows.len();
    let rows = page.cut(call, rows, |policy| &policy.id)?;
    let rows: Vec<Value> = rows.into_iter().map(|policy| policy.json(Some(&cloud.vaults))).collect();
    Ok(page.reply("policies", rows, total))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn those_of_a_type_or_a_vault() {
        let bench = Bench::new();
        let vault = bench.get("/v3/{p}/vaults?name=production").await.text("/vaults/0/id");
        let reply = bench.get(&format!("/v3/{{p}}/policies?vault_id={vault}")).await;
        assert_eq!((reply.int("/count"), reply.text("/policies/0/associated_vaults/0/vault_id")), (1, vault));
        assert_eq!(bench.get("/v3/{p}/policies?operation_type=replication").await.int("/count"), 0);
        assert_eq!(bench.get("/v3/{p}/policies?limit=x").await.status, 400);
        assert_eq!(bench.open("GET", "/v3/{p}/policies", None).await.status, 401);
    }
}
