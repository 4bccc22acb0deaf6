//! A message that stays.

use crate::dom::prelude::*;

use super::{Icon, Tone};

/// Says something about the page or a part of it. Read aloud when it comes.
#[component]
pub fn Notice(
    /// How it is meant.
    tone: Tone,
    /// What happened, in a sentence.
    #[prop(into)]
    title: Signal<String>,
    /// More about it, and what to do.
    #[prop(optional)]
    children: Option<Children>,
    /// Was there from the start, so that nothing has to be read aloud.
    #[prop(optional)]
    still: bool,
) -> AnyView {
    let role = match tone {
        _ if still => None,
        Tone::Danger => Some("alert"),
        _ => Some("status"),
    };
    view! {
        <div class=format!("bc-notice bc-tone-{}", tone.name()) role=role>
            <Icon name=tone.icon() />
            <div class="bc-notice-text">
                <p class="bc-notice-title">{title}</p>
                {children.map(|it| view! { <div class="bc-notice-body">{it()}</div> })}
            </div>
        </div>
    }
    .into_any()
}
