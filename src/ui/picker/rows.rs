//! The list itself.

use crate::dom::prelude::*;
use backup_api::ids;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::PickItem;
use super::items::Shown;
use super::window::{Window, position};
use crate::ui::id_text::id_value;
use crate::ui::tabs::step;
use crate::ui::{Badge, Icon, IconName, Skeleton, SkeletonShape, id, use_words};

/// What the rows share.
#[derive(Clone, Copy)]
struct List {
    chosen: RwSignal<Vec<String>>,
    single: bool,
    /// One stop for the Tab key: the row that had the focus last, where it is in the page, else the first in view.
    stop: Memo<String>,
    active: RwSignal<String>,
    group: StoredValue<String>,
}

/// A row where it stands: it is another when what it says is another, not when it stands elsewhere.
#[derive(Clone)]
struct Line {
    at: usize,
    of: usize,
    item: PickItem,
}

#[component]
pub(super) fn Rows(
    /// The rows that match the search.
    shown: Memo<Shown>,
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
    /// Not all that there is is here.
    partly: Signal<bool>,
) -> AnyView {
    let words = use_words();
    let window = Window::new(shown);
    let active = RwSignal::new(String::new());
    let here = move || active.with(|active| shown.with(|shown| shown.place(active)));
    let stop = memo(move |_| {
        let (start, end) = window.range.get();
        let at = here().filter(|at| (start..end).contains(at)).unwrap_or_else(|| window.first());
        shown.with(|shown| shown.id(at).to_owned())
    });
    let list = List { chosen, single, stop, active, group: StoredValue::new(id::next("pick")) };
    Effect::new(move |before: Option<String>| {
        let now = query.get();
        if before.is_some_and(|before| before != now) {
            window.to_top();
        }
        now
    });
    let keydown = move |event: KeyboardEvent| {
        let count = shown.with_untracked(Shown::len);
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let at = window.on_way().or_else(|| target.and_then(|it| position(&it))).or_else(|| untrack(here));
        let Some(next) = step(&event.key(), at.unwrap_or_default(), count) else { return };
        event.prevent_default();
        // The focus handler of the row makes it the stop.
        window.go(next);
    };
    let note = move || {
        if shown.with(|it| it.len() > 0) {
            return ().into_any();
        }
        if loading.get() {
            let label = loading_label.get().unwrap_or_default();
            return view! { <Skeleton shape=SkeletonShape::Rows(4) label=label /> }.into_any();
        }
        let text = query.with(|it| match it.trim() {
            "" => empty.get(),
            _ if nothing.get() => empty.get(),
            searched if partly.get() => (words.no_match_so_far)(searched),
            searched => (words.no_match)(searched),
        });
        view! { <p class="bc-picker-note">{text}</p> }.into_any()
    };
    let lines = move || {
        // Before what rests on it: what is read stays where it is, also where the row that has the focus would leave.
        window.hold(&query.get_untracked(), &shown.get());
        let (start, end) = window.range.get();
        shown.with(|shown| {
            let of = shown.len();
            (start..end).filter_map(|at| Some(Line { at, of, item: shown.item(at)? })).collect::<Vec<_>>()
        })
    };
    Effect::new(move || {
        let of = shown.with(Shown::len);
        next_frame(move || window.place_rows(of));
    });
    view! {
        <div
            class="bc-picker-rows"
            role=if single { "radiogroup" } else { "group" }
            tabindex="-1"
            aria-labelledby=labelled_by
            aria-busy=move || loading.get().then_some("true")
            node_ref=window.place
            on:keydown=keydown
            on:scroll=move |_: web_sys::Event| window.scrolled()
        >
            <ul role="list" node_ref=window.body>
                <For each=lines key=|line| line.item.clone() let:line>
                    {row(list, line)}
                </For>
            </ul>
        </div>
        <div role="status">{note}</div>
    }
    .into_any()
}

fn row(list: List, Line { at, of, item }: Line) -> AnyView {
    let List { chosen, single, stop, active, group } = list;
    let base = id::next("row");
    let (name_id, about_id) = (format!("{base}-name"), format!("{base}-about"));
    let own = StoredValue::new(item.id.clone());
    let blocked = item.why_not.is_some();
    let why = item.why_not.or(item.note);
    let ticked = move || own.with_value(|own| chosen.with(|all| ids::among(all, own)));
    let change = move |event: crate::dom::Targeted<web_sys::HtmlInputElement>| {
        let input = event.target();
        let id = own.get_value();
        let on = input.checked();
        chosen.update(|all| {
            if single {
                all.clear();
            }
            all.retain(|it| !ids::same(it, &id));
            if on {
                all.push(id);
            }
        });
    };
    let name = if item.name.is_empty() { item.id.clone() } else { item.name };
    // Of thousands some dozens are drawn while somebody scrolls: what stays as it is follows nothing.
    let class = match (blocked, &why) {
        (true, _) => "bc-pick bc-pick-told bc-pick-blocked",
        (false, Some(_)) => "bc-pick bc-pick-told",
        (false, None) => "bc-pick",
    };
    view! {
        <li class=class role="listitem" aria-posinset=at + 1 aria-setsize=of>
            <label class="bc-pick-label" for=base.clone()>
                <input
                    class=if single { "bc-radio" } else { "bc-checkbox" }
                    id=base.clone()
                    type=if single { "radio" } else { "checkbox" }
                    name=single.then(|| group.get_value())
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
                <span class="bc-pick-name" id=name_id title=name.clone()>{name}</span>
                <span class="bc-pick-about" id=about_id>
                    {id_value(&item.id)}
                    {(!item.state.is_empty()).then(|| view! { <Badge tone=item.tone word=item.state /> })}
                    <span class="bc-pick-size">{item.size}</span>
                    {why.map(|why| {
                        view! {
                            <span class="bc-pick-why" title=why.clone()><Icon name=IconName::Info /><span>{why}</span></span>
                        }
                    })}
                </span>
            </label>
        </li>
    }
    .into_any()
}
