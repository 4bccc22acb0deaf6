//! One machine for everything that a person sends: sent → accepted | refused | lost → looked for, held against what was asked → settled.
//!
//! It knows requests and answers as data, and none of the operations: those who use it read what they want of an answer.

mod environment;
pub mod lost;
mod machine;
mod submission;

pub use environment::Environment;
pub use machine::{After, Check, Running, check_again, is_told, look_again, resume, send, undecided};
pub use submission::{Checked, Stage, Submission};
