//! A thing that is followed while it moves, and whose deletion may be under way.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::error::{ApiError, Cause};

use crate::ui::{Notice, Tone};
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

/// How an accepted deletion has ended, where the thing is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages) enum Stayed {
    /// The service gave it up.
    Failed,
    /// Nothing of it was ever seen.
    Unknown,
    /// What would tell could not be read for some minutes.
    Unread,
}

/// What is said of that: a heading and more about it.
pub(in crate::pages) type Says = fn(Stayed) -> (&'static str, &'static str);

/// So many looks that show nothing of what was accepted, some minutes, and it is not known what became of it.
const PATIENCE: u8 = 20;

/// What was seen of a thing since its deletion or removal was accepted.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::pages) struct Seen {
    /// It was on its way.
    going: bool,
    /// It had failed before: that it is in that state says nothing.
    failed: bool,
    looks: u8,
}

impl Seen {
    /// Nothing yet, of a thing that had `failed` by then.
    pub(in crate::pages) const fn new(failed: bool) -> Self {
        Self { going: false, failed, looks: 0 }
    }

    /// Takes a look at what is still there; tells how it has ended, nothing while it goes on.
    pub(in crate::pages) const fn look(&mut self, going: bool, failed: bool) -> Option<Stayed> {
        self.looks = self.looks.saturating_add(1);
        match () {
            () if going => {
                self.going = true;
                None
            }
            // It went and came back, or never came so far.
            () if self.going || failed && !self.failed => Some(Stayed::Failed),
            () if self.looks > PATIENCE => Some(Stayed::Unknown),
            () => None,
        }
    }

    /// What would tell could not be read; tells whether that was so for too long.
    pub(in crate::pages) const fn miss(&mut self) -> Option<Stayed> {
        self.looks = self.looks.saturating_add(1);
        if self.looks > PATIENCE { Some(Stayed::Unread) } else { None }
    }
}

/// Whether a look that failed is one: who was asked to wait, or has to sign in, has not looked.
pub(in crate::pages) const fn counts(error: &ApiError) -> bool {
    !matches!(error.cause, Cause::Throttled | Cause::SignIn | Cause::NotSignedIn)
}

/// The deletion of a thing, from the accepted request to its end: gone, failed or unknown.
#[derive(Clone, Copy)]
pub(in crate::pages) struct Deletion {
    /// Asked for and accepted, and not over.
    pub asked: RwSignal<bool>,
    /// It was here, and is not any more.
    pub gone: RwSignal<bool>,
    /// It is over, and the thing is still here.
    pub stayed: RwSignal<Option<Stayed>>,
    seen: StoredValue<Seen>,
}

impl Deletion {
    /// Nobody has asked for it.
    pub(in crate::pages) fn new() -> Self {
        let (asked, gone) = (RwSignal::new(false), RwSignal::new(false));
        Self { asked, gone, stayed: RwSignal::new(None), seen: StoredValue::new(Seen::default()) }
    }

    /// The request was accepted, of a thing that had `failed` by then. Safe after an `await`.
    pub(in crate::pages) fn accepted(self, failed: bool) {
        self.seen.try_set_value(Seen::new(failed));
        let _ = self.stayed.try_set(None);
        let _ = self.asked.try_set(true);
    }

    /// Says what came of it, where the thing is still there: to a screen reader, too. Safe after an `await`.
    pub(in crate::pages) fn announce(self, console: Console, says: Says) {
        if let Some(stayed) = self.stayed.try_get_untracked().flatten() {
            console.announce(says(stayed).0.to_owned());
        }
    }

    /// As [`Self::miss`], said to a screen reader where it is over with that. Safe after an `await`.
    pub(in crate::pages) fn missed(self, console: Console, says: Says, error: ApiError) -> Step {
        let step = self.miss(error);
        if matches!(step, Step::Done) {
            self.announce(console, says);
        }
        step
    }

    /// The same above everything else.
    pub(in crate::pages) fn notice(self, says: Says) -> AnyView {
        let draw = move || {
            self.stayed.get().map(|stayed| {
                let tone = if stayed == Stayed::Failed { Tone::Danger } else { Tone::Warning };
                let (title, note) = says(stayed);
                view! { <Notice tone=tone title=title still=true><p>{note}</p></Notice> }
            })
        };
        draw.into_any()
    }

    /// Takes a look that failed. Tells whether there is more to see. Safe after an `await`.
    pub(in crate::pages) fn miss(self, error: ApiError) -> Step {
        let counts = counts(&error) && self.asked.try_get_untracked().unwrap_or(false);
        match self.seen.try_update_value(|seen| if counts { seen.miss() } else { None }).flatten() {
            None => Step::Failed(error),
            Some(stayed) => {
                let _ = self.stayed.try_set(Some(stayed));
                let _ = self.asked.try_set(false);
                Step::Done
            }
        }
    }

    /// Takes a look at the thing: whether it is `going`, moves at all, or `failed`. Tells whether there is more to see. Safe after
    /// an `await`.
    pub(in crate::pages) fn look(self, going: bool, moving: bool, failed: bool) -> Step {
        let more = |more: bool| if more { Step::Again } else { Step::Done };
        if !self.asked.try_get_untracked().unwrap_or(false) {
            return more(moving);
        }
        match self.seen.try_update_value(|seen| seen.look(going, failed)).flatten() {
            None => Step::Again,
            Some(stayed) => {
                let _ = self.stayed.try_set(Some(stayed));
                let _ = self.asked.try_set(false);
                more(moving)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use backup_api::Operation;
    use backup_api::cbr::VaultShow;
    use backup_api::error::{ApiError, Received};

    use super::{Deletion, PATIENCE, Seen, Stayed, Step};
    use crate::dom::prelude::*;

    /// How it ends when it is seen so: going, and failed.
    fn ends(failed: bool, looks: &[(bool, bool)]) -> Option<Stayed> {
        let mut seen = Seen::new(failed);
        looks.iter().find_map(|(going, failed)| seen.look(*going, *failed))
    }

    #[test]
    fn an_accepted_deletion_ends() {
        let (rest, going, bad) = ((false, false), (true, false), (false, true));
        let patience = usize::from(PATIENCE);
        for (failed, looks, expected) in [
            (false, vec![rest; patience], None),
            (false, vec![rest; patience + 1], Some(Stayed::Unknown)),
            (false, vec![going; patience * 2], None),
            (false, vec![rest, going, rest], Some(Stayed::Failed)),
            (false, vec![going, bad], Some(Stayed::Failed)),
            (false, vec![rest, bad], Some(Stayed::Failed)),
            // It was in that state when somebody deleted it.
            (true, vec![bad; patience], None),
            (true, vec![bad; patience + 1], Some(Stayed::Unknown)),
            (true, vec![bad, going, bad], Some(Stayed::Failed)),
        ] {
            assert_eq!(ends(failed, &looks), expected, "{failed} {looks:?}");
        }
    }

    #[test]
    fn looks_that_fail_end_it_too_as_not_known() {
        Owner::new().with(|| {
            let answer = |status| {
                let received =
                    Received { status, content_type: "text/html", trace_id: None, retry_after: None, body: "" };
                ApiError::from_reply(&VaultShow::INFO, &received)
            };
            for (status, ends) in [(404, true), (403, true), (409, true), (500, true), (429, false), (401, false)] {
                let deletion = Deletion::new();
                assert!(matches!(deletion.miss(answer(status)), Step::Failed(_)), "nobody has asked for it");
                deletion.accepted(false);
                let steps = (0..=PATIENCE).map(|_| deletion.miss(answer(status)));
                let done = steps.filter(|step| matches!(step, Step::Done)).count();
                let stayed = ends.then_some(Stayed::Unread);
                assert_eq!((done, deletion.stayed.get()), (usize::from(ends), stayed), "{status}");
            }
        });
    }

    #[test]
    fn what_nobody_has_asked_for_is_followed_while_it_moves() {
        Owner::new().with(|| {
            let deletion = Deletion::new();
            assert!(matches!(deletion.look(false, true, false), Step::Again));
            assert!(matches!(deletion.look(false, false, true), Step::Done));
            deletion.accepted(false);
            assert!(matches!(deletion.look(false, false, false), Step::Again));
            assert!(matches!(deletion.look(false, false, true), Step::Done));
            assert_eq!((deletion.stayed.get(), deletion.asked.get()), (Some(Stayed::Failed), false));
        });
    }
}
