//! The primitives in a browser: what they are wired to, what a key does, where the focus goes.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that finds nothing has failed")]

mod address;
mod borders;
mod button;
mod choice;
mod dialog;
mod dom;
mod field;
mod form;
mod journey;
mod list;
mod lists;
mod live;
mod page;
mod picker;
mod summary;
mod tags;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
