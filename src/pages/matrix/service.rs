//! The cloud's answers, as a fault makes them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use backup_api::error::Failure;
use backup_api::iam::TokenRevoke;
use backup_api::json::{Value, parse};
use backup_api::operation::Service as Kind;
use backup_api::{Operation, Request};
use backup_emulator::within::{Reply as Answered, Within};

use super::faults::{Fault, Reading, Reply};
use super::reads::Befalls;
use super::world::changes;
use crate::http::LIMIT;
use crate::http::wire::{Came, Coming, Wire, pause, steady};

/// What became of what was sent.
#[derive(Default)]
pub(super) struct Done {
    /// How often something was sent.
    pub sent: Cell<u32>,
    /// How often it took effect, also that of another tab.
    pub times: Cell<u32>,
    /// The cloud's refusals, for whoever looks why a cell says so.
    pub refusals: RefCell<Vec<String>>,
    /// How often something was read.
    pub asked: Cell<u32>,
    /// What befalls what is read, and how often still.
    pub befalls: Cell<Option<(&'static Befalls, u32)>>,
    /// When each call went out, milliseconds since the beginning.
    pub calls: RefCell<Vec<f64>>,
}

struct Service {
    cloud: Within,
    dated: bool,
    fault: Rc<Cell<Option<&'static Fault>>>,
    done: Rc<Done>,
    /// How far the cloud's clock has followed, seconds.
    gone: Cell<i64>,
    pages: Cell<u32>,
}

/// In the place of the network.
pub(super) fn wire(cloud: Within, dated: bool, fault: Rc<Cell<Option<&'static Fault>>>, done: Rc<Done>) -> Wire {
    let (gone, pages) = (Cell::new(0), Cell::new(0));
    let service = Rc::new(Service { cloud, dated, fault, done, gone, pages });
    Rc::new(move |base: &str, request: &Request, token: Option<&str>| {
        let call = Call::of(base, request, token);
        let service = service.clone();
        service.done.calls.borrow_mut().push(steady());
        if changes(request) { service.change(call) } else { service.look(&call) }
    })
}

/// What is asked of the cloud.
struct Call {
    method: &'static str,
    target: String,
    token: Option<String>,
    subject: bool,
    /// It is the identity service's.
    identity: bool,
    body: Option<String>,
}

impl Call {
    fn of(base: &str, request: &Request, token: Option<&str>) -> Self {
        Self {
            method: request.info.method.name(),
            target: [base, &request.target()].concat(),
            token: token.map(str::to_owned),
            subject: request.subject_token,
            identity: request.service() == Kind::Iam,
            body: request.body.as_ref().map(|_| request.body_text()),
        }
    }
}

impl Service {
    /// The cloud's answer now.
    fn ask(&self, call: &Call, target: &str) -> Answered {
        #[expect(clippy::cast_possible_truncation, reason = "minutes")]
        let now = (steady() / 1000.0) as i64;
        self.cloud.advance(now - self.gone.replace(now));
        let token = call.token.as_deref().unwrap_or_default();
        let headers = [("x-auth-token", token), ("x-subject-token", token)];
        let headers = headers.get(..if call.subject { 2 } else { 1 }).unwrap_or_default();
        self.cloud.ask(call.method, target, headers, call.body.clone()).unwrap_or_default()
    }

    fn came(&self, answered: Answered) -> Came {
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
        let date = self.dated.then(|| (self.cloud.now() / 1000 * 1000) as f64);
        let header = |name: &str| answered.header(name).map(str::to_owned);
        Came {
            status: answered.status,
            content_type: header("content-type").unwrap_or_default(),
            retry_after: header("retry-after"),
            date,
            subject_token: header("x-subject-token"),
            body: answered.body.clone(),
        }
    }

    /// It is done in the cloud, or refused there.
    fn act(&self, call: &Call) -> Answered {
        let answered = self.ask(call, &call.target);
        if (200..300).contains(&answered.status) {
            self.done.times.set(self.done.times.get() + 1);
        } else {
            self.done.refusals.borrow_mut().push(answered.body.clone());
        }
        answered
    }

    fn change(self: Rc<Self>, call: Call) -> Coming {
        self.done.sent.set(self.done.sent.get() + 1);
        // What is sent again by itself did nothing the first time; then all is well.
        let fault = if self.done.sent.get() > 1 { None } else { self.fault.get() };
        let Some(fault) = fault else { return Box::pin(async move { Ok(self.came(self.act(&call))) }) };
        if fault.other_tab {
            self.act(&call);
        }
        let mut answered = Answered::default();
        for _ in 0..fault.times {
            answered = self.act(&call);
        }
        if fault.ends_token {
            let _ = self.cloud.ask(
                TokenRevoke::INFO.method.name(),
                TokenRevoke::INFO.path,
                &[("x-auth-token", self.cloud.token()), ("x-subject-token", self.cloud.token())],
                None,
            );
        }
        if let Some(after) = fault.late {
            let (late, service) = (pause(after), self.clone());
            crate::dom::spawn_local(async move {
                late.await;
                service.act(&call);
            });
        }
        self.reply(&fault.reply, answered)
    }

    fn reply(&self, reply: &'static Reply, answered: Answered) -> Coming {
        let json = |status: u16, body: &str| Came {
            status,
            content_type: "application/json".to_owned(),
            body: body.to_owned(),
            ..self.came(Answered::default())
        };
        let came = match reply {
            Reply::None(failure) => {
                return Box::pin(async move {
                    if matches!(failure, Failure::TimedOut | Failure::LateBody { .. }) {
                        pause(LIMIT).await;
                    }
                    Err(*failure)
                });
            }
            Reply::Bent(bend) if answered.status < 300 => {
                let good = parse(&answered.body).unwrap_or_default();
                Came { content_type: "application/json".to_owned(), body: bend(&good), ..self.came(answered) }
            }
            Reply::Good | Reply::Bent(_) => self.came(answered),
            Reply::Json(status, body) => json(*status, body),
            Reply::After(status, body) => Came { retry_after: Some("7".to_owned()), ..json(*status, body) },
            Reply::Html(status) => {
                Came { content_type: "text/html".to_owned(), ..json(*status, "<html><h1>Portal</h1></html>") }
            }
        };
        Box::pin(async move { Ok(came) })
    }

    /// What is read; what befalls it comes first.
    fn look(&self, call: &Call) -> Coming {
        self.done.asked.set(self.done.asked.get() + 1);
        if let Some((befalls, left)) = self.done.befalls.get()
            && left > 0
        {
            self.done.befalls.set(Some((befalls, left - 1)));
            let answered = self.ask(call, &call.target);
            return self.reply(befalls.reply, answered);
        }
        let read = self.read(call);
        Box::pin(async move { read })
    }

    fn read(&self, call: &Call) -> Result<Came, Failure> {
        let reading = match self.fault.get() {
            Some(fault) if self.done.sent.get() > 0 && !call.identity => fault.reading,
            _ => self.done.befalls.get().map_or(Reading::Whole, |(befalls, _)| befalls.reading),
        };
        let refused = |status: u16, kind: &str, body: &str| Came {
            status,
            content_type: kind.to_owned(),
            body: body.to_owned(),
            ..self.came(Answered::default())
        };
        Ok(match reading {
            Reading::Whole => self.came(self.ask(call, &call.target)),
            Reading::Refused => refused(403, "application/json", r#"{"error_code":"IAM.0002","error_msg":"m"}"#),
            Reading::Failing => refused(503, "text/html", "<html><h1>503</h1></html>"),
            Reading::Broken => return Err(Failure::Unreachable { cross_origin: false }),
            Reading::Twice => {
                self.bent(call, |rows| rows.iter().flat_map(|row| [row.clone(), row.clone()]).collect(), 0)
            }
            Reading::Fewer => self.bent(call, |rows| rows.to_vec(), 3),
            Reading::Moving => {
                // Pages of two rows; each time the list has lost a row above.
                let page = self.pages.replace(self.pages.get() + 1);
                let target = moved(&call.target, i64::from(page));
                self.came(self.ask(call, &target))
            }
        })
    }

    /// A list with other rows, that counts so many more than it has.
    fn bent(&self, call: &Call, bend: fn(&[Value]) -> Vec<Value>, more: i64) -> Came {
        let mut came = self.came(self.ask(call, &call.target));
        let Ok(Value::Object(members)) = parse(&came.body) else { return came };
        let list = |value: &Value| value.as_array().is_some_and(|rows| rows.first().is_none_or(Value::is_object));
        if !members.iter().any(|(_, value)| list(value)) {
            return came;
        }
        let own = members.iter().map(|(key, value)| match value {
            Value::Array(rows) if list(value) => (key, Value::from(bend(rows))),
            _ if key == "count" => (key, Value::from(value.as_i64().unwrap_or_default() + more)),
            other => (key, other.clone()),
        });
        came.body = Value::object(own).to_string();
        came
    }
}

fn moved(target: &str, by: i64) -> String {
    let Some((path, query)) = target.split_once('?') else { return target.to_owned() };
    if !query.contains("limit=") {
        return target.to_owned();
    }
    let one = |pair: &str| match pair.split_once('=') {
        Some(("limit", _)) => "limit=2".to_owned(),
        Some(("offset", offset)) => format!("offset={}", offset.parse::<i64>().unwrap_or_default() + by.min(1)),
        _ => pair.to_owned(),
    };
    [path, "?", &query.split('&').map(one).collect::<Vec<_>>().join("&")].concat()
}
