//! How resources stand with respect to backups.

use backup_api::cbr::model::Protectable;
use backup_api::cbr::object::{PROTECTABLE, VAULT};
use backup_api::json::{Reading, Value};
use backup_api::tables::Cell;

use crate::dom::prelude::*;
use crate::list::{At, cells};
use crate::shared::{refused, why_refused};
use crate::text::{lists, resources as words};
use crate::ui::{Badge, Tone};

/// Associated with a vault. That alone does not mean that a backup exists.
const IN_VAULT: &str = "vault";
/// In no vault.
pub(in crate::pages) const OPEN: &str = "none";
/// In no vault, and the service would refuse it.
pub(in crate::pages) const UNFIT: &str = "unfit";

/// How what is in a vault, where that could be read, and fits one, where that was said, stands; empty where nobody knows.
const fn standing(in_vault: Option<bool>, fits: Option<bool>) -> &'static str {
    match (in_vault, fits) {
        (Some(true), _) => IN_VAULT,
        (Some(false), Some(false)) => UNFIT,
        (Some(false), Some(true)) => OPEN,
        _ => "",
    }
}

/// How a resource stands.
pub(in crate::pages) fn standing_of(row: &Protectable) -> &'static str {
    standing(row.in_vault(), row.can_be_backed_up)
}

/// How a row stands.
pub(super) fn cover(row: &Value) -> Reading<Cell> {
    match (standing_of(&Protectable::of_backups(row)), PROTECTABLE.read("vault", row)) {
        ("", unread @ Reading::Unreadable(_)) => unread,
        ("", _) => Reading::Absent,
        (known, _) => Reading::said(known),
    }
}

/// What a row says of its vault.
pub(super) fn of_vault(key: &str, row: &Value) -> Reading<Cell> {
    match PROTECTABLE.read("vault", row) {
        Reading::Value(Cell::Part(vault)) => VAULT.read(key, &vault),
        other => other,
    }
}

/// A standing in words.
pub(super) fn word(standing: &str) -> String {
    let word = match standing {
        IN_VAULT => words::in_vault(),
        OPEN => words::in_no_vault(),
        UNFIT => words::unfit(),
        _ => lists::not_said(),
    };
    word.to_owned()
}

/// A standing in a row: quiet where it is as it should be, with the reason where the service refuses.
pub(super) fn cell(at: &At<'_>) -> AnyView {
    let standing = at.content().text();
    let why = (standing == UNFIT).then(|| why_refused(at.other("code").text(), at.other("reason").text()));
    match standing {
        "" => cells::text(at),
        IN_VAULT => view! { <span class="bc-quiet bc-list-line">{word(standing)}</span> }.into_any(),
        _ => {
            let whole = why.as_ref().map_or_else(|| word(standing), |why| format!("{}. {why}", word(standing)));
            let why = why.map(|why| view! { <span class="bc-quiet">" · " {why}</span> });
            view! { <span class="bc-list-line" title=whole>{badge(standing)} {why}</span> }.into_any()
        }
    }
}

fn badge(standing: &str) -> AnyView {
    let tone = match standing {
        IN_VAULT => Tone::Success,
        OPEN => Tone::Warning,
        UNFIT => Tone::Danger,
        _ => Tone::Neutral,
    };
    view! { <Badge tone=tone word=word(standing) /> }.into_any()
}

/// In a vault or not; and the reason where it can't be.
pub(in crate::pages) fn protection(row: &Protectable) -> AnyView {
    let standing = standing_of(row);
    let why = (standing == UNFIT).then(|| refused(row)).flatten();
    view! {
        <div class="bc-pair">
            {badge(standing)}
            {why.map(|why| view! { <span class="bc-why">{why}</span> })}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use backup_api::json::{Reading, parse};
    use backup_api::tables::Cell;

    use super::{cover, of_vault};

    fn said(cell: Reading<Cell>) -> String {
        match cell {
            Reading::Value(Cell::Text(text)) => text,
            Reading::Unreadable(sent) => format!("? {sent}"),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_resource_in_a_vault_counts_as_such_even_if_another_could_not_take_it() {
        for (says, expected) in [
            (r#"{"result": false, "vault": {"id": "v", "name": "nightly"}}"#, "vault"),
            (r#"{"result": false, "vault": null}"#, "unfit"),
            (r#"{"result": false, "vault": {}}"#, "unfit"),
            (r#"{"result": true, "vault": {}}"#, "none"),
            (r#"{"result": true}"#, "none"),
            (r#"{"vault": {}}"#, "Absent"),
            (r#"{}"#, "Absent"),
            (r#"{"result": true, "vault": "x"}"#, "? x"),
        ] {
            let row = parse(&format!(r#"{{"protectable": {says}}}"#)).unwrap_or_default();
            assert_eq!(said(cover(&row)), expected, "{says}");
            let name = said(of_vault("name", &row));
            assert_eq!(name == "nightly", expected == "vault", "{says}");
        }
        // Which vault it is is not always said.
        let row = parse(r#"{"protectable": {"result": false, "code": "BackupService.6103"}}"#).unwrap_or_default();
        assert_eq!(said(cover(&row)), "vault");
    }
}
