//! Light, dark, or as the device says. Kept for the life of the page.

use leptos::prelude::*;

/// What was chosen; nothing follows the device.
#[derive(Clone, Copy, Default)]
pub struct Theme(RwSignal<Option<bool>>);

impl Theme {
    /// Value of `data-theme`.
    #[must_use]
    pub fn attribute(self) -> Option<&'static str> {
        self.0.get().map(|dark| if dark { "dark" } else { "light" })
    }

    /// Whether it is dark now.
    #[must_use]
    pub fn dark(self) -> bool {
        self.0.get().unwrap_or_else(device_is_dark)
    }

    /// The other one.
    pub fn toggle(self) {
        let dark = self.0.get_untracked().unwrap_or_else(device_is_dark);
        self.0.set(Some(!dark));
    }
}

fn device_is_dark() -> bool {
    web_sys::window()
        .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten())
        .is_some_and(|query| query.matches())
}
