//! What was granted, held against what was asked for: what differs is told first.

use std::future::ready;

use crate::dom::prelude::*;
use backup_api::json::Value;
use backup_api::tables::{Granted, Input, Values};
use backup_api::{Int, Request};

use super::spec::{Checking, FormSpec, FormState};
use crate::action::Checked;
use crate::shared::Failure;
use crate::text::{self, form as words, lists, size};
use crate::ui::{Fact, Facts, Notice, Tone};

/// Nothing can be told: the result says itself what was granted, or goes on.
pub fn by_itself(_: FormState, _: Request, _: Value, _: f64) -> Checking {
    Box::pin(ready(Checked::default()))
}

/// By the answer alone, which is the thing as it is then. What it does not show the result says itself.
pub fn by_reply(state: FormState, request: Request, reply: Value, _: f64) -> Checking {
    let checked = against(state, &request, &[&reply]);
    Box::pin(ready(Checked { unseen: Vec::new(), ..checked }))
}

/// What was asked for, held against what is shown.
#[must_use]
pub fn against(state: FormState, request: &Request, shown: &[&Value]) -> Checked {
    let body = request.body.as_ref().unwrap_or(&Value::Null);
    Checked::of(state.draft.spec.operation.granted(body, shown))
}

/// How a success is meant: as one only once it was held against the request, and is as asked for.
#[must_use]
pub fn tone(held: Option<&Checked>) -> Tone {
    match held {
        None => Tone::Busy,
        Some(checked) if checked.fine() => Tone::Success,
        Some(_) => Tone::Info,
    }
}

/// What differs, above the result.
pub fn view(spec: &'static FormSpec, checked: Checked) -> AnyView {
    let Checked { refused, unseen, siblings, unread } = checked;
    let twice = (!siblings.is_empty()).then(|| {
        let row = |one: &String| view! { <li class="bc-named">{one.clone()}</li> }.into_any();
        let rows: Vec<AnyView> = siblings.iter().map(row).collect();
        view! {
            <Notice tone=Tone::Warning title=words::siblings(siblings.len())>
                <ul class="bc-plain-list">{rows}</ul>
                <p>{words::siblings_note()}</p>
            </Notice>
        }
    });
    let lock = refused.iter().any(|one| one.key == "locked").then(|| view! { <p>{words::not_locked()}</p> });
    let other = (!refused.is_empty()).then(|| {
        let rows: Vec<AnyView> = refused.iter().map(|one| row(spec, one)).collect();
        view! {
            <Notice tone=Tone::Warning title=words::not_granted(rows.len())>
                <p>{words::not_granted_note()}</p>
                <Facts single=true>{rows}</Facts>
                {lock}
            </Notice>
        }
    });
    let unseen = (!unseen.is_empty()).then(|| {
        let row = |one: &Granted| {
            let text = words::not_seen_row(&value_text(one.key, &one.asked));
            view! { <Fact term=label(spec, one.key)>{text}</Fact> }.into_any()
        };
        let rows: Vec<AnyView> = unseen.iter().map(row).collect();
        view! {
            <Notice tone=Tone::Info title=words::not_seen(rows.len())>
                <p>{words::not_seen_note()}</p>
                <Facts single=true>{rows}</Facts>
            </Notice>
        }
    });
    let unread = unread.map(|error| view! { <Failure error=error title=words::not_checked() /> });
    view! { {twice} {other} {unseen} {unread} }.into_any()
}

fn row(spec: &'static FormSpec, one: &Granted) -> AnyView {
    let got = one.got.as_ref().map_or_else(|| lists::not_said().to_owned(), |got| value_text(one.key, got));
    let text = words::not_granted_row(&value_text(one.key, &one.asked), &got);
    view! { <Fact term=label(spec, one.key)>{text}</Fact> }.into_any()
}

fn label(spec: &'static FormSpec, key: &'static str) -> &'static str {
    spec.controls().find(|control| control.key == key).map_or(key, |control| (control.label)())
}

/// A value as a person reads it.
#[must_use]
pub fn value_text(key: &str, input: &Input) -> String {
    match input {
        Input::Flag(true) => text::vault::on().to_owned(),
        Input::Flag(false) => text::vault::off().to_owned(),
        Input::Number(Int::Value(number)) if key == "size" => size::gb(*number),
        Input::Number(Int::Value(number)) if key == "threshold" => format!("{number}\u{a0}%"),
        Input::Number(Int::Value(number)) => number.to_string(),
        Input::Text(text) if text.is_empty() => words::nothing().to_owned(),
        Input::Number(Int::Text(text)) | Input::Text(text) => text.clone(),
        Input::Rows(rows) if rows.is_empty() => words::nothing().to_owned(),
        Input::Rows(rows) => {
            let disks = |row: &Values, key| lists::listed(row.each(key, "id").map(str::to_owned));
            let one = |row: &Values| match (row.text("key"), row.rows("include"), row.rows("exclude")) {
                ("", [], []) => row.text("id").to_owned(),
                ("", [], _) => words::row_without(row.text("id"), &disks(row, "exclude")),
                ("", ..) => words::row_only(row.text("id"), &disks(row, "include")),
                (key, ..) => [key, "=", row.text("value")].concat(),
            };
            lists::listed(rows.iter().map(one))
        }
        Input::Json(value) => value.to_string(),
    }
}
