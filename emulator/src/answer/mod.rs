//! An answer as data, until the very end.

mod send;
pub mod shape;

use serde_json::Value;

pub use self::send::send;

/// What comes back, or the refusal: both are answers.
pub type Reply = Result<Answer, Answer>;

/// The body of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// No body.
    Nothing,
    /// JSON.
    Json(Value),
    /// Text of another kind: a page of a proxy.
    Text {
        /// The content type.
        kind: &'static str,
        /// The text.
        text: String,
    },
}

/// How the answer leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// As announced.
    Whole,
    /// The connection breaks in the middle of the body.
    Truncated,
    /// Complete for HTTP, but its text ends in the middle.
    Half,
    /// The connection breaks before anything is sent.
    Broken,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub content: Content,
    /// Headers besides content type and request id.
    pub headers: Vec<(&'static str, String)>,
    /// How it leaves.
    pub delivery: Delivery,
}

impl Answer {
    /// An answer with a body.
    #[must_use]
    pub const fn json(status: u16, body: Value) -> Self {
        Self { status, content: Content::Json(body), headers: Vec::new(), delivery: Delivery::Whole }
    }

    /// The usual one of the three services: also a create answers exactly 200.
    #[must_use]
    pub const fn ok(body: Value) -> Self {
        Self::json(200, body)
    }

    /// An answer without a body.
    #[must_use]
    pub const fn empty(status: u16) -> Self {
        Self { status, content: Content::Nothing, headers: Vec::new(), delivery: Delivery::Whole }
    }

    /// An answer with text.
    #[must_use]
    pub fn text(status: u16, kind: &'static str, text: impl Into<String>) -> Self {
        Self {
            status,
            content: Content::Text { kind, text: text.into() },
            headers: Vec::new(),
            delivery: Delivery::Whole,
        }
    }

    /// With one more header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The JSON body, or null.
    #[must_use]
    pub const fn body(&self) -> &Value {
        match &self.content {
            Content::Json(body) => body,
            _ => &Value::Null,
        }
    }
}
