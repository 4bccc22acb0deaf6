//! Which disk of the backup goes onto which disk of the server: by where each comes from, never by order or size.

use backup_api::cbr::model::Backup;
use backup_api::ids;
use backup_api::known::Known;
use backup_api::tables::{Input, Values};

use crate::form::FormDraft;
use crate::ui::TagRow;

/// Every disk of the backup onto the one that it was made of.
pub(super) fn of_origin(parts: &[Backup]) -> Vec<TagRow> {
    parts.iter().map(|part| TagRow { key: part.id.clone(), value: part.resource_id.clone() }).collect()
}

/// The row of this disk of the backup.
fn row_of<'a>(rows: &'a [TagRow], part: &str) -> Option<&'a TagRow> {
    rows.iter().find(|row| ids::same(&row.key, part))
}

/// Whether these rows are of the same disks, in whatever order.
pub(super) fn is_for(rows: &[TagRow], others: &[TagRow]) -> bool {
    rows.len() == others.len() && others.iter().all(|other| row_of(rows, &other.key).is_some())
}

/// The rows of `fresh` with what was chosen in these; one that is new goes nowhere, unless to `own`, where it was made.
pub(super) fn kept(rows: &[TagRow], fresh: &[TagRow], own: bool) -> Vec<TagRow> {
    let keep = |now: &TagRow| match row_of(rows, &now.key) {
        Some(row) => TagRow { key: now.key.clone(), value: row.value.clone() },
        None if own => now.clone(),
        None => TagRow { key: now.key.clone(), value: String::new() },
    };
    fresh.iter().map(keep).collect()
}

/// Whether each of the chosen disks gets what was saved of itself.
pub(super) fn is_own(rows: &[TagRow], parts: &[Backup]) -> bool {
    let of = |row: &TagRow| parts.iter().find(|part| ids::same(&part.id, &row.key));
    rows.iter().all(|row| row.value.is_empty() || of(row).is_some_and(|part| ids::same(&part.resource_id, &row.value)))
}

/// The names of the disks of the backup that go nowhere so far.
pub(super) fn without_target(rows: &[TagRow], parts: &[Backup]) -> Vec<String> {
    let named = |row: &TagRow| {
        let part = parts.iter().find(|part| ids::same(&part.id, &row.key));
        let name = part.and_then(|part| part.resource_name.clone().filter(|name| !name.is_empty()));
        name.or_else(|| Some(part?.resource_id.clone()).filter(|id| !id.is_empty())).unwrap_or_else(|| row.key.clone())
    };
    rows.iter().filter(|row| row.value.is_empty()).map(named).collect()
}

/// The rows for a server with these disks: what is not one of them gives way to where the backup comes from, or to
/// nothing. `keeps`: what somebody chose stays, to be told that it is gone.
pub(super) fn at_server(rows: &[TagRow], origin: &[TagRow], disks: &[String], keeps: bool) -> Vec<TagRow> {
    let there = |id: &str| disks.iter().any(|disk| ids::same(disk, id));
    let fit = |row: &TagRow| {
        let own = row_of(origin, &row.key).map(|it| it.value.clone());
        let chosen = keeps && own.as_ref().is_some_and(|own| !ids::same(own, &row.value));
        let stays = there(&row.value) || (chosen && !row.value.is_empty());
        let value = if stays { row.value.clone() } else { own.filter(|id| there(id)).unwrap_or_default() };
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
