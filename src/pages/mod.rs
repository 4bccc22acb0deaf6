//! One file a view. Each takes the context and what its route says.

mod backups;
mod chunks;
mod demo;
mod forms;
mod head;
mod lazy;
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

use crate::forms::AppContext;
use crate::route::Route;
use crate::text;

pub use chunks::adopt;
pub(crate) use head::focus_title;
pub use head::{PageHead, Updated};
pub use tools::{Tool, tool};
pub use unknown::switched_off;

/// The view of a place.
pub fn page(context: AppContext, route: Route) -> AnyView {
    match route {
        Route::Overview => overview::view(context),
        Route::Unknown(path) => unknown::view(&path),
        later => chunks::page(context, later),
    }
}

/// The title of a place: of its tab in the browser, and said when it opens.
#[must_use]
pub fn title(route: &Route) -> &'static str {
    use text::shell as words;
    match route {
        Route::Overview => words::overview(),
        Route::Session => text::session::title(),
        Route::Protect => words::protect(),
        Route::Vaults => words::vaults(),
        Route::Vault(_) => text::vault::title(),
        Route::VaultCreate => text::vault_create::title(),
        Route::ResourcesAdd(_) => text::resources_add::title(),
        Route::RestorePoints => words::restore_points(),
        Route::RestorePoint(_) => text::restore_point::title(),
        Route::RestorePointCreate(_) => text::restore_point_create::title(),
        Route::Backups => words::backups(),
        Route::Resources => words::resources(),
        Route::Tasks => words::tasks(),
        Route::Policies => words::policies(),
        Route::CsbsProtect => text::csbs_protect::title(),
        Route::CsbsCheck => text::csbs_check::title(),
        Route::VbsBackup => text::vbs_backup::title(),
        Route::Log => words::log(),
        Route::Demo => text::demo::title(),
        Route::Unknown(_) => words::unknown(),
    }
}
