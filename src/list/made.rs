//! Rows that no call lists: put together of another list's, or the console's own.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::list::Store;
use gloo_timers::future::TimeoutFuture;

use super::{ListSpec, Rows};
use crate::work::Load;

/// Puts rows together of others, some at each call; says whether there is more to do.
pub type Making = Box<dyn FnMut(&Store, &mut Store) -> bool>;

/// What other rows are made of.
#[derive(Clone, Copy)]
pub(super) struct Source {
    spec: &'static ListSpec,
    shown: StoredValue<Option<Store>>,
    version: RwSignal<u32>,
    stores: StoredValue<u32>,
    here: RwSignal<bool>,
}

impl Rows {
    /// Rows that are put together of these, anew whenever these, or what `make` looks at, are others. They are read
    /// when these are; make them in the owner of whoever shows them.
    #[must_use]
    pub fn made(self, spec: &'static ListSpec, make: impl Fn(&Store) -> Making + 'static) -> Self {
        let Self { spec: of, shown, version, stores, here, .. } = self;
        let source = Source { spec: of, shown, version, stores, here };
        let own = Self::new(spec);
        let round = StoredValue::new(0_u32);
        Effect::new(move |before: Option<u32>| {
            let (read, count) = (self.here.get(), self.with(Store::len));
            // While pages come, not for each of them: it would be all of the rows each time.
            if let Some(before) =
                before.filter(|before| self.loading.get() && (*before..before * 3 / 2).contains(&count))
            {
                return before;
            }
            round.update_value(|round| *round += 1);
            let making = self.with(|rows| Some(make(rows))).map(|making| (making, spec.store()));
            let (round_now, stores) = (round.get_value(), stores.get_value());
            // Few rows are there at once.
            let left = match making {
                None => Ok(spec.store()),
                Some((making, store)) => self.step(making, store),
            };
            match left {
                Ok(store) => own.put_together(store, read),
                Err((mut making, mut store)) => {
                    own.making.set(true);
                    spawn_local(async move {
                        loop {
                            TimeoutFuture::new(0).await;
                            // Other rows are put together since, or will be: these have other numbers.
                            if round.try_get_value() != Some(round_now) || source.stores.try_get_value() != Some(stores)
                            {
                                return;
                            }
                            match self.step(making, store) {
                                Ok(store) => return own.put_together(store, read),
                                Err(left) => (making, store) = left,
                            }
                        }
                    });
                }
            }
            count
        });
        let Self { shown, version, stores, here, making, .. } = own;
        Self { spec, shown, version, stores, here, making, source: Some(source), ..self }
    }

    /// Puts some more rows together: all of them, or what is left to do.
    fn step(self, mut making: Making, mut store: Store) -> Result<Store, (Making, Store)> {
        if self.now(|rows| making(rows, &mut store)) { Err((making, store)) } else { Ok(store) }
    }

    fn put_together(self, store: Store, read: bool) {
        self.show(Some(store));
        let _ = self.making.try_set(false);
        let _ = self.version.try_update(|version| *version += 1);
        let _ = self.here.try_set(read);
    }

    /// What is read for these.
    pub(super) fn as_read(self) -> Self {
        match self.source {
            Some(Source { spec, shown, version, stores, here }) => {
                Self { spec, shown, version, stores, here, source: None, ..self }
            }
            None => self,
        }
    }

    /// Rows of the console's own: `make` puts them together, anew whenever what it looks at is another. They end with
    /// whoever shows them.
    #[must_use]
    pub fn local(spec: &'static ListSpec, make: impl Fn(&mut Store) + 'static) -> Self {
        let rows = Self::new(spec);
        Effect::new(move || {
            let mut store = spec.store();
            make(&mut store);
            rows.show(Some(store));
            let _ = rows.version.try_update(|version| *version += 1);
            let _ = rows.here.try_set(true);
        });
        rows
    }

    /// The same over what `load` reads: what is concluded from all of them, such as which is the last, is concluded of a whole
    /// list alone.
    #[must_use]
    pub fn following<T: Send + Sync + 'static>(
        spec: &'static ListSpec,
        load: Load<T>,
        make: impl Fn(&mut Store) + 'static,
    ) -> Self {
        let rows = Self::local(spec, make);
        Effect::new(move || {
            rows.cut.set(!load.whole());
            rows.error.set(load.error.get());
            rows.loading.set(load.loading.get());
        });
        rows
    }
}
