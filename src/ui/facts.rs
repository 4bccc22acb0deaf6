//! Names and values of one thing.

use crate::dom::prelude::*;

/// A definition list of [`Fact`]s, in columns where there is room.
#[component]
pub fn Facts(
    /// One column at any width.
    #[prop(optional)]
    single: bool,
    /// The facts.
    children: Children,
) -> AnyView {
    view! { <dl class="bc-facts" class:bc-facts-single=single>{children()}</dl> }.into_any()
}

/// One name and its value.
#[component]
pub fn Fact(
    /// The name.
    #[prop(into)]
    term: Signal<String>,
    /// The value.
    children: Children,
) -> AnyView {
    view! {
        <div class="bc-fact">
            <dt>{term}</dt>
            <dd>{children()}</dd>
        </div>
    }
    .into_any()
}
