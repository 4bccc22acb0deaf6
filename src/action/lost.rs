//! After a lost answer: did it take effect?
//!
//! The services take no request key, so sending a POST again may do everything twice. The console looks for the
//! result first, tells what it found, and leaves the choice to the person.

use std::cmp::Reverse;
use std::future::Future;
use std::pin::Pin;

use backup_api::Request;
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::order::sort_by_key;
use backup_api::time::Time;

use crate::http::clock;
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
    /// It took effect more than once: browsers and proxies repeat a request by themselves when a connection breaks.
    Several {
        /// Names and ids of the things, the newest first.
        what: Vec<String>,
        /// The page of the newest.
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

/// Looks for the result of what was sent, whatever is typed since, at a moment (milliseconds since 1970). The machine
/// knows requests alone; a form may rather see the operation that it made.
pub type Look<O = Request> = Box<dyn Fn(O, f64) -> Pin<Box<dyn Future<Output = Found>>>>;

/// A [`Look`] from an async closure.
pub fn look<O, F>(search: impl Fn(O, f64) -> F + 'static) -> Look<O>
where
    F: Future<Output = Found> + 'static,
{
    Box::new(move |sent, since| Box::pin(search(sent, since)))
}

/// What a service says of a moment may be cut to the second, and its machines differ a little, milliseconds.
const NEAR: f64 = 2_000.0;
/// The clock of the machine that made a thing may be behind by this much, where nothing else tells it from the result, milliseconds.
const BEHIND: f64 = 600_000.0;
/// Where no service has said what time it is, the browser's clock is not believed: it may be off by this much, milliseconds.
const ASTRAY: f64 = 86_400_000.0;

/// Whether a thing can come from a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// Made after the request was sent.
    Younger,
    /// Made about then, as far as the clocks tell; or it is not known when.
    About,
    /// Made before.
    Older,
}

/// How a thing made at `created` stands to a request sent at `since`: [`clock::now`] of then.
#[must_use]
pub fn age(created: Option<Time>, since: f64) -> Age {
    by_clock(created, since, clock::known())
}

/// The same; `known`: the services' clock is.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
fn by_clock(created: Option<Time>, since: f64, known: bool) -> Age {
    let near = if known { NEAR } else { ASTRAY };
    match created.map(|created| created.millis() as f64) {
        Some(at) if at >= since && known => Age::Younger,
        Some(at) if at < since - near => Age::Older,
        _ => Age::About,
    }
}

/// The newest of the rows that fit, with how it stands to a request sent at `since` (milliseconds since 1970); nothing where
/// it is older than the request.
pub fn newest<T>(
    rows: Vec<T>,
    created: impl Fn(&T) -> Option<Time>,
    fits: impl Fn(&T) -> bool,
    since: f64,
) -> Option<(T, Age)> {
    let newest = rows.into_iter().filter(fits).max_by_key(&created)?;
    let age = age(created(&newest), since);
    (age != Age::Older).then_some((newest, age))
}

/// Something that fits a request: its id, what it is called, when it was made, and its page.
pub struct Candidate {
    /// Its id.
    pub id: String,
    /// Name and id.
    pub what: String,
    /// When it was made.
    pub created: Option<Time>,
    /// Its page, where it has one.
    pub place: Option<Route>,
}

/// What looking for the result of a request sent at `since` (milliseconds since 1970) has brought. `sure`: what fits and
/// was made since can only come from it. What fits so well and is a little older is not passed over: the clock of the machine
/// that made it may be behind.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
pub fn verdict(mut fits: Vec<Candidate>, since: f64, sure: bool) -> Found {
    sort_by_key(&mut fits, |one| Reverse(one.created));
    let mut younger: Vec<&Candidate> = Vec::new();
    for one in fits.iter().filter(|one| age(one.created, since) == Age::Younger) {
        // What has no id may be each time another.
        if one.id.is_empty() || younger.iter().all(|known| !ids::same(&known.id, &one.id)) {
            younger.push(one);
        }
    }
    let Some(newest) = fits.first() else { return Found::No };
    let (what, place) = (newest.what.clone(), newest.place.clone());
    match age(newest.created, since) {
        Age::Older if !sure || newest.created.is_none_or(|at| since - at.millis() as f64 > BEHIND) => Found::No,
        Age::Younger if sure && younger.len() > 1 => {
            Found::Several { what: younger.into_iter().map(|one| one.what.clone()).collect(), place }
        }
        Age::Younger if sure => Found::Yes { what, place },
        _ => Found::Perhaps { what, place },
    }
}

/// Whether a thing that fits a request, too, was made since it was sent. Its own result was made at `own`, and its answer took
/// so many milliseconds: where no service has said what time it is, both moments are the service's own.
#[must_use]
pub fn doubles(created: Option<Time>, own: Option<Time>, since: f64, took: f64) -> bool {
    doubled(created, own, since, took, clock::known())
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
fn doubled(created: Option<Time>, own: Option<Time>, since: f64, took: f64, known: bool) -> bool {
    match (created, own) {
        (Some(created), Some(own)) if !known => (own.millis() - created.millis()) as f64 <= took.max(0.0),
        _ => by_clock(created, since, known) == Age::Younger,
    }
}

#[cfg(test)]
mod tests {
    use backup_api::time::Time;

    use super::{ASTRAY, Age, Candidate, Found, by_clock, doubled, newest, verdict};
    use crate::http::clock;

    #[test]
    fn an_earlier_namesake_is_not_the_result() {
        let at = |millis| by_clock(Some(Time::from_millis(millis)), 1_000_000.0, true);
        assert_eq!([1_000_000, 999_999, 998_000, 997_999].map(at), [Age::Younger, Age::About, Age::About, Age::Older]);
        assert_eq!(by_clock(None, 1_000_000.0, true), Age::About);
    }

    #[test]
    fn the_clock_of_the_browser_proves_nothing() {
        let at = |millis| by_clock(Some(Time::from_millis(millis)), ASTRAY, false);
        assert_eq!([0, 2 * 86_400_000, -1].map(at), [Age::About, Age::About, Age::Older]);
    }

    #[test]
    fn what_was_done_twice_is_told_by_ids() {
        clock::learn(0.0, 0.0, 0.0);
        let one = |id: &str, millis| Candidate {
            id: id.to_owned(),
            what: id.to_owned(),
            created: Some(Time::from_millis(millis)),
            place: None,
        };
        let (what, since) = (|id: &str| id.to_owned(), 1_000_000.0);
        assert_eq!(verdict(vec![one("a", 399_999)], since, true), Found::No, "older than any clock is behind");
        let found =
            |rows: &[(&str, i64)], sure| verdict(rows.iter().map(|(id, at)| one(id, *at)).collect(), since, sure);
        assert_eq!(found(&[], true), Found::No);
        assert_eq!(found(&[("a", 400_000)], true), Found::Perhaps { what: what("a"), place: None });
        assert_eq!(found(&[("a", 10)], false), Found::No);
        assert_eq!(found(&[("a", 999_999)], true), Found::Perhaps { what: what("a"), place: None });
        assert_eq!(found(&[("old", 10), ("a", 1_000_000)], true), Found::Yes { what: what("a"), place: None });
        assert_eq!(found(&[("a", 1_000_000), ("a", 1_000_900)], true), Found::Yes { what: what("a"), place: None });
        assert!(matches!(found(&[("", 1_000_000), ("", 1_000_900)], true), Found::Several { .. }));
        let both = vec![what("b"), what("a")];
        assert_eq!(found(&[("a", 1_000_000), ("b", 1_000_900)], true), Found::Several { what: both, place: None });
        assert_eq!(
            found(&[("a", 1_000_000), ("b", 1_000_900)], false),
            Found::Perhaps { what: what("b"), place: None }
        );
    }

    #[test]
    fn a_double_is_known_by_the_services_own_moments_where_its_clock_is_not() {
        let double = |created: i64, own: Option<i64>, known| {
            doubled(Some(Time::from_millis(created)), own.map(Time::from_millis), 1_000_000.0, 300.0, known)
        };
        let own = Some(50_000);
        assert_eq!([49_699, 49_700, 50_000, 60_000].map(|at| double(at, own, false)), [false, true, true, true]);
        assert!(!double(50_000, None, false), "nothing to compare with");
        assert_eq!([999_999, 1_000_000].map(|at| double(at, own, true)), [false, true]);
    }

    #[test]
    fn the_newest_that_fits_is_the_result_unless_it_is_older() {
        clock::learn(0.0, 0.0, 0.0);
        let rows = || vec![(1, 1_000_000), (2, 9_000_000), (3, 9_500_000)];
        let ask = |last: i64, since| {
            let created = |row: &(i64, i64)| Some(Time::from_millis(row.1));
            newest(rows(), created, |row| row.0 <= last, since).map(|((id, _), age)| (id, age))
        };
        assert_eq!(ask(2, 8_000_000.0), Some((2, Age::Younger)));
        assert_eq!(ask(3, 9_501_000.0), Some((3, Age::About)));
        assert_eq!(ask(1, 8_000_000.0), None);
        assert_eq!(ask(0, 0.0), None);
    }
}
