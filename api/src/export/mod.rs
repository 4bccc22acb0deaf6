//! A request in forms that people take elsewhere. The token is never in it, and a password neither.

mod curl;
mod json;

pub use curl::{curl, quote};
pub use json::json;
