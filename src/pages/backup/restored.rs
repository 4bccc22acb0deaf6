//! How the last restore of the backup ended: while its page stands, and after a reload.

use crate::dom::prelude::*;
use crate::forms::backup_restore::last;

use super::{Page, uses};

/// Reads it when the page opens, and whenever a restore is over.
pub(super) fn follow(page: Page) {
    let console = page.console;
    let restoring = memo(move |_| {
        // One that can't be restored any more may have been.
        let restoring = |backup: &_| uses::of_kind(backup).then(|| uses::restoring(backup));
        page.with(restoring).flatten().filter(|_| console.client.sessions.get().active())
    });
    Effect::new(move |before: Option<Option<bool>>| {
        let now = restoring.get();
        let ended = before == Some(Some(true));
        // What runs has its own sentence; the one before it says nothing of it.
        let _ = page.restored.try_set(None);
        if now == Some(false) {
            // Another one may have begun meanwhile.
            let still = move || restoring.try_get_untracked() == Some(Some(false));
            last::ask(console, page.id(), page.restored, still, move |task| {
                if ended {
                    console.announce(last::summary(task, crate::http::clock::now()));
                }
            });
        }
        now
    });
}

/// In a line, with its reason where it failed.
pub(super) fn view(page: Page) -> AnyView {
    (move || page.restored.get().map(|task| last::view(page.console, &task))).into_any()
}
