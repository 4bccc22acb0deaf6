//! Restore points: there is no call that lists them, so backups are grouped by the run that they name.

mod logic;

use std::collections::HashMap;

use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;
use backup_api::json::Value;
use backup_api::list::Store;

use super::backups;
use super::parts::{Listed, kept, listed_rows};
use crate::forms::AppContext;
use crate::list::time::stamp;
use crate::list::{At, Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::shared::name_or;
use crate::text::resources::ID_NAME;
use crate::text::{lists, restore_points as words, shell, vault};
use crate::ui::{Badge, IconName, Tone};
use crate::work::Console;

static LIST: ListSpec = ListSpec {
    name: "restore-points",
    tab: "",
    place: Place::RestorePoints,
    source: Source { object: &logic::POINT, ..backups::LIST.source },
    columns: &COLUMNS,
    filters: &[
        Filter {
            key: "result",
            label: words::SHOW,
            any: |count| lists::entry(words::any(), count),
            word: words::outcome,
        },
        Filter { key: "automatic", label: words::ORIGIN, any: words::any_origin, word: words::origin_word },
    ],
    range: "created_at",
    sort: "-created_at",
    caption: words::CAPTION,
    search: words::SEARCH,
    id: words::ID_OF,
    counted: words::counted,
};

/// Those of a vault, on its page: beside the list of its resources.
pub(super) static OF_VAULT: ListSpec = ListSpec {
    name: "restore-points-of-vault",
    tab: "restore-points",
    place: Place::Vault,
    columns: &{
        let mut columns = COLUMNS;
        let [_, _, _, vault, ..] = &mut columns;
        vault.extra = true;
        columns
    },
    caption: vault::BACKUPS,
    ..LIST
};

const COLUMNS: [Column; 14] = [
    Column::of("created_at", words::TIME, 0, 284, time).growing(2),
    Column::of("result", words::RESULT_LABEL, 1, 150, result).growing(2),
    Column::of("names", words::RESOURCES, 2, 150, resources).growing(3).searched(),
    Column::of("vault_name", words::VAULT, 3, 120, cells::named_vault).growing(2).searched(),
    Column::said("automatic", words::ORIGIN, 4, 100, words::origin_word),
    Column::said("incremental", words::EXTENT, 5, 120, words::extent_word),
    Column::of("id", ID_NAME, 6, 120, cells::id).fixed(),
    Column::kept("vault", words::VAULT_ID).searched(),
    Column::kept("resources", words::RESOURCE_IDS).searched(),
    Column::kept("backup_names", words::BACKUP_NAMES).searched(),
    Column::kept("saved", words::ALL_SAVED),
    Column::kept("failed", words::SOME_FAILED),
    Column::kept("moving", words::RUNNING),
    Column::kept("other", words::OTHER),
];

static PAGE: Listed = Listed::of(
    &LIST,
    [shell::RESTORE_POINTS, words::LEAD, words::WHAT],
    (IconName::RestorePoint, [words::EMPTY, words::EMPTY_NOTE]),
)
.begun_by(Place::RestorePointCreate, words::CREATE);

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    let rows = kept(console, &backups::LIST).made(&LIST, move |backups| logic::making(backups, vault_names(console)));
    listed_rows(console, PAGE, rows)
}

/// The restore points of these backups, all at once.
pub(super) fn put_together(console: Console, backups: &[Value], points: &mut Store) {
    let mut store = backups::LIST.store();
    store.push(backups);
    let mut making = logic::making(&store, vault_names(console));
    while making(&store, points) {}
}

/// The names of vaults by their ids. Tracks.
fn vault_names(console: Console) -> HashMap<String, String> {
    let named = |vault: &Vault| (vault.id.clone(), name_or(&vault.name));
    console.cache.vaults.value.with(|vaults| vaults.iter().flatten().map(named).collect())
}

/// A backup that names no run has no page.
fn time(at: &At<'_>) -> AnyView {
    stamp(at, Place::RestorePoint, words::no_run())
}

/// How its backups stand; quiet where all are as they should be.
fn result(at: &At<'_>) -> AnyView {
    let count = |key| at.other(key).number().and_then(|count| usize::try_from(count).ok()).unwrap_or_default();
    let said = words::result(count("saved"), count("moving"), count("failed"), count("other"));
    match tone(at.content().text()) {
        Tone::Success => view! { <span class="bc-quiet bc-list-line">{said}</span> }.into_any(),
        tone => view! { <span class="bc-list-line" title=said.clone()><Badge tone=tone word=said /></span> }.into_any(),
    }
}

/// How an outcome is meant.
fn tone(outcome: &str) -> Tone {
    match outcome {
        "saved" => Tone::Success,
        "failed" => Tone::Danger,
        "moving" => Tone::Busy,
        _ => Tone::Neutral,
    }
}

/// The first names, and how many more there are.
fn resources(at: &At<'_>) -> AnyView {
    let count = ["saved", "moving", "failed", "other"].map(|key| at.other(key).number().unwrap_or_default());
    let count = usize::try_from(count.iter().sum::<i64>()).unwrap_or_default();
    let all = at.content().text();
    let (first, rest) = logic::names(all.split(", ").map(str::to_owned), count);
    view! { <span class="bc-list-line" title=all.to_owned()>{words::names(&first, rest)}</span> }.into_any()
}
