//! JSON: a value of its own, its parser and printer, and the lenient readers on top.

mod compare;
mod escape;
mod from;
mod number;
mod object;
mod parse;
mod print;
mod read;
mod reading;
mod value;

pub use escape::put_string;
pub use number::{Number, whole};
pub use object::Object;
pub use parse::{DEPTH_MAX, Error, ErrorKind, parse};
pub use read::*;
pub use reading::Reading;
pub use value::Value;
