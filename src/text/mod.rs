//! Every sentence shown to a person.

#[macro_use]
mod language;

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
pub mod late;
pub mod lists;
pub mod log;
pub mod overview;
pub mod policies;
mod primitives;
mod problems;
pub mod protect;
pub mod request;
pub mod resources;
pub mod resources_add;
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
pub mod vaults;
pub mod vbs_backup;

pub use language::{Language, language, speak};
pub use primitives::Words;
pub use problems::{character, charset, grouped, problem};

/// After a list of names, those that are not named.
fn and_more(first: &str, more: usize) -> String {
    let more = lists::number(more);
    match language() {
        Language::English => format!("{first} and {more} more"),
        Language::German => format!("{first} und {more} weitere"),
    }
}
