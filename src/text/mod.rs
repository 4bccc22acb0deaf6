//! Every sentence shown to a person.

pub mod choose;
pub mod crash;
pub mod csbs_check;
pub mod csbs_protect;
pub mod details;
pub mod errors;
pub mod failure;
pub mod form;
mod problems;
pub mod late;
pub mod request;
pub mod resources_add;
pub mod restore_point;
pub mod restore_point_create;
pub mod run;
pub mod session;
pub mod shell;
pub mod size;
pub mod tags;
pub mod time;
pub mod vault;
pub mod vault_create;
pub mod vbs_backup;

pub use problems::{character, charset, grouped, problem};
