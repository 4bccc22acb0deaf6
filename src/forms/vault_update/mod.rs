//! Change a vault: only what is another than it is now is sent.

#[cfg(test)]
mod changing;
pub(super) mod controls;
mod result;
mod search;
#[cfg(test)]
mod tests;
mod values;

use backup_api::cbr::model::Vault;
use backup_api::cbr::vault_update::VAULT_UPDATE as OPERATION;
use backup_api::json::Read;
use backup_api::known::{Known, KnownVault};
use backup_api::reply::One;

use super::lock;
use crate::form::checked;
use crate::form::{After, Control, FormDraft, FormSpec, Group, SlotKind, as_sent, as_typed};
use crate::places::Place;
use crate::text::{vault_create, vault_update as words};

/// The form. It stands on the page of one vault, which was read just before.
pub static VAULT_UPDATE: FormSpec = FormSpec {
    operation: &OPERATION,
    title: || Place::VaultUpdate.title(),
    submit: |_| words::submit().to_owned(),
    busy: words::busy,
    facts: |state| result::facts(state.draft),
    groups: &[
        Group::new(words::what, &[Control::new("name", vault_create::name).hint(vault_create::name_hint)]),
        Group::new(
            words::how_much,
            &[
                Control::special("vault", words::how_much, SlotKind::Ids, controls::capacity),
                Control::new("size", vault_create::size)
                    .hint(words::size_hint)
                    .unit(|| "GB")
                    .when(|draft| !pre_paid(draft)),
                Control::special("ordered", vault_create::size, SlotKind::Text, controls::ordered).when(pre_paid),
                Control::new("auto_expand", vault_create::auto_expand)
                    .hint(vault_create::auto_expand_hint)
                    .when(|draft| !pre_paid(draft)),
            ],
        ),
        Group::new(
            words::by_tag,
            &[
                Control::new("auto_bind", vault_create::auto_bind).hint(vault_create::auto_bind_hint),
                Control::new("bind_tags", vault_create::bind_tags)
                    .when(|draft| draft.flag("auto_bind").get() && !bind_unread(draft)),
                // What can't be read would be replaced unseen.
                Control::special("bind_unread", vault_create::bind_tags, SlotKind::Text, controls::bind_unread)
                    .when(|draft| draft.flag("auto_bind").get() && bind_unread(draft)),
            ],
        ),
        Group::new(
            words::alerts,
            &[
                Control::select("notify", vault_create::notify_label, |value| (vault_create::notify(value), "")),
                Control::new("threshold", vault_create::threshold).unit(|| "%"),
            ],
        )
        .offered(|state| state.console.client.sessions.profile().extended_fields),
        Group::new(
            vault_create::consistent_level_label,
            &[Control::cards("consistent_level", vault_create::consistent_level_label, vault_create::consistent_level)],
        )
        .offered(|state| state.console.client.sessions.profile().consistent_levels.len() > 1),
        Group::new(
            words::lock,
            &[
                Control::new("locked", vault_create::locked).hint(words::locked_hint).when(|draft| !is_locked(draft)),
                Control::special("confirm", words::confirm, SlotKind::Text, lock::confirm)
                    .at("confirm")
                    .hint(words::confirm_hint)
                    .confirms(name)
                    .when(|draft| !is_locked(draft) && draft.flag("locked").get()),
                Control::special("is_locked", words::lock, SlotKind::Text, controls::is_locked).when(is_locked),
            ],
        ),
    ],
    kept: &[],
    known: |_, draft| Known { vault: Some(known(draft)), ..Known::default() },
    complete: as_typed,
    typed: as_sent,
    next: &["confirm"],
    of_project: &[],
    notice: None,
    above: None,
    before: None,
    after: After {
        done: |state, answer| {
            let vault = One::<Vault>::read(&answer.raw).item;
            result::settle(state, &vault);
            let sent = state.draft.submission.sent.try_get_untracked().flatten();
            let open =
                sent.as_ref().is_some_and(|sent| checked::open(Some(&checked::against(state, sent, &[&answer.raw]))));
            state.console.announce(result::title(&result::named(state, &vault.name), open));
            state.console.cache.stale(state.console);
        },
        anywhere: false,
        search: search::search,
        check: checked::by_reply,
        fits: One::<Vault>::fits,
    },
    result: |_, state, outcome| result::view(state, &outcome),
};

/// Begins to change a vault as it was just read.
pub fn begin(draft: FormDraft, vault: &Vault) {
    draft.begin_change("vault", &vault.id, &values::of(vault));
}

fn known(draft: FormDraft) -> KnownVault {
    let now = draft.now();
    KnownVault {
        used_mb: now.number(values::USED),
        allocated_gb: now.number(values::ALLOCATED),
        size_gb: now.number("size"),
        ..KnownVault::default()
    }
}

/// What is typed to confirm: its name, or its id where it has none.
fn name(draft: FormDraft) -> String {
    let name = draft.now().text("name").trim().to_owned();
    if name.is_empty() { draft.one("vault") } else { name }
}

/// Whether it was paid in advance: then its size is a matter of its order.
fn pre_paid(draft: FormDraft) -> bool {
    draft.now().text(values::CHARGING) == "pre_paid"
}

/// Whether the tags of its rule can't be read.
fn bind_unread(draft: FormDraft) -> bool {
    draft.now().flag(values::BIND_UNREAD) == Some(true)
}

fn is_locked(draft: FormDraft) -> bool {
    draft.now().flag("locked") == Some(true)
}
