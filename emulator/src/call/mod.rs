//! A call as a handler sees it.

pub mod order;
pub mod page;
pub mod query;

use std::fmt;
use std::net::SocketAddr;

use serde_json::Value;

pub use self::query::pairs;
use crate::answer::Answer;
use crate::endpoint::Endpoint;
use crate::json;

/// One call, its route already found.
pub struct Call {
    /// The service.
    pub endpoint: Endpoint,
    /// The placeholders of the path in order, decoded; the project comes first where the path has one.
    pub path_params: Vec<String>,
    /// The query in order, decoded.
    pub query: Vec<(String, String)>,
    /// The body; null where there is none.
    pub body: Value,
    /// The caller's token.
    pub token: Option<String>,
    /// The token that the call is about, in the identity service.
    pub subject: Option<String>,
    /// Host and port as the caller wrote them.
    pub host: String,
    /// The id under which this call is known.
    pub request_id: String,
}

// The tokens are in it, and perhaps a password in the body.
impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Call").field("path_params", &self.path_params).finish_non_exhaustive()
    }
}

impl Call {
    /// The placeholder at this index, or empty.
    #[must_use]
    pub fn path_param(&self, index: usize) -> &str {
        self.path_params.get(index).map_or("", String::as_str)
    }

    /// A query parameter that says something; the last one counts.
    #[must_use]
    pub fn filter(&self, key: &str) -> Option<&str> {
        self.query.iter().rev().find(|(name, value)| name == key && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// Whether the query lets this value of a field pass.
    #[must_use]
    pub fn passes(&self, key: &str, value: &str) -> bool {
        self.filter(key).is_none_or(|wanted| wanted == value)
    }

    /// All values of a filter that may be repeated.
    pub fn filters(&self, key: &str) -> impl Iterator<Item = &str> {
        let says = move |(name, value): &&(String, String)| name == key && !value.is_empty();
        self.query.iter().filter(says).map(|(_, value)| value.as_str())
    }

    /// Whether one value of a filter that may be repeated lets this value of a field pass.
    #[must_use]
    pub fn passes_any(&self, key: &str, value: &str) -> bool {
        let mut wanted = self.filters(key).peekable();
        wanted.peek().is_none() || wanted.any(|wanted| wanted == value)
    }

    /// The same for a name: a part of it is enough, in any case.
    #[must_use]
    pub fn passes_part(&self, key: &str, value: &str) -> bool {
        self.filter(key).is_none_or(|wanted| value.to_lowercase().contains(&wanted.to_lowercase()))
    }

    /// An object in the body.
    ///
    /// # Errors
    /// The service's refusal when it is not there.
    pub fn object(&self, key: &str) -> Result<&Value, Answer> {
        json::member(&self.body, key)
            .filter(|found| found.is_object())
            .ok_or_else(|| self.malformed(&format!("{key} is missing or no object")))
    }

    /// The service's refusal of a request that makes no sense.
    #[must_use]
    pub fn malformed(&self, message: &str) -> Answer {
        self.endpoint.refuse(400, self.endpoint.malformed(), message)
    }

    /// An address of this emulator under the given service.
    #[must_use]
    pub fn link(&self, endpoint: Endpoint, rest: &str) -> String {
        format!("http://{}/proxy/{}{rest}", self.host, endpoint.folder())
    }
}

/// Host and port for links: as the caller wrote them, if they look like it.
#[must_use]
pub fn host(written: Option<&str>, listen: SocketAddr) -> String {
    written
        .filter(|host| {
            !host.is_empty()
                && host.len() < 256
                && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']' | '_'))
        })
        .map_or_else(|| listen.to_string(), str::to_owned)
}
