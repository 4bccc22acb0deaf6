//! A local cloud over real HTTP: identity, CBR v3, CSBS v1 and VBS v2, with time and faults.
//!
//! One operation is one file with its test beside it and one line in the table of its service. What it decodes and
//! which rules it runs is the API crate's; here is only what a cloud does with a good request.

pub mod answer;
pub mod app;
pub mod call;
pub mod cbr;
pub mod clock;
pub mod control;
pub mod csbs;
pub mod decode;
pub mod endpoint;
pub mod faults;
pub mod fleet;
pub mod identity;
pub mod ids;
pub mod inventory;
pub mod json;
pub mod listen;
pub mod not_implemented;
pub mod options;
pub mod pickers;
pub mod route;
pub mod serve;
pub mod state;
#[cfg(test)]
mod testing;
pub mod vbs;
pub mod within;

pub use app::app;
