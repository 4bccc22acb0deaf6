//! Paging: `limit`, `offset` and `marker`, everywhere alike.

use std::ops::Range;

use backup_api::request::encode;
use serde_json::{Map, Value, json};

use super::Call;
use crate::answer::Answer;
use crate::state::Sought;

/// The most rows of one page.
const MAX_ROWS: usize = 1000;

/// What part of a list is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    limit: Option<usize>,
    offset: Option<usize>,
    marker: Option<String>,
    most: usize,
}

impl Page {
    /// From the query; at most 1000 rows.
    ///
    /// # Errors
    /// The service's 400 for a negative number and for what is none.
    pub fn of(call: &Call) -> Result<Self, Answer> {
        Self::at_most(call, MAX_ROWS)
    }

    /// From the query, with the service's own limit of rows.
    ///
    /// # Errors
    /// As [`Page::of`].
    pub fn at_most(call: &Call, most: usize) -> Result<Self, Answer> {
        let (limit, offset) = (number(call, "limit", 1)?, number(call, "offset", 0)?);
        Ok(Self { limit, offset, marker: call.filter("marker").map(str::to_owned), most })
    }

    /// The rows of the page.
    ///
    /// # Errors
    /// The service's 400 for a marker that no row has: else a client would start again from the top, for ever.
    pub fn cut<T>(&self, call: &Call, rows: Vec<T>, id: impl Fn(&T) -> &str) -> Result<Vec<T>, Answer> {
        self.cut_at(call, rows, |row, marker| id(row) == marker.text)
    }

    /// The same for rows that know whether an id is theirs.
    ///
    /// # Errors
    /// As [`Page::cut`].
    pub fn cut_at<T>(&self, call: &Call, rows: Vec<T>, is: impl Fn(&T, &Sought<'_>) -> bool) -> Result<Vec<T>, Answer> {
        let skip = after(call, self.marker.as_deref(), &rows, is)?.saturating_add(self.offset.unwrap_or(0));
        Ok(rows.into_iter().skip(skip).take(self.limit.unwrap_or(self.most).min(self.most)).collect())
    }

    /// Where its rows stand in a list of so many: of a page after a marker, that is known only when all are in order.
    #[must_use]
    pub fn part(&self, total: usize) -> Range<usize> {
        let start = if self.marker.is_some() { 0 } else { self.offset.unwrap_or(0).min(total) };
        let length = if self.marker.is_some() { total } else { self.limit.unwrap_or(self.most).min(self.most) };
        start..start.saturating_add(length).min(total)
    }

    /// The reply of a CBR list: the rows, the total, and what was asked for.
    #[must_use]
    pub fn reply(&self, key: &str, rows: Vec<Value>, total: usize) -> Answer {
        let mut body = Map::new();
        body.insert(key.into(), Value::Array(rows));
        body.insert("count".into(), json!(total));
        if let Some(limit) = self.limit {
            body.insert("limit".into(), json!(limit));
        }
        if let Some(offset) = self.offset {
            body.insert("offset".into(), json!(offset));
        }
        Answer::ok(Value::Object(body))
    }

    /// The query of the next page: the same filters and the same order, from the row after this one on.
    #[must_use]
    pub fn next(&self, call: &Call, last: &str) -> String {
        let length = self.limit.unwrap_or(self.most).min(self.most).to_string();
        let kept = call.query.iter().filter(|(key, _)| !matches!(key.as_str(), "limit" | "offset" | "marker"));
        kept.map(|(key, value)| (key.as_str(), value.as_str()))
            .chain([("limit", length.as_str()), ("marker", last)])
            .map(|(key, value)| format!("{}={}", encode(key), encode(value)))
            .collect::<Vec<_>>()
            .join("&")
    }
}

/// A number of the query that is at least so great.
///
/// # Errors
/// The service's 400 that says which it must be.
pub fn number(call: &Call, key: &str, least: usize) -> Result<Option<usize>, Answer> {
    let Some(text) = call.filter(key) else { return Ok(None) };
    let found = text.parse().ok().filter(|found| *found >= least);
    let refusal = || call.malformed(&format!("The parameter {key} is not a whole number of {least} or more"));
    found.map(Some).ok_or_else(refusal)
}

/// How many rows stand before the one after the marker.
///
/// # Errors
/// As [`Page::cut`].
pub fn after<T>(
    call: &Call,
    marker: Option<&str>,
    rows: &[T],
    is: impl Fn(&T, &Sought<'_>) -> bool,
) -> Result<usize, Answer> {
    let Some(marker) = marker.map(Sought::new) else { return Ok(0) };
    let position = rows.iter().position(|row| is(row, &marker));
    position
        .map(|position| position.saturating_add(1))
        .ok_or_else(|| call.malformed("The parameter marker is the id of no row"))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn a_limit_is_refused_in_the_same_words_whatever_is_wrong_with_it() {
        let bench = Bench::new();
        for limit in ["0", "-1", "x", "1.5", "99999999999999999999"] {
            for path in ["/v3/{p}/vaults", "/v1/{p}/checkpoint_items", "/v1/{p}/cloudservers/detail"] {
                let reply = bench.get(&format!("{path}?limit={limit}")).await;
                let said = reply.raw.contains("The parameter limit is not a whole number of 1 or more");
                assert!(reply.status == 400 && said, "{limit}: {}", reply.raw);
            }
        }
    }
}
