//! How many of a job stand where.

use super::{Job, State};
use crate::text::queue as words;

/// How many stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All.
    pub all: usize,
    /// Not sent yet, or on their way.
    pub open: usize,
    /// Begun, and going on.
    pub going: usize,
    /// Over and good.
    pub done: usize,
    /// Refused, or failed in the end.
    pub failed: usize,
    /// Without an answer, and not found out.
    pub unknown: usize,
    /// Not sent, because somebody stopped.
    pub stopped: usize,
}

impl Counts {
    /// Those of a job.
    #[must_use]
    pub fn of(job: &Job) -> Self {
        let mut counts = Self { all: job.items.len(), ..Self::default() };
        for item in &job.items {
            match item.state {
                State::Waiting | State::Sent => counts.open += 1,
                State::Going => counts.going += 1,
                State::Done(_) => counts.done += 1,
                State::Refused(..) | State::Failed(_) => counts.failed += 1,
                State::Unknown(..) => counts.unknown += 1,
                State::Stopped => counts.stopped += 1,
            }
        }
        counts
    }

    /// All of it in words; `done` says how many are done.
    #[must_use]
    pub fn told(self, done: fn(usize) -> String) -> String {
        words::told(&[
            (self.done, done),
            (self.failed, words::failed),
            (self.unknown, words::unknown),
            (self.going, words::going),
            (self.open, words::open),
            (self.stopped, words::stopped),
        ])
    }

    /// Percent of all that are at rest.
    #[must_use]
    pub fn percent(self) -> u8 {
        let rest = self.all.saturating_sub(self.open + self.going);
        u8::try_from(rest * 100 / self.all.max(1)).unwrap_or(100)
    }
}
