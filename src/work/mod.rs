//! What goes on beyond one request: reading for a page, polling, signing in.

pub mod adopt;
pub mod cache;
pub mod clock;
pub mod collect;
mod coming;
pub mod console;
mod found;
mod kept;
pub mod leaving;
pub mod load;
pub mod points;
pub mod poll;
pub mod read;
pub mod renew;
pub mod run;
pub mod sign_in;
pub mod tasks;
pub mod verdict;
pub mod watch;

pub use console::{Console, TaskState};
pub use load::Load;
