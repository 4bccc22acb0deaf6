//! A folder for each form, and what all forms share.

pub mod associate;
pub mod backup;
pub mod choose;
pub mod choose_vault;
pub mod classic;
pub mod details;
pub mod job_view;
pub mod journey;
pub mod lock;
pub mod lookup;
pub mod policy;
pub mod session;

pub mod backup_restore;
pub mod backup_update;
pub mod csbs_check;
pub mod csbs_protect;
#[cfg(feature = "probe")]
pub mod probe;
pub mod resources_add;
pub mod resources_migrate;
pub mod restore_point_create;
pub mod run_view;
#[cfg(test)]
pub(crate) mod tests;
pub mod vault_create;
pub mod vault_update;
pub mod vbs_backup;

#[cfg(test)]
mod kept;

use crate::dom::prelude::*;
use backup_api::Request;
use backup_api::json::Value;

use crate::action::Submission;
use crate::form::Drafts;
use crate::http::Answer;
use crate::work::Console;

/// What a view of this console needs: the console, and the drafts of all forms.
///
/// The drafts are made with the root, so what is typed survives a change of page.
#[derive(Clone, Copy)]
pub struct AppContext {
    /// The console.
    pub console: Console,
    /// What is typed into the forms.
    pub drafts: Drafts,
    // Made when they are asked for: the first page has neither.
    session: StoredValue<Option<session::Draft>>,
    journey: StoredValue<Option<journey::Journey>>,
    project: StoredValue<String>,
    follows: StoredValue<bool>,
}

impl AppContext {
    /// Fresh drafts.
    #[must_use]
    pub fn new(console: Console) -> Self {
        Self {
            console,
            drafts: Drafts::new(Some(console.leaving)),
            session: StoredValue::new(None),
            journey: StoredValue::new(None),
            project: StoredValue::new(String::new()),
            follows: StoredValue::new(false),
        }
    }

    /// What is typed to sign in.
    #[must_use]
    pub fn session(self) -> session::Draft {
        self.made_once(self.session, || session::Draft::of(self.console.host))
    }

    /// The walkthrough.
    #[must_use]
    pub fn journey(self) -> journey::Journey {
        self.made_once(self.journey, || journey::Journey::new(self.drafts))
    }

    /// What is made when it is first asked for lives as long as the console.
    fn made_once<T: Copy + 'static>(self, place: StoredValue<Option<T>>, make: impl FnOnce() -> T) -> T {
        place.try_get_value().flatten().unwrap_or_else(|| {
            let made = self.console.at_root(make);
            place.try_set_value(Some(made));
            made
        })
    }

    /// Whether it is asked for the first time.
    pub fn first_time(self) -> bool {
        self.follows.try_update_value(|follows| !std::mem::replace(follows, true)).unwrap_or(false)
    }

    /// A session for this project is in hand: what was chosen in another one does not count here.
    pub fn enter(self, project: &str) {
        let before = self.project.get_value();
        self.project.set_value(project.to_owned());
        if before.is_empty() || before == project {
            return;
        }
        if let Some(journey) = self.journey.try_get_value().flatten() {
            journey.start_over();
        }
        self.drafts.leave_project();
    }
}

pub use backup_restore::BACKUP_RESTORE;
pub use backup_update::BACKUP_UPDATE;
pub use csbs_check::CSBS_CHECK;
pub use csbs_protect::CSBS_PROTECT;
pub use resources_add::{Added, RESOURCES_ADD};
pub use resources_migrate::RESOURCES_MIGRATE;
pub use restore_point_create::{RESTORE_POINT_CREATE, SOME};
pub use run_view::RunView;
pub use vault_create::VAULT_CREATE;
pub use vault_update::VAULT_UPDATE;
pub use vbs_backup::VBS_BACKUP;

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
    pub fn of<T>(submission: Submission, answer: &Answer<T>) -> Option<Self> {
        let request = submission.sent.try_get_untracked().flatten()?;
        let Answer { raw, status, trace_id, .. } = answer;
        let answered = Answered { raw: raw.clone(), status: Some(*status), trace_id: trace_id.clone() };
        Some(Self { request, answered: Some(answered) })
    }

    /// What was sent last in a submission whose answer was lost.
    #[must_use]
    pub fn unanswered(submission: Submission) -> Option<Self> {
        Some(Self { request: submission.sent.try_get_untracked().flatten()?, answered: None })
    }
}
