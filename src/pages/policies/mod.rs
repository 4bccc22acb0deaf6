//! Policies: when backups are made by themselves, and how long they are kept.

mod row;
pub(super) mod schedule;
mod words;

use crate::dom::prelude::*;
use backup_api::Operation;
use backup_api::cbr::PolicyList;
use backup_api::cbr::model::Policy;
use backup_api::cbr::object::POLICY;

use super::parts::{Listed, listed};
use crate::forms::AppContext;
use crate::list::{ALL, Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::text::{lists, policies as said, shell};
use crate::ui::IconName;

use row::{definition, kept, running, schedule, state, vault_ids, vaults};
pub(super) use words::{retention, schedule_lines};

pub(super) static LIST: ListSpec = ListSpec {
    name: "policies",
    tab: "",
    place: Place::Policies,
    source: Source::of::<Policy>(&POLICY, ALL, |scope, _, _| PolicyList::default().request(scope)),
    columns: &[
        Column::of("name", said::NAME, 0, 140, |at| cells::named(at, Place::Policy)).growing(2).searched(),
        Column::of("state", said::STATE, 1, 130, state).worded(running).fixed(),
        Column::of("schedule", said::SCHEDULE_LABEL, 2, 340, schedule).growing(4),
        Column::of("keep_days", said::RETENTION, 4, 190, kept).unit("d"),
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
