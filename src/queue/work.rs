//! What is done with each of many, as a table.

use std::future::Future;
use std::pin::Pin;

use backup_api::error::ApiError;
use backup_api::json::Value;
use backup_api::{Info, Request};

use super::Item;
use crate::http::Fits;
use crate::route::Route;
use crate::text::Key;
use crate::work::Console;

/// One kind of work.
pub struct Work {
    /// The operation.
    pub info: &'static Info,
    /// Whether an answer is one.
    pub fits: Fits,
    /// What an answer grants: asked for is not granted.
    pub granted: fn(&Item, &Value) -> Granted,
    /// How it is looked whether it is over; nothing where the answer is all there is.
    pub look: Option<Look>,
    /// What more there is to a refusal; it is read.
    pub explain: Option<Explain>,
    /// What is done with so many: "Delete 12 backups".
    pub title: fn(usize) -> String,
    /// So many are done: "12 deleted".
    pub done: fn(usize) -> String,
    /// What is said of one that is done, where nothing more is known: "Deleted".
    pub one: Key,
    /// Hears the ids of what is done, some at a time: rows leave their list.
    pub gone: Option<fn(Console, &[String])>,
    /// The name of its report's file.
    pub file: &'static str,
}

/// What is said of one that is done beyond that it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct More {
    /// In words; or nothing.
    pub text: String,
    /// The page of what came of it.
    pub place: Option<Route>,
}

impl More {
    /// And this, as a sentence of its own.
    pub(super) fn and(mut self, said: &str) -> Self {
        let apart = if self.text.is_empty() { "" } else { " · " };
        self.text = [self.text.as_str(), apart, said].concat();
        self
    }
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Granted {
    /// All there is to it is done.
    Done(More),
    /// It was begun, and goes on.
    Going,
    /// All there is to it is done, of what has this id, as far as the answer tells: it counts once a look has held it against what
    /// was asked for.
    Held(String, More),
    /// The answer does not say it.
    Unsaid,
    /// It was not granted, and why.
    Not(String),
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sought {
    /// The id of what it is about.
    pub id: String,
    /// The id of what that is in, where the look needs it: a vault.
    pub within: String,
    /// The ids of what of it is asked for; none where that is all of it.
    pub parts: Vec<String>,
    /// It had failed before it was sent: that it is in that state says nothing.
    pub failed: bool,
    /// The service has taken it: a state that says it failed, and that anything else may have brought about, is from it.
    pub accepted: bool,
    /// When it was sent, milliseconds since 1970.
    pub since: f64,
    /// The id of what came of it, where that is known and is to be held against what was asked for.
    pub made: Option<String>,
}

impl Sought {
    /// Of a thing in another; `failed`: it is in a state that says so.
    #[must_use]
    pub fn new(id: &str, within: &str, failed: bool) -> Self {
        Self { id: id.to_owned(), within: within.to_owned(), failed, ..Self::default() }
    }

    /// The same of these parts of it.
    #[must_use]
    pub fn with(self, parts: Vec<String>) -> Self {
        Self { parts, ..self }
    }
}

/// What looking has brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It is over and good.
    Over,
    /// It is over, and as good as it says.
    Noted(String),
    /// It goes on.
    Going,
    /// It is over and failed, and why.
    Failed(String),
    /// Nothing has happened so far.
    Still,
    /// What would tell could not be read.
    Unread,
    /// It can't be told; what there is instead.
    Open(String),
}

/// Looks for some, each since it was sent. What it does not tell of is looked for again.
pub type Look = fn(Console, Vec<Sought>) -> Looking;

/// Reads what more there is to a refusal, in a sentence; empty where nothing was found.
pub type Explain = fn(Console, Sought, ApiError) -> Explained;

/// Such a reading.
pub type Explained = Pin<Box<dyn Future<Output = String>>>;

/// A look that is under way.
pub type Looking = Pin<Box<dyn Future<Output = Result<Vec<(String, Seen)>, ApiError>>>>;

/// What is to be done next.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// This is sent: the job's number, the place in it, the request.
    Send(u32, usize, Request),
    /// These are looked for.
    Look(u32, Vec<Sought>),
    /// Nothing for so many milliseconds.
    Wait(f64),
    /// Nothing until something comes from outside.
    Rest,
}
