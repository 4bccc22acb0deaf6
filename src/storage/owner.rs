//! Whose a draft is.

use backup_api::request::encode;

use crate::session::Session;

/// A user in a project of a cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    user: String,
    project: String,
}

impl Owner {
    /// Who is signed in, also when the session is over. Nobody where the service did not say who it is: a draft would be
    /// offered to whoever comes next.
    #[must_use]
    pub fn of(session: &Session) -> Option<Self> {
        let facts = session.facts.as_ref().filter(|facts| !facts.user.is_empty())?;
        let user = [session.profile.id, &facts.domain, &facts.user].map(encode).join("/");
        Some(Self { user: user + "/", project: encode(&session.scope.project_id) + "/" })
    }

    /// Whether it is the same user, in whatever project.
    #[must_use]
    pub fn same_user(&self, other: &Self) -> bool {
        self.user == other.user
    }

    /// The names of this owner's drafts begin with it.
    pub(super) fn path(&self) -> String {
        [self.user.as_str(), &self.project].concat()
    }

    /// The names of the drafts of this user, in whatever project, begin with it.
    pub(super) fn user(&self) -> &str {
        &self.user
    }

    #[cfg(test)]
    pub(crate) fn named(user: &str, project: &str) -> Self {
        Self { user: format!("otc/d/{user}/"), project: format!("{project}/") }
    }
}
