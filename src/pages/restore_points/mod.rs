//! Restore points: there is no call that lists them, so backups are grouped by the run that they name.

mod logic;
mod of_vault;
mod row;

use crate::dom::prelude::*;

use super::backups;
use super::parts::{Listed, kept, listed_rows};
use crate::forms::AppContext;
use crate::list::{Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::text::resources::ID_NAME;
use crate::text::{lists, restore_points as words, shell};
use crate::ui::IconName;
pub(super) use of_vault::{OF_VAULT, put_together};
use row::{resources, result, time};

static LIST: ListSpec = ListSpec {
    name: "restore-points",
    tab: "",
    place: Place::RestorePoints,
    source: Source { object: &logic::POINT, ..backups::LIST.source },
    columns: &columns(VAULT),
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

const VAULT: Column = Column::of("vault_name", words::VAULT, 3, 120, cells::named_vault).growing(2).searched();

/// The columns, with that of the vault as it is shown in a list.
const fn columns(vault: Column) -> [Column; 14] {
    [
        Column::of("created_at", words::TIME, 0, 170, time),
        Column::of("result", words::RESULT_LABEL, 1, 150, result).growing(2),
        Column::of("names", words::RESOURCES, 2, 220, resources).growing(3).searched(),
        vault,
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
    ]
}

static PAGE: Listed = Listed::of(
    &LIST,
    [shell::RESTORE_POINTS, words::LEAD, words::WHAT],
    (IconName::RestorePoint, [words::EMPTY, words::EMPTY_NOTE]),
)
.begun_by(Place::RestorePointCreate, words::CREATE);

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    let rows =
        kept(console, &backups::LIST).made(&LIST, move |backups| logic::making(backups, logic::vault_names(console)));
    listed_rows(console, PAGE, rows)
}
