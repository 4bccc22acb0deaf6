//! Every form that changes something, under everything that can happen to its request: what is said, and how often it was
//! done. `docs/faults.md` is made of it.
//!
//! The service is made up: it takes effect as the fault says, answers in the bytes that a service would send, and is looked at
//! afterwards. What the screen says of each outcome, and that what was typed is still there, the journeys show.

use std::cell::Cell;
use std::rc::Rc;
use std::task::{Context, Waker};
use std::{env, fs};

use backup_api::error::{ApiError, Cause, Failure, Received, Taken, read_json};
use backup_api::json::Value;
use backup_api::tables::{Input, Values};
use backup_api::{Effect, Request, Scope, json};

use super::{
    BACKUP_RESTORE, BACKUP_UPDATE, CSBS_PROTECT, RESOURCES_ADD, RESOURCES_MIGRATE, RESTORE_POINT_CREATE, VAULT_CREATE,
    VAULT_UPDATE, VBS_BACKUP,
};
use crate::action::lost::{Found, look};
use crate::action::{After, Checked, Environment, Stage, Submission, send};
use crate::dom::prelude::*;
use crate::form::FormSpec;
use crate::http::{Answer, Awaited, Fits};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/faults.md");

/// The forms, with what their service answers.
fn forms() -> [(&'static FormSpec, Value); 9] {
    [
        (&VAULT_CREATE, json!({"vault": {"id": "v", "name": "n", "locked": true}})),
        (&VAULT_UPDATE, json!({"vault": {"id": "v", "name": "n"}})),
        (&RESOURCES_ADD, json!({"add_resource_ids": ["r"]})),
        (&RESOURCES_MIGRATE, json!({"migrated_resources": ["r"]})),
        (&RESTORE_POINT_CREATE, json!({"checkpoint": {"id": "c", "status": "protecting"}})),
        (&BACKUP_RESTORE, Value::Null),
        (&BACKUP_UPDATE, json!({"backup": {"id": "b", "name": "n"}})),
        (&CSBS_PROTECT, json!({"checkpoint": {"id": "c", "status": "protecting"}})),
        (&VBS_BACKUP, json!({"job_id": "j"})),
    ]
}

/// What comes back.
enum Reply {
    /// The service's own answer.
    Good,
    /// That, changed.
    Bent(fn(&Value) -> String),
    /// Another status with a body of JSON.
    Json(u16, &'static str),
    /// The same with `Retry-After`.
    After(u16, &'static str),
    /// A page.
    Html(u16),
    /// None.
    None(Failure),
}

/// Something that happens to a request.
struct Fault {
    name: &'static str,
    /// How often it takes effect.
    done: u8,
    /// How much of that can be seen when it is looked for.
    shown: u8,
    reply: Reply,
}

const fn fault(name: &'static str, done: u8, reply: Reply) -> Fault {
    Fault { name, done, shown: done, reply }
}

const BROKEN: Reply = Reply::None(Failure::Unreachable { cross_origin: false });

fn bent(value: &Value, by: fn(&Value) -> Value) -> String {
    match value {
        Value::Object(members) => Value::object(members.iter().map(|(key, value)| (key, by(value)))).to_string(),
        _ => "{}".to_owned(),
    }
}

#[rustfmt::skip]
static FAULTS: &[Fault] = &[
    fault("accepted", 1, Reply::Good),
    fault("400 that names a field", 0, Reply::Json(400, r#"{"error_code":"BackupService.9900","error_msg":"name"}"#)),
    fault("401", 0, Reply::Json(401, r#"{"error_code":"APIGW.0301","error_msg":"m"}"#)),
    fault("403", 0, Reply::Json(403, r#"{"error_code":"IAM.0002","error_msg":"m"}"#)),
    fault("404 of the gateway", 0, Reply::Json(404, r#"{"error_code":"APIGW.0101","error_msg":"m"}"#)),
    fault("404 of the service", 0, Reply::Json(404, r#"{"error_code":"BackupService.6105","error_msg":"m"}"#)),
    fault("409", 0, Reply::Json(409, r#"{"error_code":"BackupService.9999","error_msg":"m"}"#)),
    fault("conflict with somebody else's work", 0, Reply::Json(400, r#"{"error_code":"BackupService.6125","error_msg":"m"}"#)),
    fault("conflict with a first try that took effect", 1, Reply::Json(400, r#"{"error_code":"BackupService.6125","error_msg":"m"}"#)),
    fault("429", 0, Reply::Json(429, r#"{"error_code":"APIGW.0308","error_msg":"m"}"#)),
    fault("429 with Retry-After", 0, Reply::After(429, r#"{"error_code":"APIGW.0308","error_msg":"m"}"#)),
    fault("500 before the effect", 0, Reply::Json(500, r#"{"error_code":"BackupService.9910","error_msg":"m"}"#)),
    fault("500 after the effect", 1, Reply::Json(500, r#"{"error_code":"BackupService.9910","error_msg":"m"}"#)),
    fault("500 that is a conflict", 0, Reply::Json(500, r#"{"error_code":"BackupService.6125","error_msg":"m"}"#)),
    fault("502 as HTML, before", 0, Reply::Html(502)),
    fault("502 as HTML, after", 1, Reply::Html(502)),
    fault("503 as HTML, before", 0, Reply::Html(503)),
    fault("504 as HTML, after", 1, Reply::Html(504)),
    fault("broken before the effect", 0, BROKEN),
    fault("broken after the effect", 1, BROKEN),
    fault("broken on a kept connection, sent again by the browser", 2, Reply::Good),
    fault("broken twice, both took effect", 2, BROKEN),
    Fault { shown: 0, ..fault("broken, and the effect comes late", 1, BROKEN) },
    fault("no answer in time, before", 0, Reply::None(Failure::TimedOut)),
    fault("no answer in time, after", 1, Reply::None(Failure::TimedOut)),
    fault("200, body without end", 1, Reply::None(Failure::LateBody { status: 200 })),
    fault("200, broken off", 1, Reply::None(Failure::BrokenBody { status: 200 })),
    fault("200, empty", 1, Reply::Bent(|_| String::new())),
    fault("200, {}", 1, Reply::Bent(|_| "{}".to_owned())),
    fault("200, HTML, not passed on", 0, Reply::Html(200)),
    fault("200, HTML, passed on", 1, Reply::Html(200)),
    fault("200, cut", 1, Reply::Bent(|good| good.to_string().chars().take(9).collect())),
    fault("200, wrong types", 1, Reply::Bent(|good| bent(good, |_| json!(7)))),
    fault("200, nulls", 1, Reply::Bent(|good| bent(good, |_| Value::Null))),
    fault("200, an error inside", 0, Reply::Json(200, r#"{"error_code":"BackupService.6105","error_msg":"m"}"#)),
    fault("200, with what nobody knows", 1, Reply::Bent(|good| good.to_string().replacen('{', r#"{"new":{"x":[1]},"#, 1))),
    fault("200, with a lone surrogate and a number out of range", 1, Reply::Bent(|good| good.to_string().replacen('{', r#"{"x":"\ud800","y":1e999,"#, 1))),
];

/// The service, as the fault makes it.
struct Service {
    fault: &'static Fault,
    good: Value,
    sent: Cell<u8>,
    /// How much can be seen of it: what only changes something is the same however often it was done.
    shown: u8,
}

impl Service {
    fn answer(&self, request: &Request, fits: Fits) -> Result<Answer, ApiError> {
        let good = || if self.good.is_null() { String::new() } else { self.good.to_string() };
        let (status, kind, body, retry_after) = match &self.fault.reply {
            Reply::None(failure) => return Err(ApiError::from_failure(request.info, *failure)),
            Reply::Good => (200, "application/json", good(), None),
            Reply::Bent(bend) => (200, "application/json", bend(&self.good), None),
            Reply::Json(status, body) => (*status, "application/json", (*body).to_owned(), None),
            Reply::After(status, body) => (*status, "application/json", (*body).to_owned(), Some("7")),
            Reply::Html(status) => (*status, "text/html", "<html><h1>Portal</h1></html>".to_owned(), None),
        };
        let received = Received { status, content_type: kind, trace_id: None, retry_after, body: &body };
        let raw = read_json(request.info, &received, fits)?;
        Ok(Answer { value: (), raw, status, trace_id: None, subject_token: None })
    }

    fn found(&self) -> Found {
        let one = |number: u8| format!("thing {number}");
        match self.shown {
            0 => Found::No,
            1 => Found::Yes { what: one(1), place: None },
            many => Found::Several { what: (1..=many).map(one).collect(), place: None },
        }
    }

    fn checked(&self) -> Checked {
        let siblings = (1..self.shown).map(|number| format!("thing {number}")).collect();
        Checked { siblings, ..Checked::default() }
    }
}

struct Link(Rc<Service>);

impl Environment for Link {
    fn send(&self, request: Request, fits: Fits) -> Awaited {
        self.0.sent.set(self.0.sent.get() + 1);
        let answer = self.0.answer(&request, fits);
        Box::pin(std::future::ready(answer))
    }

    fn now(&self) -> f64 {
        1000.0
    }

    fn project(&self) -> Option<String> {
        Some("p".to_owned())
    }

    fn project_name(&self) -> String {
        "p".to_owned()
    }

    fn found(&self, _: &Request, _: Option<String>) {}
}

/// What is said of it.
fn outcome(form: &'static FormSpec, good: &Value, fault: &'static Fault) -> (&'static str, Stage) {
    let owner = Owner::new();
    let submission = owner.with(Submission::new);
    let shown = seen(form, fault.shown);
    let service = Rc::new(Service { fault, good: good.clone(), sent: Cell::new(0), shown });
    let values = Values::new().with("name", Input::Text("n".to_owned()));
    let request = form.operation.request(&values, &Scope { project_id: "p".to_owned() });
    let (seeker, checker) = (service.clone(), service.clone());
    let after = After {
        done: Rc::new(|_| ()),
        look: look(move |_, _| std::future::ready(seeker.found())),
        check: Box::new(move |_, _, _| Box::pin(std::future::ready(checker.checked()))),
        anywhere: form.after.anywhere,
        fits: form.after.fits,
    };
    let running = owner.with(|| send(Rc::new(Link(service.clone())), submission, request.clone(), Rc::new(after)));
    let over =
        running.is_some_and(|mut running| running.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready());
    assert!(over, "{}: it does not end", fault.name);
    assert_eq!(service.sent.get(), 1, "{}: sent once", fault.name);
    assert_eq!(submission.sent.get_untracked(), Some(request), "{}: what was sent is kept", fault.name);
    let stage = submission.stage.get_untracked();
    let held = submission.held.get_untracked();
    let word = match &stage {
        Stage::Done(_) if held.as_ref().is_some_and(Checked::fine) => "done",
        Stage::Done(_) => "done, and more",
        Stage::Failed(error) if error.cause == Cause::Throttled => "later",
        Stage::Failed(_) => "refused",
        Stage::Lost(_, Found::Yes { .. }) => "found",
        Stage::Lost(_, Found::Several { .. }) => "found twice",
        Stage::Lost(error, Found::No) if error.taken == Taken::Yes => "accepted, not seen",
        Stage::Lost(_, Found::No) => "not seen",
        _ => "?",
    };
    (word, stage)
}

fn seen(form: &FormSpec, times: u8) -> u8 {
    if form.operation.info.effect == Effect::Once { times } else { times.min(1) }
}

/// What may be said of something that was done so often, and can be seen so often.
fn true_of(word: &str, done: u8, shown: u8) -> bool {
    match word {
        "refused" | "later" => done == 0,
        "done" | "found" => done == 1,
        "done, and more" | "found twice" => done > 1,
        "accepted, not seen" => done > 0,
        // Says itself that it may still come.
        "not seen" => shown == 0,
        _ => false,
    }
}

fn page() -> String {
    let mut page = String::from(HEAD);
    let names: Vec<&str> = forms().iter().map(|(form, _)| form.operation.info.id).collect();
    page += &format!(
        "| what happens | done | {} |\n",
        names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" | ")
    );
    page += &format!("| --- | ---: | {} |\n", names.iter().map(|_| "---").collect::<Vec<_>>().join(" | "));
    for fault in FAULTS {
        let cells = forms().map(|(form, good)| outcome(form, &good, fault).0);
        page += &format!("| {} | {} | {} |\n", fault.name, fault.done, cells.join(" | "));
    }
    page
}

const HEAD: &str = "# What is said when something goes wrong

Written by `make docs` from a run of the machine that sends everything a form sends (`src/action/machine.rs`), against a
service that takes effect, answers and is looked at as the row says (`src/forms/matrix.rs`). A test fails where a cell says
what is not so, where something is sent twice, or where what was sent is not kept.

The second column says how often it was done. In the cells:

- *done*: told as done, after what was granted was held against what was asked; *done, and more*: the same with what else was
  made since.
- *refused*: nothing was changed, and why; *later*: the same, and when to send it again.
- *found*, *found twice*: no answer that counts; it was looked for and is there.
- *accepted, not seen*: the service took it, and nothing shows it yet; it can't be sent again from there.
- *not seen*: nothing of it is there now, and it may still come; it is the person's choice to send it again.

What is deleted or removed goes through the queue, whose tests have the same faults (`src/queue/line/tests.rs`).

";

#[test]
fn no_cell_says_what_is_not_so() {
    for (form, good) in forms() {
        for fault in FAULTS {
            let (word, stage) = outcome(form, &good, fault);
            let id = form.operation.info.id;
            assert!(true_of(word, seen(form, fault.done), fault.shown), "{id}, {}: {word}, {stage:?}", fault.name);
            assert!(form.operation.info.effect != Effect::Reads, "{id} changes something");
        }
    }
}

#[test]
fn the_table_is_that_of_a_run() {
    let page = page();
    if env::var_os("UPDATE_DOCS").is_some() {
        assert!(fs::write(PAGE, &page).is_ok(), "docs/faults.md can't be written");
    }
    let kept = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(kept == page, "docs/faults.md is out of date: `make docs` writes it anew");
}
