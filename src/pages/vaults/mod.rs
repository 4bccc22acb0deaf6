//! All vaults of the project.

mod row;

use crate::dom::prelude::*;
use backup_api::cbr::VaultList;
use backup_api::cbr::model::Vault;
use backup_api::cbr::object::VAULT;
use backup_api::{Operation, phase};

use super::actions::vaults::ACTIONS;
use super::parts::{Listed, listed_acting};
use crate::forms::AppContext;
use crate::list::{Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::text::status::{charging, object_type, yes_no};
use crate::text::{shell, vault, vaults as words};
use crate::ui::IconName;
use row::{capacity, name, present, share};

pub(in crate::pages) static LIST: ListSpec = ListSpec {
    name: "vaults",
    tab: "",
    place: Place::Vaults,
    source: Source::of::<Vault>(&VAULT, 1000, |scope, limit, offset| {
        VaultList { limit: Some(limit), offset, ..VaultList::default() }.request(scope)
    }),
    columns: &[
        Column::of("name", words::NAME, 0, 170, name).growing(3).searched(),
        Column::of("state", words::STATUS, 1, 120, |at| cells::state(at, phase::vault)).fixed(),
        Column::said("object_type", words::KIND, 3, 120, object_type),
        Column::of("share", words::CAPACITY_LABEL, 2, 256, capacity).made(share).unit("‰").growing(2),
        Column::of("resources", words::RESOURCES, 4, 100, cells::count).made(present).number(),
        Column::said("charging_mode", words::CHARGING, 6, 140, charging),
        Column::of("created_at", words::CREATED, 5, 144, cells::moment).fixed(),
        Column::of("size", words::SIZE, 7, 90, cells::gigabytes).number().unit("GB").extra(),
        Column::of("allocated", words::ALLOCATED, 8, 100, cells::gigabytes).number().unit("GB").extra(),
        Column::of("used", words::USED, 9, 100, cells::megabytes).number().unit("MB").extra(),
        Column::of("locked", words::LOCKED, 10, 90, |at| yes_no(at.content().flag()).into_any()).fixed().extra(),
        Column::of("description", words::DESCRIPTION, 11, 140, cells::text).growing(2).extra(),
        Column::kept("protect_type", vault::PURPOSE),
    ],
    filters: &[
        Filter::STATE,
        Filter { key: "object_type", label: words::KIND, any: words::any_kind, word: object_type },
    ],
    range: "created_at",
    sort: "name",
    caption: words::CAPTION,
    search: words::SEARCH,
    id: words::ID,
    counted: words::counted,
};

static PAGE: Listed =
    Listed::of(&LIST, [shell::VAULTS, words::LEAD, words::WHAT], (IconName::Vault, [words::EMPTY, words::EMPTY_NOTE]))
        .begun_by(Place::VaultCreate, words::CREATE);

pub(super) fn view(context: AppContext) -> AnyView {
    listed_acting(context, PAGE, &ACTIONS)
}
