//! A list that is here while it comes: what was read of it so far, before all of it is.

use std::cell::Cell;
use std::rc::Rc;

use backup_api::Operation;
use backup_api::reply::{Page, Row};

use super::collect::{Rows, collect_values};
use super::{Console, Load};
use crate::dom::spawn_local;
use crate::http::Client;

impl<T: Send + Sync + 'static> Load<Vec<T>> {
    /// Looks at the latest good answer, else at the rows that have come so far. Nothing can be concluded from what is not
    /// among them, unless the list is [`Load::whole`]. Tracks.
    pub fn so_far<R>(self, look: impl FnOnce(&[T]) -> R) -> Option<R> {
        self.value.with(|value| match value {
            Some(rows) => Some(look(rows)),
            None => self.coming.with(|rows| rows.as_deref().map(look)),
        })
    }

    /// The same not tracked, safe after an `await`.
    pub fn so_far_now<R>(self, look: impl FnOnce(&[T]) -> R) -> Option<R> {
        let all = self.value.try_with_untracked(Option::is_some)?;
        let rows = if all { self.value } else { self.coming };
        rows.try_with_untracked(|rows| rows.as_deref().map(look)).flatten()
    }

    /// How many rows have come of a list that was never here as a whole. Tracks.
    #[must_use]
    pub fn come_so_far(self) -> Option<usize> {
        let coming = self.value.with(Option::is_none);
        self.coming.with(|rows| rows.as_ref().map(Vec::len)).filter(|_| coming)
    }

    /// Whether what is here was read before the question that is under way: something may have changed since. Tracks that
    /// one is.
    #[must_use]
    pub fn of_before(self) -> bool {
        let first = self.value.try_with_untracked(Option::is_none).unwrap_or(false);
        let own = first && self.came_with.try_get_value() == self.round.try_get_value();
        self.loading.try_get().unwrap_or(false) && !own
    }

    /// Takes rows of question `round`; gives those back that wait, for little more is known with them than is shown: each
    /// time all of it is sorted. What is here whole stays until it is read whole again.
    fn come(self, round: u32, rows: Vec<T>) -> Vec<T> {
        let own = self.came_with.try_get_value() == Some(round);
        let shown = self.coming.try_with_untracked(|rows| rows.as_ref().map_or(0, Vec::len)).unwrap_or_default();
        let enough = if own { rows.len() > shown / 2 } else { rows.len() > shown };
        let latest = self.round.try_get_value() == Some(round);
        if !enough || !latest || self.value.try_with_untracked(Option::is_some) != Some(false) {
            return rows;
        }
        self.came_with.try_set_value(round);
        let _ = self.coming.try_update(|coming| match coming {
            Some(before) if own => before.extend(rows),
            _ => *coming = Some(rows),
        });
        Vec::new()
    }

    /// All rows of question `round`, once the last ones have come.
    fn all(self, round: u32, rest: Vec<T>) -> Vec<T> {
        let own = self.came_with.try_get_value() == Some(round);
        let before = self.coming.try_update(|coming| if own { coming.take() } else { None }).flatten();
        match before {
            Some(mut all) => {
                all.extend(rest);
                all
            }
            None => rest,
        }
    }

    /// Asks for a list page by page, `limit` rows each; its first rows are here with the first page.
    pub fn ask_pages<O>(self, console: Console, limit: i64, list: O)
    where
        T: Row,
        O: Operation<Reply = Page<T>> + 'static,
    {
        let Some(round) = self.next() else { return };
        spawn_local(async move {
            let waiting = Rc::new(Cell::new(Vec::new()));
            let told = {
                let waiting = Rc::clone(&waiting);
                Box::new(move |rows: &mut Vec<_>, came, total| {
                    let mut all: Vec<T> = waiting.take();
                    all.extend(rows.drain(..).map(|row| T::read(&row)));
                    waiting.set(self.come(round, all));
                    self.tell(round, came, total);
                })
            };
            let answer = collect_values(Client::ask_request, console.client, limit, &list, told).await;
            let all = |Rows { cut, miscount, foreign, .. }| Rows {
                rows: self.all(round, waiting.take()),
                cut,
                miscount,
                foreign,
            };
            self.settle_rows(round, answer.map(all));
        });
    }
}

#[cfg(test)]
mod tests {
    use super::Load;
    use crate::dom::prelude::*;
    use crate::work::collect::Rows;

    fn came(load: Load<Vec<u8>>) -> usize {
        load.so_far(<[u8]>::len).unwrap_or_default()
    }

    #[test]
    fn rows_are_here_with_the_first_page_and_the_list_is_whole_with_the_last() {
        Owner::new().with(|| {
            let load = Load::<Vec<u8>>::default();
            let round = load.next().unwrap_or_default();
            assert!(load.come(round, vec![1; 10]).is_empty());
            assert_eq!((came(load), load.whole(), load.of_before()), (10, false, false));
            let rest = load.come(round, vec![2; 5]);
            assert_eq!((rest.len(), came(load)), (5, 10), "little more is not shown");
            assert!(load.come(round, vec![2; 6]).is_empty());
            let all = load.all(round, vec![3]);
            load.settle_rows(round, Ok(Rows { rows: all, ..Rows::default() }));
            assert_eq!((came(load), load.so_far_now(<[u8]>::len), load.whole()), (17, Some(17), true));
            // Read anew, what is whole stays.
            let round = load.next().unwrap_or_default();
            assert_eq!(load.come(round, vec![4; 40]).len(), 40);
            assert_eq!((came(load), load.of_before()), (17, true));
            assert_eq!(load.all(round, vec![4; 41]).len(), 41);
        });
    }

    #[test]
    fn what_came_before_a_failure_stays_until_more_has_come() {
        Owner::new().with(|| {
            let load = Load::<Vec<u8>>::default();
            let first = load.next().unwrap_or_default();
            load.come(first, vec![1; 10]);
            let second = load.next().unwrap_or_default();
            assert_eq!(load.come(first, vec![1; 90]).len(), 90, "of a question that is over");
            assert_eq!((load.come(second, vec![2; 8]).len(), came(load), load.of_before()), (8, 10, true));
            assert!(load.come(second, vec![2; 16]).is_empty());
            assert_eq!((load.so_far(<[u8]>::to_vec), load.of_before()), (Some(vec![2; 16]), false));
            load.clear();
            assert_eq!((came(load), load.so_far_now(|_| ())), (0, None));
        });
    }
}
