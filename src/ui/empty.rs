//! What stands where nothing is yet.

use crate::dom::prelude::*;

use super::{Icon, IconName};

/// Says what belongs here, and offers the action.
#[component]
pub fn EmptyState(
    /// Sign above.
    icon: IconName,
    /// "No vaults yet".
    #[prop(into)]
    title: Signal<String>,
    /// What belongs here, in a sentence.
    #[prop(optional, into)]
    text: MaybeProp<String>,
    /// The action, as a button.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    view! {
        <div class="bc-empty">
            <Icon name=icon />
            <p class="bc-empty-title">{title}</p>
            {move || text.get().map(|text| view! { <p class="bc-empty-text">{text}</p> })}
            {children.map(|it| view! { <div class="bc-actions">{it()}</div> })}
        </div>
    }
    .into_any()
}
