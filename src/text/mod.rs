//! Every sentence shown to a person.

pub mod choose;
pub mod errors;
pub mod failure;
pub mod form;
mod problems;
pub mod request;
pub mod session;
pub mod size;
pub mod tags;
pub mod time;
pub mod vault_create;

pub use problems::{charset, character, grouped, problem};
