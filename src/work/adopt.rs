//! Checking a token that the host gave.

use backup_api::json;

use super::Console;
use super::renew::{Given, Offered};
use super::sign_in::{Place, Refusal, with_host_token};
use crate::host::{Event, token_of};

/// Checks the token and begins a session with it, unless somebody else decides meanwhile who is signed in: the person,
/// another token, another project. A session in hand goes on until then, and stays when the token is no good.
/// What is no token is told, but never its text.
pub async fn adopt(console: Console, offered: Offered) -> bool {
    let token = match offered {
        Ok(token) => token,
        Err(given) => {
            let got = token_of(&given).err().unwrap_or_default();
            let message = format!("getToken: expected a token as text, got {got}");
            console.emit(Event::Failed, json!({ "kind": "option", "message": message }));
            return false;
        }
    };
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
    let begun = with_host_token(console.client, token, place).await;
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
            if !matches!(&refusal, Refusal::Expired | Refusal::NotAccepted(_)) {
                console.emit(Event::Failed, json!({ "kind": "session", "message": why(&refusal) }));
            }
            let _ = console.given.try_set(Given::Bad(refusal));
            false
        }
    }
}

/// In the words of the page's own engineer: no other token of the same kind would help.
fn why(refusal: &Refusal) -> String {
    match refusal {
        Refusal::WrongProject { id, .. } => format!("the token belongs to the project {id}"),
        Refusal::NoProject => "the token belongs to no project".to_owned(),
        Refusal::NotAllowed(error) | Refusal::NotReachable(error) | Refusal::Other(error) => {
            format!("{}: {} {}", error.op, error.cause.code(), error.message)
        }
        _ => "the token could not be checked".to_owned(),
    }
}
