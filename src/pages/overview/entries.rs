//! The ways into the forms, each with its consequence.

use leptos::prelude::*;

use crate::route::Route;
use crate::text::{overview as words, resources_add, restore_point_create, shell, vault_create};
use crate::ui::{Icon, IconName};

pub(super) fn view(title: &'static str) -> AnyView {
    let entries = [
        (Route::Protect, IconName::Shield, shell::PROTECT, words::PROTECT),
        (Route::VaultCreate, IconName::Vault, vault_create::TITLE, words::CREATE_VAULT),
        (Route::ResourcesAdd(None), IconName::Server, resources_add::TITLE, words::ASSOCIATE),
        (Route::RestorePointCreate(None), IconName::RestorePoint, restore_point_create::TITLE, words::RESTORE_POINT),
        (Route::CsbsProtect, IconName::Classic, shell::CSBS, words::CSBS),
        (Route::CsbsCheck, IconName::Check, shell::CSBS_CHECK, words::CSBS_CHECK),
        (Route::VbsBackup, IconName::Disk, shell::VBS, words::VBS),
    ];
    let items = entries.map(|(route, icon, name, note)| {
        view! {
            <li>
                <a class="bc-entry" href=route.href()>
                    <Icon name=icon />
                    <span>
                        <b>{name}</b>
                        <span class="bc-quiet">{note}</span>
                    </span>
                </a>
            </li>
        }
        .into_any()
    });
    view! {
        <section aria-label=title>
            <h2 class="bc-section-title">{title}</h2>
            <ul class="bc-entries bc-plain">{items.into_iter().collect_view()}</ul>
        </section>
    }
    .into_any()
}
