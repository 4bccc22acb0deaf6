//! What the machine needs of the world: a console has it, and a test makes it up.

use backup_api::Request;
use backup_api::error::{ApiError, Failure};

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
            let mut whole: Option<Answer> = None;
            let project = client.sessions.project();
            // No part goes out in the name of another project.
            for part in batches.into_iter().take_while(|_| client.sessions.project() == project) {
                let answer = client.send_request(part, fits).await?;
                match &mut whole {
                    Some(whole) => batch.join(&mut whole.raw, &answer.raw),
                    None => whole = Some(answer),
                }
            }
            let whole = whole.filter(|_| client.sessions.project() == project);
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
