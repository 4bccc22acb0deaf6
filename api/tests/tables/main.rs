//! What follows from the tables alone, at every boundary of every field of every operation, in both clouds.
//!
//! The tables say what the limits are; `docs/rules.md` says them in words, and `words` holds the two together. What
//! crosses fields, or looks at what is known of the world, has its tests in `rules`.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test")]

mod choices;
#[path = "../common/mod.rs"]
mod common;
mod given;
mod granted;
mod ids;
mod json_types;
mod lists;
mod numbers;
mod objects;
mod openapi;
#[expect(dead_code, reason = "each test uses some of it")]
#[path = "../payloads/mod.rs"]
mod payloads;
mod place;
mod readers;
mod round_trip;
mod texts;
mod words;
