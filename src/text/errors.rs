//! What went wrong between a request and its reply: what happened, whether it took effect, what to do.

use backup_api::Effect;
use backup_api::error::{ApiError, Cause, Entry, Taken};

/// What happened, as the heading of an error panel.
#[must_use]
pub fn headline(cause: Cause) -> &'static str {
    match cause {
        Cause::Refused => "The service refused the request",
        Cause::NotSignedIn => "Nobody is signed in",
        Cause::SwitchedOff => "This console does not offer it",
        Cause::SignIn => "The token is no longer accepted",
        Cause::Forbidden => "This user may not do that",
        Cause::NotFound => "The service does not know it",
        Cause::Throttled => "Too many requests in a short time",
        Cause::ServerFault => "The service reports a fault of its own",
        Cause::Gateway => "A gateway answered in place of the service",
        Cause::NotJson => "Something else answered in place of the service",
        Cause::Truncated => "The answer broke off",
        Cause::Incomplete => "The answer lacks what was asked for",
        Cause::Unreachable => "No answer came",
        Cause::BlockedByBrowser => "The browser got no answer that it may show",
        Cause::Offline => "This device is offline",
        Cause::TimedOut => "No answer came in time",
        Cause::Aborted => "The request was stopped",
    }
}

/// What to do where the catalogue knows no better.
#[must_use]
pub fn next(cause: Cause) -> &'static str {
    match cause {
        Cause::Refused => "Read what the service says, change the request and send it again.",
        Cause::NotSignedIn => "Nothing was sent. Sign in, then ask again. What is typed here stays.",
        Cause::SwitchedOff => "Nothing was sent. Whoever runs the page around this console decides what it offers.",
        Cause::SignIn => "Sign in again with a new token. What is typed here stays.",
        Cause::Forbidden => "Ask the account's administrator for the permission, or sign in as another user.",
        Cause::NotFound => "Refresh the list: it may have been deleted meanwhile.",
        Cause::Throttled => "Wait a minute, then send it again.",
        Cause::ServerFault => "Try again in a few minutes. If it stays, give the trace id to the provider's support.",
        Cause::Gateway => "Try again in a minute. If it stays, the service is not available.",
        Cause::NotJson => "Check the service's address in the session: it leads to a web page, not to the service.",
        Cause::Truncated => "Look whether it took effect before you send it again.",
        Cause::Incomplete => {
            "Ask again. If it stays, check the service's address in the session: another service may answer there."
        }
        Cause::Unreachable => "Check that the proxy beside this page runs and that its name can be resolved.",
        Cause::BlockedByBrowser => {
            "The address belongs to another origin. These services allow no calls from other origins (CORS), and a \
             wrong name or a broken connection looks the same from here. Use a proxy on this page's own origin."
        }
        Cause::Offline => "Connect the device again. What is typed here stays.",
        Cause::TimedOut => "Look whether it took effect before you send it again.",
        Cause::Aborted => "Send it again when you are ready.",
    }
}

/// Whether the request took effect.
#[must_use]
pub fn effect(taken: Taken) -> &'static str {
    match taken {
        Taken::No => "Nothing was changed.",
        Taken::Yes => "It took effect.",
        Taken::Unknown => "It may have taken effect.",
    }
}

/// What to do: the catalogue's word where it has one. What only reads has no effect that could be looked for.
#[must_use]
pub fn advice(error: &ApiError) -> &'static str {
    let said = error.explanation().map(Entry::next_step).filter(|said| !said.is_empty()).unwrap_or(next(error.cause));
    match (error.effect, error.taken) {
        (Effect::Reads, _) if said.starts_with(look()) => read_again(),
        (_, Taken::Yes) if said.starts_with(look()) => look_for_it(),
        _ => said,
    }
}

words! {
    /// How every advice begins that is for a request with an open outcome.
    look = "Look whether ";

    /// The same where it is known that it took effect.
    look_for_it = "Look for its result; do not send it again.";

    /// The same for a read.
    read_again = "Ask again. If it stays, give the code and the trace id to the support of the cloud.";
}

/// What the code means, by the catalogue; else empty.
#[must_use]
pub fn meaning(error: &ApiError) -> &'static str {
    error.explanation().map_or("", |entry| entry.meaning)
}
