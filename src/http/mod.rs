//! The one place that calls fetch, and the one place where the token leaves its type.

mod answer;
mod body;
mod client;
pub mod clock;
mod demo;
mod done;
mod emit;
mod fetch;
mod kept;
mod log;
mod patience;
mod refusal;
mod secrets;
#[cfg(not(all(test, not(target_arch = "wasm32"))))]
mod watch;
#[cfg(all(test, not(target_arch = "wasm32")))]
pub mod wire;
#[cfg(all(test, not(target_arch = "wasm32")))]
use wire as watch;

pub use answer::{Answer, Fits};
pub use client::{Awaited, Client, Pace, Renew};
pub use demo::{Fault, add_fault, advance, clear_faults, demo_account, faults, has_demo};
pub use fetch::LIMIT;
pub use log::{BODY_LIMIT, Ending, Entry, Log, Reply, info};
pub use patience::{Held, TRIES};
