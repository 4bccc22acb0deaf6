//! Light, dark, or as the page around the console. What a person chooses is kept for the life of the page.

use crate::dom::prelude::*;

use crate::host::{self, Host};

/// What was chosen; nothing follows the page around, and that the device.
#[derive(Clone, Copy)]
pub struct Theme {
    chosen: RwSignal<Option<bool>>,
    around: RwSignal<bool>,
}

impl Theme {
    /// As the host says, also when it says something else later.
    #[must_use]
    pub fn of(host: Host) -> Self {
        let chosen = RwSignal::new(None);
        let wished = memo(move |_| host.with(|settings| settings.theme));
        // What a person chose stays until the host says something else.
        Effect::new(move || {
            chosen.set(match wished.get() {
                host::Theme::Auto => None,
                host::Theme::Light => Some(false),
                host::Theme::Dark => Some(true),
            });
        });
        Self { chosen, around: RwSignal::new(device_is_dark()) }
    }

    /// Value of `data-theme`.
    #[must_use]
    pub fn attribute(self) -> Option<&'static str> {
        self.chosen.get().map(|dark| if dark { "dark" } else { "light" })
    }

    /// Whether it is dark now.
    #[must_use]
    pub fn dark(self) -> bool {
        self.chosen.get().unwrap_or_else(|| self.around.get())
    }

    /// The other one.
    pub fn toggle(self) {
        let dark = self.chosen.get_untracked().unwrap_or_else(|| self.around.get_untracked());
        self.chosen.set(Some(!dark));
    }

    /// Looks what the page around shows now: it may change without a word.
    pub fn look(self, root: NodeRef<leptos::html::Div>) {
        let Some(dark) = root.get_untracked().and_then(|root| is_dark(&root)) else { return };
        if self.chosen.get_untracked().is_none() && self.around.get_untracked() != dark {
            self.around.set(dark);
        }
    }
}

/// By the colour scheme in force at the element; with both allowed the device decides.
fn is_dark(root: &web_sys::Element) -> Option<bool> {
    let style = web_sys::window()?.get_computed_style(root).ok()??;
    let scheme = style.get_property_value("color-scheme").ok()?;
    let has = |word: &str| scheme.split(' ').any(|it| it == word);
    Some(match (has("light"), has("dark")) {
        (true, true) => device_is_dark(),
        (_, dark) => dark,
    })
}

fn device_is_dark() -> bool {
    web_sys::window()
        .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten())
        .is_some_and(|query| query.matches())
}
