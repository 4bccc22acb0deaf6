//! Change a vault: only what is sent changes, and the description can't be changed at all.

use super::vault_create::{BINDING_TAG, NAME};
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Charset, Kind, Problem};
use crate::request::Method;
use crate::rules::{number, resource, tag};
use crate::tables::{self, Field, Given, Input, Once};

/// The facts.
pub const INFO: Info = Info {
    id: "cbr.vault.update",
    service: Service::Cbr,
    method: Method::Put,
    path: "/v3/{project_id}/vaults/{vault_id}",
    effect: Effect::Repeatable,
    action: ActionKind::Changes,
    grants_by_name: false,
    permission: "cbr:vaults:update",
    doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/modifying_a_vault.html",
};

/// What a vault can be changed to. What is empty is sent as it is: leaving it out would change nothing.
pub static VAULT_UPDATE: tables::Operation = tables::Operation {
    info: &INFO,
    fields: &[
        Field::id("vault", "{vault_id}").required().rule("path.id"),
        Field::object("vault").required().rule("cbr.vault.change"),
        Field::object("vault.billing").rule("cbr.vault.change"),
        Field::choice("consistent_level", "vault.billing.consistent_level", |cloud| cloud.consistent_levels)
            .extended()
            .shown()
            .rule("cbr.vault.kinds"),
        Field::number("size", "vault.billing.size", number::CHANGED_VAULT_GB)
            .shown()
            .as_given()
            .rule("cbr.vault.change.size"),
        Field::text("name", "vault.name")
            .shown()
            .as_given()
            .longest(NAME)
            .of(Charset::Name)
            .rule("cbr.vault.change.name"),
        Field::flag("auto_bind", "vault.auto_bind").shown().rule("cbr.vault.change"),
        Field::object("vault.bind_rules").rule("cbr.vault.change"),
        Field::list("bind_tags", "vault.bind_rules.tags", BINDING_TAG)
            .shown()
            .as_given()
            .usually_at_most(tag::BINDING)
            .once(&[Once { key: "key", rule: "cbr.vault.tags", severity: crate::Severity::Error, ids: false }])
            .rule("cbr.vault.tags"),
        Field::flag("auto_expand", "vault.auto_expand").shown().rule("cbr.vault.change"),
        Field::flag("locked", "vault.locked").silent_is_off().rule("cbr.vault.change"),
        Field::flag("notify", "vault.smn_notify").shown().extended().off_counts().rule("cloud.field"),
        Field::number("threshold", "vault.threshold", number::THRESHOLD)
            .shown()
            .as_given()
            .extended()
            .rule("cbr.vault.threshold"),
    ],
    checks: &[nothing_is_emptied, room_for_backups, room_for_resources],
};

/// What was there can be changed, not emptied.
fn nothing_is_emptied(given: &Given<'_>, out: &mut Vec<Problem>) {
    const NEEDED: [(&str, &str, &str); 3] = [
        ("size", "vault.billing.size", "cbr.vault.change.size"),
        ("name", "vault.name", "cbr.vault.change.name"),
        ("threshold", "vault.threshold", "cbr.vault.threshold"),
    ];
    for (key, path, rule) in NEEDED {
        if given.values.get(key).is_some_and(Input::is_empty) {
            out.push(Problem::error(rule, path, Kind::Missing));
        }
    }
}

/// Backups stay when a vault shrinks: it can't become smaller than they are.
fn room_for_backups(given: &Given<'_>, out: &mut Vec<Problem>) {
    let used = given.known.vault.as_ref().and_then(|vault| vault.used_mb).unwrap_or(0);
    let least = used.max(0).saturating_add(1023) / 1024;
    if given.values.number("size").is_some_and(|size| size >= 1 && size < least) {
        out.push(Problem::error("cbr.vault.change.size", "vault.billing.size", Kind::BelowUsed { least }));
    }
}

/// Less than the resources add up to is taken, and may run out.
fn room_for_resources(given: &Given<'_>, out: &mut Vec<Problem>) {
    let Some(vault) = given.known.vault.as_ref() else { return };
    let (Some(size), Some(sum)) = (given.values.number("size"), vault.allocated_gb) else { return };
    let refused = vault.used_mb.is_some_and(|used| size.saturating_mul(resource::MB) < used);
    if size >= 1 && size < sum && !refused {
        out.push(Problem::warning("cbr.vault.room", "vault.billing.size", Kind::BelowAllocated { sum, size }));
    }
}
