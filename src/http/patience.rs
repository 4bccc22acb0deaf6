//! Reads that a service was too busy for, or failed at: they are asked again a few times, whoever looks on is told, and then
//! they are given up. A read changes nothing, so asking twice does no harm; what is refused is asked once.

use crate::dom::prelude::*;
use backup_api::error::{ApiError, Asked};
use backup_api::json::Read;
use backup_api::{Effect, Operation, Request};

use super::answer::{Answer, Fits};
use super::client::{Awaited, Client};
use super::clock;

/// How often a read is asked, the first time included.
pub const TRIES: u32 = 4;

/// The longest that it waits between two of them, seconds. Who wants to be left alone for longer is told of at once.
const LONGEST: u32 = 20;

/// A read that waits to be asked again.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Held {
    /// What was answered, an HTTP status.
    pub status: u16,
    /// When it is asked again, by [`clock::steady`].
    pub until: f64,
    /// Which try that will be, at most [`TRIES`].
    pub next: u32,
}

/// Seconds until a read is asked again that failed for the `tries`-th time in a row; nothing where that makes no sense, or it is
/// given up.
fn pause(error: &ApiError, tries: u32) -> Option<u32> {
    let busy = matches!(error.status, Some(429 | 500 | 502 | 503 | 504));
    if !busy || error.effect != Effect::Reads || tries >= TRIES {
        return None;
    }
    Some(error.retry_after_seconds.unwrap_or(0).max(1 << tries.saturating_sub(1))).filter(|wait| *wait <= LONGEST)
}

impl Client {
    /// As [`Self::send`], for what a page shows: patient.
    ///
    /// # Errors
    /// As [`Self::send_request`], of the last try.
    pub async fn ask<O: Operation>(self, operation: &O) -> Result<Answer<O::Reply>, ApiError> {
        let scope = self.sessions.now().session().map(|session| session.scope.clone()).unwrap_or_default();
        self.ask_request(operation.request(&scope), O::Reply::fits).await.map(Answer::read)
    }

    /// As [`Self::send_request`], for what a page shows: patient.
    #[must_use]
    pub fn ask_request(self, request: Request, fits: Fits) -> Awaited {
        Box::pin(async move {
            let project = self.sessions.project();
            let mut tries = 1;
            loop {
                let error = match self.send_request(request.clone(), fits).await {
                    Err(error) => error,
                    answer => return answer,
                };
                let Some(wait) = pause(&error, tries) else { return Err(counted(error, tries)) };
                tries += 1;
                let waiting = self.hold(&error, wait, tries);
                clock::pause(wait.saturating_mul(1000)).await;
                drop(waiting);
                // Nobody asks in the name of another project, or after the end.
                if project.is_none() || self.sessions.project() != project {
                    return Err(error);
                }
            }
        })
    }

    fn hold(self, error: &ApiError, wait: u32, next: u32) -> Waiting {
        let (status, until) = (error.status.unwrap_or_default(), clock::steady() + f64::from(wait) * 1000.0);
        let held = Held { status, until, next };
        let _ = self.held.try_update(|all| all.push(held));
        Waiting(self.held, held)
    }
}

/// Told as long as this lives: whoever has no use for an answer any more gives up waiting for it.
struct Waiting(RwSignal<Vec<Held>>, Held);

impl Drop for Waiting {
    fn drop(&mut self) {
        let Self(held, own) = self;
        let _ = held.try_update(|all| all.iter().position(|held| held == own).map(|at| all.swap_remove(at)));
    }
}

/// With how often it was tried.
fn counted(mut error: ApiError, tries: u32) -> ApiError {
    if tries > 1 {
        error.asked.get_or_insert_with(|| Box::new(Asked::default())).tries = tries;
    }
    error
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::{VaultDelete, VaultList};
    use backup_api::error::{ApiError, Received};
    use backup_api::{Operation, Scope};

    use super::pause;

    fn answered(operation: &impl Operation, status: u16, retry_after: Option<&str>) -> ApiError {
        let received = Received { status, content_type: "", trace_id: None, retry_after, body: "" };
        let request = operation.request(&Scope::default());
        ApiError::from_reply(request.info, &received)
    }

    #[test]
    fn a_read_is_asked_four_times_with_longer_pauses() {
        for status in [429, 500, 502, 503, 504] {
            let error = answered(&VaultList::default(), status, None);
            assert_eq!([1, 2, 3, 4].map(|tries| pause(&error, tries)), [Some(1), Some(2), Some(4), None], "{status}");
        }
    }

    #[test]
    fn the_service_is_left_alone_as_long_as_it_asks_for_where_that_is_soon() {
        let told = |header| pause(&answered(&VaultList::default(), 429, Some(header)), 1);
        assert_eq!(["0", "7", "20", "21"].map(told), [Some(1), Some(7), Some(20), None]);
    }

    #[test]
    fn a_refusal_is_final_and_a_change_is_never_sent_again() {
        for status in [400, 401, 403, 404, 409] {
            assert_eq!(pause(&answered(&VaultList::default(), status, None), 1), None, "{status}");
        }
        assert_eq!(pause(&answered(&VaultDelete::default(), 503, None), 1), None);
    }
}
