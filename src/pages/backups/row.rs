//! What only backups have in their rows: how they restore, the images that keep them, that they stay.

use crate::dom::prelude::*;
use backup_api::cbr::object::BACKUP;
use backup_api::json::{Reading, Value};
use backup_api::tables::Cell;

use crate::list::{At, cells};
use crate::text::backups as words;

/// How it can be restored, by what was backed up.
pub(super) fn restore_mode(at: &At<'_>) -> AnyView {
    match at.content().text() {
        "" => cells::text(at),
        mode => match words::restore_mode(mode, at.other("resource_type").text()) {
            said if said.is_empty() => cells::dash(),
            said => cells::line(said),
        },
    }
}

/// The images that keep it from being deleted.
pub(in crate::pages) fn images(row: &Value) -> Reading<Cell> {
    let Reading::Value(Cell::List(images)) = BACKUP.read("images", row) else { return Reading::Absent };
    let ids: Vec<&str> = images.iter().filter_map(|image| image.get("image_id")?.as_str()).collect();
    Reading::said(&ids.join(", "))
}

/// Only nothing says that there is no end.
pub(in crate::pages) fn never() -> AnyView {
    view! { <span class="bc-quiet">{words::never()}</span> }.into_any()
}
