//! Four figures, each a link to what is behind it.

use backup_api::Phase;
use backup_api::cbr::model::{Protectable, Task};
use leptos::prelude::*;

use super::{DAY, logic};
use crate::route::Route;
use crate::text::{lists, overview as words};
use crate::ui::{Icon, IconName, Tone};
use crate::work::{Console, Load};

/// A figure: the number, the words under it, how it is meant.
#[derive(Clone, PartialEq)]
struct Figure {
    number: usize,
    note: String,
    tone: Tone,
}

pub(super) fn view(console: Console, tasks: Load<Vec<Task>>, servers: Option<Load<Vec<Protectable>>>) -> AnyView {
    let vaults = console.stock.vaults;
    let of_vaults = Memo::new(move |_| {
        vaults.value.with(|rows| {
            let rows = rows.as_ref()?;
            let other = rows.iter().filter(|vault| vault.phase() != Phase::Good).count();
            let tone = if rows.iter().any(|vault| vault.phase() == Phase::Bad) { Tone::Warning } else { Tone::Neutral };
            Some(Figure { number: rows.len(), note: words::of_which(other), tone })
        })
    });
    let of_servers = Memo::new(move |_| {
        servers?.value.with(|rows| {
            let found = logic::uncovered(rows.as_ref()?);
            let tone = if found.open > 0 { Tone::Warning } else { Tone::Success };
            Some(Figure { number: found.open, note: words::unfit(found.all, found.unfit), tone })
        })
    });
    let counted = Memo::new(move |_| {
        let since = js_sys::Date::now() - DAY;
        tasks.value.with(|rows| rows.as_deref().map(|rows| logic::tasks(rows, since)))
    });
    let running = Memo::new(move |_| {
        let (moving, _) = counted.get()?;
        let tone = if moving > 0 { Tone::Busy } else { Tone::Neutral };
        Some(Figure { number: moving, note: String::new(), tone })
    });
    let failed = Memo::new(move |_| {
        let (_, failed) = counted.get()?;
        let tone = if failed > 0 { Tone::Danger } else { Tone::Success };
        Some(Figure { number: failed, note: String::new(), tone })
    });
    let vaults_lost = Signal::derive(move || vaults.error.with(Option::is_some));
    let servers_lost = Signal::derive(move || servers.is_none_or(|load| load.error.with(Option::is_some)));
    let tasks_lost = Signal::derive(move || tasks.error.with(Option::is_some));
    view! {
        <section class="bc-tiles" aria-label=words::tiles()>
            {tile(words::vaults(), Route::Vaults, of_vaults, vaults_lost)}
            {tile(words::servers(), Route::Resources, of_servers, servers_lost)}
            {tile(words::running(), Route::Tasks, running, tasks_lost)}
            {tile(words::failed(), Route::Tasks, failed, tasks_lost)}
        </section>
    }
    .into_any()
}

fn tile(label: &'static str, route: Route, figure: Memo<Option<Figure>>, lost: Signal<bool>) -> AnyView {
    let href = route.href();
    let content = move || match figure.get() {
        Some(Figure { number, note, tone }) => {
            // A good or neutral figure needs no sign: only what asks for attention has one.
            let marked = matches!(tone, Tone::Warning | Tone::Danger | Tone::Busy);
            view! {
                <span class=format!("bc-tile-value bc-tone-{}", tone.name())>
                    {marked.then(|| view! { <Icon name=tone.icon() /> })} {lists::number(number)}
                </span>
                <span class="bc-tile-note">{note}</span>
            }
            .into_any()
        }
        None if lost.get() => view! {
            <span class="bc-tile-value bc-quiet"><Icon name=IconName::Dash /></span>
            <span class="bc-tile-note">{words::unknown()}</span>
        }
        .into_any(),
        None => view! {
            <span class="bc-tile-value bc-quiet" aria-hidden="true">{words::awaited()}</span>
            <span class="bc-visually-hidden">{words::loading()}</span>
        }
        .into_any(),
    };
    view! {
        <a class="bc-tile" href=href>
            <span class="bc-tile-label">{label}</span>
            {content}
        </a>
    }
    .into_any()
}
