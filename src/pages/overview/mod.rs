//! The first page: what is protected, what is not, what runs, and the ways into the forms.

mod entries;
mod logic;
mod picture;
mod recent;
mod tiles;
mod welcome;

use crate::dom::prelude::*;
use crate::http::clock;
use backup_api::cbr::TaskList;

use super::{PageHead, chunks};
use crate::forms::AppContext;
use crate::places::Place;
use crate::session::State;
use crate::shared::capacity;
use crate::shared::updated;
use crate::shared::{Panel, Reading, card, keep_fresh, name_or};
use crate::text::{overview as words, shell, vaults as vault_words};
use crate::ui::{ButtonKind, ButtonLink, EmptyState, IconName, SkeletonShape};
use crate::work::tasks::{ask_with_running, of_load, since, watch};
use crate::work::{Console, Load};

/// The last day, milliseconds.
const DAY: f64 = 86_400_000.0;

/// How many vaults the part about capacity shows.
const FULLEST: usize = 6;

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    let stage = memo(move |_| match console.client.sessions.get() {
        State::Absent => 0_u8,
        State::Active(_) => 1,
        State::Ended(_) | State::Locked(_) => 2,
    });
    // What is shown stays when the session ends; only the first time nothing is there.
    let begun =
        memo(move |before: Option<&bool>| stage.get() == 1 || (stage.get() == 2 && before.copied().unwrap_or(false)));
    let page = NodeRef::<leptos::html::Div>::new();
    view! {
        <div node_ref=page>
            {move || match begun.get() {
                true => chunks::page(context, Place::Overview.into()),
                false => welcome::view(context, stage.get() == 2, page),
            }}
        </div>
    }
    .into_any()
}

fn last_day() -> TaskList {
    since(clock::now() - DAY)
}

/// With a session.
pub(super) fn figures(console: Console) -> AnyView {
    let cache = console.cache;
    let tasks = Load::default();
    let ask_vaults = Callback::new(move |()| cache.ask_vaults(console));
    let ask_servers = Callback::new(move |()| cache.ask_resources(console, "server"));
    let ask_tasks = Callback::new(move |()| ask_with_running(console, tasks, last_day()));
    keep_fresh(console, cache.vaults, ask_vaults);
    keep_fresh(console, tasks, ask_tasks);
    watch(console, of_load(tasks), last_day, super::tasks::announcement);
    let servers = cache.resources("server").unwrap_or_default();
    keep_fresh(console, servers, ask_servers);
    // One page, one age, one button that reads all of it.
    let all = Callback::new(move |()| {
        ask_vaults.run(());
        ask_servers.run(());
        ask_tasks.run(());
    });
    let of_vaults = Reading::of(console, cache.vaults, ask_vaults);
    let of_servers = Reading::of(console, servers, ask_servers);
    let of_tasks = Reading::of(console, tasks, ask_tasks);
    let whole = Reading::together(console, [of_vaults, of_servers, of_tasks], all);
    view! {
        <PageHead title=shell::overview() lead=MaybeProp::from(Some(words::lead().to_owned()))>
            {updated(derive(move || whole.since()), whole.loading, whole.reload)}
            <ButtonLink
                href=Place::Protect.href()
                label=shell::protect()
                kind=ButtonKind::Primary
                icon=IconName::Shield
            />
        </PageHead>
        <div class="bc-stack">
            {tiles::view(console, (tasks, of_tasks), (servers, of_servers), of_vaults)}
            {recent::view(console, of_tasks, tasks)}
            {fullest(console, of_vaults)}
            {move || entries::view(console, words::can())}
        </div>
    }
    .into_any()
}

fn fullest(console: Console, reading: Reading) -> AnyView {
    let vaults = console.cache.vaults.value;
    let none = derive(move || vaults.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    let shown = memo(move |_| vaults.with(|rows| logic::fullest(rows.as_deref().unwrap_or_default(), FULLEST)));
    let all = view! { <a class="bc-link" href=Place::Vaults.href()>{words::all_vaults()}</a> }.into_any();
    let content = view! {
        <Panel reading=reading what=words::what_vaults() shape=SkeletonShape::Rows(3) none=none empty=no_vault>
            <ul class="bc-card-body bc-columns bc-plain">
                {move || {
                    shown
                        .get()
                        .iter()
                        .map(|vault| {
                            let (name, bar) = (name_or(&vault.name), capacity(vault));
                            let href = Place::Vault.of(vault.id.clone()).href();
                            view! {
                                <li class="bc-pair">
                                    <a class="bc-link" href=href>{name}</a>
                                    {bar}
                                </li>
                            }
                                .into_any()
                        })
                        .collect::<Vec<_>>()
                }}
            </ul>
        </Panel>
    };
    card(words::capacity(), all, content.into_any())
}

fn no_vault() -> AnyView {
    view! {
        <EmptyState
            icon=IconName::Vault
            title=vault_words::empty()
            text=MaybeProp::from(Some(vault_words::empty_note().to_owned()))
        >
            <ButtonLink href=Place::VaultCreate.href() label=vault_words::create() />
        </EmptyState>
    }
    .into_any()
}
