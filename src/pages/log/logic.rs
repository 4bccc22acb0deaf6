//! Which requests are shown, and one of them as JSON.

use backup_api::Effect;
use backup_api::json;
use backup_api::json::Value;

use crate::http::{Ending, Entry, info};
use crate::pages::parts::search;

/// Value of the filter: those that failed.
pub(super) const FAILURES: &str = "failures";
/// Value of the filter: those that change something.
pub(super) const CHANGES: &str = "changes";

/// Whether it ended badly; one under way has not.
pub(super) const fn failed(entry: &Entry) -> bool {
    match entry.ending {
        Ending::Pending => false,
        Ending::Status(status) => status >= 300,
        Ending::Failed(_) => true,
    }
}

/// Whether it changes something.
pub(super) fn changes(entry: &Entry) -> bool {
    info(entry).effect != Effect::Reads
}

/// Indexes of the entries that fit, the newest first.
pub(super) fn select(entries: &[Entry], query: &str, show: &str) -> Vec<usize> {
    let fits = |entry: &Entry| match show {
        FAILURES => failed(entry),
        CHANGES => changes(entry),
        _ => true,
    };
    let found = |entry: &Entry| {
        let texts = [info(entry).id, &entry.request.path, entry.trace_id.as_deref().unwrap_or_default()];
        search(query, &texts)
    };
    let shown = entries.iter().enumerate().filter(|(_, entry)| fits(entry) && found(entry));
    shown.map(|(index, _)| index).rev().collect()
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
    let reply = json::parse(&entry.reply).unwrap_or_else(|_| Value::from(entry.reply.clone()));
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

    use super::{CHANGES, Ending, Entry, FAILURES, Value, pretty, record, select};

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
            reply: r#"{"a":1}"#.to_owned(),
        }
    }

    #[test]
    fn entries_are_narrowed_newest_first() {
        let entries = [
            entry(1, &VaultList::default(), Ending::Status(200)),
            entry(2, &VaultDelete { vault_id: "v".to_owned() }, Ending::Status(204)),
            entry(3, &VaultList::default(), Ending::Status(503)),
            entry(4, &VaultList::default(), Ending::Failed(Cause::TimedOut)),
            entry(5, &VaultList::default(), Ending::Pending),
        ];
        for (query, show, expected) in [
            ("", "", vec![4, 3, 2, 1, 0]),
            ("", FAILURES, vec![3, 2]),
            ("", CHANGES, vec![1]),
            ("trace-3", "", vec![2]),
            ("vault.delete", "", vec![1]),
            ("/v3/p/vaults/v", "", vec![1]),
        ] {
            assert_eq!(select(&entries, query, show), expected, "{query} {show}");
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
