//! The conditions of a search by tags.

use serde_json::Value;

use crate::answer::Answer;
use crate::cbr::code::parameter;
use crate::json;
use crate::state::{Tag, Vault};

/// The most keys of one list of conditions.
const MAX_KEYS: usize = 20;

/// A key, and the values of which one must be there; none is any.
struct Condition {
    key: String,
    values: Vec<String>,
}

impl Condition {
    fn holds(&self, tags: &[Tag]) -> bool {
        let value = |tag: &Tag| {
            // A star at the beginning: a part is enough.
            let one = |wanted: &String| match wanted.strip_prefix('*') {
                Some(part) => tag.value.contains(part),
                None => tag.value == *wanted,
            };
            self.values.is_empty() || self.values.iter().any(one)
        };
        tags.iter().any(|tag| tag.key == self.key && value(tag))
    }
}

/// What is asked for; what is not said lets every vault pass.
pub(super) struct Conditions {
    all: Vec<Condition>,
    any: Vec<Condition>,
    not_all: Vec<Condition>,
    not_any: Vec<Condition>,
    untagged: bool,
    name: Option<String>,
    cloud_type: Option<String>,
    object_type: Option<String>,
}

impl Conditions {
    /// Reads the conditions of a body.
    ///
    /// # Errors
    /// 400 for a list that is none or has too many keys, and for a key that is not known.
    pub(super) fn read(body: &Value) -> Result<Self, Answer> {
        let matches = json::rows(body, "matches");
        if matches.iter().any(|row| json::text_or_empty(row, "key") != "resource_name") {
            return Err(parameter("matches", "knows only resource_name"));
        }
        Ok(Self {
            all: conditions(body, "tags")?,
            any: conditions(body, "tags_any")?,
            not_all: conditions(body, "not_tags")?,
            not_any: conditions(body, "not_tags_any")?,
            untagged: json::flag(body, "without_any_tag").unwrap_or(false),
            name: matches.first().map(|row| json::text_or_empty(row, "value")),
            cloud_type: json::filled(body, "cloud_type"),
            object_type: json::filled(body, "object_type"),
        })
    }

    /// Whether a vault is meant.
    pub(super) fn fits(&self, vault: &Vault) -> bool {
        let holds = |condition: &Condition| condition.holds(&vault.tags);
        let tags = if self.untagged {
            vault.tags.is_empty()
        } else {
            self.all.iter().all(holds)
                && (self.any.is_empty() || self.any.iter().any(holds))
                && (self.not_all.is_empty() || !self.not_all.iter().all(holds))
                && !self.not_any.iter().any(holds)
        };
        tags && self.name.as_ref().is_none_or(|name| vault.name.to_lowercase().contains(&name.to_lowercase()))
            && self.cloud_type.as_ref().is_none_or(|kind| *kind == vault.cloud_type)
            && self.object_type.as_ref().is_none_or(|kind| kind == vault.kind.object_type())
    }
}

fn conditions(body: &Value, list: &str) -> Result<Vec<Condition>, Answer> {
    let rows = match json::member(body, list) {
        None => return Ok(Vec::new()),
        Some(rows) => rows.as_array().filter(|rows| rows.len() <= MAX_KEYS),
    };
    let rows = rows.ok_or_else(|| parameter(list, "no list of 20 keys at most"))?;
    rows.iter()
        .map(|row| {
            let key = json::filled(row, "key").ok_or_else(|| parameter(list, "a key is missing"))?;
            Ok(Condition { key, values: json::texts(row, "values") })
        })
        .collect()
}
