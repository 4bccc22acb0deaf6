//! After a lost answer: did it take effect?
//!
//! The services take no request key, so sending a POST again may do everything twice. The console looks for the
//! result first, tells what it found, and leaves the choice to the person.

use std::future::Future;
use std::pin::Pin;

use backup_api::error::ApiError;

use crate::route::Route;

/// What looking for a result has brought.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Still looking.
    Looking,
    /// It took effect: what there is now, and where it is shown.
    Yes {
        /// Name and id of the thing.
        what: String,
        /// Its page, where it has one.
        place: Option<Route>,
    },
    /// Something fits, but another person may have made it.
    Perhaps {
        /// Name and id of the thing.
        what: String,
        /// Its page, where it has one.
        place: Option<Route>,
    },
    /// Nothing of the kind is there.
    No,
    /// The services could not be asked.
    CannotTell(ApiError),
}

/// Looks for the result of what was sent at a moment (milliseconds since 1970).
pub type Look = Box<dyn Fn(f64) -> Pin<Box<dyn Future<Output = Found>>>>;

/// A [`Look`] from an async closure.
pub fn look<F>(search: impl Fn(f64) -> F + 'static) -> Look
where
    F: Future<Output = Found> + 'static,
{
    Box::new(move |since| Box::pin(search(since)))
}
