//! One backup, with the disks of a server.

use crate::dom::prelude::*;
use backup_api::cbr::BackupShow;
use backup_api::cbr::model::Backup;
use backup_api::json::Value;

use crate::pages::parts::cells::{fact, said};
use crate::pages::parts::{Panel, Reading, cells, expires, name_or, standing, status, vault_link, when_sent};
use crate::places::Place;
use crate::text::status::{extent, kind, origin, word, yes_no};
use crate::text::{backups as words, lists, size};
use crate::ui::{CodeBlock, Column, Dialog, Disclosure, Facts, IdText, SkeletonShape, Table};
use crate::work::read::{Whole, ask_whole};
use crate::work::{Console, Load};

fn disk_columns() -> [Column; 4] {
    [
        Column::new(words::name()),
        Column::new(words::state()),
        Column::number(words::size()),
        Column::new(words::encrypted()),
    ]
}

/// The panel at the side that shows the backup in `open`. A list leaves its disks out, so it is asked for.
pub(super) fn dialog(console: Console, open: RwSignal<Option<String>>) -> AnyView {
    let load = Load::<Whole<Backup>>::default();
    let ask = Callback::new(move |()| {
        if let Some(backup_id) = open.get_untracked() {
            ask_whole(console, load, BackupShow { backup_id });
        }
    });
    Effect::new(move || {
        if open.with(Option::is_some) {
            load.clear();
            ask.run(());
        }
    });
    let stands = standing(open);
    let reading = Reading::of(console, load, ask);
    let title = derive(move || {
        let name = load.value.with(|whole| whole.as_ref().map(|whole| name_or(&whole.item.name)));
        name.unwrap_or_else(|| words::name().to_owned())
    });
    view! {
        <Dialog open=stands title=title side=true>
            <Panel reading=reading what=words::what_one() shape=SkeletonShape::Facts(8) none=false empty=|| ()>
                {move || load.value.get().map(|whole| body(console, &whole.item, &whole.raw))}
            </Panel>
        </Dialog>
    }
    .into_any()
}

fn body(console: Console, backup: &Backup, raw: &Value) -> AnyView {
    let id = |id: &str, what: &'static str| {
        let id = Some(id.to_owned()).filter(|id| !id.is_empty())?;
        Some(view! { <IdText id=id what=what whole=true /> }.into_any())
    };
    let info = &backup.info;
    let point = backup.checkpoint_id.clone().map(|id| {
        let href = Place::RestorePoint.of(id.clone()).href();
        view! { <a class="bc-link bc-mono bc-break" href=href>{id}</a> }.into_any()
    });
    let vault = backup.vault_id.as_deref().map(|id| vault_link(console, Some(id), None));
    let resource = backup.resource_name.clone().map(|name| format!("{name}, {}", kind(&backup.resource_type)));
    let images = (!info.image_ids.is_empty()).then(|| info.image_ids.join(", "));
    let sent = |key: &str, at| when_sent(console, at, backup.unread.get(key));
    let facts = [
        fact(words::state(), Some(status(&backup.status, backup.phase()))),
        said(words::description(), backup.description.clone()),
        said(words::resource(), resource.or_else(|| Some(kind(&backup.resource_type)))),
        fact(words::resource_id(), id(&backup.resource_id, words::resource_id())),
        said(words::size(), backup.resource_size_gb.map(size::gb)),
        said(words::extent(), Some(extent(backup.incremental))),
        said(words::origin(), Some(origin(info.auto_trigger))),
        fact(words::made(), Some(sent("created_at", backup.created_at))),
        fact(
            words::holds(),
            (backup.protected_at.is_some() || backup.unread.get("protected_at").is_some())
                .then(|| sent("protected_at", backup.protected_at)),
        ),
        fact(words::expires(), Some(expires(console, backup, words::never()))),
        fact(words::vault(), vault),
        fact(words::restore_point(), point),
        said(words::restore_mode_label(), info.restore_mode.as_deref().map(words::restore_mode)),
        said(words::fast(), info.fast_restore.map(|fast| yes_no(Some(fast)))),
        said(words::system_disk(), info.contains_system_disk.map(|holds| yes_no(Some(holds)))),
        said(words::encrypted(), info.encrypted.map(|encrypted| yes_no(Some(encrypted)))),
        said(words::images(), images),
        said(words::zone(), backup.resource_az.clone()),
        said(words::copies(), copies(backup)),
        fact(words::id(), id(&backup.id, words::id())),
    ];
    let raw = raw.pretty();
    view! {
        <Facts single=true>{facts.into_iter().collect_view()}</Facts>
        {disks(backup)}
        <Disclosure label=lists::raw()>
            <CodeBlock text=raw label=lists::raw() wrap=true />
        </Disclosure>
    }
    .into_any()
}

fn copies(backup: &Backup) -> Option<String> {
    let copies = backup
        .replications
        .iter()
        .map(|copy| words::copy(copy.destination_region.as_deref().unwrap_or_default(), &word(&copy.status)));
    Some(copies.collect::<Vec<_>>().join(", ")).filter(|said| !said.is_empty())
}

/// The parts of a server's backup.
fn disks(backup: &Backup) -> AnyView {
    if backup.resource_type != "OS::Nova::Server" && backup.children.is_empty() {
        return ().into_any();
    }
    let rows: Vec<AnyView> = backup
        .children
        .iter()
        .map(|disk| {
            let name = disk.resource_name.clone().filter(|name| !name.is_empty());
            let name = name.unwrap_or_else(|| name_or(&disk.name));
            cells::row(vec![
                cells::head(words::name(), name),
                cells::cell(words::state(), status(&disk.status, disk.phase())),
                cells::number(
                    words::size(),
                    disk.resource_size_gb.map_or_else(|| lists::not_said().to_owned(), size::gb),
                ),
                cells::cell(words::encrypted(), yes_no(disk.info.encrypted)),
            ])
        })
        .collect();
    let content = match rows.is_empty() {
        true => view! { <p class="bc-quiet">{words::no_disks()}</p> }.into_any(),
        false => view! { <Table caption=words::disks() columns=disk_columns().to_vec() compact=true>{rows}</Table> }
            .into_any(),
    };
    view! {
        <h3 class="bc-section-title">{words::disks()}</h3>
        {content}
    }
    .into_any()
}
