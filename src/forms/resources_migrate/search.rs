//! After a lost answer: whether the other vault holds the resources, or a move of them is under way.

use backup_api::{Phase, Request};

use super::follow::{self, Move, Seen};
use super::result::requested_ids;
use crate::action::lost::{Age, Found, age};
use crate::form::FormState;
use crate::form::spec::Searching;
use crate::places::Place;
use crate::text::resources_migrate as words;

pub(super) fn search(state: FormState, sent: Request, since: f64) -> Searching {
    Box::pin(async move {
        let from = sent.named_id().unwrap_or_default().to_owned();
        let of = Move { from, to: sent.sent_text("/destination_vault_id"), ids: requested_ids(&sent), since };
        let seen = match follow::look(state.console, &of).await {
            Err(error) => return Found::CannotTell(error),
            Ok(seen) => seen,
        };
        if seen.there > 0 || seen.task.is_some() {
            state.console.cache.stale(state.console);
        }
        verdict(&seen, &of)
    })
}

pub(super) fn verdict(seen: &Seen, of: &Move) -> Found {
    let all = of.ids.len();
    let there = Some(Place::Vault.of(of.to.clone()));
    match (seen.there, &seen.task) {
        (some, _) if some == all && all > 0 => Found::Yes { what: words::found(all), place: there },
        (some, _) if some > 0 => Found::Perhaps { what: words::found_part(some, all), place: there },
        // It was tried, and has come to nothing.
        (_, Some(task)) if task.phase() == Phase::Bad => Found::No,
        (_, Some(task)) => {
            let what = words::found_task().to_owned();
            // No document names the type of a move: one that names none of the resources may be anything.
            let named = task.detail.resource.as_ref().is_some_and(|resource| !resource.id.is_empty());
            match age(task.created_at, of.since) {
                Age::Younger if named => Found::Yes { what, place: there },
                _ => Found::Perhaps { what, place: there },
            }
        }
        _ => Found::No,
    }
}
