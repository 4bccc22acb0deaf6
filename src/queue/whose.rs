//! Whose a job is.

use crate::session::Session;
use crate::storage::Owner;

/// Who began a job, and in which project: nobody else carries it on, and nobody else is shown its names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whose {
    /// The user and the project; nothing where the service did not say who it is.
    pub owner: Option<Owner>,
    /// The project's id.
    pub project: String,
    /// Its name for a person.
    pub named: String,
    /// Which of the sessions of this console it is.
    pub session: u32,
}

impl Whose {
    /// Of a session, which is the so manieth of its console.
    #[must_use]
    pub fn of(of: &Session, session: u32) -> Self {
        Self { owner: Owner::of(of), project: of.scope.project_id.clone(), named: of.project_name(), session }
    }

    /// Whether it is the same user in the same project. Of somebody without a name only one session is sure to be theirs.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        match (&self.owner, &other.owner) {
            (Some(owner), Some(other)) => owner == other,
            (None, None) => self.session == other.session && self.project == other.project,
            _ => false,
        }
    }

    /// Whether it is the same user, in whatever project.
    #[must_use]
    pub fn same_user(&self, other: &Self) -> bool {
        match (&self.owner, &other.owner) {
            (Some(owner), Some(other)) => owner.same_user(other),
            _ => self.same(other),
        }
    }
}
