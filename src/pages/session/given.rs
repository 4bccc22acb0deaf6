//! The page around the console gives the token: what became of it, and asking again.

use crate::dom::prelude::*;

use crate::shared::Failure;
use crate::shared::host_token;
use crate::text::{host, host_token as words};
use crate::ui::{Notice, Tone};
use crate::work::Console;
use crate::work::renew::Given;
use crate::work::sign_in::Refusal;

/// Nothing where the host gives no token and the person signs in.
pub(super) fn view(console: Console) -> AnyView {
    let told = move || {
        match console.given.get() {
        Given::Bad(refusal) => Some(bad(refusal)),
        _ if console.host.offers(|features| features.sign_in) => None,
        // The page says already that the session is over.
        Given::Good => None,
        Given::None | Given::NotLoaded => {
            let note = host_token::what_to_do(console);
            Some(view! { <Notice tone=Tone::Info title=host::no_token()><p>{note}</p></Notice> }.into_any())
        }
        Given::Asking => {
            Some(view! { <Notice tone=Tone::Info title=host::signing_in()><p>{host_token::what_to_do(console)}</p></Notice> }.into_any())
        }
    }
    };
    view! {
        <div class="bc-narrow bc-stack">
            {told}
            {host_token::ask_again(console).map(|ask| view! { <div class="bc-actions">{ask}</div> })}
        </div>
    }
    .into_any()
}

/// Nobody here typed anything: only the page can bring another token.
fn bad(refusal: Refusal) -> AnyView {
    let (note, error) = match refusal {
        Refusal::Expired => (words::expired().to_owned(), None),
        Refusal::NoProject => (words::no_project().to_owned(), None),
        Refusal::WrongProject { id, name } => {
            let shown = if name.is_empty() { id } else { format!("{name} ({id})") };
            (words::other_project(&shown), None)
        }
        Refusal::NotAccepted(error) => (words::not_accepted().to_owned(), Some(error)),
        Refusal::NotAllowed(error) => (words::not_allowed().to_owned(), Some(error)),
        Refusal::WrongPassword(error)
        | Refusal::UnknownProject(error)
        | Refusal::NotReachable(error)
        | Refusal::Other(error) => (String::new(), Some(error)),
        Refusal::HiddenToken => (String::new(), None),
    };
    view! {
        <Notice tone=Tone::Warning title=words::bad_token()>
            {(!note.is_empty()).then(|| view! { <p>{note}</p> })}
            {error.map(|error| view! { <Failure error=error /> })}
        </Notice>
    }
    .into_any()
}
