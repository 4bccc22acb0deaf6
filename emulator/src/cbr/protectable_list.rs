//! List what could be backed up.

use serde_json::{Value, json};

use super::protectable::{VaultLookup, kind, protectable};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::call::page::Page;
use crate::inventory::Row;
use crate::state::Cloud;

/// The most rows of one page, by the documents.
const MAX_ROWS: usize = 50;

/// A page. The documents have no total; clients like one, and a field more hurts nobody.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let kind = kind(call)?;
    if call.filter("limit").and_then(|limit| limit.parse::<usize>().ok()).is_some_and(|limit| limit > MAX_ROWS) {
        return Err(call.malformed("The parameter limit is greater than 50"));
    }
    let page = Page::at_most(call, MAX_ROWS)?;
    let rows = cloud.inventory.select_attached(kind, call);
    let total = rows.len();
    let rows = page.cut_at(call, rows, Row::is)?;
    let mut lookup = VaultLookup::of(cloud);
    let rows: Vec<Value> = rows.into_iter().map(|row| protectable(&mut lookup, &row.resource())).collect();
    Ok(Answer::ok(json!({ "instances": rows, "count": total })))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn pages_come_to_an_end_and_all_kinds_are_there() {
        let bench = Bench::new();
        for kind in ["server", "disk", "turbo"] {
            let mut offset = 0;
            loop {
                let path = format!("/v3/{{p}}/protectables/{kind}/instances?limit=20&offset={offset}");
                let rows = bench.get(&path).await.rows("/instances");
                offset += rows;
                if rows < 20 {
                    break;
                }
            }
            assert!(offset > 5, "{kind}");
        }
    }

    #[tokio::test]
    async fn a_row_says_why_not() {
        let bench = Bench::new();
        let path = "/v3/{p}/protectables/server/instances";
        let taken = bench.get(&format!("{path}?id=94eba8b2-acc9-4d82-badc-127144cc5526")).await;
        assert_eq!(taken.text("/instances/0/protectable/code"), "BackupService.6103");
        assert_eq!(taken.text("/instances/0/protectable/vault/name"), "vault-be94");
        assert_eq!(taken.rows("/instances/0/children"), 1);
        let old = bench.get(&format!("{path}?name=SCSI&status=active")).await;
        assert_eq!(old.text("/instances/0/protectable/code"), "BackupService.7104");
        let free = bench.get(&format!("{path}?id=e8cc6bfd-d324-4b88-9109-9fb0ba70676f")).await;
        assert_eq!(free.text("/instances/0/protectable/result"), "true");
        let disks = "/v3/{p}/protectables/disk/instances?server_id=6507cb66-90dc-4a12-a573-c9f3398f899d";
        assert_eq!(bench.get(disks).await.rows("/instances"), 2);
    }

    #[tokio::test]
    async fn a_row_shows_of_its_vault_only_its_own_place() {
        let bench = Bench::with(|options| options.scale = 500);
        let reply = bench.get("/v3/{p}/protectables/server/instances?name=load-&limit=50").await;
        assert_eq!((reply.rows("/instances"), reply.int("/count")), (50, 500));
        assert!(reply.raw.len() < 200_000, "{} bytes", reply.raw.len());
        let id = reply.text("/instances/0/id");
        let row = reply.json.pointer("/instances/0/protectable/vault").cloned().unwrap_or_default();
        let path = format!("/v3/{{p}}/vaults?resource_ids={id}");
        let mut whole = bench.get(&path).await.json.pointer("/vaults/0").cloned().unwrap_or_default();
        let own = |row: &serde_json::Value| row.get("id").is_some_and(|found| *found == *id);
        if let Some(rows) = whole.pointer_mut("/resources").and_then(serde_json::Value::as_array_mut) {
            rows.retain(own);
        }
        assert_eq!(row, whole);
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        assert_eq!(bench.get("/v3/{p}/protectables/server/instances?limit=51").await.status, 400);
        assert_eq!(bench.get("/v3/{p}/protectables/printer/instances").await.status, 400);
        assert_eq!(bench.open("GET", "/v3/{p}/protectables/server/instances", None).await.status, 401);
    }
}
