//! The line carried out: requests sent, the clock read, the page told.

use std::cell::RefCell;
use std::rc::Rc;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use crate::http::clock;
use backup_api::Request;
use backup_api::error::{ApiError, Failure, Taken};

use super::{Item, Line, Next, Sought, Whose, Work};
use crate::storage::{DraftStore, Owner, Tab};
use crate::text::queue as words;
use crate::work::Console;
use crate::work::leaving::Held;

/// The queue of one console. Copied into every view; it lives as long as the console.
#[derive(Clone, Copy)]
pub struct Queue {
    console: Console,
    // The same, whose calls take their turns with what is sent.
    paced: Console,
    line: StoredValue<Line>,
    version: RwSignal<u32>,
    // The latest wait: one that began before it wakes nobody.
    turn: StoredValue<u32>,
    // What makes it ask first who would close the page.
    leaving: StoredValue<Option<Held>>,
    // The so manieth session: of a user without a name another one may be somebody else.
    session: StoredValue<u32>,
    // Under which what it has begun is kept with the tab.
    name: StoredValue<String>,
}

thread_local! {
    /// The names of the queues of all consoles of this program: what they keep is carried on.
    static ALIVE: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// A name for a queue, as long as it lives.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
fn named() -> String {
    let alive = ALIVE.with_borrow(Vec::len);
    let name = [(clock::now() as i64).to_string(), alive.to_string()].join("-");
    ALIVE.with_borrow_mut(|all| all.push(name.clone()));
    let own = name.clone();
    on_cleanup(move || ALIVE.with_borrow_mut(|all| all.retain(|name| *name != own)));
    name
}

impl Queue {
    /// The queue of this console.
    #[must_use]
    pub fn of(console: Console) -> Self {
        console.kept("queue", || {
            let line = StoredValue::new(Line::default());
            let pace = move |turn: &mut Option<f64>| {
                line.try_update_value(|line| line.turn(turn, clock::steady())).unwrap_or_default()
            };
            let mut paced = console;
            paced.client = console.client.paced(Rc::new(pace));
            let queue = Self {
                console,
                paced,
                line,
                version: RwSignal::new(0),
                turn: StoredValue::new(0),
                leaving: StoredValue::new(None),
                session: StoredValue::new(0),
                name: StoredValue::new(named()),
            };
            // Another token, another project: what waited for it goes on.
            Effect::new(move |before: Option<()>| {
                let _ = console.client.sessions.get();
                queue.session.try_update_value(|session| *session += 1);
                if before.is_some() {
                    queue.tell();
                }
                queue.go_on();
            });
            // Not what comes with the first run of it.
            Effect::new(move |before: Option<()>| {
                console.left.track();
                if before.is_some() {
                    queue.left();
                }
            });
            queue
        })
    }

    /// Looks at all of it; tracks that something came.
    pub fn with<R: Default>(self, look: impl FnOnce(&Line) -> R) -> R {
        self.version.track();
        self.line.try_with_value(look).unwrap_or_default()
    }

    /// Changes something, and goes on.
    pub fn change<R>(self, change: impl FnOnce(&mut Line) -> R) {
        let _ = self.line.try_update_value(change);
        self.tell();
        self.go_on();
    }

    /// Begins.
    pub fn begin(self, work: &'static Work, items: Vec<Item>) {
        let Some(whose) = self.whose() else { return };
        self.change(|line| line.add(work, items, whose));
    }

    /// Whose session it is, also when it is over. Not tracked, safe after an `await`.
    #[must_use]
    pub fn whose(self) -> Option<Whose> {
        let session = self.session.try_get_value()?;
        self.console.client.sessions.now().session().map(|of| Whose::of(of, session))
    }

    /// Whether whoever began it is still there.
    fn same(self, whose: &Whose) -> bool {
        self.whose().is_some_and(|now| now.same(whose))
    }

    /// Whoever was signed in has signed out: nothing more goes out.
    fn left(self) {
        let stopped = self.line.try_update_value(Line::stop_all).unwrap_or_default();
        if stopped > 0 {
            self.console.announce(words::stopped_by_leaving(stopped));
        }
        self.tell();
    }

    /// Does what can be done now, and comes back when more can.
    fn go_on(self) {
        loop {
            let sessions = self.console.client.sessions;
            let whose = self.whose().filter(|_| sessions.now().active());
            let next = self.line.try_update_value(|line| line.next(clock::steady(), clock::now(), whose.as_ref()));
            match next {
                Some(Next::Send(job, at, request)) => {
                    // Before it goes out: what comes of it may never be seen here.
                    self.keep();
                    self.send(job, at, request);
                }
                Some(Next::Look(job, sought)) => self.look(job, sought),
                Some(Next::Wait(wait)) => return self.wait(wait),
                Some(Next::Rest) | None => return,
            }
        }
    }

    fn wait(self, wait: f64) {
        let next = |turn: &mut u32| {
            *turn = turn.wrapping_add(1);
            *turn
        };
        let turn = self.turn.try_update_value(next);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an hour at most")]
        let wait = wait.clamp(1.0, 3_600_000.0) as u32;
        spawn_local(async move {
            clock::pause(wait).await;
            if turn.is_some() && self.turn.try_get_value() == turn {
                self.go_on();
            }
        });
    }

    fn send(self, job: u32, at: usize, request: Request) {
        let of = |line: &Line| {
            let job = line.job(job)?;
            Some((job.work, job.items.get(at)?.sought.clone(), job.whose.clone()))
        };
        let Some((work, sought, whose)) = self.line.try_with_value(of).flatten() else { return };
        spawn_local(async move {
            let info = request.info;
            let sent = match self.same(&whose) {
                true => self.paced.client.in_turn().send_request(request, work.fits).await,
                // Another one signed in this very moment.
                false => Err(ApiError::from_failure(info, Failure::NotSignedIn)),
            };
            let answer = match sent {
                Ok(answer) => Ok(answer.raw),
                Err(error) => {
                    let asks = error.taken == Taken::No && self.same(&whose);
                    let more = match work.explain.filter(|_| asks) {
                        Some(explain) => explain(self.paced, sought, error.clone()).await,
                        None => String::new(),
                    };
                    Err((error, more))
                }
            };
            self.line.try_update_value(|line| line.answered(job, at, answer, clock::steady()));
            self.came(job);
        });
    }

    fn look(self, job: u32, sought: Vec<Sought>) {
        let how =
            self.line.try_with_value(|line| line.job(job).and_then(|job| Some((job.work.look?, job.whose.clone()))));
        let Some((look, whose)) = how.flatten() else { return };
        spawn_local(async move {
            let seen = look(self.paced, sought).await;
            // What was read for another project, or by somebody who may see other things, says nothing of this one: not even
            // that a thing is gone.
            let seen = if self.same(&whose) { seen } else { Ok(Vec::new()) };
            self.line.try_update_value(|line| line.looked(job, seen, clock::steady()));
            self.came(job);
        });
    }

    /// Something came.
    fn came(self, job: u32) {
        let work = self.line.try_with_value(|line| line.job(job).map(|job| job.work)).flatten();
        let gone = self.line.try_with_value(|line| line.seen_gone(job)).unwrap_or_default();
        gone.iter().for_each(|request| self.console.client.tell_gone(request));
        let news = self.line.try_update_value(|line| line.news(job)).unwrap_or_default();
        if let Some(gone) = work.and_then(|work| work.gone).filter(|_| !news.is_empty()) {
            gone(self.console, &news);
        }
        let ended = self.line.try_update_value(|line| line.ended(job)).flatten();
        if let (Some(work), Some(counts)) = (work, ended) {
            self.console.announce(words::over(&counts.told(work.done)));
            // Lists show what is left, and in which state.
            self.console.cache.stale(self.console);
        }
        self.tell();
        self.go_on();
    }

    /// Keeps with the tab what is not known to have ended, as drafts are kept.
    fn keep(self) {
        let Some((store, whose, owner)) = self.store() else { return };
        let jobs = self.line.try_with_value(|line| line.kept(&whose));
        if let (Some(jobs), Some(name)) = (jobs, self.name.try_get_value()) {
            store.put_jobs(&owner, &name, &jobs);
        }
    }

    /// Where it is kept, and for whom; nowhere where nobody is known, or nothing is to be kept.
    fn store(self) -> Option<(DraftStore, Whose, Owner)> {
        let whose = self.whose().filter(|_| self.console.host.settings().is_some_and(|settings| settings.drafts))?;
        let owner = whose.owner.clone()?;
        Some((DraftStore::new(Rc::new(Tab)), whose, owner))
    }

    /// Brings back what an earlier life of the program has begun for whoever is signed in, of these kinds of work. Nothing of it
    /// is sent again.
    pub fn bring_back(self, works: &[&'static Work]) {
        let Some((store, whose, owner)) = self.store() else { return };
        let left = store.queues(&owner);
        let left = left.into_iter().filter(|name| ALIVE.with_borrow(|alive| !alive.contains(name)));
        let mut any = false;
        for job in left.flat_map(|name| store.take_jobs(&owner, &name)) {
            if let Some(work) = works.iter().find(|work| work.file == job.work) {
                any = true;
                let whose = whose.clone();
                let _ = self.line.try_update_value(|line| line.bring_back(work, &job.items, whose));
            }
        }
        if any {
            self.console.announce(words::brought_back());
            self.tell();
        }
    }

    /// Whoever shows it draws it anew; who would close the page is asked first while something is to be done.
    fn tell(self) {
        let _ = self.version.try_update(|version| *version += 1);
        self.keep();
        let busy = self.line.try_with_value(|line| line.jobs().iter().any(|job| !job.over())).unwrap_or(false);
        let any = self.line.try_with_value(|line| !line.jobs().is_empty()).unwrap_or(false);
        if self.console.carries.try_get_untracked() == Some(!any) {
            let _ = self.console.carries.try_set(any);
        }
        if self.leaving.try_with_value(Option::is_some) != Some(busy) {
            self.leaving.try_set_value(if busy { self.console.leaving.hold() } else { None });
        }
    }
}
