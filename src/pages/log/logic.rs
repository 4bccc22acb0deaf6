//! What a row says of a request, and one of them as JSON.

use backup_api::Effect;
use backup_api::json;
use backup_api::json::{Reading, Value};
use backup_api::tables::{Attribute, AttributeKind as Kind, Cell, Object};
use backup_api::time::Time;

use crate::http::{Ending, Entry, Reply, info};
use crate::text::log as words;

/// A request of this page, as the list holds it; all else is text.
pub(super) static ENTRY: Object = Object {
    name: "entry",
    attributes: &[Attribute::new("at", &[], Kind::Moment), Attribute::new("took", &[], Kind::Count)],
};

/// The cells of its row, in the order of the list's columns.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
pub(super) fn cells(entry: &Entry) -> [Reading<Cell>; 9] {
    let text = Reading::said;
    [
        text(&entry.number.to_string()),
        text(info(entry).id),
        Reading::Value(Cell::Moment(Time::from_millis(entry.at as i64))),
        text(&[info(entry).method.name(), " ", &entry.request.target()].concat()),
        text(&ending(entry)),
        Reading::counted(entry.took.map(|took| (took + 0.5) as i64)),
        text(entry.trace_id.as_deref().unwrap_or_default()),
        text(outcome(entry)),
        text(if info(entry).effect == Effect::Reads { "reads" } else { "changes" }),
    ]
}

/// How it ended, in words.
pub(super) fn ending(entry: &Entry) -> String {
    match entry.ending {
        Ending::Pending => words::pending().to_owned(),
        Ending::Status(status) => words::status(status),
        Ending::Failed(cause) => words::failed(cause).to_owned(),
    }
}

/// How it ended, for the filter; one under way has not.
const fn outcome(entry: &Entry) -> &'static str {
    match entry.ending {
        Ending::Pending => "pending",
        Ending::Status(200..300) => "good",
        Ending::Status(_) | Ending::Failed(_) => "failed",
    }
}

/// Indented where it is JSON, as it came elsewhere.
pub(super) fn pretty(text: &str) -> String {
    json::parse(text).map_or_else(|_| text.to_owned(), |value| value.pretty())
}

/// Request and answer as one JSON value, for support. There is no token in an entry.
pub(super) fn record(entry: &Entry, at: &str, address: &str) -> String {
    let status = match entry.ending {
        Ending::Status(status) => Value::from(status),
        Ending::Failed(cause) => Value::from(cause.code()),
        Ending::Pending => Value::Null,
    };
    let reply = match &entry.reply {
        Reply::Text(text) => json::parse(text).unwrap_or_else(|_| Value::from(text.clone())),
        Reply::Dropped => Value::Null,
    };
    let record = json!({
        "time": at,
        "operation": info(entry).id,
        "method": info(entry).method.name(),
        "address": address,
        "status": status,
        "duration_ms": entry.took.map(Value::rounded),
        "trace_id": entry.trace_id,
        "request": entry.request.shown_body(),
        "answer": reply,
    });
    record.pretty()
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::{VaultDelete, VaultList};
    use backup_api::error::Cause;
    use backup_api::{Operation, Scope, json};

    use super::{Cell, Ending, Entry, Reading, Reply, Value, cells, pretty, record};

    fn entry(number: u32, operation: &impl Operation, ending: Ending) -> Entry {
        let scope = Scope { project_id: "p".to_owned() };
        Entry {
            number,
            request: operation.request(&scope),
            base: "/proxy/cbr".to_owned(),
            at: 0.0,
            took: Some(12.4),
            ending,
            lost: None,
            trace_id: Some(format!("trace-{number}")),
            reply: Reply::Text(r#"{"a":1}"#.to_owned()),
        }
    }

    #[test]
    fn a_row_says_what_was_sent_and_how_it_ended() {
        for (entry, expected) in [
            (entry(1, &VaultList::default(), Ending::Status(200)), ["OK 200", "good", "reads"]),
            (entry(2, &VaultDelete { vault_id: "v".to_owned() }, Ending::Status(204)), ["Done 204", "good", "changes"]),
            (entry(3, &VaultList::default(), Ending::Status(304)), ["Redirected 304", "failed", "reads"]),
            (
                entry(4, &VaultList::default(), Ending::Failed(Cause::TimedOut)),
                ["No answer in time", "failed", "reads"],
            ),
            (entry(5, &VaultList::default(), Ending::Pending), ["Under way", "pending", "reads"]),
        ] {
            let text = |at: usize| match cells(&entry).into_iter().nth(at) {
                Some(Reading::Value(Cell::Text(text))) => text,
                _ => String::new(),
            };
            assert_eq!([text(4), text(7), text(8)], expected);
            assert!(text(3).contains(" /v3/p/vaults") && text(6) == format!("trace-{}", entry.number));
        }
    }

    #[test]
    fn a_record_is_one_json_value() {
        let entry = entry(1, &VaultList::default(), Ending::Status(200));
        let value: Value = json::parse(&record(&entry, "t", "https://x/y")).unwrap_or_default();
        assert_eq!(value.pointer("/answer/a"), Some(&Value::from(1)));
        assert_eq!(value.pointer("/status"), Some(&Value::from(200)));
        assert_eq!(pretty("<html>"), "<html>");
        assert_eq!(pretty("{\"a\":1}"), "{\n  \"a\": 1\n}");
    }
}
