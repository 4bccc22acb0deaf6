//! Every sentence shown to a person.

pub mod errors;
mod problems;
pub mod time;

pub use problems::{character, charset, grouped, problem};
