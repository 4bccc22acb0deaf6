//! What the tab keeps from one life of the program to the next: drafts, and requests whose outcome is not known, one by one and in a
//! queue. And what the browser keeps: which columns lists show.
//!
//! The first ends with the tab. Neither a token nor a password gets here: what is kept are values of fields, and those that a
//! field marks secret are left out before ([`backup_api::tables::Values::kept`]).

mod columns;
mod drafts;
mod jobs;
mod owner;
mod tab;

pub use columns::{columns, keep_columns};
pub use drafts::{DraftStore, Entry, Sent};
pub use jobs::{KeptItem, KeptJob};
pub use owner::Owner;
pub use tab::{Storage, Tab};
