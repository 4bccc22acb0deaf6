//! The ways into the forms, each with its consequence.

use leptos::prelude::*;

use crate::route::Route;
use crate::text::{overview as words, resources_add, restore_point_create, shell, vault_create};
use crate::ui::{Icon, IconName};
use crate::work::Console;

pub(super) fn view(console: Console, title: &'static str) -> AnyView {
    let entries = [
        (Route::Protect, IconName::Shield, shell::protect(), words::protect()),
        (Route::VaultCreate, IconName::Vault, vault_create::title(), words::create_vault()),
        (Route::ResourcesAdd(None), IconName::Server, resources_add::title(), words::associate()),
        (
            Route::RestorePointCreate(None),
            IconName::RestorePoint,
            restore_point_create::title(),
            words::restore_point(),
        ),
        (Route::CsbsProtect, IconName::Classic, shell::csbs(), words::csbs()),
        (Route::CsbsCheck, IconName::Check, shell::csbs_check(), words::csbs_check()),
        (Route::VbsBackup, IconName::Disk, shell::vbs(), words::vbs()),
    ];
    let offered = entries.into_iter().filter(|(route, ..)| console.offers(route));
    let items = offered.map(|(route, icon, name, note)| {
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
            <ul class="bc-entries bc-plain">{items.collect_view()}</ul>
        </section>
    }
    .into_any()
}
