//! Which pages come later. The first file holds the frame and the welcome; the rest is loaded when somebody goes there:
//! with the feature `split` each chunk below becomes a file of its own, without it all are in one and there at once.
//!
//! What two chunks share becomes further files, so there are few chunks, drawn where the code differs most.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use gloo_timers::future::TimeoutFuture;

use super::lazy::{self, Loader};
use super::tools::{self, Tool};
use super::{
    backup, backups, demo, forms, log, overview, policies, policy, protect, queue, resource, resources, restore_point,
    restore_points, session, task, tasks, unknown, vault, vaults,
};
use crate::forms::AppContext;
use crate::lazy::{Absent, Coming, now};
use crate::places::{Chunk, Place};
use crate::route::Route;
use crate::text::{self, late as lazy_words};
use crate::work;
use crate::work::renew::{Adopted, Offered};

/// Names what is in a chunk and says how it shows the places that belong to it.
macro_rules! chunk {
    ($(#[$doc:meta])* $name:ident in $chunk:ident, $load:ident, |$context:ident, $what:ident: $What:ty| $view:expr) => {
        $(#[$doc])*
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($chunk, wasm_split_path = ::leptos::wasm_split, fallible, preload($load))]
        fn $name($context: AppContext, $what: $What) -> Result<AnyView, Absent> {
            Ok($view)
        }

        $(#[$doc])*
        #[cfg(not(feature = "split"))]
        async fn $name($context: AppContext, $what: $What) -> Result<AnyView, Absent> {
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
    session in session, load_session, |context, what: InSession| in_session(context, what)
}

chunk! {
    /// Tools that stand with the lists: the search for a place knows what they have read, and what is carried out begins there.
    beside in views, load_beside, |context, tool: Tool| match tool {
        Tool::GoTo(open) => tools::go_to(context, open),
        Tool::Queue(_) => queue::bar(context.console),
        Tool::Switch | Tool::Held => ().into_any(),
    }
}

chunk! {
    /// The overview with a session.
    overview in overview, load_overview, |context, _what: ()| overview::figures(context.console)
}

chunk! {
    /// Lists and details.
    views in views, load_views, |context, route: Route| match route.place {
        Place::Vaults => vaults::view(context),
        Place::Vault => vault::view(context, route.id),
        Place::RestorePoints => restore_points::view(context),
        Place::RestorePoint => restore_point::view(context, route.id),
        Place::Backups => backups::view(context),
        Place::Backup => backup::view(context, route.id),
        Place::Resources => resources::view(context),
        Place::Server | Place::Disk | Place::FileSystem => resource::view(context, route.place, route.id),
        Place::Tasks => tasks::view(context),
        Place::Task => task::view(context, route.id),
        Place::Policies => policies::view(context),
        Place::Policy => policy::view(context, route.id),
        Place::Log => log::view(context),
        #[cfg(feature = "probe-list")]
        _ if route.id == "probe" => super::probe::view(context.console),
        _ => unknown::view(&route.path()),
    }
}

chunk! {
    /// The form that most people come for first, and with it all that every form shares.
    forms in forms, load_forms, |context, _what: ()| forms::vault_create(context)
}

chunk! {
    /// All other forms, and the walkthrough.
    others in others, load_others, |context, route: Route| match route.place {
        Place::Protect => protect::view(context),
        Place::VaultUpdate => forms::vault_update(context, route.id),
        Place::BackupRestore => forms::backup_restore(context, route.id),
        Place::BackupUpdate => forms::backup_update(context, route.id),
        Place::ResourcesMigrate => forms::resources_migrate(context, route.id),
        Place::ResourcesAdd => forms::resources_add(context, route.prefilled("vault")),
        Place::RestorePointCreate => forms::restore_point_create(context, route.prefilled("vault")),
        Place::CsbsProtect => forms::csbs_protect(context),
        Place::CsbsCheck => forms::csbs_check(context),
        Place::VbsBackup => forms::vbs_backup(context),
        Place::Demo => demo::view(context),
        #[cfg(feature = "probe")]
        _ if route.id == "probe" => forms::probe(context),
        _ => unknown::view(&route.path()),
    }
}

/// A chunk and what its pages say, both asked for at once.
async fn with_words<E>(chunk: impl Future<Output = Result<(), E>>) -> Result<(), Absent> {
    let words = text::load_rest();
    chunk.await.map_err(|_| Absent)?;
    words.await
}

/// What stands in the chunk of the session.
enum InSession {
    Page,
    Tool(Tool),
    /// Checks a token, or tells what is none; the work itself is put into the slot.
    Adopt(Offered, Slot),
    /// Signs in with the demo account, likewise.
    Demo(Slot),
}

fn in_session(context: AppContext, what: InSession) -> AnyView {
    session::follow(context);
    match what {
        InSession::Page => session::view(context),
        InSession::Tool(Tool::Held) => tools::held(context),
        InSession::Tool(_) => tools::switch(context),
        InSession::Adopt(offered, slot) => {
            slot.replace(Some(Box::pin(work::adopt::adopt(context.console, offered))));
            ().into_any()
        }
        InSession::Demo(slot) => {
            slot.replace(Some(Box::pin(session::with_demo(context))));
            ().into_any()
        }
    }
}

/// Where work of a chunk is left for whoever asked for it.
type Slot = Rc<RefCell<Option<Adopting>>>;

/// Comes true where a session was begun.
type Adopting = Pin<Box<dyn Future<Output = bool>>>;

/// After how many milliseconds a part that did not come is asked for again, where a token of the host waits for it.
const PATIENCE: [u32; 2] = [1_000, 4_000];

/// Begins a session with a token of the host. A part that does not come is asked for several times: nobody stands there who
/// could press a button.
pub fn adopt(context: AppContext, offered: Offered) -> Pin<Box<dyn Future<Output = Adopted>>> {
    Box::pin(async move {
        for wait in PATIENCE.into_iter().map(Some).chain([None]) {
            if with_words(load_session()).await.is_ok() {
                break;
            }
            let Some(wait) = wait else { return Adopted::NotLoaded };
            TimeoutFuture::new(wait).await;
            if context.console.host.settings().is_none() {
                return Adopted::No;
            }
        }
        match begin(context, |slot| InSession::Adopt(offered, slot)).await {
            Some(true) => Adopted::Yes,
            Some(false) => Adopted::No,
            None => Adopted::NotLoaded,
        }
    })
}

/// Begins a session with the demo account; tells whether there is one. Why not stands on the page of the session, or is
/// told where that can't be had.
pub(super) fn demo(context: AppContext) -> Adopting {
    Box::pin(async move {
        let begun = begin(context, InSession::Demo).await;
        if begun.is_none() {
            context.console.announcer.alert(lazy_words::absent());
        }
        begun.unwrap_or(false)
    })
}

/// Work of the chunk of the session; nothing where the chunk can't be had.
async fn begin(context: AppContext, what: impl FnOnce(Slot) -> InSession) -> Option<bool> {
    let slot = Slot::default();
    let loaded = with_words(load_session()).await.is_ok() && session(context, what(Rc::clone(&slot))).await.is_ok();
    let work = slot.borrow_mut().take();
    match work.filter(|_| loaded) {
        Some(work) => Some(work.await),
        None => None,
    }
}

/// A chunk as a value.
macro_rules! loader {
    ($name:ident, $load:ident, |$route:ident| $what:expr) => {
        Loader { load: || Box::pin(with_words($load())), view: |context, $route| Box::pin($name(context, $what)) }
    };
}

/// A tool of the top bar, once its chunk is here. A chunk that can't be had is told, and asked for again with the next
/// press.
pub fn tool(context: AppContext, tool: Tool) -> AnyView {
    let here = RwSignal::new(false);
    let ask = move || {
        spawn_local(async move {
            let came = match tool {
                Tool::Switch | Tool::Held => with_words(load_session()).await,
                Tool::GoTo(_) | Tool::Queue(_) => with_words(load_beside()).await,
            };
            let _ = here.try_set(came.is_ok());
            if let (Err(_), Tool::GoTo(open) | Tool::Queue(open)) = (came, tool) {
                let _ = open.try_set(false);
                context.console.announcer.alert(lazy_words::absent());
            }
        });
    };
    match tool {
        Tool::Switch | Tool::Held => ask(),
        Tool::GoTo(open) | Tool::Queue(open) => {
            Effect::new(move || {
                if open.get() && !here.get_untracked() {
                    ask();
                }
            });
        }
    }
    let shown = move || {
        let mut coming: Coming<AnyView> = match tool {
            Tool::Switch | Tool::Held => Box::pin(session(context, InSession::Tool(tool))),
            Tool::GoTo(_) | Tool::Queue(_) => Box::pin(beside(context, tool)),
        };
        now(&mut coming).ok()
    };
    (move || here.get().then(shown)).into_any()
}

/// The view of a place that is not in the first chunk. Looked up in there: a view that a row named would be in the first.
pub(super) fn page(context: AppContext, route: Route) -> AnyView {
    let loader = match route.place.info().chunk {
        Chunk::Session => loader!(session, load_session, |_route| InSession::Page),
        Chunk::Overview => loader!(overview, load_overview, |_route| ()),
        Chunk::Forms => loader!(forms, load_forms, |_route| ()),
        Chunk::Others => loader!(others, load_others, |route| route),
        Chunk::Views | Chunk::First => loader!(views, load_views, |route| route),
    };
    lazy::page(context, route, loader)
}
