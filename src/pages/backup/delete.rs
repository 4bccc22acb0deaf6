//! Delete the backup: what will be gone, and what is left of its resource.

use crate::dom::prelude::*;
use backup_api::cbr::model::Backup;
use backup_api::cbr::{BackupDelete, BackupList};
use backup_api::ids;
use backup_api::json::Read;
use backup_api::known::KnownBackup;
use backup_api::{Operation, Phase};

use super::{Page, of_what};
use crate::pages::actions::backups::undeletable;
use crate::pages::parts::{Removal, removal};
use crate::text::{self, backups as words};
use crate::ui::IconName;
use crate::work::Load;
use crate::work::read::ask_backups;

pub(super) fn view(page: Page) -> AnyView {
    let console = page.console;
    let open = RwSignal::new(false);
    // Whether it is the last one of its resource is read before it is said.
    let others = Load::<Vec<Backup>>::default();
    Effect::new(move || {
        if open.get() {
            let resource_id = untrack(|| page.with(|backup| backup.resource_id.clone())).unwrap_or_default();
            others.clear();
            if !resource_id.is_empty() {
                ask_backups(console, others, BackupList { resource_id, ..BackupList::default() });
            }
        }
    });
    removal(Removal {
        console,
        info: &BackupDelete::INFO,
        icon: IconName::Trash,
        label: words::delete(),
        busy_label: words::deleting(),
        title: derive(move || words::delete_title(&page.name().unwrap_or_default())),
        consequence: derive(move || consequence(page, others)),
        name: derive(move || page.name()),
        blocked: derive(move || page.with(|backup| blocked(page, backup)).flatten()),
        open,
        request: Callback::new(move |()| {
            BackupDelete { backup_id: page.id() }.request(&console.client.sessions.scope())
        }),
        fits: <()>::fits,
        accepted: Callback::new(move |_| {
            page.deletion.accepted(page.load.now(|whole| whole.item.phase()) == Some(Phase::Bad));
            console.announce(words::going().to_owned());
        }),
        reading: page.reading,
        look: words::look(),
        seen: derive(move || page.with(|backup| words::looks(&text::status::word(&backup.status)))),
    })
}

/// What speaks against it, by the rule of the operation; and what is being done already.
fn blocked(page: Page, backup: &Backup) -> Option<String> {
    let mut known = KnownBackup::from(backup);
    if page.deletion.asked.get() {
        "deleting".clone_into(&mut known.state);
    }
    undeletable(page.console, known, backup.vault_id.as_deref().unwrap_or_default())
}

/// What will be gone, and what is left of its resource. What could not be read is said as that.
fn consequence(page: Page, others: Load<Vec<Backup>>) -> String {
    let left = others.value.with(|rows| {
        let rows = rows.as_ref()?;
        Some(rows.iter().filter(|row| !ids::same(&row.id, &page.id()) && row.phase() == Phase::Good).count())
    });
    let cut = !others.whole();
    // What was read before a failure tells nothing of now.
    let failed = others.error.with(Option::is_some);
    page.with(|backup| {
        let first = words::delete_consequence(&of_what(backup), backup.children.len());
        let rest = match left {
            Some(0) if cut => words::delete_not_read().to_owned(),
            // One that can't be used is no last one.
            Some(0) if backup.phase() == Phase::Good => words::delete_last(&of_what(backup)),
            Some(count) => words::delete_left(count, &of_what(backup)),
            None if failed || backup.resource_id.is_empty() => words::delete_not_read().to_owned(),
            None => words::delete_reading().to_owned(),
        };
        [first, rest].join(" ")
    })
    .unwrap_or_default()
}
