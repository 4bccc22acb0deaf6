//! The list itself.

use crate::dom::prelude::*;
use leptos::html;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::PickItem;
use crate::ui::id_text::IdValue;
use crate::ui::tabs::step;
use crate::ui::{Badge, Icon, IconName, Skeleton, SkeletonShape, id, use_words};

#[component]
pub(super) fn Rows(
    /// The rows that match the search.
    shown: Memo<Vec<PickItem>>,
    /// Ids of the chosen ones.
    chosen: RwSignal<Vec<String>>,
    /// Only one can be chosen.
    single: bool,
    /// Id of the label.
    labelled_by: String,
    /// What is searched.
    query: RwSignal<String>,
    /// There is nothing at all, whatever is searched.
    nothing: Memo<bool>,
    /// What stands there when there is nothing.
    empty: Signal<String>,
    /// Being read.
    loading: Signal<bool>,
    /// What is being read.
    loading_label: MaybeProp<String>,
) -> AnyView {
    let words = use_words();
    let list = NodeRef::<html::Ul>::new();
    // One stop for the Tab key: the row that had the focus last, else the first.
    let active = RwSignal::new(String::new());
    let stop = memo(move |_| {
        let active = active.get();
        shown.with(|rows| {
            let kept = rows.iter().find(|it| it.id == active).or_else(|| rows.first());
            kept.map(|it| it.id.clone()).unwrap_or_default()
        })
    });
    let group = id::next("pick");
    let keydown = move |event: KeyboardEvent| {
        let count = shown.with_untracked(Vec::len);
        let here = shown.with_untracked(|rows| rows.iter().position(|it| it.id == stop.get_untracked()));
        let Some(next) = step(&event.key(), here.unwrap_or_default(), count) else { return };
        event.prevent_default();
        let boxes = list.get_untracked().and_then(|it| it.query_selector_all("input").ok());
        let next = boxes.and_then(|it| it.item(u32::try_from(next).unwrap_or(u32::MAX)));
        if let Some(input) = next.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            // The focus handler of the row makes it the stop.
            let _ = input.focus();
        }
    };
    let note = move || {
        if shown.with(|it| !it.is_empty()) {
            return ().into_any();
        }
        if loading.get() {
            let label = loading_label.get().unwrap_or_default();
            return view! { <Skeleton shape=SkeletonShape::Rows(4) label=label /> }.into_any();
        }
        let text = query
            .with(|it| if it.trim().is_empty() || nothing.get() { empty.get() } else { (words.no_match)(it.trim()) });
        view! { <p class="bc-picker-note">{text}</p> }.into_any()
    };
    view! {
        <ul
            class="bc-picker-rows"
            role=if single { "radiogroup" } else { "group" }
            aria-labelledby=labelled_by
            aria-busy=move || loading.get().then_some("true")
            node_ref=list
            on:keydown=keydown
        >
            <For each=move || shown.get() key=Clone::clone let:item>
                {row(item, chosen, single, group.clone(), active, stop)}
            </For>
        </ul>
        <div role="status">{note}</div>
    }
    .into_any()
}

fn row(
    item: PickItem,
    chosen: RwSignal<Vec<String>>,
    single: bool,
    group: String,
    active: RwSignal<String>,
    stop: Memo<String>,
) -> AnyView {
    let base = id::next("row");
    let (name_id, about_id) = (format!("{base}-name"), format!("{base}-about"));
    let own = StoredValue::new(item.id.clone());
    let blocked = item.why_not.is_some();
    let ticked = move || own.with_value(|own| chosen.with(|all| all.contains(own)));
    let change = move |event: crate::dom::Targeted<web_sys::HtmlInputElement>| {
        let input = event.target();
        let id = own.get_value();
        let on = input.checked();
        chosen.update(|all| {
            if single {
                all.clear();
            }
            all.retain(|it| *it != id);
            if on {
                all.push(id);
            }
        });
    };
    view! {
        <li class="bc-pick" class:bc-pick-blocked=blocked class:bc-pick-chosen=ticked role="presentation">
            <label class="bc-pick-label" for=base.clone()>
                <input
                    class=if single { "bc-radio" } else { "bc-checkbox" }
                    id=base.clone()
                    type=if single { "radio" } else { "checkbox" }
                    name=single.then_some(group)
                    aria-labelledby=name_id.clone()
                    aria-describedby=about_id.clone()
                    aria-disabled=blocked.then_some("true")
                    tabindex=move || if own.with_value(|own| stop.with(|it| it == own)) { "0" } else { "-1" }
                    prop:checked=ticked
                    on:click=move |event| {
                        // Prevented, the browser puts back what was checked, in the whole group.
                        if blocked {
                            event.prevent_default();
                        }
                    }
                    on:change:target=change
                    on:focus=move |_| active.set(own.get_value())
                />
                <span class="bc-pick-name" id=name_id>
                    {if item.name.is_empty() { item.id.clone() } else { item.name }}
                </span>
                <span class="bc-pick-about" id=about_id>
                    <IdValue id=item.id focusable=false />
                    {(!item.state.is_empty()).then(|| view! { <Badge tone=item.tone word=item.state /> })}
                    <span class="bc-pick-size">{item.size}</span>
                    {item.why_not.or(item.note).map(|why| {
                        view! { <span class="bc-pick-why"><Icon name=IconName::Info /><span>{why}</span></span> }
                    })}
                </span>
            </label>
        </li>
    }
    .into_any()
}
