//! JSON: a value of its own, its parser and printer, and the lenient readers on top.

mod build;
mod escape;
mod number;
mod object;
mod parse;
mod print;
mod read;
mod value;

pub use escape::put_string;
pub use number::{Number, whole};
pub use object::Object;
pub use parse::{DEPTH_MAX, Error, ErrorKind, parse};
pub use read::*;
pub use value::Value;
