//! What can be done with rows of lists: tables of actions, and what is told before many are carried out.

pub(super) mod backups;
mod look;
pub(super) mod preflight;
pub(super) mod resources;
pub(super) mod vaults;

use std::collections::HashSet;

use backup_api::list::Store;

use crate::list::{At, List};
use crate::queue::Work;

/// All kinds of work, for what an earlier life of the program has begun.
pub(super) static WORKS: [&Work; 4] = [&backups::DELETE, &resources::REMOVE, &vaults::DELETE, &vaults::BACK_UP];

/// What a plan makes of rows: those that fit, and the others with why not.
struct Sorted<T> {
    fit: Vec<T>,
    unfit: Vec<(String, String)>,
}

/// Sorts rows by their ids: `take` makes of each what fits, or says why it does not; with its name.
fn sorted<T>(list: List, ids: &[String], take: impl Fn(&At<'_>) -> Result<T, (String, String)>) -> Sorted<T> {
    let mut sorted = Sorted { fit: Vec::new(), unfit: Vec::new() };
    let chosen: HashSet<&str> = ids.iter().map(String::as_str).collect();
    list.rows.with(|store: &Store| {
        for row in (0..store.len()).filter(|row| chosen.contains(store.id(*row))) {
            match take(&At { list, store, row, column: 1 }) {
                Ok(fit) => sorted.fit.push(fit),
                Err(unfit) => sorted.unfit.push(unfit),
            }
        }
    });
    sorted
}
