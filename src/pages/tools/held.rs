//! What waits because a service is busy or fails: told on every page, and said once.

use crate::dom::prelude::*;
use crate::http::{TRIES, clock};
use crate::text::shell as words;
use crate::work::Console;

pub(super) fn view(console: Console) -> AnyView {
    let said = move || {
        // Of several the one that takes longest: then all of them were asked again.
        let held =
            console.client.held.with(|all| all.iter().copied().max_by(|one, other| one.until.total_cmp(&other.until)));
        let held = held.unwrap_or_default();
        console.now.track();
        let left = ((held.until - clock::steady()) / 1000.0).ceil().max(1.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds, at least one")]
        words::held(left as u32, held.status, held.next, TRIES)
    };
    console.announce(untrack(said));
    view! { <p class="bc-held">{said}</p> }.into_any()
}
