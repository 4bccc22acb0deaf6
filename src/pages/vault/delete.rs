//! Delete the vault: what will be gone.

use crate::dom::prelude::*;
use backup_api::cbr::VaultDelete;
use backup_api::json::Read;
use backup_api::{Operation, Phase};

use super::Page;
use crate::pages::actions::vaults::undeletable;
use crate::pages::parts::{Removal, removal};
use crate::shared::name_or;
use crate::text::{self, vault as words};
use crate::ui::IconName;

pub(super) fn view(page: Page) -> AnyView {
    let console = page.console;
    removal(Removal {
        console,
        info: &VaultDelete::INFO,
        icon: IconName::Trash,
        label: words::delete(),
        busy_label: words::deleting(),
        title: derive(move || words::delete_title(&page.name().unwrap_or_default())),
        consequence: derive(move || consequence(page)),
        // A vault without a name is confirmed by its id.
        name: derive(move || {
            page.with(
                |vault| {
                    if vault.name.trim().is_empty() { vault.id.clone() } else { vault.name.trim().to_owned() }
                },
            )
        }),
        blocked: derive(move || {
            let state = page.with(|vault| vault.billing.status.clone())?;
            let state = if page.deletion.asked.get() { "deleting" } else { &state };
            undeletable(console, &page.id(), state)
        }),
        open: RwSignal::new(false),
        request: Callback::new(move |()| VaultDelete { vault_id: page.id() }.request(&console.client.sessions.scope())),
        fits: <()>::fits,
        accepted: Callback::new(move |_| {
            page.deletion.accepted(page.vault.now(|whole| whole.item.phase()) == Some(Phase::Bad));
            console.announce(words::going());
        }),
        reading: page.reading,
        look: words::look(),
        seen: derive(move || page.with(|vault| words::looks(&text::status::word(&vault.billing.status)))),
    })
}

/// What will be gone, by what is known of it.
fn consequence(page: Page) -> String {
    // A list of which not all came, or which is from before a failure, counts nothing.
    let whole = page.backups.whole() && page.backups.error.with(Option::is_none);
    let listed = page.backups.value.with(|rows| rows.as_ref().map(Vec::len)).filter(|_| whole);
    let told = page.with(|vault| {
        let used = vault.billing.used_mb.map(text::size::mb).unwrap_or_else(|| words::size_unknown().to_owned());
        let at_rest =
            matches!(vault.phase(), Phase::Good | Phase::Bad) && !vault.billing.status.eq_ignore_ascii_case("frozen");
        let state = (!at_rest).then(|| words::not_at_rest(&text::status::word(&vault.billing.status)));
        let locked = (vault.locked == Some(true)).then(|| words::delete_locked().to_owned());
        let backups = words::Backups { listed, counted: vault.backup_count(), used_mb: vault.billing.used_mb };
        let first = words::consequence(&name_or(&vault.name), backups, &used);
        let stays = match vault.unread.get("resources") {
            Some(_) => Some(words::consequence_unread().to_owned()),
            None => Some(vault.present().count()).filter(|count| *count > 0).map(words::consequence_resources),
        };
        [Some(first), stays, state, locked].into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    told.unwrap_or_default()
}
