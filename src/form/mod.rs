//! The form interpreter: a form is a table ([`FormSpec`]) of controls for the fields of an operation, and one program
//! draws, checks and sends every form.

pub mod bound;
pub mod checked;
pub mod details;
pub mod draft;
pub mod drafts;
pub mod incompatible;
pub mod input;
pub mod request_pane;
pub mod spec;
pub mod state;

mod blamed;
mod change;
mod control;
mod filled;
mod frame;
mod group;
mod group_warnings;
mod kept;
mod offer;
mod reopen;
mod slot;
mod submit_error;
mod summary;
mod tags;
mod view;

pub use control::options_of;
pub use draft::FormDraft;
pub use drafts::Drafts;
pub use reopen::Reopened;
pub use slot::SlotKind;
pub use spec::{After, Checking, Control, FormSpec, FormState, Group, Looking, Outcome, Station, as_sent, as_typed};
#[cfg(all(test, not(target_arch = "wasm32")))]
pub(crate) use view::form;
pub use view::view;
