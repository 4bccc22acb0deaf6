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
        if !console.offers(&route) {
            return ().into_any();
        }
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
        <nav class="bc-rail" part="rail" aria-label=words::navigation()>
            <ul>
                // Drawn anew when the host offers something else.
                {move || view! {
                    {link(Route::Overview, IconName::Overview, words::overview())}
                    {link(Route::Protect, IconName::Shield, words::protect())}
                    {link(Route::Vaults, IconName::Vault, words::vaults())}
                    {link(Route::RestorePoints, IconName::RestorePoint, words::restore_points())}
                    {link(Route::Backups, IconName::Backup, words::backups())}
                    {link(Route::Resources, IconName::Server, words::resources())}
                    {link(Route::Tasks, IconName::Task, words::tasks())}
                    {link(Route::Policies, IconName::Policy, words::policies())}
                }}
                {move || console.host.offers(|features| features.classic).then(|| view! {
                    <li class="bc-rail-title">{words::classic()}</li>
                    {link(Route::CsbsProtect, IconName::Classic, words::csbs())}
                    {link(Route::CsbsCheck, IconName::Check, words::csbs_check())}
                    {link(Route::VbsBackup, IconName::Disk, words::vbs())}
                })}
                <li class="bc-rail-title">{words::this_page()}</li>
                {link(Route::Log, IconName::Log, words::log())}
                {move || console.demo.get().then(|| link(Route::Demo, IconName::Play, text::demo::title()))}
            </ul>
        </nav>
    }
    .into_any()
}
