//! The forms, each on a page of its own.

use leptos::prelude::*;

use super::PageHead;
use crate::forms::{
    CsbsCheckForm, CsbsProtectForm, Desk, ResourcesAddForm, RestorePointCreateForm, Setting, VaultCreateForm,
    VbsBackupForm,
};
use crate::text;

fn lead(text: &'static str) -> MaybeProp<String> {
    MaybeProp::from(Some(text.to_owned()))
}

pub(super) fn vault_create(desk: Desk) -> AnyView {
    use text::vault_create as words;
    view! {
        <PageHead title=words::title() lead=lead(words::lead()) />
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
        <PageHead title=words::title() lead=lead(words::lead()) />
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
        <PageHead title=words::title() lead=lead(words::lead()) />
        <RestorePointCreateForm desk=desk draft=desk.restore_point_create setting=Setting::Alone />
    }
    .into_any()
}

pub(super) fn csbs_protect(desk: Desk) -> AnyView {
    use text::csbs_protect as words;
    view! {
        <PageHead title=words::title() lead=lead(words::lead()) />
        <CsbsProtectForm desk=desk />
    }
    .into_any()
}

pub(super) fn csbs_check(desk: Desk) -> AnyView {
    use text::csbs_check as words;
    view! {
        <PageHead title=words::title() lead=lead(words::lead()) />
        <CsbsCheckForm desk=desk />
    }
    .into_any()
}

pub(super) fn vbs_backup(desk: Desk) -> AnyView {
    use text::vbs_backup as words;
    view! {
        <PageHead title=words::title() lead=lead(words::lead()) />
        <VbsBackupForm desk=desk />
    }
    .into_any()
}
