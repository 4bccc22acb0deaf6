//! The one place that calls fetch, and the one place where the token leaves its type.

mod client;
mod demo;
mod emit;
mod fetch;
mod log;
mod secrets;

pub use client::{Answer, Awaited, Client, Fits, Renew};
pub use demo::{Fault, add_fault, advance, clear_faults, demo_account, faults, has_demo};
pub use log::{BODY_LIMIT, Ending, Entry, Log, info};
