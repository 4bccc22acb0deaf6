//! Work that a classic service goes on with after its answer: followed until it is at rest, whatever page is shown.

use std::future::Future;
use std::pin::Pin;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use crate::http::clock;
use backup_api::Phase;
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::json::Unread;
use backup_api::time::Time;

use super::poll::{Step, Whose, follow};
use super::{Console, TaskState};

/// What one question about a job has brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JobStatus {
    /// The state as the service says it; empty where it did not.
    pub state: String,
    /// What that means; nothing yet where the service does not list it.
    pub phase: Option<Phase>,
    /// Percent done.
    pub percent: Option<u8>,
    /// Name of the backup; empty where it is not known.
    pub name: String,
    /// Id of the backup.
    pub backup_id: Option<String>,
    /// Id of the task that told this; empty where none did.
    pub task: String,
    /// What the backup takes, MB.
    pub size_mb: Option<i64>,
    /// Disks of a server whose backup is not good.
    pub bad_parts: Vec<String>,
    /// The service's code for a failure; empty where there is none.
    pub code: String,
    /// The service's words for a failure; empty where there are none.
    pub words: String,
    /// How long it took by the service's own clock, seconds.
    pub took: Option<f64>,
    /// What of it was sent and could not be read: `backup_id`, `size`, `disks`.
    pub unread: Unread,
}

/// A task that was there before: its id, and when it was begun.
pub type Past = (String, Option<Time>);

/// How a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Going on.
    Running,
    /// Everything is saved.
    Saved,
    /// Saved, but for some of its disks.
    Partly,
    /// The service calls it good; how its disks are could not be read.
    Unread,
    /// Nothing is saved.
    Failed,
    /// The backup is no longer there.
    Gone,
    /// The service does not know the job any more.
    NotKnown,
}

/// One piece of work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Job {
    /// What it is asked about by: a record of CSBS, a job of VBS.
    pub id: String,
    /// The project that it runs in.
    pub project: String,
    /// What is backed up, in words.
    pub title: String,
    /// Id of what it works on, where the answer of the service named neither job nor record.
    pub target: String,
    /// Tasks of its kind that were seen before it was begun, each with when it was begun: they are not its own.
    pub seen: Vec<Past>,
    /// When the answer came that began it, milliseconds since 1970.
    pub begun: f64,
    /// The newest word on it.
    pub status: JobStatus,
    /// When it was seen at rest, milliseconds since 1970.
    pub over_at: Option<f64>,
    /// Why the latest question failed; the work itself may be fine.
    pub error: Option<ApiError>,
}

impl Job {
    /// How it stands: green only when nothing is left out.
    #[must_use]
    pub fn ending(&self) -> Ending {
        match self.status.phase {
            Some(Phase::Good) if !self.status.bad_parts.is_empty() => Ending::Partly,
            Some(Phase::Good) if self.status.unread.get("disks").is_some() => Ending::Unread,
            Some(Phase::Good) => Ending::Saved,
            Some(Phase::Bad) => Ending::Failed,
            Some(Phase::Gone) => Ending::Gone,
            _ if self.over_at.is_some() => Ending::NotKnown,
            // A word that is not known may still change.
            _ => Ending::Running,
        }
    }

    /// Seconds that it has taken until `now` (milliseconds since 1970), or took.
    #[must_use]
    pub fn seconds(&self, now: f64) -> f64 {
        let end = self.over_at.unwrap_or(now);
        self.status.took.filter(|_| self.over_at.is_some()).unwrap_or((end - self.begun) / 1000.0)
    }
}

/// Asks a service about a job.
pub type Ask = fn(Console, Job) -> Pin<Box<dyn Future<Output = Result<JobStatus, ApiError>>>>;

/// The jobs of one service, the newest first. Belongs to the root, so it survives a change of page.
#[derive(Clone, Copy, Default)]
pub struct Watches {
    /// The jobs.
    pub jobs: RwSignal<Vec<Job>>,
    /// Tasks that were there at a moment, milliseconds since 1970: none of a job that is begun later.
    pub seen: StoredValue<(f64, Vec<Past>)>,
    // Known once something is begun: the root, which makes this, would otherwise load all that asking needs.
    ask: StoredValue<Option<Ask>>,
}

impl Watches {
    /// Follows a job from now on, which has an id, a project and a title, and begins now unless it says when; `ask` is how the service is asked; `announcement` makes
    /// the sentence for a screen reader when it is at rest.
    pub fn begin(self, console: Console, ask: Ask, job: Job, announcement: fn(&Job) -> String) {
        self.ask.try_set_value(Some(ask));
        let id = job.id.clone();
        let begun = if job.begun > 0.0 { job.begun } else { clock::now() };
        let job = Job { begun, ..job };
        self.jobs.try_update(|jobs| {
            jobs.retain(|known| !ids::same(&known.id, &id));
            jobs.insert(0, job);
        });
        self.go_on(console, &id, announcement);
    }

    /// Asks on, after it was given up.
    pub fn again(self, console: Console, id: &str, announcement: fn(&Job) -> String) {
        self.edit(id, |job| {
            job.over_at = None;
            job.error = None;
        });
        self.go_on(console, id, announcement);
    }

    /// No longer follows it.
    pub fn forget(self, id: &str) {
        self.jobs.try_update(|jobs| jobs.retain(|job| !ids::same(&job.id, id)));
    }

    /// The job `id` as it stands. Tracks.
    #[must_use]
    pub fn job(self, id: &str) -> Option<Job> {
        self.jobs.with(|jobs| jobs.iter().find(|job| ids::same(&job.id, id)).cloned())
    }

    fn go_on(self, console: Console, id: &str, announcement: fn(&Job) -> String) {
        let id = id.to_owned();
        spawn_local(async move {
            let alive = || self.now(&id).is_some_and(|job| job.over_at.is_none());
            let Some(job) = self.now(&id) else { return };
            let project = job.project.clone();
            let Some(ask) = self.ask.try_get_value().flatten() else { return };
            follow(
                console,
                Whose::Of(project),
                alive,
                // What was found out before is known to the next question.
                || ask(console, self.now(&id).unwrap_or_else(|| job.clone())),
                |answer| self.take(console, &id, answer),
            )
            .await;
            if let Some(job) = self.now(&id) {
                console.announce(announcement(&job));
            }
        });
    }

    fn take(self, console: Console, id: &str, answer: Result<JobStatus, ApiError>) -> Step {
        let Some(job) = self.now(id) else { return Step::Done };
        let mut over = false;
        let step = match answer {
            Ok(mut status) => {
                // A service that no longer lists what it listed before has deleted it.
                if status.phase.is_none() && job.status.phase.is_some() {
                    status = JobStatus { phase: Some(Phase::Gone), ..job.status };
                }
                over = over_now(&status);
                console.emit_state(&TaskState {
                    kind: "job",
                    id,
                    status: &status.state,
                    done: over_now(&status),
                    skipped: 0,
                    available: false,
                });
                self.edit(id, |job| {
                    job.status = status;
                    job.error = None;
                });
                if over { Step::Done } else { Step::Again }
            }
            Err(error) => {
                over |= error.gone();
                self.edit(id, |job| job.error = Some(error.clone()));
                if over { Step::Done } else { Step::Failed(error) }
            }
        };
        if over {
            self.edit(id, |job| job.over_at = Some(clock::now()));
        }
        step
    }

    fn now(self, id: &str) -> Option<Job> {
        self.jobs.try_with_untracked(|jobs| jobs.iter().find(|job| ids::same(&job.id, id)).cloned()).flatten()
    }

    fn edit(self, id: &str, change: impl FnOnce(&mut Job)) {
        self.jobs.try_update(|jobs| {
            if let Some(job) = jobs.iter_mut().find(|job| ids::same(&job.id, id)) {
                change(job);
            }
        });
    }
}

fn over_now(status: &JobStatus) -> bool {
    status.phase.is_some_and(|phase| matches!(phase, Phase::Good | Phase::Bad | Phase::Gone))
}

#[cfg(test)]
mod tests {
    use backup_api::Phase;

    use super::{Ending, Job, JobStatus};

    #[test]
    fn green_only_when_nothing_is_left_out() {
        let job = |phase, bad: &[&str], over_at| Job {
            status: JobStatus {
                phase,
                bad_parts: bad.iter().map(|it| (*it).to_owned()).collect(),
                ..JobStatus::default()
            },
            over_at,
            ..Job::default()
        };
        for (phase, bad, over_at, expected) in [
            (None, &[][..], None, Ending::Running),
            (Some(Phase::Waiting), &[], None, Ending::Running),
            (Some(Phase::Working), &[], None, Ending::Running),
            (Some(Phase::Unknown), &[], None, Ending::Running),
            (Some(Phase::Good), &[], Some(1.0), Ending::Saved),
            (Some(Phase::Good), &["data"], Some(1.0), Ending::Partly),
            (Some(Phase::Bad), &[], Some(1.0), Ending::Failed),
            (Some(Phase::Gone), &[], Some(1.0), Ending::Gone),
            (Some(Phase::Working), &[], Some(1.0), Ending::NotKnown),
            (None, &[], Some(1.0), Ending::NotKnown),
        ] {
            assert_eq!(job(phase, bad, over_at).ending(), expected, "{phase:?} {bad:?} {over_at:?}");
        }
    }

    #[test]
    fn the_services_clock_counts_once_it_is_over() {
        let mut job = Job { begun: 10_000.0, ..Job::default() };
        job.status.took = Some(7.0);
        assert_eq!(job.seconds(15_000.0), 5.0);
        job.over_at = Some(70_000.0);
        assert_eq!(job.seconds(99_000.0), 7.0);
        job.status.took = None;
        assert_eq!(job.seconds(99_000.0), 60.0);
    }
}
