//! Everything that this page sent.

mod again;
mod entry;
mod logic;

use crate::dom::prelude::*;

use super::PageHead;
use super::parts::{Filter, Line, More, NoMatch, PAGE, Rows, cells, dash, id_cell, moment, opener};
use crate::forms::AppContext;
use crate::http::{Ending, Entry, info};
use crate::text::{lists, log as words, request, shell};
use crate::ui::{Badge, Button, Column, EmptyState, IconName, SearchBox, SelectOption, Table, Tone};

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    let log = console.client.log;
    let none = memo(move |_| log.with(<[Entry]>::is_empty));
    let clear = Callback::new(move |()| {
        log.clear();
        console.announce(words::cleared());
    });
    view! {
        <PageHead title=shell::log() lead=MaybeProp::from(Some(words::lead().to_owned()))>
            <Show when=move || !none.get()>
                <Button label=words::clear() icon=IconName::Trash on_press=clear />
            </Show>
        </PageHead>
        <section class="bc-card" part="card" aria-label=shell::log()>
            {move || match none.get() {
                true => {
                    view! {
                        <EmptyState
                            icon=IconName::Log
                            title=words::empty()
                            text=MaybeProp::from(Some(words::empty_note().to_owned()))
                        />
                    }
                        .into_any()
                }
                false => view! { <List context=context /> }.into_any(),
            }}
        </section>
    }
    .into_any()
}

#[component]
fn List(context: AppContext) -> AnyView {
    let log = context.console.client.log;
    let query = RwSignal::new(String::new());
    let show = RwSignal::new(String::new());
    let limit = RwSignal::new(PAGE);
    let open = RwSignal::new(None::<String>);
    let order = memo(move |_| log.with(|entries| logic::select(entries, &query.get(), &show.get())));
    let fitting = derive(move || order.with(Vec::len));
    let count = derive(move || lists::count(fitting.get(), log.with(<[Entry]>::len), words::counted));
    let options = derive(move || {
        log.with(|entries| {
            let count = |fits: fn(&Entry) -> bool| entries.iter().filter(|entry| fits(entry)).count();
            vec![
                SelectOption::new("", words::all(entries.len())),
                SelectOption::new(logic::FAILURES, words::failures(count(logic::failed))),
                SelectOption::new(logic::CHANGES, words::changes(count(logic::changes))),
            ]
        })
    });
    let lines = derive(move || {
        log.with(|entries| {
            let shown = order.get().into_iter().take(limit.get()).filter_map(|index| entries.get(index));
            shown.map(|entry| line(entry, open)).collect::<Vec<_>>()
        })
    });
    let clear = Callback::new(move |()| {
        query.set(String::new());
        show.set(String::new());
    });
    let nothing = memo(move |_| fitting.get() == 0);
    view! {
        <div class="bc-toolbar">
            <SearchBox label=words::search() value=query />
            <Filter label=words::show() value=show options=options />
            <span class="bc-quiet" role="status">{count}</span>
        </div>
        <Table caption=words::caption() columns=columns().to_vec() compact=true>
            <Rows lines=lines />
        </Table>
        <Show when=move || nothing.get()>
            <NoMatch clear=clear />
        </Show>
        <More fitting=fitting limit=limit />
        {entry::dialog(context, open)}
    }
    .into_any()
}

fn columns() -> [Column; 6] {
    [
        Column::new(words::operation()),
        Column::new(words::time()),
        Column::new(words::request()),
        Column::new(words::status_label()),
        Column::number(words::took_label()).giving_way(),
        Column::new(words::trace()).giving_way(),
    ]
}

fn line(entry: &Entry, open: RwSignal<Option<String>>) -> Line {
    // Nothing of an entry changes but its end.
    let key = format!("{}{}", entry.number, entry.took.is_some());
    let entry = Entry { reply: String::new(), ..entry.clone() };
    Line::new(key, move || row(&entry, open))
}

fn row(entry: &Entry, open: RwSignal<Option<String>>) -> AnyView {
    let number = entry.number;
    let id = info(entry).id;
    let method = info(entry).method.name();
    let whole = entry.request.target();
    let target = request::short(&whole);
    let opener = opener(open, &number.to_string(), id.to_owned(), words::open(id, number));
    let request = view! {
        <span class="bc-mono bc-clip" title=whole>
            <strong>{method}</strong>
            " "
            {target}
        </span>
    };
    let took = entry.took.map_or_else(dash, |took| words::took(took).into_any());
    cells::row(vec![
        cells::head(words::operation(), view! { <span class="bc-nowrap">{opener}</span> }),
        cells::cell(words::time(), moment(entry.at)),
        cells::cell(words::request(), request),
        cells::cell(words::status_label(), ending(entry)),
        cells::number(words::took_label(), took),
        cells::cell(words::trace(), id_cell(entry.trace_id.as_deref().unwrap_or_default(), words::trace())),
    ])
}

/// The end of a request: word, number and colour.
fn ending(entry: &Entry) -> AnyView {
    let (tone, word) = match entry.ending {
        Ending::Pending => (Tone::Busy, words::pending().to_owned()),
        Ending::Status(status @ 200..300) => (Tone::Success, words::status(status)),
        Ending::Status(status @ (429 | 300..400)) => (Tone::Warning, words::status(status)),
        Ending::Status(status) => (Tone::Danger, words::status(status)),
        Ending::Failed(cause) => (Tone::Danger, words::failed(cause).to_owned()),
    };
    view! { <Badge tone=tone word=word /> }.into_any()
}
