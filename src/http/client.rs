//! Operations in, replies out.

use std::hint::black_box;
use std::pin::Pin;
use std::rc::Rc;

use crate::dom::prelude::*;
use backup_api::error::{ApiError, Asked, Cause, Failure, Taken};
use backup_api::iam::TokenCheck;
use backup_api::json::Read;
use backup_api::operation::Service;
use backup_api::time::Time;
use backup_api::{Operation, Request};

use super::answer::{Answer, Fits, lost, read};
use super::clock;
use super::done;
use super::emit;
use super::fetch::exchange;
use super::log::{End, Ending, Log};
use super::patience::Held;
use super::refusal::{Word, forbidden, kept, misdirected, word};
use super::secrets::Known;
use crate::host::{Event, Host};
use crate::session::{Endpoints, Session, Sessions, State, Token};
use crate::storage::Owner;

/// An answer that is awaited. Boxed, so that whoever awaits it holds no copy of the whole way there.
pub type Awaited = Pin<Box<dyn Future<Output = Result<Answer, ApiError>>>>;

/// Gets another token for the session in hand, and begins a session with it; tells whether there is one.
pub type Renew = Rc<dyn Fn() -> Pin<Box<dyn Future<Output = bool>>>>;

/// How many milliseconds a call waits still for its turn, which it keeps; nothing where it may go out now.
pub type Pace = Rc<dyn Fn(&mut Option<f64>) -> f64>;

/// Sends operations for the session in hand and writes the log.
#[derive(Clone, Copy)]
pub struct Client {
    /// Whose token is sent.
    pub sessions: Sessions,
    /// Where it is written down.
    pub log: Log,
    /// The page around the console: its fetch, what it has switched off, who is told.
    pub host: Host,
    /// Of a question that goes out in parts: how many things have been asked about, and how many there are.
    pub parts: RwSignal<Option<(usize, usize)>>,
    /// What waits to be asked again.
    pub held: RwSignal<Vec<Held>>,
    /// What is taken out of every answer.
    known: Known,
    /// What was taken away and not seen gone so far.
    going: StoredValue<Vec<Request>>,
    renew: StoredValue<Option<Renew>>,
    /// Who says when its calls go out; nobody for what a page asks.
    pace: Option<StoredValue<Option<Pace>>>,
    /// The first of them has its turn.
    in_turn: bool,
}

impl Client {
    /// Nobody signed in, nothing sent.
    #[must_use]
    pub fn new(host: Host) -> Self {
        Self {
            sessions: Sessions::default(),
            log: Log::default(),
            host,
            parts: RwSignal::new(None),
            held: RwSignal::new(Vec::new()),
            known: Known::default(),
            going: StoredValue::new(Vec::new()),
            renew: StoredValue::new(None),
            pace: None,
            in_turn: false,
        }
    }

    /// One whose calls take their turns.
    #[must_use]
    pub fn paced(self, pace: Pace) -> Self {
        Self { pace: Some(StoredValue::new(Some(pace))), ..self }
    }

    /// The same for a request whose turn it is: what else it takes, a look at the token, waits.
    #[must_use]
    pub const fn in_turn(self) -> Self {
        Self { in_turn: true, ..self }
    }

    /// Waits for the turn of a call.
    async fn turn(self) {
        let Some(pace) = self.pace.and_then(|pace| pace.try_get_value().flatten()) else { return };
        let mut turn = None;
        loop {
            let wait = pace(&mut turn);
            if wait <= 0.0 {
                return;
            }
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an hour at most")]
            clock::pause(wait.clamp(1.0, 3_600_000.0).ceil() as u32).await;
        }
    }

    /// Where another token comes from when a service refuses the one in hand.
    pub fn renew_with(self, renew: Renew) {
        // The only one there is: the compiler would put it, with all that it needs, where the empty place is made.
        self.renew.try_set_value(Some(black_box(renew)));
    }

    /// Sends `operation` with the session's token.
    ///
    /// # Errors
    /// As [`Self::send_request`].
    pub async fn send<O: Operation>(self, operation: &O) -> Result<Answer<O::Reply>, ApiError> {
        let scope = self.sessions.now().session().map(|session| session.scope.clone()).unwrap_or_default();
        let request = operation.request(&scope);
        self.send_request(request, O::Reply::fits).await.map(Answer::read)
    }

    /// Sends `request` with the session's token: the one way for whatever a person does. `fits` tells of the answer to a
    /// question whether it is one.
    ///
    /// # Errors
    /// Everything but a readable 2xx; without a session, or with the operation switched off, nothing is sent. A refused
    /// token is renewed where the host gives another. A session ends in this one place, and only where the identity service
    /// refuses its token, too: of another service's 401 alone nobody knows what it means.
    #[must_use]
    pub fn send_request(self, request: Request, fits: Fits) -> Awaited {
        Box::pin(async move {
            if !self.in_turn {
                self.turn().await;
            }
            self.allowed(&request)?;
            let State::Active(session) = self.sessions.now() else {
                return Err(ApiError::from_failure(request.info, Failure::NotSignedIn));
            };
            let answer = self.send_with(&session, &request, fits).await;
            let Some(word) = self.asked(&session, &request, &answer).await else { return answer };
            // Not every refusal ends a session: a gateway says the same of a token of another project or region.
            if word == Word::Taken {
                return answer.map_err(|error| misdirected(error, &session));
            }
            // A request with a refused token did nothing, so it may be sent again with another, once.
            let Some(other) = self.another(&session, word).await else {
                return answer.map_err(|error| kept(error, word));
            };
            self.turn().await;
            self.allowed(&request)?;
            let answer = self.send_with(&other, &request, fits).await;
            match self.asked(&other, &request, &answer).await {
                None => answer,
                Some(Word::Taken) => answer.map_err(|error| misdirected(error, &other)),
                Some(word) => {
                    self.over(&other, word);
                    answer.map_err(|error| kept(error, word))
                }
            }
        })
    }

    /// What the identity service says of the token where `answer` refuses it; nothing of any other answer.
    async fn asked(self, session: &Session, request: &Request, answer: &Result<Answer, ApiError>) -> Option<Word> {
        let refusal = answer.as_ref().err().filter(|error| error.cause == Cause::SignIn && error.taken == Taken::No)?;
        // The refusal is its own; or another token is in hand by now.
        if request.service() == Service::Iam || !self.still(&session.token) {
            return Some(Word::Refused);
        }
        self.turn().await;
        let asked = self.send_as(session, &TokenCheck::default()).await;
        let end = session.facts.as_ref().and_then(|facts| facts.expires_at);
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
        let ended = clock::known() && end.is_some_and(|end| end.millis() as f64 <= clock::now());
        Some(word(asked.as_ref().err(), refusal, ended))
    }

    fn allowed(self, request: &Request) -> Result<(), ApiError> {
        let sends = self.host.now().features.sends(request.info);
        if sends { Ok(()) } else { Err(ApiError::from_failure(request.info, Failure::SwitchedOff)) }
    }

    /// Another session for the same project, after its token was refused; without one it is over, if the identity service
    /// says so.
    async fn another(self, refused: &Session, word: Word) -> Option<Session> {
        if self.still(&refused.token)
            && let Some(renew) = self.renew.try_get_value().flatten()
        {
            renew().await;
        }
        self.over(refused, word);
        match self.sessions.now() {
            // What one user has begun is not sent for another.
            State::Active(session)
                if session.scope == refused.scope
                    && session.token != refused.token
                    && Owner::of(&session) == Owner::of(refused) =>
            {
                Some(session)
            }
            _ => None,
        }
    }

    /// Ends the session where its token is no longer good.
    fn over(self, session: &Session, word: Word) {
        if word == Word::Refused && self.still(&session.token) {
            self.sessions.refuse();
        }
    }

    /// Sends `operation` for a session that may not have begun: signing in, checking a pasted token.
    ///
    /// # Errors
    /// Everything but a readable 2xx.
    pub async fn send_as<O: Operation>(self, session: &Session, operation: &O) -> Result<Answer<O::Reply>, ApiError> {
        let request = operation.request(&session.scope);
        self.send_with(session, &request, O::Reply::fits).await.map(Answer::read)
    }

    /// Sends `request` without a token: asking for one.
    ///
    /// # Errors
    /// Everything but a readable 2xx.
    pub async fn send_open<T: Read>(self, endpoints: &Endpoints, request: &Request) -> Result<Answer<T>, ApiError> {
        let answer = self.transmit(endpoints, request, None, T::fits).await;
        answer.map(Answer::read).map_err(|error| match error.status {
            // It may hold the new token, and nothing here knows that token where its header did not come through.
            Some(200..300) if request.secret => ApiError { message: String::new(), raw: String::new(), ..error },
            _ => error,
        })
    }

    async fn send_with(self, session: &Session, request: &Request, fits: Fits) -> Result<Answer, ApiError> {
        let answer = self.transmit(&session.endpoints, request, Some(&session.token), fits).await;
        answer.map_err(|error| forbidden(error, session))
    }

    /// Tells the page around that looking has found what a request without a good answer did; the id of what it made, where
    /// that is known. Safe after an `await`, as all that follows.
    pub fn tell_found(self, request: &Request, made: Option<String>) {
        self.tell(vec![done::found(request, made)]);
    }

    /// Tells it that what a request took away was seen gone, unless it knows.
    pub fn tell_gone(self, request: &Request) {
        self.tell(self.going.try_update_value(|going| done::gone(going, |of| of == request)).unwrap_or_default());
    }

    fn tell(self, news: Vec<backup_api::json::Value>) {
        news.into_iter().for_each(|detail| self.host.emit(Event::OperationDone, detail));
    }

    /// An answer to a request of a session that was changed meanwhile must not end the new one.
    fn still(self, token: &Token) -> bool {
        matches!(self.sessions.now(), State::Active(session) if session.token == *token)
    }

    async fn transmit(
        self,
        endpoints: &Endpoints,
        request: &Request,
        token: Option<&Token>,
        fits: Fits,
    ) -> Result<Answer, ApiError> {
        // An unmounted console has no place any more that a token may be sent to.
        if self.host.settings().is_none() {
            return Err(ApiError::from_failure(request.info, Failure::Aborted));
        }
        let base = endpoints.base(request.service());
        let (started, at, begun) = (clock::browser(), clock::now(), clock::steady());
        let number = self.log.begin(request, base, at);
        // Before it is sent: the answer to another request may be the first that repeats it.
        self.known.keep(token);
        let outcome = exchange(base, request, token, self.host.functions().fetch.as_ref()).await;
        let asked =
            |error| ApiError { asked: Some(Box::new(Asked { address: base.to_owned(), ..Asked::default() })), ..error };
        let took = clock::steady() - begun;
        let answer = match outcome {
            Ok(mut raw) => {
                // A gateway that answers in place of the service has a clock of its own.
                if raw.content_type.contains("json") {
                    clock::learn(raw.date.0, started, raw.date.1);
                }
                // Before anything else: every view of the answer comes from here.
                self.known.keep(raw.subject_token.as_ref());
                self.known.remove(request, &mut raw);
                let shown = if request.secret { "" } else { &raw.body };
                let answer = read(request, &raw, fits).map_err(asked).map_err(in_seconds);
                let lost = answer.as_ref().err().and_then(lost);
                let end = End { took, ending: Ending::Status(raw.status), lost, trace_id: raw.trace_id.clone() };
                self.log.end(number, end, shown);
                emit::answered(self.host, request, took, &raw, shown);
                answer
            }
            Err(failure) => {
                let error = asked(ApiError::from_failure(request.info, failure));
                let end = End { took, ending: Ending::Failed(error.cause), lost: lost(&error), trace_id: None };
                self.log.end(number, end, "");
                emit::failed(self.host, request, took, &error);
                Err(error)
            }
        };
        let said = answer.as_ref().map(|answer| &answer.raw);
        self.tell(self.going.try_update_value(|going| done::answered(going, request, said)).unwrap_or_default());
        answer
    }
}

/// With how long it is from now where a service names the moment until which it wants to be left alone.
fn in_seconds(mut error: ApiError) -> ApiError {
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds")]
    let seconds = |at: Time| ((at.millis() as f64 - clock::now()) / 1000.0).ceil().clamp(0.0, 1.0e9) as u32;
    error.retry_after_seconds = error.retry_after_seconds.or(error.retry_after_time.map(seconds));
    error
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use backup_api::cbr::vault_create::VAULT_CREATE;
    use backup_api::cbr::{VaultDelete, VaultList};
    use backup_api::error::Cause;
    use backup_api::tables::Values;
    use backup_api::{Operation, Request, Scope};
    use leptos::prelude::Owner;

    use super::Client;
    use crate::host::{Features, Host, Settings};

    /// What is said at once, without a session; nothing where something was sent.
    fn said(features: Features, request: &Request) -> Option<Cause> {
        let owner = Owner::new();
        owner.with(|| {
            let client = Client::new(Host::none(Settings { features, ..Settings::default() }));
            match pin!(client.send_request(request.clone(), |_| true)).poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(Err(error)) => Some(error.cause),
                _ => None,
            }
        })
    }

    #[test]
    fn what_is_switched_off_is_not_sent() {
        let read_only = Features { read_only: true, ..Features::default() };
        let keeps = Features { delete: false, ..Features::default() };
        let scope = Scope::default();
        let create = VAULT_CREATE.request(&Values::new(), &scope);
        assert_eq!(said(read_only, &create), Some(Cause::SwitchedOff));
        assert_eq!(said(keeps, &VaultDelete::default().request(&scope)), Some(Cause::SwitchedOff));
        assert_eq!(said(keeps, &create), Some(Cause::NotSignedIn));
        assert_eq!(said(read_only, &VaultList::default().request(&scope)), Some(Cause::NotSignedIn));
    }
}
