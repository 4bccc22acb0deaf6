//! What every form shares, with the operation's type taken away: one small program serves all of them.

mod binding;

use std::rc::Rc;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::error::Cause;
use backup_api::{Problem, Request};

pub use crate::action::{Stage, Submission};
pub use binding::FieldBinding;

use binding::owner;

use crate::action::{self, After, Environment, Running};
use crate::form::spec::Looking;
use crate::text;
use crate::work::Console;

/// What a form does with the answer to what it sends just now.
type AfterNow = Rc<dyn Fn() -> Rc<After>>;

/// What a form looks at before it sends.
type Before = Rc<dyn Fn() -> Looking>;

/// One form. Copied into its parts.
#[derive(Clone, Copy)]
pub struct Form {
    /// The console it belongs to.
    pub console: Console,
    /// Everything the rules find, at every moment.
    pub problems: Memo<Vec<Problem>>,
    /// What would be sent, at every moment.
    pub request: Memo<Request>,
    /// Whether it would change a thing to what that is already.
    pub unchanged: Memo<bool>,
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
    /// What had the focus when it was sent by its button or by Enter.
    pub left: StoredValue<Option<web_sys::Element>>,
    /// What it is about is looked at once more before it is sent.
    pub looking: RwSignal<bool>,
    /// Why it was not sent: what that look has shown.
    pub held_back: RwSignal<Vec<String>>,
    touched: RwSignal<Vec<String>>,
    bindings: RwSignal<Vec<FieldBinding>>,
    submission: Submission,
    before: StoredValue<Option<Before>>,
    after: StoredValue<AfterNow>,
}

impl Form {
    /// A form that finds `problems` in what is typed and makes `request` of it; `after` is asked with each sending.
    pub fn new(
        console: Console,
        submission: Submission,
        problems: Memo<Vec<Problem>>,
        request: Memo<Request>,
        after: impl Fn() -> Rc<After> + 'static,
    ) -> Self {
        Self {
            console,
            problems,
            request,
            unchanged: memo(|_| false),
            stage: submission.stage,
            sent: submission.sent,
            tried: RwSignal::new(false),
            refused: RwSignal::new(0),
            unsent: RwSignal::new(0),
            left: StoredValue::new(None),
            looking: RwSignal::new(false),
            held_back: RwSignal::new(Vec::new()),
            touched: RwSignal::new(Vec::new()),
            bindings: RwSignal::new(Vec::new()),
            submission,
            before: StoredValue::new(None),
            after: StoredValue::new(Rc::new(after)),
        }
    }

    /// Sends it, unless a rule forbids that, nobody is signed in or it is under way already.
    pub fn submit(self) {
        if !untrack(move || self.undecided()) {
            self.send_again();
        }
    }

    /// Looks at this before each sending.
    pub fn look_before(self, before: impl Fn() -> Looking + 'static) {
        self.before.set_value(Some(Rc::new(before)));
    }

    /// The same by choice, where it is not known what became of the last request.
    pub fn send_again(self) {
        let _ = self.held_back.try_set(Vec::new());
        let Some(request) = self.ready() else { return };
        let Some(before) = self.before.try_get_value().flatten() else { return self.send(request) };
        let _ = self.looking.try_set(true);
        spawn_local(async move {
            let mut reasons = before().await;
            // Its page was left meanwhile: nobody sees what would be sent.
            if self.looking.try_set(false).is_some() {
                return;
            }
            let Some(now) = self.ready() else { return };
            if reasons.is_empty() && now != request {
                reasons.push(text::form::changed_meanwhile().to_owned());
            }
            if reasons.is_empty() {
                self.send(now);
            } else {
                let _ = self.held_back.try_set(reasons);
            }
        });
    }

    /// What would be sent now; nothing where that can't be.
    fn ready(self) -> Option<Request> {
        if self.sending() || self.unchanged.try_get_untracked()? || untrack(move || self.took_effect()) {
            return None;
        }
        let _ = self.tried.try_set(true);
        if self.problems.try_with_untracked(|problems| problems.iter().any(Problem::blocks))? {
            self.refused.try_update(|count| *count += 1);
            return None;
        }
        if !self.console.client.sessions.now().active() {
            self.unsent.try_update(|count| *count += 1);
            return None;
        }
        self.request.try_get_untracked()
    }

    fn send(self, request: Request) {
        let Some(after) = self.after.try_with_value(|after| after()) else { return };
        if let Some(running) = action::send(self.environment(), self.submission, request, after) {
            self.run(running);
        }
    }

    /// Where its page was left meanwhile, nothing shows a refusal or a lost answer: it is said. Successes say themselves.
    fn run(self, running: Running) {
        spawn_local(async move {
            running.await;
            if self.tried.try_get_untracked().is_some() {
                return;
            }
            let cause = self.stage.try_with_untracked(|stage| match stage {
                Stage::Failed(error) | Stage::Lost(error, _) | Stage::Elsewhere(_, Some(error)) => Some(error.cause),
                _ => None,
            });
            if let Some(cause) = cause.flatten() {
                self.console.announce(text::form::about_sent(text::errors::headline(cause)));
            }
        });
    }

    fn environment(self) -> Rc<dyn Environment> {
        Rc::new(self.console.client)
    }

    /// Looks for the result of a request of an earlier life of the program.
    pub fn resume(self, request: Request, since: f64, (taken, told): (bool, bool)) {
        let Some(after) = self.after.try_with_value(|after| after()) else { return };
        if let Some(running) = action::resume(self.environment(), self.submission, request, since, (taken, told), after)
        {
            self.run(running);
        }
    }

    /// Looks once more for the result of a request whose answer was lost.
    pub fn look_again(self) {
        if let Some(running) = action::look_again(self.environment(), self.submission) {
            self.run(running);
        }
    }

    /// Back to editing, with everything that was typed.
    pub fn edit(self) {
        let _ = self.tried.try_set(false);
        let _ = self.touched.try_set(Vec::new());
        let _ = self.refused.try_set(0);
        let _ = self.held_back.try_set(Vec::new());
        let _ = self.stage.try_set(Stage::Editing);
    }

    /// The result is on the page.
    pub fn mark_seen(self) {
        self.submission.mark_seen();
    }

    /// Whether what was granted differs from what was asked for, as far as that is known. Tracks.
    #[must_use]
    pub fn differs(self) -> bool {
        self.submission.held.with(|held| held.as_ref().is_some_and(|checked| !checked.fine()))
    }

    /// Whether something has come of what was sent that stands below the fields. A session that was over is answered by
    /// signing in again: what is typed waits to be sent. Tracks.
    #[must_use]
    pub fn answered(self) -> bool {
        let active = self.console.client.sessions.get().active();
        self.stage.with(|stage| match stage {
            Stage::Failed(error) => error.cause != Cause::SignIn || !active,
            Stage::Lost(..) | Stage::Elsewhere(..) => true,
            Stage::Editing | Stage::Sending | Stage::Done(_) => false,
        })
    }

    /// Whether an answer is awaited; a lost one that is still looked for counts, and a look before it is sent.
    #[must_use]
    pub fn sending(self) -> bool {
        self.looking.get_untracked() || self.stage.with_untracked(Stage::awaited)
    }

    /// Whether the answer was lost though the request took effect: by its status, or because looking has found the
    /// result; what is typed since is another request. Tracks.
    #[must_use]
    pub fn took_effect(self) -> bool {
        self.stage.with(Stage::took_effect) && !self.is_another()
    }

    /// Whether what would be sent is another request than the last one. Tracks.
    #[must_use]
    pub fn is_another(self) -> bool {
        // Of a thing that is as asked by now, nothing would be sent.
        !self.unchanged.get()
            && self.request.with(|now| self.sent.with(|sent| sent.as_ref().is_some_and(|sent| !sent.asks_same(now))))
    }

    /// Whether the person has to choose first what to do about a lost answer. Tracks.
    #[must_use]
    pub fn undecided(self) -> bool {
        self.stage.with(Stage::undecided)
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
                    // Of many fields, most have none: whose it is is looked for once.
                    .filter(|problem| problem.path.starts_with(path))
                    .filter(|problem| owner(bindings, &problem.path).is_some_and(|field| field.path == path))
                    .filter(|problem| open || !problem.blocks())
                    .cloned()
                    .collect()
            })
        })
    }

    /// What is wrong with the thing of the page itself: no field can mend that. Tracks.
    #[must_use]
    pub fn wrong_thing(self) -> Option<Problem> {
        let of_thing = |found: &(Problem, Option<FieldBinding>)| found.1.is_none() && found.0.path.starts_with('{');
        self.blocking().into_iter().find(of_thing).map(|(problem, _)| problem)
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
