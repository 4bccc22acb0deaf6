//! The work behind the calls.

pub(super) mod detail;
mod follow;
pub(super) mod logic;
mod row;
mod state;

use crate::dom::prelude::*;
use backup_api::Operation;
use backup_api::cbr::TaskList;
use backup_api::cbr::model::Task;
use backup_api::cbr::object::TASK;

use super::parts::{Listed, kept, listed};
use crate::forms::AppContext;
use crate::list::{Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::text::{shell, tasks as words};
use crate::ui::IconName;

pub(super) use follow::announcement;
use row::{began, begun, duration, name, named, percent, point, took};
pub(super) use state::state;

pub(super) static LIST: ListSpec = ListSpec {
    name: "tasks",
    tab: "",
    place: Place::Tasks,
    source: Source::of::<Task>(&TASK, 1000, |scope, limit, offset| {
        TaskList { limit: Some(limit), offset, ..TaskList::default() }.request(scope)
    }),
    columns: &[
        Column::of("operation_type", words::TASK, 0, 172, name),
        Column::of("state", words::STATE, 1, 200, state::cell).growing(4).live(),
        Column::of("resource_name", words::RESOURCE, 2, 120, cells::resource).worded(named).growing(2).searched(),
        Column::of("vault_name", words::VAULT, 4, 110, cells::named_vault).growing(2).searched(),
        Column::of("begun", words::STARTED, 3, 144, begun).made(began).fixed().live(),
        Column::of("duration", words::DURATION, 5, 100, duration).made(took).number().unit("s").live(),
        Column::of("ended_at", words::ENDED, 6, 144, cells::moment).fixed().extra().live(),
        Column::of("progress", words::PROGRESS, 7, 90, percent).number().unit("%").extra().live(),
        Column::of("backup_name", words::BACKUP, 8, 130, |at| cells::named_by(at, "backup", Place::Backup))
            .growing(2)
            .extra()
            .searched(),
        Column::of("resource", words::RESOURCE_ID, 9, 150, cells::id).fixed().extra().searched(),
        Column::of("vault", words::VAULT_ID, 10, 150, cells::id).fixed().extra().searched(),
        Column::of("checkpoint", words::RESTORE_POINT, 11, 150, point).fixed().extra().searched(),
        Column::kept("backup", words::BACKUP_ID),
        Column::kept("resource_type", words::RESOURCE_TYPE),
        Column::kept("error_code", words::ERROR_CODE).live(),
        Column::kept("error_message", words::ERROR_MESSAGE).live(),
    ],
    filters: &[
        Filter::STATE,
        Filter { key: "operation_type", label: words::KIND, any: words::any_kind, word: words::operation },
    ],
    range: "begun",
    sort: "-begun",
    caption: words::CAPTION,
    search: words::SEARCH,
    id: words::ID,
    counted: words::counted,
};

static PAGE: Listed = Listed {
    side: Some(|list| detail::dialog(list.console, list.state.open, follow::news(list.rows, list.state.open))),
    ..Listed::of(&LIST, [shell::TASKS, words::LEAD, words::WHAT], (IconName::Task, [words::EMPTY, words::EMPTY_NOTE]))
};

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    follow::follow(console, kept(console, &LIST));
    listed(console, PAGE)
}
