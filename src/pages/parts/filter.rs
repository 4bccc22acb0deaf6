//! Narrowing a list: by words and by state.

use std::collections::BTreeMap;

use crate::dom::prelude::*;

use crate::text::{lists, status};
use crate::ui::SelectOption;

/// One of several, in the bar above a list. It narrows what is shown and sends nothing.
#[component]
pub(in crate::pages) fn Filter(
    /// What it narrows by.
    label: &'static str,
    /// Value of the chosen entry; empty shows all.
    value: RwSignal<String>,
    /// The entries.
    #[prop(into)]
    options: Signal<Vec<SelectOption>>,
) -> AnyView {
    crate::list::select(label, value, options)
}

/// Stands for a missing value in a filter: an empty one shows all, and no service sends this.
const MISSING: &str = "?";

/// Whether a row with this value fits the filter.
pub(in crate::pages) fn fits(filter: &str, value: &str) -> bool {
    filter.is_empty() || filter == value || (filter == MISSING && value.is_empty())
}

/// The states that occur, with their counts, in the order of the alphabet.
pub(in crate::pages) fn states<'a>(found: impl Iterator<Item = &'a str>) -> Vec<SelectOption> {
    values(found, lists::any_state, status::word)
}

/// The values that occur, with their counts, in the order of the alphabet; `any` stands for all of them.
pub(in crate::pages) fn values<'a>(
    found: impl Iterator<Item = &'a str>,
    any: fn(usize) -> String,
    word: fn(&str) -> String,
) -> Vec<SelectOption> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for value in found {
        *counts.entry(value).or_default() += 1;
    }
    let mut options = vec![SelectOption::new("", any(counts.values().sum()))];
    options.extend(counts.into_iter().map(|(value, count)| match value {
        "" => SelectOption::new(MISSING, lists::entry(lists::not_said(), count)),
        value => SelectOption::new(value, lists::entry(&word(value), count)),
    }));
    options
}

/// Whether a row fits what is searched: all words, anywhere in the texts, whatever their case.
pub(in crate::pages) fn search(query: &str, texts: &[&str]) -> bool {
    query.split_whitespace().all(|word| {
        let word = word.to_ascii_lowercase();
        texts.iter().any(|text| text.to_ascii_lowercase().contains(&word))
    })
}

#[cfg(test)]
mod tests {
    use super::{search, states};

    #[test]
    fn every_word_must_be_found_somewhere() {
        for (query, expected) in [
            ("", true),
            ("  ", true),
            ("WEB", true),
            ("web ea7b", true),
            ("ea7b web", true),
            ("db", false),
            ("web db", false),
        ] {
            assert_eq!(search(query, &["Web-01", "ea7b8717"]), expected, "{query}");
        }
    }

    #[test]
    fn states_are_counted_and_unknown_ones_stay() {
        let options = states(["error", "available", "new_word", "", "available"].into_iter());
        let said: Vec<(&str, &str)> =
            options.iter().map(|option| (option.value.as_str(), option.label.as_str())).collect();
        assert_eq!(
            said,
            [
                ("", "All states (5)"),
                ("?", "Not said (1)"),
                ("available", "Available (2)"),
                ("error", "Error (1)"),
                ("new_word", "new_word (1)")
            ]
        );
    }
}
