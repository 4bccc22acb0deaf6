//! What forms and pages share and neither owns: one component each for a failure, for what is read and where it stands, for
//! capacity, states, names and facts.

mod badge;
mod capacity;
mod card;
mod facts;
pub mod failure;
pub mod host_token;
mod names;
mod panel;
mod reading;
mod reason;
mod refusal;
mod updated;

pub use crate::list::cells::{dash, name_or, tone, vault_link};
pub use badge::status;
pub use capacity::{bar, capacity};
pub use card::{card, padded};
pub use facts::{fact, said};
pub use failure::{Failure, not_read};
pub use names::{backup_link, id_cell, policy_link, resource_link, words};
pub use panel::{Panel, no_session};
pub use reading::{Reading, keep_fresh, outdate_on_changes};
pub use reason::{Reason, reason};
pub use refusal::{refused, refused_classic, unfit, why_refused};
pub use updated::updated;
