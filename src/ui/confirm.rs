//! Danger, told before the red button.

use crate::dom::prelude::*;
use backup_words::foreign::visible;

use super::{Button, ButtonKind, Dialog, Notice, TextField, Tone, use_words};

/// A dialog that says what will be gone, and does it only when the name was typed.
#[component]
pub fn ConfirmDialog(
    /// Whether it stands open. The action's owner closes it when done.
    open: RwSignal<bool>,
    /// The question: "Delete my_vault?"
    #[prop(into)]
    title: Signal<String>,
    /// What will be gone, in a sentence.
    #[prop(into)]
    consequence: Signal<String>,
    /// The name to type; nothing has to be typed when left out.
    #[prop(optional, into)]
    name: MaybeProp<String>,
    /// Label of the field for it: "Type my_vault to confirm".
    #[prop(optional, into)]
    type_label: MaybeProp<String>,
    /// Beside the button while the name is not there: "The name is not my_vault."
    #[prop(optional, into)]
    mismatch: MaybeProp<String>,
    /// The action: "Delete vault".
    #[prop(into)]
    confirm_label: Signal<String>,
    /// Whether the action is being done.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// What the button says meanwhile.
    #[prop(optional, into)]
    busy_label: MaybeProp<String>,
    /// Why the action failed.
    #[prop(optional, into)]
    failure: MaybeProp<String>,
    /// The action.
    #[prop(into)]
    on_confirm: Callback<()>,
) -> AnyView {
    let words = use_words();
    let typed = RwSignal::new(String::new());
    Effect::new(move || {
        if open.get() {
            typed.set(String::new());
        }
    });
    // What can't be seen in a name is written out, and typed like that: nobody agrees to what looks like another name.
    let written_out = |text: String| visible(&text).into_owned();
    let title = derive(move || written_out(title.get()));
    let consequence = derive(move || written_out(consequence.get()));
    let type_label = MaybeProp::derive(move || type_label.get().map(written_out));
    let mismatch = MaybeProp::derive(move || mismatch.get().map(written_out));
    let blocked = derive(move || match name.get() {
        Some(name) if typed.with(|it| !is_typed(it, &name)) => Some(mismatch.get().unwrap_or_default()),
        _ => None,
    });
    let footer = ViewFn::from(move || {
        view! {
            <Button label=words.cancel on_press=move || if !busy.get_untracked() { open.set(false) } />
            <Button
                label=confirm_label
                kind=ButtonKind::Danger
                busy=busy
                busy_label=busy_label
                blocked=blocked
                on_press=on_confirm
            />
        }
        .into_any()
    });
    view! {
        <Dialog open=open title=title locked=busy footer=footer>
            <p>{consequence}</p>
            {move || {
                name.get().map(|name| {
                    let label = type_label.get().unwrap_or_else(|| written_out(name));
                    view! { <TextField label=label value=typed mono=true /> }
                })
            }}
            {move || failure.get().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        </Dialog>
    }
    .into_any()
}

/// Whether this is the name, as it is or as it is shown. Spaces around it are nobody's decision.
#[must_use]
pub fn is_typed(typed: &str, name: &str) -> bool {
    visible(typed).trim() == visible(name).trim()
}

#[cfg(test)]
mod tests {
    use super::is_typed;

    #[test]
    fn a_name_is_typed_as_it_is_shown() {
        assert!(is_typed(" my_vault ", "my_vault") && is_typed("v1", " v1 "));
        assert!(
            is_typed("[U+202E]noitcudorp", "\u{202e}noitcudorp")
                && is_typed("\u{202e}noitcudorp", "\u{202e}noitcudorp")
        );
        assert!(!is_typed("production", "\u{202e}noitcudorp") && !is_typed("noitcudorp", "\u{202e}noitcudorp"));
        assert!(!is_typed("production", "pro\u{200b}duction") && is_typed("pro[U+200B]duction", "pro\u{200b}duction"));
    }
}
