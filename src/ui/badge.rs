//! A state in a word.

use crate::dom::prelude::*;

use super::{Icon, Tone};

/// Icon, word and colour of a state.
#[component]
pub fn Badge(
    /// How it is meant.
    #[prop(into)]
    tone: Signal<Tone>,
    /// The state: "available".
    #[prop(into)]
    word: Signal<String>,
) -> AnyView {
    view! {
        <span part="badge" class=move || format!("bc-badge bc-tone-{}", tone.get().name())>
            {move || view! { <Icon name=tone.get().icon() /> }}
            <span>{word}</span>
        </span>
    }
    .into_any()
}
