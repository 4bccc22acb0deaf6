//! Create a backup, through the native interface. The snapshot is mandatory there.

use serde_json::json;

use super::native::{base, translate};
use super::start::{NewBackup, create};
use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::json;
use crate::state::Cloud;

/// Begins it.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let base = base(call)?;
    let body = call.object("backup")?;
    let field = |key: &str| {
        json::filled(body, key).ok_or_else(|| shape::cinder(400, &format!("Invalid input for field {key}.")))
    };
    let wanted = NewBackup {
        volume_id: field("volume_id")?,
        snapshot_id: Some(field("snapshot_id")?),
        name: json::text_or_empty(body, "name"),
        description: json::filled(body, "description"),
        full: json::flag(body, "incremental") == Some(false),
    };
    if wanted.name.starts_with("auto") {
        return Err(shape::cinder(400, "The backup name starts with auto."));
    }
    let (id, _) = create(cloud, wanted).map_err(translate)?;
    let summary = cloud.vbs_backups.get(&id).map(|backup| backup.summary(&base));
    Ok(Answer::json(202, json!({ "backup": summary })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn what_is_no_json_is_refused_in_the_native_shape() {
        let bench = Bench::new();
        let token = [("x-auth-token", bench.token.as_str())];
        for path in ["/v2/{p}/backups", "/proxy/vbs/v3/{p}/backups"] {
            let reply = bench.raw("POST", path, &token, Some("{\"backup\":".into())).await;
            assert_eq!((reply.status, reply.text("/badRequest/code").as_str()), (400, "400"), "{}", reply.raw);
        }
    }

    #[tokio::test]
    async fn it_begins_creating() {
        let bench = Bench::new();
        let disk = "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768";
        let body = json!({ "backup": { "volume_id": disk, "snapshot_id": "s", "name": "backup1" } });
        let reply = bench.post("/proxy/vbs/v3/{p}/backups", &body).await;
        assert_eq!((reply.status, reply.text("/backup/name").as_str()), (202, "backup1"));
        let path = format!("/proxy/vbs/v3/{{p}}/backups/{}", reply.text("/backup/id"));
        assert_eq!(bench.get(&path).await.text("/backup/status"), "creating");
        for body in [json!({}), json!({ "backup": { "volume_id": "x" } })] {
            assert_eq!(bench.post("/v2/{p}/backups", &body).await.int("/badRequest/code"), 400, "{body}");
        }
        assert_eq!(bench.open("POST", "/v2/{p}/backups", None).await.status, 401);
    }
}
