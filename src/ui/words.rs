//! Which texts the primitives use.

use leptos::prelude::{provide_context, use_context};

pub use crate::text::Words;

/// Replaces the texts for every component below the current one.
pub fn provide_words(words: Words) {
    provide_context(words);
}

/// The texts in force here. Call it while a component is made, not inside an event.
#[must_use]
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or_default()
}
