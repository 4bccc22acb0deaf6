//! The forms, each on a page of its own.

use crate::dom::prelude::*;
use backup_api::cbr::VaultShow;
use backup_api::cbr::model::Vault;

use super::PageHead;
use super::parts::{Panel, Reading, keep_fresh, name_or};
use crate::form::{self, FormDraft, FormSpec};
use crate::forms::{
    AppContext, CSBS_CHECK, CSBS_PROTECT, RESOURCES_ADD, RESOURCES_MIGRATE, RESTORE_POINT_CREATE, VAULT_CREATE,
    VAULT_UPDATE, VBS_BACKUP, resources_add, resources_migrate as moving, restore_point_create,
    vault_update as changing,
};
use crate::places::Place;
use crate::text;
use crate::ui::{Icon, IconName, SkeletonShape};
use crate::work::Load;
use crate::work::read::{Whole, ask_whole};

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

/// A form on the page of one vault, which is read before it shows, so that it says what is so now. `begin` makes the
/// draft ready for it.
fn form_for_vault(
    context: AppContext,
    spec: &'static FormSpec,
    id: String,
    said: &'static str,
    begin: fn(FormDraft, &Vault),
) -> AnyView {
    let (console, draft, vault) = (context.console, context.drafts.of(spec), Load::default());
    let id = StoredValue::new(id);
    let ask = Callback::new(move |()| {
        ask_whole(console, vault, VaultShow { vault_id: id.try_get_value().unwrap_or_default() });
    });
    keep_fresh(console, vault, ask);
    let name = memo(move |_| vault.value.with(|read| read.as_ref().map(|read| name_or(&read.item.name))));
    let here = (spec.title)();
    let content = move || {
        let taken = move |read: &Option<Whole<Vault>>| read.iter().for_each(|read| begin(draft, &read.item));
        vault.value.with_untracked(taken);
        // Read once more, with another token perhaps: what was not typed follows.
        Effect::new(move |again: Option<()>| vault.value.with(|read| again.iter().for_each(|()| taken(read))));
        form(context, spec)
    };
    let trail = view! {
        <nav class="bc-crumbs" aria-label=text::vault::trail()>
            <a class="bc-link" href=Place::Vaults.href()>{text::shell::vaults()}</a>
            <Icon name=IconName::ChevronRight />
            <a class="bc-link" href=Place::Vault.of(id.get_value()).href()>
                {move || name.get().unwrap_or_else(|| Place::Vault.title().to_owned())}
            </a>
            <Icon name=IconName::ChevronRight />
            <span aria-current="page">{here}</span>
        </nav>
    };
    view! {
        <PageHead title=here lead=lead(said) trail=trail />
        <Panel
            reading=Reading::of(console, vault, ask)
            what=text::vault::what()
            shape=SkeletonShape::Facts(6)
            none=false
            empty=|| ()
        >
            {content()}
        </Panel>
    }
    .into_any()
}

pub(super) fn vault_update(context: AppContext, id: String) -> AnyView {
    use text::vault_update as words;
    form_for_vault(context, &VAULT_UPDATE, id, words::lead(), changing::begin)
}

pub(super) fn resources_migrate(context: AppContext, id: String) -> AnyView {
    use text::resources_migrate as words;
    form_for_vault(context, &RESOURCES_MIGRATE, id, words::lead(), moving::begin)
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
