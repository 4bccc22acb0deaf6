//! How far something is that is sent, kept with its draft.

use std::pin::Pin;
use std::rc::Rc;

use crate::dom::prelude::*;
use backup_api::Request;
use backup_api::error::{ApiError, Taken};
use backup_api::json::Value;
use backup_api::tables::Granted;

use super::After;
use super::lost::Found;
use crate::work::Console;

/// How far the form is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Stage {
    /// Being filled in.
    #[default]
    Editing,
    /// Sent, no answer yet. Cannot be sent again.
    Sending,
    /// Refused or failed; nothing was lost.
    Failed(ApiError),
    /// The answer was lost and the request took effect or may have; what looking for the result has brought.
    Lost(ApiError, Found),
    /// Sent in this project, and answered when another one or none was in hand; why it failed there, nothing where it
    /// was accepted. What it did can only be seen in its own project.
    Elsewhere(String, Option<ApiError>),
    /// Answered; the reply as it came.
    Done(Value),
}

impl Stage {
    /// Whether an answer is awaited; a lost one that is still looked for counts.
    #[must_use]
    pub const fn awaited(&self) -> bool {
        matches!(self, Self::Sending | Self::Lost(_, Found::Looking))
    }

    /// Whether the answer was lost though the request took effect: by its status, or because looking has found the
    /// result.
    #[must_use]
    pub fn took_effect(&self) -> bool {
        match self {
            Self::Lost(_, Found::Yes { .. } | Found::Several { .. }) => true,
            Self::Lost(error, _) => error.taken == Taken::Yes,
            _ => false,
        }
    }

    /// Why it was refused, where it was.
    #[must_use]
    pub const fn refusal(&self) -> Option<&ApiError> {
        match self {
            Self::Failed(error) => Some(error),
            _ => None,
        }
    }

    /// Whether the person has to choose first what to do about a lost answer.
    #[must_use]
    pub const fn undecided(&self) -> bool {
        matches!(self, Self::Lost(_, Found::CannotTell(_) | Found::Perhaps { .. }))
    }
}

/// What holding a success against the request has brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// What was asked for and is not so.
    pub refused: Vec<Granted>,
    /// What was asked for and is not shown, though usually it is.
    pub unseen: Vec<Granted>,
    /// What fits the request besides its result, made since: browsers and proxies repeat a request by themselves.
    pub siblings: Vec<String>,
    /// Why what the answer leaves open could not be read.
    pub unread: Option<ApiError>,
}

impl Checked {
    /// What comes of holding a request against what is shown.
    #[must_use]
    pub fn of(held: Vec<Granted>) -> Self {
        let mut checked = Self::default();
        checked.hold(held);
        checked
    }

    /// And against more.
    pub fn hold(&mut self, held: Vec<Granted>) {
        for one in held {
            if one.refused() {
                self.refused.push(one);
            } else if one.unseen() {
                self.unseen.push(one);
            }
        }
    }

    /// Whether it is as it was asked for, as far as anybody can tell.
    #[must_use]
    pub fn fine(&self) -> bool {
        self.refused.is_empty() && self.unseen.is_empty() && self.siblings.is_empty() && self.unread.is_none()
    }
}

/// How far a form is, apart from the page that it stands on: kept with a draft, it outlives a change of page, so that
/// neither a lost answer nor a failure is overlooked by someone who went away meanwhile.
#[derive(Clone, Copy)]
pub struct Submission {
    /// How far.
    pub stage: RwSignal<Stage>,
    /// What was sent last, whatever is typed since.
    pub sent: RwSignal<Option<Request>>,
    /// What holding a success against it has brought; nothing as long as that goes on.
    pub held: RwSignal<Option<Checked>>,
    /// Which of the things that it names are there, as looking for its result has shown.
    pub there: StoredValue<Vec<String>>,
    /// The project that it was sent in.
    project: StoredValue<String>,
    /// When it was sent, milliseconds since 1970.
    since: StoredValue<f64>,
    /// How many milliseconds its answer took.
    pub(super) took: StoredValue<f64>,
    /// How it was accepted.
    pub(super) reply: StoredValue<Value>,
    /// What happens with its answer.
    after: StoredValue<Option<Rc<After>>>,
    /// Whether its result was shown.
    seen: StoredValue<bool>,
}

impl Submission {
    /// Nothing sent yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            stage: RwSignal::new(Stage::Editing),
            sent: RwSignal::new(None),
            held: RwSignal::new(None),
            there: StoredValue::new(Vec::new()),
            project: StoredValue::new(String::new()),
            since: StoredValue::new(0.0),
            took: StoredValue::new(0.0),
            reply: StoredValue::new(Value::Null),
            after: StoredValue::new(None),
            seen: StoredValue::new(false),
        }
    }

    /// The project that the last request was sent in, whichever is in hand since. Safe after an `await`.
    #[must_use]
    pub fn project(self) -> String {
        self.project.try_get_value().unwrap_or_default()
    }

    /// When the last request was sent, milliseconds since 1970.
    #[must_use]
    pub fn since(self) -> f64 {
        self.since.try_get_value().unwrap_or_default()
    }

    /// How many milliseconds the answer to the last request took. Safe after an `await`.
    #[must_use]
    pub fn took(self) -> f64 {
        self.took.try_get_value().unwrap_or_default()
    }

    /// A text of the last request's body, whatever is typed since; empty where it is not there. Safe after an `await`.
    #[must_use]
    pub fn sent_text(self, pointer: &str) -> String {
        let sent = self.sent.try_get_untracked().flatten();
        sent.as_ref().map(|sent| sent.sent_text(pointer)).unwrap_or_default()
    }

    /// The id of what the last request acts on, whatever is typed since. Safe after an `await`.
    #[must_use]
    pub fn target(self) -> String {
        let sent = self.sent.try_get_untracked().flatten();
        sent.as_ref().and_then(Request::named_id).unwrap_or_default().to_owned()
    }

    /// It is being sent, in this project and at this moment; not where one is under way already, or this very one took
    /// effect.
    pub(super) fn begin(self, request: &Request, project: &str, since: f64, after: Rc<After>) -> bool {
        // What took effect is not sent again; another request is another.
        let same = self
            .sent
            .try_with_untracked(|sent| sent.as_ref().is_some_and(|sent| sent.asks_same(request)))
            .unwrap_or(true);
        let busy = |stage: &Stage| stage.awaited() || (same && stage.took_effect());
        if self.stage.try_with_untracked(busy).unwrap_or(true) {
            return false;
        }
        let _ = self.sent.try_set(Some(request.clone()));
        let _ = self.held.try_set(None);
        self.there.try_set_value(Vec::new());
        self.project.try_set_value(project.to_owned());
        self.since.try_set_value(since);
        self.after.try_set_value(Some(after));
        self.seen.try_set_value(false);
        self.reach(Stage::Sending);
        true
    }

    /// What came of holding the success of what was sent then against it, unless another was sent since.
    pub(super) fn checked(self, checked: Checked, since: f64) {
        if self.since.try_get_value() == Some(since) {
            let _ = self.held.try_set(Some(checked));
        }
    }

    /// Holds the success of what was sent last against it once more: what that needs could not be read.
    pub(super) fn check(self) -> Option<Pin<Box<dyn Future<Output = ()>>>> {
        let reply = self.reply.try_get_value()?;
        let after = self.after.try_get_value().flatten()?;
        let sent = self.sent.try_get_untracked().flatten()?;
        let since = self.since.try_get_value()?;
        let _ = self.held.try_set(None);
        Some(Box::pin(async move { self.checked((after.check)(sent, reply, since).await, since) }))
    }

    /// Looks for the result of what was sent last.
    pub(super) fn search(self) -> Option<Pin<Box<dyn Future<Output = Found>>>> {
        let after = self.after.try_get_value().flatten()?;
        let sent = self.sent.try_get_untracked().flatten()?;
        Some((after.look)(sent, self.since.try_get_value()?))
    }

    /// The result is on the page.
    pub fn mark_seen(self) {
        self.seen.try_set_value(true);
    }

    /// Where it is from now on; nothing is left to tell once the console is unmounted.
    pub(super) fn reach(self, stage: Stage) {
        let _ = self.stage.try_set(stage);
    }

    /// Whether the console is unmounted: what an answer would be put into is gone.
    pub(super) fn gone(self) -> bool {
        self.stage.try_with_untracked(|_| ()).is_none()
    }

    /// For something else than before: what came of that is put away. What is still under way stays.
    pub fn begin_anew(self) {
        if self.stage.with_untracked(|stage| matches!(stage, Stage::Done(_) | Stage::Failed(_))) {
            self.stage.set(Stage::Editing);
        }
    }

    /// For another project: what was found out about the last request does not count there. An answer that is still
    /// awaited is told when it comes, with the project that it is of, so that nobody misses what was done.
    pub fn forget(self) {
        let stays = |stage: &Stage| stage.awaited() || matches!(stage, Stage::Elsewhere(..));
        if !self.stage.with_untracked(stays) {
            self.stage.set(Stage::Editing);
        }
    }

    /// For someone who comes back: a result that was shown is put away, anything else stays.
    pub fn come_back(self, console: Console) -> bool {
        let done = !console.redrawing()
            && self.seen.get_value()
            && self.stage.with_untracked(|stage| matches!(stage, Stage::Done(_)));
        if done {
            self.stage.set(Stage::Editing);
        }
        done
    }
}

impl Default for Submission {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use crate::dom::prelude::*;
    use backup_api::Scope;
    use backup_api::cbr::resources_add::RESOURCES_ADD;
    use backup_api::json::Value;
    use backup_api::tables::Values;

    use std::rc::Rc;

    use backup_api::error::{ApiError, Failure};

    use super::{After, Checked, Found, Stage, Submission};

    #[test]
    fn what_was_sent_tells_what_it_was_about() {
        Owner::new().with(|| {
            let submission = Submission::new();
            assert_eq!((submission.target(), submission.sent_text("/backup/name")), (String::new(), String::new()));
            let wanted = Values::new().text_at("vault", "v");
            let body = backup_api::json!({"backup": {"name": "night", "size": 1}});
            let sent = RESOURCES_ADD.request(&wanted, &Scope { project_id: "p".to_owned() });
            submission.sent.set(Some(sent.body(body)));
            assert_eq!(
                (submission.target(), submission.sent_text("/backup/name")),
                ("v".to_owned(), "night".to_owned())
            );
            assert_eq!(submission.sent_text("/backup/size"), "");
        });
    }

    #[test]
    fn another_project_forgets_what_was_found_and_keeps_what_is_under_way_or_was_done_elsewhere() {
        Owner::new().with(|| {
            let submission = Submission::new();
            let elsewhere = Stage::Elsewhere("other".to_owned(), None);
            for (stage, stays) in [(Stage::Done(Value::Null), false), (Stage::Sending, true), (elsewhere, true)] {
                submission.stage.set(stage.clone());
                submission.forget();
                assert_eq!(submission.stage.get() == stage, stays, "{stage:?}");
            }
        });
    }

    #[test]
    fn what_took_effect_is_not_sent_again_and_another_request_is() {
        Owner::new().with(|| {
            let submission = Submission::new();
            let named = |name: &str| {
                let request = RESOURCES_ADD.request(&Values::new().text_at("vault", "v"), &Scope::default());
                request.body(backup_api::json!({ "name": name }))
            };
            let found = Found::Yes { what: "first".to_owned(), place: None };
            let error = ApiError::from_failure(RESOURCES_ADD.info, Failure::Aborted);
            submission.sent.set(Some(named("first")));
            submission.stage.set(Stage::Lost(error, found));
            let begins = |name: &str| submission.begin(&named(name), "p", 0.0, after());
            assert!(!begins("first") && begins("second"));
            assert_eq!(submission.stage.get(), Stage::Sending);
        });
    }

    fn after() -> Rc<After> {
        Rc::new(After {
            done: Rc::new(|_| ()),
            look: crate::action::lost::look(|_, _| async { Found::No }),
            check: Box::new(|_, _, _| Box::pin(async { Checked::default() })),
            anywhere: false,
            fits: |_| true,
        })
    }

    #[test]
    fn an_answer_after_the_end_changes_nothing() {
        let owner = Owner::new();
        let submission = owner.with(Submission::new);
        assert!(!submission.gone());
        owner.cleanup();
        submission.reach(Stage::Sending);
        assert!(submission.gone());
        assert_eq!(submission.project(), "");
    }
}
