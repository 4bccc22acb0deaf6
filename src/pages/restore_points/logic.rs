//! Which restore points are shown, and what stands in their row.

use backup_api::cbr::model::Backup;

use crate::pages::parts::{name_or, search};
use crate::work::points::{Point, Tally};

/// What the filter tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages) enum Outcome {
    /// Every backup is available.
    Saved,
    /// At least one failed.
    Failed,
    /// At least one is under way, none failed.
    Moving,
    /// Anything else.
    Other,
}

impl Outcome {
    /// Value in the filter.
    pub(super) const fn value(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Failed => "failed",
            Self::Moving => "moving",
            Self::Other => "other",
        }
    }
}

/// The worst word that is true of any backup.
pub(in crate::pages) const fn outcome(tally: Tally) -> Outcome {
    match tally {
        Tally { failed: 1.., .. } => Outcome::Failed,
        Tally { moving: 1.., .. } => Outcome::Moving,
        Tally { saved: 1.., other: 0, .. } => Outcome::Saved,
        _ => Outcome::Other,
    }
}

/// Indexes of the points that fit; `vault` gives the name of a vault.
pub(super) fn select(points: &[Point], query: &str, filter: &str, vault: impl Fn(&str) -> String) -> Vec<usize> {
    let fits = |point: &Point| filter.is_empty() || outcome(point.tally()).value() == filter;
    let found = |point: &Point| {
        let vault_id = point.vault_id.as_deref().unwrap_or_default();
        let name = vault(vault_id);
        let id = point.id.as_deref().unwrap_or_default();
        // A word may be in one backup and the next word in the vault's name.
        query.split_whitespace().all(|word| {
            search(word, &[&name, vault_id, id]) || point.backups.iter().any(|backup| in_backup(backup, word))
        })
    };
    let shown = points.iter().enumerate().filter(|(_, point)| fits(point) && found(point));
    shown.map(|(index, _)| index).collect()
}

fn in_backup(backup: &Backup, word: &str) -> bool {
    let name = backup.resource_name.as_deref().unwrap_or_default();
    search(word, &[name, &backup.resource_id, &backup.name, &backup.id])
}

/// The most names that a row lists.
const NAMES: usize = 2;
/// The most characters of several names: with the number of the others they fit a line beside six columns.
const ROOM: usize = 18;

/// The first names, and how many more there are.
pub(super) fn names(point: &Point) -> (Vec<String>, usize) {
    let name = |backup: &Backup| match backup.resource_name.as_deref() {
        Some(name) => name.to_owned(),
        None if !backup.resource_id.is_empty() => backup.resource_id.clone(),
        None => name_or(""),
    };
    let mut first: Vec<String> = point.backups.iter().take(NAMES).map(name).collect();
    if first.iter().map(|name| name.chars().count()).sum::<usize>() > ROOM {
        first.truncate(1);
    }
    let rest = point.backups.len() - first.len();
    (first, rest)
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::Backup;

    use super::{Outcome, Point, Tally, names, outcome, select};

    fn point(id: &str, resources: &[(&str, &str)]) -> Point {
        let backups = resources.iter().map(|(name, status)| Backup {
            resource_name: Some((*name).to_owned()).filter(|name| !name.is_empty()),
            status: (*status).to_owned(),
            ..Backup::default()
        });
        Point {
            id: Some(id.to_owned()),
            vault_id: Some("v-1".to_owned()),
            backups: backups.collect(),
            ..Point::default()
        }
    }

    #[test]
    fn the_worst_word_counts() {
        for (tally, expected) in [
            (Tally { saved: 2, ..Tally::default() }, Outcome::Saved),
            (Tally { saved: 2, moving: 1, ..Tally::default() }, Outcome::Moving),
            (Tally { saved: 2, moving: 1, failed: 1, other: 0 }, Outcome::Failed),
            (Tally { saved: 2, other: 1, ..Tally::default() }, Outcome::Other),
            (Tally::default(), Outcome::Other),
        ] {
            assert_eq!(outcome(tally), expected, "{tally:?}");
        }
    }

    #[test]
    fn points_are_found_by_resource_vault_and_id() {
        let points = [point("p1", &[("web", "available"), ("db", "error")]), point("p2", &[("web", "available")])];
        let vault = |id: &str| format!("name of {id}");
        for (query, filter, expected) in [
            ("", "", vec![0, 1]),
            ("db", "", vec![0]),
            ("web name", "", vec![0, 1]),
            ("p2", "", vec![1]),
            ("", "failed", vec![0]),
            ("", "saved", vec![1]),
            ("nothing", "", vec![]),
        ] {
            assert_eq!(select(&points, query, filter, vault), expected, "{query} {filter}");
        }
    }

    #[test]
    fn a_row_lists_two_names_or_a_long_one() {
        let long = point("p", &[("archive-2019", ""), ("archive-2020", "")]);
        assert_eq!(names(&long), (vec!["archive-2019".to_owned()], 1));
        let many = point("p", &[("a", ""), ("b", ""), ("c", ""), ("d", "")]);
        assert_eq!(names(&many), (vec!["a".to_owned(), "b".to_owned()], 2));
        assert_eq!(names(&point("p", &[("", "")])), (vec!["(no name)".to_owned()], 0));
    }
}
