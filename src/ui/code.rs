//! Text for machines, shown to people.

use crate::dom::prelude::*;

use super::CopyButton;

/// A block of code. Lines that changed since the last time light up for a moment when `lit` is set.
#[component]
pub fn CodeBlock(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
    /// What it is: "Request body".
    #[prop(into)]
    label: Signal<String>,
    /// Marks changed lines.
    #[prop(optional)]
    lit: bool,
    /// Breaks long lines instead of scrolling sideways.
    #[prop(optional)]
    wrap: bool,
) -> AnyView {
    let before = StoredValue::new(Vec::<String>::new());
    let lines = move || {
        let now: Vec<String> = text.get().lines().map(str::to_owned).collect();
        let known = before.get_value();
        before.set_value(now.clone());
        let first = known.is_empty();
        now.into_iter()
            .map(|line| {
                let changed = lit && !first && !known.contains(&line);
                view! { <span class="bc-line" class:bc-line-lit=changed>{line}"\n"</span> }.into_any()
            })
            .collect::<Vec<_>>()
            .into_any()
    };
    view! {
        <figure class="bc-code">
            <figcaption class="bc-code-head">
                <span>{label}</span>
                <CopyButton text=text what=label />
            </figcaption>
            <pre class="bc-code-body" class:bc-code-wrap=wrap tabindex="0" role="group" aria-label=label>
                <code>{lines}</code>
            </pre>
        </figure>
    }
    .into_any()
}
