//! A browser console for cloud backup.
//!
//! Rooms, each of which may use those before it: `lazy`, `route`, `places`, `session`, `text`, `ui`; `host`,
//! `storage`; `http`; `work`;
//! `action`; `form`; `forms`; `pages`; `app`; `element`.

pub mod action;
pub mod app;
pub mod element;
pub mod form;
pub mod forms;
pub mod host;
pub mod http;
pub mod lazy;
pub mod pages;
pub mod places;
pub mod route;
pub mod session;
pub mod storage;
pub mod text;
pub mod ui;
pub mod work;
