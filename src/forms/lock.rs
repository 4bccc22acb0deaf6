//! The lock of a vault, which nobody can take off again.

use crate::dom::prelude::*;

use crate::form::input::Input;
use crate::form::state::Form;
use crate::form::{Control, FormState};
use crate::text::vault_update as words;
use crate::ui::{Notice, Tone};

/// What has to be typed before a lock.
pub fn confirm(form: Form, state: FormState, control: &'static Control) -> AnyView {
    view! {
        <Notice tone=Tone::Warning title=words::lock_warning() still=true>
            <p>{words::lock_note()}</p>
        </Notice>
        <Input
            form=form
            path=state.draft.spec.path(control)
            label=(control.label)()
            value=state.draft.text(control.key)
            hint=control.hint.map_or("", |hint| hint())
        />
    }
    .into_any()
}
