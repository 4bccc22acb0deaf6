//! The fields, and what is found in them.

use backup_api::cbr::model::Protectable;
use backup_api::cbr::resource::{BARE_METAL, SERVER};
use leptos::prelude::*;

use super::draft::{Asked, Draft};
use crate::forms::choose::{ChooseResources, names};
use crate::forms::input::{Area, Cards, options};
use crate::forms::lookup;
use crate::forms::state::Form;
use crate::text::csbs_check as words;
use crate::ui::{FieldGroup, Icon, IconName};

pub(super) fn view(form: Form, draft: Draft, asked: Memo<Asked>) -> AnyView {
    let console = form.console;
    let entries = Signal::derive(move || {
        let name = |id: &str| {
            let row = ["server", "disk"].into_iter().find_map(|kind| lookup::protectable(console, kind, id));
            row.map(|row| row.name)
        };
        names(asked.with(|asked| asked.ids.clone()), name)
    });
    let kinds = Signal::derive(|| options(&[SERVER, BARE_METAL], words::kind));
    view! {
        <FieldGroup legend=words::which()>
            <Area
                form=form
                path="check_protectable"
                label=words::pasted()
                value=draft.pasted
                hint=words::pasted_hint()
                required=true
                entries=entries
                mono=true
                rows=8
            />
            {counts(asked)}
            // Its problems are those of the field above: one list is sent.
            <ChooseResources
                form=form
                path=""
                label=words::chosen()
                kind=Signal::derive(|| "server".to_owned())
                chosen=draft.chosen
                no_paste=true
                why_not=any
            />
            <Cards
                form=form
                path="{resource_type}"
                label=words::type_label()
                value=draft.kind
                options=kinds
                hint=words::type_hint()
            />
        </FieldGroup>
    }
    .into_any()
}

/// Every server may be asked about.
fn any(_: &Protectable) -> Option<String> {
    None
}

fn counts(asked: Memo<Asked>) -> AnyView {
    view! {
        <div class="bc-messages" role="status">
            {move || {
                asked.with(|asked| {
                    view! {
                        <p class="bc-quiet">{words::asked(asked.ids.len())}</p>
                        {asked
                            .doubled
                            .first()
                            .map(|first| {
                                let said = words::doubled(asked.doubled.len(), first);
                                view! { <p class="bc-quiet">{said}</p> }
                            })}
                        {asked
                            .strange
                            .first()
                            .map(|first| {
                                let said = words::strange(asked.strange.len(), first);
                                view! {
                                    <p class="bc-message bc-message-warning">
                                        <Icon name=IconName::Warning />
                                        <span>{said}</span>
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
