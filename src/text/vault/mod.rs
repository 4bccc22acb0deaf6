//! A vault.

mod delete;
pub use delete::*;

words!("vault");
