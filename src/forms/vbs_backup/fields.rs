//! The fields.

use backup_api::rules::tag::COUNT;
use backup_api::vbs::backup_create::{DESCRIPTION, NAME};
use leptos::prelude::*;

use super::draft::Draft;
use crate::forms::choose::{ChooseResources, refused_classic};
use crate::forms::input::{Area, Cards, Input, options};
use crate::forms::state::Form;
use crate::forms::tags::Tags;
use crate::text::vbs_backup as words;
use crate::ui::FieldGroup;

pub(super) fn view(form: Form, draft: Draft) -> AnyView {
    let backup_types = Signal::derive(|| options(&["incremental", "full"], words::way));
    view! {
        <FieldGroup legend=words::what()>
            <ChooseResources
                form=form
                path="backup.volume_id"
                label=words::disk()
                hint=words::disk_hint()
                kind=Signal::derive(|| "disk".to_owned())
                chosen=draft.disk
                single=true
                why_not=refused_classic
            />
            <Input
                form=form
                path="backup.snapshot_id"
                label=words::snapshot()
                value=draft.snapshot
                hint=words::snapshot_hint()
                optional=true
                mono=true
            />
        </FieldGroup>
        <FieldGroup legend=words::how()>
            <Input
                form=form
                path="backup.name"
                label=words::name()
                value=draft.name
                hint=words::name_hint()
                limit=NAME
            />
            <Cards
                form=form
                path="backup.extend_param.FullBackup"
                label=words::way_label()
                value=draft.backup_type
                options=backup_types
                hint=words::way_hint()
            />
            <Area
                form=form
                path="backup.description"
                label=words::description()
                value=draft.description
                limit=Signal::stored(DESCRIPTION)
            />
            <Tags form=form path="backup.tags" label=words::tags() rows=draft.tags max=COUNT advised=true hint=words::tags_hint() />
        </FieldGroup>
    }
    .into_any()
}
