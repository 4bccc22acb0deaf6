//! Create a vault, pay-per-use or pre-paid.

mod check;
mod result;
mod search;
#[cfg(test)]
mod tests;

use crate::dom::prelude::*;
use backup_api::Int;
use backup_api::cbr::vault_create::{VAULT_CREATE as OPERATION, VaultCreated, usual};
use backup_api::json::Read;

use super::associate::{self, Room};
use super::{choose, lock, policy};
use crate::form::{After, Control, FormDraft, FormSpec, FormState, Group, SlotKind, as_sent};
use crate::places::Place;
use crate::text::{size, vault_create as words, vault_update};

/// The form. In the walkthrough it is for servers.
pub static VAULT_CREATE: FormSpec = FormSpec {
    operation: &OPERATION,
    title: || Place::VaultCreate.title(),
    submit: |_| words::submit().to_owned(),
    busy: words::busy,
    facts: |state| {
        let size = Int::typed(&state.draft.trimmed("size")).value().map(size::gb).unwrap_or_default();
        vec![state.draft.trimmed("name"), size]
    },
    groups: &[
        Group::new(
            words::what,
            &[
                Control::new("name", words::name).hint(words::name_hint),
                Control::cards("object_type", words::object_type_label, words::object_type)
                    .start(usual::OBJECT_TYPE)
                    .offered(|state| state.alone()),
                Control::area("description", words::description),
                Control::new("tags", words::tags),
            ],
        ),
        Group::new(
            words::how_much,
            &[
                Control::new("size", words::size).hint(words::size_hint).unit(|| "GB"),
                Control::special("resources", words::resources, SlotKind::Ids, |form, state, control| {
                    let draft = state.draft;
                    let size = derive(move || Int::typed(&draft.trimmed("size")).value());
                    let kind = derive(move || draft.trimmed("object_type"));
                    associate::view(form, state, control, kind, Room { size, free: false })
                })
                .hint(words::resources_hint),
                // In plain sight: without one, a first backup is the only one.
                Control::special("policy", words::policy, SlotKind::Text, |form, state, control| {
                    policy::select(form, state, control, words::policy_none)
                }),
            ],
        ),
        Group::new(
            words::payment,
            &[
                Control::cards("charging_mode", words::charging_label, words::charging).start(usual::CHARGING_MODE),
                Control::cards("period_type", words::period_label, words::period)
                    .start(usual::PERIOD_TYPE)
                    .when(pre_paid),
                Control::new("period_num", words::period_num)
                    .start(usual::PERIOD_NUM)
                    .hint(words::period_hint)
                    .needed()
                    .when(pre_paid),
                Control::new("auto_renew", words::auto_renew).always().when(pre_paid),
                Control::new("auto_pay", words::auto_pay).always().hint(words::auto_pay_hint).when(pre_paid),
            ],
        )
        // Also where this cloud does not have it and it was chosen for another: else nobody could mend it.
        .offered(|state| state.console.client.sessions.profile().pre_paid() || pre_paid(state.draft)),
        Group::rare(words::more, RARE),
    ],
    kept: &associate::KEPT,
    known: |console, draft| choose::known(console, &draft.trimmed("object_type"), &draft.ids("resources").get()),
    complete: |draft, known, values| {
        let resources = draft.ids("resources").get();
        values.set("resources", associate::rows(draft, resources, known, &draft.trimmed("object_type")));
        // Pay-per-use is what no word about it means.
        if !pre_paid(draft) {
            values.remove("charging_mode");
        }
    },
    typed: as_sent,
    next: &["name", "description", "resources", "incompatible", "more", "tags", "bind_tags", "locked", "confirm"],
    of_project: &["resources", "incompatible", "more", "policy", "enterprise_project"],
    notice: None,
    above: None,
    before: None,
    after: After {
        done: |state, answer| {
            if VaultCreated::read(&answer.raw).vault.is_some_and(|vault| !vault.id.is_empty()) {
                state.console.cache.stale(state.console);
            }
        },
        anywhere: false,
        search: search::search,
        check: check::check,
        fits: VaultCreated::fits,
    },
    result: |_, state, outcome| result::view(state, &outcome),
};

const RARE: &[Control] = &[
    Control::cards("protect_type", words::protect_type_label, words::protect_type).start(usual::PROTECT_TYPE),
    Control::cards("consistent_level", words::consistent_level_label, words::consistent_level)
        .start(usual::CONSISTENT_LEVEL)
        .offered(|state| several(state, "consistent_level", state.console.client.sessions.profile().consistent_levels)),
    Control::cards("cloud_type", words::cloud_type_label, words::cloud_type)
        .start(usual::CLOUD_TYPE)
        .offered(|state| several(state, "cloud_type", state.console.client.sessions.profile().cloud_types)),
    Control::new("auto_bind", words::auto_bind).hint(words::auto_bind_hint),
    Control::new("bind_tags", words::bind_tags).when(|draft| draft.flag("auto_bind").get()),
    Control::new("locked", words::locked).hint(words::locked_hint),
    // It can never be undone.
    Control::special("confirm", vault_update::confirm, SlotKind::Text, lock::confirm)
        .at("confirm")
        .hint(vault_update::confirm_hint)
        .confirms(|draft| draft.trimmed("name"))
        .when(|draft| draft.flag("locked").get()),
    Control::new("enterprise_project", words::enterprise_project).hint(words::enterprise_project_hint).mono(),
    Control::new("console_url", words::console_url).offered(|state| {
        state.console.client.sessions.profile().pre_paid() || !state.draft.trimmed("console_url").is_empty()
    }),
    Control::new("auto_expand", words::auto_expand).hint(words::auto_expand_hint).offered(extended),
    Control::new("multi_zone", words::multi_zone).offered(extended),
    Control::new("demand_billing", words::demand_billing).hint(words::demand_billing_hint).offered(extended),
    Control::select("notify", words::notify_label, |value| (words::notify(value), "")).or_none().offered(extended),
    Control::new("threshold", words::threshold).unit(|| "%").offered(extended),
    Control::new("name_prefix", words::name_prefix).offered(extended),
    Control::new("zone", words::zone).offered(extended),
    Control::new("locked_by", words::locked_by).hint(words::locked_by_hint).offered(extended),
];

/// Whether it is to be paid in advance.
fn pre_paid(draft: FormDraft) -> bool {
    draft.says("charging_mode", "pre_paid")
}

/// Whether there is something to choose: more than one, or another than what is chosen, which another cloud offered.
fn several(state: FormState, key: &str, offered: &[&str]) -> bool {
    offered.len() > 1 || state.draft.text(key).with(|chosen| !offered.contains(&chosen.as_str()))
}

/// Whether there are fields that only one of the clouds knows; also where one of them is set that this cloud does not
/// know: else nobody could mend it.
fn extended(state: FormState) -> bool {
    let fields = |control: &&Control| OPERATION.field(control.key).is_some_and(|field| field.extended);
    state.console.client.sessions.profile().extended_fields
        || RARE.iter().filter(fields).any(|control| state.draft.is_set(control))
}
