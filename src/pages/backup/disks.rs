//! The disks in the backup of a server.

use crate::dom::prelude::*;
use backup_api::cbr::model::Backup;
use backup_api::cbr::resource::{DISK, SERVER};

use crate::pages::parts::cells;
use crate::shared::{id_cell, name_or, resource_link, status};
use crate::text::status::yes_no;
use crate::text::{backups as words, lists, size};
use crate::ui::{Column, Table};

fn columns(whole: bool) -> Vec<Column> {
    let more = [
        Column::new(words::disk_id()),
        Column::new(words::snapshot()).giving_way(),
        Column::new(words::system()).giving_way(),
    ];
    let base = [
        Column::new(words::name()),
        Column::new(words::state()),
        Column::number(words::size()),
        Column::new(words::encrypted()),
    ];
    base.into_iter().chain(more.into_iter().filter(|_| whole)).collect()
}

/// Whether it is of a kind that has disks, or came with some.
pub(in crate::pages) fn expected(backup: &Backup) -> bool {
    backup.resource_type == SERVER || !backup.children.is_empty()
}

/// One row for each; with ids on a page of its own.
pub(in crate::pages) fn view(backup: &Backup, whole: bool) -> AnyView {
    if backup.children.is_empty() {
        let sent = backup.unread.get("children").filter(|sent| !sent.is_empty());
        let said = sent.map_or_else(|| words::no_disks().to_owned(), lists::unread);
        return view! { <p class="bc-quiet">{said}</p> }.into_any();
    }
    let row = |disk: &Backup| {
        let name = disk.resource_name.clone().filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| name_or(&disk.name));
        let size = disk.resource_size_gb.map_or_else(|| lists::not_said().to_owned(), size::gb);
        let mut made = vec![
            cells::head(words::name(), resource_link(DISK, &disk.resource_id, &name)),
            cells::cell(words::state(), status(&disk.status, disk.phase())),
            cells::number(words::size(), size),
            cells::words(words::encrypted(), yes_no(disk.info.encrypted)),
        ];
        if whole {
            let snapshot = disk.info.snapshot_id.as_deref().unwrap_or_default();
            let system = yes_no(disk.info.starts_from());
            made.push(cells::cell(words::disk_id(), id_cell(&disk.resource_id, words::disk_id())));
            made.push(cells::cell(words::snapshot(), id_cell(snapshot, words::snapshot())));
            made.push(cells::words(words::system(), system));
        }
        cells::row(made)
    };
    let rows: Vec<AnyView> = backup.children.iter().map(row).collect();
    view! { <Table caption=words::disks() columns=columns(whole) compact=true>{rows}</Table> }.into_any()
}
