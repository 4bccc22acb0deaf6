//! What the top bar offers beside links. It is loaded when it is wanted, like the pages.

mod entries;
mod go_to;
mod held;
mod seek;
mod switch;

use crate::dom::prelude::*;

use crate::forms::AppContext;

pub use super::chunks::tool;

/// A tool of the top bar, or of the frame.
#[derive(Clone, Copy)]
pub enum Tool {
    /// The choice of region and project.
    Switch,
    /// What waits to be asked again, while something does.
    Held,
    /// The search for a place, in a dialog that stands open while the signal says so.
    GoTo(RwSignal<bool>),
    /// The bar of what is carried out, which stands while the signal says so.
    Queue(RwSignal<bool>),
}

pub(super) fn switch(context: AppContext) -> AnyView {
    switch::view(context)
}

pub(super) fn held(context: AppContext) -> AnyView {
    held::view(context.console)
}

pub(super) fn go_to(context: AppContext, open: RwSignal<bool>) -> AnyView {
    go_to::view(context.console, open)
}
