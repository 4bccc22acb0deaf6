//! The vault, and what joins it.

use crate::dom::prelude::*;

use super::{object_type, rounds};
use crate::form::bound::bind;
use crate::form::state::Form;
use crate::form::{Control, FormState};
use crate::forms::associate::{self, Room};
use crate::forms::choose_vault::{ChooseVault, free};
use crate::forms::lookup;
use crate::ui::RadioCards;

pub(super) fn vault(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let bound = bind(form, state.draft.spec.path(control), (control.label)());
    view! { <ChooseVault console=state.console bound=bound vault=state.draft.ids(control.key) /> }.into_any()
}

/// A vault that no list holds: its kind has to be told.
pub(super) fn kind(_: Form, state: FormState, control: &'static Control) -> AnyView {
    let FormState { console, draft, .. } = state;
    let unknown = memo(move |_| {
        let id = draft.one("vault");
        !id.is_empty() && console.cache.vaults.value.with(Option::is_some) && lookup::vault(console, &id).is_none()
    });
    view! {
        <Show when=move || unknown.get()>
            <RadioCards
                label=(control.label)()
                value=draft.text(control.key)
                options=associate::object_types(console)
                hint=MaybeProp::from(control.hint.map(|hint| hint().to_owned()))
            />
        </Show>
    }
    .into_any()
}

pub(super) fn resources(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let FormState { console, draft, .. } = state;
    let kind = Signal::from(memo(move |_| object_type(console, draft)));
    let left = move || lookup::vault(console, &draft.one("vault")).as_ref().and_then(free);
    view! {
        {rounds::notice(draft)}
        {associate::view(form, state, control, kind, Room { size: derive(left), free: true })}
    }
    .into_any()
}
