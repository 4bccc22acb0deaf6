//! A thing that is followed while it moves, and whose deletion may be under way.

use crate::dom::prelude::*;
use crate::dom::spawn_local;

use crate::work::Console;
use crate::work::poll::{Step, Whose, follow, wait};

/// Asks again whenever it is needed, until it is not; `alive` says whether the page is still there, `after` what comes
/// then.
pub(in crate::pages) fn follow_while<F, T>(
    console: Console,
    needed: impl Fn() -> bool + 'static,
    alive: impl Fn() -> bool + Copy + 'static,
    ask: impl Fn() -> F + Copy + 'static,
    take: impl Fn(T) -> Step + Copy + 'static,
    after: impl Fn() + Copy + 'static,
) where
    F: Future<Output = T>,
{
    let following = StoredValue::new(false);
    Effect::new(move || {
        if !needed() || following.get_value() {
            return;
        }
        following.set_value(true);
        let whose = Whose::here(console);
        spawn_local(async move {
            wait(2).await;
            follow(console, whose, alive, ask, take).await;
            let _ = following.try_set_value(false);
            after();
        });
    });
}

/// What a look at a thing says of its deletion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages) enum Seen {
    /// It goes on.
    Moving,
    /// It is at rest.
    AtRest,
    /// It went and came back: the service gave the deletion up.
    Stayed,
}

/// Reads a look; `asked` that a deletion was accepted, `seen_going` whether the thing was seen on its way before. Safe
/// after an `await`.
pub(in crate::pages) fn look(asked: bool, seen_going: StoredValue<bool>, going: bool, moving: bool) -> Seen {
    let before = seen_going.try_get_value().unwrap_or(false);
    let seen = seen(asked, before, going, moving);
    seen_going.try_set_value(seen != Seen::Stayed && (before || going));
    seen
}

const fn seen(asked: bool, before: bool, going: bool, moving: bool) -> Seen {
    match () {
        () if asked && before && !going => Seen::Stayed,
        () if asked || moving => Seen::Moving,
        () => Seen::AtRest,
    }
}

#[cfg(test)]
mod tests {
    use super::{Seen, seen};

    #[test]
    fn a_deletion_is_given_up_only_when_it_was_seen_before() {
        for (asked, before, going, moving, expected) in [
            (true, false, false, false, Seen::Moving),
            (true, false, true, true, Seen::Moving),
            (true, true, true, true, Seen::Moving),
            (true, true, false, false, Seen::Stayed),
            (true, true, false, true, Seen::Stayed),
            (false, true, false, false, Seen::AtRest),
            (false, false, false, true, Seen::Moving),
            (false, false, false, false, Seen::AtRest),
        ] {
            assert_eq!(seen(asked, before, going, moving), expected, "{asked} {before} {going} {moving}");
        }
    }
}
