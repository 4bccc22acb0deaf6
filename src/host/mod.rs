//! What the page around the console decides, and what it is told.
//!
//! Stand-alone there is no such page: the settings come from the file `config.json` beside it, and nothing is told.

mod events;
mod features;
mod functions;
mod named;
mod plain;
mod settings;

use crate::dom::prelude::*;
use backup_api::json::Value;

pub use events::Event;
pub use features::Features;
pub(crate) use functions::within;
pub use functions::{Functions, Reason, token_of};
pub use named::{got, kind_of};
pub use plain::{from_script, to_script};
pub use settings::{Settings, Theme};

/// The page around one mounted console, as far as it concerns the console. Copied into every part.
#[derive(Clone, Copy)]
pub struct Host {
    settings: RwSignal<Settings>,
    functions: StoredValue<Functions>,
    element: StoredValue<Option<web_sys::EventTarget>>,
    left: StoredValue<bool>,
    /// The page is the console's alone: its location, its keys and its printing are the console's.
    pub whole_page: bool,
}

impl Host {
    /// A page that is the console's alone.
    #[must_use]
    pub fn none(settings: Settings) -> Self {
        Self::new(settings, Functions::default(), None, true)
    }

    /// A page that the console is embedded in; it is told through events of `element`.
    #[must_use]
    pub fn around(settings: Settings, functions: Functions, element: web_sys::EventTarget) -> Self {
        Self::new(settings, functions, Some(element), false)
    }

    fn new(settings: Settings, functions: Functions, element: Option<web_sys::EventTarget>, whole_page: bool) -> Self {
        Self {
            settings: RwSignal::new(settings),
            functions: StoredValue::new(functions),
            element: StoredValue::new(element),
            left: StoredValue::new(false),
            whole_page,
        }
    }

    /// Reads the settings. Tracks them.
    pub fn with<R>(self, read: impl FnOnce(&Settings) -> R) -> R {
        self.settings.with(read)
    }

    /// The console is being unmounted: nothing is sent or told from now on.
    pub fn leave(self) {
        self.left.try_set_value(true);
        self.element.try_set_value(None);
    }

    /// The settings as they are, not tracked; nothing once the console is unmounted.
    #[must_use]
    pub fn settings(self) -> Option<Settings> {
        if self.left.try_get_value().unwrap_or(true) { None } else { self.settings.try_get_untracked() }
    }

    /// The settings as they are, not tracked; the usual ones once the console is unmounted.
    #[must_use]
    pub fn now(self) -> Settings {
        self.settings.try_get_untracked().unwrap_or_default()
    }

    /// Whether something is offered. Tracks.
    #[must_use]
    pub fn offers(self, ask: impl FnOnce(&Features) -> bool) -> bool {
        self.settings.with(|settings| ask(&settings.features))
    }

    /// Other settings from now on.
    pub fn set(self, settings: Settings) {
        if self.settings.try_with_untracked(|before| *before != settings).unwrap_or(false) {
            let _ = self.settings.try_set(settings);
        }
    }

    /// The functions of the host's own.
    #[must_use]
    pub fn functions(self) -> Functions {
        self.functions.try_get_value().unwrap_or_default()
    }

    /// Other functions from now on.
    pub fn set_functions(self, functions: Functions) {
        self.functions.try_set_value(functions);
    }

    /// Tells the page. Safe at every moment: its listeners run after what is going on here, and may call back.
    pub fn emit(self, event: Event, detail: Value) {
        if let Some(element) = self.element.try_get_value().flatten() {
            events::dispatch(element, event, detail);
        }
    }
}
