//! A row for each resource of a run.

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::ids;

use super::rows::Line;
use crate::shared::tone;
use crate::text::{self, run as words, size};
use crate::ui::{Badge, Cell, Column, IdText, ProgressBar, Row, Table, Tone};
use crate::work::verdict::Verdict;

/// Nothing before the first row is known.
pub(super) fn view(all: Memo<Vec<Line>>, verdict: Memo<Verdict>) -> AnyView {
    let ids = move || all.with(|all| all.iter().map(|line| line.id.clone()).collect::<Vec<_>>());
    let some = memo(move |_| all.with(|all| !all.is_empty()));
    let columns = || {
        vec![
            Column::new(words::resource()),
            Column::new(words::progress()),
            Column::new(words::state()),
            Column::number(words::size()),
        ]
    };
    view! {
        <Show when=move || some.get()>
            <div class="bc-card">
                <Table caption=words::table() columns=columns()>
                    <For each=ids key=Clone::clone let:id>
                        {line_view(all, verdict, id)}
                    </For>
                </Table>
            </div>
        </Show>
    }
    .into_any()
}

fn line_view(all: Memo<Vec<Line>>, verdict: Memo<Verdict>, id: String) -> AnyView {
    let own = id.clone();
    let line =
        memo(move |_| all.with(|all| all.iter().find(|line| ids::same(&line.id, &own)).cloned().unwrap_or_default()));
    let name = derive(move || line.with(|line| if line.name.is_empty() { line.id.clone() } else { line.name.clone() }));
    let label = derive(move || words::progress_of(&name.get()));
    let percent = derive(move || line.with(|line| line.percent));
    // Over, and nothing says that it was saved: that is a state too.
    let lost = move || !verdict.get().open() && line.with(|line| line.phase.is_none());
    let word = derive(move || {
        if lost() {
            return words::no_backup().to_owned();
        }
        line.with(
            |line| if line.word.is_empty() { words::waiting().to_owned() } else { text::status::word(&line.word) },
        )
    });
    let meant =
        derive(move || if lost() { Tone::Danger } else { line.with(|line| line.phase.map_or(Tone::Busy, tone)) });
    let size = derive(move || line.with(|line| line.size_gb.map(size::gb).unwrap_or_default()));
    let reason = memo(move |_| {
        line.with(|line| {
            let bad = line.phase == Some(Phase::Bad) && (line.code.is_some() || line.reason.is_some());
            bad.then(|| words::reason(line.code.as_deref(), line.reason.as_deref()))
        })
    });
    view! {
        <Row>
            <Cell head=true label=words::resource()>
                <span class="bc-named">
                    <span>{name}</span>
                    <IdText id=id what=words::resource_id() />
                </span>
                {move || {
                    reason.get().map(|(meaning, remedy)| view! { <p class="bc-quiet">{meaning} " " {remedy}</p> })
                }}
            </Cell>
            <Cell label=words::progress()>
                <ProgressBar
                    label=label
                    percent=percent
                    words=derive(move || percent.get().map(words::percent).unwrap_or_default())
                />
            </Cell>
            <Cell label=words::state()>
                <Badge tone=meant word=word />
            </Cell>
            <Cell label=words::size() end=true>
                {size}
            </Cell>
        </Row>
    }
    .into_any()
}
