//! A request as data: what fetch sends, what the drawer shows, what the log keeps, what the tests compare.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::ids;
use crate::json::{self, Object, Value};
use crate::operation::{Info, Service};

/// The methods in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Reads the headers only.
    Head,
    /// Creates or acts.
    Post,
    /// Replaces.
    Put,
    /// Removes.
    Delete,
}

impl Method {
    /// As it stands in the request line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// A request without its token and without its host.
#[derive(Clone, PartialEq)]
pub struct Request {
    /// The operation's facts: its id, method, service, effect.
    pub info: &'static Info,
    /// The path with every placeholder filled and encoded, beginning with `/`.
    pub path: String,
    /// Query parameters in order, not yet encoded. Empty ones are left out when it is built.
    pub query: Vec<(&'static str, String)>,
    /// The body, where there is one.
    pub body: Option<Value>,
    /// The body holds a secret (a password): it is never shown, logged or exported.
    pub secret: bool,
    /// The session's token goes into `X-Subject-Token` too: the token that is asked about or revoked.
    pub subject_token: bool,
    /// Sent without `X-Auth-Token`: there is no token yet.
    pub anonymous: bool,
    /// A question whose list is asked about in several requests where it is long.
    pub batch: Option<Batch>,
}

/// How a question is asked in several requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The list of the body.
    pub list: &'static str,
    /// So many of its rows are known to work at once.
    pub most: usize,
    /// The list of the answer.
    pub answers: &'static str,
}

/// Where a joined answer keeps the rows that were not asked about, or got no answer. No service has such a member.
pub const NOT_ASKED: &str = "(not asked)";

impl Batch {
    /// Puts the rows of one more answer to those of the first, whether that has any or not.
    pub fn join(self, whole: &mut Value, part: &Value) {
        add(whole, self.answers, part.get(self.answers).and_then(Value::as_array));
    }

    /// Notes in the answer that the rows of this part of the question were not answered.
    pub fn leave(self, whole: &mut Value, part: &Request) {
        add(whole, NOT_ASKED, Some(self.rows(part)));
    }

    /// The rows that a part of the question asks about.
    #[must_use]
    pub fn rows(self, part: &Request) -> &[Value] {
        part.body.as_ref().and_then(|body| body.get(self.list)?.as_array()).unwrap_or_default()
    }
}

fn add(whole: &mut Value, list: &'static str, more: Option<&[Value]>) {
    let Some(more) = more else { return };
    if !whole.is_object() {
        *whole = Value::Object(Object::default());
    }
    let Value::Object(members) = whole else { return };
    match members.get_mut(list) {
        Some(Value::Array(rows)) => rows.extend(more.iter().cloned()),
        _ => members.insert(list, Value::Array(more.to_vec())),
    }
}

impl Request {
    /// A request to the operation's documented path; `parts` fill its placeholders in order.
    ///
    /// Each part is encoded as one path segment, so an id with a slash cannot reach another path. An empty part leaves
    /// its placeholder: a draft shows what is still to be filled in, and nothing answers at that address.
    #[must_use]
    pub fn new(info: &'static Info, parts: &[&str]) -> Self {
        let mut path = String::with_capacity(info.path.len() + 48);
        let mut parts = parts.iter().copied();
        let mut rest = info.path;
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
        {
            path.push_str(before);
            match parts.next().unwrap_or_default() {
                "" => {
                    path.push('{');
                    path.push_str(name);
                    path.push('}');
                }
                part => path.push_str(&segment(part)),
            }
            rest = after;
        }
        path.push_str(rest);
        Self {
            info,
            path,
            query: Vec::new(),
            body: None,
            secret: false,
            subject_token: false,
            anonymous: false,
            batch: None,
        }
    }

    /// The id that the path names last, of what the request acts on; nothing where it names none but the project.
    #[must_use]
    pub fn named_id(&self) -> Option<&str> {
        let named = self.info.path.split('/').zip(self.path.split('/'));
        let ids = named.filter(|(name, _)| name.ends_with("_id}") && !name.starts_with("{project"));
        ids.last().map(|(_, id)| id)
    }

    /// The id of the thing that an answer holds, where the request shows or changes one thing and that is another. An answer
    /// that names none proves nothing.
    #[must_use]
    pub fn other_than_asked(&self, answer: &Value) -> Option<String> {
        let name = self.info.path.rsplit_once('/')?.1.strip_prefix('{')?.strip_suffix("_id}")?;
        if !matches!(self.info.method, Method::Get | Method::Put) || name == "project" {
            return None;
        }
        let asked = decode(self.path.rsplit_once('/')?.1);
        let own = json::filled(answer, &[name, "_id"].concat());
        let held = answer.as_object()?.iter().filter_map(|(_, part)| json::filled(part, "id"));
        let ids: Vec<String> = own.into_iter().chain(held).collect();
        if ids.iter().any(|id| ids::same(id, &asked)) {
            return None;
        }
        ids.into_iter().next()
    }

    /// Whether it asks for the same as another. The type of what has an id comes from a list, as soon as that is there: it is
    /// no other wish.
    #[must_use]
    pub fn asks_same(&self, other: &Self) -> bool {
        let plain = |request: &Self| {
            let mut plain = request.clone();
            plain.body.iter_mut().for_each(leave_types_out);
            plain
        };
        plain(self) == plain(other)
    }

    /// What fills the placeholders of the documented path, in order; empty where one is still to be filled in.
    #[must_use]
    pub fn parts(&self) -> Vec<String> {
        let named = self.info.path.split('/').zip(self.path.split('/'));
        let filled = named.filter(|(name, _)| name.starts_with('{'));
        filled.map(|(name, part)| if name == part { String::new() } else { decode(part) }).collect()
    }

    /// With a query parameter, unless its value is empty: an empty filter may be refused.
    #[must_use]
    pub fn query(mut self, key: &'static str, value: impl Into<String>) -> Self {
        let value = value.into();
        if !value.is_empty() {
            self.query.push((key, value));
        }
        self
    }

    /// With a body.
    #[must_use]
    pub fn body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// The requests that ask this question, each of no more rows than are known to work; nothing where one does.
    #[must_use]
    pub fn batches(&self) -> Vec<Self> {
        let list = |batch: &Batch| self.body.as_ref()?.get(batch.list)?.as_array();
        let Some((batch, rows)) = self.batch.as_ref().and_then(|batch| Some((batch, list(batch)?))) else {
            return Vec::new();
        };
        if rows.len() <= batch.most {
            return Vec::new();
        }
        let of = |rows: &[Value]| {
            let mut part = self.clone();
            if let Some(Value::Object(members)) = &mut part.body {
                members.insert(batch.list, Value::Array(rows.to_vec()));
            }
            part
        };
        rows.chunks(batch.most.max(1)).map(of).collect()
    }

    /// Marked as carrying a secret and as needing no token.
    #[must_use]
    pub fn signing_in(mut self) -> Self {
        self.secret = true;
        self.anonymous = true;
        self
    }

    /// Marked as being about the session's token itself.
    #[must_use]
    pub fn about_token(mut self) -> Self {
        self.subject_token = true;
        self
    }

    /// Where it goes.
    #[must_use]
    pub const fn service(&self) -> Service {
        self.info.service
    }

    /// Path and query as they stand in the request line.
    #[must_use]
    pub fn target(&self) -> String {
        let mut target = self.path.clone();
        for (index, (key, value)) in self.query.iter().enumerate() {
            target.push(if index == 0 { '?' } else { '&' });
            target.push_str(key);
            target.push('=');
            target.push_str(&encode(value));
        }
        target
    }

    /// The body as it may be shown, logged and exported: a password is replaced by a placeholder.
    #[must_use]
    pub fn shown_body(&self) -> Option<Value> {
        let mut body = self.body.clone()?;
        if self.secret {
            hide(&mut body);
        }
        Some(body)
    }

    /// A text in the body; empty where it is not there.
    #[must_use]
    pub fn sent_text(&self, pointer: &str) -> String {
        let text = self.body.as_ref().and_then(|body| body.pointer(pointer)?.as_str());
        text.unwrap_or_default().to_owned()
    }

    /// The body as text to send; empty where there is none. It holds the password where there is one.
    #[must_use]
    pub fn body_text(&self) -> String {
        self.body.as_ref().map(Value::to_string).unwrap_or_default()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter
            .debug_struct("Request")
            .field("method", &self.info.method)
            .field("target", &self.target())
            .field("body", &self.shown_body())
            .finish_non_exhaustive()
    }
}

/// What stands in the place of a password.
pub const PLACEHOLDER: &str = "********";

fn hide(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                if member.is_string() && matches!(key, "password" | "passcode") {
                    *member = Value::from(PLACEHOLDER);
                } else {
                    hide(member);
                }
            }
        }
        Value::Array(rows) => rows.iter_mut().for_each(hide),
        _ => {}
    }
}

/// One path segment. `.` and `..` are taken apart by every URL parser, percent-encoded or not, so the percent sign of
/// their encoding is encoded too: such an id is then simply not found.
fn segment(part: &str) -> String {
    match part {
        "." => "%252E".to_owned(),
        ".." => "%252E%252E".to_owned(),
        other => encode(other),
    }
}

/// All but the unreserved characters of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes everything but the unreserved characters.
#[must_use]
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).collect()
}

/// Undoes percent-encoding; what is no valid encoding of a text stays as it is.
#[must_use]
pub fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8().map_or_else(|_| text.to_owned(), Cow::into_owned)
}

fn leave_types_out(body: &mut Value) {
    match body {
        Value::Object(members) => {
            if members.contains_key("id") {
                members.remove("type");
            }
            members.iter_mut().for_each(|(_, member)| leave_types_out(member));
        }
        Value::Array(rows) => rows.iter_mut().for_each(leave_types_out),
        _ => {}
    }
}
