//! Checking a token that the host gave.

use leptos::prelude::*;
use serde_json::json;

use super::Console;
use super::renew::Given;
use super::sign_in::{Place, Refusal, with_token};
use crate::host::{Event, Reason};
use crate::session::Token;

/// Checks the token and begins a session with it, unless somebody else decides meanwhile who is signed in: the person,
/// another token, another project. A session in hand goes on until then, and stays when the token is no good.
pub async fn adopt(console: Console, token: Token) -> bool {
    let sessions = console.client.sessions;
    // Unmounted: there is no place any more that the token may be sent to.
    let (Some(turn), Some(settings)) = (sessions.turn(), console.host.settings()) else { return false };
    let region = settings.first_region();
    let place = Place {
        project_id: settings.project.clone(),
        profile: settings.profile,
        endpoints: settings.endpoints.in_region(&region),
        region,
    };
    if !sessions.now().active() {
        let _ = console.given.try_set(Given::Asking);
    }
    let begun = with_token(console.client, token, place).await;
    if sessions.turn() != Some(turn) {
        return false;
    }
    match begun {
        Ok(session) => {
            sessions.begin(session);
            let _ = console.given.try_set(Given::Good);
            true
        }
        Err(_) if sessions.now().active() => false,
        Err(refusal) => {
            if matches!(&refusal, Refusal::Expired | Refusal::NotAccepted(_) | Refusal::WrongProject { .. }) {
                console.tell(Event::TokenNeeded, json!({ "reason": Reason::Refused.word() }));
            }
            let _ = console.given.try_set(Given::Bad(refusal));
            false
        }
    }
}
