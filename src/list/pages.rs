//! Reading a list: page by page, several at a time once the service has said how many rows there are.

use crate::dom::spawn_local;
use crate::http::clock;
use backup_api::error::ApiError;
use backup_api::json::Value;
use backup_api::list::{Ask, PARALLEL, Sink, Store};

use super::Rows;
use super::read::Work;
use crate::work::Console;
use crate::work::collect::past_zero;

impl Rows {
    pub(super) fn begin(self, console: Console, round: u32) {
        spawn_local(async move {
            while let Some(ask) = self.next(round) {
                let scope = console.client.sessions.now().session().map(|session| session.scope.clone());
                let source = self.spec.source;
                let request = (source.page)(&scope.unwrap_or_default(), ask.limit, past_zero(ask.offset));
                let [first, later] = source.fits;
                match console.client.ask_request(request, if ask.offset > 0 { later } else { first }).await {
                    Ok(answer) => {
                        if self.take(round, ask, answer.raw) {
                            // The first has said how many there are: others may come at the same time.
                            (1..PARALLEL).for_each(|_| self.begin(console, round));
                        }
                    }
                    Err(error) => return self.fail(round, error),
                }
            }
            self.end(round);
        });
    }

    /// The next page to ask for.
    fn next(self, round: u32) -> Option<Ask> {
        let next = |work: &mut Work| (work.round == round).then(|| work.paging.ask()).flatten();
        self.work.try_update_value(next).flatten()
    }

    /// Takes a page; says whether it was the first of several.
    fn take(self, round: u32, ask: Ask, page: Value) -> bool {
        let key = self.spec.source.key;
        let take = |work: &mut Work, shown: Option<&mut Store>| {
            let store: &mut dyn Sink = match (&mut work.behind, shown) {
                (Some(behind), _) => behind,
                (None, Some(shown)) => shown,
                _ => return None,
            };
            let came = work.paging.take(ask, page, key, store);
            let read = work.behind.as_ref().map(Store::len);
            Some((came, read, work.paging.total()))
        };
        let taken = self.work.try_update_value(|work| {
            let own = work.round == round;
            own.then(|| self.shown.try_update_value(|shown| take(work, shown.as_mut()))).flatten().flatten()
        });
        let Some((came, read, total)) = taken.flatten() else { return false };
        if came {
            let _ = self.progress.try_set((read.unwrap_or_else(|| self.now(Store::len)), total));
            self.tell_some();
        }
        ask.offset == 0 && self.work.try_with_value(|work| work.paging.parallel() > 1).unwrap_or(false)
    }

    /// Shows what came, unless that is little more than before: each time all of it is sorted.
    fn tell_some(self) {
        let read = self.now(Store::len);
        let tell = self.work.try_update_value(|work| {
            let much = work.behind.is_none() && read > 0 && read >= work.told.saturating_add(work.told / 2);
            if much {
                work.told = read;
            }
            much
        });
        if tell == Some(true) {
            let _ = self.partial.try_set(true);
            self.tell();
        }
    }

    pub(super) fn tell(self) {
        let _ = self.version.try_update(|version| *version += 1);
        if self.now(Store::len) > 0 {
            let _ = self.here.try_set(true);
            let _ = self.at.try_set(Some(clock::now()));
        }
    }

    fn fail(self, round: u32, error: ApiError) {
        let own = self.work.try_update_value(|work| {
            let own = work.round == round;
            if own {
                work.round += 1;
                work.dropped();
            }
            own
        });
        if own == Some(true) {
            let _ = self.loading.try_set(false);
            let _ = self.error.try_set(Some(error));
            let read = self.now(Store::len);
            let _ = self.progress.try_update(|progress| progress.0 = read);
            if self.partial.try_get_untracked() == Some(true) {
                let _ = self.version.try_update(|version| *version += 1);
            }
        }
    }

    /// All is here once the last of those that ask has nothing more to ask for.
    fn end(self, round: u32) {
        let done = self.work.try_update_value(|work| {
            let done = work.round == round && !work.paging.awaits();
            if done {
                work.round += 1;
            }
            done.then(|| (work.behind.take(), work.paging.cut()))
        });
        let Some((behind, cut)) = done.flatten() else { return };
        if let Some(store) = behind {
            self.show(Some(store));
        }
        let _ = self.loading.try_set(false);
        let _ = self.partial.try_set(false);
        let _ = self.error.try_set(None);
        let _ = self.cut.try_set(cut);
        let _ = self.here.try_set(true);
        self.tell();
        let _ = self.at.try_set(Some(clock::now()));
    }
}
