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
    let ways = Signal::derive(|| options(&["incremental", "full"], words::way));
    view! {
        <FieldGroup legend=words::WHAT>
            <ChooseResources
                form=form
                path="backup.volume_id"
                label=words::DISK
                hint=words::DISK_HINT
                kind=Signal::derive(|| "disk".to_owned())
                chosen=draft.disk
                single=true
                why_not=refused_classic
            />
            <Input
                form=form
                path="backup.snapshot_id"
                label=words::SNAPSHOT
                value=draft.snapshot
                hint=words::SNAPSHOT_HINT
                optional=true
                mono=true
            />
        </FieldGroup>
        <FieldGroup legend=words::HOW>
            <Input
                form=form
                path="backup.name"
                label=words::NAME
                value=draft.name
                hint=words::NAME_HINT
                limit=NAME
            />
            <Cards
                form=form
                path="backup.extend_param.FullBackup"
                label=words::WAY
                value=draft.way
                options=ways
                hint=words::WAY_HINT
            />
            <Area
                form=form
                path="backup.description"
                label=words::DESCRIPTION
                value=draft.description
                limit=Signal::stored(DESCRIPTION)
            />
            <Tags form=form path="backup.tags" label=words::TAGS rows=draft.tags max=COUNT advised=true hint=words::TAGS_HINT />
        </FieldGroup>
    }
    .into_any()
}
