//! What one more list costs: eight columns with the common cells, two filters, a range of days, a page around it; in no build
//! for people. `make size-probe` builds the page with and without it. Its sentences are those of other lists, since words are
//! not part of the program.

use backup_api::cbr::VaultList;
use backup_api::cbr::model::Vault;
use backup_api::cbr::object::VAULT;
use backup_api::{Operation, phase};

use super::parts::{Listed, listed};
use crate::dom::prelude::*;
use crate::list::{Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::text::status::{charging, object_type};
use crate::text::{lists, shell, status, vaults as words};
use crate::ui::IconName;
use crate::work::Console;

static PROBE: ListSpec = ListSpec {
    name: "probe",
    tab: "",
    place: Place::Vaults,
    source: Source::of::<Vault>(&VAULT, 100, |scope, limit, offset| {
        VaultList { limit: Some(limit), offset, status: "available".to_owned(), ..VaultList::default() }.request(scope)
    }),
    columns: &[
        Column::of("name", words::NAME, 0, 170, |at| cells::named(at, Place::Vault)).growing(3).searched(),
        Column::of("state", words::STATUS, 1, 120, |at| cells::state(at, phase::vault)).fixed(),
        Column::said("charging_mode", words::CHARGING, 2, 140, charging),
        Column::said("object_type", words::KIND, 3, 120, object_type),
        Column::of("size", words::SIZE, 4, 90, cells::gigabytes).number(),
        Column::of("used", words::USED, 5, 90, cells::megabytes).number().extra(),
        Column::of("created_at", words::CREATED, 6, 144, cells::moment).fixed(),
        Column::of("description", words::DESCRIPTION, 7, 140, cells::text).growing(2).extra(),
    ],
    filters: &[
        Filter { key: "state", label: lists::STATE, any: lists::any_state, word: status::word },
        Filter { key: "charging_mode", label: words::CHARGING, any: words::any_kind, word: charging },
    ],
    range: "created_at",
    sort: "-created_at",
    caption: words::CAPTION,
    search: words::SEARCH,
    id: words::ID,
    counted: words::counted,
};

static PAGE: Listed =
    Listed::of(&PROBE, [shell::VAULTS, words::LEAD, words::WHAT], (IconName::Vault, [words::EMPTY, words::EMPTY_NOTE]))
        .begun_by(Place::VaultCreate, words::CREATE);

pub(super) fn view(console: Console) -> AnyView {
    listed(console, PAGE)
}
