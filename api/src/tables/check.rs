//! What each field's table says, held against its value.

use super::field::{Field, FieldKind, Once, Presence};
use super::{Input, Values};
use crate::ids;
use crate::json::Value;
use crate::known::Known;
use crate::problem::{Charset, Kind, Problem};
use crate::profile::Profile;
use crate::rules::{at, id, text};
use crate::wire::Int;

/// What a rule that crosses fields looks at.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// What was typed or sent.
    pub values: &'a Values,
    /// What is known of the world; what is not known is not judged.
    pub known: &'a Known,
    /// The cloud.
    pub profile: &'a Profile,
}

/// A rule that crosses fields.
pub type Check = fn(&Given<'_>, &mut Vec<Problem>);

/// The rule about what only one cloud has.
pub const CLOUD_FIELD: &str = "cloud.field";

/// Judges `values` by `table`; paths of problems begin with `base`, the place of an entry in its list.
pub(super) fn fields(table: &[Field], values: &Values, base: &str, profile: &Profile, out: &mut Vec<Problem>) {
    for field in table {
        let path = below(base, field.path);
        let input = values.get(field.key);
        one(field, input, &path, profile, out);
        if field.extended && !profile.extended_fields && asks(field, input) {
            out.push(Problem::error(CLOUD_FIELD, path, Kind::NotOffered));
        }
    }
}

/// A path below the entry of a list.
fn below(base: &str, path: &str) -> String {
    let path = path.trim_start_matches(['?', '@']);
    match (base, path) {
        ("", path) => path.to_owned(),
        (base, "") => base.to_owned(),
        (base, path) => [base, ".", path].concat(),
    }
}

/// Whether it asks for something. Clients send switches that are off: that asks for nothing.
fn asks(field: &Field, input: Option<&Input>) -> bool {
    match input {
        None => false,
        Some(Input::Flag(on)) => *on || field.off_counts,
        Some(other) => !other.is_empty(),
    }
}

pub(super) fn one(field: &Field, input: Option<&Input>, path: &str, profile: &Profile, out: &mut Vec<Problem>) {
    let needed = field.presence == Presence::Required;
    let rule = field.rule;
    match &field.kind {
        FieldKind::Object { .. } | FieldKind::Flag => {}
        FieldKind::Any => {
            // A text is what was typed in its place.
            let other = input.is_some_and(|input| !matches!(input, Input::Json(Value::Object(_))));
            if other {
                out.push(Problem::error(rule, path, Kind::WrongJsonType { expected: "object" }));
            }
        }
        FieldKind::Secret => {
            if needed && as_text(input).is_empty() {
                out.push(Problem::error(rule, path, Kind::Missing));
            }
        }
        FieldKind::Text { longest, charset, trimmed, blank_is_missing } => {
            let typed = as_text(input);
            let nothing = if *blank_is_missing { typed.trim().is_empty() } else { typed.is_empty() };
            if needed && nothing {
                out.push(Problem::error(rule, path, Kind::Missing));
            }
            let inner = if *trimmed { typed.trim_matches(' ') } else { typed };
            if let Some(longest) = longest {
                text::at_most(rule, path, inner, longest.of(profile), out);
            }
            if let Some(charset) = charset {
                only(rule, path, (typed, inner), charset.of(profile), out);
            }
        }
        FieldKind::Id { warns, strict } => {
            let given = as_text(input);
            if *strict {
                id::strict_uuid(rule, path, given, out);
            } else if needed {
                id::required(rule, path, given, out);
            }
            if *warns {
                id::uuid_like(rule, path, given, out);
            }
        }
        FieldKind::Number { range, endless } => number(field, input, range.of(profile), *endless, path, out),
        FieldKind::Choice { values, elsewhere } => {
            let chosen = as_text(input);
            let offered = values(profile);
            if chosen.is_empty() {
                if needed {
                    out.push(Problem::error(rule, path, Kind::Missing));
                }
            } else if !offered.contains(&chosen) {
                let other = elsewhere.contains(&chosen);
                let kind = if other { Kind::NotOffered } else { Kind::NotOneOf { allowed: offered } };
                out.push(Problem::error(rule, path, kind));
            }
        }
        FieldKind::List { entry, most, once } => {
            let rows = match input {
                Some(Input::Rows(rows)) => rows.as_slice(),
                _ => &[],
            };
            if needed && rows.is_empty() {
                out.push(Problem::error(rule, path, Kind::Missing));
            }
            if let Some((most, severity)) = most {
                let (max, got) = (most.of(profile), rows.len());
                if got > max {
                    let kind = Kind::TooMany { max, got };
                    out.push(Problem { rule, path: path.to_owned(), kind, severity: *severity });
                }
            }
            for (index, row) in rows.iter().enumerate() {
                fields(entry, row, &at(path, index, ""), profile, out);
            }
            for once in *once {
                twice(once, entry, rows, path, out);
            }
        }
    }
}

fn as_text(input: Option<&Input>) -> &str {
    match input {
        Some(Input::Text(text)) => text,
        _ => "",
    }
}

/// The place of a wrong character is counted in what was typed, leading spaces included: there a person looks for it.
fn only(rule: &'static str, path: &str, (typed, inner): (&str, &str), allowed: Charset, out: &mut Vec<Problem>) {
    if let Some((found, position)) = text::first_bad(inner, allowed) {
        let leading = if typed.len() == inner.len() { 0 } else { typed.len() - typed.trim_start_matches(' ').len() };
        let kind = Kind::BadCharacter { found, position: position + leading, allowed };
        out.push(Problem::error(rule, path, kind));
    }
}

fn number(field: &Field, input: Option<&Input>, ends: (i64, i64), endless: bool, path: &str, out: &mut Vec<Problem>) {
    let nothing = Int::default();
    let number = match input {
        Some(Input::Number(number)) => number,
        _ => &nothing,
    };
    let (min, max) = ends;
    let outside = if endless { Kind::OutOfRangeOrEndless { min, max } } else { Kind::OutOfRange { min, max } };
    let kind = match number {
        _ if number.is_blank() && field.presence != Presence::Required => return,
        Int::Value(-1) if endless => return,
        Int::Value(value) if (min..=max).contains(value) => return,
        Int::Text(_) if number.is_blank() => Kind::Missing,
        Int::Value(_) => outside,
        // Digits only, and too many of them.
        Int::Text(_) if number.is_beyond() => outside,
        Int::Text(_) => Kind::NotWhole,
    };
    out.push(Problem::error(field.rule, path, kind));
}

/// Entries that come twice; the later one is reported. Empty entries are equal to nothing: they are missing, not doubled.
fn twice(once: &Once, entry: &[Field], rows: &[Values], path: &str, out: &mut Vec<Problem>) {
    let member = entry.iter().find(|field| field.key == once.key);
    let trimmed = member.is_some_and(|field| matches!(field.kind, FieldKind::Text { trimmed: true, .. }));
    let compared = |row: &Values| {
        let text = row.text(once.key);
        let text = if trimmed { text.trim_matches(' ') } else { text };
        if once.ids { ids::key(text) } else { text.to_owned() }
    };
    let all: Vec<String> = rows.iter().map(compared).collect();
    for (index, text) in all.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        if let Some(first) = all.iter().take(index).position(|earlier| earlier == text) {
            let path = at(path, index, member.map_or("", |field| field.path));
            out.push(Problem { rule: once.rule, path, kind: Kind::Duplicate { first }, severity: once.severity });
        }
    }
}
