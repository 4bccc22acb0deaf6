//! The forms, each on a page of its own.

use crate::dom::prelude::*;
use backup_api::cbr::VaultShow;
use backup_api::cbr::model::{Backup, Vault};

use super::{PageHead, backup};
use crate::form::{self, FormDraft, FormSpec};
use crate::forms::{
    AppContext, BACKUP_RESTORE, BACKUP_UPDATE, CSBS_CHECK, CSBS_PROTECT, RESOURCES_ADD, RESOURCES_MIGRATE,
    RESTORE_POINT_CREATE, VAULT_CREATE, VAULT_UPDATE, VBS_BACKUP, backup_restore as restoring,
    backup_update as renaming, resources_add, resources_migrate as moving, restore_point_create,
    vault_update as changing,
};
use crate::places::Place;
use crate::route::Route;
use crate::shared::{Panel, Reading, keep_fresh, name_or};
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

/// A form on the page of one thing, which is read before it shows, so that it says what is so now.
struct OfOne {
    spec: &'static FormSpec,
    lead: &'static str,
    reading: Reading,
    /// What is read, in a sentence.
    what: &'static str,
    /// Changes with each answer.
    at: RwSignal<Option<f64>>,
    /// Makes the draft ready for what was read.
    begin: Callback<()>,
    /// The list that it is in.
    list: Place,
    /// Its page.
    page: Route,
    /// Its name, once it is known.
    name: Signal<Option<String>>,
}

fn form_of_one(context: AppContext, of: OfOne) -> AnyView {
    let OfOne { spec, reading, begin, at, list, page, name, .. } = of;
    let here = (spec.title)();
    let content = move || {
        begin.run(());
        // Read once more, with another token perhaps: what was not typed follows.
        Effect::new(move |again: Option<()>| {
            at.track();
            again.iter().for_each(|()| begin.run(()));
        });
        form(context, spec)
    };
    let place = page.place;
    let trail = view! {
        <nav class="bc-crumbs" aria-label=text::vault::trail()>
            <a class="bc-link" href=list.href()>{list.title()}</a>
            <Icon name=IconName::ChevronRight />
            <a class="bc-link" href=page.href()>
                {move || name.get().unwrap_or_else(|| place.title().to_owned())}
            </a>
            <Icon name=IconName::ChevronRight />
            <span aria-current="page">{here}</span>
        </nav>
    };
    view! {
        <PageHead title=here lead=lead(of.lead) trail=trail />
        <Panel reading=reading what=of.what shape=SkeletonShape::Facts(6) none=false empty=|| ()>
            {content()}
        </Panel>
    }
    .into_any()
}

/// The same for a vault.
fn form_for_vault(
    context: AppContext,
    spec: &'static FormSpec,
    id: String,
    said: &'static str,
    begin: fn(FormDraft, &Vault),
) -> AnyView {
    let (console, draft, vault) = (context.console, context.drafts.of(spec), Load::<Whole<Vault>>::default());
    let page = Place::Vault.of(id.clone());
    let ask = Callback::new(move |()| ask_whole(console, vault, VaultShow { vault_id: id.clone() }));
    keep_fresh(console, vault, ask);
    let of = OfOne {
        spec,
        lead: said,
        reading: Reading::of(console, vault, ask),
        what: text::vault::what(),
        at: vault.at,
        begin: Callback::new(move |()| {
            vault.now(|read| begin(draft, &read.item));
        }),
        list: Place::Vaults,
        page,
        name: derive(move || vault.value.with(|read| read.as_ref().map(|read| name_or(&read.item.name)))),
    };
    form_of_one(context, of)
}

pub(super) fn vault_update(context: AppContext, id: String) -> AnyView {
    use text::vault_update as words;
    form_for_vault(context, &VAULT_UPDATE, id, words::lead(), changing::begin)
}

pub(super) fn resources_migrate(context: AppContext, id: String) -> AnyView {
    use text::resources_migrate as words;
    form_for_vault(context, &RESOURCES_MIGRATE, id, words::lead(), moving::begin)
}

/// The same for a backup.
fn form_for_backup(
    context: AppContext,
    spec: &'static FormSpec,
    id: String,
    said: &'static str,
    begin: fn(FormDraft, &Backup),
) -> AnyView {
    let (console, draft) = (context.console, context.drafts.of(spec));
    let load = console.cache.backup;
    let (page, reading) = (Place::Backup.of(id.clone()), backup::read(console, id));
    let of = OfOne {
        spec,
        lead: said,
        reading,
        what: text::backups::what_one(),
        at: load.at,
        begin: Callback::new(move |()| {
            load.now(|read| begin(draft, &read.item));
        }),
        list: Place::Backups,
        page,
        name: derive(move || load.value.with(|read| read.as_ref().map(|read| backup::of_what(&read.item)))),
    };
    form_of_one(context, of)
}

pub(super) fn backup_restore(context: AppContext, id: String) -> AnyView {
    form_for_backup(context, &BACKUP_RESTORE, id, text::backup_restore::lead(), restoring::begin)
}

pub(super) fn backup_update(context: AppContext, id: String) -> AnyView {
    form_for_backup(context, &BACKUP_UPDATE, id, text::backup_update::lead(), renaming::begin)
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
