//! Ids from elsewhere.

use std::collections::HashSet;

use crate::dom::prelude::*;
use backup_api::ids;
use leptos::html;

use crate::ui::tree::focus_field;
use crate::ui::{Button, Icon, IconName, TextArea, id, use_announcer, use_words};

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
    // What was pasted along with ids: offered, not dropped.
    let left_out = RwSignal::new(Vec::<String>::new());
    let place = NodeRef::<html::Div>::new();
    let area = id::next("paste");
    let add = move |pasted: Vec<String>, found: usize| {
        let before = chosen.with_untracked(Vec::len);
        if single {
            if let Some(last) = pasted.into_iter().next_back() {
                chosen.set(vec![last]);
            }
            // What was left out has to be seen.
            open.set(left_out.with_untracked(|rest| !rest.is_empty()));
            return;
        }
        chosen.update(|all| {
            for id in pasted {
                if !ids::among(all, &id) {
                    all.push(id);
                }
            }
        });
        let added = chosen.with_untracked(Vec::len).saturating_sub(before);
        outcome.set((words.pasted)(added, found.saturating_sub(added)));
    };
    let take = move || {
        let (ids, rest): (Vec<_>, Vec<_>) =
            split_ids(&text.get_untracked()).into_iter().partition(|word| looks_like_id(word));
        let found = text.with_untracked(|text| every_id(text).filter(|word| looks_like_id(word)).count());
        let said = (!rest.is_empty()).then(|| (words.left_out)(&rest));
        left_out.set(rest);
        add(ids, found);
        let told = [Some(outcome.get_untracked()).filter(|it| !it.is_empty()), said];
        live.announce(told.into_iter().flatten().collect::<Vec<_>>().join(" "));
        if !single {
            text.set(String::new());
        }
    };
    let take_rest = {
        let area = area.clone();
        move || {
            let rest = left_out.try_update(std::mem::take).unwrap_or_default();
            let count = rest.len();
            add(rest, count);
            live.announce(outcome.get_untracked());
            // The button goes with its reason.
            if let Some(place) = place.get_untracked() {
                focus_field(&place, &area);
            }
        }
    };
    let some_left = memo(move |_| left_out.with(|rest| !rest.is_empty()));
    let take_rest = Callback::new(move |()| take_rest());
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
            <div class="bc-paste-body" node_ref=place prop:hidden=move || !open.get()>
                <TextArea
                    label=if single { words.paste_label_one } else { words.paste_label }
                    value=text
                    hint=MaybeProp::from((!single).then(|| words.paste_hint.to_owned()))
                    optional=false
                    mono=true
                    rows=if single { 1 } else { 4 }
                    id=area
                />
                <div class="bc-actions">
                    <Button
                        label=if single { words.paste_take_one } else { words.paste_take }
                        icon=IconName::Plus
                        on_press=take
                    />
                    <span class="bc-quiet">{outcome}</span>
                </div>
                <Show when=move || some_left.get()>
                    <p class="bc-message bc-message-warning">
                        <Icon name=IconName::Warning />
                        <span>{move || left_out.with(|rest| (words.left_out)(rest))}</span>
                    </p>
                    <div class="bc-actions">
                        <Button
                            label=derive(move || (words.take_left_out)(left_out.with(Vec::len)).to_owned())
                            on_press=take_rest
                        />
                    </div>
                </Show>
            </div>
        </div>
    }
    .into_any()
}

/// The ids in a pasted text, in order, each once: separated by white space, commas, semicolons, quotes or brackets.
#[must_use]
pub fn split_ids(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    every_id(text).filter(|id| seen.insert(ids::key(id))).map(str::to_owned).collect()
}

/// The same with those that come again.
pub fn every_id(text: &str) -> impl Iterator<Item = &str> {
    let apart = |c: char| c.is_ascii_whitespace() || matches!(c, ',' | ';' | '"' | '\'' | '[' | ']' | '\u{a0}');
    text.split(apart).filter(|it| !it.is_empty())
}

/// Whether a word may be an id. The services' own are long and have digits and hyphens; of others only plain words are
/// held back, because a sentence that came along would become a row for each of them.
fn looks_like_id(word: &str) -> bool {
    let mark = |it: char| it.is_ascii_digit() || it == '-';
    word.len() >= 4 && word.contains(mark) && word.contains(|it: char| it.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::looks_like_id;

    #[test]
    fn words_of_a_sentence_are_no_ids() {
        for id in ["e8cc6bfd-d324-4b88-9109-9fb0ba70676f", "0605767b5780d5762fc5c0118072a564", "id-1", "deadbeef-web"] {
            assert!(looks_like_id(id), "{id}");
        }
        for word in ["please", "save", "id:", "--", "----", "3", "a-b", "Rückmeldung"] {
            assert!(!looks_like_id(word), "{word}");
        }
    }
}
