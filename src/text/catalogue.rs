//! The catalogue of errors in the language in force.

use backup_api::error::{Entry, Sentence};

words!("catalogue");

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

/// A test holds that the tables have every one of them.
fn said(sentence: Sentence) -> &'static str {
    find(sentence.number()).map_or("", super::Key::say)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use backup_api::error::{ApiError, Cause, Entry, Failure, Remedy, Sentence, catalogue};
    use backup_api::table::INFOS;

    use super::super::errors;
    use super::super::language::in_german;
    use super::{SENTENCES, find, meaning, next_step};

    /// The entry of a page that something else than the service gave; no code leads to it.
    fn elsewhere() -> Option<&'static Entry> {
        let mut error = ApiError::from_failure(INFOS.first()?, Failure::Offline);
        (error.cause, error.status) = (Cause::Gateway, Some(404));
        error.explanation()
    }

    fn said(english: &'static str) -> &'static str {
        super::said(Sentence::of(english))
    }

    fn english() -> BTreeSet<&'static str> {
        let entries = catalogue::all().map(|(_, entry)| entry).chain(elsewhere());
        let said =
            entries.flat_map(|entry| [entry.meaning, entry.next_step()]).chain(Remedy::ALL.map(Remedy::sentence));
        said.map(Sentence::english).collect()
    }

    #[test]
    fn an_answer_from_elsewhere_is_among_them() {
        assert_eq!(elsewhere().map(|entry| entry.remedy), Some(Remedy::Address));
    }

    #[test]
    fn every_entry_and_every_remedy_is_german_too() {
        let absent: Vec<_> =
            english().into_iter().filter(|english| find(Sentence::of(english).number()).is_none()).collect();
        assert_eq!(absent, Vec::<&str>::new());
    }

    #[test]
    fn nothing_is_left_over() {
        let known: BTreeSet<u32> = english().into_iter().map(|it| Sentence::of(it).number()).collect();
        assert_eq!(known, SENTENCES.into_iter().collect());
    }

    #[test]
    fn english_is_what_the_catalogue_says() {
        for sentence in english() {
            assert_eq!(said(sentence), sentence);
        }
    }

    #[test]
    fn numbers_and_the_services_own_words_are_kept() {
        let figures = |text: &str| -> Vec<String> {
            let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            words.filter(|word| word.contains('_') || word.parse::<u32>().is_ok()).map(str::to_owned).collect()
        };
        for sentence in english() {
            assert_eq!(figures(in_german(|| said(sentence))), figures(sentence), "{sentence}");
        }
    }

    #[test]
    fn advice_to_look_first_is_known_as_such() {
        let first = in_german(errors::look);
        for sentence in english() {
            let looks = in_german(|| said(sentence)).starts_with(first);
            assert_eq!(looks, sentence.starts_with(errors::look()), "{sentence}");
        }
    }

    #[test]
    fn an_entry_speaks_the_language_in_force() {
        let full = catalogue::reason("BackupService.6129").map(|entry| (meaning(entry), next_step(entry)));
        assert_eq!(full, Some(("The target vault is full.", Remedy::RaiseQuota.sentence().english())));
        let full =
            in_german(|| catalogue::reason("BackupService.6129").map(|entry| (meaning(entry), next_step(entry))));
        assert_eq!(
            full,
            Some(("Der Zieltresor ist voll.", "Nicht mehr Benötigtes löschen oder das Kontingent erhöhen lassen."))
        );
    }
}
