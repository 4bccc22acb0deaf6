//! The languages, and how a sentence is written in each.

use std::cell::Cell;

/// What the console speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// The language that every sentence is first written in.
    #[default]
    English,
    /// German.
    German,
}

thread_local! {
    /// One for all consoles of a page: event handlers and answers that come late must say it without being told by whom.
    /// Tests run beside each other, each in a thread and a language of its own.
    static CURRENT: Cell<Language> = const { Cell::new(Language::English) };
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// From a language tag such as `de` or `de-AT`; its first part counts.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(first))
    }

    /// For `lang` and for `Intl`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }
}

/// What `said` says in German.
#[cfg(test)]
pub(crate) fn in_german<T>(said: impl FnOnce() -> T) -> T {
    speak(Language::German);
    let german = said();
    speak(Language::English);
    german
}

/// The language in force.
#[must_use]
pub fn language() -> Language {
    CURRENT.get()
}

/// Speaks `language` from the next sentence on; what stands in the page has to be drawn anew.
pub fn speak(language: Language) {
    CURRENT.set(language);
}

/// The same sentence in the language in force.
#[must_use]
pub(crate) fn pick(english: &'static str, german: &'static str) -> &'static str {
    match language() {
        Language::English => english,
        Language::German => german,
    }
}

/// Functions that give one sentence each, in every language: `pub name = "English" | "German";`.
macro_rules! words {
    ($($(#[$doc:meta])* $vis:vis $name:ident = $english:literal | $german:literal;)*) => {
        $(
            $(#[$doc])*
            #[must_use]
            $vis fn $name() -> &'static str {
                $crate::text::language::pick($english, $german)
            }
        )*
    };
}
