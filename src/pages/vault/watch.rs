//! Asks again while the vault changes: until it is at rest, or gone.

use std::cell::Cell;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::cbr::VaultShow;
use backup_api::cbr::model::Vault;
use backup_api::error::{ApiError, Cause};
use backup_api::reply::One;

use super::Page;
use crate::http::Answer;
use crate::text::vault as words;
use crate::work::poll::{Step, Whose, follow, wait};
use crate::work::read::{Whole, renew};

/// Whether asking again can show something new.
fn moves(vault: &Vault) -> bool {
    vault.phase().moves() || vault.resources.iter().any(|resource| resource.phase().moves())
}

/// Follows the vault whenever something moves in it, or a deletion was accepted.
pub(super) fn while_it_moves(page: Page, ask_backups: Callback<()>) {
    let following = StoredValue::new(false);
    Effect::new(move || {
        let needed = page.with(|vault| page.deleting.get() || moves(vault)) == Some(true);
        if !needed || following.get_value() || page.gone.get_untracked() {
            return;
        }
        following.set_value(true);
        let whose = Whose::here(page.console);
        spawn_local(async move {
            wait(2).await;
            let alive = move || page.vault.at.try_get_untracked().is_some();
            let seen_going = Cell::new(false);
            let ask = || async move { page.console.client.send(&VaultShow { vault_id: page.id() }).await };
            follow(page.console, whose, alive, ask, |answer| take(page, &seen_going, answer)).await;
            let _ = following.try_set_value(false);
            // Nothing is here any more once another project is in hand: then there are no backups to ask for.
            if page.vault.now(|_| ()).is_some() && !page.gone.try_get_untracked().unwrap_or(true) {
                ask_backups.try_run(());
            }
        });
    });
}

fn take(page: Page, seen_going: &Cell<bool>, answer: Result<Answer<One<Vault>>, ApiError>) -> Step {
    match answer {
        Ok(answer) => {
            let (vault, deleting) = (answer.value.item, page.deleting.try_get_untracked().unwrap_or(false));
            let moving = moves(&vault);
            let going = vault.billing.status.eq_ignore_ascii_case("deleting");
            let seen = seen_going.replace(seen_going.get() || going);
            renew(page.vault, Whole { item: vault, raw: answer.raw });
            if deleting && seen && !going {
                // It went and came back: the service gave the deletion up.
                let _ = page.deleting.try_set(false);
                return if moving { Step::Again } else { Step::Done };
            }
            if moving || deleting { Step::Again } else { Step::Done }
        }
        Err(error) if error.cause == Cause::NotFound => {
            let name = page.vault.value.try_with_untracked(|whole| whole.as_ref().map(|whole| whole.item.name.clone()));
            page.console.announce(words::gone(&name.flatten().unwrap_or_default()));
            let _ = page.gone.try_set(true);
            page.console.cache.stale(page.console);
            Step::Done
        }
        Err(error) => {
            let _ = page.vault.error.try_set(Some(error.clone()));
            Step::Failed(error)
        }
    }
}
