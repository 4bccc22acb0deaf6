//! Reading a list: page by page, several at a time once the service has said how many rows there are.

use crate::dom::spawn_local;
use crate::http::clock;
use backup_api::error::ApiError;
use backup_api::json::{self, Value};
use backup_api::list::Store;

use super::Rows;
use super::read::Work;
use crate::work::Console;
use crate::work::collect::past_zero;

/// How many pages are asked for at a time.
pub(super) const PARALLEL: usize = 3;
/// More rows than any project has; a service that pages without end is stopped there.
pub(super) const MOST: i64 = 200_000;

impl Rows {
    pub(super) fn begin(self, console: Console, round: u32) {
        spawn_local(async move {
            while let Some(offset) = self.next(round) {
                let scope = console.client.sessions.now().session().map(|session| session.scope.clone());
                let source = self.spec.source;
                let limit = self.work.try_with_value(|work| work.step).unwrap_or(source.limit);
                let request = (source.page)(&scope.unwrap_or_default(), limit, past_zero(offset));
                match console.client.send_request(request, source.fits).await {
                    Ok(answer) => {
                        if self.take(round, offset, answer.raw) {
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

    /// The first row of the next page to ask for.
    fn next(self, round: u32) -> Option<i64> {
        let next = |work: &mut Work| {
            let known = work.total.is_none_or(|total| work.next < total);
            // Beyond what was claimed only when all of that is here, and its last page was full.
            let beyond = work.asked == 0 && work.waiting.is_empty() && work.taken == work.next;
            if work.round != round || work.over || work.next >= MOST || !(known && work.total.is_some() || beyond) {
                return None;
            }
            work.asked += 1;
            let offset = work.next;
            work.next += work.step;
            Some(offset)
        };
        self.work.try_update_value(next).flatten()
    }

    /// Takes a page; says whether it was the first of several.
    fn take(self, round: u32, offset: i64, page: Value) -> bool {
        let first = offset == 0;
        let key = self.spec.source.key;
        let taken = self.work.try_update_value(|work| {
            if work.round != round {
                return None;
            }
            work.asked -= 1;
            let count = i64::try_from(json::rows(&page, key).len()).unwrap_or(i64::MAX);
            if first {
                work.total = json::int(&page, "count").filter(|total| *total >= 0);
                // Some services give less than what was asked for.
                if count > 0 && work.step < MOST && work.total.is_some_and(|total| total > count) {
                    (work.step, work.next) = (count, count);
                }
            }
            work.waiting.push((offset, page));
            let mut ready = Vec::new();
            while let Some(at) = work.waiting.iter().position(|(offset, _)| *offset == work.taken) {
                ready.push(work.waiting.swap_remove(at).1);
                work.taken += work.step;
            }
            Some(ready)
        });
        let Some(ready) = taken.flatten() else { return false };
        for page in ready {
            self.store(json::rows(&page, key));
        }
        self.tell_some();
        first && self.work.try_with_value(|work| work.total.is_some_and(|total| total > work.step)).unwrap_or(false)
    }

    fn store(self, rows: &[Value]) {
        let push = |store: &mut Store| (store.push(rows), store.len());
        let behind = self.work.try_update_value(|work| work.behind.as_mut().map(push)).flatten();
        let pushed = behind.or_else(|| self.shown.try_update_value(|store| store.as_mut().map(push)).flatten());
        let Some((new, read)) = pushed else { return };
        let short = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let total = self.work.try_update_value(|work| {
            // Within what was claimed a short page is one of which something was deleted meanwhile.
            let last = work.total.is_none_or(|total| work.taken >= total);
            // A page that brings nothing is the end in any case, or the service takes no notice of the offset.
            work.over |= new == 0 || last && short < work.step;
            work.total
        });
        let _ = self.progress.try_set((read, total.flatten()));
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
            let done = work.round == round && work.asked == 0;
            if done {
                work.round += 1;
            }
            done.then(|| (work.behind.take(), !work.over && work.next >= MOST))
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
