//! Ids from elsewhere.

use std::collections::HashSet;

use leptos::prelude::*;

use crate::ui::{Button, IconName, TextArea, use_announcer, use_words};

#[component]
pub(super) fn Paste(
    /// Ids of the chosen ones.
    chosen: RwSignal<Vec<String>>,
    /// Only one can be chosen: the last one pasted.
    single: bool,
) -> AnyView {
    let words = use_words();
    let live = use_announcer();
    let open = RwSignal::new(false);
    let text = RwSignal::new(String::new());
    let outcome = RwSignal::new(String::new());
    let take = move || {
        let pasted = split_ids(&text.get_untracked());
        let found = text.with_untracked(|text| every_id(text).count());
        let before = chosen.with_untracked(Vec::len);
        if single {
            if let Some(last) = pasted.into_iter().next_back() {
                chosen.set(vec![last]);
            }
            open.set(false);
            return;
        }
        chosen.update(|all| {
            for id in pasted {
                if !all.contains(&id) {
                    all.push(id);
                }
            }
        });
        let added = chosen.with_untracked(Vec::len).saturating_sub(before);
        let said = (words.pasted)(added, found.saturating_sub(added));
        live.say(said.clone());
        outcome.set(said);
        text.set(String::new());
    };
    view! {
        <div class="bc-paste">
            <button
                class="bc-link"
                type="button"
                aria-expanded=move || if open.get() { "true" } else { "false" }
                on:click=move |_| open.update(|it| *it = !*it)
            >
                {if single { words.paste_open_one } else { words.paste_open }}
            </button>
            <div class="bc-paste-body" prop:hidden=move || !open.get()>
                <TextArea
                    label=if single { words.paste_label_one } else { words.paste_label }
                    value=text
                    hint=MaybeProp::from((!single).then(|| words.paste_hint.to_owned()))
                    optional=false
                    mono=true
                    rows=if single { 1 } else { 4 }
                />
                <div class="bc-actions">
                    <Button
                        label=if single { words.paste_take_one } else { words.paste_take }
                        icon=IconName::Plus
                        on_press=take
                    />
                    <span class="bc-quiet">{outcome}</span>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// The ids in a pasted text, in order, each once: separated by white space, commas, semicolons, quotes or brackets.
#[must_use]
pub fn split_ids(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    every_id(text).filter(|id| seen.insert(*id)).map(str::to_owned).collect()
}

/// The same with those that come again.
pub fn every_id(text: &str) -> impl Iterator<Item = &str> {
    let apart = |c: char| c.is_ascii_whitespace() || matches!(c, ',' | ';' | '"' | '\'' | '[' | ']' | '\u{a0}');
    text.split(apart).filter(|it| !it.is_empty())
}
