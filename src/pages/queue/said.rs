//! What holds it up, and what is said of one, in words.

use backup_api::error::ApiError;

use crate::http::clock;
use crate::queue::{Item, Job, Queue, State};
use crate::shared::failure::remedy;
use crate::text::{errors, failure, queue as words};
use crate::ui::Tone;
use crate::work::Console;

/// Why nothing is sent at the moment. Tracks.
pub(super) fn held(console: Console, queue: Queue) -> Option<String> {
    let sessions = console.client.sessions.get();
    let (own, until) = queue.with(|line| {
        let job = super::shown(line.jobs());
        (job.map(|job| job.whose.clone()).unwrap_or_default(), line.throttled)
    });
    if !sessions.active() {
        return Some(words::no_session().to_owned());
    }
    match queue.whose() {
        Some(whose) if own.same(&whose) => {}
        Some(whose) if own.same_user(&whose) => return Some(words::other_project(&own.named)),
        _ => return Some(words::other_user().to_owned()),
    }
    let left = (until - clock::steady()) / 1000.0;
    (left > 0.0).then(|| {
        console.now.track();
        #[expect(clippy::cast_possible_truncation, reason = "an hour at most")]
        words::throttled(left.ceil() as i64)
    })
}

/// How one stands: how it is meant, the word, and more about it.
pub(super) fn of_one(job: &Job, item: &Item) -> (Tone, &'static str, String) {
    match &item.state {
        State::Waiting => (Tone::Neutral, words::state_waiting(), String::new()),
        State::Sent => (Tone::Busy, words::state_sent(), String::new()),
        State::Going => (Tone::Busy, words::state_going(), String::new()),
        State::Done(more) => {
            // What there is to say of it deviates: some were skipped.
            let tone = if more.text.is_empty() { Tone::Success } else { Tone::Warning };
            (tone, job.work.one.say(), more.text.clone())
        }
        State::Refused(error, more) => (Tone::Danger, words::state_refused(), refusal(error, more)),
        State::Failed(why) => (Tone::Danger, words::state_failed(), why.clone()),
        State::Unknown(error, _) if job.seeks(item) => {
            let note = match error {
                _ if item.conflicts() => words::checking_conflict(),
                Some(_) => words::checking_lost(),
                None => words::checking_unsaid(),
            };
            (Tone::Busy, words::state_checking(), note.to_owned())
        }
        State::Unknown(_, instead) => {
            let why = if instead.is_empty() { words::unknown_note().to_owned() } else { instead.clone() };
            (Tone::Warning, words::state_unknown(), why)
        }
        State::Stopped => (Tone::Neutral, words::state_stopped(), String::new()),
    }
}

/// What happened, and what to do: what was found out about it, else what is known of its kind.
fn refusal(error: &ApiError, more: &str) -> String {
    let step = if more.is_empty() { remedy(error) } else { more.to_owned() };
    let code = error.status.map(|status| failure::status(status, &error.code)).unwrap_or_default();
    let meaning = errors::meaning(error);
    let said = [meaning.as_str(), &step, &code];
    said.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" ")
}
