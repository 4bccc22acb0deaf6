//! What is wrong with a form, in one place.

use crate::dom::prelude::*;
use leptos::html;

use super::tree::{focus_field, focus_quietly};
use super::{Icon, IconName};

/// One line of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryEntry {
    /// Id of the field, or of the group, as its component was given it.
    pub field: String,
    /// The same sentence as at the field.
    pub message: String,
}

/// The list of problems above a form. It takes the focus at each attempt to send; each line leads to its field.
#[component]
pub fn ErrorSummary(
    /// "3 fields need attention".
    #[prop(into)]
    title: Signal<String>,
    /// The problems, in the order of the fields.
    #[prop(into)]
    entries: Signal<Vec<SummaryEntry>>,
    /// Counts the attempts to send: shown from the first on, focused at each.
    #[prop(into)]
    attempt: Signal<u32>,
) -> AnyView {
    let node = NodeRef::<html::Div>::new();
    let at_first = attempt.get_untracked();
    Effect::new(move |before: Option<u32>| {
        let now = attempt.get();
        if now > before.unwrap_or(at_first) {
            // The entries of this attempt may reach the page only after this effect.
            next_frame(move || {
                let shown = entries.try_with_untracked(|it| !it.is_empty()).unwrap_or_default();
                if let Some(summary) = node.try_get_untracked().flatten().filter(|_| shown) {
                    summary.scroll_into_view();
                    focus_quietly(&summary);
                }
            });
        }
        now
    });
    let lines = move || {
        entries
            .get()
            .into_iter()
            .map(|entry| {
                let go = move |_| {
                    if let Some(summary) = node.get_untracked() {
                        focus_field(&summary, &entry.field);
                    }
                };
                view! { <li><button class="bc-link" type="button" on:click=go>{entry.message}</button></li> }.into_any()
            })
            .collect::<Vec<_>>()
            .into_any()
    };
    let hidden = move || attempt.get() == 0 || entries.with(Vec::is_empty);
    view! {
        <div class="bc-summary bc-tone-danger" role="alert" tabindex="-1" node_ref=node prop:hidden=hidden>
            <Icon name=IconName::Error />
            <div class="bc-summary-text">
                <p class="bc-summary-title">{title}</p>
                <ul class="bc-summary-list">{lines}</ul>
            </div>
        </div>
    }
    .into_any()
}
