//! Tags. Three services, three rules: CSBS and CBR name what they take, VBS names what it refuses.

use super::{at, list, text};
use crate::problem::{Charset, Kind, Problem, Severity};
use crate::wire::Tag;

/// Longest key.
pub const KEY: usize = 36;
/// Longest value.
pub const VALUE: usize = 43;
/// Most tags of CSBS and, by analogy, of VBS; those of a vault are the profile's.
pub const COUNT: usize = 10;
/// Most tags by which resources join a vault (Huawei Cloud).
pub const BINDING: usize = 5;

/// Tags of CSBS (rules 10 to 13).
pub fn csbs(path: &str, tags: &[Tag], out: &mut Vec<Problem>) {
    list::at_most(10, path, tags.len(), COUNT, Severity::Error, out);
    names([11, 12, 13], path, tags, Charset::Name, out);
}

/// Tags of a vault of CBR (rule 58); how many and which characters of values differs by cloud.
pub fn cbr(path: &str, tags: &[Tag], max: usize, values: Charset, out: &mut Vec<Problem>) {
    list::at_most(58, path, tags.len(), max, Severity::Error, out);
    names([58; 3], path, tags, values, out);
}

/// Tags by which resources join a vault by themselves (rule 58). Only one cloud says how many, so more only warns.
pub fn binding(path: &str, tags: &[Tag], out: &mut Vec<Problem>) {
    list::at_most(58, path, tags.len(), BINDING, Severity::Warning, out);
    names([58; 3], path, tags, Charset::Name, out);
}

/// Keys of their own; keys of the narrow set, values of the one that is given. Spaces around both are dropped before anything is compared.
fn names([twice, key, value]: [u8; 3], path: &str, tags: &[Tag], values: Charset, out: &mut Vec<Problem>) {
    let keys = tags.iter().map(|tag| tag.key.trim_matches(' '));
    list::unique(twice, (path, "key"), keys, Severity::Error, out);
    for (index, tag) in tags.iter().enumerate() {
        let at_key = at(path, index, "key");
        text::mandatory(key, &at_key, &tag.key, out);
        trimmed(key, &at_key, &tag.key, (KEY, Charset::Name), out);
        trimmed(value, &at(path, index, "value"), &tag.value, (VALUE, values), out);
    }
}

/// The place of a wrong character is counted in what was typed, leading spaces included: there a person looks for it.
fn trimmed(rule: u8, path: &str, typed: &str, (max, allowed): (usize, Charset), out: &mut Vec<Problem>) {
    let inner = typed.trim_start_matches(' ');
    let leading = typed.len() - inner.len();
    let inner = inner.trim_end_matches(' ');
    text::at_most(rule, path, inner, max, out);
    if let Some((found, position)) = text::first_bad(inner, allowed) {
        let kind = Kind::BadCharacter { found, position: position + leading, allowed };
        out.push(Problem::error(rule, path, kind));
    }
}

/// Tags of VBS (rules 50 and 54 to 56). The seed gives no count, so more than other services take only warns.
pub fn vbs(path: &str, tags: &[Tag], out: &mut Vec<Problem>) {
    list::at_most(50, path, tags.len(), COUNT, Severity::Warning, out);
    list::unique(50, (path, "key"), tags.iter().map(|tag| tag.key.as_str()), Severity::Warning, out);
    for (index, tag) in tags.iter().enumerate() {
        let key = at(path, index, "key");
        text::mandatory(54, &key, &tag.key, out);
        text::at_most(54, &key, &tag.key, KEY, out);
        portable(55, &key, &tag.key, out);
        let value = at(path, index, "value");
        text::at_most(56, &value, &tag.value, VALUE, out);
        portable(56, &value, &tag.value, out);
    }
}

/// Refuses what VBS refuses; warns of what VBS takes and its sister services don't.
fn portable(rule: u8, path: &str, found: &str, out: &mut Vec<Problem>) {
    let before = out.len();
    text::only(rule, path, found, Charset::TagDeny, out);
    if out.len() == before && !found.trim().is_empty() && text::first_bad(found, Charset::Name).is_some() {
        out.push(Problem::warning(rule, path, Kind::NotPortable));
    }
}
