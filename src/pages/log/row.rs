//! What only requests have in their rows: drawn of the log's entry, as far as it is still there.

use crate::dom::prelude::*;
use backup_api::list::Content;

use super::logic;
use crate::http::{Ending, Entry, info};
use crate::list::{At, cells, time};
use crate::text::{log as words, request};
use crate::ui::{Badge, Tone};

/// Draws of the entry itself what a row is of; nothing where it had to make room meanwhile.
fn of_entry(at: &At<'_>, draw: impl FnOnce(&Entry) -> AnyView) -> AnyView {
    let entry = at.id().parse().ok().and_then(|number| at.list.console.client.log.entry(number, draw));
    entry.unwrap_or_else(|| ().into_any())
}

pub(super) fn name(at: &At<'_>) -> AnyView {
    let id = at.content().text();
    let label = words::open(id, at.id().parse::<u32>().unwrap_or_default());
    cells::button(at, id.to_owned(), label)
}

pub(super) fn at(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Moment(sent) => time::of_day_in_row(sent),
        _ => cells::dash(),
    }
}

pub(super) fn sent(at: &At<'_>) -> AnyView {
    of_entry(at, |entry| {
        let whole = entry.request.target();
        let target = request::short(&whole);
        view! {
            <span class="bc-mono bc-list-line" title=whole>
                <strong>{info(entry).method.name()}</strong>
                " "
                {target}
            </span>
        }
        .into_any()
    })
}

/// What is as it should be is quiet.
pub(super) fn answer(at: &At<'_>) -> AnyView {
    of_entry(at, |entry| match entry.ending {
        Ending::Status(200..300) => view! { <span class="bc-quiet">{logic::ending(entry)}</span> }.into_any(),
        _ => ending(entry),
    })
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds that a request takes are exact in a double")]
pub(super) fn took(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Number(millis) => words::took(millis as f64).into_any(),
        _ => cells::dash(),
    }
}

/// The end of a request: word, number and colour.
pub(super) fn ending(entry: &Entry) -> AnyView {
    let tone = match entry.ending {
        Ending::Pending => Tone::Busy,
        Ending::Status(200..300) => Tone::Success,
        Ending::Status(429 | 300..400) => Tone::Warning,
        Ending::Status(_) | Ending::Failed(_) => Tone::Danger,
    };
    let word = logic::ending(entry);
    view! { <Badge tone=tone word=word /> }.into_any()
}
