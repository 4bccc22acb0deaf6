//! The places of the console.

use leptos::prelude::*;

use crate::route::Route;
use crate::text::{self, shell as words};
use crate::ui::{Icon, IconName};
use crate::work::Console;

#[component]
pub(super) fn Rail(console: Console) -> AnyView {
    let section = Memo::new(move |_| console.route.with(Route::section));
    let link = move |route: Route, icon: IconName, label: &'static str| {
        let href = route.href();
        let current = Memo::new(move |_| section.with(|section| *section == route));
        view! {
            <li>
                <a
                    class="bc-rail-link"
                    href=href
                    title=label
                    aria-current=move || current.get().then_some("page")
                >
                    <Icon name=icon />
                    <span>{label}</span>
                </a>
            </li>
        }
        .into_any()
    };
    view! {
        <nav class="bc-rail" aria-label=words::NAVIGATION>
            <ul>
                {link(Route::Overview, IconName::Overview, words::OVERVIEW)}
                {link(Route::Protect, IconName::Shield, words::PROTECT)}
                {link(Route::Vaults, IconName::Vault, words::VAULTS)}
                {link(Route::RestorePoints, IconName::RestorePoint, words::RESTORE_POINTS)}
                {link(Route::Backups, IconName::Backup, words::BACKUPS)}
                {link(Route::Resources, IconName::Server, words::RESOURCES)}
                {link(Route::Tasks, IconName::Task, words::TASKS)}
                {link(Route::Policies, IconName::Policy, words::POLICIES)}
                <li class="bc-rail-title">{words::CLASSIC}</li>
                {link(Route::CsbsProtect, IconName::Classic, words::CSBS)}
                {link(Route::CsbsCheck, IconName::Check, words::CSBS_CHECK)}
                {link(Route::VbsBackup, IconName::Disk, words::VBS)}
                <li class="bc-rail-title">{words::THIS_PAGE}</li>
                {link(Route::Log, IconName::Log, words::LOG)}
                {move || console.demo.get().then(|| link(Route::Demo, IconName::Play, text::demo::TITLE))}
            </ul>
        </nav>
    }
    .into_any()
}
