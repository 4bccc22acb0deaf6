//! What is to be sent next, and what came of what was sent. It sends nothing itself and knows no clock: `now` is of one that
//! nobody sets, in milliseconds.

use std::collections::HashSet;

use backup_api::Request;
use backup_api::error::{ApiError, Cause, Taken};
use backup_api::json::Value;
use backup_api::operation::ActionKind;

use crate::storage::{KeptItem, KeptJob};

use super::turns::Turns;
use super::{Counts, Item, Job, More, Next, Seen, State, Whose, Work};

/// How many calls a second a person can choose. No service publishes its limits; reports begin at five a second.
pub const SPEEDS: [u32; 3] = [1, 5, 20];
/// The most calls on their way at a time.
const PARALLEL: usize = 4;
/// Until it is looked for the first time, and between two looks, milliseconds.
const LOOK: f64 = 3_000.0;
/// The most between two looks, and after a 429 that does not say how long, milliseconds.
const LONGEST: f64 = 60_000.0;
/// How often a refusal that is doubted is waited out.
const DOUBTS: u32 = 3;
/// So many looks in a row that fail, and what they were for is unknown.
const FAILURES: u32 = 6;

/// How many milliseconds apart so many calls a second are.
fn apart(speed: u32) -> f64 {
    1000.0 / f64::from(speed.max(1))
}

/// All that is to be done.
pub struct Line {
    jobs: Vec<Job>,
    /// Calls a second.
    pub speed: u32,
    /// Until when a service has asked to be left alone, milliseconds since 1970.
    pub throttled: f64,
    turns: Turns,
    // Of what is sent next.
    turn: Option<f64>,
    refusals: u32,
    on_way: usize,
    numbers: u32,
}

impl Default for Line {
    fn default() -> Self {
        let jobs = Vec::new();
        let turns = Turns::default();
        Self { jobs, speed: 5, throttled: 0.0, turns, turn: None, refusals: 0, on_way: 0, numbers: 0 }
    }
}

impl Line {
    /// All jobs, the oldest first.
    #[must_use]
    pub fn jobs(&self) -> &[Job] {
        &self.jobs
    }

    /// The job of this number.
    #[must_use]
    pub fn job(&self, number: u32) -> Option<&Job> {
        self.jobs.iter().find(|job| job.number == number)
    }

    fn of(&mut self, number: u32) -> Option<&mut Job> {
        self.jobs.iter_mut().find(|job| job.number == number)
    }

    /// What of this work somebody has not over yet, in all jobs: not sent, on its way, or looked for.
    pub fn open<'a>(&'a self, work: &'static Work, whose: &'a Whose) -> impl Iterator<Item = &'a Item> {
        let of_it = self.jobs.iter().filter(move |job| std::ptr::eq(job.work, work) && job.whose.same(whose));
        of_it.flat_map(|job| job.items.iter().filter(|item| job.is_open(item)))
    }

    /// One more job; gives its number. What is being carried out already is not carried out twice: it is left out.
    pub fn add(&mut self, work: &'static Work, mut items: Vec<Item>, whose: Whose) -> u32 {
        let open: HashSet<String> = self.open(work, &whose).map(Item::print).collect();
        if !open.is_empty() {
            items.retain(|item| !open.contains(&item.print()));
        }
        self.numbers += 1;
        let number = self.numbers;
        if items.is_empty() {
            return number;
        }
        self.jobs.push(Job::new(number, work, items, whose));
        number
    }

    /// One more job, of an earlier life of the program: it is at rest until somebody has it looked for.
    pub fn bring_back(&mut self, work: &'static Work, kept: &[KeptItem], whose: Whose) {
        let items = kept.iter().map(|kept| Item::left(work, kept)).collect();
        self.numbers += 1;
        let mut job = Job::new(self.numbers, work, items, whose);
        (job.left, job.ended) = (true, true);
        self.jobs.push(job);
    }

    /// What is kept of the jobs of somebody: of what is not known how it ends.
    #[must_use]
    pub fn kept(&self, whose: &Whose) -> Vec<KeptJob> {
        let own = self.jobs.iter().filter(|job| job.whose.same(whose));
        own.map(|job| KeptJob {
            work: job.work.file.to_owned(),
            items: job.items.iter().filter_map(Item::kept).collect(),
        })
        .filter(|job| !job.items.is_empty())
        .collect()
    }

    /// How many milliseconds one of the calls of a look waits still for its `turn`: they are calls as those are that send.
    pub fn turn(&mut self, turn: &mut Option<f64>, now: f64) -> f64 {
        self.turns.take(turn, now, apart(self.speed))
    }

    /// What is to be done now, at a moment (milliseconds since 1970), for whoever is signed in. What it says is under way from
    /// then on.
    pub fn next(&mut self, now: f64, moment: f64, whose: Option<&Whose>) -> Next {
        let mut wake = None::<f64>;
        let mut sooner = |at: f64| wake = Some(wake.map_or(at, |other| other.min(at)));
        for job in self.jobs.iter_mut().filter(|job| whose.is_some_and(|whose| job.whose.same(whose))) {
            let waiting = job.items.iter().position(|item| item.state == State::Waiting).filter(|_| !job.paused);
            let seeks = !job.looking && job.items.iter().any(|item| job.seeks(item));
            if self.on_way >= PARALLEL || (waiting.is_none() && !seeks) {
                continue;
            }
            if now < self.turns.quiet() {
                sooner(self.turns.quiet());
                continue;
            }
            if seeks && now >= job.look_at {
                (job.looking, job.looked_at) = (true, now);
                self.on_way += 1;
                let sought = job.items.iter().filter(|item| job.seeks(item)).map(|item| item.sought.clone());
                return Next::Look(job.number, sought.collect());
            }
            if let Some((at, item)) = waiting.and_then(|at| Some((at, job.items.get_mut(at)?))) {
                let wait = self.turns.take(&mut self.turn, now, apart(self.speed));
                if wait <= 0.0 {
                    self.turn = None;
                    self.on_way += 1;
                    return Next::Send(job.number, at, item.send(now, moment));
                }
                sooner(now + wait);
            }
            if seeks {
                sooner(job.look_at);
            }
        }
        wake.map_or(Next::Rest, |at| Next::Wait((at - now).max(1.0)))
    }

    /// Takes the answer to what was sent.
    pub fn answered(&mut self, number: u32, at: usize, answer: Result<Value, (ApiError, String)>, now: f64) {
        self.on_way = self.on_way.saturating_sub(1);
        let held = answer.as_ref().err().and_then(|(error, _)| self.held_up(error, now));
        if held.is_none() {
            self.refusals = 0;
        }
        let Some(job) = self.of(number) else { return };
        let (work, soon) = (job.work, now + LOOK);
        let Some(item) = job.items.get_mut(at) else { return };
        match answer {
            // Neither did anything: it goes on once it may.
            Err(_) if held.is_some() && job.stopped => item.state = State::Stopped,
            Err(_) if held.is_some() => item.state = State::Waiting,
            Ok(raw) => {
                let granted = (work.granted)(item, &raw);
                item.grant(granted);
            }
            // Gone already: what was wanted.
            Err((error, _)) if error.gone() && work.info.action == ActionKind::Removes => {
                item.state = State::Done(More::default());
            }
            // A browser repeats a request by itself, and what it did the first time is in the way of the second.
            Err((error, more)) if error.taken != Taken::No || error.conflict() => item.lose(error, more),
            Err((error, more)) => item.state = State::Refused(error, more),
        }
        if matches!(item.state, State::Going | State::Unknown(..)) && !job.looking && job.look_at < now {
            job.look_at = soon;
        }
    }

    /// Whether a refusal is about the caller and not about what was sent; nothing is sent for a while then.
    fn held_up(&mut self, error: &ApiError, now: f64) -> Option<()> {
        let wait = match error.cause {
            _ if error.taken != Taken::No => return None,
            Cause::Throttled => {
                self.refusals += 1;
                let told = error.retry_after_seconds.map(|seconds| f64::from(seconds.max(1)) * 1000.0);
                let usual = || (1000.0 * f64::from(1_u32 << self.refusals.min(6))).min(LONGEST);
                let wait = told.unwrap_or_else(usual);
                self.throttled = self.throttled.max(now + wait);
                wait
            }
            // The next token may be on its way.
            Cause::SignIn | Cause::NotSignedIn => 1000.0,
            // Refused without any effect, and the session goes on; again and again it is a refusal.
            Cause::Doubted if self.refusals < DOUBTS => {
                self.refusals += 1;
                LONGEST
            }
            _ => return None,
        };
        self.turns.hold(now + wait);
        Some(())
    }

    /// Takes what a look has brought.
    pub fn looked(&mut self, number: u32, seen: Result<Vec<(String, Seen)>, ApiError>, now: f64) {
        self.on_way = self.on_way.saturating_sub(1);
        let held = seen.as_ref().err().and_then(|error| self.held_up(error, now));
        if seen.is_ok() {
            self.refusals = 0;
        }
        let Some(job) = self.of(number) else { return };
        job.looking = false;
        job.rounds += 1;
        job.failures = if seen.is_err() && held.is_none() { job.failures + 1 } else { 0 };
        // Someone looks on at first; and of very many the answer is long.
        let many = u32::try_from(job.items.len() / 2000).unwrap_or(u32::MAX).saturating_add(1);
        job.look_at = now + (LOOK * f64::from((job.rounds / 10 + job.failures + 1).saturating_mul(many))).min(LONGEST);
        match seen {
            Ok(seen) => {
                let since = job.looked_at;
                for (id, seen) in seen {
                    let of_it = job.items.iter_mut().filter(|item| item.sought.id == id && item.at <= since);
                    of_it.for_each(|item| item.take(&seen, now));
                }
            }
            // Nobody is given a right by asking again.
            Err(error) if job.failures >= FAILURES || error.cause == Cause::Forbidden => {
                job.failures = 0;
                job.items.iter_mut().for_each(|item| item.give_up(&error));
            }
            Err(_) => {}
        }
    }

    /// What has taken something away of which [`Self::news`] was not asked so far.
    pub fn seen_gone(&self, number: u32) -> Vec<Request> {
        let items = self.job(number).filter(|job| job.work.info.removes()).map(|job| job.items.as_slice());
        let news = items.unwrap_or_default().iter().filter(|item| !item.told && matches!(item.state, State::Done(_)));
        news.map(|item| item.request.clone()).collect()
    }

    /// Ids of what is done since this was asked last.
    pub fn news(&mut self, number: u32) -> Vec<String> {
        let Some(job) = self.of(number) else { return Vec::new() };
        let done = job.items.iter_mut().filter(|item| !item.told && matches!(item.state, State::Done(_)));
        done.map(|item| {
            item.told = true;
            item.sought.id.clone()
        })
        .collect()
    }

    /// How many stand where at the end of a job; once.
    pub fn ended(&mut self, number: u32) -> Option<Counts> {
        let job = self.of(number)?;
        let over = job.over();
        let before = std::mem::replace(&mut job.ended, over);
        (job.ended && !before).then(|| Counts::of(job))
    }

    /// Sends nothing more for now, or goes on.
    pub fn pause(&mut self, number: u32, paused: bool) {
        if let Some(job) = self.of(number) {
            job.paused = paused;
        }
    }

    /// What was not sent stays so. Tells how many that are.
    pub fn stop(&mut self, number: u32) -> usize {
        let mut stopped = 0;
        self.edit(number, |item| {
            if item.state == State::Waiting {
                item.state = State::Stopped;
                stopped += 1;
            }
        });
        if let Some(job) = self.of(number) {
            job.stopped = true;
        }
        stopped
    }

    /// The same of everything: nobody is signed in any more.
    pub fn stop_all(&mut self) -> usize {
        let numbers: Vec<u32> = self.jobs.iter().map(|job| job.number).collect();
        numbers.into_iter().map(|number| self.stop(number)).sum()
    }

    /// What failed is sent again, and nothing else: of the rest something is done, or may be.
    pub fn retry(&mut self, number: u32) {
        if self.job(number).is_none_or(|job| job.left) {
            return;
        }
        self.edit(number, Item::retry);
        if let Some(job) = self.of(number) {
            (job.paused, job.stopped, job.rounds) = (false, false, 0);
        }
    }

    /// Looks once more for what is unknown.
    pub fn look_again(&mut self, number: u32) {
        self.edit(number, Item::seek);
        if let Some(job) = self.of(number) {
            (job.look_at, job.rounds) = (0.0, 0);
        }
    }

    /// Puts a job away that is over.
    pub fn close(&mut self, number: u32) {
        self.jobs.retain(|job| job.number != number || !job.over());
    }

    fn edit(&mut self, number: u32, change: impl FnMut(&mut Item)) {
        if let Some(job) = self.of(number) {
            job.items.iter_mut().for_each(change);
        }
    }
}

#[cfg(test)]
mod tests;
