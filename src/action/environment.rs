//! What the machine needs of the world: a console has it, and a test makes it up.

use backup_api::Request;
use backup_api::error::{ApiError, Failure};
use backup_api::request::Batch;

use crate::http::clock;
use crate::http::{Answer, Awaited, Client, Fits};
use crate::session::Session;

/// Transport, clock, and the project in hand. Each is asked after an `await`, too, when the console may be unmounted.
pub trait Environment {
    /// Sends a request; `fits` tells of the answer to a question whether it is one.
    fn send(&self, request: Request, fits: Fits) -> Awaited;

    /// Milliseconds since 1970, by the services' clock where they say it.
    fn now(&self) -> f64;

    /// Id of the project in hand, also when its session is over.
    fn project(&self) -> Option<String>;

    /// Its name for a person; empty where there is none.
    fn project_name(&self) -> String;

    /// Looking has found what a request without a good answer did; the id of what it made, where that is known.
    fn found(&self, request: &Request, made: Option<String>);
}

impl Environment for Client {
    fn send(&self, request: Request, fits: Fits) -> Awaited {
        let batches = request.batches();
        let (Some(batch), false) = (request.batch, batches.is_empty()) else { return self.send_request(request, fits) };
        let client = *self;
        Box::pin(async move {
            let project = client.sessions.project();
            // No part goes out in the name of another project.
            let still = || client.sessions.project() == project;
            let told = |parts| {
                let _ = client.parts.try_set(parts);
            };
            let whole = in_parts(batch, batches, |part| client.send_request(part, fits), &still, told).await;
            let whole = whole?.filter(|_| still());
            whole.ok_or_else(|| ApiError::from_failure(request.info, Failure::Aborted))
        })
    }

    fn now(&self) -> f64 {
        clock::now()
    }

    fn project(&self) -> Option<String> {
        self.sessions.project()
    }

    fn project_name(&self) -> String {
        self.sessions.now().session().map(Session::project_name).unwrap_or_default()
    }

    fn found(&self, request: &Request, made: Option<String>) {
        self.tell_found(request, made);
    }
}

/// Asks the parts of a question one after the other, `told` how many rows of all have been asked about. What came stays: of
/// what is left where a part fails, the answer says that it was not asked. Nothing where it is no longer to be asked.
async fn in_parts(
    batch: Batch,
    parts: Vec<Request>,
    send: impl Fn(Request) -> Awaited,
    still: &impl Fn() -> bool,
    told: impl Fn(Option<(usize, usize)>),
) -> Result<Option<Answer>, ApiError> {
    let all = parts.iter().map(|part| batch.rows(part).len()).sum();
    let (mut asked, mut failed) = (0, None);
    let mut whole: Option<Answer> = None;
    for part in parts {
        if !still() {
            whole = None;
            break;
        }
        let answer =
            if failed.is_some() { None } else { send(part.clone()).await.map_err(|error| failed = Some(error)).ok() };
        match (&mut whole, answer) {
            (Some(whole), Some(answer)) => batch.join(&mut whole.raw, &answer.raw),
            (Some(whole), None) => batch.leave(&mut whole.raw, &part),
            (None, answer) => whole = answer,
        }
        if whole.is_none() {
            break;
        }
        asked += batch.rows(&part).len();
        told(Some((asked, all)));
    }
    told(None);
    match (whole, failed) {
        (None, Some(error)) => Err(error),
        (whole, _) => Ok(whole),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::future::{Future, ready};
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use backup_api::csbs::check_protectable::{Answers, CHECK_PROTECTABLE};
    use backup_api::error::{ApiError, Failure};
    use backup_api::json;
    use backup_api::json::Read;
    use backup_api::tables::{Input, Values};
    use backup_api::{Request, Scope};

    use super::{Answer, in_parts};

    fn question(count: usize) -> Request {
        let row = |number: usize| Values::new().text_at("id", number.to_string()).text_at("type", "OS::Nova::Server");
        let rows = (0..count).map(row).collect();
        CHECK_PROTECTABLE.request(&Values::new().with("servers", Input::Rows(rows)), &Scope::default())
    }

    /// How many got an answer, how many were not asked.
    type Came = Result<Option<(usize, usize)>, ApiError>;

    /// What came, and what was told on the way; `good` parts are answered.
    fn asked(count: usize, good: usize, still: usize) -> (Came, Vec<usize>) {
        let request = question(count);
        let (sent, told) = (Cell::new(0), RefCell::new(Vec::new()));
        let send = |part: Request| {
            sent.set(sent.get() + 1);
            let answer = json!({ "protectable": part.body.and_then(|body| body.get("check_protectable").cloned()) });
            let answer = Answer { value: (), raw: answer, status: 200, trace_id: None, subject_token: None };
            let failed = ApiError::from_failure(CHECK_PROTECTABLE.info, Failure::TimedOut);
            let answer = if sent.get() <= good { Ok(answer) } else { Err(failed) };
            Box::pin(ready(answer)) as super::Awaited
        };
        let still = || sent.get() < still;
        let tell = |parts: Option<(usize, usize)>| told.borrow_mut().extend(parts.map(|(done, _)| done));
        let Some(batch) = request.batch else { return (Ok(None), Vec::new()) };
        let found = {
            let mut work = pin!(in_parts(batch, request.batches(), send, &still, tell));
            match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(found) => found,
                Poll::Pending => Ok(None),
            }
        };
        let count = |answer: Answer| {
            let answers = Answers::read(&answer.raw);
            (answers.rows.len(), answers.not_asked.len())
        };
        (found.map(|whole| whole.map(count)), told.into_inner())
    }

    #[test]
    fn what_came_of_a_question_in_parts_stays() {
        assert_eq!(asked(450, 9, 9), (Ok(Some((450, 0))), vec![100, 200, 300, 400, 450]));
        assert_eq!(asked(450, 2, 9).0, Ok(Some((200, 250))), "the third part fails");
        assert!(asked(450, 0, 9).0.is_err(), "nothing came");
        assert_eq!(asked(450, 9, 2).0, Ok(None), "another project is in hand");
    }
}
