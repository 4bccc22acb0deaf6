//! The forms, each on a page of its own.

use leptos::prelude::*;

use super::PageHead;
use crate::forms::{Desk, ResourcesAddForm, RestorePointCreateForm, Setting, VaultCreateForm};
use crate::text;

fn lead(text: &'static str) -> MaybeProp<String> {
    MaybeProp::from(Some(text.to_owned()))
}

pub(super) fn vault_create(desk: Desk) -> AnyView {
    use text::vault_create as words;
    view! {
        <PageHead title=words::TITLE lead=lead(words::LEAD) />
        <VaultCreateForm desk=desk draft=desk.vault_create setting=Setting::Alone />
    }
    .into_any()
}

pub(super) fn resources_add(desk: Desk, vault: Option<String>) -> AnyView {
    use text::resources_add as words;
    if let Some(vault) = vault {
        desk.resources_add.begin(&vault);
    }
    view! {
        <PageHead title=words::TITLE lead=lead(words::LEAD) />
        <ResourcesAddForm desk=desk draft=desk.resources_add setting=Setting::Alone />
    }
    .into_any()
}

pub(super) fn restore_point_create(desk: Desk, vault: Option<String>) -> AnyView {
    use text::restore_point_create as words;
    if let Some(vault) = vault {
        desk.restore_point_create.begin(&vault);
    }
    view! {
        <PageHead title=words::TITLE lead=lead(words::LEAD) />
        <RestorePointCreateForm desk=desk draft=desk.restore_point_create setting=Setting::Alone />
    }
    .into_any()
}

pub(super) fn csbs_protect(_desk: Desk) -> AnyView {
    view! { <PageHead title=text::csbs_protect::TITLE /> }.into_any()
}

pub(super) fn csbs_check(_desk: Desk) -> AnyView {
    view! { <PageHead title=text::csbs_check::TITLE /> }.into_any()
}

pub(super) fn vbs_backup(_desk: Desk) -> AnyView {
    view! { <PageHead title=text::vbs_backup::TITLE /> }.into_any()
}
