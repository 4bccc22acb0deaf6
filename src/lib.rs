//! A browser console for cloud backup.

pub mod ui;
