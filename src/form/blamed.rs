//! What a refusal is about, where its words name something that was sent: the way on without it.

use crate::dom::prelude::*;
use backup_api::error::ApiError;
use backup_api::ids;

use super::spec::FormState;
use super::state::Form;
use crate::text::{form as words, lists};
use crate::ui::Button;

/// Names what was sent and stands in the words of the refusal, with the way on without it; nothing where none does.
pub(super) fn view(state: FormState, form: Form, error: &ApiError) -> AnyView {
    let found = state.draft.named_in(&error.message);
    if found.is_empty() {
        return ().into_any();
    }
    let name = |(_, id): &(&'static str, String)| match state.console.cache.resource_name(id) {
        Some(name) if !name.is_empty() => format!("{name} ({id})"),
        _ => id.clone(),
    };
    let (count, names) = (found.len(), lists::listed(found.iter().map(name)));
    let rest = found
        .iter()
        .all(|(key, id)| state.draft.ids(key).with_untracked(|ids| ids.iter().any(|other| !ids::same(other, id))));
    let without = Callback::new(move |()| {
        for (key, id) in &found {
            state.draft.ids(key).update(|ids| ids.retain(|chosen| !ids::same(chosen, id)));
        }
        form.send_again();
    });
    view! {
        <p>{words::blamed(count, &names)}</p>
        {rest.then(|| view! { <Button label=words::without(count) on_press=without /> })}
    }
    .into_any()
}
