//! The languages, and how a sentence is written in each.

/// What the console speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// The language that every sentence is first written in.
    #[default]
    English,
    /// German.
    German,
}

/// One for all consoles of a page: event handlers and answers that come late must say it without being told by whom.
#[cfg(not(test))]
mod current {
    use std::sync::atomic::{AtomicU8, Ordering};

    static CURRENT: AtomicU8 = AtomicU8::new(0);

    pub(super) fn get() -> u8 {
        CURRENT.load(Ordering::Relaxed)
    }

    pub(super) fn set(code: u8) {
        CURRENT.store(code, Ordering::Relaxed);
    }
}

/// One for each thread: the tests of one language run beside those of another.
#[cfg(test)]
mod current {
    use std::cell::Cell;

    thread_local! {
        static CURRENT: Cell<u8> = const { Cell::new(0) };
    }

    pub(super) fn get() -> u8 {
        CURRENT.get()
    }

    pub(super) fn set(code: u8) {
        CURRENT.set(code);
    }
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

/// The language in force.
#[must_use]
pub fn language() -> Language {
    match current::get() {
        1 => Language::German,
        _ => Language::English,
    }
}

/// Speaks `language` from the next sentence on; what stands in the page has to be drawn anew.
pub fn speak(language: Language) {
    current::set(u8::from(language == Language::German));
}

/// What `say` gives in German; English is in force again afterwards.
#[cfg(test)]
pub(crate) fn in_german<T>(say: impl FnOnce() -> T) -> T {
    speak(Language::German);
    let said = say();
    speak(Language::English);
    said
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
    ($($(#[$doc:meta])* $vis:vis $name:ident = $english:literal $(| $german:literal)?;)*) => {
        $(
            $(#[$doc])*
            #[must_use]
            $vis fn $name() -> &'static str {
                $crate::text::language::sentence!($english $(, $german)?)
            }
        )*
    };
}

macro_rules! sentence {
    ($english:literal) => {
        $english
    };
    ($english:literal, $german:literal) => {
        $crate::text::language::pick($english, $german)
    };
}

pub(crate) use sentence;
