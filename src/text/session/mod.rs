//! The session.

mod addresses;
pub mod refusal;

pub use addresses::*;

words!("session");
