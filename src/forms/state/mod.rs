//! What every form shares, with the operation's type taken away: one small program serves all of them.

mod binding;
mod submission;

use std::rc::Rc;

use backup_api::error::Taken;
use backup_api::{Effect, Operation, Problem, Request};
use leptos::prelude::*;
use leptos::task::spawn_local;

pub use binding::FieldBinding;
pub use submission::{Stage, Submission};

use binding::owner;

use crate::http::Answer;
use crate::session::Session;
use crate::work::Console;
use crate::work::lost::{Found, Look};

/// What happens with an answer.
struct After<O: Operation> {
    /// Takes the typed reply.
    done: Rc<dyn Fn(Answer<O::Reply>)>,
    /// Finds out what became of a request whose answer was lost.
    look: Look<O>,
    /// `done` takes the reply whichever project is in hand.
    anywhere: bool,
}

/// Sends it, and looks for the result where the answer is lost.
///
/// Both in the project that was in hand at the beginning: the lists of another one would show that nothing was done, and
/// the person would do it twice.
async fn send<O: Operation + Clone + 'static>(
    console: Console,
    submission: Submission,
    operation: O,
    after: Rc<After<O>>,
) {
    let since = js_sys::Date::now();
    let sessions = console.client.sessions;
    let project = sessions.project();
    let name = sessions.now().session().map(Session::project_name).unwrap_or_default();
    submission.send_in(project.as_deref().unwrap_or_default());
    // None at all counts as another: a page around that gives another project ends the session first.
    let elsewhere = || sessions.project() != project;
    let answer = console.client.send(&operation).await;
    if submission.gone() {
        return;
    }
    let left = elsewhere();
    let stage = match answer {
        // What was read there says nothing of what is here.
        _ if left && O::INFO.effect == Effect::Reads => Stage::Editing,
        Ok(answer) => {
            let raw = answer.raw.clone();
            if !left || after.anywhere {
                (after.done)(answer);
            }
            if left { Stage::Elsewhere(name, None) } else { Stage::Done(raw) }
        }
        Err(error) if left => Stage::Elsewhere(name, Some(error)),
        Err(error) if error.taken != Taken::No && error.effect != Effect::Reads => {
            submission.reach(Stage::Lost(error.clone(), Found::Looking));
            let seek = {
                let (after, operation) = (after.clone(), operation.clone());
                move || (after.look)(operation.clone(), since)
            };
            submission.seek_with(Rc::new(seek));
            let found = (after.look)(operation, since).await;
            if elsewhere() { Stage::Elsewhere(name, Some(error)) } else { Stage::Lost(error, found) }
        }
        Err(error) => Stage::Failed(error),
    };
    submission.reach(stage);
}

/// One form. Copied into its parts.
#[derive(Clone, Copy)]
pub struct Form {
    /// The console it belongs to.
    pub console: Console,
    /// Everything the rules find, at every moment.
    pub problems: Memo<Vec<Problem>>,
    /// What would be sent, at every moment.
    pub request: Memo<Request>,
    /// How far it is.
    pub stage: RwSignal<Stage>,
    /// What was sent last, whatever is typed since.
    pub sent: RwSignal<Option<Request>>,
    /// Whether sending was tried: from then on every problem shows.
    pub tried: RwSignal<bool>,
    /// Counts the tries that found problems: the summary takes the focus with each.
    pub refused: RwSignal<u32>,
    /// Counts the tries without a session: the way to one takes the focus with each.
    pub unsent: RwSignal<u32>,
    touched: RwSignal<Vec<String>>,
    bindings: RwSignal<Vec<FieldBinding>>,
    seen: StoredValue<bool>,
    submission: Submission,
    send: Callback<()>,
}

impl Form {
    /// A form for the operation that `make` builds from what is typed.
    ///
    /// `done` takes the typed reply, even if the page is left before the answer, but not once another project is in hand
    /// or the console is unmounted; `look` finds out what became of a request whose answer was lost.
    pub fn lasting<O>(
        console: Console,
        submission: Submission,
        make: impl Fn() -> O + Copy + Send + Sync + 'static,
        done: Rc<dyn Fn(Answer<O::Reply>)>,
        look: Look<O>,
    ) -> Self
    where
        O: Operation + Clone + 'static,
    {
        Self::new(console, submission, make, After { done, look, anywhere: false })
    }

    /// As [`Self::lasting`], for work that is followed by itself: `done` takes the reply also when another project is in
    /// hand by then, and [`Submission::project`] tells where the work is.
    pub fn following<O>(
        console: Console,
        submission: Submission,
        make: impl Fn() -> O + Copy + Send + Sync + 'static,
        done: Rc<dyn Fn(Answer<O::Reply>)>,
        look: Look<O>,
    ) -> Self
    where
        O: Operation + Clone + 'static,
    {
        Self::new(console, submission, make, After { done, look, anywhere: true })
    }

    fn new<O>(
        console: Console,
        submission: Submission,
        make: impl Fn() -> O + Copy + Send + Sync + 'static,
        after: After<O>,
    ) -> Self
    where
        O: Operation + Clone + 'static,
    {
        let sessions = console.client.sessions;
        let Submission { stage, sent, seen, .. } = submission;
        let after = StoredValue::new_local(Rc::new(after));
        let send = Callback::new(move |()| {
            let operation = untrack(make);
            let Some(after) = after.try_get_value() else { return };
            spawn_local(send(console, submission, operation, after));
        });
        Self {
            console,
            problems: Memo::new(move |_| make().problems(sessions.profile())),
            request: Memo::new(move |_| make().request(&sessions.scope())),
            stage,
            sent,
            tried: RwSignal::new(false),
            refused: RwSignal::new(0),
            unsent: RwSignal::new(0),
            touched: RwSignal::new(Vec::new()),
            bindings: RwSignal::new(Vec::new()),
            seen,
            submission,
            send,
        }
    }

    /// Sends it, unless a rule forbids that, nobody is signed in or it is under way already.
    pub fn submit(self) {
        if !untrack(move || self.undecided()) {
            self.send_again();
        }
    }

    /// The same by choice, where it is not known what became of the last request.
    pub fn send_again(self) {
        if self.sending() || untrack(move || self.took_effect()) {
            return;
        }
        let _ = self.tried.try_set(true);
        if self.problems.with_untracked(|problems| problems.iter().any(Problem::blocks)) {
            self.refused.try_update(|count| *count += 1);
            return;
        }
        if !self.console.client.sessions.now().active() {
            self.unsent.try_update(|count| *count += 1);
            return;
        }
        let _ = self.sent.try_set(self.request.try_get_untracked());
        self.seen.try_set_value(false);
        let _ = self.stage.try_set(Stage::Sending);
        self.send.run(());
    }

    /// Looks once more for the result of a request whose answer was lost.
    pub fn look_again(self) {
        self.submission.look_again(self.console);
    }

    /// Back to editing, with everything that was typed.
    pub fn edit(self) {
        let _ = self.tried.try_set(false);
        let _ = self.touched.try_set(Vec::new());
        let _ = self.refused.try_set(0);
        let _ = self.stage.try_set(Stage::Editing);
    }

    /// The result is on the page.
    pub fn mark_seen(self) {
        self.seen.try_set_value(true);
    }

    /// Whether an answer is awaited; a lost one that is still looked for counts.
    #[must_use]
    pub fn sending(self) -> bool {
        self.stage.with_untracked(|stage| matches!(stage, Stage::Sending | Stage::Lost(_, Found::Looking)))
    }

    /// Whether the answer was lost though the request took effect: by its status, or because looking has found the
    /// result. Tracks.
    #[must_use]
    pub fn took_effect(self) -> bool {
        self.stage.with(|stage| match stage {
            Stage::Lost(_, Found::Yes { .. } | Found::Several { .. }) => true,
            Stage::Lost(error, _) => error.taken == Taken::Yes,
            _ => false,
        })
    }

    /// Whether the person has to choose first what to do about a lost answer. Tracks.
    #[must_use]
    pub fn undecided(self) -> bool {
        self.stage.with(|stage| matches!(stage, Stage::Lost(_, Found::CannotTell(_) | Found::Perhaps { .. })))
    }

    /// The field at `path` was left: from now on its problems show.
    pub fn touch(self, path: &str) {
        if self.touched.with_untracked(|touched| !touched.iter().any(|known| known == path)) {
            self.touched.try_update(|touched| touched.push(path.to_owned()));
        }
    }

    /// Registers a field while its owner lives.
    pub fn bind(self, binding: FieldBinding) {
        let id = binding.id.clone();
        self.bindings.try_update(|all| all.push(binding));
        on_cleanup(move || {
            self.bindings.try_update(|all| all.retain(|known| known.id != id));
        });
    }

    /// The problems to show at the field `path`: warnings at once, errors once it was left or sending was tried.
    #[must_use]
    pub fn problems_at(self, path: &str) -> Vec<Problem> {
        let open = self.tried.get() || self.touched.with(|touched| touched.iter().any(|known| known == path));
        self.bindings.with(|bindings| {
            self.problems.with(|problems| {
                problems
                    .iter()
                    .filter(|problem| owner(bindings, &problem.path).is_some_and(|field| field.path == path))
                    .filter(|problem| open || !problem.blocks())
                    .cloned()
                    .collect()
            })
        })
    }

    /// Every problem that stops the request, with the field it belongs to.
    #[must_use]
    pub fn blocking(self) -> Vec<(Problem, Option<FieldBinding>)> {
        self.bindings.with(|bindings| {
            self.problems.with(|problems| {
                problems
                    .iter()
                    .filter(|problem| problem.blocks())
                    .map(|problem| (problem.clone(), owner(bindings, &problem.path).cloned()))
                    .collect()
            })
        })
    }
}
