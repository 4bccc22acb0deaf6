//! Many requests, carried out one after the other beside whatever page is shown: a limit on calls at a time and a second,
//! what came of each, and the search for what had no answer.
//!
//! [`Line`] decides and is told the time and the answers, so it is tested without a browser; [`Queue`] sends. What is sent
//! and how it is looked for is a table, [`Work`].

mod carry;
mod counts;
mod item;
mod line;
mod plan;
mod turns;
mod whose;
mod work;

pub use carry::Queue;
pub use counts::Counts;
pub use item::{Item, Job, State};
pub use line::{Line, SPEEDS};
pub use plan::{Fill, Plan, Then};
pub use whose::Whose;
pub use work::{Explained, Granted, Look, Looking, More, Next, Seen, Sought, Work};
