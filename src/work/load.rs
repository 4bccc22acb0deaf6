//! A read that a page shows: what came last stays while the next one is under way.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use crate::http::clock;
use backup_api::Operation;
use backup_api::error::ApiError;

use super::collect::{Miscount, Rows, missing};
use super::console::Console;

/// What a page knows of one read.
pub struct Load<T: Send + Sync + 'static> {
    /// The latest good answer; kept while a newer one is asked for and after a failure.
    pub value: RwSignal<Option<T>>,
    /// Why the latest try failed; cleared by a good answer.
    pub error: RwSignal<Option<ApiError>>,
    /// Whether an answer is awaited.
    pub loading: RwSignal<bool>,
    /// When the value came, milliseconds since 1970.
    pub at: RwSignal<Option<f64>>,
    /// Not all of the list was read: it is longer than the console reads.
    pub cut: RwSignal<bool>,
    /// How many rows came and how many the service counts, where these differ.
    pub miscount: RwSignal<Miscount>,
    /// How many rows came of which none was asked for: whether there are any is not known.
    pub foreign: RwSignal<usize>,
    /// How many rows came so far, and how many the service counts; nothing before the first, and once all are here.
    pub progress: RwSignal<Option<(usize, Option<usize>)>>,
    /// What has come of a list that was never here as a whole.
    pub coming: RwSignal<Option<T>>,
    /// The question that it came with.
    pub(super) came_with: StoredValue<u32>,
    /// What is here is out of date, and nobody has asked since.
    old: RwSignal<bool>,
    pub(super) round: StoredValue<u32>,
}

impl<T: Send + Sync + 'static> Clone for Load<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Load<T> {}

impl<T: Send + Sync + 'static> Default for Load<T> {
    fn default() -> Self {
        Self {
            value: RwSignal::new(None),
            error: RwSignal::new(None),
            loading: RwSignal::new(false),
            at: RwSignal::new(None),
            cut: RwSignal::new(false),
            miscount: RwSignal::new(None),
            foreign: RwSignal::new(0),
            progress: RwSignal::new(None),
            coming: RwSignal::new(None),
            came_with: StoredValue::new(0),
            old: RwSignal::new(false),
            round: StoredValue::new(0),
        }
    }
}

impl<T: Send + Sync + 'static> Load<T> {
    /// Asks with `operation`; a later call makes the answer of this one count for nothing.
    pub fn ask<O>(self, console: Console, operation: O)
    where
        O: Operation<Reply = T> + 'static,
    {
        self.ask_with(console, operation, |reply| reply);
    }

    /// Asks with `operation` and keeps what `take` makes of its reply.
    pub fn ask_with<O, R>(self, console: Console, operation: O, take: fn(R) -> T)
    where
        O: Operation<Reply = R> + 'static,
        R: 'static,
    {
        let Some(round) = self.next() else { return };
        spawn_local(async move {
            let answer = console.client.ask(&operation).await.map(|answer| take(answer.value));
            self.settle(round, answer);
        });
    }

    /// Reads the value as it is. Not tracked, safe after an `await`.
    pub fn now<R>(self, read: impl FnOnce(&T) -> R) -> Option<R> {
        self.value.try_with_untracked(|value| value.as_ref().map(read)).flatten()
    }

    /// Counts as old, whenever it was read, also what is just being read. What is here stays until whoever shows it has
    /// asked again.
    pub fn outdate(self) {
        let _ = self.at.try_update(|at| *at = at.map(|_| 0.0));
        let _ = self.old.try_set(true);
    }

    /// Whether whoever shows it has to ask: it is out of date, or nothing good is here and nothing is awaited. Tracks
    /// being out of date alone.
    #[must_use]
    pub fn wanting(self) -> bool {
        let old = self.old.try_get().unwrap_or(false);
        let failed = self.error.try_with_untracked(Option::is_some).unwrap_or(false);
        old || self.idle() || (failed && !self.loading.try_get_untracked().unwrap_or(true))
    }

    /// Whether something is here, and all of it: only then what is not in it is not there. Tracks.
    #[must_use]
    pub fn whole(self) -> bool {
        let short = self.cut.get() || missing(self.miscount.get()) || self.foreign.get() > 0;
        self.value.with(Option::is_some) && !short
    }

    /// Whether nothing is here and nothing is awaited. Not tracked.
    #[must_use]
    pub fn idle(self) -> bool {
        let empty = self.value.try_with_untracked(Option::is_none).unwrap_or(false);
        empty && !self.loading.try_get_untracked().unwrap_or(true)
    }

    /// Whether it is whole by the latest question, too: what is not in it is not there any more. Tracks.
    #[must_use]
    pub fn whole_by_now(self) -> bool {
        !self.loading.get() && !self.old.get() && self.error.with(Option::is_none) && self.whole()
    }

    /// Marks a new question; `None` once the page is gone.
    #[must_use]
    pub fn next(self) -> Option<u32> {
        let round = self.round.try_get_value()? + 1;
        self.round.try_set_value(round);
        let _ = self.loading.try_set(true);
        let _ = self.progress.try_set(None);
        if self.old.try_get_untracked() == Some(true) {
            let _ = self.old.try_set(false);
        }
        Some(round)
    }

    /// Tells how far question `round` has come, unless a later one was asked.
    pub fn tell(self, round: u32, came: usize, total: Option<usize>) {
        if self.round.try_get_value() == Some(round) {
            let _ = self.progress.try_set(Some((came, total)));
        }
    }

    /// Takes the answer to question `round`, unless a later one was asked.
    pub fn settle(self, round: u32, answer: Result<T, ApiError>) {
        if self.round.try_get_value() != Some(round) {
            return;
        }
        let _ = self.loading.try_set(false);
        match answer {
            Ok(value) => {
                let _ = self.value.try_set(Some(value));
                let _ = self.progress.try_set(None);
                let _ = self.coming.try_set(None);
                let _ = self.error.try_set(None);
                let _ = self.at.try_set(Some(clock::now()));
            }
            Err(error) => {
                let _ = self.error.try_set(Some(error));
            }
        }
    }

    /// As [`Self::settle`], for a list of which only a part may have been read.
    pub fn settle_rows<R: Send + Sync + 'static>(self, round: u32, answer: Result<Rows<R>, ApiError>)
    where
        T: From<Vec<R>>,
    {
        if let Ok(Rows { cut, miscount, foreign, rows }) = &answer
            && self.round.try_get_value() == Some(round)
        {
            let _ = self.cut.try_set(*cut);
            let _ = self.miscount.try_set(*miscount);
            // Beside rows that fit, the service has only passed over the filter.
            let _ = self.foreign.try_set(if rows.is_empty() { *foreign } else { 0 });
        }
        self.settle(round, answer.map(|answer| answer.rows.into()));
    }

    /// Forgets what is shown: another project was chosen.
    pub fn clear(self) {
        let _ = self.next();
        let _ = self.loading.try_set(false);
        let _ = self.value.try_set(None);
        let _ = self.coming.try_set(None);
        let _ = self.error.try_set(None);
        let _ = self.at.try_set(None);
        let _ = self.cut.try_set(false);
        let _ = self.miscount.try_set(None);
        let _ = self.foreign.try_set(0);
        // Whoever shows it asks, in whatever order they come to know of the other project.
        let _ = self.old.try_set(true);
    }
}

#[cfg(test)]
mod tests {
    use crate::dom::prelude::*;

    use super::Load;

    /// A load with a value that was asked for and came.
    fn here() -> Load<u8> {
        let load = Load::default();
        let _ = load.next();
        let _ = load.value.try_set(Some(1));
        let _ = load.loading.try_set(false);
        load
    }

    #[test]
    fn a_list_that_is_cut_or_shorter_than_counted_is_not_whole() {
        Owner::new().with(|| {
            for (cut, miscount, whole) in [(false, None, true), (true, None, false), (false, Some((1, 2)), false)] {
                let load = Load::<Vec<u8>>::default();
                assert!(!load.whole(), "nothing was read");
                let _ = load.value.try_set(Some(vec![1]));
                let _ = (load.cut.try_set(cut), load.miscount.try_set(miscount));
                assert_eq!(load.whole(), whole, "{cut} {miscount:?}");
            }
        });
    }

    #[test]
    fn what_is_out_of_date_stays_and_is_wanted_once() {
        Owner::new().with(|| {
            let load = here();
            assert!(!load.wanting());
            load.outdate();
            assert!(load.wanting() && load.value.get() == Some(1));
            let _ = load.next();
            assert!(!load.wanting(), "it is awaited");
            load.outdate();
            assert!(load.wanting(), "what is awaited was asked for before the change");
        });
    }

    #[test]
    fn only_what_was_read_to_its_end_by_the_latest_question_is_whole() {
        Owner::new().with(|| {
            assert!(!Load::<u8>::default().whole_by_now());
            assert!(here().whole_by_now());
            let spoilt: [fn(Load<u8>); 5] = [
                Load::outdate,
                |load| load.loading.set(true),
                |load| load.cut.set(true),
                |load| load.miscount.set(Some((1, 2))),
                Load::clear,
            ];
            for spoil in spoilt {
                let load = here();
                spoil(load);
                assert!(!load.whole_by_now());
            }
        });
    }

    #[test]
    fn another_project_leaves_nothing_and_is_wanted() {
        Owner::new().with(|| {
            let load = here();
            load.clear();
            assert!(load.wanting() && load.value.get().is_none() && !load.loading.get());
        });
    }
}
