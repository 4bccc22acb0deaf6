//! Every sentence shown to a person. They stand in `text/`, a folder for each language; here is which one is said when.

/// The functions that the build made of a file of `text/`: a key and a function for each message.
macro_rules! words {
    ($file:literal) => {
        include!(concat!(env!("OUT_DIR"), "/words/", $file, ".rs"));
    };
}

mod key;
mod language;
mod load;
mod plural;

pub mod actions;
pub mod backup_restore;
pub mod backup_update;
pub mod backups;
pub mod catalogue;
pub mod choose;
pub mod classic;
pub mod crash;
pub mod csbs_check;
pub mod csbs_protect;
pub mod demo;
pub mod details;
pub mod errors;
pub mod failure;
pub mod form;
pub mod host;
pub mod host_token;
pub mod late;
pub mod lists;
pub mod log;
pub mod overview;
pub mod places;
pub mod policies;
mod primitives;
mod problems;
pub mod protect;
pub mod queue;
pub mod request;
pub mod resource;
pub mod resources;
pub mod resources_add;
pub mod resources_migrate;
pub mod restore_point;
pub mod restore_point_create;
pub mod restore_points;
pub mod run;
pub mod session;
pub mod shell;
pub mod size;
pub mod status;
pub mod switch;
pub mod tags;
pub mod tasks;
pub mod time;
pub mod vault;
pub mod vault_create;
pub mod vault_update;
pub mod unavailable {
    //! What is said where no table can be had, in English.

    words!("unavailable");
}
pub mod vaults;
pub mod vbs_backup;

pub use backup_words::grouped;
pub use key::Key;
pub use language::{Language, language, speak};
pub use load::{change_to, change_to_if, load_rest, prepare, take_from, tell};
pub use primitives::Words;
pub use problems::{charset, problem};
