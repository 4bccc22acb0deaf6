//! Long lists: what a service sent, row by row, in columns that are cheap to keep, to search and to sort.
//!
//! A hundred thousand rows as JSON values are hundreds of megabytes. Here each text stands once in one arena, and a cell is
//! one number: which text, how many, when, whether. What is shown is an order of row numbers, worked out anew in less time
//! than an eye needs.

mod asked;
mod export;
mod find;
mod order;
mod paging;
mod query;
mod renew;
mod store;
mod texts;

pub use asked::asked_for;
pub use export::{csv_head, csv_line, csv_rows, json_rows};
pub use paging::{Ask, MOST, PARALLEL, Paging, Sink};
pub use query::{MISSING, Query, Span, counts};
pub use store::{Content, Field, Store};
