//! Which pages come later. The first file holds the frame and the welcome; the rest is loaded when somebody goes there:
//! with the feature `split` each chunk below becomes a file of its own, without it all are in one and there at once.
//!
//! What two chunks share becomes further files, so there are few chunks, drawn where the code differs most.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::late::{self, Chunk};
use super::tools::Tool;
use super::{
    backups, demo, forms, log, overview, policies, protect, resources, restore_point, restore_points, session, tasks,
    unknown, vault, vaults,
};
use crate::forms::Desk;
use crate::late::{Absent, Coming, now};
use crate::route::Route;
use crate::session::Token;
use crate::text::late as late_words;
use crate::work;
use crate::work::renew::Given;

/// Names a chunk and says how it shows the places that belong to it.
macro_rules! chunk {
    ($(#[$doc:meta])* $name:ident, $load:ident, |$desk:ident, $what:ident: $What:ty| $view:expr) => {
        $(#[$doc])*
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($name, wasm_split_path = ::leptos::wasm_split, fallible, preload($load))]
        fn $name($desk: Desk, $what: $What) -> Result<AnyView, Absent> {
            Ok($view)
        }

        $(#[$doc])*
        #[cfg(not(feature = "split"))]
        async fn $name($desk: Desk, $what: $What) -> Result<AnyView, Absent> {
            Ok($view)
        }

        #[cfg(not(feature = "split"))]
        async fn $load() -> Result<(), Absent> {
            Ok(())
        }
    };
}

chunk! {
    /// Signing in, and with it all that sends and reads; what the top bar offers then.
    enter, load_enter, |desk, what: Enter| match what {
        Enter::Page => session::view(desk),
        Enter::Tool(tool) => tool.view(desk),
        Enter::Adopt(token, slot) => {
            slot.replace(Some(Box::pin(work::adopt::adopt(desk.console, token))));
            ().into_any()
        }
    }
}

chunk! {
    /// Lists and details.
    look, load_look, |desk, route: Route| match route {
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
    make, load_make, |desk, route: Route| match route {
        Route::Protect => protect::view(desk),
        Route::VaultCreate => forms::vault_create(desk),
        Route::ResourcesAdd(vault) => forms::resources_add(desk, vault),
        Route::RestorePointCreate(vault) => forms::restore_point_create(desk, vault),
        Route::CsbsProtect => forms::csbs_protect(desk),
        Route::CsbsCheck => forms::csbs_check(desk),
        Route::VbsBackup => forms::vbs_backup(desk),
        Route::Demo => demo::view(desk),
        other => unknown::view(&other.path()),
    }
}

/// What stands in the chunk of the session.
enum Enter {
    Page,
    Tool(Tool),
    /// Checks a token; the work itself is put into the slot.
    Adopt(Token, Rc<RefCell<Option<Adopting>>>),
}

/// Comes true where a session was begun.
type Adopting = Pin<Box<dyn Future<Output = bool>>>;

/// Begins a session with a token of the host; tells whether there is one.
pub fn adopt(desk: Desk, token: Token) -> Adopting {
    Box::pin(async move {
        let slot = Rc::new(RefCell::new(None));
        let loaded = load_enter().await.is_ok() && enter(desk, Enter::Adopt(token, Rc::clone(&slot))).await.is_ok();
        let work = slot.borrow_mut().take();
        match work.filter(|_| loaded) {
            Some(work) => work.await,
            None => {
                let _ = desk.console.given.try_set(Given::None);
                desk.console.announcer.alert(late_words::absent());
                false
            }
        }
    })
}

/// A chunk as a value.
macro_rules! value {
    ($name:ident, $load:ident, |$route:ident| $what:expr) => {
        Chunk {
            load: || Box::pin(async { $load().await.map_err(Absent::from) }),
            view: |desk, $route| Box::pin($name(desk, $what)),
        }
    };
}

/// A tool of the top bar, once its chunk is here. A chunk that can't be had is told, and asked for again with the next
/// press.
pub fn tool(desk: Desk, tool: Tool) -> AnyView {
    let here = RwSignal::new(false);
    let ask = move || {
        spawn_local(async move {
            let came = load_enter().await.is_ok();
            let _ = here.try_set(came);
            if let (false, Tool::GoTo(open)) = (came, tool) {
                let _ = open.try_set(false);
                desk.console.announcer.alert(late_words::absent());
            }
        });
    };
    match tool {
        Tool::Switch => ask(),
        Tool::GoTo(open) => {
            Effect::new(move || {
                if open.get() && !here.get_untracked() {
                    ask();
                }
            });
        }
    }
    let shown = move || {
        let mut coming: Coming<AnyView> = Box::pin(enter(desk, Enter::Tool(tool)));
        now(&mut coming).ok()
    };
    (move || here.get().then(shown)).into_any()
}

/// The view of a place that is not in the first chunk.
pub(super) fn page(desk: Desk, route: Route) -> AnyView {
    let chunk = match route {
        Route::Session => value!(enter, load_enter, |_route| Enter::Page),
        Route::Protect
        | Route::VaultCreate
        | Route::ResourcesAdd(_)
        | Route::RestorePointCreate(_)
        | Route::CsbsProtect
        | Route::CsbsCheck
        | Route::VbsBackup
        | Route::Demo => value!(make, load_make, |route| route),
        _ => value!(look, load_look, |route| route),
    };
    late::page(desk, route, chunk)
}
