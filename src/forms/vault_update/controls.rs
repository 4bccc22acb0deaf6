//! What the vault holds, and what can't be changed here.

use crate::dom::prelude::*;
use backup_api::tables::Values;

use super::name;
use super::values::{ALLOCATED, UNREAD, USED};
use crate::form::state::Form;
use crate::form::{Control, FormState};
use crate::shared::bar;
use crate::text::{size, vault_update as words, vaults};
use crate::ui::{Fact, Facts};

/// What a smaller size would have to hold, in one bar.
pub(super) fn capacity(_: Form, state: FormState, _: &'static Control) -> AnyView {
    let draft = state.draft;
    let draw = move || {
        let now = draft.now();
        let [used, allocated, size] = [USED, ALLOCATED, "size"].map(|key| now.number(key));
        bar(&name(draft), used, allocated, size, said(&now))
    };
    draw.into_any()
}

/// The three readings in words.
pub(super) fn said(now: &Values) -> String {
    let [used, allocated, size] = UNREAD.map(|key| now.text(key));
    vaults::capacity([(now.number(USED), used), (now.number(ALLOCATED), allocated), (now.number("size"), size)])
}

/// The size of a vault that was paid in advance.
pub(super) fn ordered(_: Form, state: FormState, control: &'static Control) -> AnyView {
    let size = move || state.draft.now().number("size").map(size::gb);
    view! {
        <Facts single=true>
            <Fact term=(control.label)()>{size} <p class="bc-hint">{words::ordered()}</p></Fact>
        </Facts>
    }
    .into_any()
}

/// A lock that is there stays.
pub(super) fn is_locked(_: Form, _: FormState, _: &'static Control) -> AnyView {
    view! { <p>{words::is_locked()}</p> }.into_any()
}

/// Tags of a rule that can't be read stay as they are.
pub(super) fn bind_unread(_: Form, _: FormState, _: &'static Control) -> AnyView {
    view! { <p>{words::bind_unread()}</p> }.into_any()
}
