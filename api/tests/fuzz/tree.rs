//! What happens to the values of a document: another type, nothing, twice, out of range, unreadable.

use backup_api::json;
use backup_api::json::{Value, parse};

use crate::random::Random;

/// Scalars that are sent and cannot be read.
pub const UNREADABLE: &[&str] = &[
    "\"x\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"\\q\"",
    "\"a\tb\"",
    "1e999",
    "-123456789012345678901234567890",
    "18446744073709551615",
    "NaN",
    "0x10",
    "01",
];

/// Numbers at the ends of what is read, and written as nobody expects.
const NUMBERS: &[&str] =
    &["9223372036854775807", "-9223372036854775808", "-1", "0", "-0", "40.0", "4e1", "1.5", "1e-999", "0e999", "101"];

/// Texts that say something else than they seem to.
const TEXTS: &[&str] = &[
    "",
    " ",
    "\u{0}\u{202e}<b>ä",
    "{}",
    "{\"a\":1e999}",
    "[1]",
    "true",
    "40",
    "9223372036854775808",
    "a-state-of-next-year",
    "2020-08-17T03:51:24.678916",
    "+262143-12-31T23:59:60Z",
    "0000-00-00T00:00:00",
    "99999999999999999",
];

/// Beyond this nothing is doubled any more.
const LARGE: usize = 3_000;

/// How many values there are, this one included.
pub fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(rows) => rows.iter().map(size).sum(),
        Value::Object(members) => members.values().map(size).sum(),
        _ => 0,
    }
}

/// The value with this number, counted as they are written.
pub fn nth<'a>(value: &'a mut Value, number: &mut usize) -> Option<&'a mut Value> {
    if *number == 0 {
        return Some(value);
    }
    *number -= 1;
    match value {
        Value::Array(rows) => rows.iter_mut().find_map(|row| nth(row, number)),
        Value::Object(members) => members.iter_mut().find_map(|(_, member)| nth(member, number)),
        _ => None,
    }
}

/// Changes one value of the document.
pub fn mutate(document: &mut Value, random: &mut Random) {
    let all = size(document);
    let found = nth(document, &mut random.below(all)).unwrap();
    match random.below(12) {
        0 => *found = Value::Null,
        1 => *found = parse(random.pick(NUMBERS)).unwrap(),
        2 => *found = json!(random.pick(TEXTS)),
        3 | 4 => *found = Value::Unreadable(random.pick(UNREADABLE).to_owned()),
        5 => *found = [json!(true), json!([]), json!({}), json!([null]), json!({ "id": {} })][random.below(5)].clone(),
        6 => *found = long(random),
        // As text, also what was an object: some services send JSON inside of a string.
        7 => *found = json!(found.to_string()),
        8 => *found = (0..[1, 2, 20][random.below(3)]).fold(found.clone(), |inner, _| json!([inner])),
        _ => inside(found, all, random),
    }
}

/// Longer than any limit; now and then longer than what is kept of an answer.
fn long(random: &mut Random) -> Value {
    let times = if random.once_in(50) { 17_000 } else { [64, 300][random.below(2)] };
    json!(random.pick(&["a", "é", "\u{1F600}", "\\", "9"]).repeat(times))
}

/// Changes what a list or an object consists of; elsewhere nothing.
fn inside(found: &mut Value, all: usize, random: &mut Random) {
    let how = random.below(4);
    match found {
        Value::Array(rows) if !rows.is_empty() => {
            let (one, other) = (random.below(rows.len()), random.below(rows.len()));
            match how {
                0 => drop(rows.remove(one)),
                1 if all < LARGE => rows.insert(other, rows[one].clone()),
                2 => rows.push(Value::Unreadable(random.pick(UNREADABLE).to_owned())),
                _ => rows.swap(one, other),
            }
        }
        Value::Object(members) if !members.is_empty() => {
            let mut pairs: Vec<(String, Value)> =
                members.iter().map(|(key, member)| (key.to_owned(), member.clone())).collect();
            let (one, other) = (random.below(pairs.len()), random.below(pairs.len()));
            match how {
                0 => drop(pairs.remove(one)),
                // The same key again, with what stands at another.
                1 if all < LARGE => pairs.push((pairs[one].0.clone(), pairs[other].1.clone())),
                2 => pairs[one].0 = random.pick(&["", "id", "a_key_of_next_year", "\u{0}\"\\"]).to_owned(),
                _ => {
                    let moved = pairs[one].1.clone();
                    pairs[one].1 = std::mem::replace(&mut pairs[other].1, moved);
                }
            }
            *found = Value::Object(pairs.into_iter().collect());
        }
        _ => {}
    }
}
