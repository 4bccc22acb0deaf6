//! A run of a backup: how it stands, and the honest word at its end.

use backup_api::error::catalogue;

use super::catalogue::{meaning, next_step};
use super::lists::{Counted, listed};

words!("run");

/// The clock of a run.
#[must_use]
pub fn clock(elapsed: &str, over: bool) -> String {
    if over { clock_over(elapsed) } else { clock_running(elapsed) }
}

/// What a reason means, and what to do.
#[must_use]
pub fn reason(code: Option<&str>, said: Option<&str>) -> (String, String) {
    match code.and_then(catalogue::reason) {
        Some(entry) => (meaning(entry).to_owned(), next_step(entry).to_owned()),
        None => (said.unwrap_or(no_reason()).to_owned(), no_reason_do().to_owned()),
    }
}

/// Code and words of the service, small.
#[must_use]
pub fn code(code: Option<String>, said: Option<String>) -> Option<String> {
    match (code, said) {
        (None, None) => None,
        (Some(code), None) => Some(code),
        (None, Some(said)) => Some(words_of_service(&said)),
        (Some(code), Some(said)) => Some(code_and_words(&code, &said)),
    }
}

/// Over, and everything that is known of is there. `proved`: it is known that nothing was skipped.
#[must_use]
pub fn saved(count: usize, proved: bool) -> String {
    if proved { saved_all(count) } else { saved_some(count) }
}

/// Over, and a part is there.
#[must_use]
pub fn partly(saved: usize, skipped: usize, failed: usize, open: usize) -> String {
    let parts: [Counted<usize>; 3] = [(skipped, partly_skipped), (failed, partly_failed), (open, partly_open)];
    let rest = parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, said)| said(count));
    listed([partly_saved(saved)].into_iter().chain(rest))
}

#[cfg(test)]
mod tests {
    use super::{partly, saved, skipped};
    use crate::text::language::in_german;

    #[test]
    fn one_and_several_are_told_apart_in_german() {
        assert_eq!(
            in_german(|| [1, 3].map(skipped)),
            [
                "1 Ressource wurde übersprungen: Sie fehlt in diesem Wiederherstellungspunkt",
                "3 Ressourcen wurden übersprungen: Sie fehlen in diesem Wiederherstellungspunkt"
            ]
        );
        assert_eq!(
            in_german(|| [(1, true), (3, true), (1, false), (3, false)].map(|(count, proved)| saved(count, proved))),
            [
                "Gesichert: die eine Ressource dieses Laufs",
                "Gesichert: alle 3 Ressourcen dieses Laufs",
                "1 Ressource ist gesichert",
                "3 Ressourcen sind gesichert"
            ]
        );
        assert_eq!(
            in_german(|| partly(2, 1, 1, 3)),
            "Nicht alles ist gesichert: 2 gesichert, 1 übersprungen, 1 fehlgeschlagen, 3 nicht bestätigt"
        );
    }
}
