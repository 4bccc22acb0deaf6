//! The body of a request while it arrives.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::BoxError;
use axum::body::{Bytes, HttpBody};
use http_body::{Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::{Sleep, sleep};

use super::places::Place;

/// A body that has to be there in time. When it is, or when nobody wants it, its connection no longer waits for the client.
pub(super) struct Arriving {
    inner: Incoming,
    late: Pin<Box<Sleep>>,
    place: Arc<Place>,
}

/// A body that was not there in time.
#[derive(Debug)]
pub struct TooSlow;

impl fmt::Display for TooSlow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the body took too long")
    }
}

impl std::error::Error for TooSlow {}

impl Arriving {
    pub(super) fn new(inner: Incoming, within: Duration, place: Arc<Place>) -> Self {
        Self { inner, late: Box::pin(sleep(within)), place }
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        self.place.heard();
    }
}

impl HttpBody for Arriving {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.inner).poll_frame(context) {
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        ready!(self.late.as_mut().poll(context));
        Poll::Ready(Some(Err(TooSlow.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
