//! What a page reads: how often it is asked for, whether waiting is told, and what is shown.

use std::cell::Cell;
use std::rc::Rc;

use super::faults::{self, Reading, Reply};
use super::world::World;
use crate::http::TRIES;
use crate::http::wire::steady;

/// Something that befalls a question, so many times in a row.
pub(super) struct Befalls {
    pub name: &'static str,
    pub times: u32,
    pub reply: &'static Reply,
    pub reading: Reading,
}

/// What is seen of it.
#[derive(Debug)]
pub(super) struct Seen {
    pub asked: u32,
    pub told: bool,
    pub word: String,
}

impl Befalls {
    /// All vaults are asked for.
    pub fn under(&'static self) -> Seen {
        let world = World::new(0.0, true, false);
        let (console, done) = (world.console, world.done.clone());
        let vaults = console.cache.vaults;
        let all = vaults.now(Vec::len);
        vaults.clear();
        done.asked.set(0);
        done.befalls.set(Some((self, self.times)));
        world.with(|| console.cache.ask_vaults(console));
        let told = Rc::new(Cell::new(false));
        let held = told.clone();
        world.until(steady() + 300_000.0, move || {
            held.set(held.get() || console.client.held.with_untracked(|held| !held.is_empty()));
            !vaults.loading.get_untracked()
        });
        let here = vaults.now(Vec::len);
        let word = match vaults.error.get_untracked() {
            Some(error) => ["not read: ", error.cause.code()].concat(),
            None if vaults.miscount.with_untracked(Option::is_some) => {
                "read, and told that rows are missing".to_owned()
            }
            None if here == all => "read".to_owned(),
            None => format!("read {here:?} of {all:?}"),
        };
        Seen { asked: done.asked.get(), told: told.get(), word }
    }

    /// Whether that is all right.
    pub fn is_so(&self, seen: &Seen) -> bool {
        // Of pages that are asked for one after the other none is asked for again.
        let again = seen.asked > 1 && self.reading == Reading::Whole;
        seen.asked > 0
            && (seen.asked <= TRIES || !again)
            && (!again || seen.told)
            && !seen.word.starts_with("read Some")
    }
}

pub(super) static ALL: &[Befalls] = &[
    Befalls::of("nothing", 0, &faults::GOOD),
    Befalls::of("429, once", 1, &faults::BUSY),
    Befalls::of("429 with Retry-After, once", 1, &faults::BUSY_TOLD),
    Befalls::of("429, always", 99, &faults::BUSY),
    Befalls::of("500, twice", 2, &faults::FAILING),
    Befalls::of("503 as HTML, always", 99, &faults::PAGE),
    Befalls::of("403", 99, &faults::FAILED),
    Befalls::of("no connection", 99, &faults::LOST),
    Befalls::of("no answer in time", 99, &faults::LATE),
    Befalls::of("200, HTML", 99, &faults::PORTAL),
    Befalls::of("200, {}", 99, &faults::EMPTY),
    Befalls::of("200, nulls", 99, &faults::NULLS),
    Befalls::of("200, wrong types", 99, &faults::TYPES),
    Befalls::of("200, cut", 99, &faults::CUT),
    Befalls::of("200, 10 MB", 99, &faults::LARGE),
    Befalls { reading: Reading::Fewer, ..Befalls::of("more counted than sent", 0, &faults::GOOD) },
    Befalls { reading: Reading::Moving, ..Befalls::of("rows move between short pages", 0, &faults::GOOD) },
];

impl Befalls {
    const fn of(name: &'static str, times: u32, reply: &'static Reply) -> Self {
        Self { name, times, reply, reading: Reading::Whole }
    }
}
