//! Asks again while the backup changes: until it is at rest, or gone.

use std::cell::Cell;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::cbr::BackupShow;
use backup_api::cbr::model::Backup;
use backup_api::error::{ApiError, Cause};
use backup_api::reply::One;

use super::Page;
use crate::http::Answer;
use crate::text::backups as words;
use crate::work::poll::{Step, Whose, follow, wait};
use crate::work::read::{Whole, renew};

/// Follows the backup whenever something moves in it, or a deletion was accepted.
pub(super) fn while_it_moves(page: Page) {
    let following = StoredValue::new(false);
    Effect::new(move || {
        let needed = page.with(|backup| page.deleting.get() || backup.phase().moves()) == Some(true);
        if !needed || following.get_value() || page.gone.get_untracked() {
            return;
        }
        following.set_value(true);
        let whose = Whose::here(page.console);
        spawn_local(async move {
            wait(2).await;
            let alive = move || page.deleting.try_get_untracked().is_some();
            let seen_going = Cell::new(false);
            let ask = || async move { page.console.client.send(&BackupShow { backup_id: page.id() }).await };
            follow(page.console, whose, alive, ask, |answer| take(page, &seen_going, answer)).await;
            let _ = following.try_set_value(false);
        });
    });
}

fn take(page: Page, seen_going: &Cell<bool>, answer: Result<Answer<One<Backup>>, ApiError>) -> Step {
    match answer {
        Ok(answer) => {
            let (backup, deleting) = (answer.value.item, page.deleting.try_get_untracked().unwrap_or(false));
            let moving = backup.phase().moves();
            let going = backup.status.eq_ignore_ascii_case("deleting");
            let seen = seen_going.replace(seen_going.get() || going);
            renew(page.load, Whole { item: backup, raw: answer.raw });
            if deleting && seen && !going {
                // It went and came back: the service gave the deletion up.
                let _ = page.deleting.try_set(false);
                page.console.announce(words::stayed().to_owned());
                return if moving { Step::Again } else { Step::Done };
            }
            if moving || deleting { Step::Again } else { Step::Done }
        }
        Err(error) if error.cause == Cause::NotFound => {
            let name = page.load.now(|whole| super::of_what(&whole.item)).unwrap_or_default();
            page.console.announce(words::gone(&name));
            let _ = page.gone.try_set(true);
            page.console.cache.stale(page.console);
            Step::Done
        }
        Err(error) => {
            let _ = page.load.error.try_set(Some(error.clone()));
            Step::Failed(error)
        }
    }
}
