//! Name, id, state and actions of a vault.

use crate::dom::prelude::*;

use super::{Page, delete};
use crate::pages::head::updated;
use crate::pages::parts::status;
use crate::places::Place;
use crate::text::{shell, vault as words};
use crate::ui::{ButtonKind, ButtonLink, Icon, IconName, IdText, Space};

pub(super) fn view(page: Page) -> AnyView {
    let title = memo(move |_| page.name().unwrap_or_else(|| Place::Vault.title().to_owned()));
    let state = memo(move |_| page.with(|vault| (vault.billing.status.clone(), vault.phase())));
    view! {
        <header class="bc-head">
            <nav class="bc-crumbs" aria-label=words::trail()>
                <a class="bc-link" href=Place::Vaults.href()>{shell::vaults()}</a>
                <Icon name=IconName::ChevronRight />
                <span aria-current="page">{title}</span>
                <Space class="bc-toolbar-space" />
                {updated(
                    derive(move || page.reading.since()),
                    page.reading.loading,
                    page.reading.reload,
                )}
            </nav>
            <div class="bc-head-text">
                <div class="bc-title-row">
                    <h1 class="bc-title" part="title" tabindex="-1">{title}</h1>
                    {move || state.get().map(|(word, phase)| status(&word, phase))}
                </div>
                <IdText id=page.id() what=words::id() whole=true />
            </div>
            <div class="bc-actions">{actions(page)}</div>
        </header>
    }
    .into_any()
}

/// The next sensible action is the prominent one: without resources nothing can be backed up.
fn actions(page: Page) -> AnyView {
    let empty = memo(move |_| page.with(|vault| vault.resources.is_empty()));
    view! {
        {move || {
            let empty = empty.get()?;
            let kind = |prominent| if prominent { ButtonKind::Primary } else { ButtonKind::Secondary };
            let id = page.id();
            Some(view! {
                <ButtonLink
                    href=Place::ResourcesAdd.with("vault", id.clone()).href()
                    label=words::associate()
                    kind=kind(empty)
                />
                <ButtonLink
                    href=Place::RestorePointCreate.with("vault", id).href()
                    label=words::restore_point()
                    kind=kind(!empty)
                />
            })
        }}
        {move || (!empty.get()?).then(|| link(page, Place::ResourcesMigrate, words::move_resources()))}
        {link(page, Place::VaultUpdate, words::change())}
        {delete::view(page)}
    }
    .into_any()
}

/// A form for this vault, once it is known, and unless the host has switched it off.
fn link(page: Page, place: Place, label: &'static str) -> AnyView {
    let there = memo(move |_| page.phase().is_some() && page.console.offers(place));
    view! {
        <Show when=move || there.get()>
            <ButtonLink href=place.of(page.id()).href() label=label />
        </Show>
    }
    .into_any()
}
