//! List backups, through the native interface: with details, or only their names.

use serde_json::{Value, json};

use super::native::{base, owner, translate};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::call::page::Page;
use crate::state::{Cloud, VolumeBackup};

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

fn list(cloud: &Cloud, call: &Call, path: &str, show: impl Fn(&VolumeBackup) -> Value) -> Reply {
    let page = Page::of(call).map_err(translate)?;
    let mut rows: Vec<&VolumeBackup> = cloud
        .volumes
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
    rows.sort_by_key(|backup| std::cmp::Reverse(backup.created));
    if call.filter("sort_dir") == Some("asc") {
        rows.reverse();
    }
    let (total, last) = (rows.len(), rows.last().map(|row| row.id.clone()));
    let rows = page.cut(call, rows, |row| &row.id).map_err(translate)?;
    let mut body = json!({ "backups": rows.iter().map(|row| show(row)).collect::<Vec<_>>(), "count": total });
    // A page that is not the last one says where to go on.
    if let (Some(end), Some(fields)) = (rows.last().filter(|row| Some(&row.id) != last.as_ref()), body.as_object_mut())
    {
        let href = format!("{}{path}?limit={}&marker={}", base(call)?, page.length(), end.id);
        fields.insert("backups_links".into(), json!([{ "href": href, "rel": "next" }]));
    }
    Ok(Answer::ok(body))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::testing::Bench;

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
    async fn nonsense_is_refused_in_the_native_shape() {
        let bench = Bench::new();
        let reply = bench.get("/v2/{p}/backups/detail?limit=-1").await;
        assert_eq!((reply.status, reply.int("/badRequest/code")), (400, 400));
        assert_eq!(bench.open("GET", "/v2/{p}/backups/detail", None).await.status, 401);
    }
}
