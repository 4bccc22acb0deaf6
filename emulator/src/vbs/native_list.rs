//! List backups, through the native interface: with details, or only their names.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::native::{base, owner};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::call::order::Order;
use crate::call::page::Page;
use crate::state::{Cloud, VbsBackup};

/// What the rows can be sorted by.
const KEYS: [&str; 8] = ["created_at", "updated_at", "name", "status", "size", "id", "container_format", "disk_format"];

/// `backups/detail`.
pub fn detail(cloud: &mut Cloud, call: &Call) -> Reply {
    let base = base(call)?;
    let project = cloud.options.project_id.clone();
    list(cloud, call, "/detail", |backup| backup.json(&base, owner(call), &project))
}

/// `backups`.
pub fn summary(cloud: &mut Cloud, call: &Call) -> Reply {
    let base = base(call)?;
    list(cloud, call, "", |backup| backup.summary(&base))
}

fn list(cloud: &Cloud, call: &Call, path: &str, show: impl Fn(&VbsBackup) -> Value) -> Reply {
    let page = Page::of(call)?;
    let order = Order::by_key(call, &KEYS)?;
    let mut rows: Vec<&VbsBackup> = cloud
        .vbs_backups
        .values()
        .filter(|backup| {
            call.passes("name", &backup.name)
                && call.passes_part("name~", &backup.name)
                && call.passes("status", backup.status())
                && call.passes_part("status~", backup.status())
                && call.passes("volume_id", &backup.disk.id)
                && call.passes_part("volume_id~", &backup.disk.id)
        })
        .collect();
    rows.reverse();
    order.apply(&mut rows, |key, one, other| compare(key, one, other));
    let (total, last) = (rows.len(), rows.last().map(|row| row.id.clone()));
    let rows = page.cut(call, rows, |row| &row.id)?;
    let mut body = json!({ "backups": rows.iter().map(|row| show(row)).collect::<Vec<_>>(), "count": total });
    // A page that is not the last one says where to go on.
    if let (Some(end), Some(fields)) = (rows.last().filter(|row| Some(&row.id) != last.as_ref()), body.as_object_mut())
    {
        let href = format!("{}{path}?{}", base(call)?, page.next(call, &end.id));
        fields.insert("backups_links".into(), json!([{ "href": href, "rel": "next" }]));
    }
    Ok(Answer::ok(body))
}

/// Container and disk format are the same in all backups.
fn compare(key: &str, one: &VbsBackup, other: &VbsBackup) -> Ordering {
    match key {
        "created_at" => one.created.cmp(&other.created),
        "updated_at" => one.updated.cmp(&other.updated),
        "name" => one.name.cmp(&other.name),
        "status" => one.status().cmp(other.status()),
        "size" => one.disk.size.cmp(&other.disk.size),
        "id" => one.id.cmp(&other.id),
        _ => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::testing::{Bench, Reply};

    #[tokio::test]
    async fn both_versions_and_both_forms() {
        let bench = Bench::new();
        let two = bench.get("/v2/{p}/backups/detail").await;
        assert!(two.rows("/backups") >= 2);
        assert!(two.json.pointer("/backups/0/os-bak-tenant-attr:tenant_id").is_some_and(Value::is_string));
        let three = bench.get("/proxy/vbs/v3/{p}/backups/detail").await;
        assert!(three.json.pointer("/backups/0/os-backup-project-attr:project_id").is_some());
        assert!(three.text("/backups/0/description").starts_with("{\"DESC\""));
        assert!(!three.text("/backups/0/created_at").ends_with('Z'));
        let summary = bench.get("/proxy/vbs/v3/{p}/backups").await;
        assert!(summary.json.pointer("/backups/0/status").is_none());
        assert_eq!(bench.get("/proxy/vbs/v4/{p}/backups").await.status, 404);
    }

    #[tokio::test]
    async fn pages_say_where_to_go_on() {
        let bench = Bench::new();
        let first = bench.get("/v2/{p}/backups/detail?limit=1").await;
        let next = first.text("/backups_links/0/href");
        let second = bench.get(next.strip_prefix("http://emulator.test").unwrap_or_default()).await;
        assert_ne!(second.text("/backups/0/id"), first.text("/backups/0/id"));
        let last = bench.get("/v2/{p}/backups/detail?limit=100").await;
        assert!(last.json.pointer("/backups_links").is_none());
    }

    #[tokio::test]
    async fn the_next_page_is_one_of_the_same_list() {
        let bench = Bench::new();
        let next = |reply: &Reply| reply.text("/backups_links/0/href").replace("http://emulator.test", "");
        let path = "/v2/{p}/backups/detail?offset=1&limit=1&sort_key=size&sort_dir=asc&status=available";
        let first = bench.get(path).await;
        assert!(next(&first).contains("?sort_key=size&sort_dir=asc&status=available&limit=1&marker="), "{}", first.raw);
        let second = bench.get(&next(&first)).await;
        assert_eq!([first.int("/backups/0/size"), second.int("/backups/0/size")], [60, 200]);
        assert_eq!(second.int("/count"), 3);
        assert!(second.json.pointer("/backups_links").is_none());
        let part = bench.get("/v2/{p}/backups?limit=1&name%7E=%41").await;
        assert!(next(&part).contains("?name~=A&limit=1&marker="), "{}", part.raw);
    }

    #[tokio::test]
    async fn the_order_is_that_of_the_query() {
        let bench = Bench::new();
        for (query, names) in [
            ("sort_key=name", ["scratch-01", "media", "logs"]),
            ("sort_key=size&sort_dir=asc", ["scratch-01", "logs", "media"]),
            ("sort_dir=asc", ["logs", "scratch-01", "media"]),
        ] {
            let list = bench.get(&format!("/v2/{{p}}/backups?{query}")).await;
            let found: Vec<String> = (0..3).map(|row| list.text(&format!("/backups/{row}/name"))).collect();
            assert_eq!(found, names, "{query}");
        }
        assert_eq!(bench.get("/v2/{p}/backups?sort_key=colour").await.int("/badRequest/code"), 400);
        assert_eq!(bench.get("/v2/{p}/backups?sort_dir=up").await.int("/badRequest/code"), 400);
    }

    #[tokio::test]
    async fn nonsense_is_refused_in_the_native_shape() {
        let bench = Bench::new();
        let reply = bench.get("/v2/{p}/backups/detail?limit=-1").await;
        assert_eq!((reply.status, reply.int("/badRequest/code")), (400, 400));
        assert_eq!(bench.open("GET", "/v2/{p}/backups/detail", None).await.status, 401);
    }
}
