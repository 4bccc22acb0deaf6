//! Long lists in columns: pages that overlap, the four answers, order, search, what is exported.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that finds nothing has failed")]

use std::cmp::Ordering;

use backup_api::cbr::object::BACKUP;
use backup_api::json::{self, Reading, Value, parse};
use backup_api::list::{Content, Field, MISSING, Query, Span, Store, counts, csv_head, csv_rows, json_rows};
use backup_api::tables::Cell;
use backup_api::time::Time;
use proptest::prelude::*;

const FIELDS: [Field; 8] = [
    Field::of("id").searched(),
    Field::of("name").searched(),
    Field::of("state"),
    Field::of("size"),
    Field::of("created_at"),
    Field::of("incremental"),
    Field::made("parts", parts),
    Field::of("children"),
];
const ID: usize = 0;
const NAME: usize = 1;
const STATE: usize = 2;
const SIZE: usize = 3;
const CREATED: usize = 4;
const INCREMENTAL: usize = 5;
const PARTS: usize = 6;
const CHILDREN: usize = 7;

fn parts(row: &Value) -> Reading<Cell> {
    json::int(row, "parts").map_or(Reading::Absent, |parts| Reading::Value(Cell::Number(parts)))
}

fn rows(text: &str) -> Vec<Value> {
    parse(text).unwrap().as_array().unwrap().to_vec()
}

fn store(text: &str) -> Store {
    let mut store = Store::new(&BACKUP, FIELDS);
    store.push(&rows(text));
    store
}

fn ids(store: &Store, query: &Query) -> String {
    query.select(store).iter().map(|row| store.id(*row)).collect::<Vec<_>>().join("")
}

#[test]
fn each_cell_knows_the_four_answers() {
    let store = store(
        r#"[{"id": "a", "name": null, "status": "available", "resource_size": "40", "created_at": "2020-01-08 09:59:49",
             "extend_info": {"incremental": "True"}, "children": [{}, {}], "parts": 9000000000000000000},
            {"id": 7, "name": [1], "resource_size": "many", "created_at": "2020-01-08T09:59:49Z", "parts": -3},
            "no object"]"#,
    );
    let time = Time::parse("2020-01-08T09:59:49Z").unwrap();
    for (row, column, expected) in [
        (0, ID, Content::Text("a")),
        (0, NAME, Content::Null),
        (0, STATE, Content::Text("available")),
        (0, SIZE, Content::Number(40)),
        (0, CREATED, Content::Moment(time.with_zone(false))),
        (0, INCREMENTAL, Content::Flag(true)),
        (0, PARTS, Content::Unreadable("9000000000000000000")),
        (0, CHILDREN, Content::Number(2)),
        (1, ID, Content::Text("7")),
        (1, NAME, Content::Unreadable("[1]")),
        (1, STATE, Content::Absent),
        (1, SIZE, Content::Unreadable("many")),
        (1, CREATED, Content::Moment(time)),
        (1, PARTS, Content::Number(-3)),
        (2, SIZE, Content::Unreadable("\"no object\"")),
        (9, ID, Content::Absent),
        (0, 99, Content::Absent),
    ] {
        if (row, column) == (2, SIZE) {
            assert!(matches!(store.cell(row, column), Content::Unreadable(_) | Content::Absent));
            continue;
        }
        assert_eq!(store.cell(row, column), expected, "row {row}, column {column}");
    }
    assert_eq!((store.len(), store.find("7"), store.find("b"), store.id(2)), (3, Some(1), None, ""));
}

#[test]
fn pages_may_overlap_and_a_row_without_an_id_is_a_row() {
    let mut store = Store::new(&BACKUP, FIELDS);
    assert!(store.is_empty());
    // Twice on one page is one row, too.
    assert_eq!(store.push(&rows(r#"[{"id": "a"}, {"id": "b"}, {"id": "a"}, {}, {"id": ""}]"#)), 4);
    assert_eq!(store.push(&rows(r#"[{"id": "b"}, {"id": "c"}, {}, {"id": null}]"#)), 3);
    assert_eq!(store.push(&rows(r#"[{"id": "c"}, {"id": "a"}]"#)), 0);
    assert_eq!(store.push(&[]), 0);
    assert_eq!(ids(&store, &Query::default()), "abc");
    assert_eq!(store.len(), 7);
}

#[test]
fn rows_are_told_apart_and_twins_found() {
    let store = store(r#"[{"id": "a", "name": "x"}, {"name": "x"}, {"name": "x"}, {"id": "b"}]"#);
    let prints: Vec<u32> = (0..4).map(|row| store.fingerprint(row)).collect();
    assert_eq!(prints[1], prints[2]);
    assert!(prints[0] != prints[1] && prints[2] != prints[3]);
    assert_eq!([0, 3].map(|row| store.has_twin(row, NAME)), [true, false]);
}

const FIVE: &str = r#"[
    {"id": "a", "name": "web-10", "status": "available", "resource_size": 40, "created_at": "2020-01-02T00:00:00Z"},
    {"id": "b", "name": "Web-2", "status": "error", "resource_size": 5, "incremental": false},
    {"id": "c", "name": "", "status": "available", "resource_size": null, "created_at": "2020-01-03T00:00:00Z"},
    {"id": "d", "name": "db", "resource_size": 40, "created_at": "2020-01-01T00:00:00Z", "incremental": true},
    {"id": "e", "name": "web-2", "status": "error", "resource_size": "?", "created_at": "soon"}]"#;

#[test]
fn every_column_sorts_with_what_is_missing_last() {
    let store = store(FIVE);
    for (column, up, down) in [
        (ID, "abcde", "edcba"),
        (NAME, "dbeac", "abedc"),
        (STATE, "acbed", "beacd"),
        (SIZE, "badce", "adbce"),
        (CREATED, "dacbe", "cadbe"),
        (INCREMENTAL, "bdace", "dbace"),
        (PARTS, "abcde", "abcde"),
        (99, "abcde", "abcde"),
    ] {
        for (descending, expected) in [(false, up), (true, down)] {
            let query = Query { sort: Some(column), descending, ..Query::default() };
            assert_eq!(ids(&store, &query), expected, "column {column}, descending {descending}");
        }
    }
}

#[test]
fn filters_narrow_together() {
    let store = store(FIVE);
    let found = |words, chosen: &[(usize, &'static str)], span| {
        ids(&store, &Query { words, chosen: chosen.to_vec(), span, ..Query::default() })
    };
    for (words, chosen, expected) in [
        ("", &[][..], "abcde"),
        ("  ", &[], "abcde"),
        ("WEB", &[], "abe"),
        ("web e", &[], "abe"),
        ("10 web", &[], "a"),
        ("web db", &[], ""),
        ("available", &[], ""),
        ("", &[(STATE, "error")], "be"),
        ("", &[(STATE, "")], "abcde"),
        ("", &[(STATE, MISSING)], "d"),
        ("", &[(STATE, "gone")], ""),
        ("", &[(NAME, MISSING)], "c"),
        ("", &[(INCREMENTAL, "true")], "d"),
        ("", &[(INCREMENTAL, "false")], "b"),
        ("", &[(INCREMENTAL, MISSING)], "ace"),
        ("", &[(SIZE, "40")], "ad"),
        ("", &[(SIZE, "forty")], ""),
        ("web", &[(STATE, "error"), (SIZE, "5")], "b"),
        ("", &[(99, "x")], "abcde"),
    ] {
        assert_eq!(found(words, chosen, None), expected, "{words} {chosen:?}");
    }
    let day = |day: i64| Time::parse("2020-01-01T00:00:00Z").unwrap().millis() + day * 86_400_000;
    let span = |column, from, until| Some(Span { column, from: day(from), until: day(until) });
    for (span, expected) in [
        (span(CREATED, 0, 1), "d"),
        (span(CREATED, 0, 3), "acd"),
        (span(CREATED, 1, 1), ""),
        (span(NAME, 0, 3), ""),
        (span(99, 0, 3), ""),
    ] {
        assert_eq!(found("", &[], span), expected, "{span:?}");
    }
}

#[test]
fn values_are_counted() {
    let store = store(FIVE);
    assert_eq!(counts(&store, STATE), [("", 1), ("available", 2), ("error", 2)]);
    assert_eq!((counts(&store, SIZE), counts(&store, 99)), (vec![], vec![]));
}

#[test]
fn text_that_is_made_is_counted_and_chosen_like_text_that_was_sent() {
    fn big(row: &Value) -> Reading<Cell> {
        json::int(row, "resource_size").map_or(Reading::Absent, |size| {
            Reading::Value(Cell::Text((if size > 50 { "big" } else { "small" }).to_owned()))
        })
    }
    let mut store = Store::new(&BACKUP, [Field::of("id"), Field::worded("kind", big)]);
    store.push(&rows(r#"[{"id": "a", "resource_size": 100}, {"id": "b", "resource_size": 1}, {"id": "c"}]"#));
    assert_eq!(counts(&store, 1), [("", 1), ("big", 1), ("small", 1)]);
    let chosen = |store: &Store, value| ids(store, &Query { chosen: vec![(1, value)], ..Query::default() });
    assert_eq!(["big", "small", MISSING].map(|value| chosen(&store, value)), ["a", "b", "c"]);
    // A row may also be put together of cells.
    store.add([Reading::Value(Cell::Text("d".to_owned())), Reading::Value(Cell::Text("big".to_owned()))]);
    assert_eq!((chosen(&store, "big").as_str(), store.number(0, 1)), ("ad", store.number(3, 1)));
    assert_eq!(chosen(&store, "big,small,huge"), "abd");
    assert_eq!(store.number(2, 1), None);
}

#[test]
fn the_end_of_a_long_text_tells_rows_apart() {
    let print = |name: &str| {
        let mut store = Store::new(&BACKUP, [Field::of("id"), Field::of("name")]);
        store.add([Reading::Absent, Reading::Value(Cell::Text(name.to_owned()))]);
        store.fingerprint(0)
    };
    let long = "web-01, ".repeat(40);
    assert_eq!(print(&long), print(&long.clone()));
    assert_ne!(print(&long), print(&format!("{long}x")));
    assert_ne!(print(&long), print(&format!("x{long}")));
}

#[test]
fn the_export_holds_what_the_cells_hold() {
    let store = store(FIVE);
    let columns = [ID, NAME, SIZE, CREATED, INCREMENTAL];
    assert_eq!(csv_head(["I\u{ad}d", "=Name"]), "\u{feff}Id,'=Name\r\n");
    assert_eq!(
        csv_rows(&store, &[3, 2, 4], &columns),
        "d,db,40,2020-01-01T00:00:00Z,true\r\nc,,,2020-01-03T00:00:00Z,\r\ne,web-2,?,soon,\r\n"
    );
    let text = ["[\n", &json_rows(&store, &[0, 1], &columns, false), &json_rows(&store, &[2, 4], &columns, true), "]"];
    let read = parse(&text.concat()).unwrap();
    assert_eq!(read.as_array().unwrap().len(), 4);
    assert_eq!(read.at(1).unwrap().get("incremental").and_then(Value::as_bool), Some(false));
    assert_eq!(read.at(2).unwrap().get("size"), Some(&Value::Null));
    assert_eq!(read.at(3).unwrap().get("created_at").and_then(Value::as_str), Some("soon"));
    assert!(read.at(0).unwrap().get("incremental").is_none());
    assert_eq!(json_rows(&store, &[], &columns, true), "");
}

/// What a person reads in a name, for the model: no case, numbers by value.
fn plain(name: &str) -> Vec<(u8, u64, char)> {
    let mut parts = Vec::new();
    let mut digits: Option<u64> = None;
    for found in name.chars().chain(['\0']) {
        match (found.to_digit(10), digits) {
            (Some(digit), sum) => digits = Some(sum.unwrap_or(0) * 10 + u64::from(digit)),
            (None, Some(sum)) => {
                parts.push((1, sum, '\0'));
                digits = None;
            }
            _ => {}
        }
        if found != '\0' && found.to_digit(10).is_none() {
            parts.push((0, 0, found.to_ascii_lowercase()));
        }
    }
    parts
}

/// Names with a beginning that many share, letters in either case, and numbers short and long.
const NAMES: &str = "(we)?[abAB]{0,2}([0-9]{0,3}|0{0,2}[1-9]{0,11})[ab]?[0-9]?";

proptest! {
    #[test]
    fn what_is_selected_is_what_fits_in_order(
        rows in prop::collection::vec((prop::option::of(NAMES), prop::option::of(-3_i64..3)), 0..40),
        word in "[abAB0-9]{0,2}",
        by_name in any::<bool>(),
        descending in any::<bool>(),
    ) {
        let value = |(name, size): &(Option<String>, Option<i64>)| {
            let name = name.clone().map_or(Value::Null, Value::String);
            let size = size.map_or(Value::Null, |size| parse(&size.to_string()).unwrap());
            Value::object([("name", name), ("parts", size)])
        };
        let page: Vec<Value> = rows.iter().map(value).collect();
        let mut store = Store::new(&BACKUP, FIELDS);
        prop_assert_eq!(store.push(&page), rows.len());
        let column = if by_name { NAME } else { PARTS };
        let found = Query { words: &word, sort: Some(column), descending, ..Query::default() }.select(&store);

        let name = |row: u32| rows[row as usize].0.as_deref().filter(|name| !name.is_empty());
        let fits = |row: &u32| word.is_empty()
            || name(*row).is_some_and(|name| name.to_lowercase().contains(&word.to_lowercase()));
        let mut expected: Vec<u32> = (0..u32::try_from(rows.len()).unwrap()).filter(fits).collect();
        let missing = |row: u32| if by_name { name(row).is_none() } else { rows[row as usize].1.is_none() };
        let same_kind = |left: u32, right: u32| if by_name {
            // A number stands before a letter, as its digits do.
            let key = |row| plain(name(row).unwrap_or_default()).into_iter().map(|(number, value, letter)| (1 - number, value, letter)).collect::<Vec<_>>();
            key(left).cmp(&key(right))
        } else {
            rows[left as usize].1.cmp(&rows[right as usize].1)
        };
        expected.sort_by(|left, right| match (missing(*left), missing(*right)) {
            (true, true) => Ordering::Equal,
            (left, right) if left != right => left.cmp(&right),
            _ if descending => same_kind(*left, *right).reverse(),
            _ => same_kind(*left, *right),
        });
        prop_assert_eq!(found, expected);
    }
}

#[test]
fn a_row_is_renewed_where_it_stands() {
    let mut store = Store::new(
        &BACKUP,
        [Field::of("id"), Field::of("name"), Field::of("state").live(), Field::of("size").live(), Field::of("zone")],
    );
    store.push(&rows(
        r#"[{"id": "a", "name": "x", "status": "creating", "resource_size": 1}, {"id": "b", "status": "creating"}]"#,
    ));
    let before = [store.fingerprint(0), store.live_print(0)];
    assert!(
        !store.renew(&rows(r#"[{"id": "b", "status": "creating"}, {"status": "available"}]"#), true),
        "nothing is new"
    );
    assert!(!store.renew(&rows(r#"[{"id": "c"}]"#), false) && store.len() == 2, "its page will bring it");
    let newer = rows(
        r#"[{"id": "c", "status": "creating"}, {"id": "a", "name": "x", "status": "available", "resource_size": 2},
            {"id": "c", "status": "available"}]"#,
    );
    assert!(store.renew(&newer, true));
    assert_eq!((store.len(), store.id(2), store.find("a")), (3, "c", Some(0)));
    assert_eq!((store.cell(0, 2), store.cell(0, 3)), (Content::Text("available"), Content::Number(2)));
    assert_eq!(store.fingerprint(0), before[0], "what is live is no part of it");
    assert_ne!(store.live_print(0), before[1]);
    // A page that was asked for before brings what is older.
    assert_eq!(store.push(&rows(r#"[{"id": "c"}, {"id": "d", "status": "error"}]"#)), 1);
    assert_eq!(store.holding("state", |state| state != "available"), [1, 2, 3]);
    assert!(store.forget(&["b".to_owned(), "none".to_owned()], "state") && !store.forget(&["b".to_owned()], "state"));
    assert_eq!((store.cell(1, 2), store.holding("state", str::is_empty)), (Content::Null, vec![1]));
}
