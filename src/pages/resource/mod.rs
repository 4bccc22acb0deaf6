//! One server, disk or file system: whether it is protected, what can be done, and its history.

mod beside;
mod facts;
mod history;
mod remove;

use crate::dom::prelude::*;
use backup_api::cbr::model::{Backup, Protectable, Task, Vault};
use backup_api::cbr::{BackupList, ProtectableShow, TaskList, checkpoint_create, resources_add};
use backup_api::json::{Read, Value, filled};
use backup_api::tables::{Input, Values};

use self::beside::Beside;
use super::parts::{OneHead, one_head};
use crate::forms::AppContext;
use crate::forms::restore_point_create::SOME;
use crate::places::Place;
use crate::shared::{Panel, Reading, keep_fresh, name_or, outdate_on_changes, padded};
use crate::text::resource as words;
use crate::ui::{Button, ButtonKind, ButtonLink, Facts, IconName, Notice, SkeletonShape, Tone};
use crate::work::read::{Whole, ask_backup_rows, ask_tasks, ask_whole};
use crate::work::{Console, Load};

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    context: AppContext,
    console: Console,
    place: Place,
    id: StoredValue<String>,
    resource: Load<Whole<Protectable>>,
    /// Its backups as they came.
    backups: Load<Vec<Value>>,
    tasks: Load<Vec<Task>>,
    /// Of a disk: what its servers' backups say of it.
    servers: Load<Vec<Beside>>,
    ask_servers: Callback<()>,
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
        let of_backup = |rows: &Option<Vec<Value>>| rows.iter().flatten().find_map(|row| filled(row, "resource_name"));
        let known = self.with(|resource| resource.name.clone()).filter(|name| !name.trim().is_empty());
        known.or_else(|| self.backups.value.with(of_backup)).or_else(|| self.with(|_| name_or("")))
    }

    /// Its own service does not list it any more. Tracks.
    fn is_gone(self) -> bool {
        self.resource.error.with(|error| error.as_ref().is_some_and(|error| error.gone()))
    }

    /// Whether all of its backups are here, and there is none, and no vault counts any. Tracks.
    fn none_left(self) -> bool {
        let none = self.backups.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty));
        none && self.backups.whole() && self.counted().is_none()
    }

    /// How many backups of it a vault counts, where it counts some. Tracks.
    fn counted(self) -> Option<i64> {
        let count = |vault: &Vault| remove::counted_in(vault, &self.id());
        let listed = || self.console.cache.vaults.value.with(|vaults| vaults.iter().flatten().find_map(count));
        // The list of vaults may be older than its own record, which says that it was taken out.
        let out = self.with(Protectable::in_vault).flatten() == Some(false);
        self.with(|resource| count(resource.named_vault()?)).flatten().or_else(listed).filter(|_| !out)
    }

    /// The newest backup that can be used. Tracks.
    fn newest(self) -> Option<Backup> {
        let rows: Vec<Backup> = self.backups.value.with(|rows| rows.iter().flatten().map(Backup::read).collect());
        beside::newest(&rows).cloned()
    }

    /// What is said of its servers where it has no backups of its own: nothing of what is no disk of a server. Tracks.
    fn beside(self) -> Option<&'static str> {
        if self.place != Place::Disk {
            return None;
        }
        let servers = self.with(Protectable::servers).flatten().map(|servers| servers.len());
        self.servers.value.with(|found| beside::none_of_its_own(servers, found.as_deref()))
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
    let servers = Load::default();
    let attached = move || match place {
        Place::Disk => resource.value.with(|whole: &Option<Whole<Protectable>>| whole.as_ref()?.item.servers()),
        _ => None,
    };
    let ask_servers = Callback::new(move |()| {
        if let Some(of) = untrack(attached).filter(|of| !of.is_empty()) {
            beside::ask(console, servers, of, id());
        }
    });
    let ask_history = Callback::new(move |()| {
        ask_servers.run(());
        ask_backup_rows(console, backups, BackupList { resource_id: id(), ..BackupList::default() });
        // Only the tasks name the policy behind a backup.
        let operation_type = "backup".to_owned();
        ask_tasks(console, tasks, TaskList { resource_id: id(), operation_type, ..TaskList::default() });
    });
    let ask_all = Callback::new(move |()| {
        ask_resource.run(());
        ask_history.run(());
    });
    keep_fresh(console, resource, ask_resource);
    keep_fresh(console, backups, ask_history);
    let reading = Reading::of(console, resource, ask_all);
    let history = Reading::of(console, backups, ask_history);
    let removal = RwSignal::new(remove::Standing::None);
    let page = Page {
        context,
        console,
        place,
        id: stored,
        resource,
        backups,
        tasks,
        servers,
        ask_servers,
        reading,
        history,
        removal,
    };
    let attached = memo(move |_| attached());
    Effect::new(move || {
        attached.track();
        ask_servers.run(());
    });
    // What the queue deletes beside the page.
    outdate_on_changes(console, backups);
    let gone = memo(move |_| page.is_gone());
    view! {
        {head(page)}
        <div class="bc-stack">
            {remove::notice(page)}
            {move || match gone.get() {
                true => {
                    view! {
                        <Notice tone=Tone::Warning title=words::gone() still=true>
                            <p>{move || words::gone_and(page.none_left())}</p>
                        </Notice>
                    }
                        .into_any()
                }
                false => own(page),
            }}
            {(place == Place::Disk).then(|| beside::view(page))}
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
    one_head(head, actions(page), Some(remove::view(page)))
}

/// Goes to a form with this filled in, as the menu of a row does.
fn fill(page: Page, form: &'static str, values: Values, place: Place) {
    page.context.drafts.prepare(form, values);
    page.console.go(place);
}

/// A restore point of this one alone: its vault may hold many others. Of a vault that nobody names it can't be chosen.
fn alone(vault: String, id: String) -> Values {
    if vault.is_empty() {
        return Values::new();
    }
    let one = |id: String| Input::Rows(vec![Values::new().text_at("id", id)]);
    Values::new().with("vault", one(vault)).text_at("what", SOME).with("chosen", one(id))
}

/// What joins a vault.
fn joining(kind: &str, id: String) -> Values {
    Values::new().text_at("kind", kind).with("resources", Input::Rows(vec![Values::new().text_at("id", id)]))
}

/// The next sensible action is the prominent one: what sits in no vault can't be backed up.
fn actions(page: Page) -> AnyView {
    // Where nobody knows whether it sits in one, neither is next.
    let vault = memo(move |_| {
        let id = |resource: &Protectable| resource.named_vault().map(|vault| vault.id.clone()).unwrap_or_default();
        page.with(|resource| resource.in_vault().map(|held| held.then(|| id(resource)))).flatten()
    });
    let newest = memo(move |_| page.newest().map(|backup| backup.id));
    // A disk that is saved with its server needs no vault of its own.
    let saved = memo(move |_| page.servers.value.with(|found| found.as_deref().is_some_and(beside::saved)));
    let console = page.console;
    view! {
        {move || match vault.get()? {
            Some(vault) if console.offers(Place::RestorePointCreate) => {
                let press = Callback::new(move |()| {
                    let values = alone(vault.clone(), page.id());
                    fill(page, checkpoint_create::INFO.id, values, Place::RestorePointCreate);
                });
                Some(view! { <Button label=words::back_up() kind=ButtonKind::Primary on_press=press /> }.into_any())
            }
            None if console.offers(Place::ResourcesAdd) => {
                let press = Callback::new(move |()| {
                    fill(page, resources_add::INFO.id, joining(kind(page.place), page.id()), Place::ResourcesAdd);
                });
                let kind = if saved.get() { ButtonKind::Secondary } else { ButtonKind::Primary };
                Some(view! { <Button label=words::associate() kind=kind on_press=press /> }.into_any())
            }
            _ => None,
        }}
        {move || {
            let id = newest.get().filter(|_| page.place != Place::FileSystem && console.offers(Place::BackupRestore))?;
            let href = Place::BackupRestore.of(id).href();
            Some(view! { <ButtonLink href=href label=words::restore_newest() icon=IconName::RestorePoint /> })
        }}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use backup_api::Scope;
    use backup_api::known::Known;
    use backup_api::tables::Values;

    use super::{alone, joining};
    use crate::dom::prelude::*;
    use crate::form::FormDraft;
    use crate::forms::{RESOURCES_ADD, RESTORE_POINT_CREATE};

    #[test]
    fn the_forms_open_with_this_one_alone() {
        Owner::new().with(|| {
            let point = FormDraft::new(&RESTORE_POINT_CREATE);
            point.fill(&alone("v".to_owned(), "server".to_owned()));
            let body = point.filled(Known::default()).request(&Scope::default()).body.unwrap_or_default();
            let chosen = |key: &str| body.get("checkpoint")?.get("parameters")?.get(key).map(ToString::to_string);
            assert_eq!(chosen("resources").as_deref(), Some(r#"["server"]"#), "{body}");
            assert_eq!(point.one("vault"), "v");

            assert_eq!(alone(String::new(), "server".to_owned()), Values::new());

            let join = FormDraft::new(&RESOURCES_ADD);
            join.fill(&joining("turbo", "share".to_owned()));
            assert_eq!((join.one("resources").as_str(), join.trimmed("kind").as_str()), ("share", "turbo"));
        });
    }
}
