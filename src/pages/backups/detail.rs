//! One backup, with the disks of a server.

use backup_api::cbr::BackupShow;
use backup_api::cbr::model::Backup;
use leptos::prelude::*;
use serde_json::Value;

use super::expires;
use crate::pages::parts::cells::{fact, said};
use crate::pages::parts::{Panel, Reading, cells, name_or, standing, status, vault_link, when};
use crate::route::Route;
use crate::text::status::{extent, kind, origin, word, yes_no};
use crate::text::{backups as words, lists, size};
use crate::ui::{CodeBlock, Column, Dialog, Disclosure, Facts, IdText, SkeletonShape, Table};
use crate::work::read::{Whole, ask_whole};
use crate::work::{Console, Load};

const DISKS: [Column; 4] =
    [Column::new(words::NAME), Column::new(words::STATE), Column::number(words::SIZE), Column::new(words::ENCRYPTED)];

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
    let title = Signal::derive(move || {
        let name = load.value.with(|whole| whole.as_ref().map(|whole| name_or(&whole.item.name)));
        name.unwrap_or_else(|| words::NAME.to_owned())
    });
    view! {
        <Dialog open=stands title=title side=true>
            <Panel reading=reading what=words::WHAT_ONE shape=SkeletonShape::Facts(8) none=false empty=|| ()>
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
        let href = Route::RestorePoint(id.clone()).href();
        view! { <a class="bc-link bc-mono bc-break" href=href>{id}</a> }.into_any()
    });
    let vault = backup.vault_id.as_deref().map(|id| vault_link(console, Some(id), None));
    let resource = backup.resource_name.clone().map(|name| format!("{name}, {}", kind(&backup.resource_type)));
    let images = (!info.image_ids.is_empty()).then(|| info.image_ids.join(", "));
    let facts = [
        fact(words::STATE, Some(status(&backup.status, backup.phase()))),
        said(words::DESCRIPTION, backup.description.clone()),
        said(words::RESOURCE, resource.or_else(|| Some(kind(&backup.resource_type)))),
        fact(words::RESOURCE_ID, id(&backup.resource_id, words::RESOURCE_ID)),
        said(words::SIZE, backup.resource_size_gb.map(size::gb)),
        said(words::EXTENT, Some(extent(backup.incremental))),
        said(words::ORIGIN, Some(origin(info.auto_trigger))),
        fact(words::MADE, Some(when(console, backup.created_at))),
        fact(words::HOLDS, backup.protected_at.map(|at| when(console, Some(at)))),
        fact(words::EXPIRES, Some(expires(console, backup))),
        fact(words::VAULT, vault),
        fact(words::RESTORE_POINT, point),
        said(words::RESTORE_MODE, info.restore_mode.as_deref().map(words::restore_mode)),
        said(words::FAST, info.fast_restore.map(|fast| yes_no(Some(fast)))),
        said(words::SYSTEM_DISK, info.contains_system_disk.map(|holds| yes_no(Some(holds)))),
        said(words::ENCRYPTED, info.encrypted.map(|encrypted| yes_no(Some(encrypted)))),
        said(words::IMAGES, images),
        said(words::ZONE, backup.resource_az.clone()),
        said(words::COPIES, copies(backup)),
        fact(words::ID, id(&backup.id, words::ID)),
    ];
    let raw = serde_json::to_string_pretty(raw).unwrap_or_default();
    view! {
        <Facts single=true>{facts.into_iter().collect_view()}</Facts>
        {disks(backup)}
        <Disclosure label=lists::RAW>
            <CodeBlock text=raw label=lists::RAW wrap=true />
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
                cells::head(words::NAME, name),
                cells::cell(words::STATE, status(&disk.status, disk.phase())),
                cells::number(words::SIZE, disk.resource_size_gb.map_or_else(|| lists::NOT_SAID.to_owned(), size::gb)),
                cells::cell(words::ENCRYPTED, yes_no(disk.info.encrypted)),
            ])
        })
        .collect();
    let content = match rows.is_empty() {
        true => view! { <p class="bc-quiet">{words::NO_DISKS}</p> }.into_any(),
        false => view! { <Table caption=words::DISKS columns=DISKS.to_vec() compact=true>{rows}</Table> }.into_any(),
    };
    view! {
        <h3 class="bc-section-title">{words::DISKS}</h3>
        {content}
    }
    .into_any()
}
