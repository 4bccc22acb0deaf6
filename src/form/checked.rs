//! What was granted, held against what was asked for: what differs is told first.

use std::future::ready;
use std::rc::Rc;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::json::Value;
use backup_api::tables::{Granted, Input, Values};
use backup_api::{Int, Request};

use super::draft::FormDraft;
use super::spec::{Checking, FormSpec, FormState};
use crate::action::{Checked, check_again};
use crate::text::{self, errors, form as words, lists, size};
use crate::ui::{Button, Fact, Facts, Notice, Tone};
use crate::work::Console;

/// Nothing can be told: the result says itself what was granted, or goes on.
pub fn by_itself(_: FormState, _: Request, _: Value, _: f64) -> Checking {
    Box::pin(ready(Checked::default()))
}

/// By the answer alone, which is the thing as it is then.
pub fn by_reply(state: FormState, request: Request, reply: Value, _: f64) -> Checking {
    Box::pin(ready(against(state, &request, &[&reply])))
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

/// Whether what was asked for is not so, or not known to be; a double leaves it so.
#[must_use]
pub fn open(held: Option<&Checked>) -> bool {
    held.is_some_and(|held| !held.refused.is_empty() || !held.unseen.is_empty() || held.unread.is_some())
}

/// The head of a success, as it is held against the request: `title` is told whether something is [`open`].
pub fn head(
    held: RwSignal<Option<Checked>>,
    title: impl Fn(bool) -> String + Send + 'static,
    more: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let draw = move || {
        let (tone, open) = held.with(|held| (tone(held.as_ref()), open(held.as_ref())));
        let checking = (tone == Tone::Busy).then(|| view! { <p>{words::checking()}</p> });
        let more = more();
        view! { <Notice tone=tone title=title(open)>{checking} {more}</Notice> }.into_any()
    };
    draw.into_any()
}

/// What differs, above the result.
pub fn view(console: Console, draft: FormDraft, checked: Checked) -> AnyView {
    let spec = draft.spec;
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
    // Of the reading alone: what was sent is accepted.
    let unread = unread.map(|error| {
        let again = Callback::new(move |()| {
            if let Some(running) = check_again(Rc::new(console.client), draft.submission) {
                spawn_local(running);
            }
        });
        view! {
            <Notice tone=Tone::Warning title=words::not_checked()>
                <p>{errors::meaning(&error)}</p>
                <p>{words::not_checked_note()}</p>
                <div class="bc-actions">
                    <Button label=words::look_again() on_press=again />
                </div>
            </Notice>
        }
    });
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

#[cfg(test)]
mod tests {
    use backup_api::error::{ApiError, Failure};
    use backup_api::operation::Operation as _;
    use backup_api::tables::{Granted, Input};

    use super::{Checked, Tone, open, tone};

    #[test]
    fn a_success_is_one_in_title_and_tone_only_where_all_is_seen_to_be_as_asked() {
        let of = |got: Option<bool>| Checked::of(vec![Granted::new("locked", Input::Flag(true), got.map(Input::Flag))]);
        let failed = ApiError::from_failure(&backup_api::cbr::VaultShow::INFO, Failure::NotWhole);
        let unread = Checked { unread: Some(failed), ..Checked::default() };
        let twin = Checked { siblings: vec!["twin".to_owned()], ..Checked::default() };
        for (held, said) in [
            (None, (Tone::Busy, false)),
            (Some(of(Some(true))), (Tone::Success, false)),
            (Some(of(Some(false))), (Tone::Info, true)),
            (Some(of(None)), (Tone::Info, true)),
            (Some(unread), (Tone::Info, true)),
            (Some(twin), (Tone::Info, false)),
        ] {
            assert_eq!((tone(held.as_ref()), open(held.as_ref())), said, "{held:?}");
        }
    }
}
