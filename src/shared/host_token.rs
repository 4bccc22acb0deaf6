//! Where the page around the console signs in for it: how far that is, and asking it once more.

use crate::dom::prelude::*;

use crate::places::Place;
use crate::session::State;
use crate::text::{host as words, host_token, lists};
use crate::ui::{Button, ButtonKind, ButtonLink, EmptyState, IconName};
use crate::work::Console;
use crate::work::renew::Given;

/// What to do while there is no session.
#[must_use]
pub fn what_to_do(console: Console) -> &'static str {
    if asks(console) { words::no_token_note() } else { words::no_token_here() }
}

/// Asks the host once more, also while it has not answered yet; nothing where it can't be asked.
#[must_use]
pub fn ask_again(console: Console) -> Option<AnyView> {
    let again = Callback::new(move |()| console.ask_host());
    asks(console).then(|| {
        view! { <Button label=words::ask() icon=IconName::Refresh kind=ButtonKind::Primary on_press=again /> }
            .into_any()
    })
}

/// How far it is, in a line; nothing where a person signs in here. Tracks.
#[must_use]
pub fn progress(console: Console) -> Option<&'static str> {
    if !console.signed_in_by_host() {
        return None;
    }
    let over = matches!(console.client.sessions.get(), State::Ended(_) | State::Locked(_));
    Some(match console.given.get() {
        Given::Asking => words::signing_in(),
        Given::Bad(_) => host_token::bad_token(),
        _ if over => lists::session_over_title(),
        _ => words::no_token(),
    })
}

/// What stands in the place of what can't be shown without a session.
pub(super) fn waiting(console: Console, title: &'static str) -> AnyView {
    view! {
        <EmptyState icon=IconName::User title=title.to_owned() text=MaybeProp::from(Some(what_to_do(console).to_owned()))>
            {ask_again(console)}
            <ButtonLink href=Place::Session.href() label=words::why() />
        </EmptyState>
    }
    .into_any()
}

fn asks(console: Console) -> bool {
    console.host.functions().get_token.is_some()
}
