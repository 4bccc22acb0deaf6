//! How often to ask.
//!
//! No service publishes its limits; reports range from 5 calls a second to 200 in 5 minutes for a user. So: every 3
//! seconds at first, slower with time, slower still after a failure, as told after a 429, and not at all in a hidden
//! tab.

use std::future::Future;

use backup_api::error::ApiError;

use crate::http::clock;

use super::Console;

/// Seconds until the next question, after `elapsed` seconds of asking and `failures` failures in a row.
#[must_use]
pub fn pause(elapsed: u32, failures: u32, retry_after: Option<u32>) -> u32 {
    if let Some(told) = retry_after {
        return told.clamp(1, 300);
    }
    let usual: u32 = match elapsed {
        0..30 => 3,
        30..180 => 10,
        _ => 30,
    };
    // Someone looks on at first: a short failure must not hide the end of a short backup for long.
    let most = if elapsed < 180 { 15 } else { 60 };
    usual.saturating_mul(1 << failures.min(5)).min(most)
}

/// What one question has brought.
pub enum Step {
    /// It goes on.
    Again,
    /// It is at its end.
    Done,
    /// It could not be asked; the next try may work.
    Failed(ApiError),
}

/// Whose work is followed: an answer is taken only while its project is in hand.
pub enum Whose {
    /// Of the project in hand at the beginning, or of the first one after it; over when another is in hand, because what
    /// shows it goes too.
    Here(Option<String>),
    /// Of this project, whichever is in hand: asked about while it is, and left alone meanwhile.
    Of(String),
}

impl Whose {
    /// Of the project in hand.
    #[must_use]
    pub fn here(console: Console) -> Self {
        Self::Here(console.client.sessions.project())
    }
}

/// Asks again and again until it is done, or `alive` says that nobody looks any more. `take` takes each answer.
pub async fn follow<F, T>(
    console: Console,
    whose: Whose,
    alive: impl Fn() -> bool,
    ask: impl Fn() -> F,
    take: impl Fn(T) -> Step,
) where
    F: Future<Output = T>,
{
    let sessions = console.client.sessions;
    let begun = clock::steady();
    let (mut project, stays) = match whose {
        Whose::Here(project) => (project, false),
        Whose::Of(project) => (Some(project), true),
    };
    let mut failures = 0;
    while alive() {
        // Without a session there is nobody to ask as; the work goes on all the same.
        if !sessions.now().active() {
            wait(1).await;
            continue;
        }
        let now = sessions.project();
        if project.is_none() {
            project.clone_from(&now);
        }
        if now != project {
            if !stays {
                return;
            }
            wait(1).await;
            continue;
        }
        let answer = ask().await;
        // What was asked for one project says nothing to another: not even that a thing is gone.
        if sessions.project() != project || !alive() {
            continue;
        }
        let told = match take(answer) {
            Step::Done => return,
            Step::Again => {
                failures = 0;
                None
            }
            Step::Failed(error) => {
                failures += 1;
                error.retry_after_seconds
            }
        };
        wait(pause(seconds_since(begun), failures, told)).await;
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range first")]
fn seconds_since(begun: f64) -> u32 {
    ((clock::steady() - begun) / 1000.0).clamp(0.0, 4.0e9) as u32
}

/// Waits `seconds`, and then on until the page can be seen.
pub async fn wait(seconds: u32) {
    clock::pause(seconds.saturating_mul(1000)).await;
    while hidden() {
        clock::pause(1000).await;
    }
}

fn hidden() -> bool {
    #[cfg(all(test, not(target_arch = "wasm32")))]
    return false;
    #[cfg(not(all(test, not(target_arch = "wasm32"))))]
    web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.hidden())
}

#[cfg(test)]
mod tests {
    use super::pause;

    #[test]
    fn asks_often_first_and_seldom_later() {
        assert_eq!([0, 29, 30, 179, 180, 9999].map(|elapsed| pause(elapsed, 0, None)), [3, 3, 10, 10, 30, 30]);
    }

    #[test]
    fn failures_double_the_pause_up_to_a_quarter_of_a_minute_and_later_to_a_whole_one() {
        assert_eq!([0, 1, 2, 3, 99].map(|failures| pause(0, failures, None)), [3, 6, 12, 15, 15]);
        assert_eq!([0, 1, 2, 99].map(|failures| pause(179, failures, None)), [10, 15, 15, 15]);
        assert_eq!([0, 1, 2, 99].map(|failures| pause(180, failures, None)), [30, 60, 60, 60]);
    }

    #[test]
    fn what_the_service_tells_is_kept_within_reason() {
        assert_eq!([0, 7, 86400].map(|told| pause(0, 0, Some(told))), [1, 7, 300]);
    }
}
