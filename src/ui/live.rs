//! Saying what changed to those who can't see it change.

use crate::dom::prelude::*;

/// Speaks through the two regions that [`LiveRegions`] puts into the page.
#[derive(Clone, Copy, Debug)]
pub struct Announcer {
    polite: RwSignal<String>,
    assertive: RwSignal<String>,
}

impl Announcer {
    fn new() -> Self {
        Self { polite: RwSignal::new(String::new()), assertive: RwSignal::new(String::new()) }
    }

    /// Said when the reader comes to a pause: copied, loaded, finished. Safe after an `await`.
    pub fn announce(self, text: impl Into<String>) {
        put(self.polite, text.into());
    }

    /// Said at once: only for what stops the person's work.
    pub fn alert(self, text: impl Into<String>) {
        put(self.assertive, text.into());
    }
}

fn put(region: RwSignal<String>, mut text: String) {
    // The same words twice are no change to a screen reader; a trailing no-break space makes them one.
    if region.try_get_untracked().is_some_and(|said| said == text) {
        text.push('\u{a0}');
    }
    let _ = region.try_set(text);
}

/// Makes the announcer for everything below. Call it once, at the root, and render [`LiveRegions`] there.
pub fn provide_announcer() -> Announcer {
    let announcer = Announcer::new();
    provide_context(announcer);
    announcer
}

/// The announcer in force here; one that nobody hears where none was provided. Call it while a component is made.
#[must_use]
pub fn use_announcer() -> Announcer {
    use_context::<Announcer>().unwrap_or_else(Announcer::new)
}

/// The two regions, seen by nobody. They stand in the page from the start: a region that comes with its text is not read.
#[component]
pub fn LiveRegions() -> AnyView {
    let announcer = use_announcer();
    view! {
        <div class="bc-visually-hidden">
            <div role="status" aria-live="polite">{move || announcer.polite.get()}</div>
            <div role="alert" aria-live="assertive">{move || announcer.assertive.get()}</div>
        </div>
    }
    .into_any()
}
