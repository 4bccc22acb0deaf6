//! Sentences as data.
//!
//! `text/` holds them, a folder for each language, in Fluent's syntax. [`generate`] (a feature, for build scripts) checks
//! them and writes code with the keys and one [`Table`] for each language and [`Part`]; the program loads the tables that
//! it needs and lets [`fill`] put arguments into a sentence.

mod fill;
pub mod foreign;
#[cfg(feature = "generate")]
pub mod generate;
mod key;
mod table;

pub use fill::{Number, Value, fill, grouped, simple_plural};
pub use key::{Key, Part, sentence};
pub use table::{Refused, Table};
