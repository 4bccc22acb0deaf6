//! A part of the program that is loaded when it is wanted.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// The file did not come: no connection, or no such file any more. The browser's console says which.
#[derive(Clone, Copy, Debug)]
pub struct Absent;

impl From<leptos::wasm_split::SplitLoaderError> for Absent {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

/// What a part gives, once its file is here.
pub type Coming<T> = Pin<Box<dyn Future<Output = Result<T, Absent>>>>;

/// What is ready at once, because its file is here.
///
/// # Errors
/// [`Absent`] where it is not here, or not yet.
pub fn now<T>(coming: &mut Coming<T>) -> Result<T, Absent> {
    match coming.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => Err(Absent),
    }
}
