//! One file a form, and what all forms share.

pub mod choose;
pub mod choose_vault;
pub mod details;
pub mod failure;
pub mod follow_view;
pub mod frame;
pub mod incompatible;
pub mod input;
pub mod journey;
pub mod legacy;
pub mod lookup;
pub mod request_pane;
pub mod session;
pub mod state;
pub mod tags;
pub mod vault_capacity;

mod csbs_check;
mod csbs_protect;
mod group_warnings;
mod resources_add;
mod restore_point_create;
pub mod run_view;
mod submit_error;
mod vault_create;
mod vbs_backup;

use backup_api::json::Value;
use std::rc::Rc;

use backup_api::Request;
use leptos::prelude::*;

use crate::http::Answer;
use crate::work::Console;

/// What a view of this console needs: the console, and the drafts of all forms.
///
/// The drafts are made with the root, so what is typed survives a change of page.
#[derive(Clone, Copy)]
pub struct AppContext {
    /// The console.
    pub console: Console,
    /// Sign in.
    pub session: session::Draft,
    /// Create a vault.
    pub vault_create: vault_create::Draft,
    /// Associate resources.
    pub resources_add: resources_add::Draft,
    /// Create a restore point.
    pub restore_point_create: restore_point_create::Draft,
    /// The walkthrough.
    pub journey: journey::Journey,
    /// Protect a server with CSBS.
    pub csbs_protect: csbs_protect::Draft,
    /// Ask whether servers can be backed up.
    pub csbs_check: csbs_check::Draft,
    /// Back up a disk with VBS.
    pub vbs_backup: vbs_backup::Draft,
    project: StoredValue<String>,
}

impl AppContext {
    /// Fresh drafts.
    #[must_use]
    pub fn new(console: Console) -> Self {
        Self {
            console,
            session: session::Draft::of(console.host),
            vault_create: vault_create::Draft::new(),
            resources_add: resources_add::Draft::new(),
            restore_point_create: restore_point_create::Draft::new(),
            journey: journey::Journey::new(),
            csbs_protect: csbs_protect::Draft::new(),
            csbs_check: csbs_check::Draft::new(),
            vbs_backup: vbs_backup::Draft::new(),
            project: StoredValue::new(String::new()),
        }
    }

    /// A session for this project is in hand: what was chosen in another one does not count here.
    pub fn enter(self, project: &str) {
        let before = self.project.get_value();
        self.project.set_value(project.to_owned());
        if before.is_empty() || before == project {
            return;
        }
        self.journey.start_over();
        for draft in [self.vault_create, self.journey.vault_create] {
            draft.leave_project();
        }
        let submissions = [
            self.vault_create.submission,
            self.resources_add.submission,
            self.restore_point_create.submission,
            self.csbs_protect.submission,
            self.csbs_check.submission,
            self.vbs_backup.submission,
            self.journey.vault_create.submission,
            self.journey.resources_add.submission,
            self.journey.restore_point.submission,
        ];
        for submission in submissions {
            submission.forget();
        }
        self.resources_add.vault.set(Vec::new());
        self.resources_add.clear();
        self.restore_point_create.vault.set(Vec::new());
        self.restore_point_create.clear();
        self.csbs_protect.server.set(Vec::new());
        self.csbs_check.enter();
        self.vbs_backup.disk.set(Vec::new());
    }
}

pub use csbs_check::CsbsCheckForm;
pub use csbs_protect::CsbsProtectForm;
pub use resources_add::{Added, ResourcesAddForm};
pub use restore_point_create::{RestorePointCreateForm, SOME};
pub use run_view::RunView;
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

/// What was sent and what was answered, to be shown later.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    /// The request.
    pub request: Request,
    /// The answer; none where it was lost.
    pub answered: Option<Answered>,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The answer as it came.
    pub raw: Value,
    /// The HTTP status, where it is still known.
    pub status: Option<u16>,
    /// The gateway's trace id.
    pub trace_id: Option<String>,
}

impl Exchange {
    /// What was sent last in a submission, with its answer.
    #[must_use]
    pub fn of<T>(submission: state::Submission, answer: &Answer<T>) -> Option<Self> {
        let request = submission.sent.try_get_untracked().flatten()?;
        let Answer { raw, status, trace_id, .. } = answer;
        let answered = Answered { raw: raw.clone(), status: Some(*status), trace_id: trace_id.clone() };
        Some(Self { request, answered: Some(answered) })
    }

    /// What was sent last in a submission whose answer was lost.
    #[must_use]
    pub fn unanswered(submission: state::Submission) -> Option<Self> {
        Some(Self { request: submission.sent.try_get_untracked().flatten()?, answered: None })
    }
}

/// Takes the result of a form with what was sent and answered, also when the page was left meanwhile.
pub type OnDone<T> = Rc<dyn Fn(T, Option<Exchange>)>;

/// Text of a signal without its outer blanks, and nothing where nothing is left.
fn given(value: RwSignal<String>) -> Option<String> {
    value.with(|text| Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
}

/// The one id of a choice of one; empty where there is none.
fn first(chosen: Vec<String>) -> String {
    chosen.into_iter().next().map(|id| id.trim().to_owned()).unwrap_or_default()
}
