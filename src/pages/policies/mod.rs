//! Policies: when backups are made by themselves, and how long they are kept.

pub(super) mod schedule;
mod words;

use crate::dom::prelude::*;
use backup_api::Operation;
use backup_api::cbr::PolicyList;
use backup_api::cbr::model::{Definition, Policy};
use backup_api::cbr::object::POLICY;
use backup_api::json::{Read, Reading, Value, parse};
use backup_api::list::Content;
use backup_api::tables::Cell;

use super::parts::{Listed, listed};
use crate::forms::AppContext;
use crate::list::{ALL, At, Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::text::{lists, policies as said, shell};
use crate::ui::{Badge, IconName, Tone};

pub(super) use words::{retention, schedule_lines};

pub(super) static LIST: ListSpec = ListSpec {
    name: "policies",
    tab: "",
    place: Place::Policies,
    source: Source::of::<Policy>(&POLICY, ALL, |scope, _, _| PolicyList::default().request(scope)),
    columns: &[
        Column::of("name", said::NAME, 0, 140, |at| cells::named(at, Place::Policy)).growing(2).searched(),
        Column::of("state", said::STATE, 1, 130, state).worded(running).fixed(),
        Column::of("schedule", said::SCHEDULE_LABEL, 2, 200, schedule).growing(4),
        Column::of("keep_days", said::RETENTION, 4, 160, kept).growing(3),
        Column::of("vaults", said::VAULTS, 3, 130, vaults).growing(2),
        Column::said("operation_type", said::KIND, 5, 100, said::operation),
        Column::of("id", said::ID, 6, 120, cells::id).fixed(),
        Column::kept("operation_definition", said::RETENTION_SENT).worded(definition),
        Column::kept("vault_ids", said::VAULT_IDS).worded(vault_ids).searched(),
    ],
    filters: &[
        Filter { key: "state", label: said::STATE, any: lists::any_state, word: said::running },
        Filter { key: "operation_type", label: said::KIND, any: said::any_kind, word: said::operation },
    ],
    range: "",
    sort: "name",
    caption: said::CAPTION,
    search: said::SEARCH,
    id: said::ID,
    counted: said::counted,
};

static PAGE: Listed = Listed {
    note: Some(said::UTC),
    ..Listed::of(&LIST, [shell::POLICIES, said::LEAD, said::WHAT], (IconName::Policy, [said::EMPTY, said::EMPTY_NOTE]))
};

pub(super) fn view(context: AppContext) -> AnyView {
    context.console.cache.want_vaults(context.console);
    listed(context.console, PAGE)
}

fn read(key: &str, row: &Value) -> Reading<Cell> {
    POLICY.attribute(key).map_or(Reading::Absent, |attribute| attribute.read(row))
}

fn text(text: &str) -> Reading<Cell> {
    Reading::Value(Cell::Text(text.to_owned()))
}

fn running(row: &Value) -> Reading<Cell> {
    match read("enabled", row) {
        Reading::Value(Cell::Flag(runs)) => text(if runs { "on" } else { "off" }),
        other => other,
    }
}

/// Its retention as it came: only all of it says how long.
fn definition(row: &Value) -> Reading<Cell> {
    match Reading::object(row, "operation_definition") {
        Reading::Value(sent) => text(&sent.to_string()),
        Reading::Null => Reading::Null,
        Reading::Absent => Reading::Absent,
        Reading::Unreadable(sent) => Reading::Unreadable(sent),
    }
}

fn vault_ids(row: &Value) -> Reading<Cell> {
    let ids: Vec<String> = Policy::read(row).vaults.into_iter().map(|vault| vault.vault_id).collect();
    if ids.is_empty() { Reading::Absent } else { text(&ids.join(", ")) }
}

/// Quiet as long as it runs.
fn state(at: &At<'_>) -> AnyView {
    let word = said::running(at.content().text());
    match at.content().text() {
        "off" => view! { <Badge tone=Tone::Warning word=word /> }.into_any(),
        _ => view! { <span class="bc-quiet">{word}</span> }.into_any(),
    }
}

fn schedule(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Text(sent) => cells::line(words::rules(sent.split(", ")).join("; ")),
        _ => cells::text(at),
    }
}

fn kept(at: &At<'_>) -> AnyView {
    match at.other("operation_definition") {
        Content::Text(sent) => cells::line(retention(&Definition::read(&parse(sent).unwrap_or_default()))),
        Content::Unreadable(sent) => cells::line(lists::not_readable(sent)),
        _ => cells::dash(),
    }
}

/// The vault, or the first of several; a policy on none is worth a look.
fn vaults(at: &At<'_>) -> AnyView {
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
