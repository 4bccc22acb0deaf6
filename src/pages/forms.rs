//! The forms, each on a page of its own.

use leptos::prelude::*;

use super::PageHead;
use crate::forms::{
    AppContext, CsbsCheckForm, CsbsProtectForm, ResourcesAddForm, RestorePointCreateForm, Setting, VaultCreateForm,
    VbsBackupForm,
};
use crate::places::Place;
use crate::text;

fn lead(text: &'static str) -> MaybeProp<String> {
    MaybeProp::from(Some(text.to_owned()))
}

pub(super) fn vault_create(context: AppContext) -> AnyView {
    use text::vault_create as words;
    view! {
        <PageHead title=Place::VaultCreate.title() lead=lead(words::lead()) />
        <VaultCreateForm context=context draft=context.vault_create setting=Setting::Alone />
    }
    .into_any()
}

pub(super) fn resources_add(context: AppContext, vault: Option<&str>) -> AnyView {
    use text::resources_add as words;
    if let Some(vault) = vault {
        context.resources_add.begin(vault);
    }
    view! {
        <PageHead title=Place::ResourcesAdd.title() lead=lead(words::lead()) />
        <ResourcesAddForm context=context draft=context.resources_add setting=Setting::Alone />
    }
    .into_any()
}

pub(super) fn restore_point_create(context: AppContext, vault: Option<&str>) -> AnyView {
    use text::restore_point_create as words;
    if let Some(vault) = vault {
        context.restore_point_create.begin(vault);
    }
    view! {
        <PageHead title=Place::RestorePointCreate.title() lead=lead(words::lead()) />
        <RestorePointCreateForm context=context draft=context.restore_point_create setting=Setting::Alone />
    }
    .into_any()
}

pub(super) fn csbs_protect(context: AppContext) -> AnyView {
    use text::csbs_protect as words;
    view! {
        <PageHead title=Place::CsbsProtect.title() lead=lead(words::lead()) />
        <CsbsProtectForm context=context />
    }
    .into_any()
}

pub(super) fn csbs_check(context: AppContext) -> AnyView {
    use text::csbs_check as words;
    view! {
        <PageHead title=Place::CsbsCheck.title() lead=lead(words::lead()) />
        <CsbsCheckForm context=context />
    }
    .into_any()
}

pub(super) fn vbs_backup(context: AppContext) -> AnyView {
    use text::vbs_backup as words;
    view! {
        <PageHead title=Place::VbsBackup.title() lead=lead(words::lead()) />
        <VbsBackupForm context=context />
    }
    .into_any()
}
