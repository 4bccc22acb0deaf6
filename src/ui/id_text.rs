//! An id, short to look at and whole to take.

use crate::dom::prelude::*;

use super::CopyButton;

/// The whole id is in the page, so that selecting, searching and screen readers get it; the style hides its middle
/// and shows it on hover and focus.
#[component]
pub fn IdText(
    /// The id.
    #[prop(into)]
    id: Signal<String>,
    /// What it is, for the copy button: "vault id".
    #[prop(into)]
    what: Signal<String>,
    /// Shows it whole, where there is room.
    #[prop(optional)]
    whole: bool,
) -> AnyView {
    view! {
        <span class="bc-id" class:bc-id-whole=whole>
            <IdValue id=id />
            <CopyButton text=id what=what />
        </span>
    }
    .into_any()
}

/// The id alone.
#[component]
pub(super) fn IdValue(
    /// The id.
    #[prop(into)]
    id: Signal<String>,
    /// Can take the focus, to show the whole id.
    #[prop(default = true)]
    focusable: bool,
) -> AnyView {
    let parts = memo(move |_| id.with(|it| split(it)));
    view! {
        <code class="bc-id-value bc-tip" tabindex=focusable.then_some("0") data-tip=id>
            <span class="bc-id-head">{move || parts.with(|it| it.0.clone())}</span>
            <span class="bc-id-tail">{move || parts.with(|it| it.1.clone())}</span>
        </code>
    }
    .into_any()
}

/// The same of one that stays, in a row among many: it takes no focus and follows nothing.
pub(super) fn id_value(id: &str) -> AnyView {
    let (head, tail) = split(id);
    view! {
        <code class="bc-id-value bc-tip" data-tip=id.to_owned()>
            <span class="bc-id-head">{head}</span>
            <span class="bc-id-tail">{tail}</span>
        </code>
    }
    .into_any()
}

const TAIL: usize = 4;

/// The last four characters apart; an id that is short anyway stays in one piece.
fn split(id: &str) -> (String, String) {
    let count = id.chars().count();
    let head = if count > 16 { count - TAIL } else { count };
    (id.chars().take(head).collect(), id.chars().skip(head).collect())
}
