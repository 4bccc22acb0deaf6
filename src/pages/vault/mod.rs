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
use backup_api::cbr::model::{Policy, Vault};
use backup_api::cbr::{BackupList, PolicyList, VaultShow};
use backup_api::json::Value;

use super::parts::{Deletion, Stayed, Unknown, missing, one_or_missing};
use crate::forms::AppContext;
use crate::places::Place;
use crate::shared::{Panel, Reading, keep_fresh, name_or, outdate_on_changes};
use crate::text::{lists, vault as words};
use crate::ui::{CodeBlock, Disclosure, Notice, SkeletonShape, Tone};
use crate::work::read::{Whole, ask_backup_rows, ask_policies, ask_whole};
use crate::work::{Console, Load};

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    context: AppContext,
    console: Console,
    id: StoredValue<String>,
    vault: Load<Whole<Vault>>,
    backups: Load<Vec<Value>>,
    policies: Load<Vec<Policy>>,
    reading: Reading,
    deletion: Deletion,
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

    fn id(self) -> String {
        self.id.try_get_value().unwrap_or_default()
    }
}

pub(super) fn view(context: AppContext, id: String) -> AnyView {
    let console = context.console;
    // For the rules of what is done with its resources.
    console.cache.want_vaults(console);
    let (vault, backups, policies) = (Load::default(), Load::default(), Load::default());
    let stored = StoredValue::new(id);
    let id = move || stored.try_get_value().unwrap_or_default();
    let ask_vault = Callback::new(move |()| ask_whole(console, vault, VaultShow { vault_id: id() }));
    let ask_backups = Callback::new(move |()| {
        ask_backup_rows(console, backups, BackupList { vault_id: id(), ..BackupList::default() });
    });
    let ask_policies = Callback::new(move |()| {
        ask_policies(console, policies, PolicyList { vault_id: id(), ..PolicyList::default() });
    });
    let ask_all = Callback::new(move |()| {
        ask_vault.run(());
        ask_backups.run(());
        ask_policies.run(());
    });
    keep_fresh(console, vault, ask_all);
    let reading = Reading::of(console, vault, ask_all);
    let deletion = Deletion::new();
    let page = Page { context, console, id: stored, vault, backups, policies, reading, deletion };
    watch::while_it_moves(page, ask_backups);
    // What the queue does beside the page.
    outdate_on_changes(console, vault);
    let missing = missing(reading, vault.error, deletion.gone);
    let unknown = Unknown {
        title: words::unknown(),
        note: words::unknown_note(),
        id: page.id(),
        id_label: words::id_asked(),
        list: Place::Vaults,
        to_list: words::to_list(),
    };
    let gone = derive(move || words::gone(&page.name().unwrap_or_default()));
    let known = ViewFn::from(move || known(page, ask_backups, ask_policies));
    one_or_missing(console, missing, unknown, Some((gone, words::gone_note())), known)
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

fn stayed(how: Stayed) -> (&'static str, &'static str) {
    match how {
        Stayed::Failed => (words::stayed(), words::stayed_note()),
        Stayed::Unknown => (words::still_here(), words::still_here_note()),
        Stayed::Unread => (words::not_known(), words::not_known_note()),
    }
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
        let going = page.deletion.asked.get()
            || page.with(|vault| vault.billing.status.eq_ignore_ascii_case("deleting")) == Some(true);
        (going, frozen, full, locked)
    });
    view! {
        {page.deletion.notice(stayed)}
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
