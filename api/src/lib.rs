//! The operations of the cloud backup services, each as a table.
//!
//! One call to one cloud is one table, and one file describes it completely: its fields, its rules, its request as
//! data, its reply, its effect and where it is documented. Nothing here fetches, draws, reads a clock or panics, so
//! everything here is tested natively and used unchanged by the page and by the emulator.

pub mod cbr;
pub mod csbs;
pub mod error;
pub mod export;
pub mod iam;
pub mod ids;
pub mod json;
pub mod known;
pub mod list;
pub mod operation;
pub mod order;
pub mod phase;
pub mod problem;
pub mod profile;
pub mod redact;
pub mod reply;
pub mod request;
pub mod rules;
pub mod table;
pub mod tables;
pub mod time;
pub mod vbs;
pub mod wire;

pub use error::ApiError;
pub use known::Known;
pub use operation::{ActionKind, Effect, Info, Operation, Scope, Service};
pub use phase::Phase;
pub use problem::{Kind, Problem, Severity};
pub use profile::Profile;
pub use reply::{One, Page};
pub use request::{Method, Request};
pub use wire::Int;
