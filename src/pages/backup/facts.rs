//! What is known of a backup: on its page, and in the panel beside a list.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Backup, Replication};
use backup_api::cbr::resource::DISK;

use crate::pages::parts::{expires, when_sent};
use crate::places::Place;
use crate::shared::{fact, said};
use crate::shared::{resource_link, status, vault_link};
use crate::text::status::{extent, kind, origin, word, yes_no};
use crate::text::{backups as words, size};
use crate::ui::IdText;
use crate::work::Console;

/// All facts of a backup, for a definition list.
pub(in crate::pages) fn view(console: Console, backup: &Backup) -> AnyView {
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
    let resource = backup.resource_name.clone().map_or_else(
        || kind(&backup.resource_type).into_any(),
        |name| {
            let link = resource_link(&backup.resource_type, &backup.resource_id, &name);
            view! { {link} ", " {kind(&backup.resource_type)} }.into_any()
        },
    );
    let sent = |key: &str, at| when_sent(console, at, backup.unread.get(key));
    let facts = [
        fact(words::state(), Some(status(&backup.status, backup.phase()))),
        said(words::description(), backup.description.clone()),
        fact(words::resource(), Some(resource)),
        fact(words::resource_id(), id(&backup.resource_id, words::resource_id())),
        said(words::size(), backup.resource_size_gb.map(size::gb)),
        said(words::extent(), Some(extent(backup.incremental))),
        said(words::origin(), Some(origin(info.auto_trigger))),
        fact(words::made(), Some(sent("created_at", backup.created_at))),
        fact(
            words::holds(),
            (backup.holds_state_of() != backup.created_at || backup.unread.get("protected_at").is_some())
                .then(|| sent("protected_at", backup.holds_state_of())),
        ),
        fact(words::expires(), Some(expires(console, backup, words::never()))),
        fact(words::vault(), vault),
        fact(words::restore_point(), point),
        said(
            words::restore_mode_label(),
            info.restore_mode.as_deref().map(|mode| words::restore_mode(mode, &backup.resource_type)),
        ),
        said(words::fast(), info.fast_restore.map(|fast| yes_no(Some(fast)))),
        said(
            words::system(),
            info.starts_from().filter(|_| backup.resource_type == DISK).map(|system| yes_no(Some(system))),
        ),
        fact(words::snapshot(), info.snapshot_id.as_deref().and_then(|snapshot| id(snapshot, words::snapshot()))),
        said(words::system_disk(), info.contains_system_disk.map(|holds| yes_no(Some(holds)))),
        said(words::encrypted(), info.encrypted.map(|encrypted| yes_no(Some(encrypted)))),
        fact(words::images(), images(backup)),
        said(words::zone(), backup.resource_az.clone()),
        fact(words::copies(), copies(backup)),
        fact(words::id(), id(&backup.id, words::id())),
    ];
    facts.into_iter().collect_view().into_any()
}

/// Images made of it, each to be copied: they keep it from being deleted.
fn images(backup: &Backup) -> Option<AnyView> {
    let ids = &backup.info.image_ids;
    let row = |id: &String| view! { <div><IdText id=id.clone() what=words::images() /></div> };
    (!ids.is_empty()).then(|| ids.iter().map(row).collect_view().into_any())
}

/// Copies elsewhere, each with its id there, else that of its making, to be copied.
fn copies(backup: &Backup) -> Option<AnyView> {
    let row = |copy: &Replication| {
        let said = words::copy(copy.destination_region.as_deref().unwrap_or_default(), &word(&copy.status));
        let (id, what) = match copy.destination_backup_id.clone() {
            Some(id) => (id, words::copy_id()),
            None => (copy.id.clone(), words::replication_id()),
        };
        let id = (!id.is_empty()).then(|| view! { " " <IdText id=id what=what /> });
        view! { <div>{said} {id}</div> }
    };
    let copies = &backup.replications;
    (!copies.is_empty()).then(|| copies.iter().map(row).collect_view().into_any())
}
