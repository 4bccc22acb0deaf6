//! A list as far as it was read.

use std::collections::HashSet;

use crate::dom::prelude::*;
use crate::http::clock;
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::json::Value;
use backup_api::list::{Paging, Store};

use super::ListSpec;
use super::made::Source;
use crate::text::lists::Part;
use crate::work::Console;

/// One list as far as it was read. What came last stays while it is read anew.
#[derive(Clone, Copy)]
pub struct Rows {
    pub(super) spec: &'static ListSpec,
    pub(super) shown: StoredValue<Option<Store>>,
    pub(super) work: StoredValue<Work>,
    /// Another number when other rows are shown.
    pub version: RwSignal<u32>,
    /// Another number when rows have other numbers than before.
    pub(super) stores: StoredValue<u32>,
    /// Whether something is here to show.
    pub here: RwSignal<bool>,
    /// Whether answers are awaited.
    pub loading: RwSignal<bool>,
    /// Why the latest try failed.
    pub error: RwSignal<Option<ApiError>>,
    /// When it was read.
    pub at: RwSignal<Option<f64>>,
    /// The list is longer than the console reads.
    pub cut: RwSignal<bool>,
    /// How many rows were read, and how many the service says there are.
    pub progress: RwSignal<(u32, Option<i64>)>,
    /// What is shown is not all: it is being read, or the reading was stopped, or failed.
    pub partial: RwSignal<bool>,
    /// How many rows came that belong to something else than was asked for, such as another project: they are left out.
    pub foreign: RwSignal<usize>,
    /// They are being put together anew: what is shown is of before.
    pub making: RwSignal<bool>,
    /// The list that these are made of, where no call lists them.
    pub(super) source: Option<Source>,
}

/// What is on its way.
#[derive(Default)]
pub(super) struct Work {
    pub(super) round: u32,
    /// The project of what is shown or read.
    pub(super) project: Option<String>,
    /// What the console knew of changes when the reading began.
    pub(super) changes: u32,
    /// Read behind what is shown; nothing where what comes is shown at once.
    pub(super) behind: Option<Store>,
    /// What came, and what comes next.
    pub(super) paging: Paging,
    /// How many rows there were when they were last shown.
    pub(super) told: u32,
    /// Rows that belong to something else, by their ids.
    pub(super) foreign: HashSet<String>,
}

impl Work {
    /// Forgets what was read behind what is shown, where that was so: what is shown can't be read on from there.
    pub(super) fn dropped(&mut self) -> bool {
        let behind = self.behind.take().is_some();
        if behind {
            self.changes = u32::MAX;
        }
        behind
    }
}

impl Rows {
    /// Nothing yet. Make it in the owner that lives as long as the console.
    #[must_use]
    pub fn new(spec: &'static ListSpec) -> Self {
        Self {
            spec,
            shown: StoredValue::new(None),
            work: StoredValue::new(Work::default()),
            version: RwSignal::new(0),
            stores: StoredValue::new(0),
            here: RwSignal::new(false),
            loading: RwSignal::new(false),
            error: RwSignal::new(None),
            at: RwSignal::new(None),
            cut: RwSignal::new(false),
            progress: RwSignal::new((0, None)),
            partial: RwSignal::new(false),
            foreign: RwSignal::new(0),
            making: RwSignal::new(false),
            source: None,
        }
    }

    /// Other rows, under other numbers.
    pub(super) fn show(self, store: Option<Store>) {
        let _ = self.shown.try_set_value(store);
        self.stores.try_update_value(|stores| *stores += 1);
    }

    /// Takes rows that were asked about again: those that are here change where they stand, others are added. Of those
    /// that the service does not know any more, `lost`, what stands in the column `state` is taken back.
    pub fn renew(self, rows: &[Value], lost: &[String], state: &str) {
        // Where pages are still to come they bring what is new: one that brings nothing is taken for the end.
        let reads = self.work.try_update_value(|work| {
            work.behind.as_mut().map(|store| store.renew(rows, false));
            work.behind.is_none() && work.paging.awaits()
        });
        let adds = reads == Some(false) && self.partial.try_get_untracked() == Some(false);
        let change = |store: &mut Store| store.renew(rows, adds) | store.forget(lost, state);
        if self.shown.try_update_value(|store| store.as_mut().is_some_and(change)) == Some(true) {
            let read = self.now(Store::len);
            // What was made since is one more of those that there are, too.
            let _ = self.progress.try_update(|(before, total)| {
                *total = total.map(|total| total + i64::from(read) - i64::from(*before));
                *before = read;
            });
            let _ = self.version.try_update(|version| *version += 1);
        }
        if adds {
            let _ = self.error.try_set(None);
            let _ = self.at.try_set(Some(clock::now()));
        }
    }

    /// Looks at the rows; tracks that there are others.
    pub fn with<R: Default>(self, look: impl FnOnce(&Store) -> R) -> R {
        self.version.track();
        self.now(look)
    }

    /// Looks at the rows as they are.
    pub fn now<R: Default>(self, look: impl FnOnce(&Store) -> R) -> R {
        self.shown.try_with_value(|store| store.as_ref().map(look)).flatten().unwrap_or_default()
    }

    /// How much was read, where that is not all of the list. Tracks.
    #[must_use]
    pub fn part(self) -> Option<Part> {
        // Read anew, more may have come than is shown.
        let read = self.as_read().now(Store::len) as usize;
        part(read, self.progress.get().1, self.partial.get() || self.cut.get() || self.making.get())
    }

    /// Whether all there is is here: read to its end, as much as the service counts, and not from before a failure. Only
    /// then something can be concluded from what is not here. Tracks.
    #[must_use]
    pub fn whole(self) -> bool {
        self.here.get() && self.error.with(Option::is_none) && self.part().is_none()
    }

    /// Takes out rows that are gone, by their ids: they were seen to be.
    pub fn forget(self, ids: &[String]) {
        let gone: HashSet<String> = ids.iter().map(|id| ids::key(id)).collect();
        let take = |store: &mut Store| store.remove(|id| gone.contains(&ids::key(id)));
        self.work.try_update_value(|work| work.behind.as_mut().map(take));
        let taken = self.shown.try_update_value(|store| store.as_mut().map(take)).flatten();
        let Some(taken) = taken.filter(|taken| *taken > 0) else { return };
        // Those behind them have other numbers now.
        self.stores.try_update_value(|stores| *stores += 1);
        let _ = self.progress.try_update(|(read, total)| {
            *read = read.saturating_sub(taken);
            *total = total.map(|total| total - i64::from(taken));
        });
        let _ = self.version.try_update(|version| *version += 1);
    }

    /// Whether what is here is of another project, or was read before something changed. Tracks the changes.
    #[must_use]
    pub fn wanting(self, console: Console, project: Option<&String>) -> bool {
        let changes = console.cache.changes.get();
        let idle = !self.loading.get_untracked();
        if self.work.with_value(|work| work.project.as_ref() != project) {
            self.as_read().clear();
            return true;
        }
        let old = self.work.with_value(|work| work.changes != changes);
        let failed = self.error.with_untracked(Option::is_some) || !self.as_read().here.get_untracked();
        old || (idle && failed)
    }

    /// Forgets everything.
    pub fn clear(self) {
        self.work.try_update_value(|work| *work = Work { round: work.round + 1, ..Work::default() });
        self.show(None);
        let _ = self.here.try_set(false);
        let _ = self.loading.try_set(false);
        let _ = self.error.try_set(None);
        let _ = self.at.try_set(None);
        let _ = self.foreign.try_set(0);
        let _ = self.partial.try_set(false);
        let _ = self.cut.try_set(false);
        let _ = self.version.try_update(|version| *version += 1);
    }

    /// Reads on where the reading ended too early, else anew.
    pub fn ask(self, console: Console) {
        self.as_read().ask_all(console);
    }

    fn ask_all(self, console: Console) {
        let on = self.partial.get_untracked() && self.here.get_untracked();
        let project = console.client.sessions.now().session().map(|session| session.scope.project_id.clone());
        let changes = console.cache.changes.get_untracked();
        let (spec, here) = (self.spec, self.here.get_untracked());
        let round = self.work.try_update_value(|work| {
            let on = on && work.changes == changes;
            work.round += 1;
            if on {
                work.paging.resume();
            } else {
                let (behind, paging) = (here.then(|| spec.store()), Paging::new(spec.source.limit));
                *work = Work { round: work.round, paging, behind, changes, project, ..Work::default() };
            }
            (work.round, work.paging.parallel())
        });
        let Some((round, parallel)) = round else { return };
        if !here {
            self.show(Some(spec.store()));
        }
        let _ = self.loading.try_set(true);
        (0..parallel).for_each(|_| self.begin(console, round));
    }

    /// Stops; what was read stays, or what was there before.
    pub fn stop(self) {
        self.as_read().stop_all();
    }

    fn stop_all(self) {
        let behind = self.work.try_update_value(|work| {
            work.round += 1;
            work.dropped()
        });
        let _ = self.loading.try_set(false);
        if behind == Some(true) {
            let _ = self.progress.try_update(|progress| *progress = (self.now(Store::len), progress.1));
        } else {
            self.tell();
        }
    }
}

fn part(read: usize, total: Option<i64>, ended: bool) -> Option<Part> {
    let total = total.and_then(|total| usize::try_from(total).ok()).filter(|total| *total > read);
    (ended || total.is_some()).then_some((read, total))
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::object::BACKUP;

    use super::{ListSpec, Rows, part};
    use crate::dom::prelude::*;
    use crate::list::Source;
    use crate::places::Place;
    use crate::text::backups as words;

    static LIST: ListSpec = ListSpec {
        name: "tested",
        tab: "",
        place: Place::Backups,
        source: Source::local(&BACKUP),
        columns: &[],
        filters: &[],
        range: "",
        sort: "",
        caption: words::CAPTION,
        search: words::SEARCH,
        id: words::ID,
        counted: words::counted,
    };

    #[test]
    fn a_list_is_whole_where_as_much_came_as_is_counted() {
        Owner::new().with(|| {
            let rows = Rows::new(&LIST);
            assert!(!rows.whole(), "nothing was read");
            rows.here.set(true);
            for (progress, partial, cut, whole) in [
                ((0, Some(0)), false, false, true),
                ((0, None), false, false, true),
                ((0, Some(1)), false, false, false),
                ((0, Some(0)), true, false, false),
                ((0, Some(0)), false, true, false),
            ] {
                rows.progress.set(progress);
                rows.partial.set(partial);
                rows.cut.set(cut);
                assert_eq!(rows.whole(), whole, "{progress:?} {partial} {cut}");
            }
        });
    }

    #[test]
    fn a_list_is_a_part_where_its_reading_ended_or_the_service_counts_more() {
        for (read, total, ended, expected) in [
            (3, Some(3), false, None),
            (3, None, false, None),
            (3, Some(2), false, None),
            (3, Some(9), false, Some((3, Some(9)))),
            (3, Some(9), true, Some((3, Some(9)))),
            (3, Some(3), true, Some((3, None))),
            (3, None, true, Some((3, None))),
        ] {
            assert_eq!(part(read, total, ended), expected, "{read} {total:?} {ended}");
        }
    }
}
