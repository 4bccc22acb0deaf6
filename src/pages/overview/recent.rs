//! The tasks of the last day: those under way first.

use crate::dom::prelude::*;
use backup_api::cbr::model::Task;
use backup_api::order::sort_by_key;

use crate::pages::parts::{Panel, Reading, Rows, card};
use crate::pages::tasks::{columns, detail, line, logic};
use crate::places::Place;
use crate::text::overview as words;
use crate::ui::{EmptyState, IconName, SkeletonShape, Table};
use crate::work::{Console, Load};

/// How many are shown.
const SHOWN: usize = 6;

pub(super) fn view(console: Console, reading: Reading, load: Load<Vec<Task>>) -> AnyView {
    let open = RwSignal::new(None::<String>);
    let none = derive(move || load.value.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    let lines = derive(move || {
        load.value.with(|rows| {
            let rows = rows.as_deref().unwrap_or_default();
            let mut order = logic::select(rows, "", "", "");
            // Stable, so within each half the newest stay first.
            sort_by_key(&mut order, |index| rows.get(*index).is_some_and(|task| !task.phase().moves()));
            let shown = order.into_iter().take(SHOWN).filter_map(|index| rows.get(index));
            shown.map(|task| line(console, load, task, open)).collect()
        })
    });
    let more = view! { <a class="bc-link" href=Place::Tasks.href()>{words::all_tasks()}</a> };
    let content = view! {
        <Panel reading=reading what=words::what_tasks() shape=SkeletonShape::Rows(4) none=none empty=empty>
            <Table caption=words::recent() columns=columns().to_vec() busy=reading.loading>
                <Rows lines=lines />
            </Table>
        </Panel>
        {detail::dialog(console, load, open)}
    };
    card(words::recent(), more.into_any(), content.into_any())
}

fn empty() -> AnyView {
    view! {
        <EmptyState
            icon=IconName::Task
            title=words::no_recent()
            text=MaybeProp::from(Some(words::no_recent_note().to_owned()))
        />
    }
    .into_any()
}
