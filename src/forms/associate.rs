//! Resources that join a vault: chosen, each with more to it, and put aside where they don't fit the vault any more.

use crate::dom::prelude::*;
use backup_api::cbr::resource::type_for;
use backup_api::known::Known;
use backup_api::tables::{Input, Values};

use super::choose::ChooseResources;
use super::details::{ResourceDetails, name_of};
use crate::form::state::Form;
use crate::form::{Control, FormDraft, FormState, SlotKind, incompatible};
use crate::text::{form as form_words, resources_add as words, vault_create};
use crate::ui::{Disclosure, RadioOption};
use crate::work::Console;

/// What is kept with the chosen ones.
pub const KEPT: [(&str, SlotKind); 2] = [("more", SlotKind::Details), ("incompatible", SlotKind::Incompatible)];

/// The room that the sum of the chosen ones is held against.
pub struct Room {
    /// GB, where it is known.
    pub size: Signal<Option<i64>>,
    /// That is what is left, not the whole.
    pub free: bool,
}

/// The picker, and more about each chosen one behind a disclosure.
pub fn view(form: Form, state: FormState, control: &'static Control, kind: Signal<String>, room: Room) -> AnyView {
    let FormState { console, draft, .. } = state;
    let (chosen, details) = (draft.ids(control.key), draft.details());
    let incompatible = incompatible::follow(console, draft.incompatible(), kind, chosen);
    let set = derive(move || {
        let chosen = chosen.get();
        Some(form_words::set_of_resources(details.set(&chosen), chosen.len()))
    });
    let name_of = name_of(console, kind);
    let path = draft.spec.path(control);
    view! {
        {incompatible}
        <ChooseResources
            form=form
            path=path
            label=(control.label)()
            hint=control.hint.map_or("", |hint| hint())
            optional=control.optional(draft.spec.field(control))
            kind=kind
            chosen=chosen
            room=room.size
            free=room.free
            details=details
        />
        <Show when=move || chosen.with(|chosen| !chosen.is_empty())>
            <Disclosure label=words::more() note=set>
                <ResourceDetails form=form path=path kind=kind chosen=chosen details=details name_of=name_of />
            </Disclosure>
        </Show>
    }
    .into_any()
}

/// The rows of the chosen ones: each with its type, as its vault says it, its list, or as the vault takes it, and with what is typed
/// about it.
#[must_use]
pub fn rows(draft: FormDraft, ids: Vec<String>, known: &Known, object_type: &str) -> Input {
    let in_vault = |id: &str| known.vault.as_ref().and_then(|vault| vault.resource(id));
    let details = draft.details();
    let row = |id: String| {
        let held = in_vault(&id).map(|held| held.kind.as_str());
        let own = known.resource(&id).map(|seen| seen.kind.as_str());
        let kind = [held, own].into_iter().flatten().find(|kind| !kind.is_empty());
        let kind = kind.or_else(|| type_for(object_type)).unwrap_or_default();
        let mut row = Values::new().text_at("type", kind).text_at("id", id);
        details.complete(&mut row);
        row
    };
    Input::Rows(ids.into_iter().map(row).collect())
}

/// What a vault of this cloud can be for.
#[must_use]
pub fn object_types(console: Console) -> Signal<Vec<RadioOption>> {
    let sessions = console.client.sessions;
    derive(move || {
        let option = |id: &&str| {
            let (title, note) = vault_create::object_type(id);
            RadioOption::new(*id, title, note)
        };
        sessions.profile().object_types.iter().map(option).collect()
    })
}
