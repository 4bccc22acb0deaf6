//! One vault.

mod backups;
mod capacity;
mod delete;
mod facts;
mod head;
mod policies;
mod resources;
mod watch;

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::cbr::model::{Backup, Policy, Vault};
use backup_api::cbr::{BackupList, PolicyList, VaultShow};
use backup_api::error::Cause;

use super::PageHead;
use super::parts::cells::fact;
use super::parts::{Panel, Reading, keep_fresh, name_or};
use crate::forms::AppContext;
use crate::places::Place;
use crate::text::{lists, vault as words};
use crate::ui::{ButtonKind, ButtonLink, CodeBlock, Disclosure, Facts, IdText, Notice, SkeletonShape, Tone};
use crate::work::read::{Whole, ask_backups, ask_whole};
use crate::work::{Console, Load};

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    console: Console,
    id: StoredValue<String>,
    vault: Load<Whole<Vault>>,
    backups: Load<Vec<Backup>>,
    policies: Load<Vec<Policy>>,
    reading: Reading,
    /// Deletion was asked for and accepted.
    deleting: RwSignal<bool>,
    /// Was here, and is not any more.
    gone: RwSignal<bool>,
}

impl Page {
    /// The vault's name, or what stands for it; nothing before it is here.
    fn name(self) -> Option<String> {
        self.vault.value.with(|whole| whole.as_ref().map(|whole| name_or(&whole.item.name)))
    }

    /// The phase that it is in.
    fn phase(self) -> Option<Phase> {
        self.vault.value.with(|whole| whole.as_ref().map(|whole| whole.item.phase()))
    }

    /// The vault as it was last read.
    fn with<T>(self, read: impl FnOnce(&Vault) -> T) -> Option<T> {
        self.vault.value.with(|whole| whole.as_ref().map(|whole| read(&whole.item)))
    }

    /// The vault, read without tracking.
    fn now<T>(self, read: impl FnOnce(&Vault) -> T) -> Option<T> {
        self.vault.value.with_untracked(|whole| whole.as_ref().map(|whole| read(&whole.item)))
    }

    fn id(self) -> String {
        self.id.try_get_value().unwrap_or_default()
    }
}

pub(super) fn view(context: AppContext, id: String) -> AnyView {
    let console = context.console;
    let (vault, backups, policies) = (Load::default(), Load::default(), Load::default());
    let stored = StoredValue::new(id);
    let id = move || stored.try_get_value().unwrap_or_default();
    let ask_vault = Callback::new(move |()| ask_whole(console, vault, VaultShow { vault_id: id() }));
    let ask_backups = Callback::new(move |()| {
        ask_backups(console, backups, BackupList { vault_id: id(), ..BackupList::default() });
    });
    let ask_policies = Callback::new(move |()| {
        policies.ask_with(console, PolicyList { vault_id: id(), ..PolicyList::default() }, |page| page.rows);
    });
    let ask_all = Callback::new(move |()| {
        ask_vault.run(());
        ask_backups.run(());
        ask_policies.run(());
    });
    keep_fresh(console, vault, ask_all);
    let reading = Reading::of(console, vault, ask_all);
    let (deleting, gone) = (RwSignal::new(false), RwSignal::new(false));
    let page = Page { console, id: stored, vault, backups, policies, reading, deleting, gone };
    watch::while_it_moves(page, ask_backups);
    let missing = memo(move |_| {
        let lost = vault.error.with(|error| error.as_ref().is_some_and(|error| error.cause == Cause::NotFound));
        match (gone.get(), lost, reading.here.get()) {
            (true, ..) | (_, true, true) => Some(true),
            (_, true, false) => Some(false),
            _ => None,
        }
    });
    view! {
        {move || match missing.get() {
            Some(true) => deleted(page),
            Some(false) => unknown(page),
            None => known(page, ask_backups, ask_policies),
        }}
    }
    .into_any()
}

/// It was here before: say so, with its name.
fn deleted(page: Page) -> AnyView {
    let name = page.now(|vault| name_or(&vault.name)).unwrap_or_default();
    view! {
        <PageHead title=words::gone(&name) />
        <Notice tone=Tone::Success title=words::gone(&name)>
            <p>{words::gone_note()}</p>
            <div class="bc-actions">
                <ButtonLink href=Place::Vaults.href() label=words::to_list() />
            </div>
        </Notice>
    }
    .into_any()
}

/// The service does not know it: a mistyped or old link.
fn unknown(page: Page) -> AnyView {
    let project = page.console.client.sessions.scope().project_id;
    let id =
        |id: String, what: &'static str| fact(what, Some(view! { <IdText id=id what=what whole=true /> }.into_any()));
    let facts = [id(page.id(), words::id_asked()), id(project, words::project())];
    view! {
        <PageHead title=words::unknown() lead=MaybeProp::from(Some(words::unknown_note().to_owned())) />
        <div class="bc-stack">
            <Facts single=true>{facts.into_iter().collect_view()}</Facts>
            <div class="bc-actions">
                <ButtonLink href=Place::Vaults.href() label=words::to_list() kind=ButtonKind::Primary />
            </div>
        </div>
    }
    .into_any()
}

fn known(page: Page, ask_backups: Callback<()>, ask_policies: Callback<()>) -> AnyView {
    view! {
        {head::view(page)}
        <Panel reading=page.reading what=words::what() shape=SkeletonShape::Facts(8) none=false empty=|| ()>
            <div class="bc-stack">
                {notices(page)}
                <div class="bc-columns">
                    <div class="bc-stack">
                        {move || capacity::view(page)}
                        {policies::view(page, ask_policies)}
                        {move || facts::tags(page)}
                    </div>
                    {move || facts::view(page)}
                </div>
                {resources::view(page)}
                {backups::view(page, ask_backups)}
                {raw(page)}
            </div>
        </Panel>
    }
    .into_any()
}

/// What an operator must not overlook.
fn notices(page: Page) -> AnyView {
    let notice = |tone, title: &'static str, note: &'static str| {
        view! { <Notice tone=tone title=title still=true><p>{note}</p></Notice> }.into_any()
    };
    let found = memo(move |_| {
        let facts = |vault: &Vault| {
            let billing = &vault.billing;
            let full = billing.used_percent().is_some_and(|percent| percent >= 95);
            (vault.locked == Some(true), billing.status.eq_ignore_ascii_case("frozen"), full)
        };
        let (locked, frozen, full) = page.with(facts).unwrap_or_default();
        let going = page.deleting.get()
            || page.with(|vault| vault.billing.status.eq_ignore_ascii_case("deleting")) == Some(true);
        (going, frozen, full, locked)
    });
    view! {
        {move || {
            let (going, frozen, full, locked) = found.get();
            view! {
                {going.then(|| notice(Tone::Busy, words::going(), words::going_note()))}
                {frozen.then(|| notice(Tone::Danger, words::frozen_title(), words::frozen_note()))}
                {full.then(|| notice(Tone::Warning, words::over(), words::over_note()))}
                {locked.then(|| notice(Tone::Info, words::locked(), words::locked_note()))}
            }
        }}
    }
    .into_any()
}

fn raw(page: Page) -> AnyView {
    let text = memo(move |_| {
        page.vault.value.with(|whole| whole.as_ref().map(|whole| whole.raw.pretty()).unwrap_or_default())
    });
    view! {
        <Disclosure label=lists::raw()>
            <CodeBlock text=text label=lists::raw() wrap=true />
        </Disclosure>
    }
    .into_any()
}
