//! Keys and values in rows.

use crate::dom::prelude::*;
use leptos::html;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::field::{FieldFacts, FieldNotes, message};
use super::text_field::is_far;
use super::{FieldIds, Icon, IconName, Words, tree::find, use_words};

/// One tag as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TagRow {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

/// Half of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagPart {
    /// The key.
    Key,
    /// The value.
    Value,
}

impl TagPart {
    /// Id of this half's input in a row, for a summary: `{id}-key-0`.
    #[must_use]
    pub fn input_id(self, editor: &str, row: usize) -> String {
        match self {
            Self::Key => format!("{editor}-key-{row}"),
            Self::Value => format!("{editor}-value-{row}"),
        }
    }
}

/// What is wrong with half a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagProblem {
    /// The row, from 0.
    pub row: usize,
    /// Which half.
    pub part: TagPart,
    /// What to do about it.
    pub message: String,
    /// Does not stop the request.
    pub warning: bool,
}

/// Rows of key and value. Enter adds a row; removing one moves the focus to its neighbour.
#[component]
pub fn TagEditor(
    /// The field's name.
    #[prop(into)]
    label: Signal<String>,
    /// The tags, as typed.
    tags: RwSignal<Vec<TagRow>>,
    /// The most tags.
    max: usize,
    /// More may be added all the same: whether the service takes them is not known.
    #[prop(optional)]
    advised: bool,
    /// A line under the label.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// The most characters of a key and of a value; 0: no counter. Longer ones can be typed, and are told.
    #[prop(optional)]
    limits: (usize, usize),
    /// What is wrong with the list as a whole.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// What does not stop the request, about the list as a whole.
    #[prop(optional, into)]
    warnings: Signal<Vec<String>>,
    /// What is wrong with its rows.
    #[prop(optional, into)]
    problems: Signal<Vec<TagProblem>>,
    /// Runs when the person leaves one of the inputs.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// Id of the group; see [`TagPart::input_id`].
    #[prop(optional, into)]
    id: Option<String>,
) -> AnyView {
    let words = use_words();
    let ids = FieldIds::new(id);
    let facts = FieldFacts { hint, errors, warnings, counted: false };
    let described = ids.described_by(facts);
    let node = NodeRef::<html::Fieldset>::new();
    let add_id = format!("{}-add", ids.control);
    let focus = move |id: String| {
        // The row is in the page only after the next rendering.
        next_frame(move || {
            let group = node.try_get_untracked().flatten();
            let found = group.and_then(|group| find(&group, &id)).and_then(|it| it.dyn_into::<HtmlElement>().ok());
            if let Some(found) = found {
                let _ = found.focus();
            }
        });
    };
    let editor = StoredValue::new(ids.control.clone());
    let add = move || {
        let count = tags.with_untracked(Vec::len);
        if advised || count < max {
            tags.update(|it| it.push(TagRow::default()));
            focus(editor.with_value(|it| TagPart::Key.input_id(it, count)));
        }
    };
    let remove = {
        let add_id = add_id.clone();
        move |row: usize| {
            tags.update(|it| {
                if row < it.len() {
                    it.remove(row);
                }
            });
            focus(match tags.with_untracked(Vec::len) {
                0 => add_id.clone(),
                count => editor.with_value(|it| TagPart::Key.input_id(it, row.min(count - 1))),
            });
        }
    };
    let remove = Callback::new(remove);
    let count = memo(move |_| tags.with(Vec::len));
    let rows = move || {
        (0..count.get())
            .map(|row| {
                let key = half(editor, tags, problems, row, TagPart::Key, words, limits.0, add.into(), on_leave);
                let value = half(editor, tags, problems, row, TagPart::Value, words, limits.1, add.into(), on_leave);
                let name = move || {
                    let key = tags.with(|it| it.get(row).map(|it| it.key.clone())).unwrap_or_default();
                    (words.remove)(&if key.is_empty() { (row + 1).to_string() } else { key })
                };
                view! {
                    <div class="bc-tag-row">
                        {key}
                        {value}
                        <button
                            class="bc-button bc-button-quiet bc-button-icon"
                            type="button"
                            aria-label=name
                            on:click=move |_| remove.run(row)
                        >
                            <Icon name=IconName::Close />
                        </button>
                    </div>
                }
                .into_any()
            })
            .collect::<Vec<_>>()
            .into_any()
    };
    view! {
        <fieldset class="bc-field bc-tags" id=ids.control.clone() aria-describedby=described node_ref=node>
            <legend class="bc-label" id=ids.label()>
                {label}
                " " <span class="bc-optional">{words.optional}</span>
            </legend>
            <FieldNotes ids=ids.clone() facts=facts />
            {rows}
            <div class="bc-tag-foot">
                <button
                    class="bc-button"
                    type="button"
                    id=add_id
                    aria-disabled=move || (!advised && count.get() >= max).then_some("true")
                    on:click=move |_| add()
                >
                    <Icon name=IconName::Plus />
                    <span>{words.tag_add}</span>
                </button>
                <span class="bc-counter">{move || match advised {
                    true => (words.tag_count_advised)(count.get(), max),
                    false => (words.tag_count)(count.get(), max),
                }}</span>
            </div>
        </fieldset>
    }
    .into_any()
}

#[expect(clippy::too_many_arguments, reason = "one half of a row needs what the editor has")]
fn half(
    editor: StoredValue<String>,
    tags: RwSignal<Vec<TagRow>>,
    problems: Signal<Vec<TagProblem>>,
    row: usize,
    part: TagPart,
    words: Words,
    limit: usize,
    add: Callback<()>,
    on_leave: Option<Callback<()>>,
) -> AnyView {
    let id = editor.with_value(|it| part.input_id(it, row));
    let label = if part == TagPart::Key { words.tag_key } else { words.tag_value };
    let (error_id, counter_id) = (format!("{id}-error"), format!("{id}-counter"));
    let found = memo(move |_| {
        problems.with(|all| {
            let own = all.iter().filter(|it| it.row == row && it.part == part);
            own.map(|it| (it.warning, it.message.clone())).collect::<Vec<_>>()
        })
    });
    let invalid = move || found.with(|it| it.iter().any(|(warning, _)| !warning));
    let text = move || {
        let read = |it: &TagRow| if part == TagPart::Key { it.key.clone() } else { it.value.clone() };
        tags.with(|all| all.get(row).map(read)).unwrap_or_default()
    };
    let write = move |typed: String| {
        tags.update(|all| {
            if let Some(tag) = all.get_mut(row) {
                *(if part == TagPart::Key { &mut tag.key } else { &mut tag.value }) = typed;
            }
        });
    };
    let keydown = move |event: KeyboardEvent| {
        // Enter would send the form; here it means "next".
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            add.run(());
        }
    };
    let described = {
        let (error_id, counter_id) = (error_id.clone(), counter_id.clone());
        move || match (found.with(|it| !it.is_empty()), limit > 0) {
            (true, true) => Some(format!("{error_id} {counter_id}")),
            (true, false) => Some(error_id.clone()),
            (false, true) => Some(counter_id.clone()),
            (false, false) => None,
        }
    };
    let counted = memo(move |_| text().trim().chars().count());
    let counter = (limit > 0).then(|| {
        view! {
            <span
                class="bc-counter"
                class:bc-counter-far=move || is_far(counted.get(), limit)
                class:bc-counter-over=move || counted.get().gt(&limit)
                id=counter_id
            >
                <span aria-hidden="true">{move || format!("{}/{limit}", counted.get())}</span>
                <span class="bc-visually-hidden">{move || (words.character_count)(counted.get(), limit)}</span>
            </span>
        }
    });
    view! {
        <div class="bc-tag-half" class:bc-field-invalid=invalid>
            <label class="bc-tag-label" for=id.clone()>{label}<span class="bc-visually-hidden">{format!(" {}", row + 1)}</span></label>
            <div class="bc-messages" id=error_id aria-live="polite">
                {move || {
                    let messages = found.get().into_iter().map(|(warning, text)| match warning {
                        true => message(text, IconName::Warning, "bc-message bc-message-warning"),
                        false => message(text, IconName::Error, "bc-message"),
                    });
                    messages.collect::<Vec<_>>().into_any()
                }}
            </div>
            <input
                class="bc-input"
                id=id
                type="text"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-invalid=move || invalid().then_some("true")
                aria-describedby=described
                prop:value=text
                on:input:target=move |event| write(event.target().value())
                on:keydown=keydown
                on:blur=move |_| {
                    if let Some(leave) = on_leave {
                        // A focused field that is removed is left, too, and by then its form may be gone.
                        leave.try_run(());
                    }
                }
            />
            {counter}
        </div>
    }
    .into_any()
}
