//! What the primitives of `ui` say by themselves, the same in every place: names of their own buttons, counts.

use super::lists::listed;

words!("primitives");

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
    /// After some of many, how many there are besides: "12 more".
    pub more: fn(usize) -> String,
    /// No row matches what was searched.
    pub no_match: fn(&str) -> String,
    /// The same where not all rows were read.
    pub no_match_so_far: fn(&str) -> String,
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
        Self {
            optional: optional(),
            copy: |what| capital(&copy_what(what)),
            copied: copied(),
            copy_failed: copy_failed(),
            close: close(),
            cancel: cancel(),
            remove: remove_what,
            tag_key: tag_key(),
            tag_value: tag_value(),
            tag_add: tag_add(),
            tag_count: tags_of,
            tag_count_advised: tags_advised,
            character_count: characters_of,
            paste_open: paste_open(),
            paste_label: paste_label(),
            paste_hint: paste_hint(),
            paste_take: paste_take(),
            paste_open_one: paste_open_one(),
            paste_label_one: paste_label_one(),
            paste_take_one: paste_take_one(),
            pasted: pasted_some,
            left_out,
            take_left_out: |count| if count == 1 { take_it() } else { take_them() },
            shown: shown_of,
            chosen: chosen_some,
            choose_shown: choose_all,
            choose_none: choose_none(),
            more: |count| more(count),
            no_match: no_match_for,
            no_match_so_far,
            not_in_list: not_in_list(),
            sort_by: sort_by(),
            station_done: station_done(),
            station_failed: station_failed(),
            station_change: station_change(),
        }
    }
}

/// Pasted words that look like no id: the first of them, and how many more there are.
fn left_out(left: &[String]) -> String {
    const NAMED: usize = 5;
    let first = listed(left.iter().take(NAMED).cloned());
    let named = match left.len().saturating_sub(NAMED) {
        0 => first,
        rest => listed([first, more(rest)]),
    };
    left_out_some(left.len(), &named)
}

/// A label begins with a capital letter, whatever stands at its beginning. The letters of the languages here: those of all
/// languages would be a table of 12 KB.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(|first| match first {
        'ä' => 'Ä',
        'ö' => 'Ö',
        'ü' => 'Ü',
        first => first.to_ascii_uppercase(),
    });
    first.into_iter().chain(rest).collect()
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
            in_german(|| names(Words::default())),
            ["Vault id kopieren", "a entfernen", "2 hinzugefügt, 1 war schon da."]
        );
        let copied = in_german(|| ["als curl", "übrige", ""].map(Words::default().copy));
        assert_eq!(copied, ["Als curl kopieren", "Übrige kopieren", " kopieren"]);
    }
}
