//! Associate resources with a vault.

mod controls;
mod result;
mod rounds;
mod search;
#[cfg(test)]
mod tests;

pub use result::Added;
pub use rounds::filled;

use backup_api::cbr::resource::object_type_of;
use backup_api::cbr::resources_add::{RESOURCES_ADD as OPERATION, ResourcesAdded};
use backup_api::json::Read;
use backup_api::known::Known;
use backup_api::tables::{Input, Values};

use super::{associate, lookup};
use crate::form::{After, Control, FormDraft, FormSpec, Group, SlotKind};
use crate::places::Place;
use crate::text::{choose, resources_add as words};
use crate::work::Console;

/// The form. In the walkthrough the vault is fixed.
pub static RESOURCES_ADD: FormSpec = FormSpec {
    operation: &OPERATION,
    title: || Place::ResourcesAdd.title(),
    submit: |state| {
        let count = state.draft.ids("resources").with(Vec::len);
        words::submit(count, &object_type(state.console, state.draft))
    },
    busy: words::busy,
    facts: |state| {
        lookup::vault(state.console, &state.draft.one("vault")).map(|vault| vault.name).into_iter().collect()
    },
    groups: &[
        Group::new(
            words::where_label,
            &[
                Control::special("vault", choose::vault, SlotKind::Ids, controls::vault),
                Control::special("kind", words::kind, SlotKind::Text, controls::kind)
                    .start("server")
                    .hint(words::kind_hint),
            ],
        )
        .offered(|state| state.alone()),
        Group::new(
            words::what,
            &[Control::special("resources", words::resources_label, SlotKind::Ids, controls::resources)
                .hint(words::resources_hint)],
        ),
    ],
    kept: KEPT,
    known: |console, draft| Known {
        vault: lookup::known_vault(console, &draft.one("vault")),
        absent: lookup::absent(console, draft, &["vault"]),
        ..super::choose::known(console, &object_type(console, draft), &draft.ids("resources").get())
    },
    complete: |draft, known, values| {
        let of_vault = known.vault.as_ref().map(|vault| vault.object_type.clone()).filter(|kind| !kind.is_empty());
        let object_type = of_vault.unwrap_or_else(|| draft.trimmed("kind"));
        values.set("resources", associate::rows(draft, draft.ids("resources").get(), known, &object_type));
    },
    typed,
    next: CHOSEN,
    of_project: &["vault", "resources", "more", "incompatible", "rest", "rounds"],
    notice: None,
    above: None,
    before: None,
    after: After {
        done: |state, answer| {
            let added = Added::of(state.console, state.draft, &answer.raw);
            state.console.announce(words::done(added.ids.len(), added.missing.len()));
            state.console.cache.stale(state.console);
        },
        anywhere: false,
        search: search::search,
        check: search::check,
        fits: ResourcesAdded::fits,
    },
    result: |_, state, outcome| {
        let added = Added::of(state.console, state.draft, &outcome.raw);
        result::view(state.draft, added, &outcome, state.station)
    },
};

/// What belongs to one request.
const CHOSEN: &[&str] = &["resources", "more", "incompatible"];

/// What is kept with the chosen ones, and of those that wait for a later round.
const KEPT: &[(&str, SlotKind)] = {
    let ([more, incompatible], [rest, rounds]) = (associate::KEPT, rounds::KEPT);
    &[more, incompatible, rest, rounds]
};

/// Begins for a vault. What was chosen for the same vault stays, and so does what waits for a later round: that may be this one.
pub fn begin(draft: FormDraft, vault: &str) {
    draft.begin("vault", vault, CHOSEN);
}

/// The kind is that of the resources: the vault that they are for is perhaps not in the lists.
fn typed(mut values: Values) -> Values {
    if let Some(kind) = values.rows("resources").first().and_then(|row| object_type_of(row.text("type"))) {
        values.set("kind", Input::Text(kind.to_owned()));
    }
    values
}

/// What the vault is for: `server`, `disk`, `turbo`. Tracks.
#[must_use]
pub fn object_type(console: Console, draft: FormDraft) -> String {
    let known = lookup::vault(console, &draft.one("vault")).map(|vault| vault.billing.object_type);
    known.filter(|kind| !kind.is_empty()).unwrap_or_else(|| draft.trimmed("kind"))
}
