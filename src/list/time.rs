//! A moment in a table: as one says it, and exactly.

use crate::dom::prelude::*;
use backup_api::cbr::model::Backup;
use backup_api::list::Content;
use backup_api::time::Time;

use super::At;
use super::cells::dash;
use crate::places::Place;
use crate::text::{lists, time};
use crate::ui::TimeText;
use crate::work::{Console, clock};

/// Minutes by which local time is ahead of UTC at that moment: it changes with summer time.
#[must_use]
pub fn local_offset(millis: i64) -> i32 {
    #[expect(clippy::cast_precision_loss, reason = "a date of the browser counts in floating point")]
    clock::offset_minutes(millis as f64)
}

/// The moment, or a dash.
#[must_use]
pub fn when(console: Console, moment: Option<Time>) -> AnyView {
    let Some(moment) = moment else { return dash() };
    let millis = moment.millis();
    let offset = local_offset(millis);
    let relative = said(console, millis, offset);
    let paper = time::full(moment, offset);
    view! { <TimeText millis=millis relative=derive(relative) full=both(moment) paper=paper /> }.into_any()
}

/// When, as one says it. Tracks the clock.
fn said(console: Console, millis: i64, there: i32) -> impl Fn() -> String + Copy + 'static {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
    let then = millis as f64;
    let here = clock::offset_minutes(console.now.get_untracked());
    move || time::when((console.now.get(), here), (then, there))
}

/// The moment in a row of a long list: of all it says only that is followed which changes, for hundreds of rows are drawn while
/// somebody scrolls.
#[must_use]
pub fn when_in_row(console: Console, moment: Time) -> AnyView {
    let millis = moment.millis();
    let offset = local_offset(millis);
    let relative = said(console, millis, offset);
    in_row(relative.into_any(), time::full(moment, offset), moment, moment.zoned())
}

/// The moment with its zone, and by UTC.
fn both(moment: Time) -> String {
    lists::both_times(&time::full(moment, local_offset(moment.millis())), &time::full(moment, 0), moment.zoned())
}

/// Date and time of day as the link to what has no better name; the whole is its tip.
#[must_use]
pub fn stamp_link(href: String, moment: Option<Time>) -> AnyView {
    let said = moment.map_or_else(|| lists::not_said().to_owned(), minute);
    link(href, said, moment.map(both))
}

fn link(href: String, said: String, tip: Option<String>) -> AnyView {
    view! { <a class="bc-row-link bc-nowrap" href=href title=tip>{said}</a> }.into_any()
}

/// The same of a row; one without an id leads nowhere, for the reason in `nowhere`.
#[must_use]
pub fn stamp(at: &At<'_>, place: Place, nowhere: &'static str) -> AnyView {
    let said = match at.content() {
        Content::Moment(moment) if !at.id().is_empty() => {
            return stamp_link(place.of(at.id().to_owned()).href(), Some(moment));
        }
        Content::Moment(moment) => minute(moment),
        Content::Unreadable(sent) => lists::not_readable(sent),
        _ => lists::not_said().to_owned(),
    };
    match at.id() {
        "" => view! { <span class="bc-list-line" title=nowhere>{said}</span> }.into_any(),
        id => link(place.of(id.to_owned()).href(), said, None),
    }
}

/// Date and time of day, where a list of moments is read downwards; the whole on focus.
#[must_use]
pub fn exactly(moment: Time) -> AnyView {
    view! { <TimeText millis=moment.millis() relative=minute(moment) full=both(moment) /> }.into_any()
}

/// The moment; what was sent in its place where that can't be read.
#[must_use]
pub fn when_sent(console: Console, moment: Option<Time>, unread: Option<&str>) -> AnyView {
    match unread {
        Some(sent) if moment.is_none() => {
            view! { <span class="bc-quiet">{lists::not_readable(sent)}</span> }.into_any()
        }
        _ => when(console, moment),
    }
}

/// When a backup goes by itself; `never` where nothing was sent, for only that says so.
#[must_use]
pub fn expires(console: Console, backup: &Backup, never: &'static str) -> AnyView {
    match (backup.expired_at, backup.unread.get("expired_at")) {
        (None, None) => view! { <span class="bc-quiet">{never}</span> }.into_any(),
        (at, unread) => when_sent(console, at, unread),
    }
}

/// A moment of this page in a row as time of day, exact on focus and on paper: a log is read against other logs.
#[must_use]
pub fn of_day_in_row(moment: Time) -> AnyView {
    let local = time::full(moment, local_offset(moment.millis()));
    let of_day = local.split(' ').nth(1).unwrap_or_default().to_owned();
    in_row(of_day.into_any(), local, moment, true)
}

/// `said` in a row, exact on focus; `local` on paper.
fn in_row(said: AnyView, local: String, moment: Time, zoned: bool) -> AnyView {
    let full = lists::both_times(&local, &time::full(moment, 0), zoned);
    view! {
        <time class="bc-time bc-tip" tabindex="0" data-tip=full.clone() data-paper=local aria-label=full>
            {said}
        </time>
    }
    .into_any()
}

/// Date and time of day here, to the minute: a name for what has none.
#[must_use]
pub fn minute(time: Time) -> String {
    let stamp = time.stamp(local_offset(time.millis()));
    stamp.rsplit_once(':').map_or_else(|| stamp.clone(), |(minute, _)| minute.to_owned())
}
