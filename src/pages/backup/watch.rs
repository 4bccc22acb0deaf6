//! Asks again while the backup changes: until it is at rest, or gone.

use backup_api::Phase;
use backup_api::cbr::BackupShow;
use backup_api::cbr::model::Backup;
use backup_api::error::ApiError;
use backup_api::reply::One;

use super::Page;
use crate::http::Answer;
use crate::pages::parts::follow_while;
use crate::text::backups as words;
use crate::work::poll::Step;
use crate::work::read::{Whole, renew};

/// Follows the backup whenever something moves in it, or a deletion was accepted.
pub(super) fn while_it_moves(page: Page) {
    follow_while(
        page.console,
        move || {
            page.with(|backup| page.deletion.asked.get() || backup.phase().moves()) == Some(true)
                && !page.deletion.gone.get_untracked()
        },
        move || page.deletion.asked.try_get_untracked().is_some(),
        move || async move { page.console.client.send(&BackupShow { backup_id: page.id() }).await },
        move |answer| take(page, answer),
        || (),
    );
}

fn take(page: Page, answer: Result<Answer<One<Backup>>, ApiError>) -> Step {
    match answer {
        Ok(answer) => {
            let backup = answer.value.item;
            let moving = backup.phase().moves();
            let going = backup.status.eq_ignore_ascii_case("deleting");
            let failed = backup.phase() == Phase::Bad;
            renew(page.load, Whole { item: backup, raw: answer.raw });
            let step = page.deletion.look(going, moving, failed);
            page.deletion.announce(page.console, super::stayed);
            step
        }
        Err(error) if error.gone() => {
            let name = page.load.now(|whole| super::of_what(&whole.item)).unwrap_or_default();
            page.console.announce(words::gone(&name));
            let _ = page.deletion.gone.try_set(true);
            page.console.cache.stale(page.console);
            Step::Done
        }
        Err(error) => {
            let _ = page.load.error.try_set(Some(error.clone()));
            page.deletion.missed(page.console, super::stayed, error)
        }
    }
}
