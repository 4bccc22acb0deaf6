//! What only vaults have in their rows: a lock, how full they are, how many resources they back up.

use crate::dom::prelude::*;
use backup_api::cbr::model::VaultResource;
use backup_api::cbr::object::VAULT;
use backup_api::json::{Read, Reading, Value};
use backup_api::list::Content;
use backup_api::tables::Cell;

use crate::list::{At, cells};
use crate::places::Place;
use crate::shared::bar;
use crate::text::vaults as words;
use crate::ui::{Badge, Tone};

/// The name, and that it is locked.
pub(super) fn name(at: &At<'_>) -> AnyView {
    let locked =
        (at.other("locked").flag() == Some(true)).then(|| view! { <Badge tone=Tone::Info word=words::locked() /> });
    view! { <span class="bc-list-name">{cells::named(at, Place::Vault)} {locked}</span> }.into_any()
}

/// How full, in thousandths: whole percents put many vaults into one rank.
pub(super) fn share(row: &Value) -> Reading<Cell> {
    let read = |key| match VAULT.read(key, row) {
        Reading::Value(Cell::Number(number)) => Some(number),
        _ => None,
    };
    let size = read("size").filter(|size| *size > 0);
    Reading::counted(size.zip(read("used")).map(|(size, used)| used.saturating_mul(1000) / size.saturating_mul(1024)))
}

/// How many resources it backs up: those that are gone don't count.
pub(super) fn present(row: &Value) -> Reading<Cell> {
    match VAULT.read("resources", row) {
        Reading::Value(Cell::List(held)) => {
            let count = held.iter().filter(|held| !VaultResource::read(held).gone()).count();
            Reading::counted(i64::try_from(count).ok())
        }
        other => other,
    }
}

pub(super) fn capacity(at: &At<'_>) -> AnyView {
    let read = |key| match at.other(key) {
        Content::Unreadable(sent) => (None, sent),
        other => (other.number(), ""),
    };
    let (used, allocated, size) = (read("used"), read("allocated"), read("size"));
    // In a line of a row there is room for two readings; all three are there where it is pointed at.
    let all = words::capacity([used, allocated, size]);
    let said = words::capacity_short(used, size);
    let bar = bar(at.other("name").text(), used.0, allocated.0, size.0, said);
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
