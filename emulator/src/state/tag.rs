//! A tag of a vault or of a backup.

use backup_api::tables::{Input, Values};
use serde_json::{Value, json};

/// A key with its value, which may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// What it is about.
    pub key: String,
    /// What it says.
    pub value: String,
}

impl Tag {
    /// A tag of these.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }

    /// Without spaces around key and value, as CSBS and CBR keep them (seed S000). A tab is no space: it stays, and is
    /// refused.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        Self::new(self.key.trim_matches(' '), self.value.trim_matches(' '))
    }

    /// Tags as the services answer them.
    #[must_use]
    pub fn json(tags: &[Self]) -> Value {
        tags.iter().map(|tag| json!({ "key": tag.key, "value": tag.value })).collect()
    }

    /// Those that a request asks for at `key`, as they are kept.
    #[must_use]
    pub fn wanted(values: &Values, key: &str) -> Vec<Self> {
        values.rows(key).iter().map(|row| Self::new(row.text("key"), row.text("value")).trimmed()).collect()
    }

    /// Tags as a request would ask for them.
    #[must_use]
    pub fn input(tags: &[Self]) -> Input {
        let row = |tag: &Self| Values::new().text_at("key", &tag.key).text_at("value", &tag.value);
        Input::Rows(tags.iter().map(row).collect())
    }
}
