//! The faults that wait.

use crate::dom::prelude::*;

use super::Demo;
use crate::http::{self, Fault};
use crate::pages::parts::cells;
use crate::text::demo as words;
use crate::ui::{Button, ButtonKind, Column, EmptyState, IconName, Table};

fn columns() -> [Column; 5] {
    [
        Column::new(words::kind()),
        Column::new(words::operation()),
        Column::new(words::when()),
        Column::new(words::times_label()),
        Column::actions(words::row()),
    ]
}

pub(super) fn view(demo: Demo) -> AnyView {
    let none = memo(move |_| demo.faults.with(|faults| faults.as_ref().is_none_or(Vec::is_empty)));
    let clear = Callback::new(move |()| demo.act(words::cleared().to_owned(), http::clear_faults(None)));
    let rows =
        move || demo.faults.with(|faults| faults.iter().flatten().map(|fault| row(demo, fault)).collect::<Vec<_>>());
    view! {
        <section class="bc-card" part="card" aria-label=words::waiting()>
            <div class="bc-card-head">
                <h2 class="bc-card-name">{words::waiting()}</h2>
                <Show when=move || !none.get()>
                    <Button label=words::clear() kind=ButtonKind::Quiet on_press=clear />
                </Show>
            </div>
            <Show
                when=move || !none.get()
                fallback=|| view! { <EmptyState icon=IconName::Done title=words::none() text=words::none_note().to_owned() /> }
            >
                <Table caption=words::waiting() columns=columns().to_vec()>{rows}</Table>
            </Show>
        </section>
    }
    .into_any()
}

fn row(demo: Demo, fault: &Fault) -> AnyView {
    let id = fault.id;
    let kind = kind(&fault.kind);
    let when = if fault.when == "after" { words::after() } else { words::before() };
    let back = Callback::new(move |()| demo.act(words::taken_back().to_owned(), http::clear_faults(Some(id))));
    let label = words::take_back(kind, &fault.operation);
    let action =
        view! { <Button label=label icon=IconName::Trash icon_only=true kind=ButtonKind::Quiet on_press=back /> };
    cells::row(vec![
        cells::head(words::kind(), kind.to_owned()),
        cells::cell(words::operation(), view! { <code class="bc-mono">{fault.operation.clone()}</code> }),
        cells::cell(words::when(), when),
        cells::cell(words::times_label(), words::times(fault.times)),
        cells::cell(words::row(), action),
    ])
}

/// The emulator's word in ours; one that is new as it is.
fn kind(kind: &str) -> &str {
    words::kinds().into_iter().find(|(known, _)| *known == kind).map_or(kind, |(_, label)| label)
}
