//! After a lost answer: which of the resources the vault holds now.

use backup_api::Request;

use super::result::asked;
use crate::action::lost::Found;
use crate::form::FormState;
use crate::form::spec::Searching;
use crate::places::Place;
use crate::text::resources_add as words;
use crate::work::read::whole_vault;

pub(super) fn search(state: FormState, sent: Request, _since: f64) -> Searching {
    Box::pin(async move {
        let console = state.console;
        let asked = asked(&sent);
        let vault_id = sent.named_id().unwrap_or_default().to_owned();
        let vault = match whole_vault(console, vault_id).await {
            Err(error) => return Found::CannotTell(error),
            Ok(vault) => vault,
        };
        let there = asked.iter().filter(|id| vault.holds(id) == Some(true)).count();
        if there > 0 {
            console.cache.stale(console);
        }
        let what = words::found(there, asked.len(), &vault.name);
        let place = Some(Place::Vault.of(vault.id));
        match there {
            0 => Found::No,
            all if all == asked.len() => Found::Yes { what, place },
            _ => Found::Perhaps { what, place },
        }
    })
}
