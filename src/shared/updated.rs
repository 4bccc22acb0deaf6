//! How old what was read is.

use crate::dom::prelude::*;

use crate::text::shell as words;
use crate::ui::{Button, ButtonKind, IconName};

/// How old what was read is, and the button that reads again.
pub fn updated(age: Signal<String>, loading: Signal<bool>, reload: Callback<()>) -> AnyView {
    view! {
        <span class="bc-updated bc-quiet">{age}</span>
        <Button
            label=words::refresh()
            icon=IconName::Refresh
            kind=ButtonKind::Quiet
            busy=loading
            on_press=reload
        />
    }
    .into_any()
}
