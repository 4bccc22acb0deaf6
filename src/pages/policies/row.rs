//! What only policies have in their rows: whether they run and when, what they keep, and for which vaults.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Definition, Policy};
use backup_api::cbr::object::POLICY;
use backup_api::json::{Read, Reading, Value, parse};
use backup_api::list::Content;
use backup_api::tables::Cell;

use super::words::{retention, rules};
use crate::list::{At, cells};
use crate::places::Place;
use crate::text::{lists, policies as said};
use crate::ui::{Badge, Tone};

/// Whether it runs, as a word.
pub(super) fn running(row: &Value) -> Reading<Cell> {
    match POLICY.read("enabled", row) {
        Reading::Value(Cell::Flag(runs)) => Reading::said(if runs { "on" } else { "off" }),
        other => other,
    }
}

/// Its retention as it came: only all of it says how long.
pub(super) fn definition(row: &Value) -> Reading<Cell> {
    match Reading::object(row, "operation_definition") {
        Reading::Value(sent) => Reading::said(&sent.to_string()),
        Reading::Null => Reading::Null,
        Reading::Absent => Reading::Absent,
        Reading::Unreadable(sent) => Reading::Unreadable(sent),
    }
}

pub(super) fn vault_ids(row: &Value) -> Reading<Cell> {
    let ids: Vec<String> = Policy::read(row).vaults.into_iter().map(|vault| vault.vault_id).collect();
    Reading::said(&ids.join(", "))
}

/// Quiet as long as it runs.
pub(super) fn state(at: &At<'_>) -> AnyView {
    let word = said::running(at.content().text());
    match at.content().text() {
        "off" => view! { <Badge tone=Tone::Warning word=word /> }.into_any(),
        _ => view! { <span class="bc-quiet">{word}</span> }.into_any(),
    }
}

pub(super) fn schedule(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Text(sent) => cells::line(rules(sent.split(", ")).join("; ")),
        _ => cells::text(at),
    }
}

pub(super) fn kept(at: &At<'_>) -> AnyView {
    match at.other("operation_definition") {
        Content::Text(sent) => cells::line(retention(&Definition::read(&parse(sent).unwrap_or_default()))),
        Content::Unreadable(sent) => cells::line(lists::not_readable(sent)),
        _ => cells::dash(),
    }
}

/// The vault, or the first of several; a policy on none is worth a look.
pub(super) fn vaults(at: &At<'_>) -> AnyView {
    let ids = at.other("vault_ids").text();
    let first = ids.split(", ").next().unwrap_or_default().to_owned();
    match at.content() {
        Content::Number(0) => {
            view! { <span class="bc-list-line"><Badge tone=Tone::Warning word=said::no_vault() /></span> }.into_any()
        }
        Content::Number(count) if !first.is_empty() => {
            let (console, own) = (at.list.console, first.clone());
            let rest = usize::try_from(count - 1).unwrap_or_default();
            let name = move || {
                let name = cells::vault_name(console, &own).unwrap_or_else(|| own.clone());
                if rest == 0 { name } else { lists::and_more(&name, rest) }
            };
            cells::link(at, &Place::Vault.of(first), name.into_any())
        }
        _ => cells::count(at),
    }
}
