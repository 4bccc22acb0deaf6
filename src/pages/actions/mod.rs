//! What can be done with rows of lists: tables of actions, and what is told before many are carried out.

pub(super) mod backups;
mod look;
pub(super) mod preflight;
pub(super) mod resources;
pub(super) mod vaults;

use std::collections::HashSet;

use backup_api::Problem;
use backup_api::ids;
use backup_api::list::Store;

use crate::dom::prelude::*;
use crate::list::{At, List};
use crate::queue::{Item, Queue, Work};
use crate::shared::name_or;
use crate::text::{self, actions as words};
use crate::work::Console;

/// All kinds of work, for what an earlier life of the program has begun.
pub(super) static WORKS: [&Work; 4] = [&backups::DELETE, &resources::REMOVE, &vaults::DELETE, &vaults::BACK_UP];

/// A row that fits.
struct Fit<T> {
    /// What is made of it.
    what: T,
    /// What it is, in a line.
    line: String,
    /// What speaks against it all the same.
    warned: Option<String>,
}

/// What a plan makes of rows: those that fit, and the others with why not.
struct Sorted<T> {
    fit: Vec<T>,
    rows: Vec<(String, String)>,
    warned: Vec<(String, String)>,
    unfit: Vec<(String, String)>,
    /// What the first of those that fit is confirmed by.
    first: String,
}

impl<T> Sorted<T> {
    /// What has to be typed: the name of one alone, else how many there are.
    fn typed(&self) -> Option<String> {
        Some(if self.fit.len() == 1 { self.first.clone() } else { self.fit.len().to_string() })
    }
}

/// Sorts rows by their ids: `take` makes of each what fits, or says why it does not.
fn sorted<T>(
    list: List,
    ids: &[String],
    name: fn(&At<'_>) -> String,
    take: impl Fn(&At<'_>) -> Result<Fit<T>, String>,
) -> Sorted<T> {
    let (fit, rows, warned, unfit) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut sorted = Sorted { fit, rows, warned, unfit, first: String::new() };
    let chosen: HashSet<&str> = ids.iter().map(String::as_str).collect();
    list.rows.with(|store: &Store| {
        for row in (0..store.len()).filter(|row| chosen.contains(store.id(*row))) {
            let at = At { list, store, row, column: 1 };
            match take(&at) {
                Err(why) => sorted.unfit.push((name(&at), why)),
                Ok(Fit { what, line, warned }) => {
                    if sorted.fit.is_empty() {
                        // What has no name is confirmed by its id.
                        let own = at.other("name").text().trim();
                        sorted.first = if own.is_empty() { at.id() } else { own }.to_owned();
                    }
                    sorted.warned.extend(warned.map(|why| (name(&at), why)));
                    sorted.rows.push((at.id().to_owned(), line));
                    sorted.fit.push(what);
                }
            }
        }
    });
    sorted
}

/// The name of a row.
fn named(at: &At<'_>) -> String {
    name_or(at.other("name").text())
}

/// What there is to say of a row, in a line.
fn line<const N: usize>(parts: [String; N]) -> String {
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}

/// What a rule has found of one of many: why it does not fit, else what speaks against it all the same.
fn judged(found: &[Problem]) -> Result<Option<String>, String> {
    let said = |found: &Problem| text::problem(found, "");
    match found.iter().find(|found| found.blocks()) {
        Some(found) => Err(said(found)),
        None => Ok(found.first().map(said)),
    }
}

/// The keys of what is being carried out already of a work, as `read` names it. Looked at once: a queue that goes on does not draw a
/// dialog anew.
fn carried<I: IntoIterator<Item = String>>(
    console: Console,
    work: &'static Work,
    read: fn(&Item) -> I,
) -> HashSet<String> {
    let queue = Queue::of(console);
    let Some(whose) = queue.whose() else { return HashSet::new() };
    untrack(|| queue.with(|line| line.open(work, &whose).flat_map(read).map(|id| ids::key(&id)).collect()))
}

/// What is being carried out does not fit.
fn not_twice(carried: &HashSet<String>, id: &str) -> Result<(), String> {
    if carried.contains(&ids::key(id)) { Err(words::carried().to_owned()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use backup_api::{Kind, Problem};

    use super::{judged, line};

    #[test]
    fn an_error_leaves_out_and_a_warning_is_told() {
        let warning = || Problem::warning("r", "resources[0]", Kind::NotReady { state: "error".to_owned() });
        let error = || Problem::error("r", "vault", Kind::CopiesOnly);
        assert_eq!(judged(&[]), Ok(None));
        assert!(judged(&[warning()]).is_ok_and(|said| said.is_some_and(|said| said.contains("Error"))));
        assert!(judged(&[warning(), error()]).is_err_and(|said| said.contains("copies")));
    }

    #[test]
    fn a_line_leaves_out_what_is_not_said() {
        assert_eq!(line(["a".to_owned(), String::new(), "b".to_owned()]), "a · b");
    }
}
