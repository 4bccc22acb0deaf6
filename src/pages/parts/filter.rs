//! Narrowing a list: by words and by one of several values.

use crate::dom::prelude::*;

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

/// Whether a row fits what is searched: all words, anywhere in the texts, whatever their case.
pub(in crate::pages) fn search(query: &str, texts: &[&str]) -> bool {
    query.split_whitespace().all(|word| {
        let word = word.to_ascii_lowercase();
        texts.iter().any(|text| text.to_ascii_lowercase().contains(&word))
    })
}

#[cfg(test)]
mod tests {
    use super::search;

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
}
