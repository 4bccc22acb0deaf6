//! The disks of a backup, each with the disk of the server that it goes onto.

use crate::dom::prelude::*;
use backup_api::cbr::backup_restore::unfit;
use backup_api::cbr::model::Protectable;
use backup_api::ids;
use backup_api::known::{KnownBackup, KnownPart, KnownResource};

use super::{controls, target, target_id};
use crate::form::bound::{Bound, bind};
use crate::form::state::Form;
use crate::form::{Control, FormState};
use crate::forms::backup::seen;
use crate::text::{backup_restore as words, size};
use crate::ui::{Badge, FieldFacts, FieldIds, FieldNotes, Notice, Select, SelectOption, TagRow, Tone};

pub(super) fn view(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let (console, draft) = (state.console, state.draft);
    let keys =
        memo(move |_| draft.tags(control.key).with(|rows| rows.iter().map(|row| row.key.clone()).collect::<Vec<_>>()));
    // Worked out once for all rows, and each row has all of its options only while somebody is at it: a server may have
    // hundreds of disks.
    let parts = memo(move |_| seen(console, draft).map(|it| KnownBackup::from(&it).parts).unwrap_or_default());
    let disks = memo(move |_| target(console, draft).map(|it| it.children).unwrap_or_default());
    let whole = bind(form, draft.spec.path(control), (control.label)());
    let none = memo(move |_| keys.with(Vec::is_empty));
    let rows = move || {
        keys.get()
            .into_iter()
            .enumerate()
            .map(|(index, key)| row(form, state, control, (parts, disks), index, key))
            .collect::<Vec<AnyView>>()
    };
    let hint = MaybeProp::from(Some(words::disks_hint().to_owned()));
    let facts = FieldFacts { hint, errors: whole.errors, warnings: whole.warnings, counted: false };
    let untouched = memo(move |_| {
        let used = draft.tags(control.key).get();
        let free = |disk: &&Protectable| !used.iter().any(|row| ids::same(&row.value, &disk.id));
        disks.with(|disks| disks.iter().filter(free).map(named).collect::<Vec<_>>())
    });
    view! {
        <div class="bc-field">
            <FieldNotes ids=FieldIds::new(Some(whole.id.clone())) facts=facts />
            <div class="bc-map" id=whole.id tabindex="-1">{rows}</div>
        </div>
        {move || none.get().then(|| view! { <Notice tone=Tone::Warning title=words::no_parts() still=true><p>{words::no_parts_note()}</p></Notice> })}
        {move || {
            let rest = untouched.get();
            (!rest.is_empty()).then(|| {
                let title = words::untouched(rest.len());
                view! { <Notice tone=Tone::Info title=title still=true><p class="bc-break">{rest.join(", ")}</p></Notice> }
            })
        }}
    }
    .into_any()
}

/// "data-1, 100 GB".
fn named(disk: &Protectable) -> String {
    let name = if disk.name.is_empty() { &disk.id } else { &disk.name };
    match disk.size_gb {
        Some(gb) => words::disk_named(name, &size::gb(gb)),
        None => name.clone(),
    }
}

/// Up to this many rows have all of their options from the beginning.
const FEW: usize = 20;

fn row(
    form: Form,
    state: FormState,
    control: &'static Control,
    (parts, disks): (Memo<Vec<KnownPart>>, Memo<Vec<Protectable>>),
    index: usize,
    key: String,
) -> AnyView {
    let draft = state.draft;
    let rows = draft.tags(control.key);
    let known = {
        let key = key.clone();
        memo(move |_| parts.with(|parts| parts.iter().find(|part| ids::same(&part.id, &key)).cloned()))
    };
    let title = known.with_untracked(|part| part.as_ref().map(title)).unwrap_or_else(|| key.clone());
    let value = RwSignal::new(String::new());
    let path = format!("{}[{index}].volume_id", draft.spec.path(control));
    let label = words::target_of(&title);
    let Bound { id, errors, warnings, leave } = bind(form, &path, &label);
    // The draft may be filled from outside, and is what is sent.
    let of = key.clone();
    Effect::new(move || {
        let there = rows.with(|rows| rows.iter().find(|row| row.key == of).map(|row| row.value.clone()));
        let there = there.unwrap_or_default();
        if value.with_untracked(|value| *value != there) {
            value.set(there);
        }
    });
    Effect::new(move |before: Option<String>| {
        let chosen = value.get();
        if before.is_some_and(|before| before != chosen) {
            put(rows, &key, &chosen);
            // What does not fit is told where it is chosen, not when the whole is sent.
            leave.run(());
        }
        chosen
    });
    let opened = RwSignal::new(false);
    let few = memo(move |_| parts.with(Vec::len) <= FEW);
    let options = derive(move || {
        let (server, chosen, known) = (target_id(draft), value.get(), known.get());
        let whole = few.get() || opened.get();
        let is_chosen = |disk: &Protectable| ids::same(&disk.id, &chosen);
        let mut options = vec![SelectOption::new("", words::choose())];
        disks.with(|disks| {
            let shown = disks.iter().filter(|disk| whole || is_chosen(disk));
            options.extend(shown.map(|disk| option(disk, known.as_ref(), &server)));
            // What is not in the list is still what would be sent.
            if !chosen.is_empty() && !disks.iter().any(is_chosen) {
                let part = known.as_ref().filter(|part| ids::same(&part.disk, &chosen));
                let named = part.map_or_else(|| chosen.clone(), self::title);
                let gone = !disks.is_empty();
                let label = if gone { words::disk_unfit(&named, words::unfit_attached()) } else { named };
                options.push(SelectOption::new(chosen.clone(), label));
            }
        });
        options
    });
    let on_open = Callback::new(move |()| opened.set(true));
    let on_leave = Callback::new(move |()| {
        opened.set(false);
        leave.run(());
    });
    let facts = move || known.get().map(|part| facts(&part));
    view! {
        <div class="bc-map-row">
            <div class="bc-map-from">
                <span class="bc-break"><b>{title}</b></span>
                {facts}
            </div>
            <Select label=label value=value options=options errors=errors warnings=warnings on_open=on_open on_leave=on_leave id=id />
        </div>
    }
    .into_any()
}

fn put(rows: RwSignal<Vec<TagRow>>, key: &str, value: &str) {
    rows.update(|rows| {
        if let Some(row) = rows.iter_mut().find(|row| row.key == key) {
            value.clone_into(&mut row.value);
        }
    });
}

fn title(part: &KnownPart) -> String {
    let name = if part.name.is_empty() { &part.disk } else { &part.name };
    if name.is_empty() { part.id.clone() } else { name.clone() }
}

fn facts(part: &KnownPart) -> AnyView {
    let size = part.size_gb.map(size::gb);
    let system = (part.bootable == Some(true)).then(|| view! { <Badge tone=Tone::Info word=words::system_disk() /> });
    view! { <span class="bc-quiet">{size} " " {system}</span> }.into_any()
}

fn option(disk: &Protectable, part: Option<&KnownPart>, server: &str) -> SelectOption {
    let known = KnownResource { servers: Some(vec![server.to_owned()]), ..KnownResource::from(disk) };
    let mut label = named(disk);
    if let Some(device) = disk.device() {
        label = words::disk_at(&label, &device);
    }
    if let Some((_, kind)) = unfit(part, &known, server) {
        label = words::disk_unfit(&label, &controls::why(&kind));
    }
    SelectOption::new(disk.id.clone(), label)
}
