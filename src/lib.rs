//! A browser console for cloud backup.
//!
//! Rooms, each of which may use those before it: `lazy`, `route`, `places`, `session`, `text`, `dom`, `ui`; `host`, `storage`; `http`;
//! `work`; `action`; `queue`; `list`; `shared`; `form`; `forms`; `pages`; `app`; `element`.

// The macro that reads markup names this crate.
extern crate self as backup_console;

pub mod action;
pub mod app;
pub mod dom;
pub mod element;
pub mod form;
pub mod forms;
pub mod host;
pub mod http;
pub mod lazy;
pub mod list;
pub mod pages;
pub mod places;
pub mod queue;
pub mod route;
pub mod session;
pub mod shared;
pub mod storage;
pub mod text;
pub mod ui;
pub mod work;
