//! Name, id, state and actions of a vault.

use crate::dom::prelude::*;

use super::{Page, delete};
use crate::pages::parts::{OneHead, one_head};
use crate::places::Place;
use crate::text::vault as words;
use crate::ui::{ButtonKind, ButtonLink};

pub(super) fn view(page: Page) -> AnyView {
    let title = memo(move |_| page.name().unwrap_or_else(|| Place::Vault.title().to_owned()));
    let state = memo(move |_| page.with(|vault| (vault.billing.status.clone(), vault.phase())));
    let head = OneHead {
        reading: page.reading,
        list: Place::Vaults,
        title: title.into(),
        state: state.into(),
        more: Signal::stored(None),
        id: page.id(),
        id_label: words::id(),
    };
    one_head(head, actions(page), Some(delete::view(page)))
}

/// The next sensible action is the prominent one: without resources nothing can be backed up.
fn actions(page: Page) -> AnyView {
    let empty =
        memo(move |_| page.with(|vault| vault.present().next().is_none() && vault.unread.get("resources").is_none()));
    view! {
        {move || {
            let empty = empty.get()?;
            let add = (Place::ResourcesAdd, words::associate());
            let save = (Place::RestorePointCreate, words::restore_point());
            let (next, other) = if empty { (add, save) } else { (save, add) };
            let link = |(place, label): (Place, &'static str), kind| {
                let href = place.with("vault", page.id()).href();
                view! { <ButtonLink href=href label=label kind=kind /> }.into_any()
            };
            Some([link(next, ButtonKind::Primary), link(other, ButtonKind::Secondary)].collect_view())
        }}
        {move || (!empty.get()?).then(|| link(page, Place::ResourcesMigrate, words::move_resources()))}
        {link(page, Place::VaultUpdate, words::change())}
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
