//! Texts: how long, of which characters.

use crate::problem::{Charset, Kind, Problem};

/// Longest name of a vault, of a restore point, of a policy and of a disk backup (`cbr.vault.name`, `cbr.checkpoint.name`, `vbs.backup.name`, `cbr.policy.name`).
pub const NAME: usize = 64;
/// Longest name of a server backup of CSBS (`csbs.protect.name`).
pub const CSBS_NAME: usize = 255;
/// Longest description of a restore point and of a server backup of CSBS (`csbs.protect.description`, `cbr.checkpoint.description`); that of a vault is the
/// profile's.
pub const DESCRIPTION: usize = 255;
/// Longest description of a disk backup of VBS (`vbs.backup.description`).
pub const VBS_DESCRIPTION: usize = 64;

/// Length in Unicode scalar values. How the services count is not documented; for names it makes no difference.
#[must_use]
pub fn length(text: &str) -> usize {
    text.chars().count()
}

/// The first character that the set does not take, and its place, counted in characters from 1.
#[must_use]
pub fn first_bad(text: &str, set: Charset) -> Option<(char, usize)> {
    text.chars().zip(1..).find(|(found, _)| !takes(set, *found))
}

/// Whether the set takes the character. "Letters" are ASCII letters: the seeds' words, read narrowly.
#[must_use]
pub fn takes(set: Charset, found: char) -> bool {
    match set {
        Charset::Name => found.is_ascii_alphanumeric() || matches!(found, '-' | '_'),
        Charset::NameDot => found == '.' || takes(Charset::Name, found),
        Charset::Token => found.is_ascii_graphic(),
        Charset::NoAngle => !matches!(found, '<' | '>'),
        Charset::TagDeny => !matches!(found, '\0'..='\u{1f}' | '=' | '*' | '<' | '>' | '\\' | ',' | '|' | '/'),
    }
}

/// A text that must be there.
pub fn mandatory(rule: &'static str, path: &str, text: &str, out: &mut Vec<Problem>) {
    if text.trim().is_empty() {
        out.push(Problem::error(rule, path, Kind::Missing));
    }
}

/// A text of at most `max` characters.
pub fn at_most(rule: &'static str, path: &str, text: &str, max: usize, out: &mut Vec<Problem>) {
    let got = length(text);
    if got > max {
        out.push(Problem::error(rule, path, Kind::TooLong { max, got }));
    }
}

/// A text that must be there, of at most `max` characters of the set.
pub fn required(rule: &'static str, path: &str, text: &str, max: usize, allowed: Charset, out: &mut Vec<Problem>) {
    if text.is_empty() {
        out.push(Problem::error(rule, path, Kind::Missing));
    }
    at_most(rule, path, text, max, out);
    if let Some((found, position)) = first_bad(text, allowed) {
        out.push(Problem::error(rule, path, Kind::BadCharacter { found, position, allowed }));
    }
}

/// A name that must not begin with `auto`, which the service keeps for itself (`vbs.backup.name.start`).
///
/// The seed writes it in lower case; whether another case is refused too is not documented, so that only warns.
pub fn not_automatic(rule: &'static str, path: &str, name: &str, out: &mut Vec<Problem>) {
    const RESERVED: &str = "auto";
    let Some(start) = name.get(..RESERVED.len()) else { return };
    let kind = Kind::Prefix { prefix: start.to_owned() };
    if start == RESERVED {
        out.push(Problem::error(rule, path, kind));
    } else if start.eq_ignore_ascii_case(RESERVED) {
        out.push(Problem::warning(rule, path, kind));
    }
}
