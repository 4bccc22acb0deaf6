//! What is typed at a moment, judged and made into a request.

use backup_api::known::Known;
use backup_api::profile::Profile;
use backup_api::tables::{Operation, Values};
use backup_api::{Problem, Request, Scope};

/// An operation with its values, and what is known of the things that they name.
#[derive(Clone)]
pub struct Filled {
    pub(super) operation: &'static Operation,
    pub(super) values: Values,
    pub(super) known: Known,
}

impl Filled {
    /// What the rules find.
    #[must_use]
    pub fn problems(&self, profile: &Profile) -> Vec<Problem> {
        self.operation.problems(&self.values, &self.known, profile)
    }

    /// What would be sent.
    #[must_use]
    pub fn request(&self, scope: &Scope) -> Request {
        self.operation.request(&self.values, scope)
    }
}

impl PartialEq for Filled {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values && self.known == other.known
    }
}
