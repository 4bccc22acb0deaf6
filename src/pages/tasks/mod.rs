//! The work behind the calls.

pub(super) mod detail;
mod follow;
pub(super) mod logic;
mod state;

use crate::dom::prelude::*;
use backup_api::cbr::TaskList;
use backup_api::cbr::model::Task;
use backup_api::cbr::object::TASK;
use backup_api::json::{Reading, Value};
use backup_api::tables::Cell;
use backup_api::time::Time;
use backup_api::{Operation, Phase, phase};

use super::parts::{Listed, listed};
use crate::forms::AppContext;
use crate::list::{At, Column, Filter, ListSpec, Rows, Source, cells};
use crate::places::Place;
use crate::text::{lists, shell, status, tasks as words, time};
use crate::ui::IconName;

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
        Column::of("duration", words::DURATION, 5, 100, duration).made(took).number().live(),
        Column::of("ended_at", words::ENDED, 6, 144, cells::moment).fixed().extra().live(),
        Column::of("progress", words::PROGRESS, 7, 90, percent).number().extra().live(),
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
        Filter { key: "state", label: lists::STATE, any: lists::any_state, word: status::word },
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
    let rows = console.kept(LIST.name, || Rows::new(&LIST));
    follow::follow(console, rows);
    listed(console, PAGE)
}

/// Said aloud when a task ends.
pub(super) fn announcement(task: &Task) -> String {
    words::said(&words::operation(&task.operation_type), logic::resource(task), &status::word(&task.status))
}

/// What is done, as the button that opens the row.
fn name(at: &At<'_>) -> AnyView {
    let operation = words::operation(at.content().text());
    let label = words::open(&operation, at.other("resource_name").text());
    cells::button(at, operation, label)
}

/// The resource by its name, else its id; what a restore writes to where it names no resource.
fn named(row: &Value) -> Reading<Cell> {
    let read = |key| TASK.attribute(key).map_or(Reading::Absent, |attribute| attribute.read(row));
    let all = ["resource_name", "resource", "target_name"].into_iter().map(read);
    all.into_iter().find(|answer| !matches!(answer, Reading::Absent | Reading::Null)).unwrap_or(Reading::Absent)
}

/// The restore point by its id: it has no other name.
fn point(at: &At<'_>) -> AnyView {
    match at.content().text() {
        "" => cells::text(at),
        id => {
            let said = view! { <span class="bc-mono" title=id.to_owned()>{id.to_owned()}</span> };
            cells::link(at, &Place::RestorePoint.of(id.to_owned()), said.into_any())
        }
    }
}

fn moment(row: &Value, key: &str) -> Reading<Cell> {
    TASK.attribute(key).map_or(Reading::Absent, |attribute| attribute.read(row))
}

/// When it began, or was accepted.
fn began(row: &Value) -> Reading<Cell> {
    match moment(row, "started_at") {
        Reading::Absent | Reading::Null => moment(row, "created_at"),
        answer => answer,
    }
}

/// How long it took, in seconds, once it has ended.
fn took(row: &Value) -> Reading<Cell> {
    let at = |key| match moment(row, key) {
        Reading::Value(Cell::Moment(time)) => Some(time),
        _ => None,
    };
    let between = |(from, to): (Time, Time)| (to.millis() - from.millis()).max(0) / 1000;
    let took = at("started_at").zip(at("ended_at")).map(between).filter(|seconds| *seconds < logic::CENTURY);
    took.map_or(Reading::Absent, |seconds| Reading::Value(Cell::Number(seconds)))
}

fn begun(at: &At<'_>) -> AnyView {
    match phase::task(at.other("state").text()) {
        Phase::Waiting => view! { <span class="bc-quiet">{words::not_started()}</span> }.into_any(),
        _ => cells::moment(at),
    }
}

/// How long it took; runs on while the task does.
fn duration(at: &At<'_>) -> AnyView {
    let begun = match at.other("begun") {
        backup_api::list::Content::Moment(time) => Some(time),
        _ => None,
    };
    #[expect(clippy::cast_precision_loss, reason = "a century of seconds")]
    match (at.content().number(), begun) {
        (Some(seconds), _) => time::span(seconds as f64).into_any(),
        (None, Some(begun)) if phase::task(at.other("state").text()) == Phase::Working => {
            let console = at.list.console;
            (move || logic::since(begun, console.now.get()).map(time::elapsed).unwrap_or_default()).into_any()
        }
        _ => cells::dash(),
    }
}

fn percent(at: &At<'_>) -> AnyView {
    match at.content().number() {
        Some(percent) => words::percent(Some(percent)).into_any(),
        None => cells::dash(),
    }
}

#[cfg(test)]
mod tests {
    use backup_api::json::{Reading, parse};
    use backup_api::tables::Cell;

    use super::{began, named, took};

    #[test]
    fn what_a_row_is_made_of_is_read_where_it_stands() {
        let text = |reading: Reading<Cell>| match reading {
            Reading::Value(Cell::Text(text)) => text,
            Reading::Value(Cell::Number(number)) => number.to_string(),
            Reading::Value(Cell::Moment(time)) => time.stamp(0),
            Reading::Unreadable(sent) => sent,
            _ => String::new(),
        };
        for (row, expected) in [
            ("{}", ["", "", ""]),
            (
                r#"{"started_at": "2026-01-01T00:00:10Z", "ended_at": "2026-01-01T00:01:00Z",
                    "extra_info": {"resource": {"id": "r", "name": "web"}}}"#,
                ["web", "2026-01-01 00:00:10", "50"],
            ),
            (
                r#"{"created_at": "2026-01-01T00:00:10Z", "started_at": null, "extra_info": {"resource": {"id": "r"}}}"#,
                ["r", "2026-01-01 00:00:10", ""],
            ),
            (
                r#"{"created_at": "2026-01-01T00:00:10Z", "started_at": "soon", "ended_at": "2026-01-01T00:01:00Z",
                    "extra_info": {"restore": {"target_resource_name": "db"}}}"#,
                ["db", "soon", ""],
            ),
            (
                r#"{"started_at": "0001-01-01T00:00:00Z", "ended_at": "2026-01-01T00:01:00Z"}"#,
                ["", "0001-01-01 00:00:00", ""],
            ),
            (
                r#"{"started_at": "2026-01-01T00:01:00Z", "ended_at": "2026-01-01T00:00:00Z"}"#,
                ["", "2026-01-01 00:01:00", "0"],
            ),
        ] {
            let value = parse(row).unwrap_or_default();
            assert_eq!([named(&value), began(&value), took(&value)].map(text), expected, "{row}");
        }
    }
}
