//! What is done with each of many, as a table.

use std::future::Future;
use std::pin::Pin;

use backup_api::error::ApiError;
use backup_api::json::Value;
use backup_api::{Info, Request};

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
    pub granted: fn(&Sought, &Value) -> Granted,
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

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Granted {
    /// All there is to it is done.
    Done(More),
    /// It was begun, and goes on.
    Going,
    /// It was not granted, and why.
    Not(String),
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// The id of what it is about.
    pub id: String,
    /// The id of what that is in, where the look needs it: a vault.
    pub within: String,
    /// No answer came: it may never have begun.
    pub lost: bool,
}

/// What looking has brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It is over and good.
    Over,
    /// It goes on.
    Going,
    /// It is over and failed, and why.
    Failed(String),
    /// Nothing has happened so far.
    Still,
    /// It can't be told; what there is instead.
    Open(String),
}

/// Looks for some, of work begun at a moment (milliseconds since 1970). What it does not tell of is looked for again.
pub type Look = fn(Console, Vec<Sought>, f64) -> Looking;

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
