//! One task: how far it is, what is left, what it is about, why it failed.

mod pace;

use crate::dom::prelude::*;
use crate::http::clock;
use backup_api::cbr::TaskShow;
use backup_api::cbr::model::Task;
use backup_api::error::ApiError;
use backup_api::reply::One;

use super::parts::{OneHead, Unknown, follow_while, missing, one_head, one_or_missing, when_sent};
use super::tasks::{detail, logic};
use crate::forms::AppContext;
use crate::http::Answer;
use crate::places::Place;
use crate::shared::{Panel, Reading, fact, keep_fresh, padded};
use crate::text::{lists, tasks as words, time};
use crate::ui::{CodeBlock, CopyButton, Disclosure, Facts, Notice, ProgressBar, SkeletonShape, Tone};
use crate::work::poll::Step;
use crate::work::read::{Whole, ask_whole, renew};
use crate::work::{Console, Load};

use pace::Sample;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    console: Console,
    id: StoredValue<String>,
    load: Load<Whole<Task>>,
    reading: Reading,
    samples: RwSignal<Vec<Sample>>,
}

impl Page {
    fn id(self) -> String {
        self.id.try_get_value().unwrap_or_default()
    }

    /// The task as it was last read. Tracks.
    fn with<T>(self, read: impl FnOnce(&Task) -> T) -> Option<T> {
        self.load.value.with(|whole| whole.as_ref().map(|whole| read(&whole.item)))
    }

    /// What it is and what it is about.
    fn title(self) -> Option<String> {
        self.with(|task| words::of(&words::operation(&task.operation_type), logic::resource(task)))
    }
}

pub(super) fn view(context: AppContext, id: String) -> AnyView {
    let console = context.console;
    console.cache.want_vaults(console);
    let load = Load::<Whole<Task>>::default();
    let stored = StoredValue::new(id);
    let ask = Callback::new(move |()| {
        ask_whole(console, load, TaskShow { task_id: stored.try_get_value().unwrap_or_default() });
    });
    keep_fresh(console, load, ask);
    let reading = Reading::of(console, load, ask);
    let page = Page { console, id: stored, load, reading, samples: RwSignal::new(Vec::new()) };
    while_it_moves(page);
    Effect::new(move || {
        let look = |task: &Task| Some((task.detail.progress.filter(|_| task.phase().moves())?, pace::moved(task)));
        if let Some((percent, moved)) = page.with(look).flatten() {
            page.samples.update(|samples| pace::take(samples, clock::now(), percent, moved));
        }
    });
    let unknown = Unknown {
        title: words::unknown(),
        note: words::unknown_note(),
        id: page.id(),
        id_label: words::id(),
        list: Place::Tasks,
        to_list: Place::Tasks.title(),
    };
    let missing = missing(reading, load.error, RwSignal::new(false));
    let known = ViewFn::from(move || view! { {head(page)} {known(page)} });
    one_or_missing(console, missing, unknown, None, known)
}

fn head(page: Page) -> AnyView {
    let title = memo(move |_| page.title().unwrap_or_else(|| Place::Task.title().to_owned()));
    let state = memo(move |_| page.with(|task| (task.status.clone(), task.phase())));
    let head = OneHead {
        reading: page.reading,
        list: Place::Tasks,
        title: title.into(),
        state: state.into(),
        more: Signal::stored(None),
        id: page.id(),
        id_label: words::id(),
    };
    one_head(head, ().into_any(), None)
}

fn known(page: Page) -> AnyView {
    // A percent more must not take the focus from a copy button.
    let calm = memo(move |_| {
        page.load.value.get().map(|mut whole| {
            whole.item.detail.progress = None;
            whole.item.updated_at = None;
            (whole.item, whole.raw.pretty())
        })
    });
    let moving = memo(move |_| page.with(|task| task.phase().moves()) == Some(true));
    view! {
        <Panel reading=page.reading what=words::what_one() shape=SkeletonShape::Facts(8) none=false empty=|| ()>
            <div class="bc-stack">
                <Show when=move || moving.get()>{progress(page)}</Show>
                {move || calm.get().map(|(task, raw)| {
                    let body = detail::facts(page.console, &task);
                    let failure = detail::failure(&task);
                    view! {
                        {failure}
                        {padded(words::facts(), body)}
                        <Disclosure label=lists::raw()>
                            <CodeBlock text=raw label=lists::raw() wrap=true />
                        </Disclosure>
                    }
                })}
            </div>
        </Panel>
    }
    .into_any()
}

/// How far it is, what is left at its pace, and what to do where it stands still.
fn progress(page: Page) -> AnyView {
    let console = page.console;
    let percent = derive(move || page.with(|task| task.detail.progress).flatten());
    let bar = derive(move || percent.get().and_then(|percent| u8::try_from(percent).ok()));
    let said = derive(move || {
        let left = page.samples.with(|samples| pace::left(samples, console.now.get()));
        match (words::percent(percent.get()), left) {
            (percent, Some(left)) => words::percent_left(&percent, &time::span(left)),
            (percent, None) => percent,
        }
    });
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
    let begun = move || page.with(|task| logic::begun(task).map(|at| at.millis() as f64)).flatten();
    let still = memo(move |_| {
        let now = console.now.get();
        page.samples.with(|samples| pace::still(samples, begun(), now))
    });
    let label = derive(move || page.title().unwrap_or_default());
    let moved = memo(move |_| {
        page.with(|task| (task.updated_at, task.unread.get("updated_at").map(str::to_owned)))
            .filter(|(at, unread)| at.is_some() || unread.is_some())
    });
    let moved = move || {
        let (at, unread) = moved.get()?;
        let facts = fact(words::moved(), Some(when_sent(console, at, unread.as_deref())));
        Some(view! { <Facts single=true>{facts}</Facts> })
    };
    let running = view! {
        <ProgressBar label=label percent=bar words=said />
        {moved}
    }
    .into_any();
    let stuck = move || {
        still.get().map(|minutes| {
            let text = support(page, minutes);
            view! {
                <Notice tone=Tone::Warning title=words::still(minutes)>
                    <p>{words::still_note()}</p>
                    <CodeBlock text=text.clone() label=words::support_text() wrap=true />
                    <CopyButton text=text what=words::support_text() labelled=true />
                </Notice>
            }
        })
    };
    view! {
        {padded(words::progress(), running)}
        {stuck}
    }
    .into_any()
}

/// What support asks for first.
fn support(page: Page, minutes: u32) -> String {
    let scope = page.console.client.sessions.scope();
    page.with(|task| {
        let resource = task.detail.resource.as_ref().map(|resource| resource.id.clone()).unwrap_or_default();
        let rows = [
            ("task", page.id()),
            ("operation", task.operation_type.clone()),
            ("status", task.status.clone()),
            ("progress", task.detail.progress.map(|it| it.to_string()).unwrap_or_default()),
            ("not moved for minutes", minutes.to_string()),
            ("created", task.created_at.map(|at| time::full(at, 0)).unwrap_or_default()),
            ("project", scope.project_id),
            ("resource", resource),
            ("vault", task.vault_id.clone().unwrap_or_default()),
            ("request", task.detail.request_id.clone().unwrap_or_default()),
        ];
        let said = rows.into_iter().filter(|(_, value)| !value.is_empty());
        said.map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("\n")
    })
    .unwrap_or_default()
}

/// Asks again until it is at rest.
fn while_it_moves(page: Page) {
    follow_while(
        page.console,
        move || page.with(|task| task.phase().moves()) == Some(true),
        move || page.samples.try_get_untracked().is_some(),
        move || async move { page.console.client.send(&TaskShow { task_id: page.id() }).await },
        move |answer| take(page, answer),
        || (),
    );
}

fn take(page: Page, answer: Result<Answer<One<Task>>, ApiError>) -> Step {
    match answer {
        Ok(answer) => {
            let moves = answer.value.item.phase().moves();
            renew(page.load, Whole { item: answer.value.item, raw: answer.raw });
            if !moves {
                let said = page.load.now(|whole| {
                    let word = crate::text::status::word(&whole.item.status);
                    words::ended_as(&words::operation(&whole.item.operation_type), &word)
                });
                page.console.announce(said.unwrap_or_default());
            }
            if moves { Step::Again } else { Step::Done }
        }
        Err(error) => {
            let _ = page.load.error.try_set(Some(error.clone()));
            Step::Failed(error)
        }
    }
}
