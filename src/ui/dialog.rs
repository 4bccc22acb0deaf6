//! What has to be answered before anything else.

use crate::dom::prelude::*;
use leptos::html;

use super::{Icon, IconName, id, use_words};

/// A modal dialog of the browser: it keeps the focus, gives it back, and closes on Escape unless locked.
#[component]
pub fn Dialog(
    /// Whether it stands open. Closing by the person sets it to false.
    open: RwSignal<bool>,
    /// What it is about.
    #[prop(into)]
    title: Signal<String>,
    /// Stands at the side, full height: for a panel.
    #[prop(optional)]
    side: bool,
    /// Can't be closed now, because something is under way.
    #[prop(optional, into)]
    locked: Signal<bool>,
    /// Buttons at the foot.
    #[prop(optional, into)]
    footer: Option<ViewFn>,
    /// What it says; made anew at each opening.
    children: ChildrenFn,
) -> AnyView {
    let words = use_words();
    let node = NodeRef::<html::Dialog>::new();
    let heading = NodeRef::<html::H2>::new();
    let title_id = id::next("dialog");
    Effect::new(move || {
        let Some(dialog) = node.get() else { return };
        match (open.get(), dialog.open()) {
            // Refused only when the element is not in the page: then nobody can see it either.
            (true, false) => {
                drop(dialog.show_modal());
                // Not by the attribute: in a frame of another origin the browser complains of it at every start.
                if let Some(heading) = heading.get_untracked().filter(|_| side) {
                    let _ = heading.focus();
                }
            }
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let cancel = move |event: leptos::ev::Event| {
        if locked.get_untracked() {
            event.prevent_default();
        }
    };
    let close = move |_| {
        if !locked.get_untracked() {
            open.set(false);
        }
    };
    view! {
        <dialog
            part="dialog"
            class="bc-dialog"
            class:bc-dialog-side=side
            node_ref=node
            aria-labelledby=title_id.clone()
            on:cancel=cancel
            on:close=move |_| {
                // Told a moment later: by then it may stand open again.
                if !node.get_untracked().is_some_and(|dialog| dialog.open()) {
                    open.set(false);
                }
            }
        >
            <div class="bc-dialog-box">
                // Where there is much to read, reading begins at the title; where something is typed, at the field.
                <h2 class="bc-dialog-title" id=title_id.clone() tabindex=side.then_some("-1") node_ref=heading>{title}</h2>
                <div class="bc-dialog-body">{move || open.get().then(|| children())}</div>
                {footer
                    .map(|footer| {
                        view! { <div class="bc-dialog-foot">{move || open.get().then(|| footer.run())}</div> }
                    })}
                <button
                    class="bc-button bc-button-quiet bc-button-icon bc-dialog-close"
                    type="button"
                    title=words.close
                    aria-disabled=move || locked.get().then_some("true")
                    on:click=close
                >
                    <Icon name=IconName::Close />
                    <span class="bc-visually-hidden">{words.close}</span>
                </button>
            </div>
        </dialog>
    }
    .into_any()
}
