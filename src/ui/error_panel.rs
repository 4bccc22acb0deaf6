//! An error in three sentences: what happened, whether it took effect, what to do.

use crate::dom::prelude::*;

use super::{Icon, Tone};

/// Stands where the result would be. Facts such as code and trace id go into the children, with the buttons.
#[component]
pub fn ErrorPanel(
    /// What happened.
    #[prop(into)]
    title: Signal<String>,
    /// Why.
    #[prop(optional, into)]
    cause: MaybeProp<String>,
    /// Whether the request took effect.
    #[prop(optional, into)]
    effect: MaybeProp<String>,
    /// What to do next.
    #[prop(optional, into)]
    remedy: MaybeProp<String>,
    /// Warning instead of danger: the outcome is open, not bad.
    #[prop(optional)]
    open_outcome: bool,
    /// Facts and buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let tone = if open_outcome { Tone::Warning } else { Tone::Danger };
    view! {
        <section class=format!("bc-error-panel bc-tone-{}", tone.name()) role="alert">
            <Icon name=tone.icon() />
            <div class="bc-error-text">
                <p class="bc-error-title">{title}</p>
                {move || cause.get().map(|it| view! { <p>{it}</p> })}
                {move || effect.get().map(|it| view! { <p class="bc-error-effect">{it}</p> })}
                {move || remedy.get().map(|it| view! { <p>{it}</p> })}
                {children.map(|it| view! { <div class="bc-error-more">{it()}</div> })}
            </div>
        </section>
    }
    .into_any()
}
