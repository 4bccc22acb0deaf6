//! One file a form, and what all forms share.

pub mod choose;
pub mod failure;
pub mod follow_view;
pub mod frame;
pub mod input;
pub mod legacy;
pub mod request_pane;
pub mod session;
pub mod state;
pub mod tags;

mod csbs_check;
mod csbs_protect;
mod vault_create;
mod vbs_backup;

use leptos::prelude::*;

use crate::work::Console;

/// What a view of this console needs: the console, and the drafts of all forms.
///
/// The drafts are made with the root, so what is typed survives a change of page.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The console.
    pub console: Console,
    /// Sign in.
    pub session: session::Draft,
    /// Create a vault.
    pub vault_create: vault_create::Draft,
    /// Protect a server with CSBS.
    pub csbs_protect: csbs_protect::Draft,
    /// Ask whether servers can be backed up.
    pub csbs_check: csbs_check::Draft,
    /// Back up a disk with VBS.
    pub vbs_backup: vbs_backup::Draft,
}

impl Desk {
    /// Fresh drafts.
    #[must_use]
    pub fn new(console: Console) -> Self {
        Self {
            console,
            session: session::Draft::default(),
            vault_create: vault_create::Draft::new(),
            csbs_protect: csbs_protect::Draft::new(),
            csbs_check: csbs_check::Draft::new(),
            vbs_backup: vbs_backup::Draft::new(),
        }
    }
}

pub use csbs_check::CsbsCheckForm;
pub use csbs_protect::CsbsProtectForm;
pub use vault_create::VaultCreateForm;
pub use vbs_backup::VbsBackupForm;

/// A form that stands on a page of its own, or inside the walkthrough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// On its own: says what to do next when it is done.
    Alone,
    /// A station of the walkthrough: reports its result and steps aside.
    Station,
}

/// Text of a signal without its outer blanks, and nothing where nothing is left.
fn given(value: RwSignal<String>) -> Option<String> {
    value.with(|text| Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
}

/// The one id of a choice of one; empty where there is none.
fn first(chosen: Vec<String>) -> String {
    chosen.into_iter().next().map(|id| id.trim().to_owned()).unwrap_or_default()
}
