//! Reading a list: page by page, several at a time once the service has said how many rows there are.

use std::collections::HashSet;

use crate::dom::spawn_local;
use crate::http::clock;
use backup_api::Request;
use backup_api::error::ApiError;
use backup_api::json::{self, Value};
use backup_api::list::{Ask, PARALLEL, Sink, Store, asked_for};

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
                let asked = request.clone();
                match console.client.ask_request(request, if ask.offset > 0 { later } else { first }).await {
                    Ok(answer) => {
                        if self.take(round, (ask, &asked), answer.raw) {
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
    fn take(self, round: u32, (ask, asked): (Ask, &Request), page: Value) -> bool {
        let key = self.spec.source.key;
        let take = |work: &mut Work, shown: Option<&mut Store>| {
            let store: &mut dyn Sink = match (&mut work.behind, shown) {
                (Some(behind), _) => behind,
                (None, Some(shown)) => shown,
                _ => return None,
            };
            let came = work.paging.take(ask, page, key, &mut Own { asked, store, foreign: &mut work.foreign });
            let read = work.behind.as_ref().map(Store::len);
            Some((came, read, work.paging.total(), work.foreign.len()))
        };
        let taken = self.work.try_update_value(|work| {
            let own = work.round == round;
            own.then(|| self.shown.try_update_value(|shown| take(work, shown.as_mut()))).flatten().flatten()
        });
        let Some((came, read, total, foreign)) = taken.flatten() else { return false };
        if came {
            let _ = self.foreign.try_set(foreign);
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

/// Lets through what was asked for.
struct Own<'a> {
    asked: &'a Request,
    store: &'a mut dyn Sink,
    foreign: &'a mut HashSet<String>,
}

impl Sink for Own<'_> {
    fn has(&self, id: &str) -> bool {
        self.store.has(id) || self.foreign.contains(id)
    }

    fn push(&mut self, rows: &[Value]) -> usize {
        let mut new = 0;
        // What stands together goes together.
        for rows in rows.chunk_by(|left, right| asked_for(self.asked, left) == asked_for(self.asked, right)) {
            if rows.first().is_some_and(|row| asked_for(self.asked, row)) {
                new += self.store.push(rows);
            } else {
                new += rows.iter().filter(|row| self.foreign.insert(json::text_or_empty(row, "id"))).count();
            }
        }
        new
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use backup_api::cbr::BackupList;
    use backup_api::cbr::object::BACKUP;
    use backup_api::json::parse;
    use backup_api::list::{Field, Sink, Store};
    use backup_api::{Operation, Scope};

    use super::Own;

    #[test]
    fn rows_of_another_project_are_left_out_counted_once_and_known_when_they_come_again() {
        let own = "0605767b5780d5762fc5c0118072a564";
        let asked = BackupList::default().request(&Scope { project_id: own.to_owned() });
        let row = |id: &str, project: &str| format!(r#"{{"id": "{id}", "project_id": "{project}"}}"#);
        let other = own.replace('0', "1");
        let page = [row("a", own), row("b", &other), row("c", &other), row("d", own)].join(",");
        let rows = parse(&["[", &page, "]"].concat()).unwrap_or_default();
        let rows = rows.as_array().unwrap_or_default();
        let (mut store, mut foreign) = (Store::new(&BACKUP, ["id"].map(Field::of)), HashSet::new());
        let mut sink = Own { asked: &asked, store: &mut store, foreign: &mut foreign };
        assert_eq!((sink.push(rows), sink.push(rows)), (4, 0));
        assert!(["a", "b", "d"].iter().all(|id| sink.has(id)) && !sink.has("e"));
        assert_eq!((store.len(), foreign.len()), (2, 2));
    }
}
