//! Which pages come later. The first file holds the frame and the welcome; the rest is loaded when somebody goes there:
//! with the feature `split` each chunk below becomes a file of its own, without it all are in one and there at once.
//!
//! What two chunks share becomes further files, so there are few chunks, drawn where the code differs most.

use leptos::prelude::*;

use super::late::{self, Absent, Chunk};
use super::{
    backups, forms, log, overview, policies, protect, resources, restore_point, restore_points, session, tasks,
    unknown, vault, vaults,
};
use crate::forms::Desk;
use crate::route::Route;

/// Names a chunk and says how it shows the places that belong to it.
macro_rules! chunk {
    ($(#[$doc:meta])* $name:ident, $load:ident, |$desk:ident, $route:ident| $view:expr) => {
        $(#[$doc])*
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($name, wasm_split_path = ::leptos::wasm_split, fallible, preload($load))]
        fn $name($desk: Desk, $route: Route) -> Result<AnyView, Absent> {
            Ok($view)
        }

        $(#[$doc])*
        #[cfg(not(feature = "split"))]
        async fn $name($desk: Desk, $route: Route) -> Result<AnyView, Absent> {
            Ok($view)
        }

        #[cfg(not(feature = "split"))]
        async fn $load() -> Result<(), Absent> {
            Ok(())
        }
    };
}

chunk! {
    /// Signing in, and with it all that sends and reads.
    enter, load_enter, |desk, route| match route {
        Route::Session => session::view(desk),
        other => unknown::view(&other.path()),
    }
}

chunk! {
    /// Lists and details.
    look, load_look, |desk, route| match route {
        Route::Overview => overview::figures(desk.console),
        Route::Vaults => vaults::view(desk),
        Route::Vault(id) => vault::view(desk, id),
        Route::RestorePoints => restore_points::view(desk),
        Route::RestorePoint(id) => restore_point::view(desk, id),
        Route::Backups => backups::view(desk),
        Route::Resources => resources::view(desk),
        Route::Tasks => tasks::view(desk),
        Route::Policies => policies::view(desk),
        Route::Log => log::view(desk),
        other => unknown::view(&other.path()),
    }
}

chunk! {
    /// Forms and the walkthrough.
    make, load_make, |desk, route| match route {
        Route::Protect => protect::view(desk),
        Route::VaultCreate => forms::vault_create(desk),
        Route::ResourcesAdd(vault) => forms::resources_add(desk, vault),
        Route::RestorePointCreate(vault) => forms::restore_point_create(desk, vault),
        Route::CsbsProtect => forms::csbs_protect(desk),
        Route::CsbsCheck => forms::csbs_check(desk),
        Route::VbsBackup => forms::vbs_backup(desk),
        other => unknown::view(&other.path()),
    }
}

/// A chunk as a value.
macro_rules! value {
    ($name:ident, $load:ident) => {
        Chunk {
            load: || Box::pin(async { $load().await.map_err(Absent::from) }),
            view: |desk, route| Box::pin($name(desk, route)),
        }
    };
}

/// The view of a place that is not in the first chunk.
pub(super) fn page(desk: Desk, route: Route) -> AnyView {
    let chunk = match route {
        Route::Session => value!(enter, load_enter),
        Route::Protect
        | Route::VaultCreate
        | Route::ResourcesAdd(_)
        | Route::RestorePointCreate(_)
        | Route::CsbsProtect
        | Route::CsbsCheck
        | Route::VbsBackup => value!(make, load_make),
        _ => value!(look, load_look),
    };
    late::page(desk, route, chunk)
}
