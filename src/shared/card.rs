//! A part of a page with its heading.

use crate::dom::prelude::*;

/// A card with a heading; `more` stands beside the heading.
pub fn card(title: &'static str, more: AnyView, content: AnyView) -> AnyView {
    view! {
        <section class="bc-card" part="card" aria-label=title>
            <div class="bc-card-head">
                <h2 class="bc-card-name">{title}</h2>
                {more}
            </div>
            {content}
        </section>
    }
    .into_any()
}

/// The same with room around what is in it.
pub fn padded(title: &'static str, content: AnyView) -> AnyView {
    card(title, ().into_any(), view! { <div class="bc-card-body bc-stack">{content}</div> }.into_any())
}
