//! A browser console for cloud backup.
//!
//! Rooms, each of which may use those before it: `route`, `session`, `text`, `ui`; `http`; `work`; `forms`; `pages`;
//! `app`.

pub mod app;
pub mod forms;
pub mod http;
pub mod pages;
pub mod route;
pub mod session;
pub mod text;
pub mod ui;
pub mod work;
