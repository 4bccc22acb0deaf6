//! What came of each, as a file.

use backup_api::error::ApiError;
use backup_api::json;
use backup_api::json::Value;
use backup_api::list::csv_line;
use wasm_bindgen::JsValue;

use super::said::of_one;
use crate::list::save;
use crate::queue::{Item, Job, State};
use crate::text::queue as words;

/// What is known of a refusal or of an answer that did not come.
const fn error(item: &Item) -> Option<&ApiError> {
    match &item.state {
        State::Refused(error, _) | State::Unknown(Some(error), _) => Some(error),
        _ => None,
    }
}

/// A word for programs, the same in every language.
const fn result(state: &State) -> &'static str {
    match state {
        State::Waiting => "waiting",
        State::Sent => "sent",
        State::Going => "in progress",
        State::Done(_) => "done",
        State::Refused(..) => "refused",
        State::Failed(_) => "failed",
        State::Unknown(..) => "unknown",
        State::Stopped => "not sent",
    }
}

/// Id, name, result, reason, code and trace id of one.
fn row(job: &Job, item: &Item) -> [String; 6] {
    let error = error(item);
    let code = error.map(|error| error.code.clone()).unwrap_or_default();
    let trace = error.and_then(|error| error.trace_id.clone()).unwrap_or_default();
    let (_, word, why) = of_one(job, item);
    [item.sought.id.clone(), item.name.clone(), word.to_owned(), why, code, trace]
}

fn csv(job: &Job) -> String {
    // Without the mark a spreadsheet takes the text for one of another century.
    let mut out = String::from("\u{feff}");
    let head = [words::id(), words::item(), words::result(), words::reason(), words::code(), words::trace()];
    csv_line(&mut out, &head.map(str::to_owned));
    for item in &job.items {
        csv_line(&mut out, &row(job, item));
    }
    out
}

fn json(job: &Job) -> String {
    let rows = job.items.iter().map(|item| {
        let [id, name, _, reason, code, trace] = row(job, item);
        json!({ "id": id, "name": name, "result": result(&item.state), "reason": reason, "code": code, "trace_id": trace })
    });
    let rows: Vec<Value> = rows.collect();
    json!({ "operation": job.work.info.id, "project_id": job.whose.project.clone(), "items": rows }).pretty()
}

/// Writes the report of a job.
pub(super) fn write(job: &Job, as_json: bool) {
    let (text, kind, end) =
        if as_json { (json(job), "application/json", ".json") } else { (csv(job), "text/csv;charset=utf-8", ".csv") };
    let pieces = js_sys::Array::of1(&JsValue::from_str(&text));
    save(&pieces, kind, &[job.work.file, end].concat());
}
