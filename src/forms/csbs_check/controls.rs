//! The text with ids in it, what is found there, and the picker.

use crate::dom::prelude::*;
use backup_api::cbr::model::Protectable;

use super::entries::{Entries, entries};
use crate::form::input::Area;
use crate::form::state::Form;
use crate::form::{Control, FormState};
use crate::forms::choose::{ChooseResources, names};
use crate::forms::lookup;
use crate::text::csbs_check as words;
use crate::ui::{Icon, IconName};

pub(super) fn pasted(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let FormState { console, draft, .. } = state;
    console.cache.want_resources(console, Signal::stored("disk".to_owned()));
    let all = memo(move |_| entries(draft));
    let entries = derive(move || {
        let name = |id: &str| {
            let row = ["server", "disk"].into_iter().find_map(|kind| lookup::protectable(console, kind, id));
            row.map(|row| row.name)
        };
        let ids = all.with(|all| all.ids.clone());
        let found: Vec<Option<String>> = ids.iter().map(|id| name(id)).collect();
        names(&ids, found.iter().map(Option::as_deref))
    });
    view! {
        <Area
            form=form
            path=draft.spec.path(control)
            label=(control.label)()
            value=draft.text(control.key)
            hint=control.hint.map_or("", |hint| hint())
            required=true
            entries=entries
            mono=true
            rows=8
        />
        {counts(all)}
    }
    .into_any()
}

/// How far a question in parts is.
pub(super) fn progress(state: FormState) -> AnyView {
    let parts = state.console.client.parts;
    let sentence = move || parts.get().map(|(asked, all)| words::asked_so_far(asked, all));
    view! { <p class="bc-quiet" role="status">{sentence}</p> }.into_any()
}

pub(super) fn chosen(form: Form, state: FormState, control: &'static Control) -> AnyView {
    view! {
        <ChooseResources
            form=form
            path=state.draft.spec.path(control)
            label=(control.label)()
            kind=derive(|| "server".to_owned())
            chosen=state.draft.ids(control.key)
            no_paste=true
            why_not=|_, row| any(row)
        />
    }
    .into_any()
}

/// Every server may be asked about.
fn any(_: &Protectable) -> Option<String> {
    None
}

fn counts(entries: Memo<Entries>) -> AnyView {
    view! {
        <div class="bc-messages" role="status">
            {move || {
                entries.with(|entries| {
                    view! {
                        <p class="bc-quiet">{words::asked(entries.ids.len())}</p>
                        {entries
                            .doubled
                            .first()
                            .map(|first| {
                                let sentence = words::doubled(entries.doubled.len(), first);
                                view! { <p class="bc-quiet">{sentence}</p> }
                            })}
                        {entries
                            .strange
                            .first()
                            .map(|first| {
                                let sentence = words::strange(entries.strange.len(), first);
                                view! {
                                    <p class="bc-message bc-message-warning">
                                        <Icon name=IconName::Warning />
                                        <span>{sentence}</span>
                                    </p>
                                }
                            })}
                    }
                })
            }}
        </div>
    }
    .into_any()
}
