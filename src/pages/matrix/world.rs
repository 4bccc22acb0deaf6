//! One console, the cloud that answers it, and their time.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Wake, Waker};

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use backup_api::profile::{HUAWEI, OTC};
use backup_api::{Effect, Operation, Request, Scope};
use backup_emulator::options::Options;
use backup_emulator::within::Within;

use super::faults::Fault;
use super::service::{self, Done};
use crate::dom::prelude::*;
use crate::dom::spawn_local;
use crate::form::Drafts;
use crate::host::{Host, Settings};
use crate::http::wire;
use crate::http::wire::steady;
use crate::places::Place;
use crate::route::Route;
use crate::session::{Endpoints, Facts, Session, Token};
use crate::work::Console;

type Task = Pin<Box<dyn Future<Output = ()>>>;

thread_local! {
    static TASKS: RefCell<Vec<Task>> = const { RefCell::new(Vec::new()) };
}

/// Keeps what is begun until time goes by.
struct Kept;

impl CustomExecutor for Kept {
    fn spawn(&self, task: PinnedFuture<()>) {
        TASKS.with_borrow_mut(|tasks| tasks.push(task));
    }

    fn spawn_local(&self, task: PinnedLocalFuture<()>) {
        TASKS.with_borrow_mut(|tasks| tasks.push(task));
    }

    fn poll_local(&self) {}
}

#[derive(Default)]
struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The world of one cell.
pub(super) struct World {
    owner: Owner,
    /// The console.
    pub console: Console,
    /// What is typed into its forms.
    pub drafts: Drafts,
    /// What befalls what it sends.
    pub fault: Rc<Cell<Option<&'static Fault>>>,
    /// What the cloud did.
    pub done: Rc<Done>,
    woken: Arc<Woken>,
}

impl World {
    /// A new cloud, somebody signed in, and the lists that forms choose from read. `ahead`: how far the browser's clock is, and
    /// whether the services say what time it is;
    /// `renames`: of the cloud that renames backups.
    pub fn new(ahead: f64, dated: bool, renames: bool) -> Self {
        // There is one for each thread, and another test may have begun it.
        let _ = Executor::init_local_custom_executor(Kept);
        TASKS.set(Vec::new());
        let cloud = Within::new(Options { seed: Some(1), ..Options::default() });
        let project_id = Options::default().project_id;
        let token = Token::new(cloud.token());
        let fault = Rc::new(Cell::new(None));
        let done = Rc::new(Done::default());
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
        let now = cloud.now() as f64;
        let owner = Owner::new();
        wire::begin(service::wire(cloud, dated, fault.clone(), done.clone()), now + ahead);
        let (console, drafts) = owner.with(|| {
            let settings = Settings { drafts: false, ..Settings::default() };
            // As in another page, whose affair it is when it is left.
            let mut host = Host::none(settings);
            host.whole_page = false;
            let console = Console::new(RwSignal::new(Route::from(Place::Overview)), host);
            (console, Drafts::new(Some(console.leaving)))
        });
        let facts = Facts { user: "ann".to_owned(), project_id: project_id.clone(), ..Facts::default() };
        console.client.sessions.begin(Session {
            token,
            scope: Scope { project_id },
            profile: if renames { &HUAWEI } else { &OTC },
            region: "eu-de".to_owned(),
            endpoints: Endpoints::default(),
            facts: Some(facts),
        });
        let world = Self { owner, console, drafts, fault, done, woken: Arc::default() };
        world.with(|| {
            console.cache.ask_vaults(console);
            console.cache.ask_resources(console, "server");
            console.cache.ask_resources(console, "disk");
        });
        world.until(steady(), || false);
        world
    }

    /// Where the console's things are made.
    pub fn with<T>(&self, make: impl FnOnce() -> T) -> T {
        self.owner.with(make)
    }

    /// Lets time go by until something is so, or that many milliseconds since the beginning are over. Tells whether it is.
    pub fn until(&self, end: f64, so: impl Fn() -> bool) -> bool {
        loop {
            self.go_on();
            if so() {
                return true;
            }
            if !wire::go_by(end) {
                return false;
            }
        }
    }

    /// Everything that can go on now.
    fn go_on(&self) {
        let waker = Waker::from(self.woken.clone());
        loop {
            self.woken.0.store(false, Ordering::Relaxed);
            let tasks = TASKS.take();
            let before = tasks.len();
            let mut left: Vec<Task> = Vec::new();
            for mut task in tasks {
                let ready = self.owner.with(|| task.as_mut().poll(&mut Context::from_waker(&waker)).is_ready());
                if !ready {
                    left.push(task);
                }
            }
            let ended = left.len() < before;
            let begun = TASKS.with_borrow_mut(|tasks| {
                let begun = !tasks.is_empty();
                left.append(tasks);
                *tasks = left;
                begun
            });
            if !ended && !begun && !self.woken.0.load(Ordering::Relaxed) {
                return;
            }
        }
    }

    /// The project in hand.
    pub fn scope(&self) -> Scope {
        untrack(|| self.console.client.sessions.scope())
    }

    /// What comes of something in the end, with this befalling it; nothing where there is no end.
    pub fn awaited<T: 'static>(&self, fault: &'static Fault, task: impl Future<Output = T> + 'static) -> Option<T> {
        self.fault.set(Some(fault));
        self.now(task)
    }

    /// What comes of something in some minutes.
    pub fn now<T: 'static>(&self, task: impl Future<Output = T> + 'static) -> Option<T> {
        let came = Rc::new(RefCell::new(None));
        let into = came.clone();
        spawn_local(async move {
            let value = task.await;
            into.replace(Some(value));
        });
        let here = came.clone();
        self.until(steady() + 300_000.0, move || here.borrow().is_some());
        came.take()
    }

    /// What is read now; nothing where it fails.
    pub fn read<O: Operation + 'static>(&self, operation: O) -> Option<O::Reply>
    where
        O::Reply: 'static,
    {
        let client = self.console.client;
        self.now(async move { client.send(&operation).await.ok().map(|answer| answer.value) }).flatten()
    }

    /// A thing that a list has, by its name.
    pub fn vault(&self, name: &str) -> String {
        let id =
            self.console.cache.vaults.now(|rows| rows.iter().find(|row| row.name == name).map(|row| row.id.clone()));
        id.flatten().unwrap_or_default()
    }

    /// The same of a server or a disk.
    pub fn resource(&self, kind: &str, name: &str) -> String {
        let load = self.console.cache.resources(kind);
        let id =
            load.and_then(|load| load.now(|rows| rows.iter().find(|row| row.name == name).map(|row| row.id.clone())));
        id.flatten().unwrap_or_default()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        TASKS.set(Vec::new());
        self.owner.cleanup();
    }
}

/// Whether a request changes something.
pub(super) fn changes(request: &Request) -> bool {
    request.info.effect != Effect::Reads
}
