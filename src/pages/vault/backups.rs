//! The backups of the vault, by the run that made them.

use crate::dom::prelude::*;

use super::Page;
use crate::pages::parts::{More, PAGE, Panel, Reading, Rows, card};
use crate::pages::restore_points::{columns_of_vault, line};
use crate::places::Place;
use crate::text::{lists, vault as words};
use crate::ui::{ButtonLink, EmptyState, IconName, SkeletonShape, Table};
use crate::work::points::group;

pub(super) fn view(page: Page, ask: Callback<()>) -> AnyView {
    let reading = Reading::of(page.console, page.backups, ask);
    let points = memo(move |_| page.backups.value.with(|rows| rows.as_deref().map(group).unwrap_or_default()));
    let count = derive(move || points.with(Vec::len));
    let none = derive(move || count.get() == 0);
    let limit = RwSignal::new(PAGE);
    let lines = derive(move || {
        points.with(|points| {
            points.iter().take(limit.get()).map(|point| line(page.console, point.clone(), false)).collect()
        })
    });
    let more = view! { <span class="bc-quiet">{move || lists::number(count.get())}</span> }.into_any();
    let content = view! {
        <Panel
            reading=reading
            what=words::what_backups()
            shape=SkeletonShape::Rows(3)
            none=none
            empty=move || empty(page)
        >
            <Table caption=words::backups() columns=columns_of_vault().to_vec() busy=reading.loading>
                <Rows lines=lines />
            </Table>
            <More fitting=count limit=limit />
        </Panel>
    };
    card(words::backups(), more, content.into_any())
}

fn empty(page: Page) -> AnyView {
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
