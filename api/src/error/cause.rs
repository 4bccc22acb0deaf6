//! What kind of trouble an answer is, and whether the request may have taken effect.

use super::catalogue::{Entry, Remedy};
use crate::operation::Effect;

/// What kind of trouble, as far as the program must tell it apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// The service understood and said no: wrong input or a conflict with the present state. Also those of its 500
    /// answers that are conflicts.
    Refused,
    /// There is no session, so nothing was sent.
    NotSignedIn,
    /// Switched off in this console, so nothing was sent.
    SwitchedOff,
    /// The token is missing, wrong or expired, or the sign-in failed.
    SignIn,
    /// The token is good, but not there: it is for another project or region than the address. The program that holds the
    /// token finds out.
    Misdirected,
    /// A service refused the token, and whether it has ended is not known: the identity service could not be asked. The
    /// program that holds the token finds out.
    Doubted,
    /// Signed in, but without the right.
    Forbidden,
    /// The service says that the object is not there.
    NotFound,
    /// Too many calls.
    Throttled,
    /// The service failed.
    ServerFault,
    /// Something before the service answered in its place: a proxy, a gateway, a firewall.
    Gateway,
    /// A good status, but the body is a page or a text: the address leads somewhere else.
    NotJson,
    /// The body broke off; with a good status the request took effect.
    Truncated,
    /// The body was larger than any answer, and was not read to its end; with a good status the request took effect.
    TooLarge,
    /// A good answer to a question, but what was asked for is not in it.
    Incomplete,
    /// A good answer about another thing than the one that was asked about.
    Another,
    /// No answer: connection, name, certificate, or a browser that kept the answer back. These can't be told apart.
    Unreachable,
    /// No answer from another origin: most likely the browser kept it back, because these services send no CORS headers.
    BlockedByBrowser,
    /// The browser says that it has no network.
    Offline,
    /// No answer in time.
    TimedOut,
    /// Broken off by a person or by leaving the page.
    Aborted,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 21] = [
        Self::Refused,
        Self::NotSignedIn,
        Self::SwitchedOff,
        Self::SignIn,
        Self::Misdirected,
        Self::Doubted,
        Self::Forbidden,
        Self::NotFound,
        Self::Throttled,
        Self::ServerFault,
        Self::Gateway,
        Self::NotJson,
        Self::Truncated,
        Self::TooLarge,
        Self::Incomplete,
        Self::Another,
        Self::Unreachable,
        Self::BlockedByBrowser,
        Self::Offline,
        Self::TimedOut,
        Self::Aborted,
    ];

    /// Stable code: in logs, in exported results, in test tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::NotSignedIn => "not-signed-in",
            Self::SwitchedOff => "switched-off",
            Self::SignIn => "sign-in",
            Self::Misdirected => "misdirected",
            Self::Doubted => "doubted",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not-found",
            Self::Throttled => "throttled",
            Self::ServerFault => "server-fault",
            Self::Gateway => "gateway",
            Self::NotJson => "not-json",
            Self::Truncated => "truncated",
            Self::TooLarge => "too-large",
            Self::Incomplete => "incomplete",
            Self::Another => "another",
            Self::Unreachable => "unreachable",
            Self::BlockedByBrowser => "blocked-by-browser",
            Self::Offline => "offline",
            Self::TimedOut => "timed-out",
            Self::Aborted => "aborted",
        }
    }
}

/// Whether the request may have taken effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Taken {
    /// Nothing changed.
    No,
    /// It took effect, although its answer could not be read.
    Yes,
    /// Nobody knows: look before sending it again.
    Unknown,
}

impl Taken {
    /// This, unless the operation only reads: then nothing changed.
    pub(super) fn unless_reading(self, effect: Effect) -> Self {
        if effect == Effect::Reads { Self::No } else { self }
    }
}

/// Who wrote the body of a bad status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Author {
    /// JSON, or nothing: taken for the service's own answer. A 404 only in one of the services' shapes: nothing, or
    /// `{"message": …}`, is what gateways say of an address that they do not know.
    Service,
    /// A page or a text: none of the services writes these, except a 401 of the identity layer in front of them.
    Another,
}

/// What kind of trouble a status outside 2xx is.
///
/// The code goes before the status: CBR and CSBS answer conflicts, and CBR even a failed authentication, with 500.
pub(super) fn of_status(status: u16, entry: Option<&Entry>, author: Author) -> Cause {
    if let Some(entry) = entry.filter(|_| status != 429) {
        return of_entry(status, entry);
    }
    match (status, author) {
        (401, _) => Cause::SignIn,
        (429, _) => Cause::Throttled,
        (408, _) => Cause::TimedOut,
        // A proxy's "not found" is about the address, never about the vault.
        (502 | 504 | ..400, _) | (_, Author::Another) => Cause::Gateway,
        (403, _) => Cause::Forbidden,
        (404, _) => Cause::NotFound,
        (400..=499 | 501, _) => Cause::Refused,
        _ => Cause::ServerFault,
    }
}

fn of_entry(status: u16, entry: &Entry) -> Cause {
    match (entry.remedy, status) {
        _ if entry.status == Some(429) => Cause::Throttled,
        // A code for any fault says less than the status does.
        (Remedy::Support | Remedy::Retry, 403) => Cause::Forbidden,
        (Remedy::Support, 404) if entry.status != Some(404) => Cause::NotFound,
        (Remedy::Permission, _) => Cause::Forbidden,
        (Remedy::SignIn, _) | (_, 401) => Cause::SignIn,
        (Remedy::Refresh, _) | (Remedy::Correct, 404) => Cause::NotFound,
        (Remedy::Address, _) | (Remedy::Retry, 502 | 504) => Cause::Gateway,
        (Remedy::Retry | Remedy::Support, 500..) => Cause::ServerFault,
        _ => Cause::Refused,
    }
}

/// Whether a request that was answered with a status outside 2xx may have taken effect.
pub(super) fn taken(status: u16, cause: Cause, effect: Effect) -> Taken {
    let taken = match (cause, status) {
        // The server stopped waiting: for the rest of the request, or for what is behind it.
        (Cause::TimedOut, _) => Taken::Unknown,
        (Cause::ServerFault | Cause::Gateway, 500..) => Taken::Unknown,
        // A redirection that fetch did not follow.
        (_, ..400) => Taken::Unknown,
        _ => Taken::No,
    };
    taken.unless_reading(effect)
}
