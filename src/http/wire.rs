//! In tests on this machine: what stands in the place of the network, of the browser's clock and of waiting.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use backup_api::Request;
use backup_api::error::Failure;

use super::fetch::Raw;
use crate::session::Token;

/// An answer as a test makes it.
#[derive(Clone, Debug, Default)]
pub struct Came {
    /// The HTTP status.
    pub status: u16,
    /// Of which kind the body says it is.
    pub content_type: String,
    /// Until when the service wants to be left alone.
    pub retry_after: Option<String>,
    /// When it was made, milliseconds since 1970; nothing where a browser may not read that.
    pub date: Option<f64>,
    /// The token that came with it.
    pub subject_token: Option<String>,
    /// The body.
    pub body: String,
}

/// An answer that is awaited.
pub type Coming = Pin<Box<dyn Future<Output = Result<Came, Failure>>>>;

/// What answers: the base address, what is asked, and the token that goes with it.
pub type Wire = Rc<dyn Fn(&str, &Request, Option<&str>) -> Coming>;

thread_local! {
    static WIRE: RefCell<Option<Wire>> = const { RefCell::new(None) };
    /// Milliseconds since the page began.
    static STEADY: Cell<f64> = const { Cell::new(0.0) };
    /// What the browser's clock showed then, milliseconds since 1970.
    static BEGAN: Cell<f64> = const { Cell::new(0.0) };
    /// When the next of what waits goes on.
    static NEXT: Cell<f64> = const { Cell::new(f64::INFINITY) };
}

/// A page begins, with this in the place of the network, when the browser's clock shows so many milliseconds since 1970. No
/// service has said what time it is.
pub fn begin(wire: Wire, browser: f64) {
    WIRE.set(Some(wire));
    STEADY.set(0.0);
    BEGAN.set(browser);
    NEXT.set(f64::INFINITY);
    super::clock::forget();
}

/// Milliseconds since it began.
#[must_use]
pub fn steady() -> f64 {
    STEADY.get()
}

/// What the browser's clock shows.
pub(super) fn browser() -> f64 {
    BEGAN.get() + STEADY.get()
}

/// Lets time go by until the next of what waits goes on; not where that is later than `end`, or nothing waits.
pub fn go_by(end: f64) -> bool {
    let next = NEXT.replace(f64::INFINITY);
    if next <= end {
        STEADY.set(STEADY.get().max(next));
    }
    next <= end
}

/// Waits for so many milliseconds.
#[must_use]
pub fn pause(millis: u32) -> Pause {
    Pause(STEADY.get() + f64::from(millis))
}

/// A moment that is waited for.
pub struct Pause(f64);

impl Future for Pause {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if STEADY.get() >= self.0 {
            return Poll::Ready(());
        }
        NEXT.set(NEXT.get().min(self.0));
        Poll::Pending
    }
}

/// What a test answers, where there is one.
pub(super) async fn answer(base: &str, request: &Request, token: Option<&Token>) -> Option<Result<Raw, Failure>> {
    let wire = WIRE.with_borrow(Clone::clone)?;
    let coming = wire(base, request, token.map(Token::reveal));
    let came = coming.await.map(|came| Raw {
        status: came.status,
        content_type: came.content_type,
        trace_id: None,
        retry_after: came.retry_after,
        date: (came.date.unwrap_or(f64::NAN), browser()),
        subject_token: came.subject_token.as_deref().map(Token::new),
        body: came.body,
    });
    Some(came)
}
