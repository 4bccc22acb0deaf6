//! Identity v3: tokens and projects.

pub mod model;
pub mod project_list;
pub mod token_check;
pub mod token_create;
pub mod token_revoke;

pub use project_list::ProjectList;
pub use token_check::TokenCheck;
pub use token_create::TokenCreate;
pub use token_revoke::TokenRevoke;
