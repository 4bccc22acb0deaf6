//! All backups of the project.

mod detail;
mod row;

use crate::dom::prelude::*;
use backup_api::cbr::BackupList;
use backup_api::cbr::model::Backup;
use backup_api::cbr::object::BACKUP;
use backup_api::{Operation, phase};

use super::actions::backups::ACTIONS;
use super::parts::{Listed, listed_acting};
use crate::forms::AppContext;
use crate::list::{Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::text::status::{extent, kind, origin};
use crate::text::{backups as words, shell};
use crate::ui::IconName;

use row::restore_mode;
pub(super) use row::{images, never};

pub(super) static LIST: ListSpec = ListSpec {
    name: "backups",
    tab: "",
    place: Place::Backups,
    source: Source::of::<Backup>(&BACKUP, 1000, |scope, limit, offset| {
        BackupList { limit: Some(limit), offset, ..BackupList::default() }.request(scope)
    }),
    columns: &[
        Column::of("name", words::NAME, 0, 170, |at| cells::opener(at, words::open)).growing(3).searched(),
        Column::of("state", words::STATE, 1, 120, |at| cells::state(at, phase::backup)).fixed(),
        Column::of("resource_name", words::RESOURCE, 2, 130, cells::resource).growing(3).searched(),
        Column::of("size", words::SIZE, 5, 90, cells::gigabytes).number().unit("GB"),
        Column::of("vault", words::VAULT, 4, 110, cells::vault).growing(2),
        Column::of("created_at", words::MADE, 3, 144, cells::moment).fixed(),
        Column::of("expired_at", words::EXPIRES, 6, 120, |at| cells::moment_or(at, never)).fixed(),
        Column::of("incremental", words::EXTENT, 7, 130, |at| cells::line(extent(at.content().flag()).to_owned()))
            .fixed(),
        Column::said("resource_type", words::KIND, 8, 110, kind).extra(),
        Column::of("automatic", words::ORIGIN, 9, 110, |at| cells::line(origin(at.content().flag()).to_owned()))
            .fixed()
            .extra(),
        Column::of("resource", words::RESOURCE_ID, 10, 150, cells::id).fixed().extra().searched(),
        Column::of("checkpoint", words::RESTORE_POINT, 11, 150, cells::id).fixed().extra().searched(),
        Column::of("parent", words::PART_OF, 12, 150, cells::id).fixed().extra().searched(),
        Column::of("zone", words::ZONE, 12, 90, cells::text).extra(),
        Column::of("description", words::DESCRIPTION, 13, 140, cells::text).growing(2).extra(),
        Column::of("restore_mode", words::RESTORE_MODE_LABEL, 14, 130, restore_mode).fixed().extra(),
        Column::of("images", words::IMAGES, 15, 150, cells::text).made(images).fixed().extra(),
    ],
    filters: &[Filter::STATE, Filter { key: "resource_type", label: words::KIND, any: words::any_kind, word: kind }],
    range: "created_at",
    sort: "-created_at",
    caption: words::CAPTION,
    search: words::SEARCH,
    id: words::ID,
    counted: words::counted,
};

static PAGE: Listed = Listed {
    side: Some(detail::dialog),
    ..Listed::of(
        &LIST,
        [shell::BACKUPS, words::LEAD, words::WHAT],
        (IconName::Backup, [words::EMPTY, words::EMPTY_NOTE]),
    )
    .begun_by(Place::RestorePointCreate, words::CREATE)
};

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    listed_acting(context, PAGE, &ACTIONS)
}
