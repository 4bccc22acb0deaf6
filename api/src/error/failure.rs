//! No whole answer: what the browser's fetch can tell of it, or that there was no call.

use super::cause::{Author, of_status};
use super::{ApiError, Cause, Taken};
use crate::operation::Info;

/// How a call ended without a whole answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There is no session: nothing was sent.
    NotSignedIn,
    /// The page around the console has switched the operation off: nothing was sent.
    SwitchedOff,
    /// The browser gave no status: connection, name, certificate or a refusal by its own rules.
    Unreachable {
        /// The address is of another origin than the page's.
        cross_origin: bool,
    },
    /// The browser says that it has no network.
    Offline,
    /// No answer within the time that the page waits.
    TimedOut,
    /// Broken off by a person or by leaving the page.
    Aborted,
    /// The headers came, the body did not.
    BrokenBody {
        /// The status in the headers.
        status: u16,
    },
    /// The headers came, and the body was larger than any answer: it was not read to its end.
    TooLarge {
        /// The status in the headers.
        status: u16,
    },
    /// The headers came, and the body was not whole within the time that the page waits.
    LateBody {
        /// The status in the headers.
        status: u16,
    },
    /// Fewer rows of a list came than the service counts, or than there are.
    NotWhole,
}

impl ApiError {
    /// The error of a call without a whole answer.
    ///
    /// Even a refused preflight counts as "nobody knows" for an operation that changes something: the browser does not
    /// tell it from a connection that broke after the request was sent.
    #[must_use]
    pub fn from_failure(info: &'static Info, failure: Failure) -> Self {
        let (cause, status, taken) = match failure {
            Failure::NotSignedIn => (Cause::NotSignedIn, None, Taken::No),
            Failure::SwitchedOff => (Cause::SwitchedOff, None, Taken::No),
            Failure::Unreachable { cross_origin: true } => (Cause::BlockedByBrowser, None, Taken::Unknown),
            Failure::Unreachable { cross_origin: false } => (Cause::Unreachable, None, Taken::Unknown),
            Failure::Offline => (Cause::Offline, None, Taken::Unknown),
            Failure::TimedOut => (Cause::TimedOut, None, Taken::Unknown),
            Failure::Aborted => (Cause::Aborted, None, Taken::Unknown),
            Failure::NotWhole => (Cause::Incomplete, None, Taken::No),
            Failure::BrokenBody { status: status @ (401 | 429) }
            | Failure::TooLarge { status: status @ (401 | 429) }
            | Failure::LateBody { status: status @ (401 | 429) } => {
                (of_status(status, None, Author::Service), Some(status), Taken::No)
            }
            // Whatever else it says can't be read: a lost 404 does not prove that the object is gone.
            Failure::BrokenBody { status } => (Cause::Truncated, Some(status), of_broken_body(status)),
            Failure::TooLarge { status } => (Cause::TooLarge, Some(status), of_broken_body(status)),
            Failure::LateBody { status } => (Cause::TimedOut, Some(status), of_broken_body(status)),
        };
        Self::bare(info, cause, status, taken.unless_reading(info.effect))
    }
}

fn of_broken_body(status: u16) -> Taken {
    match status {
        200..300 => Taken::Yes,
        400..500 => Taken::No,
        _ => Taken::Unknown,
    }
}
