//! Whole lists from pages.

use std::collections::HashSet;

use backup_api::Operation;
use backup_api::error::ApiError;
use backup_api::reply::Page;

use crate::http::Client;

/// More rows than any project has; a service that pages without end is stopped there.
const MOST: i64 = 200_000;

/// What was read of a list.
pub struct Rows<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// There are more than were read.
    pub cut: bool,
}

/// Asks for page after page, from row `offset` on, until one is shorter than `limit` or brings nothing new.
///
/// # Errors
/// Of the first page that fails: a list with a silent gap would mislead.
pub async fn collect<O, T>(
    client: Client,
    limit: i64,
    page: impl Fn(i64) -> O,
    id: fn(&T) -> &str,
) -> Result<Rows<T>, ApiError>
where
    O: Operation<Reply = Page<T>>,
{
    let mut rows: Vec<T> = Vec::new();
    let mut seen: HashSet<String> = HashSet::new();
    for number in 0..MOST / limit.max(1) {
        let reply = client.send(&page(number * limit)).await?.value;
        let short = i64::try_from(reply.rows.len()).unwrap_or(i64::MAX) < limit;
        let before = rows.len();
        // A row without an id is still a row; only a known id counts as seen.
        // Pages overlap when something was made meanwhile; what one page sends twice is two rows.
        let new: Vec<T> = reply.rows.into_iter().filter(|row| id(row).is_empty() || !seen.contains(id(row))).collect();
        seen.extend(new.iter().map(|row| id(row).to_owned()));
        rows.extend(new);
        if short || rows.len() == before {
            return Ok(Rows { rows, cut: false });
        }
    }
    Ok(Rows { rows, cut: true })
}

/// Zero is what the service takes anyway; some refuse it in the query.
pub const fn past_zero(offset: i64) -> Option<i64> {
    if offset > 0 { Some(offset) } else { None }
}
