//! Everything that this page sent.

mod again;
mod entry;
mod logic;

use crate::dom::prelude::*;
use backup_api::list::{Content, Store};
use backup_api::tables::{Attribute, AttributeKind as Kind, Object};

use super::PageHead;
use crate::forms::AppContext;
use crate::http::{Ending, Entry, info};
use crate::list::{At, Column, Filter, List, ListSpec, Rows, Source, cells, time, view as list_view};
use crate::places::Place;
use crate::text::{log as words, request, shell};
use crate::ui::{Badge, Button, EmptyState, IconName, Tone};

/// A request of this page, as the list holds it.
static ENTRY: Object = Object {
    name: "entry",
    attributes: &[
        Attribute::new("id", &[], Kind::Id),
        Attribute::new("operation", &[], Kind::Text),
        Attribute::new("at", &[], Kind::Moment),
        Attribute::new("request", &[], Kind::Text),
        Attribute::new("answer", &[], Kind::Text),
        Attribute::new("took", &[], Kind::Count),
        Attribute::new("trace", &[], Kind::Id),
        Attribute::new("outcome", &[], Kind::State),
        Attribute::new("effect", &[], Kind::Text),
    ],
};

static LIST: ListSpec = ListSpec {
    name: "log",
    tab: "",
    place: Place::Log,
    source: Source::local(&ENTRY),
    columns: &[
        Column::of("operation", words::OPERATION, 0, 190, name).growing(2).searched(),
        Column::of("at", words::TIME, 3, 100, at).fixed(),
        Column::of("request", words::REQUEST, 2, 180, sent).growing(4).searched(),
        Column::of("answer", words::STATUS_LABEL, 1, 170, answer).fixed().searched().live(),
        Column::of("took", words::TOOK_LABEL, 4, 90, took).number().live(),
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
    // Of another life of the page: its number is another request's now, or nobody's.
    let open = list.state.open;
    if open.with_untracked(|open| open.parse().ok().and_then(|number| log.entry(number, |_| ())).is_none()) {
        open.set(String::new());
    }
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
        {entry::dialog(context, open)}
    }
    .into_any()
}

fn empty() -> AnyView {
    view! {
        <EmptyState icon=IconName::Log title=words::empty() text=MaybeProp::from(Some(words::empty_note().to_owned())) />
    }
    .into_any()
}

/// Draws of the entry itself what a row is of; nothing where it had to make room meanwhile.
fn of_entry(at: &At<'_>, draw: impl FnOnce(&Entry) -> AnyView) -> AnyView {
    let entry = at.id().parse().ok().and_then(|number| at.list.console.client.log.entry(number, draw));
    entry.unwrap_or_else(|| ().into_any())
}

fn name(at: &At<'_>) -> AnyView {
    let id = at.content().text();
    let label = words::open(id, at.id().parse::<u32>().unwrap_or_default());
    cells::button(at, id.to_owned(), label)
}

fn at(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Moment(sent) => time::of_day_in_row(sent),
        _ => cells::dash(),
    }
}

fn sent(at: &At<'_>) -> AnyView {
    of_entry(at, |entry| {
        let whole = entry.request.target();
        let target = request::short(&whole);
        view! {
            <span class="bc-mono bc-list-line" title=whole>
                <strong>{info(entry).method.name()}</strong>
                " "
                {target}
            </span>
        }
        .into_any()
    })
}

/// What is as it should be is quiet.
fn answer(at: &At<'_>) -> AnyView {
    of_entry(at, |entry| match entry.ending {
        Ending::Status(200..300) => view! { <span class="bc-quiet">{logic::ending(entry)}</span> }.into_any(),
        _ => ending(entry),
    })
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds that a request takes are exact in a double")]
fn took(at: &At<'_>) -> AnyView {
    match at.content() {
        Content::Number(millis) => words::took(millis as f64).into_any(),
        _ => cells::dash(),
    }
}

/// The end of a request: word, number and colour.
fn ending(entry: &Entry) -> AnyView {
    let tone = match entry.ending {
        Ending::Pending => Tone::Busy,
        Ending::Status(200..300) => Tone::Success,
        Ending::Status(429 | 300..400) => Tone::Warning,
        Ending::Status(_) | Ending::Failed(_) => Tone::Danger,
    };
    let word = logic::ending(entry);
    view! { <Badge tone=tone word=word /> }.into_any()
}
