//! One file a view. Each takes the context and what its route says.

mod actions;
mod backup;
mod backups;
mod chunks;
mod demo;
mod forms;
mod head;
mod lazy;
mod log;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod matrix;
mod overview;
mod parts;
mod policies;
mod policy;
#[cfg(feature = "probe-list")]
mod probe;
mod protect;
mod queue;
mod resource;
mod resources;
mod restore_point;
mod restore_points;
mod session;
mod task;
mod tasks;
mod tools;
mod unknown;
mod vault;
mod vaults;

use crate::dom::prelude::*;

use crate::forms::AppContext;
use crate::places::Place;
use crate::route::Route;

pub use chunks::adopt;
pub use head::PageHead;
pub(crate) use head::focus_title;
pub use lazy::not_loaded;
pub use tools::{Tool, tool};
pub use unknown::switched_off;

/// The view of a place.
pub fn page(context: AppContext, route: Route) -> AnyView {
    match route.place {
        Place::Overview => overview::view(context),
        Place::Unknown => unknown::view(&route.id),
        _ => chunks::page(context, route),
    }
}
