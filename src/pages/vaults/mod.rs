//! All vaults of the project.

use crate::dom::prelude::*;
use backup_api::cbr::VaultList;
use backup_api::cbr::model::{Vault, VaultResource};
use backup_api::cbr::object::VAULT;
use backup_api::json::{Read, Reading, Value};
use backup_api::tables::Cell;
use backup_api::{Operation, phase};

use super::actions::vaults::ACTIONS;
use super::parts::{Listed, listed_acting};
use crate::forms::AppContext;
use crate::list::{At, Column, Filter, ListSpec, Source, cells};
use crate::places::Place;
use crate::shared::bar;
use crate::text::status::{charging, object_type, yes_no};
use crate::text::{lists, shell, status, vault, vaults as words};
use crate::ui::{Badge, IconName, Tone};

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
        Column::of("share", words::CAPACITY_LABEL, 2, 256, capacity).made(share).growing(2),
        Column::of("resources", words::RESOURCES, 4, 100, cells::count).made(present).number(),
        Column::said("charging_mode", words::CHARGING, 6, 140, charging),
        Column::of("created_at", words::CREATED, 5, 144, cells::moment).fixed(),
        Column::of("size", words::SIZE, 7, 90, cells::gigabytes).number().extra(),
        Column::of("allocated", words::ALLOCATED, 8, 100, cells::gigabytes).number().extra(),
        Column::of("used", words::USED, 9, 100, cells::megabytes).number().extra(),
        Column::of("locked", words::LOCKED, 10, 90, |at| yes_no(at.content().flag()).into_any()).fixed().extra(),
        Column::of("description", words::DESCRIPTION, 11, 140, cells::text).growing(2).extra(),
        Column::kept("protect_type", vault::PURPOSE),
    ],
    filters: &[
        Filter { key: "state", label: lists::STATE, any: lists::any_state, word: status::word },
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

fn name(at: &At<'_>) -> AnyView {
    let locked =
        (at.other("locked").flag() == Some(true)).then(|| view! { <Badge tone=Tone::Info word=words::locked() /> });
    view! { <span class="bc-list-name">{cells::named(at, Place::Vault)} {locked}</span> }.into_any()
}

/// How full, in thousandths: whole percents put many vaults into one rank.
fn share(row: &Value) -> Reading<Cell> {
    let read = |key| match VAULT.attribute(key).map(|attribute| attribute.read(row)) {
        Some(Reading::Value(Cell::Number(number))) => Some(number),
        _ => None,
    };
    let size = read("size").filter(|size| *size > 0);
    let share = size.zip(read("used")).map(|(size, used)| used.saturating_mul(1000) / size.saturating_mul(1024));
    share.map_or(Reading::Absent, |share| Reading::Value(Cell::Number(share)))
}

/// How many resources it backs up: those that are gone don't count.
fn present(row: &Value) -> Reading<Cell> {
    match VAULT.attribute("resources").map(|attribute| attribute.read(row)) {
        Some(Reading::Value(Cell::List(held))) => {
            let count = held.iter().filter(|held| !VaultResource::read(held).gone()).count();
            Reading::Value(Cell::Number(i64::try_from(count).unwrap_or_default()))
        }
        Some(other) => other,
        None => Reading::Absent,
    }
}

fn capacity(at: &At<'_>) -> AnyView {
    let read = |key| at.other(key).number();
    let (used, allocated, size) = (read("used"), read("allocated"), read("size"));
    // In a line of a row there is room for two readings; all three are there where it is pointed at.
    let all = words::capacity(used, allocated, size);
    let bar = bar(at.other("name").text(), used, allocated, size, words::capacity_short(used, size));
    view! { <span class="bc-list-capacity" title=all>{bar}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use backup_api::json::{Reading, parse};
    use backup_api::tables::Cell;

    use super::{present, share};

    #[test]
    fn what_is_gone_is_not_counted_and_what_is_not_said_is_not_none() {
        for (row, expected) in [
            (r#"{"resources": [{"id": "a"}, {"id": "b", "protect_status": "deleted"}]}"#, "Value(Number(1))"),
            (r#"{"resources": []}"#, "Value(Number(0))"),
            ("{}", "Absent"),
            (r#"{"resources": null}"#, "Null"),
        ] {
            assert_eq!(format!("{:?}", present(&parse(row).unwrap_or_default())), expected, "{row}");
        }
    }

    #[test]
    fn a_share_needs_a_size_and_what_is_used() {
        for (billing, expected) in [
            (r#"{"size": 100, "used": 51200}"#, Some(500)),
            (r#"{"size": 100, "used": 0}"#, Some(0)),
            (r#"{"size": 0, "used": 5}"#, None),
            (r#"{"size": 100}"#, None),
            (r#"{"size": "?", "used": 5}"#, None),
        ] {
            let row = parse(&format!(r#"{{"billing": {billing}}}"#)).unwrap_or_default();
            assert_eq!(
                share(&row),
                expected.map_or(Reading::Absent, |it| Reading::Value(Cell::Number(it))),
                "{billing}"
            );
        }
    }
}
