//! Everything that this page sent.

mod again;
mod entry;
mod logic;
mod row;

use crate::dom::prelude::*;
use backup_api::list::Store;

use super::PageHead;
use crate::forms::AppContext;
use crate::http::Entry;
use crate::list::{Column, Filter, List, ListSpec, Rows, Source, cells, view as list_view};
use crate::places::Place;
use crate::text::{log as words, shell};
use crate::ui::{Button, EmptyState, IconName};
use row::{answer, at, name, sent, took};

static LIST: ListSpec = ListSpec {
    name: "log",
    tab: "",
    place: Place::Log,
    source: Source::local(&logic::ENTRY),
    columns: &[
        Column::of("operation", words::OPERATION, 0, 190, name).growing(2).searched(),
        Column::of("at", words::TIME, 3, 100, at).fixed(),
        Column::of("request", words::REQUEST, 2, 180, sent).growing(4).searched(),
        Column::of("answer", words::STATUS_LABEL, 1, 170, answer).fixed().searched().live(),
        Column::of("took", words::TOOK_LABEL, 4, 90, took).number().unit("ms").live(),
        Column::of("trace", words::TRACE, 5, 150, cells::id).fixed().searched().live(),
        Column::kept("outcome", words::OUTCOME).live(),
        Column::kept("effect", words::EFFECT),
    ],
    filters: &[
        Filter { key: "outcome", label: words::OUTCOME, any: words::all, word: words::outcome_word },
        Filter { key: "effect", label: words::EFFECT, any: words::any_effect, word: words::effect_word },
    ],
    range: "",
    sort: "-at",
    caption: words::CAPTION,
    search: words::SEARCH,
    id: words::NUMBER,
    counted: words::counted,
};

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    let log = console.client.log;
    let none = memo(move |_| log.with(<[Entry]>::is_empty));
    let clear = Callback::new(move |()| {
        log.clear();
        console.announce(words::cleared());
    });
    let fill = move |store: &mut Store| {
        // The newest first also among those of one millisecond.
        log.with(|entries| entries.iter().rev().for_each(|entry| store.add(logic::cells(entry))));
    };
    let list = List::new(console, &LIST, Rows::local(&LIST, fill));
    let dropped = move || {
        let dropped = log.dropped();
        (dropped > 0).then(|| {
            view! { <div class="bc-toolbar bc-list-progress"><span role="status">{words::dropped(dropped)}</span></div> }
        })
    };
    view! {
        <PageHead title=shell::log() lead=MaybeProp::from(Some(words::lead().to_owned()))>
            <Show when=move || !none.get()>
                <Button label=words::clear() icon=IconName::Trash on_press=clear />
            </Show>
        </PageHead>
        <section class="bc-card" part="card" aria-label=shell::log()>
            {move || match none.get() {
                true => empty(),
                false => list_view(list, dropped.into_any()),
            }}
        </section>
        {entry::dialog(context, list.state.open)}
    }
    .into_any()
}

fn empty() -> AnyView {
    view! {
        <EmptyState icon=IconName::Log title=words::empty() text=MaybeProp::from(Some(words::empty_note().to_owned())) />
    }
    .into_any()
}
