//! What the vault holds, and what can't be changed here.

use crate::dom::prelude::*;

use super::name;
use super::values::{ALLOCATED, USED};
use crate::form::state::Form;
use crate::form::{Control, FormState};
use crate::text::{size, vault_update as words, vaults};
use crate::ui::{CapacityBar, Fact, Facts};

/// What a smaller size would have to hold, in one bar.
#[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^53")]
pub(super) fn capacity(_: Form, state: FormState, _: &'static Control) -> AnyView {
    let draft = state.draft;
    let draw = move || {
        let now = draft.now();
        let (used, allocated, size) = (now.number(USED), now.number(ALLOCATED), now.number("size"));
        let in_mb = |gb: Option<i64>| gb.unwrap_or_default() as f64 * 1024.0;
        view! {
            <CapacityBar
                label=vaults::capacity_of(&name(draft))
                used=used.unwrap_or_default() as f64
                allocated=in_mb(allocated)
                size=in_mb(size)
                words=vaults::capacity([used, allocated, size].map(vaults::sent))
            />
        }
    };
    draw.into_any()
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
