//! Which disk of the backup goes onto which disk of the server: by where each comes from, never by order or size.

use backup_api::cbr::model::Backup;
use backup_api::known::Known;
use backup_api::tables::{Input, Values};

use crate::form::FormDraft;
use crate::ui::TagRow;

/// Every disk of the backup onto the one that it was made of.
pub(super) fn of_origin(parts: &[Backup]) -> Vec<TagRow> {
    parts.iter().map(|part| TagRow { key: part.id.clone(), value: part.resource_id.clone() }).collect()
}

/// Whether these rows are of the same disks.
pub(super) fn is_for(rows: &[TagRow], others: &[TagRow]) -> bool {
    rows.len() == others.len() && rows.iter().zip(others).all(|(one, other)| one.key == other.key)
}

/// Whether each of the chosen disks gets what was saved of itself.
pub(super) fn is_own(rows: &[TagRow], parts: &[Backup]) -> bool {
    let of = |row: &TagRow| parts.iter().find(|part| part.id == row.key);
    rows.iter().all(|row| row.value.is_empty() || of(row).is_some_and(|part| part.resource_id == row.value))
}

/// The rows for a server with these disks: what is not one of them gives way to where the backup comes from, or to
/// nothing.
pub(super) fn at_server(rows: &[TagRow], origin: &[TagRow], disks: &[String]) -> Vec<TagRow> {
    let there = |id: &str| disks.iter().any(|disk| disk == id);
    let fit = |row: &TagRow| {
        let own = || origin.iter().find(|it| it.key == row.key).map(|it| it.value.clone()).filter(|id| there(id));
        let value = if there(&row.value) { row.value.clone() } else { own().unwrap_or_default() };
        TagRow { key: row.key.clone(), value }
    };
    rows.iter().map(fit).collect()
}

/// As the operation takes them. A disk without a target stays in its place, to be told there.
pub(super) fn complete(_: FormDraft, _: &Known, values: &mut Values) {
    let row = |row: &Values| Values::new().text_at("backup", row.text("key")).text_at("disk", row.text("value"));
    let rows: Vec<Values> = values.rows("mappings").iter().map(row).collect();
    if values.text("server").is_empty() {
        values.remove("mappings");
    } else if !rows.is_empty() {
        values.set("mappings", Input::Rows(rows));
    }
}

/// The other way.
pub(super) fn typed(mut values: Values) -> Values {
    let row = |row: &Values| Values::new().text_at("key", row.text("backup")).text_at("value", row.text("disk"));
    let rows: Vec<Values> = values.rows("mappings").iter().map(row).collect();
    if !rows.is_empty() {
        values.set("mappings", Input::Rows(rows));
    }
    values
}
