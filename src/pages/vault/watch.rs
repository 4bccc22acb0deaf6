//! Asks again while the vault changes: until it is at rest, or gone.

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::cbr::VaultShow;
use backup_api::cbr::model::Vault;
use backup_api::error::ApiError;
use backup_api::reply::One;

use super::Page;
use crate::http::Answer;
use crate::pages::parts::follow_while;
use crate::text::vault as words;
use crate::work::poll::Step;
use crate::work::read::{Whole, renew};

/// Whether asking again can show something new.
fn moves(vault: &Vault) -> bool {
    vault.phase().moves() || vault.resources.iter().any(|resource| resource.phase().moves())
}

/// Follows the vault whenever something moves in it, or a deletion was accepted.
pub(super) fn while_it_moves(page: Page, ask_backups: Callback<()>) {
    follow_while(
        page.console,
        move || {
            page.with(|vault| page.deletion.asked.get() || moves(vault)) == Some(true)
                && !page.deletion.gone.get_untracked()
        },
        move || page.vault.at.try_get_untracked().is_some(),
        move || async move { page.console.client.send(&VaultShow { vault_id: page.id() }).await },
        move |answer| take(page, answer),
        move || {
            // Nothing is here any more once another project is in hand: then there are no backups to ask for.
            if page.vault.now(|_| ()).is_some() && !page.deletion.gone.try_get_untracked().unwrap_or(true) {
                ask_backups.try_run(());
            }
        },
    );
}

fn take(page: Page, answer: Result<Answer<One<Vault>>, ApiError>) -> Step {
    match answer {
        Ok(answer) => {
            let vault = answer.value.item;
            let moving = moves(&vault);
            let going = vault.billing.status.eq_ignore_ascii_case("deleting");
            let failed = vault.phase() == Phase::Bad;
            renew(page.vault, Whole { item: vault, raw: answer.raw });
            let step = page.deletion.look(going, moving, failed);
            page.deletion.announce(page.console, super::stayed);
            step
        }
        Err(error) if error.gone() => {
            let name = page.vault.value.try_with_untracked(|whole| whole.as_ref().map(|whole| whole.item.name.clone()));
            page.console.announce(words::gone(&name.flatten().unwrap_or_default()));
            let _ = page.deletion.gone.try_set(true);
            page.console.cache.stale(page.console);
            Step::Done
        }
        Err(error) => {
            let _ = page.vault.error.try_set(Some(error.clone()));
            page.deletion.missed(page.console, super::stayed, error)
        }
    }
}
