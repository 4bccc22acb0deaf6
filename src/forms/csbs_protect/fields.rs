//! The fields.

use backup_api::cbr::resource::SERVER;
use backup_api::csbs::protect::{DESCRIPTION, NAME};
use backup_api::rules::tag::COUNT;
use leptos::prelude::*;

use super::draft::Draft;
use crate::forms::choose::{ChooseResources, refused_classic};
use crate::forms::input::{Area, Cards, Input, options};
use crate::forms::state::Form;
use crate::forms::tags::Tags;
use crate::text::{self, csbs_protect as words};
use crate::ui::{Disclosure, FieldGroup};

pub(super) fn view(form: Form, draft: Draft) -> AnyView {
    let backup_types = Signal::derive(|| options(&["incremental", "full"], words::way));
    view! {
        <FieldGroup legend=words::what()>
            <ChooseResources
                form=form
                path="{resource_id}"
                label=words::server()
                hint=words::server_hint()
                kind=Signal::derive(|| "server".to_owned())
                chosen=draft.server
                single=true
                why_not=refused_classic
            />
        </FieldGroup>
        <FieldGroup legend=words::how()>
            <Input
                form=form
                path="protect.backup_name"
                label=words::name()
                value=draft.name
                hint=words::name_hint()
                limit=NAME
                optional=true
            />
            <Cards
                form=form
                path="protect.incremental"
                label=words::way_label()
                value=draft.backup_type
                options=backup_types
                hint=words::way_hint()
            />
            <Area
                form=form
                path="protect.description"
                label=words::description()
                value=draft.description
                limit=Signal::stored(DESCRIPTION)
            />
            <Tags form=form path="protect.tags" label=words::tags() rows=draft.tags max=COUNT hint=words::tags_hint() />
        </FieldGroup>
        {rare(form, draft)}
    }
    .into_any()
}

fn rare(form: Form, draft: Draft) -> AnyView {
    let types = Signal::derive(|| options(&["", SERVER], words::resource_type));
    let note = Signal::derive(move || Some(text::form::set_of(draft.rare(), words::MORE_COUNT)));
    view! {
        <Disclosure label=words::more() note=note>
            <Cards form=form path="protect.resource_type" label=words::type_label() value=draft.resource_type options=types />
            <Area
                form=form
                path="protect.extra_info"
                label=words::extra()
                value=draft.extra_info
                hint=words::extra_hint()
                mono=true
            />
        </Disclosure>
    }
    .into_any()
}
