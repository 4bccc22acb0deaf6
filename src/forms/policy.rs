//! Choosing one of the policies.

use crate::dom::prelude::*;

use crate::form::input::Pick;
use crate::form::spec::Words;
use crate::form::state::Form;
use crate::form::{Control, FormState};
use crate::ui::SelectOption;

/// A list of the policies that there are, and of what stands for none.
pub fn select(form: Form, state: FormState, control: &'static Control, none: Words) -> AnyView {
    let cache = state.console.cache;
    cache.want_policies(state.console);
    let options = derive(move || {
        let mut all = vec![SelectOption::new("", none())];
        cache.policies.value.with(|rows| {
            all.extend(rows.iter().flatten().map(|policy| SelectOption::new(policy.id.as_str(), policy.name.as_str())));
        });
        all
    });
    view! {
        <Pick
            form=form
            path=state.draft.spec.path(control)
            label=(control.label)()
            value=state.draft.text(control.key)
            options=options
            hint=control.hint.map_or("", |hint| hint())
            optional=true
        />
    }
    .into_any()
}
