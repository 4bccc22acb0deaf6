//! From the press of a button to what came of it.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use backup_api::error::{ApiError, Failure, Taken};
use backup_api::json::Value;
use backup_api::{Effect, Request};

use super::lost::{Found, Look};
use super::{Checked, Environment, Stage, Submission};
use crate::http::{Answer, Fits, clock};

/// What happens with an answer.
pub struct After {
    /// Takes it as it came, also when the page was left meanwhile.
    pub done: Rc<dyn Fn(Answer)>,
    /// Finds out what became of a request whose answer was lost.
    pub look: Look,
    /// Holds what was granted against what was asked for.
    pub check: Check,
    /// `done` takes the answer whichever project is in hand by then.
    pub anywhere: bool,
    /// Whether the answer to a question is one.
    pub fits: Fits,
}

/// Holds a reply, and what the services show since, against the request that was sent at a moment ([`clock::now`] of then).
///
/// [`clock::now`]: crate::http::clock::now
pub type Check = Box<dyn Fn(Request, Value, f64) -> Pin<Box<dyn Future<Output = Checked>>>>;

/// What goes on until something has come of it. Whoever began it has it run.
pub type Running = Pin<Box<dyn Future<Output = ()>>>;

thread_local! {
    /// Which results that looking has found the page around was told of: the operation, and when it was sent. It outlives a
    /// console, which may be unmounted by whoever hears of it, and mounted again.
    static TOLD: RefCell<Vec<(&'static str, i64)>> = const { RefCell::new(Vec::new()) };
}

/// By which a request is known that was sent at a moment.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
const fn known(request: &Request, since: f64) -> (&'static str, i64) {
    (request.info.id, since as i64)
}

/// Whether the page around was told that looking has found what a request did that was sent at a moment (milliseconds since
/// 1970).
#[must_use]
pub fn is_told(request: &Request, since: f64) -> bool {
    let (id, at) = known(request, since);
    // The log notes a moment of its own.
    TOLD.with_borrow(|told| told.iter().any(|(of, then)| *of == id && (at - then).abs() < 1000))
}

/// From now on it counts as told.
fn mark_told(request: &Request, since: f64) {
    if !is_told(request, since) {
        TOLD.with_borrow_mut(|told| told.push(known(request, since)));
    }
}

/// Sends a request, and looks for the result where the answer is lost. Nothing where one is under way already, or the last
/// one took effect.
///
/// Both in the project that is in hand at the beginning: the lists of another one would show that nothing was done, and
/// the person would do it twice.
pub fn send(
    environment: Rc<dyn Environment>,
    submission: Submission,
    request: Request,
    after: Rc<After>,
) -> Option<Running> {
    let place = Place::in_hand(environment);
    let since = place.environment.now();
    if !submission.begin(&request, place.project.as_deref().unwrap_or_default(), since, after.clone()) {
        return None;
    }
    Some(Box::pin(async move {
        let effect = request.info.effect;
        let begun = clock::steady();
        let answer = place.environment.send(request.clone(), after.fits).await;
        submission.took.try_set_value(clock::steady() - begun);
        if submission.gone() {
            return;
        }
        let left = place.left();
        let stage = match answer {
            // What was read there says nothing of what is here.
            _ if left && effect == Effect::Reads => Stage::Editing,
            Ok(answer) => {
                let raw = answer.raw.clone();
                if !left || after.anywhere {
                    (after.done)(answer);
                }
                if !left {
                    submission.reply.try_set_value(raw.clone());
                    submission.reach(Stage::Done(raw.clone()));
                    if effect != Effect::Reads {
                        submission.checked((after.check)(request, raw, since).await, since);
                    }
                    return;
                }
                Stage::Elsewhere(place.name, None)
            }
            Err(error) if left => Stage::Elsewhere(place.name, Some(undecided(&error))),
            Err(error) if error.taken != Taken::No && error.effect != Effect::Reads => {
                submission.reach(Stage::Lost(error.clone(), Found::Looking));
                return look(place, submission, error, (after.look)(request, since)).await;
            }
            Err(error) if error.conflict() => {
                submission.reach(Stage::Lost(undecided(&error), Found::Looking));
                return look(place, submission, error, (after.look)(request, since)).await;
            }
            Err(error) => Stage::Failed(error),
        };
        submission.reach(stage);
    }))
}

/// A conflict as long as it may be with what this request did itself.
#[must_use]
pub fn undecided(error: &ApiError) -> ApiError {
    let taken = if error.conflict() { Taken::Unknown } else { error.taken };
    ApiError { taken, ..error.clone() }
}

/// Looks once more for the result of a request whose answer was lost: the services may be there again. Nothing where it
/// is being looked for, or another project is in hand.
#[must_use]
pub fn look_again(environment: Rc<dyn Environment>, submission: Submission) -> Option<Running> {
    let Stage::Lost(error, found) = submission.stage.try_get_untracked()? else { return None };
    let place = Place::in_hand(environment);
    if found == Found::Looking || place.project.as_deref() != Some(&submission.project()) {
        return None;
    }
    let search = submission.search()?;
    submission.reach(Stage::Lost(error.clone(), Found::Looking));
    Some(Box::pin(look(place, submission, error, search)))
}

/// Holds a success against its request once more, where that could not be done. Nothing where another project is in hand.
#[must_use]
pub fn check_again(environment: Rc<dyn Environment>, submission: Submission) -> Option<Running> {
    let here = environment.project().as_deref() == Some(&submission.project());
    if here { submission.check() } else { None }
}

/// Looks for the result of a request of an earlier life of the program, sent at a moment (milliseconds since 1970) in the
/// project that is in hand, whose answer never came. `taken`: it took effect; `told`: the page around knows of the result.
/// Nothing where something is under way.
#[must_use]
pub fn resume(
    environment: Rc<dyn Environment>,
    submission: Submission,
    request: Request,
    since: f64,
    (taken, told): (bool, bool),
    after: Rc<After>,
) -> Option<Running> {
    let place = Place::in_hand(environment);
    if told {
        mark_told(&request, since);
    }
    if !submission.begin(&request, place.project.as_deref().unwrap_or_default(), since, after.clone()) {
        return None;
    }
    let mut error = ApiError::from_failure(request.info, Failure::Aborted);
    if taken {
        error.taken = Taken::Yes;
    }
    submission.reach(Stage::Lost(error.clone(), Found::Looking));
    Some(Box::pin(look(place, submission, error, (after.look)(request, since))))
}

async fn look(place: Place, submission: Submission, error: ApiError, search: impl Future<Output = Found>) {
    let found = search.await;
    if let (Found::Yes { place: at, .. } | Found::Several { place: at, .. }, false) = (&found, place.left())
        && let Some(request) = submission.sent.try_get_untracked().flatten()
        && !is_told(&request, submission.since())
    {
        mark_told(&request, submission.since());
        place.environment.found(&request, at.as_ref().map(|at| at.id.clone()));
    }
    submission.reach(match found {
        _ if place.left() => Stage::Elsewhere(place.name, Some(undecided(&error))),
        // Looked: it is with something else.
        Found::No if error.conflict() => Stage::Failed(ApiError { taken: Taken::No, ..error }),
        found => Stage::Lost(undecided(&error), found),
    });
}

/// Where something was begun.
struct Place {
    environment: Rc<dyn Environment>,
    project: Option<String>,
    name: String,
}

impl Place {
    fn in_hand(environment: Rc<dyn Environment>) -> Self {
        Self { project: environment.project(), name: environment.project_name(), environment }
    }

    /// Whether another project is in hand. None at all counts as another: a page around that gives another project ends
    /// the session first.
    fn left(&self) -> bool {
        self.environment.project() != self.project
    }
}

#[cfg(test)]
mod tests;
