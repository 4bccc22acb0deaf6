//! The form interpreter: a form is a table ([`FormSpec`]) of controls for the fields of an operation, and one program
//! draws, checks and sends every form.

pub mod details;
pub mod draft;
pub mod drafts;
pub mod failure;
pub mod frame;
pub mod incompatible;
pub mod input;
pub mod request_pane;
pub mod spec;
pub mod state;
pub mod tags;

mod control;
mod group;
mod group_warnings;
mod kept;
mod slot;
mod submit_error;
mod view;

pub use control::options_of;
pub use draft::FormDraft;
pub use drafts::Drafts;
pub use slot::SlotKind;
pub use spec::{After, Control, FormSpec, FormState, Group, Outcome, Station, as_typed};
pub use view::view;

/// A form that stands on a page of its own, or inside the walkthrough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// On its own: says what to do next when it is done.
    Alone,
    /// A station of the walkthrough: reports its result and steps aside.
    Station,
}
