//! One server, disk or file system: whether it is protected, what can be done, and its history.

mod facts;
mod history;
mod remove;

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::cbr::model::{Backup, Protectable, Task};
use backup_api::cbr::{BackupList, ProtectableShow, TaskList};

use super::parts::{OneHead, one_head};
use crate::forms::AppContext;
use crate::places::Place;
use crate::shared::{Panel, Reading, keep_fresh, name_or, padded};
use crate::text::resource as words;
use crate::ui::{ButtonKind, ButtonLink, Facts, IconName, Notice, SkeletonShape, Tone};
use crate::work::read::{Whole, ask_backups, ask_tasks, ask_whole};
use crate::work::{Console, Load};

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    console: Console,
    place: Place,
    id: StoredValue<String>,
    resource: Load<Whole<Protectable>>,
    backups: Load<Vec<Backup>>,
    tasks: Load<Vec<Task>>,
    reading: Reading,
    history: Reading,
    removal: RwSignal<remove::Standing>,
}

impl Page {
    fn id(self) -> String {
        self.id.try_get_value().unwrap_or_default()
    }

    /// The resource as it was last read. Tracks.
    fn with<T>(self, read: impl FnOnce(&Protectable) -> T) -> Option<T> {
        self.resource.value.with(|whole| whole.as_ref().map(|whole| read(&whole.item)))
    }

    /// Its name: from its own record, else from its newest backup. Tracks.
    fn name(self) -> Option<String> {
        let of_backup = |rows: &Option<Vec<Backup>>| rows.iter().flatten().find_map(|row| row.resource_name.clone());
        let known = self.with(|resource| resource.name.clone()).filter(|name| !name.trim().is_empty());
        known.or_else(|| self.backups.value.with(of_backup)).or_else(|| self.with(|_| name_or("")))
    }

    /// Its own service does not list it any more. Tracks.
    fn is_gone(self) -> bool {
        self.resource.error.with(|error| error.as_ref().is_some_and(|error| error.gone()))
    }

    /// The newest backup that can be used. Tracks.
    fn newest(self) -> Option<Backup> {
        let good = |rows: &Option<Vec<Backup>>| {
            let good = rows.iter().flatten().filter(|row| row.phase() == Phase::Good);
            good.max_by_key(|row| row.protected_at.or(row.created_at)).cloned()
        };
        self.backups.value.with(good)
    }
}

/// The kind of a place, as the service names it in addresses.
const fn kind(place: Place) -> &'static str {
    match place {
        Place::Disk => "disk",
        Place::FileSystem => "turbo",
        _ => "server",
    }
}

pub(super) fn view(context: AppContext, place: Place, id: String) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    console.cache.want_policies(console);
    let (resource, backups, tasks) = (Load::default(), Load::default(), Load::default());
    let stored = StoredValue::new(id);
    let id = move || stored.try_get_value().unwrap_or_default();
    let ask_resource = Callback::new(move |()| {
        let (protectable_type, instance_id) = (kind(place).to_owned(), id());
        ask_whole(console, resource, ProtectableShow { protectable_type, instance_id });
    });
    let ask_history = Callback::new(move |()| {
        ask_backups(console, backups, BackupList { resource_id: id(), ..BackupList::default() });
        // Only the tasks name the policy behind a backup.
        let operation_type = "backup".to_owned();
        ask_tasks(console, tasks, TaskList { resource_id: id(), operation_type, ..TaskList::default() });
    });
    let ask_all = Callback::new(move |()| {
        ask_resource.run(());
        ask_history.run(());
    });
    keep_fresh(console, resource, ask_all);
    let reading = Reading::of(console, resource, ask_all);
    let history = Reading::of(console, backups, ask_history);
    let removal = RwSignal::new(remove::Standing::None);
    let page = Page { console, place, id: stored, resource, backups, tasks, reading, history, removal };
    let gone = memo(move |_| page.is_gone());
    view! {
        {head(page)}
        <div class="bc-stack">
            {remove::notice(page)}
            {move || match gone.get() {
                true => {
                    view! {
                        <Notice tone=Tone::Warning title=words::gone() still=true>
                            <p>{words::gone_note()}</p>
                        </Notice>
                    }
                        .into_any()
                }
                false => own(page),
            }}
            {history::view(page)}
        </div>
    }
    .into_any()
}

/// What its own service says of it.
fn own(page: Page) -> AnyView {
    let what = words::what();
    view! {
        <Panel reading=page.reading what=what shape=SkeletonShape::Facts(6) none=false empty=|| ()>
            {move || {
                page.with(|resource| {
                    let facts = facts::view(page.console, resource);
                    padded(words::facts(), view! { <Facts>{facts}</Facts> }.into_any())
                })
            }}
            {move || page.with(facts::disks).flatten()}
        </Panel>
    }
    .into_any()
}

fn head(page: Page) -> AnyView {
    let title = memo(move |_| page.name().unwrap_or_else(|| page.place.title().to_owned()));
    let state = memo(move |_| page.with(|resource| (resource.status.clone(), resource.phase())));
    let head = OneHead {
        reading: page.reading,
        list: Place::Resources,
        title: title.into(),
        state: state.into(),
        more: Signal::stored(None),
        id: page.id(),
        id_label: words::id(),
    };
    one_head(head, actions(page))
}

/// The next sensible action is the prominent one: what sits in no vault can't be backed up. A restore stands apart.
fn actions(page: Page) -> AnyView {
    // Where nobody knows whether it sits in one, neither is next.
    let vault = memo(move |_| {
        let id = |resource: &Protectable| resource.named_vault().map(|vault| vault.id.clone()).unwrap_or_default();
        page.with(|resource| resource.in_vault().map(|held| held.then(|| id(resource)))).flatten()
    });
    let newest = memo(move |_| page.newest().map(|backup| backup.id));
    let console = page.console;
    view! {
        {move || match vault.get()? {
            Some(vault) if console.offers(Place::RestorePointCreate) => {
                let href = Place::RestorePointCreate.with("vault", vault).href();
                Some(view! { <ButtonLink href=href label=words::back_up() kind=ButtonKind::Primary /> })
            }
            None if console.offers(Place::ResourcesAdd) => {
                let href = Place::ResourcesAdd.href();
                Some(view! { <ButtonLink href=href label=words::associate() kind=ButtonKind::Primary /> })
            }
            _ => None,
        }}
        {move || {
            let id = newest.get().filter(|_| page.place != Place::FileSystem && console.offers(Place::BackupRestore))?;
            let href = Place::BackupRestore.of(id).href();
            Some(view! { <ButtonLink href=href label=words::restore_newest() icon=IconName::RestorePoint /> })
        }}
        {remove::view(page)}
    }
    .into_any()
}
