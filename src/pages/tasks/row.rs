//! What only tasks have in their rows: what is done to which resource, when it began and how long it takes.

use crate::dom::prelude::*;
use backup_api::cbr::object::TASK;
use backup_api::json::{Reading, Value};
use backup_api::list::Content;
use backup_api::tables::Cell;
use backup_api::time::Time;
use backup_api::{Phase, phase};

use super::logic;
use crate::list::{At, cells};
use crate::places::Place;
use crate::text::{tasks as words, time};

/// What is done, as the button that opens the row.
pub(super) fn name(at: &At<'_>) -> AnyView {
    let operation = words::operation(at.content().text());
    let label = words::open(&operation, at.other("resource_name").text());
    cells::button(at, operation, label)
}

/// The resource by its name, else its id; what a restore writes to where it names no resource.
pub(super) fn named(row: &Value) -> Reading<Cell> {
    let all = ["resource_name", "resource", "target_name"].into_iter().map(|key| TASK.read(key, row));
    all.into_iter().find(|answer| !matches!(answer, Reading::Absent | Reading::Null)).unwrap_or(Reading::Absent)
}

/// The restore point by its id: it has no other name.
pub(super) fn point(at: &At<'_>) -> AnyView {
    match at.content().text() {
        "" => cells::text(at),
        id => {
            let said = view! { <span class="bc-mono" title=id.to_owned()>{id.to_owned()}</span> };
            cells::link(at, &Place::RestorePoint.of(id.to_owned()), said.into_any())
        }
    }
}

/// When it began, or was accepted.
pub(super) fn began(row: &Value) -> Reading<Cell> {
    match TASK.read("started_at", row) {
        Reading::Absent | Reading::Null => TASK.read("created_at", row),
        answer => answer,
    }
}

/// How long it took, in seconds, once it has ended.
pub(super) fn took(row: &Value) -> Reading<Cell> {
    let at = |key| match TASK.read(key, row) {
        Reading::Value(Cell::Moment(time)) => Some(time),
        _ => None,
    };
    let between = |(from, to): (Time, Time)| (to.millis() - from.millis()).max(0) / 1000;
    let took = at("started_at").zip(at("ended_at")).map(between).filter(|seconds| *seconds < logic::CENTURY);
    Reading::counted(took)
}

pub(super) fn begun(at: &At<'_>) -> AnyView {
    match phase::task(at.other("state").text()) {
        Phase::Waiting => view! { <span class="bc-quiet">{words::not_started()}</span> }.into_any(),
        _ => cells::moment(at),
    }
}

/// How long it took; runs on while the task does.
pub(super) fn duration(at: &At<'_>) -> AnyView {
    let begun = match at.other("begun") {
        Content::Moment(time) => Some(time),
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

pub(super) fn percent(at: &At<'_>) -> AnyView {
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
