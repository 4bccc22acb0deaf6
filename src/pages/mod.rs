//! One file a view. Each takes the desk and what its route says.

mod backups;
mod chunks;
mod demo;
mod forms;
mod head;
mod late;
mod log;
mod overview;
mod parts;
mod policies;
mod protect;
mod resources;
mod restore_point;
mod restore_points;
mod session;
mod tasks;
mod tools;
mod unknown;
mod vault;
mod vaults;

use leptos::prelude::*;

use crate::forms::Desk;
use crate::route::Route;
use crate::text;

pub(crate) use head::focus_title;
pub use head::{PageHead, Updated};
pub use tools::{Tool, tool};

/// The view of a place.
pub fn page(desk: Desk, route: Route) -> AnyView {
    match route {
        Route::Overview => overview::view(desk),
        Route::Unknown(path) => unknown::view(&path),
        later => chunks::page(desk, later),
    }
}

/// The title of a place: of its tab in the browser, and said when it opens.
#[must_use]
pub const fn title(route: &Route) -> &'static str {
    use text::shell as words;
    match route {
        Route::Overview => words::OVERVIEW,
        Route::Session => text::session::TITLE,
        Route::Protect => words::PROTECT,
        Route::Vaults => words::VAULTS,
        Route::Vault(_) => text::vault::TITLE,
        Route::VaultCreate => text::vault_create::TITLE,
        Route::ResourcesAdd(_) => text::resources_add::TITLE,
        Route::RestorePoints => words::RESTORE_POINTS,
        Route::RestorePoint(_) => text::restore_point::TITLE,
        Route::RestorePointCreate(_) => text::restore_point_create::TITLE,
        Route::Backups => words::BACKUPS,
        Route::Resources => words::RESOURCES,
        Route::Tasks => words::TASKS,
        Route::Policies => words::POLICIES,
        Route::CsbsProtect => text::csbs_protect::TITLE,
        Route::CsbsCheck => text::csbs_check::TITLE,
        Route::VbsBackup => text::vbs_backup::TITLE,
        Route::Log => words::LOG,
        Route::Demo => text::demo::TITLE,
        Route::Unknown(_) => words::UNKNOWN,
    }
}
