//! After a lost answer: whether the vault is what was asked for.

use backup_api::Request;
use backup_api::cbr::VaultShow;
use backup_api::cbr::model::Vault;
use backup_api::json::{Read, Value};
use backup_api::reply::One;
use backup_api::tables::Granted;

use super::{OPERATION, result};
use crate::action::lost::Found;
use crate::form::FormState;
use crate::form::spec::Searching;
use crate::places::Place;
use crate::text::vault_update as words;

pub(super) fn search(state: FormState, sent: Request, _since: f64) -> Searching {
    Box::pin(async move {
        let vault_id = sent.named_id().unwrap_or_default().to_owned();
        let answer = match state.console.client.send(&VaultShow { vault_id }).await {
            Err(error) => return Found::CannotTell(error),
            Ok(answer) => answer,
        };
        let found = verdict(&sent, &answer.raw);
        if matches!(found, Found::Yes { .. }) {
            result::settle(state, &answer.value.item);
            state.console.cache.stale(state.console);
        }
        found
    })
}

/// All of it, some of it, nothing. What the vault does not say proves nothing.
pub(super) fn verdict(sent: &Request, shown: &Value) -> Found {
    let changes = OPERATION.granted(sent.body.as_ref().unwrap_or(&Value::Null), &[shown]);
    let all = changes.len();
    let there = changes.iter().filter(|change| change.granted()).count();
    let vault = One::<Vault>::read(shown).item;
    let place = Some(Place::Vault.of(vault.id.clone()));
    match there {
        0 if changes.iter().all(Granted::refused) => Found::No,
        some if some == all => Found::Yes { what: words::found(&vault.name), place },
        some => Found::Perhaps { what: words::found_part(some, all, &vault.name), place },
    }
}
