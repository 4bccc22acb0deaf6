//! Delete the backups of a record, or some of them: the path takes the record's id, the query those of backups.

use serde_json::json;

use super::code::{provider, refuse};
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::state::{Cloud, Phase};

/// Begins the deletion; status exactly 200, with an empty object.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    provider(call)?;
    let named: Vec<String> = call
        .query
        .iter()
        .filter(|(key, value)| key == "checkpoint_items" && !value.is_empty())
        .flat_map(|(_, value)| value.split(',').map(str::to_owned))
        .collect();
    let ids: Vec<String> = cloud
        .csbs_backups
        .values()
        .filter(|backup| backup.checkpoint_id == call.path_param(2))
        .filter(|backup| named.is_empty() || named.contains(&backup.id))
        .map(|backup| backup.id.clone())
        .collect();
    if ids.is_empty() {
        return Err(refuse("3001"));
    }
    if ids.iter().filter_map(|id| cloud.csbs_backups.get(id)).any(crate::state::CsbsBackup::busy) {
        return Err(refuse("2003"));
    }
    let now = cloud.clock.now();
    let ends = now.saturating_add(cloud.clock.pause(5000.0));
    for id in ids {
        if let Some(backup) = cloud.csbs_backups.get_mut(&id) {
            backup.phase = Phase::Deleting;
            (backup.work, backup.failure) = ("delete", cloud.failing.clone());
            (backup.begun, backup.ends) = (now, ends);
        }
    }
    Ok(Answer::ok(json!({})))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    fn path(record: &str) -> String {
        format!("/v1/{{p}}/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/checkpoints/{record}")
    }

    #[tokio::test]
    async fn it_is_deleting_and_then_gone() {
        let bench = Bench::new();
        let item = bench.get("/v1/{p}/checkpoint_items").await;
        let (id, record) = (item.text("/checkpoint_items/0/id"), item.text("/checkpoint_items/0/checkpoint_id"));
        let reply = bench.delete(&format!("{}?checkpoint_items={id}", path(&record))).await;
        assert_eq!((reply.status, reply.json), (200, json!({})));
        let show = format!("/v1/{{p}}/checkpoint_items/{id}");
        assert_eq!(bench.get(&show).await.text("/checkpoint_item/status"), "deleting");
        assert_eq!(bench.delete(&path(&record)).await.text("/error_code"), "CSBS.2003");
        bench.advance(6).await;
        assert_eq!(bench.get(&show).await.status, 404);
    }

    #[tokio::test]
    async fn the_id_of_a_backup_is_not_that_of_its_record() {
        let bench = Bench::new();
        let item = bench.get("/v1/{p}/checkpoint_items").await.text("/checkpoint_items/0/id");
        assert_eq!(bench.delete(&path(&item)).await.text("/error_code"), "CSBS.3001");
        assert_eq!(bench.open("DELETE", &path(&item), None).await.status, 401);
    }
}
