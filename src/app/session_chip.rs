//! Who is signed in, where, and for how long.

use crate::dom::prelude::*;

use crate::places::Place;
use crate::session::{Session, State};
use crate::text::{session as words, time};
use crate::ui::{ButtonKind, ButtonLink, IconName, Ring, Tone};
use crate::work::Console;

/// A token lives a day; the ring is full then.
const WHOLE: f64 = 24.0 * 3600.0;
/// Amber below this many seconds. From here on the whole ring is this span: of a day it would be a speck.
const SOON: f64 = 30.0 * 60.0;
/// Red below this many seconds.
const VERY_SOON: f64 = 5.0 * 60.0;

#[component]
pub(super) fn SessionChip(console: Console) -> AnyView {
    warn_before_the_end(console);
    view! {
        {move || match console.client.sessions.get() {
            // Where the host gives the token there is nothing to press.
            State::Absent if console.signed_in_by_host() => ().into_any(),
            State::Absent => {
                view! {
                    <ButtonLink
                        href=Place::Session.href()
                        label=words::sign_in()
                        kind=ButtonKind::Primary
                        icon=IconName::User
                    />
                }
                    .into_any()
            }
            State::Active(session) => chip(console, &session, false),
            State::Ended(session) => chip(console, &session, true),
            State::Locked(session) => chip(console, &session, true),
        }}
    }
    .into_any()
}

fn chip(console: Console, session: &Session, ended: bool) -> AnyView {
    let left = seconds_left(console, session);
    let locked = derive(move || console.client.sessions.get().locked());
    let user = session.facts.as_ref().map_or_else(|| words::unknown_user().to_owned(), |facts| facts.user.clone());
    let project = session
        .facts
        .as_ref()
        .map(|facts| facts.project_name.clone())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| session.region.clone());
    let tone = derive(move || match left.get() {
        _ if ended => Tone::Danger,
        Some(left) if left < VERY_SOON => Tone::Danger,
        Some(left) if left < SOON => Tone::Warning,
        _ => Tone::Success,
    });
    let remaining = derive(move || match left.get() {
        _ if ended => 0.0,
        Some(left) => left / if left < SOON { SOON } else { WHOLE },
        None => 1.0,
    });
    let words = move || match left.get() {
        _ if locked.get() => words::locked().to_owned(),
        _ if ended => words::ended().to_owned(),
        Some(left) if left <= 0.0 => words::overdue().to_owned(),
        Some(left) => words::left(&time::span(left)),
        None => words::left_unknown().to_owned(),
    };
    view! {
        <a class=move || format!("bc-session bc-tone-{}", tone.get().name()) href=Place::Session.href()>
            <Ring left=remaining tone=tone />
            <span class="bc-session-text">
                <b>{user} ", " {project}</b>
                <span>{words}</span>
            </span>
        </a>
    }
    .into_any()
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
fn seconds_left(console: Console, session: &Session) -> Signal<Option<f64>> {
    let end = session.facts.as_ref().and_then(|facts| facts.expires_at).map(|end| end.millis() as f64);
    derive(move || end.map(|end| (end - console.now.get()) / 1000.0))
}

/// Said once at each threshold, so that nobody is surprised in the middle of a form.
fn warn_before_the_end(console: Console) {
    Effect::new(move |before: Option<u8>| {
        let state = console.client.sessions.get();
        let State::Active(session) = &state else { return 0 };
        let left = seconds_left(console, session).get();
        let level = match left {
            Some(left) if left <= 0.0 => 3,
            Some(left) if left < VERY_SOON => 2,
            Some(left) if left < SOON => 1,
            _ => 0,
        };
        if before.is_some_and(|before| level > before) {
            let span = time::span(left.unwrap_or_default());
            // Only a service can tell that the token is over: the clock of this device may be wrong.
            console.announcer.alert(if level == 3 {
                words::overdue_said().to_owned()
            } else {
                words::ends_soon(&span)
            });
        }
        level
    });
}
