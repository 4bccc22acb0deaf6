//! Servers that exist as numbers behave like those that were made one by one.

use serde_json::{Value, json};

use super::Bench;

const LIST: &str = "/v3/{p}/backups";

fn bench() -> Bench {
    Bench::with(|options| options.scale = 300)
}

/// All rows of a list, page by page.
async fn all(bench: &Bench, query: &str) -> Vec<Value> {
    let mut rows = Vec::new();
    loop {
        let page = bench.get(&format!("{LIST}?limit=700&offset={}&{query}", rows.len())).await;
        let found = page.json.pointer("/backups").and_then(Value::as_array).cloned().unwrap_or_default();
        if found.is_empty() {
            assert_eq!(usize::try_from(page.int("/count")), Ok(rows.len()), "{query}");
            return rows;
        }
        rows.extend(found);
    }
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn texts<'a>(rows: &'a [Value], key: &str) -> Vec<&'a str> {
    rows.iter().map(|row| text(row, key)).collect()
}

#[tokio::test]
async fn each_filter_counts_what_its_field_says() {
    let bench = bench();
    let rows = all(&bench, "").await;
    assert_eq!(rows.len(), 24 + 1500);
    let one = rows.iter().find(|row| text(row, "resource_name") == "load-006-0007").cloned().unwrap_or_default();
    for (filter, key) in [
        ("vault_id", "vault_id"),
        ("checkpoint_id", "checkpoint_id"),
        ("resource_id", "resource_id"),
        ("resource_name", "resource_name"),
        ("resource_az", "resource_az"),
        ("resource_type", "resource_type"),
        ("name", "name"),
        ("id", "id"),
        ("status", "status"),
    ] {
        let value = text(&one, key);
        let meant = rows.iter().filter(|row| text(row, key) == value).count();
        let found = all(&bench, &format!("{filter}={value}")).await;
        assert_eq!((found.len(), meant > 0), (meant, true), "{filter}={value}");
        assert!(found.iter().all(|row| text(row, key) == value), "{filter}={value}");
    }
    let failed = all(&bench, "status=error").await.len();
    let both = all(&bench, "status=error&status=available").await.len();
    assert!(failed > 0 && both == rows.len(), "{failed} {both}");
    let at = text(&one, "created_at").replace('+', "%2B");
    let (before, after) =
        (all(&bench, &format!("end_time={at}")).await.len(), all(&bench, &format!("start_time={at}")).await.len());
    let same = rows.iter().filter(|row| text(row, "created_at") == text(&one, "created_at")).count();
    assert_eq!(before + after, rows.len() + same);
    let changes = all(&bench, "incremental=true&vault_id=").await.len();
    assert_eq!(all(&bench, "incremental=false").await.len() + changes, rows.len());
    let full = all(&bench, "used_percent=70").await;
    let vaults: std::collections::HashSet<&str> = texts(&full, "vault_id").into_iter().collect();
    for vault in &vaults {
        let billing = bench.get(&format!("/v3/{{p}}/vaults/{vault}")).await;
        assert!(billing.int("/vault/billing/used") * 100 >= billing.int("/vault/billing/size") * 1024 * 70);
    }
}

#[tokio::test]
async fn each_order_is_that_of_its_field() {
    let bench = bench();
    for key in ["created_at", "updated_at", "protected_at", "name", "status", "id"] {
        // Of one that failed, the moment that it would hold is absent, and stands where its beginning does.
        let seen = if key == "protected_at" { "created_at" } else { key };
        for (direction, up) in [("asc", true), ("desc", false)] {
            let rows = all(&bench, &format!("sort={key}:{direction}")).await;
            let mut found = texts(&rows, seen);
            if !up {
                found.reverse();
            }
            assert!(found.is_sorted(), "{key} {direction}");
        }
    }
    let rows = all(&bench, "sort=status:asc,name:desc,id:asc").await;
    let of = |row: &Value| (text(row, "status").to_owned(), text(row, "name").to_owned(), text(row, "id").to_owned());
    let mut wanted = rows.clone();
    wanted.sort_by_key(of);
    wanted.sort_by(|one, other| {
        let (one, other) = (of(one), of(other));
        one.0.cmp(&other.0).then(other.1.cmp(&one.1)).then(one.2.cmp(&other.2))
    });
    assert_eq!(texts(&rows, "id"), texts(&wanted, "id"));
    let first = bench.get(&format!("{LIST}?limit=1000&sort=id")).await;
    let next = bench.get(&format!("{LIST}?limit=1000&sort=id&marker={}", first.text("/backups/999/id"))).await;
    assert_eq!(next.rows("/backups"), 524);
    assert!(next.text("/backups/0/id") < first.text("/backups/999/id"));
}

#[tokio::test]
async fn one_is_renamed_restored_and_deleted_in_its_place() {
    let bench = bench();
    let before = all(&bench, "").await;
    let list = bench.get(&format!("{LIST}?resource_name=load-005-0007")).await;
    let (id, vault, server) =
        (list.text("/backups/1/id"), list.text("/backups/1/vault_id"), list.text("/backups/1/resource_id"));
    let path = format!("{LIST}/{id}");
    let renamed = bench.send("PUT", &path, Some(&json!({ "backup": { "name": "kept" } }))).await;
    assert_eq!((renamed.status, renamed.rows("/backup/children")), (200, 3), "{}", renamed.raw);
    assert_eq!(all(&bench, "name=kept").await.len(), 1);
    assert_eq!(texts(&all(&bench, "").await, "id"), texts(&before, "id"));

    let mappings: Vec<Value> = (0..3)
        .map(|index| {
            let of = |key: &str| renamed.text(&format!("/backup/children/{index}/{key}"));
            json!({ "backup_id": of("id"), "volume_id": of("resource_id") })
        })
        .collect();
    let restore = json!({ "restore": { "server_id": server, "mappings": mappings } });
    let begun = bench.post(&format!("{path}/restore"), &restore).await;
    assert_eq!(begun.status, 202, "{}", begun.raw);
    let shown = bench.get(&path).await;
    assert_eq!(
        [shown.text("/backup/status"), shown.text("/backup/children/2/status")],
        ["restoring".to_owned(), "restoring".to_owned()]
    );
    let busy = bench.get(&format!("/v3/{{p}}/protectables/server/instances/{server}")).await;
    assert_eq!(busy.text("/instance/protectable/vault/resources/0/protect_status"), "restoring");
    let other = list.text("/backups/2/id");
    let refused = bench.post(&format!("{LIST}/{other}/restore"), &restore).await;
    assert_eq!(refused.text("/error_code"), "BackupService.2002");
    bench.advance(600).await;
    let task = bench.get(&format!("/v3/{{p}}/operation-logs?resource_id={server}")).await;
    assert_eq!((task.int("/count"), task.text("/operation_logs/0/operation_type").as_str()), (6, "restore"));

    let billing = |reply: &super::Reply| [reply.int("/vault/billing/used"), reply.int("/vault/billing/allocated")];
    let home = format!("/v3/{{p}}/vaults/{vault}");
    let [used, allocated] = billing(&bench.get(&home).await);
    assert_eq!(bench.delete(&path).await.status, 204);
    bench.advance(6).await;
    assert_eq!(bench.get(&path).await.status, 404);
    assert_eq!(bench.get(&format!("{LIST}?parent_id={id}")).await.int("/count"), 0);
    let after = all(&bench, "").await;
    let mut left = texts(&before, "id");
    left.retain(|found| *found != id);
    assert_eq!(texts(&after, "id"), left);
    assert_eq!(billing(&bench.get(&home).await), [used - 240 * 512 / 20, allocated]);

    bench.post("/_emulator/reset", &json!({})).await;
    assert_eq!(texts(&all(&bench, "").await, "id"), texts(&before, "id"));
    assert_eq!(
        bench.get(&path).await.text("/backup/name"),
        text(before.iter().find(|row| text(row, "id") == id).unwrap_or(&Value::Null), "name")
    );
}

#[tokio::test]
async fn the_sums_of_a_vault_are_those_of_its_rows() {
    let bench = bench();
    let vault = bench.get("/v3/{p}/vaults?name=load-005").await;
    let id = vault.text("/vaults/0/id");
    let rows = vault.json.pointer("/vaults/0/resources").and_then(Value::as_array).cloned().unwrap_or_default();
    let sum = |key: &str| rows.iter().filter_map(|row| row.get(key)?.as_i64()).sum::<i64>();
    assert_eq!(rows.len(), 250);
    assert_eq!(sum("backup_count"), bench.get(&format!("{LIST}?vault_id={id}&status=available")).await.int("/count"));
    assert_eq!(sum("backup_size"), vault.int("/vaults/0/billing/used"));
    assert_eq!(sum("size"), vault.int("/vaults/0/billing/allocated"));
    let holder =
        bench.get(&format!("/v3/{{p}}/vaults?resource_ids={}", rows.get(7).map_or("", |row| text(row, "id")))).await;
    assert_eq!((holder.int("/count"), holder.text("/vaults/0/id")), (1, id));
}

#[tokio::test]
async fn a_server_leaves_its_vault_and_joins_another() {
    let bench = bench();
    let list = bench.get(&format!("{LIST}?resource_name=load-005-0002")).await;
    let (vault, server) = (list.text("/backups/0/vault_id"), list.text("/backups/0/resource_id"));
    let home = format!("/v3/{{p}}/vaults/{vault}");
    let other = "a335f9e1-1628-4c64-a7be-38656e5ec19c";
    let join = json!({ "resources": [{ "id": server, "type": "OS::Nova::Server" }] });
    let add = format!("/v3/{{p}}/vaults/{other}/addresources");
    assert_eq!(bench.post(&add, &join).await.text("/error_code"), "BackupService.6103");
    let moved = json!({ "resource_ids": [server], "destination_vault_id": other });
    assert_eq!(bench.post(&format!("{home}/migrateresources"), &moved).await.status, 200);
    bench.advance(6).await;
    let of = |vault: &str| format!("{LIST}?resource_id={server}&vault_id={vault}");
    assert_eq!([bench.get(&of(&vault)).await.int("/count"), bench.get(&of(other)).await.int("/count")], [0, 5]);
    assert_eq!(bench.get(&home).await.rows("/vault/resources"), 249);
    let leave = json!({ "resource_ids": [server] });
    assert_eq!(bench.post(&format!("/v3/{{p}}/vaults/{other}/removeresources"), &leave).await.status, 200);
    bench.advance(6).await;
    assert_eq!(bench.get(&format!("{LIST}?resource_id={server}")).await.int("/count"), 0);
    let shown = format!("/v3/{{p}}/protectables/server/instances?id={server}");
    assert_eq!(bench.get(&shown).await.text("/instances/0/protectable/result"), "true");
    assert_eq!(bench.post(&add, &join).await.status, 200);
    assert_eq!(bench.get(&shown).await.text("/instances/0/protectable/vault/id"), other);
}

#[tokio::test]
async fn a_vault_is_saved_anew_and_goes_with_all_that_is_in_it() {
    let bench = bench();
    let id = bench.get("/v3/{p}/vaults?name=load-006").await.text("/vaults/0/id");
    let run = bench.post("/v3/{p}/checkpoints", &json!({ "checkpoint": { "vault_id": id } })).await;
    assert_eq!((run.status, run.rows("/checkpoint/vault/resources")), (200, 50), "{}", run.raw);
    assert_eq!(run.text("/checkpoint/vault/resources/0/backup_count"), "5");
    bench.advance(3600).await;
    let rows = all(&bench, &format!("vault_id={id}")).await;
    assert_eq!(
        (rows.len(), rows.iter().filter(|row| row.get("incremental") == Some(&json!(true))).count()),
        (300, 250)
    );
    let point = format!("/v3/{{p}}/checkpoints/{}", text(rows.last().unwrap_or(&Value::Null), "checkpoint_id"));
    assert_eq!(bench.get(&point).await.text("/checkpoint/status"), "available");
    let counts = bench.get("/_emulator").await;
    assert_eq!(bench.delete(&format!("/v3/{{p}}/vaults/{id}")).await.status, 204);
    assert_eq!(bench.get(&point).await.text("/checkpoint/status"), "deleting");
    bench.advance(6).await;
    assert_eq!(bench.get(&point).await.text("/checkpoint/status"), "deleted");
    assert_eq!(all(&bench, &format!("vault_id={id}")).await.len(), 0);
    let after = bench.get("/_emulator").await;
    assert_eq!(after.int("/backups"), counts.int("/backups") - 300);
    assert_eq!(after.int("/vaults"), counts.int("/vaults") - 1);
}

#[tokio::test]
async fn a_hundred_thousand_are_counted_and_the_last_page_is_there() {
    let bench = Bench::with(|options| options.scale = 20_000);
    let last = bench.get(&format!("{LIST}?limit=1000&offset=100000")).await;
    assert_eq!((last.int("/count"), last.rows("/backups")), (100_024, 24));
    let servers = bench.get("/v3/{p}/protectables/server/instances?limit=50&offset=20000").await;
    assert_eq!((servers.int("/count"), servers.rows("/instances")), (20_044, 44));
    let tasks = bench.get("/v3/{p}/operation-logs?limit=2&status=failed").await;
    assert_eq!(tasks.int("/count"), bench.get(&format!("{LIST}?status=error")).await.int("/count"));
    let id = tasks.text("/operation_logs/1/id");
    let shown = bench.get(&format!("/v3/{{p}}/operation-logs/{id}")).await;
    assert_eq!(shown.json.pointer("/operation_log"), tasks.json.pointer("/operation_logs/1"));
    let summary = bench.get("/_emulator").await;
    assert_eq!((summary.int("/backups"), summary.int("/vaults")), (100_024, 85));
}
