//! One backup: what it holds, what it can be used for, and what can be done with it. Prints as a record.

mod delete;
pub(super) mod disks;
pub(super) mod facts;
mod restored;
pub(super) mod uses;
mod watch;

use crate::dom::prelude::*;
use backup_api::cbr::BackupShow;
use backup_api::cbr::model::{Backup, Task};
use backup_api::ids;
use backup_api::known::KnownBackup;

use super::actions::backups::unrestorable;
use super::parts::{Deletion, OneHead, Stayed, Unknown, missing, one_head, one_or_missing};
use crate::forms::AppContext;
use crate::places::Place;
use crate::shared::{Panel, Reading, card, keep_fresh, name_or, padded};
use crate::text::{backups as words, lists};
use crate::ui::{Button, ButtonKind, ButtonLink, CodeBlock, Disclosure, Facts, IconName, SkeletonShape};
use crate::work::read::{Whole, ask_whole};
use crate::work::{Console, Load};

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    console: Console,
    id: StoredValue<String>,
    load: Load<Whole<Backup>>,
    reading: Reading,
    deletion: Deletion,
    /// The last restore that is over.
    restored: RwSignal<Option<Task>>,
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

fn stayed(how: Stayed) -> (&'static str, &'static str) {
    match how {
        Stayed::Failed => (words::stayed(), words::stayed_note()),
        Stayed::Unknown => (words::still_here(), words::still_here_note()),
        Stayed::Unread => (words::not_known(), words::not_known_note()),
    }
}

/// The resource leads: the generated name of a backup says nothing.
pub(super) fn of_what(backup: &Backup) -> String {
    backup.resource_name.clone().filter(|name| !name.trim().is_empty()).unwrap_or_else(|| name_or(&backup.name))
}

/// Reads the backup of a page, and keeps it fresh. What was read for another one goes.
pub(super) fn read(console: Console, id: String) -> Reading {
    let load = console.cache.backup;
    if load.now(|read| ids::same(&read.item.id, &id)) != Some(true) {
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
    let deletion = Deletion::new();
    let restored = RwSignal::new(None);
    let page = Page { console, id: StoredValue::new(id), load, reading, deletion, restored };
    watch::while_it_moves(page);
    restored::follow(page);
    let missing = missing(reading, load.error, deletion.gone);
    let unknown = Unknown {
        title: words::unknown(),
        note: words::unknown_note(),
        id: page.id(),
        id_label: words::id_asked(),
        list: Place::Backups,
        to_list: words::to_list(),
    };
    let gone = derive(move || words::gone(&page.name().unwrap_or_default()));
    one_or_missing(console, missing, unknown, Some((gone, words::gone_note())), ViewFn::from(move || known(page)))
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
                            {uses}
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
    let head = OneHead {
        reading: page.reading,
        list: Place::Backups,
        title: title.into(),
        state: state.into(),
        more: own.into(),
        id: page.id(),
        id_label: words::id(),
    };
    let actions = view! {
        {restore(page)}
        {rename(page)}
    };
    one_head(head, actions.into_any(), Some(delete::view(page)))
}

/// The way to the form where the cloud has it, unless the host has switched it off.
fn rename(page: Page) -> AnyView {
    let offered = memo(move |_| {
        let there = page.with(|_| ()).is_some() && !page.deletion.gone.get();
        there && page.console.offers(Place::BackupUpdate) && page.console.client.sessions.profile().extended_fields
    });
    view! {
        <Show when=move || offered.get()>
            <ButtonLink href=Place::BackupUpdate.of(page.id()).href() label=words::rename() />
        </Show>
    }
    .into_any()
}

/// The way to the form, unless the host has switched it off; it says why where it can't be done, as the menu of a row does.
fn restore(page: Page) -> AnyView {
    let offered = memo(move |_| {
        let there = page.console.offers(Place::BackupRestore) && !page.deletion.gone.get();
        page.with(|backup| unrestorable(page.console, KnownBackup::from(backup))).filter(|_| there)
    });
    (move || {
        let (label, icon) = (words::restore(), IconName::RestorePoint);
        Some(match offered.get()? {
            Some(why) => view! { <Button label=label icon=icon blocked=why /> }.into_any(),
            None => {
                let href = Place::BackupRestore.of(page.id()).href();
                view! { <ButtonLink href=href label=label kind=ButtonKind::Primary icon=icon /> }.into_any()
            }
        })
    })
    .into_any()
}
