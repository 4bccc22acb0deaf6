//! After a lost answer: did it take effect?
//!
//! The services take no request key, so sending a POST again may do everything twice. The console looks for the
//! result first, tells what it found, and leaves the choice to the person.

use std::future::Future;
use std::pin::Pin;

use backup_api::error::ApiError;
use backup_api::time::Time;

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

/// A service's clock may differ from the browser's by this much, milliseconds.
const CLOCKS: f64 = 120_000.0;

/// Whether something that a service made at `made` can be the result of a request of the moment `since`.
///
/// `None` where the clocks do not tell: within two minutes before it, or without a time.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
pub fn made_after(made: Option<Time>, since: f64) -> Option<bool> {
    match made.map(|made| made.millis() as f64)? {
        made if made >= since => Some(true),
        made if made < since - CLOCKS => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use backup_api::time::Time;

    use super::made_after;

    #[test]
    fn clocks_differ_a_little() {
        let at = |millis| made_after(Some(Time::from_millis(millis)), 1_000_000.0);
        assert_eq!([1_000_000, 999_999, 880_000, 879_999].map(at), [Some(true), None, None, Some(false)]);
        assert_eq!(made_after(None, 1_000_000.0), None);
    }
}
