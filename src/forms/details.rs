//! More about each chosen resource: a name of its own, and disks of a server that are left out.

use crate::dom::prelude::*;
use backup_api::ids;
use backup_api::rules::resource::{MOST, NAME as LONGEST};
use backup_api::tables::Values;

use super::lookup;
use crate::form::bound::{bind_list, bind_text};
pub use crate::form::details::Details;
use crate::form::state::Form;
use crate::text::{details as words, lists, size};
use crate::ui::{
    Button, ButtonKind, Checkbox, FieldFacts, FieldIds, FieldNotes, IdText, Notice, TextField, Tone, split_ids,
};
use crate::work::Console;

/// The disks of a resource by its id.
type DisksOf = Callback<String, Vec<String>>;

/// Names of resources by what the lists know of them; the id where they know none.
pub fn name_of(console: Console, kind: Signal<String>) -> Callback<String, String> {
    Callback::new(move |id: String| {
        let seen = lookup::protectable(console, &kind.get(), &id).map(|row| row.name);
        seen.filter(|name| !name.is_empty()).unwrap_or(id)
    })
}

/// One row for each chosen resource.
#[component]
pub fn ResourceDetails(
    /// Its form.
    form: Form,
    /// JSON path of the list.
    path: &'static str,
    /// Kind of the vault.
    kind: Signal<String>,
    /// Ids of the chosen ones, in the order of the request.
    chosen: RwSignal<Vec<String>>,
    /// What is typed.
    details: Details,
    /// Names of the resources, as far as known.
    name_of: Callback<String, String>,
    /// The disks of a resource that its vault backs up; none where that is all of them.
    #[prop(optional)]
    held: Option<DisksOf>,
) -> AnyView {
    form.console.cache.want_resources(form.console, kind);
    // More than that no request takes.
    let entries = move || chosen.with(|chosen| chosen.iter().take(MOST).cloned().enumerate().collect::<Vec<_>>());
    view! {
        <ul class="bc-details">
            <For
                each=entries
                key=Clone::clone
                let:entry
            >
                {row(form, path, kind, entry, details, (name_of, held))}
            </For>
        </ul>
    }
    .into_any()
}

fn row(
    form: Form,
    path: &'static str,
    kind: Signal<String>,
    (index, id): (usize, String),
    details: Details,
    (name_of, held): (Callback<String, String>, Option<DisksOf>),
) -> AnyView {
    let detail = details.of(&id);
    let titled = untrack(|| name_of.run(id.clone()));
    let bound = bind_text(form, &format!("{path}[{index}].name"), &words::name_of(&titled), detail.name);
    let (name, left_out, only) = (detail.name, detail.left_out, detail.only);
    let title = {
        let id = id.clone();
        move || name_of.run(id.clone())
    };
    let disks_path = format!("{path}[{index}].extra_info.exclude_volumes");
    view! {
        <li class="bc-detail">
            <p class="bc-named">
                <strong>{title}</strong>
                <IdText id=id.clone() what=words::id() />
            </p>
            <TextField
                label=words::name()
                value=name
                hint=words::name_hint()
                optional=true
                limit=LONGEST
                errors=bound.errors
                warnings=bound.warnings
                on_leave=bound.leave
                id=bound.id
            />
            {move || (kind.get() == "server").then(|| only_these(only))}
            {move || {
                let held = held.map(|held| held.run(id.clone())).unwrap_or_default();
                (kind.get() == "server").then(|| disks(form, &disks_path, id.clone(), left_out, held))
            }}
        </li>
    }
    .into_any()
}

/// The only disks that a request took along, which can be given up for all.
fn only_these(only: RwSignal<Vec<Values>>) -> AnyView {
    let all = Callback::new(move |()| only.set(Vec::new()));
    let note = move || {
        let ids = only.with(|disks| disks.iter().map(|disk| disk.text("id").to_owned()).collect::<Vec<_>>());
        (!ids.is_empty()).then(|| {
            view! {
                <p>{words::only_these(&lists::listed(ids))}</p>
                <div class="bc-actions">
                    <Button label=words::all_disks() kind=ButtonKind::Quiet on_press=all />
                </div>
            }
        })
    };
    note.into_any()
}

/// The disks of a server, each to be left out, of those that its vault has where it has not all; as text where they are not known.
fn disks(form: Form, path: &str, server: String, left_out: RwSignal<Vec<String>>, held: Vec<String>) -> AnyView {
    let some = !held.is_empty();
    let console = form.console;
    let known = memo(move |_| {
        let server = lookup::protectable(console, "server", &server);
        let mut disks = server.map(|server| server.children).unwrap_or_default();
        disks.retain(|disk| held.is_empty() || held.iter().any(|id| ids::same(id, &disk.id)));
        disks
    });
    let bound = bind_list(form, path, words::left_out(), left_out.into());
    let all = move || known.with(|disks| !disks.is_empty() && disks.iter().all(|disk| chosen(left_out, &disk.id)));
    view! {
        {move || {
            let disks = known.get();
            if disks.is_empty() {
                return pasted(left_out, bound.clone());
            }
            // What was typed before the disks were known, and is none of them, would be sent unseen.
            let strays = left_out.with_untracked(|ids| {
                let known = |id: &String| disks.iter().any(|disk| ids::same(&disk.id, id));
                ids.iter().filter(|id| !known(id)).cloned().collect::<Vec<_>>()
            });
            let strays = strays.into_iter().map(|id| {
                let ticked = tie(left_out, id.clone());
                view! { <Checkbox label=words::leave_out(&id, None) checked=ticked /> }.into_any()
            });
            let boxes: Vec<AnyView> = disks
                .into_iter()
                .map(|disk| {
                    let name = if disk.name.is_empty() { disk.id.clone() } else { disk.name.clone() };
                    let label = words::leave_out(&name, disk.size_gb.map(size::gb).as_deref());
                    let ticked = tie(left_out, disk.id);
                    view! { <Checkbox label=label checked=ticked /> }.into_any()
                })
                .chain(strays)
                .collect();
            let facts = FieldFacts {
                hint: MaybeProp::from(some.then(|| words::held_disks().to_owned())),
                errors: bound.errors,
                warnings: bound.warnings,
                counted: false,
            };
            let ids = FieldIds::new(Some(bound.id.clone()));
            let told = ids.described_by(facts);
            view! {
                <fieldset class="bc-field" id=bound.id.clone() tabindex="-1" aria-describedby=told>
                    <legend class="bc-label">{words::left_out()} " " <span class="bc-optional">{words::optional()}</span></legend>
                    <FieldNotes ids=ids facts=facts />
                    {boxes}
                </fieldset>
            }
                .into_any()
        }}
        <Show when=all>
            <Notice tone=Tone::Warning title=words::all_left_out() />
        </Show>
    }
    .into_any()
}

fn chosen(left_out: RwSignal<Vec<String>>, id: &str) -> bool {
    left_out.with(|all| ids::among(all, id))
}

/// A box that is ticked while the list holds `id`.
fn tie(list: RwSignal<Vec<String>>, id: String) -> RwSignal<bool> {
    let ticked = RwSignal::new(list.with_untracked(|all| ids::among(all, &id)));
    Effect::new(move |before: Option<bool>| {
        let now = ticked.get();
        if before.is_some_and(|before| before != now) {
            list.update(|all| {
                all.retain(|known| !ids::same(known, &id));
                if now {
                    all.push(id.clone());
                }
            });
        }
        now
    });
    ticked
}

fn pasted(left_out: RwSignal<Vec<String>>, bound: crate::form::bound::Bound) -> AnyView {
    let text = RwSignal::new(left_out.with_untracked(|ids| ids.join(" ")));
    Effect::new(move |before: Option<String>| {
        let now = text.get();
        if before.is_some_and(|before| before != now) {
            left_out.set(split_ids(&now));
        }
        now
    });
    view! {
        <TextField
            label=words::left_out()
            value=text
            hint=words::left_out_hint()
            optional=true
            mono=true
            errors=bound.errors
            warnings=bound.warnings
            on_leave=bound.leave
            id=bound.id
        />
    }
    .into_any()
}
