//! Identity v3: tokens and projects.

pub mod model;
pub mod object;
pub mod project_list;
pub mod token_check;
pub mod token_create;
pub mod token_revoke;

use crate::tables::Field;

pub use project_list::ProjectList;
pub use token_check::TokenCheck;
pub use token_revoke::TokenRevoke;

/// Where the token stands that is asked about or revoked.
pub(crate) const SUBJECT_TOKEN: &str = "@X-Subject-Token";

/// The token that is asked about or revoked: the session's own, which is no value of a form.
pub(crate) const SUBJECT: Field = Field::text("subject", SUBJECT_TOKEN);
