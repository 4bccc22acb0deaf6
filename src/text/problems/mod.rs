//! What a rule found, as a sentence that says what to do.

use backup_api::problem::{Charset, Problem};

use super::language::{Language, language, pick};
use super::vault_create;

mod english;
mod german;

/// The sentence for `problem` at a field called `label`.
#[must_use]
pub fn problem(problem: &Problem, label: &str) -> String {
    match language() {
        Language::English => english::problem(problem, label),
        Language::German => german::problem(problem, label),
    }
}

/// The characters of a set, as the first half of a sentence about one that is not in it; also a hint.
#[must_use]
pub fn charset(set: Charset) -> &'static str {
    match set {
        Charset::Name => pick("Use letters, digits, - and _.", "Buchstaben, Ziffern, - und _ verwenden."),
        Charset::NameDot => pick("Use letters, digits, ., - and _.", "Buchstaben, Ziffern, ., - und _ verwenden."),
        Charset::NoAngle => pick("Use anything but < and >.", "Alles außer < und > ist möglich."),
        Charset::Token => pick(
            "A token has no spaces, line breaks or accents inside: copy it again, whole.",
            "Ein Token enthält keine Leerzeichen, Zeilenumbrüche oder Akzente: es erneut kopieren, ganz.",
        ),
        Charset::TagDeny => pick(
            "Use anything but = * < > \\ , | / and control characters.",
            "Alles außer = * < > \\ , | / und Steuerzeichen ist möglich.",
        ),
    }
}

/// A character by its name where it can't be seen, else in quotes: what is to be removed, where its sentence puts it.
#[must_use]
pub fn character(found: char) -> String {
    match language() {
        Language::English => english::character(found),
        Language::German => german::character(found),
    }
}

/// Whether quotes around the character would look empty: blanks of every width, what joins or parts letters, marks of
/// direction, what only chooses a glyph.
fn unseen(found: char) -> bool {
    found.is_whitespace()
        || matches!(
            found,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Digits in groups of three, with a thin no-break space.
#[must_use]
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + 4);
    if number < 0 {
        out.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}

/// The name of a choice as its card shows it; a value that has none as it is.
fn choice<'a>(path: &str, value: &'a str) -> &'a str {
    let name = match path.rsplit('.').next().unwrap_or_default() {
        "consistent_level" => vault_create::consistent_level,
        "protect_type" => vault_create::protect_type,
        "object_type" => vault_create::object_type,
        "charging_mode" => vault_create::charging,
        "period_type" => vault_create::period,
        _ => return value,
    };
    name(value).0
}

/// Whether it is chosen from a list; the rest is entered.
fn is_chosen(path: &str) -> bool {
    let chosen = [
        "vault_id",
        "{vault_id}",
        "{resource_id}",
        "backup.volume_id",
        "resources",
        "resource_details",
        "]",
        "].id",
        "_type",
        "_level",
    ];
    chosen.iter().any(|end| path.ends_with(end))
}

fn last(path: &str) -> String {
    path.rsplit('.').next().unwrap_or(path).trim_end_matches("[]").replace('_', " ")
}

#[cfg(test)]
mod tests {
    use backup_api::problem::{Charset, IdForm, Kind, Problem};

    use super::{grouped, problem};
    use crate::text::language::in_german;

    fn say(kind: Kind) -> String {
        problem(&Problem::error("cbr.vault.name", "vault.name", kind), "Vault name")
    }

    #[test]
    fn a_wrong_character_is_named_with_its_place() {
        let kind = |found| Kind::BadCharacter { found, position: 4, allowed: Charset::Name };
        assert_eq!(say(kind(' ')), "Use letters, digits, - and _. Remove the space at position 4.");
        assert_eq!(say(kind('é')), "Use letters, digits, - and _. Remove “é” at position 4.");
        assert_eq!(
            say(kind('\u{7}')),
            "Use letters, digits, - and _. Remove the control character U+0007 at position 4."
        );
    }

    #[test]
    fn what_cannot_be_seen_is_named_by_its_number() {
        let named = |found| super::character(found);
        for (found, number) in
            [('\u{200b}', "200B"), ('\u{feff}', "FEFF"), ('\u{2003}', "2003"), ('\u{202e}', "202E"), ('\u{ad}', "00AD")]
        {
            assert_eq!(named(found), format!("the invisible character U+{number}"));
            assert_eq!(in_german(|| named(found)), format!("Das unsichtbare Zeichen U+{number}"));
        }
        assert_eq!((named('ß'), named('\u{a0}')), ("“ß”".to_owned(), "the no-break space".to_owned()));
    }

    #[test]
    fn numbers_tell_their_range_and_what_is_taken_besides() {
        let kind = Kind::OutOfRangeOrEndless { min: 1, max: 36_500 };
        assert_eq!(say(kind.clone()), "Enter a number from 1 to 36\u{202f}500, or -1 for ever.");
        assert_eq!(in_german(|| say(kind)), "Eine Zahl von 1 bis 36\u{202f}500 eingeben, oder -1 für unbegrenzt.");
        assert_eq!(
            say(Kind::ByHandOnly),
            "Counts only for a backup by hand. Leave it empty, or switch “Mark as begun by the scheduler” off."
        );
        assert_eq!(
            in_german(|| say(Kind::ByHandOnly)),
            "Gilt nur für eine Sicherung von Hand. Leer lassen oder „Als vom Zeitplan begonnen kennzeichnen“ ausschalten."
        );
    }

    #[test]
    fn lengths_say_how_much_to_remove() {
        assert_eq!(say(Kind::TooLong { max: 64, got: 65 }), "Use at most 64 characters. Remove 1 character.");
        assert_eq!(say(Kind::Missing), "Enter the vault name.");
        let none = Problem::error("cbr.resource.list", "resources", Kind::TooShort { min: 1, got: 0 });
        assert_eq!(problem(&none, "Resources to associate"), "Choose the resources to associate.");
    }

    #[test]
    fn a_list_says_what_is_counted() {
        let list = |path: &str, max| problem(&Problem::error("", path, Kind::TooMany { max, got: 302 }), "List");
        assert_eq!(list("vault.resources", 255), "Use at most 255 resources. Remove 47.");
        assert_eq!(list("checkpoint.parameters.resource_details", 256), "Use at most 256 resources. Remove 46.");
        assert_eq!(list("vault.tags", 20), "Use at most 20 tags. Remove 282.");
        assert_eq!(
            problem(&Problem::warning("vbs.backup.tags", "backup.tags", Kind::TooMany { max: 10, got: 11 }), "Tags"),
            "More than 10 tags: whether the service takes them is not documented. Remove 1, or send it all the same."
        );
    }

    #[test]
    fn an_id_of_another_form_is_told_the_usual_one() {
        let unusual = |usual| say(Kind::UnusualId { usual });
        assert_eq!(
            unusual(IdForm::Uuid),
            "Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not. Check it before you send."
        );
        assert_eq!(
            unusual(IdForm::Project),
            "Ids here usually look like 32 hexadecimal digits; this one does not. Check it before you send."
        );
        let blank = Kind::BadCharacter { found: ' ', position: 5, allowed: Charset::Token };
        assert_eq!(
            say(blank),
            "A token has no spaces, line breaks or accents inside: copy it again, whole. Remove the space at position 5."
        );
    }

    #[test]
    fn states_are_told_in_our_words_and_sentences_end_once() {
        let state = Kind::NotReady { state: "SHUTOFF".to_owned() };
        assert_eq!(say(state), "Its state is “Stopped”, so a backup may be refused. Check it before you send.");
        let unfit = |reason: &str| say(Kind::Unfit { reason: reason.to_owned() });
        assert_eq!(
            unfit("The server has SCSI disks."),
            "The service says that it can't be backed up: The server has SCSI disks. Check it before you send."
        );
        assert_eq!(unfit(""), "The service says that it can't be backed up. Check it before you send.");
    }

    #[test]
    fn a_warning_says_that_it_may_be_sent() {
        let prefix = |prefix: &str| Kind::Prefix { prefix: prefix.to_owned() };
        assert_eq!(
            problem(&Problem::error("vbs.backup.name.start", "backup.name", prefix("auto")), "Backup name"),
            "Begin with something other than “auto”: such names belong to automatic backups."
        );
        assert_eq!(
            problem(&Problem::warning("vbs.backup.name.start", "backup.name", prefix("Auto")), "Backup name"),
            "Names that begin with “auto” belong to automatic backups; whether “Auto” counts is not documented. Begin \
             with something else, or send it all the same."
        );
    }

    #[test]
    fn what_is_picked_is_chosen() {
        let missing = |path: &str, label| problem(&Problem::error("", path, Kind::Missing), label);
        assert_eq!(missing("{resource_id}", "Server"), "Choose the server.");
        assert_eq!(missing("backup.volume_id", "Disk"), "Choose the disk.");
        assert_eq!(missing("check_protectable", "Server ids"), "Paste ids, or choose servers from the list.");
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(grouped(10_485_760), "10\u{202f}485\u{202f}760");
        assert_eq!(grouped(-1000), "-1\u{202f}000");
        assert_eq!(grouped(7), "7");
    }
}
