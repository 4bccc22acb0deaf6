//! Every way from the press of a button to its end, without a browser: what the services answer, which project is in
//! hand and what is found is said by the test, at the moment that it chooses.

mod elsewhere;
mod held;
mod told;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use backup_api::cbr::VaultList;
use backup_api::cbr::resources_add::RESOURCES_ADD;
use backup_api::error::{ApiError, Cause, Failure, Received, Taken};
use backup_api::json::Value;
use backup_api::tables::Values;
use backup_api::{Operation, Request, Scope, json};
use leptos::prelude::Owner;

use super::{After, Running, TOLD, look_again, resume, send};
use crate::action::lost::{Found, look};
use crate::action::{Checked, Environment, Stage, Submission};
use crate::http::{Answer, Awaited, Fits};

/// What comes when the test says it.
struct Later<T>(Rc<RefCell<Option<T>>>);

impl<T> Later<T> {
    fn new() -> Self {
        Self(Rc::default())
    }

    fn say(&self, what: T) {
        self.0.replace(Some(what));
    }

    async fn wait(self: Rc<Self>) -> T {
        std::future::poll_fn(|_| self.0.take().map_or(Poll::Pending, Poll::Ready)).await
    }
}

/// The world of one test.
struct World {
    answer: Rc<Later<Result<Answer, ApiError>>>,
    found: Rc<Later<Found>>,
    project: RefCell<Option<String>>,
    time: Cell<f64>,
    /// The targets of what was sent.
    sent: RefCell<Vec<String>>,
    /// What was looked for: the target, and since when.
    looked: RefCell<Vec<(String, f64)>>,
    done: RefCell<Vec<Value>>,
    checked: Rc<Later<Checked>>,
    /// What was held against what.
    held: RefCell<Vec<(String, Value, f64)>>,
    /// What the page around was told of: the target, and the id of what was made.
    told: RefCell<Vec<(String, Option<String>)>>,
}

struct Link(Rc<World>);

impl Environment for Link {
    fn send(&self, request: Request, _: Fits) -> Awaited {
        self.0.sent.borrow_mut().push(request.target());
        Box::pin(self.0.answer.clone().wait())
    }

    fn now(&self) -> f64 {
        self.0.time.get()
    }

    fn project(&self) -> Option<String> {
        self.0.project.borrow().clone()
    }

    fn project_name(&self) -> String {
        self.0.project.borrow().as_ref().map(|id| format!("named {id}")).unwrap_or_default()
    }

    fn found(&self, request: &Request, made: Option<String>) {
        self.0.told.borrow_mut().push((request.target(), made));
    }
}

/// A submission in its world, and what runs of it.
struct Case {
    world: Rc<World>,
    owner: Owner,
    submission: Submission,
    running: Option<Running>,
}

impl Case {
    fn new() -> Self {
        Self::again(None)
    }

    /// With a console of its own, mounted where another one was: what is told is told in the same page.
    fn again(before: Option<&Self>) -> Self {
        if before.is_none() {
            TOLD.set(Vec::new());
        }
        let owner = Owner::new();
        let world = World {
            answer: Rc::new(Later::new()),
            found: Rc::new(Later::new()),
            project: RefCell::new(Some("here".to_owned())),
            time: Cell::new(1000.0),
            sent: RefCell::default(),
            looked: RefCell::default(),
            done: RefCell::default(),
            checked: Rc::new(Later::new()),
            held: RefCell::default(),
            told: RefCell::default(),
        };
        Self { world: Rc::new(world), submission: owner.with(Submission::new), owner, running: None }
    }

    fn link(&self) -> Rc<dyn Environment> {
        Rc::new(Link(self.world.clone()))
    }

    fn after(&self, anywhere: bool) -> Rc<After> {
        let (taker, seeker, checker) = (self.world.clone(), self.world.clone(), self.world.clone());
        Rc::new(After {
            done: Rc::new(move |answer| taker.done.borrow_mut().push(answer.raw)),
            look: look(move |request: Request, since| {
                seeker.looked.borrow_mut().push((request.target(), since));
                seeker.found.clone().wait()
            }),
            check: Box::new(move |request, reply, since| {
                checker.held.borrow_mut().push((request.target(), reply, since));
                Box::pin(checker.checked.clone().wait())
            }),
            anywhere,
            fits: |_| true,
        })
    }

    /// Presses the button; tells whether something was sent.
    fn press(&mut self, request: &Request, anywhere: bool) -> bool {
        let running = self.owner.with(|| send(self.link(), self.submission, request.clone(), self.after(anywhere)));
        let begun = running.is_some();
        self.running = running.or(self.running.take());
        self.go_on();
        begun
    }

    fn look_again(&mut self) -> bool {
        self.running = look_again(self.link(), self.submission);
        self.go_on();
        self.running.is_some()
    }

    /// Lets it run as far as it can.
    fn go_on(&mut self) {
        let Some(running) = self.running.as_mut() else { return };
        if running.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
            self.running = None;
        }
    }

    fn answer(&mut self, answer: Result<Answer, ApiError>) {
        self.world.answer.say(answer);
        self.go_on();
    }

    fn find(&mut self, found: Found) {
        self.world.found.say(found);
        self.go_on();
    }

    fn change_over(&self, project: Option<&str>) {
        self.world.project.replace(project.map(str::to_owned));
    }

    fn stage(&self) -> Stage {
        self.submission.stage.get()
    }

    /// Pressed, sent, and the answer lost: `Sent` and not known, in a world whose clock went on.
    fn lost(error: &ApiError) -> Self {
        let mut case = Self::new();
        assert!(case.press(&adds(), false));
        case.world.time.set(9000.0);
        case.answer(Err(error.clone()));
        assert_eq!(case.stage(), Stage::Lost(error.clone(), Found::Looking));
        case
    }
}

fn adds() -> Request {
    RESOURCES_ADD.request(&Values::new().text_at("vault", "v"), &Scope { project_id: "here".to_owned() })
}

fn reads() -> Request {
    VaultList::default().request(&Scope { project_id: "here".to_owned() })
}

fn good() -> Answer {
    Answer { value: (), raw: json!({"ok": 1}), status: 200, trace_id: None, subject_token: None }
}

fn unanswered(request: &Request) -> ApiError {
    ApiError::from_failure(request.info, Failure::TimedOut)
}

fn refused(status: u16, body: &str) -> ApiError {
    let received = Received { status, content_type: "application/json", trace_id: None, retry_after: None, body };
    ApiError::from_reply(adds().info, &received)
}

fn it() -> Found {
    Found::Yes { what: "it".to_owned(), place: None }
}

#[test]
fn an_answer_is_taken_once_and_shown() {
    let mut case = Case::new();
    assert!(case.press(&adds(), false));
    assert_eq!(case.stage(), Stage::Sending);
    assert_eq!(case.submission.project(), "here");
    case.answer(Ok(good()));
    assert_eq!(case.stage(), Stage::Done(json!({"ok": 1})));
    assert_eq!(*case.world.done.borrow(), [json!({"ok": 1})]);
    assert!(case.world.looked.borrow().is_empty());
}

#[test]
fn a_refusal_is_shown_and_may_be_sent_anew() {
    let mut case = Case::new();
    let error = refused(400, r#"{"error_code": "BackupService.1", "error_msg": "no"}"#);
    assert_eq!(error.taken, Taken::No);
    case.press(&adds(), false);
    case.answer(Err(error.clone()));
    assert_eq!(case.stage(), Stage::Failed(error));
    assert!(case.world.done.borrow().is_empty() && case.world.looked.borrow().is_empty());
    assert!(case.press(&adds(), false));
    assert_eq!(case.world.sent.borrow().len(), 2);
}

#[test]
fn a_second_press_sends_nothing() {
    let mut case = Case::new();
    assert!(case.press(&adds(), false));
    assert!(!case.press(&adds(), false));
    case.answer(Err(unanswered(&adds())));
    assert!(!case.press(&adds(), false), "its result is being looked for");
    assert!(!case.look_again());
    assert_eq!((case.world.sent.borrow().len(), case.world.looked.borrow().len()), (1, 1));
}

#[test]
fn a_lost_answer_is_looked_for_from_the_moment_of_sending_on() {
    let error = unanswered(&adds());
    assert_eq!(error.taken, Taken::Unknown);
    let place = None;
    let several = Found::Several { what: vec!["one".to_owned(), "two".to_owned()], place: place.clone() };
    let perhaps = Found::Perhaps { what: "it".to_owned(), place };
    // What is found, whether it may be sent again, and whether the person is asked before that.
    for (found, again, undecided) in [
        (it(), false, false),
        (several, false, false),
        (perhaps, true, true),
        (Found::No, true, false),
        (Found::CannotTell(error.clone()), true, true),
    ] {
        let mut case = Case::lost(&error);
        assert_eq!(*case.world.looked.borrow(), [(adds().target(), 1000.0)]);
        case.find(found.clone());
        assert_eq!(case.stage(), Stage::Lost(error.clone(), found));
        assert_eq!(case.stage().undecided(), undecided);
        assert_eq!(case.press(&adds(), false), again);
        assert!(case.world.done.borrow().is_empty());
    }
}

#[test]
fn an_answer_that_was_lost_after_the_effect_is_never_sent_again() {
    let error = ApiError::from_failure(adds().info, Failure::BrokenBody { status: 202 });
    assert_eq!(error.taken, Taken::Yes);
    let mut case = Case::lost(&error);
    case.find(Found::No);
    assert!(case.stage().took_effect());
    assert!(!case.press(&adds(), false));
}

#[test]
fn a_question_whose_answer_was_lost_failed_and_nothing_is_looked_for() {
    let mut case = Case::new();
    case.press(&reads(), false);
    case.answer(Err(unanswered(&reads())));
    assert!(matches!(case.stage(), Stage::Failed(ApiError { cause: Cause::TimedOut, .. })));
    assert!(case.world.looked.borrow().is_empty());
}

#[test]
fn one_may_look_again_until_it_is_known() {
    let error = unanswered(&adds());
    let mut case = Case::lost(&error);
    case.find(Found::CannotTell(error.clone()));
    // What was typed since does not count.
    assert!(case.look_again());
    assert_eq!(case.stage(), Stage::Lost(error.clone(), Found::Looking));
    assert_eq!(*case.world.looked.borrow(), [(adds().target(), 1000.0), (adds().target(), 1000.0)]);
    case.find(it());
    assert_eq!(case.stage(), Stage::Lost(error, it()));
}

#[test]
fn what_an_earlier_life_has_sent_is_looked_for_since_then() {
    for (taken, again) in [(false, true), (true, false)] {
        let mut case = Case::new();
        case.running = resume(case.link(), case.submission, adds(), 400.0, (taken, false), case.after(false));
        case.go_on();
        assert!(matches!(case.stage(), Stage::Lost(_, Found::Looking)));
        assert_eq!(*case.world.looked.borrow(), [(adds().target(), 400.0)]);
        assert!(case.world.sent.borrow().is_empty(), "it was sent once");
        case.find(Found::No);
        assert_eq!(case.press(&adds(), false), again);
    }
}

#[test]
fn nothing_is_told_once_the_console_is_unmounted() {
    let mut case = Case::new();
    case.press(&adds(), true);
    case.owner.cleanup();
    case.answer(Ok(good()));
    assert!(case.running.is_none() && case.world.done.borrow().is_empty());

    let mut case = Case::new();
    case.press(&adds(), true);
    case.answer(Err(unanswered(&adds())));
    case.owner.cleanup();
    case.find(it());
    assert!(case.running.is_none());
    assert!(!case.press(&adds(), true), "there is nobody to press it");
}

#[test]
fn what_was_put_away_is_sent_like_the_first() {
    let mut case = Case::lost(&unanswered(&adds()));
    case.find(it());
    case.submission.stage.set(Stage::Editing);
    case.world.time.set(20_000.0);
    assert!(case.press(&adds(), false));
    case.answer(Err(unanswered(&adds())));
    assert_eq!(case.world.looked.borrow().last(), Some(&(adds().target(), 20_000.0)));
}
