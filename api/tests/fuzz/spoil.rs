//! One value that cannot be read spoils itself and nothing beside it.

use std::collections::BTreeMap;

use backup_api::json::{Reading, Value, parse};
use backup_api::tables::{AttributeKind, Cell, Reply};

use crate::random::Random;
use crate::reading::{PAGES, Told, told};
use crate::tree::UNREADABLE;

/// The places of all values in which no others stand, as JSON pointers.
pub fn scalars(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, member)| {
            scalars(member, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), out);
        }),
        Value::Array(rows) => {
            rows.iter().enumerate().for_each(|(index, row)| scalars(row, &format!("{at}/{index}"), out));
        }
        _ => out.push(at.to_owned()),
    }
}

/// The document as it is read after one value came unreadable.
pub fn spoilt(document: &Value, place: &str, random: &mut Random) -> Value {
    let mut spoilt = document.clone();
    *spoilt.pointer_mut(place).unwrap() = Value::Unreadable(random.pick(UNREADABLE).to_owned());
    let read = parse(&spoilt.to_string()).unwrap();
    assert_eq!(read, spoilt, "{place}");
    read
}

/// Everything that was told of a reply is told after it was spoilt, but for the value itself: that is unreadable now.
pub fn only_itself(id: &str, reply: &Reply, whole: &Value, spoilt: &Value, place: &str) {
    let steps: Vec<&str> = place.split('/').collect();
    let key = steps.iter().rev().find(|step| step.parse::<usize>().is_err()).copied().unwrap_or_default();
    let (before, after) = (told(reply, whole), told(reply, spoilt));
    let now: BTreeMap<&str, &Told> = after.iter().map(|told| (told.at.as_str(), told)).collect();
    for was in &before {
        match now.get(was.at.as_str()) {
            Some(now) if now.answer == was.answer => {}
            Some(now) => {
                let its_own =
                    was.attribute.paths.iter().any(|path| path.replace('?', "").split('.').any(|step| step == key));
                assert!(its_own && is_told(now), "{place}: {} {:?} became {:?}", was.at, was.answer, now.answer);
            }
            // It stood in JSON text inside of a string.
            None => {
                let inside = |told: &Told| told.answer.is_unreadable() && was.at.starts_with(&told.at);
                assert!(after.iter().any(inside), "{place}: nothing is told of {}", was.at);
            }
        }
    }
    if let Some((_, list, rows)) = PAGES.iter().find(|(page, _, _)| *page == id) {
        let (before, after) = (rows(whole), rows(spoilt));
        assert_eq!(before.len(), after.len(), "{place}");
        let begins = |index: usize| place.starts_with(&format!("/{list}/{index}/"));
        let others = before.iter().zip(&after).enumerate().filter(|(index, _)| !begins(*index));
        others.for_each(|(index, (before, after))| assert_eq!(before, after, "{place}: row {index}"));
    }
}

/// Unreadable; or said at another place; or one of several texts.
fn is_told(now: &Told) -> bool {
    match &now.answer {
        Reading::Unreadable(_) => true,
        Reading::Value(Cell::Texts(_)) => true,
        Reading::Value(_) => now.attribute.paths.len() > 1 || matches!(now.attribute.kind, AttributeKind::Json),
        Reading::Absent | Reading::Null => false,
    }
}
