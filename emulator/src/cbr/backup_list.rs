//! List backups.

use std::cmp::Ordering;
use std::collections::HashSet;

use serde_json::Value;

use super::find::moment;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::call::order::Order;
use crate::call::page::Page;
use crate::state::{Backup, Cloud, Usage, Vault};

/// What the rows can be sorted by.
const KEYS: [&str; 6] = ["created_at", "updated_at", "protected_at", "name", "status", "id"];

/// Filters that know only some values.
const CHOICES: [(&str, &[&str]); 2] =
    [("incremental", &["true", "false"]), ("member_status", &["pending", "accepted", "rejected"])];

/// The newest first; the disks of server backups only when their parent is asked for.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let (from, to) = (moment(call, "start_time")?, moment(call, "end_time")?);
    let order = Order::of(call, &KEYS)?;
    let full = full(cloud, call)?;
    for (key, values) in CHOICES {
        if call.filter(key).is_some_and(|value| !values.contains(&value)) {
            return Err(call.malformed(&format!("The parameter {key} is none of {}", values.join(", "))));
        }
    }
    let mut rows: Vec<&Backup> = cloud
        .backups
        .values()
        .filter(|backup| {
            fits(call, backup)
                && full.as_ref().is_none_or(|full| full.contains(backup.vault_id.as_str()))
                && from.is_none_or(|from| backup.created >= from)
                && to.is_none_or(|to| backup.created <= to)
        })
        .collect();
    rows.reverse();
    order.apply(&mut rows, |key, one, other| compare(key, one, other));
    let total = rows.len();
    let rows = page.cut(call, rows, |backup| &backup.id)?;
    let rows: Vec<Value> = rows.into_iter().map(|backup| backup.json(None, &cloud.options.project_id)).collect();
    Ok(page.reply("backups", rows, total))
}

/// The vaults that are filled to at least `used_percent`, where that is asked for.
fn full<'a>(cloud: &'a Cloud, call: &Call) -> Result<Option<HashSet<&'a str>>, Answer> {
    let Some(text) = call.filter("used_percent") else { return Ok(None) };
    let percent = text.parse::<i64>().ok().filter(|percent| (1..=100).contains(percent));
    let percent = percent.ok_or_else(|| call.malformed("The parameter used_percent is not between 1 and 100"))?;
    let usage = Usage::of(cloud.backups.values());
    let filled =
        |vault: &&Vault| usage.vault(&vault.id).saturating_mul(100) >= vault.size.saturating_mul(1024 * percent);
    Ok(Some(cloud.vaults.values().filter(filled).map(|vault| vault.id.as_str()).collect()))
}

fn fits(call: &Call, backup: &Backup) -> bool {
    let parent = backup.parent.as_deref();
    let level = match call.filter("parent_id") {
        Some(wanted) => parent == Some(wanted),
        None => parent.is_none(),
    };
    level
        && call.passes_any("status", backup.phase.name())
        && call.passes("checkpoint_id", &backup.checkpoint_id)
        && call.passes("vault_id", &backup.vault_id)
        && call.passes("resource_id", &backup.resource.id)
        && call.passes("resource_name", &backup.resource.name)
        && call.passes("resource_type", backup.resource.kind.resource_type())
        && call.passes("resource_az", &backup.resource.az)
        && call.passes("image_type", "backup")
        && call.passes("name", &backup.name)
        && call.passes("id", &backup.id)
        && call.passes("incremental", if backup.incremental { "true" } else { "false" })
        // There is one project, so nothing is shared with it, and nothing has a state of sharing.
        && call.filter("own_type").is_none_or(|kind| kind != "shared")
        && call.filter("member_status").is_none()
}

fn compare(key: &str, one: &Backup, other: &Backup) -> Ordering {
    match key {
        "name" => one.name.cmp(&other.name),
        "status" => one.phase.name().cmp(other.phase.name()),
        "id" => one.id.cmp(&other.id),
        "updated_at" | "protected_at" => one.updated.cmp(&other.updated),
        _ => one.created.cmp(&other.created),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn filters_and_order() {
        let bench = Bench::new();
        let all = bench.get("/v3/{p}/backups").await;
        assert!(all.int("/count") > 10);
        assert!(all.text("/backups/0/created_at") >= all.text("/backups/9/created_at"));
        assert!(all.json.pointer("/backups/0/resource_size").is_some_and(serde_json::Value::is_i64));
        let both = bench.get("/v3/{p}/backups?status=available&status=error").await;
        assert_eq!(both.int("/count"), all.int("/count"));
        assert_eq!(bench.get("/v3/{p}/backups?status=error").await.int("/count"), 0);
        let (full, changes) = (
            bench.get("/v3/{p}/backups?incremental=false").await.int("/count"),
            bench.get("/v3/{p}/backups?incremental=true").await.int("/count"),
        );
        assert!(full > 0 && changes > 0 && full + changes == all.int("/count"), "{full} {changes}");
        assert_eq!(bench.get("/v3/{p}/backups?member_status=pending").await.int("/count"), 0);
        let up = bench.get("/v3/{p}/backups?sort=created_at%3Aasc,name").await;
        assert!(up.text("/backups/0/created_at") <= up.text("/backups/9/created_at"));
        let servers = bench.get("/v3/{p}/backups?resource_type=OS::Nova::Server").await;
        let children = format!("/v3/{{p}}/backups?parent_id={}", servers.text("/backups/0/id"));
        assert!(bench.get(&children).await.int("/count") > 0);
    }

    #[tokio::test]
    async fn backups_of_full_vaults() {
        let bench = Bench::new();
        let vault = bench.get("/v3/{p}/vaults?name=archive-disks").await;
        let (used, size) = (vault.int("/vaults/0/billing/used"), vault.int("/vaults/0/billing/size"));
        let percent = used * 100 / (size * 1024);
        let path =
            |percent| format!("/v3/{{p}}/backups?vault_id={}&used_percent={percent}", vault.text("/vaults/0/id"));
        assert!(bench.get(&path(percent)).await.int("/count") > 0, "{percent}");
        assert_eq!(bench.get(&path(percent + 1)).await.int("/count"), 0, "{percent}");
    }

    #[tokio::test]
    async fn a_marker_goes_on_where_the_page_ended() {
        let bench = Bench::new();
        let two = bench.get("/v3/{p}/backups?limit=2").await;
        let next = bench.get(&format!("/v3/{{p}}/backups?limit=1&marker={}", two.text("/backups/0/id"))).await;
        assert_eq!(next.text("/backups/0/id"), two.text("/backups/1/id"));
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        for query in [
            "incremental=1",
            "member_status=maybe",
            "used_percent=0",
            "used_percent=x",
            "sort=size",
            "sort=name:up",
            "start_time=x",
            "limit=none",
        ] {
            assert_eq!(bench.get(&format!("/v3/{{p}}/backups?{query}")).await.status, 400, "{query}");
        }
        assert_eq!(bench.open("GET", "/v3/{p}/backups", None).await.status, 401);
    }
}
