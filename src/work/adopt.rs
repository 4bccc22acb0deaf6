//! Checking a token that the host gave.

use backup_api::error::Cause;
use leptos::prelude::*;
use serde_json::json;

use super::Console;
use super::renew::Given;
use super::sign_in::{Place, Refusal, with_token};
use crate::host::{Event, Reason};
use crate::session::Token;

/// Checks the token and begins a session with it. A session in hand for the same project goes on meanwhile.
pub async fn adopt(console: Console, token: Token) -> bool {
    let settings = console.host.now();
    let region = settings.first_region();
    let place = Place {
        project_id: settings.project.clone(),
        profile: settings.profile,
        endpoints: settings.endpoints.in_region(&region),
        region,
    };
    if !console.client.sessions.now().active() {
        let _ = console.given.try_set(Given::Asking);
    }
    match with_token(console.client, token, place).await {
        // The host changed its mind meanwhile: what was asked for then does not count.
        Ok(session) if console.host.now().project == settings.project => {
            console.client.sessions.begin(session);
            let _ = console.given.try_set(Given::Good);
            true
        }
        Ok(_) => false,
        Err(refusal) => {
            let needed = matches!(&refusal, Refusal::Expired | Refusal::NotAccepted(_) | Refusal::WrongProject { .. });
            if needed && !console.client.sessions.now().active() {
                console.tell(Event::TokenNeeded, json!({ "reason": Reason::Refused.word() }));
            }
            if !matches!(&refusal, Refusal::NotReachable(error) if error.cause == Cause::Offline)
                || !console.client.sessions.now().active()
            {
                let _ = console.given.try_set(Given::Bad(refusal));
            }
            false
        }
    }
}
