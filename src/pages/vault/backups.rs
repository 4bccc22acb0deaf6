//! The backups of the vault, by the run that made them: a list of its restore points.

use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;
use backup_api::list::Store;

use super::Page;
use crate::list::{List, Rows, view as list_view};
use crate::pages::restore_points::{OF_VAULT, put_together};
use crate::places::Place;
use crate::shared::{Panel, Reading, card};
use crate::text::{lists, vault as words};
use crate::ui::{ButtonLink, EmptyState, IconName, SkeletonShape};

pub(super) fn view(page: Page, ask: Callback<()>) -> AnyView {
    let (console, load) = (page.console, page.backups);
    let rows = Rows::following(&OF_VAULT, load, move |store| {
        load.value.with(|rows| put_together(console, rows.as_deref().unwrap_or_default(), store));
    });
    let list = List::new(console, &OF_VAULT, rows);
    let count = move || lists::number(rows.with(Store::len) as usize);
    let none = derive(move || load.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    let content = view! {
        <Panel
            reading=Reading::of(console, load, ask)
            what=words::what_backups()
            shape=SkeletonShape::Rows(3)
            none=none
            empty=move || empty(page)
        >
            {list_view(list, ().into_any())}
        </Panel>
    };
    card(words::backups(), view! { <span class="bc-quiet">{count}</span> }.into_any(), content.into_any())
}

fn empty(page: Page) -> AnyView {
    // Where the vault counts some, an empty list is no word on them.
    let counted = page.with(Vault::backup_count).flatten().filter(|count| *count > 0);
    if let Some(counted) = counted {
        let note = MaybeProp::from(Some(words::backups_apart_note().to_owned()));
        return view! { <EmptyState icon=IconName::RestorePoint title=words::backups_apart(counted) text=note /> }
            .into_any();
    }
    let href = Place::RestorePointCreate.with("vault", page.id()).href();
    view! {
        <EmptyState
            icon=IconName::RestorePoint
            title=words::no_backups()
            text=MaybeProp::from(Some(words::no_backups_note().to_owned()))
        >
            <ButtonLink href=href label=words::restore_point() />
        </EmptyState>
    }
    .into_any()
}
