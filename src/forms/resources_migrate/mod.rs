//! Move resources to another vault, with their backups; followed until they are there.

mod controls;
mod follow;
mod result;
mod search;
#[cfg(test)]
mod tests;

use backup_api::cbr::model::Vault;
use backup_api::cbr::resources_migrate::{RESOURCES_MIGRATE as OPERATION, ResourcesMigrated};
use backup_api::ids;
use backup_api::json::Read;
use backup_api::known::Known;

use super::lookup;
use crate::form::checked;
use crate::form::{After, Control, FormDraft, FormSpec, FormState, Group, SlotKind, as_sent, as_typed};
use crate::places::Place;
use crate::text::{resources_migrate as words, size};

/// The form. It stands on the page of the vault that is left.
pub static RESOURCES_MIGRATE: FormSpec = FormSpec {
    operation: &OPERATION,
    title: || Place::ResourcesMigrate.title(),
    submit: |state| {
        let kind = source(state).map(|vault| vault.billing.object_type).unwrap_or_default();
        words::submit(state.draft.ids("resources").with(Vec::len), &kind)
    },
    busy: words::busy,
    facts: |state| {
        let name = |vault: Option<Vault>| vault.map(|vault| vault.name).unwrap_or_default();
        let (from, to) = (name(source(state)), name(destination(state)));
        let way = if to.is_empty() { String::new() } else { words::way(&from, &to) };
        vec![way, Along::of(state).map(Along::sentence).unwrap_or_default()]
    },
    groups: &[
        Group::new(
            words::what,
            &[
                Control::special("vault", words::from, SlotKind::Ids, controls::from),
                Control::special("resources", words::resources, SlotKind::Ids, controls::resources),
            ],
        ),
        Group::new(
            words::where_to,
            &[Control::special("destination", words::destination, SlotKind::Ids, controls::destination)
                .hint(words::destination_hint)],
        ),
    ],
    kept: &[],
    known: |console, draft| Known {
        vault: lookup::known_vault(console, &draft.one("vault")),
        destination: lookup::known_vault(console, &draft.one("destination")),
        absent: lookup::absent(console, draft, &["vault", "destination"]),
        ..Known::default()
    },
    complete: as_typed,
    typed: as_sent,
    next: &["resources"],
    of_project: &["vault", "resources", "destination"],
    notice: None,
    above: None,
    before: None,
    after: After {
        done: |state, answer| {
            let ids = ResourcesMigrated::read(&answer.raw).ids;
            state.console.announce(words::accepted(result::accepted(state.draft, ids).len()));
            state.console.cache.stale(state.console);
        },
        anywhere: false,
        search: search::search,
        check: checked::by_itself,
        fits: ResourcesMigrated::fits,
    },
    result: |_, state, outcome| result::view(state, &outcome),
};

/// Begins for the vault that is left.
pub fn begin(draft: FormDraft, vault: &Vault) {
    draft.begin_for("vault", &vault.id);
}

/// The vault that is left. Tracks.
fn source(state: FormState) -> Option<Vault> {
    lookup::vault(state.console, &state.draft.one("vault"))
}

/// The other one. Tracks.
fn destination(state: FormState) -> Option<Vault> {
    lookup::vault(state.console, &state.draft.one("destination"))
}

/// What goes along with the chosen resources, as far as their vault says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Along {
    backups: i64,
    /// MB; not known where one of them does not say.
    size: Option<i64>,
}

impl Along {
    /// Nothing where no resource is chosen, or the vault says of one how many backups it has. Tracks.
    fn of(state: FormState) -> Option<Self> {
        let ids = state.draft.ids("resources").with(Clone::clone);
        Self::count(&source(state)?, &ids)
    }

    fn count(vault: &Vault, ids: &[String]) -> Option<Self> {
        let chosen = || vault.resources.iter().filter(|held| ids.iter().any(|id| ids::same(id, &held.id)));
        if ids.is_empty() || chosen().count() < ids.len() {
            return None;
        }
        let backups = chosen().map(|held| held.backup_count).sum::<Option<i64>>()?;
        Some(Self { backups, size: chosen().map(|held| held.backup_size).sum() })
    }

    fn sentence(self) -> String {
        match self.size {
            Some(mb) if self.backups > 0 => words::along_sized(self.backups, &size::mb(mb)),
            _ => words::along(self.backups),
        }
    }
}
