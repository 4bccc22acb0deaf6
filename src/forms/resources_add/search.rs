//! Which of the resources the vault holds now, and how: after a lost answer, and after a success.

use backup_api::Request;
use backup_api::cbr::VaultShow;
use backup_api::cbr::model::Vault;
use backup_api::cbr::resources_add::ResourcesAdded;
use backup_api::ids;
use backup_api::json::{self, Read, Value};

use super::result::requested_ids;
use crate::action::Checked;
use crate::action::lost::Found;
use crate::form::checked::against;
use crate::form::spec::Searching;
use crate::form::{Checking, FormState};
use crate::places::Place;
use crate::text::resources_add as words;
use crate::work::read::whole_vault;

pub(super) fn search(state: FormState, sent: Request, _since: f64) -> Searching {
    Box::pin(async move {
        let console = state.console;
        let requested = requested_ids(&sent);
        let vault_id = sent.named_id().unwrap_or_default().to_owned();
        let vault = match whole_vault(console, vault_id).await {
            Err(error) => return Found::CannotTell(error),
            Ok(vault) => vault,
        };
        let held = held(&vault, &requested);
        let there = held.len();
        state.draft.submission.there.try_set_value(held);
        if there > 0 {
            console.cache.stale(console);
        }
        let what = words::found(there, requested.len(), &vault.name);
        let place = Some(Place::Vault.of(vault.id));
        match there {
            0 => Found::No,
            all if all == requested.len() => Found::Yes { what, place },
            _ => Found::Perhaps { what, place },
        }
    })
}

/// Which of what was asked for a vault holds.
fn held(vault: &Vault, requested: &[String]) -> Vec<String> {
    requested.iter().filter(|id| vault.holds(id) == Some(true)).cloned().collect()
}

/// Whether what was associated is in the vault as it was asked for. What was not associated the result says.
pub(super) fn check(state: FormState, sent: Request, reply: Value, _since: f64) -> Checking {
    Box::pin(async move {
        let vault_id = sent.named_id().unwrap_or_default().to_owned();
        match state.console.client.send(&VaultShow { vault_id }).await {
            Err(error) => Checked { unread: Some(error), ..Checked::default() },
            Ok(answer) => {
                let vault = json::object(&answer.raw, "vault").unwrap_or_default();
                against(state, &only(sent, &ResourcesAdded::read(&reply).ids), &[&vault])
            }
        }
    })
}

/// The request for those that were associated alone.
fn only(mut sent: Request, added: &[String]) -> Request {
    if let Some(Value::Object(members)) = &mut sent.body
        && let Some(Value::Array(rows)) = members.get_mut("resources")
    {
        rows.retain(|row| json::text(row, "id").is_some_and(|id| added.iter().any(|there| ids::same(there, &id))));
    }
    sent
}

#[cfg(test)]
mod tests {
    use backup_api::Scope;
    use backup_api::cbr::model::Vault;
    use backup_api::cbr::resources_add::RESOURCES_ADD;
    use backup_api::json;
    use backup_api::json::{Read, Value};

    use super::{held, only};

    #[test]
    fn a_part_of_what_was_asked_for_is_no_more_than_that() {
        let vault = Vault::read(&json!({"resources": [{"id": "B"}, {"id": "x"}]}));
        assert_eq!(held(&vault, &["a", "b", "c"].map(str::to_owned)), ["b"]);
    }

    #[test]
    fn what_was_not_associated_is_not_looked_for() {
        let rows = json!({"resources": [{"id": "a", "type": "t"}, {"id": "b", "type": "t"}]});
        let sent = RESOURCES_ADD.request(&RESOURCES_ADD.read(&[], &rows), &Scope::default());
        let left = only(sent, &["b".to_owned()]).body.unwrap_or_default();
        let held = RESOURCES_ADD.granted(&left, &[&json!({"resources": [{"id": "b", "type": "t"}]})]);
        assert!(held.len() == 1 && held.iter().all(|one| one.granted()), "{left}");
        let gone = RESOURCES_ADD.granted(&left, &[&json!({"resources": []})]);
        assert!(gone.iter().all(|one| one.refused()));
        let unsaid = RESOURCES_ADD.granted(&left, &[&json!({"resources": Value::Null})]);
        assert!(unsaid.iter().all(|one| one.unseen()));
    }
}
