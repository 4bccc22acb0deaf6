//! The catalogue's sentences.

/// A sentence of the catalogue. The page says it from its tables of words, which find it by its number; the English one
/// itself is there for documents, tests and other programs, with the feature `english`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    number: u32,
    #[cfg(feature = "english")]
    english: &'static str,
}

impl Sentence {
    /// Of this English sentence; empty for none.
    #[must_use]
    pub const fn of(english: &'static str) -> Self {
        Self {
            number: backup_words::sentence(english),
            #[cfg(feature = "english")]
            english,
        }
    }

    /// By which a table of words finds it.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.number
    }

    /// Whether there is one.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.number == Self::of("").number
    }

    /// In English.
    #[cfg(feature = "english")]
    #[must_use]
    pub const fn english(self) -> &'static str {
        self.english
    }
}
