//! Four figures, each a link to what is behind it.

use crate::dom::prelude::*;
use crate::http::clock;
use backup_api::Phase;
use backup_api::cbr::model::{Protectable, Task};

use super::{DAY, logic};
use crate::pages::parts::minute;
use crate::pages::resources::OPEN;
use crate::places::Place;
use crate::route::Route;
use crate::shared::Reading;
use crate::text::{lists, overview as words};
use crate::ui::{Icon, IconName, Tone};
use crate::work::{Console, Load};

/// A figure: the number, where it is known, the words under it, how it is meant.
#[derive(Clone, PartialEq)]
struct Figure {
    number: Option<usize>,
    notes: Vec<String>,
    tone: Tone,
}

impl Figure {
    /// So many. Of a list that did not come whole, `short` says how much of it is missing: then, and where others are `unknown`,
    /// none is neither known nor good.
    fn of(count: usize, tone: Tone, unknown: usize, short: Option<String>) -> Self {
        let number = logic::figure(count, short.is_none() && unknown == 0);
        let notes = short.into_iter().chain((unknown > 0).then(|| words::unsaid(unknown)));
        let tone = if number.is_none() { Tone::Neutral } else { tone };
        Self { number, notes: notes.collect(), tone }
    }

    /// With words that come first.
    fn noted(mut self, note: String) -> Self {
        self.notes.insert(0, note);
        self
    }
}

/// What is missing of a list. Tracks.
fn short<T: Send + Sync>(load: Load<T>) -> Option<String> {
    let miscount = load.miscount.get().map(|(came, total)| lists::read_fewer(came, total));
    miscount.or_else(|| load.cut.get().then(|| lists::cut().to_owned()))
}

pub(super) fn view(
    console: Console,
    (tasks, of_tasks): (Load<Vec<Task>>, Reading),
    (servers, of_servers): (Load<Vec<Protectable>>, Reading),
    of_vaults: Reading,
) -> AnyView {
    let vaults = console.cache.vaults.value;
    let creates = console.offers(Place::VaultCreate);
    let held = memo(move |_| {
        let short = short(console.cache.vaults);
        vaults.with(|rows| {
            let rows = rows.as_ref()?;
            let (other, unknown) = logic::not_available(rows);
            let tone = if rows.iter().any(|vault| vault.phase() == Phase::Bad) { Tone::Warning } else { Tone::Neutral };
            let note = match rows.is_empty() {
                true => short.is_none().then(|| words::no_vault(creates).to_owned()),
                false => Some(words::of_which(other, unknown)),
            };
            let figure = Figure::of(rows.len(), tone, 0, short);
            Some(match note {
                Some(note) => figure.noted(note),
                None => figure,
            })
        })
    });
    // Where there is none, the first is what leads on.
    let first = memo(move |_| {
        creates && short(console.cache.vaults).is_none() && vaults.with(|rows| rows.as_ref().is_some_and(Vec::is_empty))
    });
    let uncovered = memo(move |_| {
        let short = short(servers);
        servers.value.with(|rows| {
            let found = logic::uncovered(rows.as_ref()?);
            let tone = if found.open > 0 { Tone::Warning } else { Tone::Success };
            Some(Figure::of(found.open, tone, found.unknown, short).noted(words::unfit(found.all, found.unfit)))
        })
    });
    let counted = memo(move |_| {
        let since = clock::now() - DAY;
        tasks.value.with(|rows| rows.as_deref().map(|rows| logic::tasks(rows, since)))
    });
    let running = memo(move |_| {
        let (moving, _) = counted.get()?;
        let tone = if moving.count > 0 { Tone::Busy } else { Tone::Neutral };
        Some(Figure::of(moving.count, tone, moving.unknown, short(tasks)))
    });
    let failed = memo(move |_| {
        let (_, failed) = counted.get()?;
        let tone = if failed.count > 0 { Tone::Danger } else { Tone::Success };
        Some(Figure::of(failed.count, tone, failed.unknown, short(tasks)))
    });
    // Where nothing is counted all tasks say more than none.
    let to_running = move || match counted.get() {
        Some((moving, _)) if moving.count > 0 => Place::Tasks.with("state", moving.states),
        _ => Place::Tasks.into(),
    };
    let to_failed = move || match counted.get() {
        Some((_, failed)) if failed.count > 0 => {
            let from = failed.first.map(minute).unwrap_or_default();
            let day = from.split(' ').next().unwrap_or_default();
            Route { prefill: vec![("state", failed.states), ("from", day.to_owned())], ..Place::Tasks.into() }
        }
        _ => Place::Tasks.into(),
    };
    // Servers come by fifties: of thousands it is said how far it is, and how many the vaults hold.
    let coming: Signal<String> = derive(move || {
        let progress = servers.progress.get();
        let whole = short(console.cache.vaults).is_none();
        let held = vaults.with(|rows| rows.as_deref().filter(|_| whole).and_then(logic::covered));
        let said = |(read, total): (usize, Option<usize>)| match held {
            Some(held) => Some(words::covered(held, read, total?)),
            None => Some(lists::read_some(read, total?)),
        };
        progress.and_then(said).unwrap_or_default()
    });
    let nothing = Signal::stored(String::new());
    let to_vaults = move || if first.get() { Place::VaultCreate } else { Place::Vaults };
    view! {
        <section class="bc-tiles" aria-label=words::tiles()>
            {tile(words::vaults(), derive(move || to_vaults().into()), held, of_vaults, nothing)}
            {tile(words::servers(), Signal::stored(Place::Resources.with("state", OPEN.to_owned())), uncovered, of_servers, coming)}
            {tile(words::running(), derive(to_running), running, of_tasks, nothing)}
            {tile(words::failed(), derive(to_failed), failed, of_tasks, nothing)}
        </section>
    }
    .into_any()
}

fn unknown() -> AnyView {
    view! {
        <span class="bc-tile-value bc-quiet"><Icon name=IconName::Dash /></span>
        <span class="bc-tile-note">{words::unknown()}</span>
    }
    .into_any()
}

fn tile(
    label: &'static str,
    route: Signal<Route>,
    figure: Memo<Option<Figure>>,
    reading: Reading,
    coming: Signal<String>,
) -> AnyView {
    let lost = memo(move |_| reading.error.with(Option::is_some));
    let stale = move || {
        lost.get().then(|| {
            view! {
                <span class="bc-tile-stale">
                    <Icon name=IconName::Warning />
                    <span>{words::stale(&reading.age())}</span>
                </span>
            }
        })
    };
    let content = move || match figure.get() {
        Some(Figure { number, notes, tone }) => {
            // A good or neutral figure needs no sign: only what asks for attention has one.
            let marked = matches!(tone, Tone::Warning | Tone::Danger | Tone::Busy);
            view! {
                {match number {
                    Some(number) => view! {
                        <span class=format!("bc-tile-value bc-tone-{}", tone.name())>
                            {marked.then(|| view! { <Icon name=tone.icon() /> })} {lists::number(number)}
                        </span>
                    }
                    .into_any(),
                    None => unknown(),
                }}
                {notes
                    .into_iter()
                    .map(|note| view! { <span class="bc-tile-note">{note}</span> }.into_any())
                    .collect::<Vec<_>>()}
                {stale}
            }
            .into_any()
        }
        None if lost.get() => unknown(),
        None => view! {
            <span class="bc-tile-value bc-quiet" aria-hidden="true">{words::awaited()}</span>
            <span class="bc-visually-hidden">{words::loading()}</span>
            <span class="bc-tile-note">{coming}</span>
        }
        .into_any(),
    };
    view! {
        <a class="bc-tile" href=move || route.with(Route::href)>
            <span class="bc-tile-label">{label}</span>
            {content}
        </a>
    }
    .into_any()
}
