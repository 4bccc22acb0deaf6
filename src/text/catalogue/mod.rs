//! The catalogue of errors in the language in force; `backup_api` has it in English.
//!
//! A sentence is found by the English one, of which only a number is kept here: many codes share their sentences, and
//! a table without addresses is small.

mod backups;
mod csbs;
mod gateway;
mod iam;
mod remedy;
mod resources;
mod service;
mod status;
mod vaults;
mod vbs;

use backup_api::error::Entry;

use super::language::{Language, language};

/// What the code means.
#[must_use]
pub fn meaning(entry: &Entry) -> &'static str {
    said(entry.meaning)
}

/// What to do about it.
#[must_use]
pub fn next_step(entry: &Entry) -> &'static str {
    said(entry.next_step())
}

fn said(english: &'static str) -> &'static str {
    match language() {
        Language::English => english,
        Language::German => german(english).unwrap_or(english),
    }
}

/// The German sentence of an English one of the catalogue.
fn german(english: &str) -> Option<&'static str> {
    let key = key(english);
    TABLES.iter().find_map(|table| {
        let place = table.keys.iter().position(|known| *known == key)?;
        table.said.lines().nth(place)
    })
}

/// Sentences, one on each line, and the [`key`] of each.
struct Table {
    keys: &'static [u32],
    said: &'static str,
}

static TABLES: [&Table; 10] = [
    &vaults::SAID,
    &resources::SAID,
    &backups::SAID,
    &service::SAID,
    &csbs::SAID,
    &vbs::SAID,
    &iam::SAID,
    &gateway::SAID,
    &status::SAID,
    &remedy::SAID,
];

/// A number for an English sentence (FNV-1a); a test sees to it that no two are alike.
const fn key(english: &str) -> u32 {
    let mut bytes = english.as_bytes();
    let mut key = 0x811c_9dc5_u32;
    while let [first, rest @ ..] = bytes {
        key = (key ^ *first as u32).wrapping_mul(0x0100_0193);
        bytes = rest;
    }
    key
}

/// A table: `"English" => "German";`.
macro_rules! sentences {
    ($($english:literal => $german:literal;)*) => {
        pub(super) static SAID: Table = Table { keys: &[$(key($english)),*], said: concat!($($german, "\n"),*) };
    };
}
use sentences;

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use backup_api::error::{ApiError, Cause, Entry, Failure, Remedy, catalogue};
    use backup_api::table::OPERATIONS;

    use super::super::errors;
    use super::super::language::in_german;
    use super::{TABLES, german, key, meaning, next_step};

    /// The entry of a page that something else than the service gave; no code leads to it.
    fn elsewhere() -> Option<&'static Entry> {
        let mut error = ApiError::from_failure(OPERATIONS.first()?, Failure::Offline);
        (error.cause, error.status) = (Cause::Gateway, Some(404));
        error.explanation()
    }

    fn english() -> BTreeSet<&'static str> {
        let entries = catalogue::all().map(|(_, entry)| entry).chain(elsewhere());
        entries.flat_map(|entry| [entry.meaning, entry.next_step()]).chain(Remedy::ALL.map(Remedy::sentence)).collect()
    }

    #[test]
    fn an_answer_from_elsewhere_is_among_them() {
        assert_eq!(elsewhere().map(|entry| entry.remedy), Some(Remedy::Address));
    }

    #[test]
    fn every_entry_and_every_remedy_is_german_too() {
        let absent: Vec<_> = english().into_iter().filter(|sentence| german(sentence).is_none()).collect();
        assert_eq!(absent, Vec::<&str>::new());
    }

    #[test]
    fn nothing_is_left_over_or_said_twice() {
        let known: BTreeMap<u32, &str> = english().into_iter().map(|sentence| (key(sentence), sentence)).collect();
        assert_eq!(known.len(), english().len(), "two English sentences have one key");
        let keys: Vec<u32> = TABLES.iter().flat_map(|table| table.keys.iter().copied()).collect();
        assert_eq!(keys.iter().copied().collect::<BTreeSet<u32>>(), known.keys().copied().collect());
        assert_eq!(keys.len(), known.len(), "one sentence is in two tables");
    }

    #[test]
    fn every_line_is_one_sentence() {
        for table in TABLES {
            assert_eq!(table.said.lines().count(), table.keys.len());
            for line in table.said.lines() {
                assert!(line.ends_with('.') && !line.contains("  ") && line.trim() == line, "{line}");
            }
        }
    }

    #[test]
    fn numbers_and_the_services_own_words_are_kept() {
        let figures = |text: &str| -> Vec<String> {
            let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            words.filter(|word| word.contains('_') || word.parse::<u32>().is_ok()).map(str::to_owned).collect()
        };
        for sentence in english() {
            assert_eq!(german(sentence).map(figures), Some(figures(sentence)), "{sentence}");
        }
    }

    #[test]
    fn advice_to_look_first_is_known_as_such() {
        let first = in_german(errors::look);
        for sentence in english() {
            let looks = german(sentence).is_some_and(|said| said.starts_with(first));
            assert_eq!(looks, sentence.starts_with(errors::look()), "{sentence}");
        }
    }

    #[test]
    fn an_entry_speaks_the_language_in_force() {
        let full = catalogue::reason("BackupService.6129").map(|entry| (meaning(entry), next_step(entry)));
        assert_eq!(full, Some(("The target vault is full.", Remedy::RaiseQuota.sentence())));
        let full =
            in_german(|| catalogue::reason("BackupService.6129").map(|entry| (meaning(entry), next_step(entry))));
        assert_eq!(
            full,
            Some(("Der Zieltresor ist voll.", "Nicht mehr Benötigtes löschen oder das Kontingent erhöhen lassen."))
        );
    }
}
