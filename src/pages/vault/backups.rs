//! The backups of the vault, by the run that made them.

use crate::dom::prelude::*;
use backup_api::cbr::model::Backup;

use super::Page;
use crate::list::time::stamp_link;
use crate::pages::parts::cells;
use crate::pages::parts::{Limit, Line, More, Rows, minute};
use crate::pages::restore_points::{logic, tone};
use crate::places::Place;
use crate::shared::{Panel, Reading, card, id_cell, name_or};
use crate::text::status::{extent, origin};
use crate::text::{lists, restore_points as points_words, vault as words};
use crate::ui::{Badge, ButtonLink, Column, EmptyState, IconName, SkeletonShape, Table};
use crate::work::points::{Point, group};

fn columns() -> [Column; 6] {
    [
        Column::new(points_words::time()),
        Column::new(points_words::id()).giving_way(),
        Column::new(points_words::result_label()),
        Column::new(points_words::resources()),
        Column::new(points_words::extent()).giving_way(),
        Column::new(points_words::origin()),
    ]
}

pub(super) fn view(page: Page, ask: Callback<()>) -> AnyView {
    let reading = Reading::of(page.console, page.backups, ask);
    let points = memo(move |_| page.backups.value.with(|rows| rows.as_deref().map(group).unwrap_or_default()));
    let count = derive(move || points.with(Vec::len));
    let none = derive(move || count.get() == 0);
    let limit = Limit::new();
    let lines = derive(move || {
        points.with(|points| points.iter().take(limit.get()).map(|point| line(point.clone())).collect())
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
            <Table caption=words::backups() columns=columns().to_vec() busy=reading.loading>
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

fn line(point: Point) -> Line {
    let tally = point.tally();
    let key = format!(
        "{}\u{1f}{tally:?}{:?}{:?}{:?}{}",
        point.id.as_deref().or(point.backups.first().map(|backup| backup.id.as_str())).unwrap_or_default(),
        point.at,
        point.incremental(),
        point.automatic(),
        point.backups.len(),
    );
    Line::new(key, move || row(&point))
}

fn row(point: &Point) -> AnyView {
    use points_words as words;
    let tally = point.tally();
    let result = words::result(tally.saved, tally.moving, tally.failed, tally.other);
    let badge = view! { <span class="bc-wrap"><Badge tone=tone(logic::outcome(tally)) word=result /></span> };
    let name = |backup: &Backup| match backup.resource_name.as_deref() {
        Some(name) => name.to_owned(),
        None if !backup.resource_id.is_empty() => backup.resource_id.clone(),
        None => name_or(""),
    };
    let (first, rest) = logic::names(point.backups.iter().map(name), point.backups.len());
    let mixed =
        |said: Option<bool>, word: &'static str, told: bool| if said.is_none() && told { words::mixed() } else { word };
    let (incremental, automatic) = (point.incremental(), point.automatic());
    let some_extent = point.backups.iter().any(|backup| backup.incremental.is_some());
    let some_origin = point.backups.iter().any(|backup| backup.info.auto_trigger.is_some());
    cells::row(vec![
        cells::head(words::time(), time(point)),
        cells::cell(words::id(), id_cell(point.id.as_deref().unwrap_or_default(), words::id_of())),
        cells::cell(words::result_label(), badge),
        cells::cell(words::resources(), view! { <span class="bc-break">{words::names(&first, rest)}</span> }),
        cells::words(words::extent(), mixed(incremental, extent(incremental), some_extent)),
        cells::words(words::origin(), mixed(automatic, origin(automatic), some_origin)),
    ])
}

/// The moment, as the link to the restore point.
fn time(point: &Point) -> AnyView {
    let link = match point.id.clone() {
        Some(id) => {
            let href = Place::RestorePoint.of(id).href();
            view! { <b>{stamp_link(href, point.at)}</b> }.into_any()
        }
        None => {
            let stamp = point.at.map_or_else(|| lists::not_said().to_owned(), minute);
            view! { <b class="bc-nowrap">{stamp}</b> }.into_any()
        }
    };
    let note = point.id.is_none().then(|| view! { <span class="bc-why">{points_words::no_run()}</span> });
    view! { <span class="bc-name">{link} {note}</span> }.into_any()
}
