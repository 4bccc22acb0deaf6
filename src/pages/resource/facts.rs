//! What its own service says of a resource, and the disks of a server.

use crate::dom::prelude::*;
use backup_api::cbr::model::Protectable;

use crate::pages::parts::cells;
use crate::pages::resources::protection;
use crate::shared::{card, dash, resource_link, status, vault_link};
use crate::shared::{fact, said};
use crate::text::{lists, resource as words, size, status::kind, status::yes_no};
use crate::ui::{Column, Table};
use crate::work::Console;

pub(super) fn view(console: Console, resource: &Protectable) -> AnyView {
    let vault = resource.named_vault().map(|vault| vault_link(console, Some(&vault.id), Some(&vault.name)));
    let servers = resource.servers().filter(|servers| !servers.is_empty()).map(|servers| {
        servers.iter().map(|id| resource_link("server", id, &named(console, id))).collect_view().into_any()
    });
    let facts = [
        said(words::kind(), Some(kind(&resource.kind))),
        said(words::size(), resource.size_gb.map(size::gb)),
        said(words::zone(), resource.availability_zone.clone()),
        fact(words::protection(), Some(protection(resource))),
        fact(words::vault(), vault),
        fact(words::attached(), servers),
        said(words::system(), resource.bootable().map(|system| yes_no(Some(system)))),
        said(words::device(), resource.device()),
    ];
    facts.into_iter().collect_view().into_any()
}

/// The name of a server, where the list knows it. Not tracked.
fn named(console: Console, id: &str) -> String {
    console.cache.resource_name(id).unwrap_or_else(|| id.to_owned())
}

/// The disks of a server, each with its page.
pub(super) fn disks(resource: &Protectable) -> Option<AnyView> {
    if resource.children.is_empty() {
        return None;
    }
    let columns = [
        Column::new(words::disk()),
        Column::new(words::state()),
        Column::number(words::size()),
        Column::new(words::system()),
        Column::new(words::device()),
    ];
    let row = |disk: &Protectable| {
        let size = disk.size_gb.map_or_else(|| lists::not_said().to_owned(), size::gb);
        cells::row(vec![
            cells::head(words::disk(), resource_link("disk", &disk.id, &disk.name)),
            cells::cell(words::state(), status(&disk.status, disk.phase())),
            cells::number(words::size(), size),
            cells::words(words::system(), yes_no(disk.bootable())),
            cells::cell(words::device(), disk.device().map_or_else(dash, IntoAny::into_any)),
        ])
    };
    let rows: Vec<AnyView> = resource.children.iter().map(row).collect();
    let table = view! { <Table caption=words::disks() columns=columns.to_vec() compact=true>{rows}</Table> };
    Some(card(words::disks(), ().into_any(), table.into_any()))
}
