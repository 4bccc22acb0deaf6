//! Restore points out of the rows of backups: no call lists them.

use std::collections::HashMap;

use backup_api::cbr::model::Vault;
use backup_api::cbr::object::VAULT;
use backup_api::ids;
use backup_api::json::Reading;
use backup_api::list::{Content, Query, Store};
use backup_api::phase::{self, Phase};
use backup_api::tables::{Attribute, AttributeKind as Kind, Cell, Object};

use crate::list::Making;
use crate::shared::name_or;
use crate::text::lists;
use crate::work::Console;
use crate::work::points::{Part, Tally, runs, same};

/// A restore point as it is put together here; all else of it is text.
pub(super) static POINT: Object = Object {
    name: "restore_point",
    attributes: &[
        Attribute::new("id", &["id"], Kind::Id),
        Attribute::new("created_at", &["created_at"], Kind::Moment),
        Attribute::new("vault", &["vault_id"], Kind::Reference(&VAULT)),
        Attribute::new("saved", &["saved"], Kind::Count),
        Attribute::new("moving", &["moving"], Kind::Count),
        Attribute::new("failed", &["failed"], Kind::Count),
        Attribute::new("other", &["other"], Kind::Count),
    ],
};

/// What the filter tells apart: the worst word that is true of any backup.
const fn outcome(tally: Tally) -> &'static str {
    match tally {
        Tally { failed: 1.., .. } => "failed",
        Tally { moving: 1.., .. } => "moving",
        Tally { saved: 1.., other: 0, .. } => "saved",
        _ => "other",
    }
}

/// The names of vaults by the keys of their ids. Tracks.
pub(super) fn vault_names(console: Console) -> HashMap<String, String> {
    let named = |vault: &Vault| (ids::key(&vault.id), name_or(&vault.name));
    console.cache.vaults.value.with(|vaults| vaults.iter().flatten().map(named).collect())
}

/// Backups whose runs are put together at a time: the page stays its owner's.
const SLICE: usize = 4000;

/// Puts the runs of `backups` together; `vaults` holds the names of vaults by their ids.
pub(super) fn making(backups: &Store, vaults: HashMap<String, String>) -> Making {
    let column = |key: &str| backups.column(key).unwrap_or(usize::MAX);
    let (parent, run) = (column("parent"), column("checkpoint"));
    let filled =
        |row: u32, column: usize| backups.number(row, column).filter(|_| !backups.cell(row, column).text().is_empty());
    let part = |row: u32| Part { id: backups.number(row, 0), parent: filled(row, parent), run: filled(row, run) };
    // By name, so that those of each run are.
    let rows = Query { sort: backups.column("resource_name"), ..Query::default() }.select(backups);
    let mut runs = runs(&rows, &part).into_iter();
    let mut phases = Vec::new();
    Box::new(move |backups, points| {
        let mut left = SLICE;
        while left > 0 {
            let Some(rows) = runs.next() else { return false };
            left = left.saturating_sub(rows.len());
            add(Of { backups, rows: &rows }, points, &vaults, &mut phases);
        }
        true
    })
}

/// Adds one run.
fn add(of: Of<'_, '_>, points: &mut Store, vaults: &HashMap<String, String>, phases: &mut Vec<(String, Phase)>) {
    let backups = of.backups;
    let column = |key: &str| backups.column(key).unwrap_or(usize::MAX);
    // Few words stand for the states of many backups.
    let tally = Tally::of(of.texts("state").map(|state| {
        let known = phases.iter().find(|(word, _)| word == state).map(|(_, phase)| *phase);
        known.unwrap_or_else(|| {
            let phase = phase::backup(state);
            phases.push((state.to_owned(), phase));
            phase
        })
    }));
    let count = |count: usize| Reading::Value(Cell::Number(i64::try_from(count).unwrap_or(i64::MAX)));
    let (name, resource) = (column("resource_name"), column("resource"));
    let cell = |key: &'static str| match key {
        "id" => of.first("checkpoint"),
        "created_at" => of.oldest(),
        "vault" => of.first("vault"),
        "vault_name" => {
            let id = of.texts("vault").find(|id| !id.is_empty()).unwrap_or_default();
            Reading::said(vaults.get(&ids::key(id)).map_or(id, String::as_str))
        }
        "saved" => count(tally.saved),
        "moving" => count(tally.moving),
        "failed" => count(tally.failed),
        "other" => count(tally.other),
        "result" => Reading::said(outcome(tally)),
        "names" => of.joined(|row| match backups.cell(row, name).text() {
            "" => match backups.cell(row, resource).text() {
                "" => lists::no_name(),
                id => id,
            },
            name => name,
        }),
        "incremental" => of.agreed("incremental", ["incremental", "full"]),
        "automatic" => of.agreed("automatic", ["policy", "hand"]),
        "resources" => of.joined(|row| backups.cell(row, resource).text()),
        // Those that a policy makes have made-up names, each its own.
        "backup_names" if of.contents("automatic").any(|flag| flag.flag() == Some(true)) => Reading::Absent,
        "backup_names" => {
            let name = column("name");
            of.joined(|row| backups.cell(row, name).text())
        }
        _ => Reading::Absent,
    };
    let cells: Vec<Reading<Cell>> = points.fields().iter().map(|field| cell(field.key)).collect();
    points.add(cells);
}

/// The backups of a run.
#[derive(Clone, Copy)]
struct Of<'a, 'r> {
    backups: &'a Store,
    rows: &'r [u32],
}

impl<'a, 'r> Of<'a, 'r> {
    fn contents(self, key: &str) -> impl Iterator<Item = Content<'a>> + Clone + use<'a, 'r> {
        let column = self.backups.column(key).unwrap_or(usize::MAX);
        self.rows.iter().map(move |row| self.backups.cell(*row, column))
    }

    fn texts(self, key: &str) -> impl Iterator<Item = &'a str> + use<'a, 'r> {
        self.contents(key).map(Content::text)
    }

    fn first(self, key: &str) -> Reading<Cell> {
        Reading::said(self.texts(key).find(|text| !text.is_empty()).unwrap_or_default())
    }

    /// When the first of them was made; what was sent where none can be read.
    fn oldest(self) -> Reading<Cell> {
        let moment = |content| if let Content::Moment(time) = content { Some(time) } else { None };
        let unread = |content| if let Content::Unreadable(sent) = content { Some(sent.to_owned()) } else { None };
        match self.contents("created_at").filter_map(moment).min() {
            Some(time) => Reading::Value(Cell::Moment(time)),
            None => self.contents("created_at").find_map(unread).map_or(Reading::Absent, Reading::Unreadable),
        }
    }

    /// Each once: backups of one run that a person named share their name.
    fn joined(self, of: impl Fn(u32) -> &'a str) -> Reading<Cell> {
        let (mut all, mut before) = (String::new(), None);
        for said in self.rows.iter().map(|row| of(*row)) {
            if before == Some(said) {
                continue;
            }
            if before.is_some() {
                all.push_str(", ");
            }
            all.push_str(said);
            before = Some(said);
        }
        Reading::said(&all)
    }

    fn agreed(self, key: &str, [yes, no]: [&str; 2]) -> Reading<Cell> {
        let flags = self.contents(key).map(Content::flag);
        let word = match same(flags.clone()) {
            Some(true) => yes,
            Some(false) => no,
            None if flags.into_iter().flatten().next().is_some() => "mixed",
            None => "",
        };
        Reading::said(word)
    }
}

/// The most names that a row lists.
const NAMES: usize = 2;
/// The most characters of several names: with the number of the others they fit a line beside six columns.
const ROOM: usize = 18;

/// The first of `count` names, and how many more there are.
pub(super) fn names(all: impl Iterator<Item = String>, count: usize) -> (Vec<String>, usize) {
    let mut first: Vec<String> = all.take(NAMES).collect();
    if first.iter().map(|name| name.chars().count()).sum::<usize>() > ROOM {
        first.truncate(1);
    }
    let rest = count.saturating_sub(first.len());
    (first, rest)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use backup_api::cbr::object::BACKUP;
    use backup_api::json;
    use backup_api::json::parse;
    use backup_api::list::{Content, Field, Query, Store};

    use super::{POINT, SLICE, Tally, making, names, outcome};

    const KEYS: [&str; 14] = [
        "id",
        "created_at",
        "result",
        "names",
        "vault_name",
        "automatic",
        "incremental",
        "vault",
        "resources",
        "backup_names",
        "saved",
        "failed",
        "moving",
        "other",
    ];

    /// What is made of these backups.
    fn made(rows: &str) -> Store {
        let keys = ["name", "state", "resource_name", "vault", "created_at", "incremental", "automatic", "resource"];
        let fields = ["id"].into_iter().chain(keys).chain(["checkpoint", "parent"]);
        let mut backups = Store::new(&BACKUP, fields.map(Field::of));
        let rows = parse(rows).unwrap_or_default();
        backups.push(rows.as_array().unwrap_or_default());
        together(&backups).0
    }

    /// The restore points of these backups, and in how many slices they are put together.
    fn together(backups: &Store) -> (Store, usize) {
        let mut points = Store::new(&POINT, KEYS.map(|key| Field::of(key).searched()));
        let mut making = making(backups, HashMap::from([("v".to_owned(), "name of v".to_owned())]));
        let mut slices = 1;
        while making(backups, &mut points) {
            slices += 1;
        }
        (points, slices)
    }

    #[test]
    fn many_are_put_together_in_slices() {
        let mut backups = Store::new(&BACKUP, ["id", "checkpoint", "parent"].map(Field::of));
        let row = |at: usize| json!({ "id": format!("b{at}"), "checkpoint_id": format!("p{}", at / 2) });
        backups.push(&(0..3 * SLICE).map(row).collect::<Vec<_>>());
        let (points, slices) = together(&backups);
        assert_eq!((points.len() as usize, slices), (3 * SLICE / 2, 4));
        let last = 3 * SLICE / 2 - 1;
        assert!(points.find("p0").is_some() && points.find(&format!("p{last}")).is_some());
    }

    fn text<'a>(store: &'a Store, row: u32, key: &str) -> &'a str {
        store.column(key).map_or("", |column| store.cell(row, column).text())
    }

    const ROWS: &str = r#"[
        {"id": "b", "name": "nightly", "checkpoint_id": "p1", "vault_id": "v", "status": "error", "resource_name": "web",
         "resource_id": "r2", "created_at": "2026-01-02T10:00:05Z", "extend_info": {"auto_trigger": false, "incremental": true}},
        {"id": "c", "name": "other", "checkpoint_id": "p2", "status": "available", "resource_id": "r3"},
        {"id": "a", "name": "nightly", "checkpoint_id": "p1", "vault_id": "v", "status": "available", "resource_name": "db",
         "resource_id": "r1", "created_at": "2026-01-02T10:00:00Z", "extend_info": {"auto_trigger": false, "incremental": false}},
        {"id": "d", "name": "disk", "checkpoint_id": "p1", "parent_id": "a", "status": "error", "resource_name": "db-disk"},
        {"id": "e", "name": "stray", "status": "protecting", "created_at": "soon"}
    ]"#;

    #[test]
    fn backups_of_one_run_are_one_row() {
        let points = made(ROWS);
        assert_eq!(points.len(), 3);
        let said = |key: &str| text(&points, 0, key);
        assert_eq!((points.id(0), said("names"), said("backup_names")), ("p1", "db, web", "nightly"));
        assert_eq!((said("vault"), said("vault_name"), said("resources")), ("v", "name of v", "r1, r2"));
        assert_eq!((said("result"), said("automatic"), said("incremental")), ("failed", "hand", "mixed"));
        let count = |key: &str| points.column(key).and_then(|column| points.cell(0, column).number());
        assert_eq!(["saved", "failed", "moving", "other"].map(count), [Some(1), Some(1), Some(0), Some(0)]);
        let at = points.column("created_at").unwrap_or_default();
        assert!(matches!(points.cell(0, at), Content::Moment(time) if time.stamp(0) == "2026-01-02 10:00:00"));
        // What names no resource is told by its id; what is not said stays so.
        assert_eq!((points.id(1), text(&points, 1, "names"), text(&points, 1, "automatic")), ("p2", "r3", ""));
        assert_eq!((points.id(2), points.cell(2, at)), ("", Content::Unreadable("soon")));
    }

    #[test]
    fn points_are_found_by_resource_vault_backup_and_id() {
        let points = made(ROWS);
        for (words, expected) in [
            ("", vec![0, 1, 2]),
            ("web name", vec![0]),
            ("nightly", vec![0]),
            ("p2", vec![1]),
            ("r1", vec![0]),
            ("no", vec![2]),
        ] {
            let found = Query { words, ..Query::default() }.select(&points);
            assert_eq!(found, expected, "{words}");
        }
    }

    #[test]
    fn the_worst_word_counts() {
        for (tally, expected) in [
            (Tally { saved: 2, ..Tally::default() }, "saved"),
            (Tally { saved: 2, moving: 1, ..Tally::default() }, "moving"),
            (Tally { saved: 2, moving: 1, failed: 1, other: 0 }, "failed"),
            (Tally { saved: 2, other: 1, ..Tally::default() }, "other"),
            (Tally::default(), "other"),
        ] {
            assert_eq!(outcome(tally), expected, "{tally:?}");
        }
    }

    #[test]
    fn a_row_lists_two_names_or_a_long_one() {
        let names = |all: &[&str], count| names(all.iter().map(|name| (*name).to_owned()), count);
        assert_eq!(names(&["archive-2019", "archive-2020"], 2), (vec!["archive-2019".to_owned()], 1));
        assert_eq!(names(&["a", "b", "c", "d"], 4), (vec!["a".to_owned(), "b".to_owned()], 2));
    }
}
