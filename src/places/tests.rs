//! What the rows leave open, and the list that is made of them: docs/places.json.

use std::{env, fs};

use backup_api::json::Value;
use backup_api::{json, table};
use backup_words::Part;

use super::Place;
use crate::text::{Language, speak};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/places.json");

fn titles(language: Language, places: &[Place]) -> Vec<&'static str> {
    speak(language);
    let titles = places.iter().map(|place| place.title()).collect();
    speak(Language::default());
    titles
}

fn row(place: Place) -> Value {
    let info = place.info();
    let title = |language: Language| (language.tag(), Value::from(titles(language, &[place]).concat()));
    json!({
        "name": format!("{place:?}"),
        "path": info.path,
        "title": Value::object(Language::all().map(title)),
        "operation": info.operation.map(|served| served.id),
        "form": info.form,
        "prefill": Value::array(info.prefill.iter().copied()),
        "list": info.list,
        "demo": info.demo,
    })
}

#[test]
fn the_list_is_that_of_the_rows() {
    let page = Value::array(Place::ALL.iter().map(|place| row(*place))).pretty() + "\n";
    if env::var_os("UPDATE_DOCS").is_some() {
        assert!(fs::write(PAGE, &page).is_ok(), "docs/places.json can't be written");
    }
    let kept = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(kept == page, "docs/places.json is out of date: `make docs` writes it anew");
}

#[test]
fn every_place_belongs_to_one_of_the_rail() {
    let lost = Place::ALL.iter().filter(|place| place.section().info().rail.is_none());
    // The way to the session stands in the top bar.
    assert_eq!(lost.collect::<Vec<_>>(), [&Place::Session]);
}

#[test]
fn what_is_searched_for_has_a_name_of_its_own() {
    let places: Vec<Place> = Place::listed().collect();
    for titles in Language::all().map(|language| titles(language, &places)) {
        let mut once = titles.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), titles.len(), "{titles:?}");
    }
}

#[test]
fn the_words_of_a_row_come_with_the_first_part() {
    for place in Place::ALL {
        let info = place.info();
        for key in [Some(info.title), Some(info.label), info.entry].into_iter().flatten() {
            assert_eq!(key.part(), Part::First, "{place:?}: {}", key.say());
        }
    }
}

#[test]
fn every_operation_is_in_the_table() {
    for place in Place::ALL {
        let Some(served) = place.info().operation else { continue };
        let known = table::INFOS.iter().find(|info| info.id == served.id);
        assert!(known.is_some(), "{place:?} serves {}", served.id);
    }
}
