//! Paging: `limit`, `offset` and `marker`, everywhere alike.

use backup_api::request::encode;
use serde_json::{Map, Value, json};

use super::Call;
use crate::answer::Answer;

/// The most rows of one page.
const MOST: usize = 1000;

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
        Self::at_most(call, MOST)
    }

    /// From the query, with the service's own limit of rows.
    ///
    /// # Errors
    /// As [`Page::of`].
    pub fn at_most(call: &Call, most: usize) -> Result<Self, Answer> {
        let number = |key: &str| match call.filter(key) {
            None => Ok(None),
            Some(text) => text
                .parse::<usize>()
                .map(Some)
                .map_err(|_| call.malformed(&format!("The parameter {key} is not a whole number of 0 or more"))),
        };
        let limit = number("limit")?;
        if limit == Some(0) {
            return Err(call.malformed("The parameter limit is less than 1"));
        }
        Ok(Self { limit, offset: number("offset")?, marker: call.filter("marker").map(str::to_owned), most })
    }

    /// The rows of the page.
    ///
    /// # Errors
    /// The service's 400 for a marker that no row has: else a client would start again from the top, for ever.
    pub fn cut<T>(&self, call: &Call, rows: Vec<T>, id: impl Fn(&T) -> &str) -> Result<Vec<T>, Answer> {
        let after = match &self.marker {
            None => 0,
            Some(marker) => rows
                .iter()
                .position(|row| id(row) == marker)
                .map(|place| place.saturating_add(1))
                .ok_or_else(|| call.malformed("The parameter marker is the id of no row"))?,
        };
        let skip = after.saturating_add(self.offset.unwrap_or(0));
        Ok(rows.into_iter().skip(skip).take(self.limit.unwrap_or(self.most).min(self.most)).collect())
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
