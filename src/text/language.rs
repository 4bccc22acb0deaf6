//! The languages, and which one is spoken.

use std::cell::Cell;

mod made {
    include!(concat!(env!("OUT_DIR"), "/words/languages.rs"));
    pub(super) const ALL: &[&str] = &TAGS;
    pub(super) const ITSELF: &[&str] = &NAMES;
    pub(super) const BUILD: &str = FINGERPRINT;
}

/// What the console speaks: a folder of `text/`. The default is the language that every sentence is first written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Language(usize);

thread_local! {
    /// One for all consoles of a page: event handlers and answers that come late must say it without being told by whom.
    /// Tests run beside each other, each in a thread and a language of its own.
    static CURRENT: Cell<Language> = const { Cell::new(Language(0)) };
}

impl Language {
    /// All of them, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..made::ALL.len()).map(Self)
    }

    /// From a language tag such as `de` or `de-AT`: the same one, else the first of that language.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let first = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let same = Self::all().find(|language| language.tag().eq_ignore_ascii_case(tag));
        same.or_else(|| Self::all().find(|language| first(language.tag()) == first(tag)))
    }

    /// For `lang` and for `Intl`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        made::ALL.get(self.0).copied().unwrap_or("en")
    }

    /// Its name, in itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        made::ITSELF.get(self.0).copied().unwrap_or_default()
    }

    /// Its place among all of them.
    pub(super) const fn index(self) -> usize {
        self.0
    }
}

/// Of the text that this program was built with.
pub(super) const FINGERPRINT: &str = made::BUILD;

/// What `said` says in German.
#[cfg(test)]
pub(crate) fn in_german<T>(said: impl FnOnce() -> T) -> T {
    speak(Language::from_tag("de").unwrap_or_default());
    let german = said();
    speak(Language::default());
    german
}

/// The language in force.
#[must_use]
pub fn language() -> Language {
    CURRENT.get()
}

/// Speaks `language` from the next sentence on; what stands in the page has to be drawn anew. Its tables are here:
/// [`super::load`].
pub fn speak(language: Language) {
    CURRENT.set(language);
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_tag_finds_its_language() {
        let found = |tag| Language::from_tag(tag).map(Language::tag);
        assert_eq!(
            ["de", "de-AT", "DE_ch", "en-GB", "fr", ""].map(found),
            [Some("de"), Some("de"), Some("de"), Some("en"), None, None]
        );
    }
}
