//! Drawing into an element of the page.

use any_spawner::Executor;
use leptos::prelude::Owner;
use web_sys::HtmlElement;

use super::AnyView;
use super::state::State;

/// What is drawn in an element; dropped, it is taken away, and all that it owns ends.
pub struct Drawn {
    state: State,
    owner: Owner,
}

/// Draws at the end of `parent`.
#[must_use]
pub fn mount_to(parent: &HtmlElement, draw: impl FnOnce() -> AnyView) -> Drawn {
    // Set already where something was drawn before.
    drop(Executor::init_wasm_bindgen());
    let owner = Owner::new();
    let state = owner.with(|| draw().build(false));
    state.insert(Some(parent), None);
    Drawn { state, owner }
}

impl Drawn {
    /// Lets it stand as long as the page does.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

impl Drop for Drawn {
    fn drop(&mut self) {
        self.state.remove();
        self.owner.cleanup();
    }
}
