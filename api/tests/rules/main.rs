//! Rules that cross fields, or look at what is known of the world. What one field takes is tested from the tables, in
//! `tables`.

#![expect(clippy::unwrap_used, reason = "a test")]

mod backup_name;
mod checkpoint;
mod checkpoint_seen;
#[path = "../common/mod.rs"]
mod common;
mod covered;
mod csbs;
mod csbs_seen;
mod delete;
#[path = "../given/mod.rs"]
mod given;
mod page;
mod property;
mod resources_move;
mod restore;
mod session;
mod vault;
mod vault_change;
mod vault_property;
mod vault_seen;
mod vault_takes;
mod vbs;
mod vbs_seen;
