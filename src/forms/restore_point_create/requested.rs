//! What a request for a restore point asks for, and what its answer says of that.

use backup_api::Request;
use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::model::{CheckpointResource, Vault, VaultResource};
use backup_api::ids;
use backup_api::json;
use backup_api::json::Value;
use backup_api::tables::Values;

use crate::work::Console;

/// What a request asks for: the resources that it names, else all that its vault holds, as far as that was seen.
pub(super) fn requested_resources(console: Console, sent: &Request) -> Vec<CheckpointResource> {
    let values = CHECKPOINT_CREATE.read(&[], sent.body.as_ref().unwrap_or(&Value::Null));
    let of = |rows: &[Vault]| named(&values, rows.iter().find(|vault| ids::same(&vault.id, values.text("vault"))));
    console.cache.vaults.now(|rows| of(rows)).unwrap_or_else(|| named(&values, None))
}

fn named(values: &Values, vault: Option<&Vault>) -> Vec<CheckpointResource> {
    let of = |held: &VaultResource| CheckpointResource {
        id: held.id.clone(),
        kind: held.kind.clone(),
        name: held.name.clone(),
        size_gb: held.size_gb,
        ..CheckpointResource::default()
    };
    let ids: Vec<&str> = values.each("resources", "id").chain(values.each("details", "id")).collect();
    if ids.is_empty() {
        return vault
            .filter(|vault| vault.lists_all())
            .map(|vault| vault.present().map(of).collect())
            .unwrap_or_default();
    }
    let seen = |id: &str| vault?.resources.iter().find(|held| ids::same(&held.id, id)).map(of);
    let one =
        |id| seen(id).unwrap_or_else(|| CheckpointResource { id: id.to_owned(), ..CheckpointResource::default() });
    ids.into_iter().map(one).collect()
}

/// What the answer says of a run, where the request has it.
pub(super) fn as_requested(reply: &Value) -> Value {
    let of = |pointer: &str| reply.pointer(pointer).cloned().unwrap_or_default();
    let info = json::object(&of("/checkpoint"), "extra_info").unwrap_or_default();
    let info_at = |key: &str| info.get(key).cloned().unwrap_or_default();
    let parameters = json!({
        "name": info_at("name"),
        "description": info_at("description"),
        "retention_duration_days": info_at("retention_duration")
    });
    json!({"checkpoint": {"vault_id": of("/checkpoint/vault/id"), "parameters": parameters}})
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
    use backup_api::cbr::model::Vault;
    use backup_api::json;
    use backup_api::json::{Read, Value};
    use backup_api::tables::{Granted, Input, Values};

    use super::{as_requested, named};

    #[test]
    fn what_the_request_names_is_asked_for_else_all_that_the_vault_holds() {
        let rows = |ids: &[&str]| Input::Rows(ids.iter().map(|id| Values::new().text_at("id", *id)).collect());
        let ids = |values: &Values, vault: Option<&Vault>| {
            named(values, vault).into_iter().map(|one| format!("{}/{}", one.id, one.name)).collect::<Vec<_>>()
        };
        let held =
            json!([{"id": "a", "name": "web"}, {"id": "b", "name": "db"}, {"id": "c", "protect_status": "deleted"}]);
        let vault = Vault::read(&json!({ "resources": held }));
        let unread = Vault::read(&json!({ "resources": Value::Null }));
        let (some, whole) = (Values::new().with("resources", rows(&["A", "x"])), Values::new());
        assert_eq!(ids(&some, Some(&vault)), ["a/web", "x/"]);
        assert_eq!(ids(&Values::new().with("details", rows(&["b"])), None), ["b/"]);
        assert_eq!(ids(&whole, Some(&vault)), ["a/web", "b/db"]);
        assert_eq!(ids(&whole, Some(&unread)), [""; 0]);
        assert_eq!(ids(&some, Some(&unread)), ["A/", "x/"]);
    }

    #[test]
    fn name_description_and_retention_are_held_against_the_answer() {
        let sent = json!({"checkpoint": {"vault_id": "v",
            "parameters": {"name": "night", "description": "d", "retention_duration_days": 30, "auto_trigger": false}}});
        let held = |reply: Value| {
            let held = CHECKPOINT_CREATE.granted(&sent, &[&as_requested(&reply)]);
            let keys = |which: fn(&Granted) -> bool| {
                held.iter().filter(|one| which(one)).map(|one| one.key).collect::<Vec<_>>()
            };
            (keys(Granted::refused), keys(Granted::unseen))
        };
        let reply = |info: Value| json!({"checkpoint": {"id": "i", "vault": {"id": "v"}, "extra_info": info}});
        let fine = json!({"name": "night", "description": "d", "retention_duration": "30"});
        assert_eq!(held(reply(fine)), (vec![], vec![]));
        let other = json!({"name": "night", "description": "", "retention_duration": -1});
        assert_eq!(held(reply(other)), (vec!["description", "keep_days"], vec![]));
        let as_text = json!("{\"name\": \"day\"}");
        assert_eq!(held(reply(as_text)), (vec!["name"], vec!["description", "keep_days"]));
        assert_eq!(held(json!({})), (vec![], vec!["description", "name", "keep_days"]));
        let elsewhere = json!({"checkpoint": {"vault": {"id": "w"}}});
        assert_eq!(held(elsewhere).0, ["vault"]);
    }
}
