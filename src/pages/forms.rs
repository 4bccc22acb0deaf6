//! The forms, each on a page of its own.

use crate::dom::prelude::*;

use super::PageHead;
use crate::form::{self, FormDraft, FormSpec};
use crate::forms::{
    AppContext, CSBS_CHECK, CSBS_PROTECT, RESOURCES_ADD, RESTORE_POINT_CREATE, VAULT_CREATE, VBS_BACKUP, resources_add,
    restore_point_create,
};
use crate::places::Place;
use crate::text;

fn lead(text: &'static str) -> MaybeProp<String> {
    MaybeProp::from(Some(text.to_owned()))
}

/// A form with the draft that is kept for it.
fn form(context: AppContext, spec: &'static FormSpec) -> AnyView {
    form::view(context.console, context.drafts, context.drafts.of(spec), None, None)
}

/// The same for a vault, where the address names one; `begin` makes the draft ready for it.
fn form_of_vault(
    context: AppContext,
    spec: &'static FormSpec,
    vault: Option<&str>,
    begin: fn(FormDraft, &str),
) -> AnyView {
    if let Some(vault) = vault {
        begin(context.drafts.of(spec), vault);
    }
    form(context, spec)
}

pub(super) fn vault_create(context: AppContext) -> AnyView {
    use text::vault_create as words;
    view! {
        <PageHead title=Place::VaultCreate.title() lead=lead(words::lead()) />
        {form(context, &VAULT_CREATE)}
    }
    .into_any()
}

pub(super) fn resources_add(context: AppContext, vault: Option<&str>) -> AnyView {
    use text::resources_add as words;
    view! {
        <PageHead title=Place::ResourcesAdd.title() lead=lead(words::lead()) />
        {form_of_vault(context, &RESOURCES_ADD, vault, resources_add::begin)}
    }
    .into_any()
}

pub(super) fn restore_point_create(context: AppContext, vault: Option<&str>) -> AnyView {
    use text::restore_point_create as words;
    view! {
        <PageHead title=Place::RestorePointCreate.title() lead=lead(words::lead()) />
        {form_of_vault(context, &RESTORE_POINT_CREATE, vault, restore_point_create::begin)}
    }
    .into_any()
}

pub(super) fn csbs_protect(context: AppContext) -> AnyView {
    use text::csbs_protect as words;
    view! {
        <PageHead title=Place::CsbsProtect.title() lead=lead(words::lead()) />
        {form(context, &CSBS_PROTECT)}
    }
    .into_any()
}

pub(super) fn csbs_check(context: AppContext) -> AnyView {
    use text::csbs_check as words;
    view! {
        <PageHead title=Place::CsbsCheck.title() lead=lead(words::lead()) />
        {form(context, &CSBS_CHECK)}
    }
    .into_any()
}

pub(super) fn vbs_backup(context: AppContext) -> AnyView {
    use text::vbs_backup as words;
    view! {
        <PageHead title=Place::VbsBackup.title() lead=lead(words::lead()) />
        {form(context, &VBS_BACKUP)}
    }
    .into_any()
}

/// What no build for people has.
#[cfg(feature = "probe")]
pub(super) fn probe(context: AppContext) -> AnyView {
    use crate::forms::probe::PROBE;
    view! {
        <PageHead title=(PROBE.title)() lead=lead(text::vault_create::lead()) />
        {form(context, &PROBE)}
    }
    .into_any()
}
