//! One backup: what it holds, what it can be used for, and what can be done with it. Prints as a record.

mod delete;
pub(super) mod disks;
pub(super) mod facts;
mod uses;
mod watch;

use crate::dom::prelude::*;
use backup_api::cbr::BackupShow;
use backup_api::cbr::model::Backup;
use backup_api::error::Cause;

use super::PageHead;
use super::head::updated;
use super::parts::cells::fact;
use super::parts::{Panel, Reading, card, keep_fresh, name_or, padded, status};
use crate::forms::AppContext;
use crate::places::Place;
use crate::text::{backups as words, lists, shell};
use crate::ui::{
    Button, ButtonKind, ButtonLink, CodeBlock, Disclosure, Facts, Icon, IconName, IdText, Notice, SkeletonShape, Space,
    Tone,
};
use crate::work::read::{Whole, ask_whole};
use crate::work::{Console, Load};

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    console: Console,
    id: StoredValue<String>,
    load: Load<Whole<Backup>>,
    reading: Reading,
    /// Deletion was asked for and accepted.
    deleting: RwSignal<bool>,
    /// Was here, and is not any more.
    gone: RwSignal<bool>,
}

impl Page {
    fn id(self) -> String {
        self.id.try_get_value().unwrap_or_default()
    }

    /// The backup as it was last read. Tracks.
    fn with<T>(self, read: impl FnOnce(&Backup) -> T) -> Option<T> {
        self.load.value.with(|whole| whole.as_ref().map(|whole| read(&whole.item)))
    }

    /// What it is of, else its own name. Tracks.
    fn name(self) -> Option<String> {
        self.with(of_what)
    }
}

/// The resource leads: the generated name of a backup says nothing.
pub(super) fn of_what(backup: &Backup) -> String {
    backup.resource_name.clone().filter(|name| !name.trim().is_empty()).unwrap_or_else(|| name_or(&backup.name))
}

/// Reads the backup of a page, and keeps it fresh. What was read for another one goes.
pub(super) fn read(console: Console, id: String) -> Reading {
    let load = console.cache.backup;
    if load.now(|read| read.item.id == id) != Some(true) {
        load.clear();
    }
    let ask = Callback::new(move |()| ask_whole(console, load, BackupShow { backup_id: id.clone() }));
    keep_fresh(console, load, ask);
    Reading::of(console, load, ask)
}

pub(super) fn view(context: AppContext, id: String) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    let load = console.cache.backup;
    let reading = read(console, id.clone());
    let (deleting, gone) = (RwSignal::new(false), RwSignal::new(false));
    let page = Page { console, id: StoredValue::new(id), load, reading, deleting, gone };
    watch::while_it_moves(page);
    let missing = memo(move |_| {
        let lost = load.error.with(|error| error.as_ref().is_some_and(|error| error.cause == Cause::NotFound));
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
            None => known(page),
        }}
    }
    .into_any()
}

/// It was here before: say so, with its name.
fn deleted(page: Page) -> AnyView {
    let name = untrack(|| page.name()).unwrap_or_default();
    view! {
        <PageHead title=words::gone(&name) />
        <Notice tone=Tone::Success title=words::gone(&name)>
            <p>{words::gone_note()}</p>
            <div class="bc-actions">
                <ButtonLink href=Place::Backups.href() label=words::to_list() />
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
                <ButtonLink href=Place::Backups.href() label=words::to_list() kind=ButtonKind::Primary />
            </div>
        </div>
    }
    .into_any()
}

fn known(page: Page) -> AnyView {
    let console = page.console;
    // Made anew only when the backup is another one or says something else.
    let backup = memo(move |_| page.load.value.get());
    view! {
        {head(page)}
        <Panel reading=page.reading what=words::what_one() shape=SkeletonShape::Facts(8) none=false empty=|| ()>
            {move || backup.get().map(|whole| {
                let item = &whole.item;
                let raw = whole.raw.pretty();
                let (notices, uses) = (uses::notices(page, item), uses::view(item));
                let facts = facts::view(console, item);
                let facts = view! { <Facts>{facts}</Facts> }.into_any();
                let disks = disks::expected(item);
                let disks = disks.then(|| card(words::disks(), ().into_any(), disks::view(item, true)));
                view! {
                    <div class="bc-stack">
                        {notices}
                        <div class="bc-columns">
                            {padded(words::facts(), facts)}
                            {padded(words::uses(), uses)}
                        </div>
                        {disks}
                        <Disclosure label=lists::raw()>
                            <CodeBlock text=raw label=lists::raw() wrap=true />
                        </Disclosure>
                    </div>
                }
            })}
        </Panel>
    }
    .into_any()
}

fn head(page: Page) -> AnyView {
    let title = memo(move |_| page.name().unwrap_or_else(|| Place::Backup.title().to_owned()));
    let state = memo(move |_| page.with(|backup| (backup.status.clone(), backup.phase())));
    let own = memo(move |_| page.with(|backup| name_or(&backup.name)));
    let print = Callback::new(|()| {
        if let Some(window) = web_sys::window() {
            // A browser without printing has nothing to be told.
            let _ = window.print();
        }
    });
    let there = memo(move |_| state.get().is_some());
    // Printing prints the whole window: inside another page that is the page's affair.
    let prints = page.console.host.whole_page;
    view! {
        <header class="bc-head">
            <nav class="bc-crumbs" aria-label=crate::text::vault::trail()>
                <a class="bc-link" href=Place::Backups.href()>{shell::backups()}</a>
                <Icon name=IconName::ChevronRight />
                <span aria-current="page">{title}</span>
                <Space class="bc-toolbar-space" />
                {updated(derive(move || page.reading.since()), page.reading.loading, page.reading.reload)}
            </nav>
            <div class="bc-head-text">
                <div class="bc-title-row">
                    <h1 class="bc-title" part="title" tabindex="-1">{title}</h1>
                    {move || state.get().map(|(word, phase)| status(&word, phase))}
                </div>
                {move || own.get().map(|name| view! { <p class="bc-lead bc-break">{name}</p> })}
                <IdText id=page.id() what=words::id() whole=true />
            </div>
            <div class="bc-actions">
                {restore(page)}
                <Show when=move || there.get() && prints>
                    <Button label=crate::text::restore_point::print() on_press=print />
                </Show>
                {delete::view(page)}
            </div>
        </header>
    }
    .into_any()
}

/// The way to the form, unless the host has switched it off; it says why where it can't be done.
fn restore(page: Page) -> AnyView {
    let offered = memo(move |_| {
        page.with(uses::restorable) == Some(true) && page.console.offers(Place::BackupRestore) && !page.gone.get()
    });
    view! {
        <Show when=move || offered.get()>
            <ButtonLink
                href=Place::BackupRestore.of(page.id()).href()
                label=words::restore()
                kind=ButtonKind::Primary
                icon=IconName::RestorePoint
            />
        </Show>
    }
    .into_any()
}
