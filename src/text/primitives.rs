//! What the primitives of `ui` say by themselves, the same in every place: names of their own buttons, counts.

use super::{Language, language};

/// Short texts of the primitives. [`Default`] is in the language in force; a context of `ui` replaces them.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Beside the label of a field that may stay empty.
    pub optional: &'static str,
    /// Name of a copy button, by what it copies.
    pub copy: fn(&str) -> String,
    /// Said and shown after copying.
    pub copied: &'static str,
    /// Said and shown when the browser refuses to copy.
    pub copy_failed: &'static str,
    /// Name of the button that closes a dialog or a pane.
    pub close: &'static str,
    /// Name of the button that leaves a dialog without the deed.
    pub cancel: &'static str,
    /// Name of a button that takes something out, by its name.
    pub remove: fn(&str) -> String,
    /// Label of a tag's key.
    pub tag_key: &'static str,
    /// Label of a tag's value.
    pub tag_value: &'static str,
    /// Name of the button that adds a tag.
    pub tag_add: &'static str,
    /// Tags set and possible: "2 of 10 tags".
    pub tag_count: fn(usize, usize) -> String,
    /// Tags set, and how many are advised where more may be set: "11 tags, 10 advised".
    pub tag_count_advised: fn(usize, usize) -> String,
    /// Typed and possible characters: "12 of 64 characters".
    pub character_count: fn(usize, usize) -> String,
    /// Name of the button that opens the field for pasted ids.
    pub paste_open: &'static str,
    /// Label of the field for pasted ids.
    pub paste_label: &'static str,
    /// What may be pasted.
    pub paste_hint: &'static str,
    /// Name of the button that takes the pasted ids over.
    pub paste_take: &'static str,
    /// The same where only one can be chosen.
    pub paste_open_one: &'static str,
    /// The same where only one can be chosen.
    pub paste_label_one: &'static str,
    /// The same where only one can be chosen.
    pub paste_take_one: &'static str,
    /// Ids added, ids that were there already: chosen before, or pasted twice.
    pub pasted: fn(usize, usize) -> String,
    /// Pasted words that were left out because they look like no id.
    pub left_out: fn(&[String]) -> String,
    /// Name of the button that adds them all the same.
    pub take_left_out: fn(usize) -> &'static str,
    /// How many rows a picker shows, of how many.
    pub shown: fn(usize, usize) -> String,
    /// How many are chosen.
    pub chosen: fn(usize) -> String,
    /// Name of the button that chooses every row shown that can be chosen.
    pub choose_shown: fn(usize) -> String,
    /// Name of the button that empties the choice.
    pub choose_none: &'static str,
    /// No row matches what was searched.
    pub no_match: fn(&str) -> String,
    /// Mark of a chosen id that the list does not hold.
    pub not_in_list: &'static str,
    /// Before the columns that a list can be sorted by, where its rows are cards.
    pub sort_by: &'static str,
    /// Finished station of a journey, for those who can't see its mark.
    pub station_done: &'static str,
    /// Failed station of a journey.
    pub station_failed: &'static str,
    /// Name of the button that opens a finished station again.
    pub station_change: &'static str,
}

impl Default for Words {
    fn default() -> Self {
        match language() {
            Language::English => Self::english(),
            Language::German => Self::german(),
        }
    }
}

impl Words {
    fn english() -> Self {
        Self {
            optional: "optional",
            copy: |what| format!("Copy {what}"),
            copied: "Copied",
            copy_failed: "The browser did not allow copying. Select the text and copy it.",
            close: "Close",
            cancel: "Cancel",
            remove: |name| format!("Remove {name}"),
            tag_key: "Key",
            tag_value: "Value",
            tag_add: "Add tag",
            tag_count: |set, max| format!("{set} of {max} tags"),
            tag_count_advised: |set, max| format!("{set} tags, at most {max} advised"),
            character_count: |typed, max| format!("{typed} of {max} characters"),
            paste_open: "Paste ids",
            paste_label: "Ids to add",
            paste_hint: "One per line, or separated by commas or spaces.",
            paste_take: "Add ids",
            paste_open_one: "Paste an id",
            paste_label_one: "Id to choose",
            paste_take_one: "Choose this id",
            pasted: |added, doubled| match doubled {
                0 => format!("{added} added."),
                1 => format!("{added} added, 1 was there already."),
                _ => format!("{added} added, {doubled} were there already."),
            },
            left_out: |left| match left.len() {
                1 => format!("1 word was left out because it looks like no id: {}", some_of(left, "more")),
                count => format!("{count} words were left out because they look like no id: {}", some_of(left, "more")),
            },
            take_left_out: |count| if count == 1 { "Add it all the same" } else { "Add them all the same" },
            shown: |shown, all| format!("{shown} of {all} shown"),
            chosen: |count| format!("{count} chosen"),
            choose_shown: |count| format!("Choose all {count} shown"),
            choose_none: "Choose none",
            no_match: |query| format!("Nothing matches \"{query}\"."),
            not_in_list: "not in the list",
            sort_by: "Sort by",
            station_done: "done",
            station_failed: "failed",
            station_change: "Change",
        }
    }

    fn german() -> Self {
        Self {
            optional: "optional",
            copy: |what| format!("{} kopieren", capital(what)),
            copied: "Kopiert",
            copy_failed: "Der Browser erlaubt das Kopieren nicht. Den Text markieren und kopieren.",
            close: "Schließen",
            cancel: "Abbrechen",
            remove: |name| format!("{name} entfernen"),
            tag_key: "Schlüssel",
            tag_value: "Wert",
            tag_add: "Tag hinzufügen",
            tag_count: |set, max| format!("{set} von {max} Tags"),
            tag_count_advised: |set, max| format!("{set} Tags, empfohlen sind höchstens {max}"),
            character_count: |typed, max| format!("{typed} von {max} Zeichen"),
            paste_open: "IDs einfügen",
            paste_label: "Zusätzliche IDs",
            paste_hint: "Eine je Zeile oder durch Komma oder Leerzeichen getrennt.",
            paste_take: "IDs hinzufügen",
            paste_open_one: "ID einfügen",
            paste_label_one: "Gewünschte ID",
            paste_take_one: "Diese ID auswählen",
            pasted: |added, doubled| match doubled {
                0 => format!("{added} hinzugefügt."),
                1 => format!("{added} hinzugefügt, 1 war schon da."),
                _ => format!("{added} hinzugefügt, {doubled} waren schon da."),
            },
            left_out: |left| match left.len() {
                1 => format!(
                    "1 Wort wurde ausgelassen, weil es nicht wie eine ID aussieht: {}",
                    some_of(left, "weitere")
                ),
                count => format!(
                    "{count} Wörter wurden ausgelassen, weil sie nicht wie IDs aussehen: {}",
                    some_of(left, "weitere")
                ),
            },
            take_left_out: |_| "Trotzdem hinzufügen",
            shown: |shown, all| format!("{shown} von {all} angezeigt"),
            chosen: |count| format!("{count} ausgewählt"),
            choose_shown: |count| format!("Alle {count} angezeigten auswählen"),
            choose_none: "Auswahl leeren",
            no_match: |query| format!("Nichts passt zu „{query}“."),
            not_in_list: "nicht in der Liste",
            sort_by: "Sortieren nach",
            station_done: "erledigt",
            station_failed: "fehlgeschlagen",
            station_change: "Ändern",
        }
    }
}

/// The first of many, and how many more there are.
fn some_of(all: &[String], more: &str) -> String {
    const NAMED: usize = 5;
    let first = all.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    match all.len().saturating_sub(NAMED) {
        0 => first,
        rest => format!("{first}, {rest} {more}"),
    }
}

/// What stands in the middle of an English label begins a German one.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::text::language::in_german;

    #[test]
    fn what_is_left_out_is_named() {
        let words = |count: usize| -> Vec<String> { (1..=count).map(|number| format!("w{number}")).collect() };
        let said = |count| (Words::default().left_out)(&words(count));
        assert_eq!(said(1), "1 word was left out because it looks like no id: w1");
        assert_eq!(said(7), "7 words were left out because they look like no id: w1, w2, w3, w4, w5, 2 more");
        assert_eq!(
            in_german(|| said(6)),
            "6 Wörter wurden ausgelassen, weil sie nicht wie IDs aussehen: w1, w2, w3, w4, w5, 1 weitere"
        );
    }

    #[test]
    fn the_deed_comes_last_in_german() {
        let names = |words: Words| [(words.copy)("vault id"), (words.remove)("a"), (words.pasted)(2, 1)];
        assert_eq!(names(Words::default()), ["Copy vault id", "Remove a", "2 added, 1 was there already."]);
        assert_eq!(
            names(in_german(Words::default)),
            ["Vault id kopieren", "a entfernen", "2 hinzugefügt, 1 war schon da."]
        );
        let copy = in_german(Words::default).copy;
        assert_eq!(["als curl", "übrige", ""].map(copy), ["Als curl kopieren", "Übrige kopieren", " kopieren"]);
    }
}
