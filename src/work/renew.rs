//! Sessions from the host's token: begun when the console is mounted, renewed before the end and after a refusal.

use backup_api::json;
use backup_api::json::Value;
use std::hint::black_box;
use std::pin::Pin;
use std::rc::Rc;

use crate::dom::prelude::*;
use crate::dom::{promise, spawn_local};
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::Console;
use super::sign_in::Refusal;
use crate::host::{Event, Reason};
use crate::session::{State, Token};
use crate::text;

/// The host is told, and asked for another token, from this many seconds before the end.
const SOON: f64 = 5.0 * 60.0;

/// How the host's token is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Given {
    /// The host gives none, or none yet.
    #[default]
    None,
    /// It is asked for one, or what it gave is being checked.
    Asking,
    /// There is a session with it.
    Good,
    /// It could not be used.
    Bad(Refusal),
    /// The part of the program that checks it did not load; it is kept until that is tried again.
    NotLoaded,
}

/// What came of a token of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adopted {
    /// There is a session with it.
    Yes,
    /// It is of no use, or nobody waits for it any more.
    No,
    /// The part of the program that checks it did not load.
    NotLoaded,
}

/// What a host gave: a token, or what is none.
pub type Offered = Result<Token, JsValue>;

/// Checks a token of the host and begins a session with it; tells what was given in the place of one.
pub type Adopt = Rc<dyn Fn(Offered) -> Pin<Box<dyn Future<Output = Adopted>>>>;

/// A renewal that is under way, for everyone who waits for it.
type Waiting = StoredValue<Option<Promise>>;

/// Follows the session for the life of the console: tells the host what it must know, and asks it for tokens.
///
/// `adopt` is where a token is checked: it is loaded when there is one, with all that sends and reads.
pub fn follow(console: Console, adopt: Adopt) {
    // See `Client::renew_with`.
    console.adopt.set_value(Some(black_box(adopt)));
    let waiting: Waiting = StoredValue::new(None);
    console.client.renew_with(Rc::new(move || Box::pin(renew(console, waiting, Reason::Refused))));
    Effect::new(move |before: Option<Option<Ending>>| {
        let state = console.client.sessions.get();
        let State::Active(session) = &state else { return None };
        let end = session.facts.as_ref().and_then(|facts| facts.expires_at)?;
        let left = seconds(console.now.get(), end.millis());
        let known = before.flatten().filter(|known| known.at == end.millis());
        let ending = known.unwrap_or(Ending { at: end.millis(), soon: SOON.min(left / 2.0), emitted: left <= 0.0 });
        if ending.emitted || left > ending.soon {
            return Some(ending);
        }
        console.emit(
            Event::TokenExpiring,
            json!({ "secondsLeft": Value::rounded(left.max(0.0)), "expiresAt": format!("{}Z", end.stamp(0).replace(' ', "T")) }),
        );
        spawn_local(async move {
            renew(console, waiting, Reason::Expiring).await;
        });
        Some(Ending { emitted: true, ..ending })
    });
    Effect::new(move |before: Option<u8>| {
        let now = match console.client.sessions.get() {
            State::Absent => 0_u8,
            State::Active(_) => 1,
            // Another token is asked for by a person.
            State::Locked(_) => 3,
            State::Ended(_) => 2,
        };
        if before == Some(1) && now == 2 {
            console.emit(Event::TokenNeeded, json!({ "reason": Reason::Refused.word() }));
        }
        if before.is_some_and(|before| before != 3) && now == 3 {
            console.emit(Event::Locked, json!({ "by": console.locked_by.try_get_value().unwrap_or_default() }));
        }
        now
    });
}

/// The end of a token, and what was told of it.
#[derive(Clone, Copy)]
struct Ending {
    /// Milliseconds since 1970.
    at: i64,
    /// From how many seconds before it the host is told: of a short life half is left. None for a token that is over by
    /// the clock of this device when it comes: the clock may be wrong, and only a service can tell.
    soon: f64,
    emitted: bool,
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
fn seconds(now: f64, end: i64) -> f64 {
    (end as f64 - now) / 1000.0
}

/// Begins a session with the host's token: the one that it gave, else the one that waits to be checked, else the one that
/// it is asked for.
pub fn begin(console: Console, given: Option<Token>) {
    let turn = console.client.sessions.next_turn();
    let held = console.held.try_update_value(Option::take).flatten();
    spawn_local(async move {
        let asks = console.host.functions().get_token.is_some();
        let token = match given.or(held) {
            Some(token) => {
                // The part that checks it may take a while to come.
                if !console.client.sessions.now().active() {
                    let _ = console.given.try_set(Given::Asking);
                }
                Some(token)
            }
            None if asks => {
                let _ = console.given.try_set(Given::Asking);
                ask(console, Reason::Missing).await
            }
            None => None,
        };
        if console.client.sessions.turn() != turn {
            return;
        }
        match token {
            Some(token) => {
                let first = token.clone();
                let adopted = adopt(console, Ok(token)).await;
                if adopted == Adopted::NotLoaded {
                    if console.client.sessions.turn() == turn {
                        not_loaded(console, first);
                    }
                    return;
                }
                if adopted == Adopted::No && asks && refused(console) {
                    // What the host has in store may be older than what it can get.
                    let other = ask(console, Reason::Refused).await;
                    if let Some(other) = other.filter(|other| *other != first && console.client.sessions.turn() == turn)
                    {
                        adopt(console, Ok(other)).await;
                    }
                }
                if refused(console) {
                    console.emit(Event::TokenNeeded, json!({ "reason": Reason::Refused.word() }));
                }
            }
            None => {
                let _ = console.given.try_set(Given::None);
                console.emit(Event::TokenNeeded, json!({ "reason": Reason::Missing.word() }));
            }
        }
    });
}

/// Tries once more to come to a session, where only the host can begin one.
pub fn again(console: Console) {
    let asks = console.host.functions().get_token.is_some();
    let held = console.held.try_with_value(Option::is_some).unwrap_or(false);
    let asking = console.given.try_get_untracked() == Some(Given::Asking);
    let state = console.client.sessions.now();
    if (asks || held) && !asking && !state.active() && !state.locked() {
        begin(console, None);
    }
}

/// A token that waits to be checked is another's, or was taken away.
pub fn forget(console: Console) {
    console.held.try_set_value(None);
}

/// Asks the host for a token. What it gives in the place of one is told.
async fn ask(console: Console, reason: Reason) -> Option<Token> {
    match console.host.functions().token(reason).await {
        Ok(token) => token,
        Err(given) => {
            adopt(console, Err(given)).await;
            None
        }
    }
}

/// Keeps the token for the next try, and tells everyone who waits for it.
fn not_loaded(console: Console, token: Token) {
    console.held.try_set_value(Some(token));
    let _ = console.given.try_set(Given::NotLoaded);
    console.emit(Event::Failed, json!({ "kind": "start", "message": text::late::part_absent() }));
    console.announcer.alert(text::late::absent());
}

/// Whether the host's token was no good, and another may be.
fn refused(console: Console) -> bool {
    let bad = |given: &Given| matches!(given, Given::Bad(Refusal::Expired | Refusal::NotAccepted(_)));
    console.given.try_with_untracked(bad).unwrap_or(false) && !console.client.sessions.now().active()
}

/// Asks the host for another token, once for all who want one at the same time.
async fn renew(console: Console, waiting: Waiting, reason: Reason) -> bool {
    let sessions = console.client.sessions;
    let ours = console.given.try_get_untracked() == Some(Given::Good);
    // A session that the person began is the person's to renew.
    if !ours || console.host.functions().get_token.is_none() {
        return false;
    }
    let under_way = waiting.try_get_value().flatten();
    let promised = under_way.unwrap_or_else(|| {
        let promised = promise(async move {
            let turn = sessions.turn();
            let token = ask(console, reason).await;
            let good = match token {
                Some(token) if sessions.turn() == turn => adopt(console, Ok(token)).await == Adopted::Yes,
                _ => false,
            };
            waiting.try_set_value(None);
            Ok(JsValue::from_bool(good))
        });
        waiting.try_set_value(Some(promised.clone()));
        promised
    });
    JsFuture::from(promised).await.is_ok_and(|good| good.is_truthy())
}

async fn adopt(console: Console, offered: Offered) -> Adopted {
    match console.adopt.try_get_value().flatten() {
        Some(adopt) => adopt(offered).await,
        None => Adopted::No,
    }
}
