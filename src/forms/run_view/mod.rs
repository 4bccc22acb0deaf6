//! A run while it goes on and after: what was skipped, the word on it, and a row for each resource.

mod rows;
mod skipped;
mod table;
mod word;

use crate::dom::prelude::*;

use self::rows::{Line, count, lines};
use self::word::{headline as headline_of, mark, note};
use crate::shared::Failure;
use crate::text::{self, run as words, time};
use crate::ui::{Button, ButtonKind, IconName, Notice, Skeleton, SkeletonShape, Tone};
use crate::work::Console;
use crate::work::run::Run;
use crate::work::verdict::Verdict;

/// The live state of a run. Green only when nothing was skipped and nothing failed.
#[component]
pub fn RunView(
    /// The console.
    console: Console,
    /// The run.
    run: Run,
    /// Its restore point.
    id: String,
    /// Something else that was asked for with it is not so, or not known to be.
    #[prop(optional)]
    open: Signal<bool>,
) -> AnyView {
    let all = memo(move |_| {
        let asked = run.asked();
        run.backups.with(|backups| run.tasks.with(|tasks| lines(&asked, backups, tasks)))
    });
    let verdict = memo(move |_| run.verdict());
    let proved = memo(move |_| run.proved());
    announce(console, run, all, verdict, proved);
    let known = memo(move |_| run.checkpoint.with(Option::is_some));
    let failed = memo(move |_| run.error.with(Option::is_some));
    view! {
        <div class="bc-run">
            {move || skipped::view(skipped::skipped(run))}
            {move || known.get().then(|| headline(console, run, verdict, (proved, open)))}
            {move || {
                (!known.get() && !failed.get())
                    .then(|| view! { <Skeleton shape=SkeletonShape::Rows(2) label=words::loading() /> })
            }}
            {move || {
                let sentence = run.miscount.get().map(|(read, total)| text::lists::read_fewer(read, total));
                sentence.map(|sentence| view! { <Notice tone=Tone::Warning title=sentence still=true /> })
            }}
            {move || known.get().then(|| table::view(all, verdict))}
            <PollError console=console run=run id=id.clone() />
            <Again console=console run=run id=id />
        </div>
    }
    .into_any()
}

/// The word on the run, and its time.
fn headline(console: Console, run: Run, verdict: Memo<Verdict>, (proved, open): (Memo<bool>, Signal<bool>)) -> AnyView {
    let clock = derive(move || elapsed(console, run).map(time::elapsed));
    let over = memo(move |_| run.over_at.with(Option::is_some));
    view! {
        {move || {
            let (verdict, proved) = (verdict.get(), proved.get());
            // Looked at no more although it was running: the service does not know it any longer.
            let lost = over.get() && verdict.open();
            let state = run.checkpoint.with(|now| now.as_ref().map(|now| now.status.clone())).unwrap_or_default();
            let (title, meaning, tone) = if lost {
                (words::lost().to_owned(), words::lost_note().to_owned(), Tone::Warning)
            } else {
                (headline_of(verdict, proved), note(verdict, proved, &state), mark(verdict, proved, open.get()))
            };
            view! {
                <Notice tone=tone title=title still=true>
                    <p>{meaning}</p>
                    <p class="bc-quiet">
                        {move || {
                            // Nobody knows whether it goes on.
                            let clock = clock.get().filter(|_| verdict != Verdict::Unknown || over.get());
                            clock.map(|clock| words::clock(&clock, over.get()))
                        }}
                    </p>
                </Notice>
            }
                .into_any()
        }}
    }
    .into_any()
}

/// Seconds from beginning to end, or to now. Two moments of one clock each: the browser's, or the service's.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
fn elapsed(console: Console, run: Run) -> Option<f64> {
    let begun = run.begun.with(|begun| begun.as_ref().map(|begun| begun.at));
    let Some(over) = run.over_at.get() else {
        let created = run.checkpoint.with(|now| now.as_ref().and_then(|now| now.created_at));
        let since = begun.or_else(|| created.map(|created| created.millis() as f64))?;
        return Some((console.now.get() - since) / 1000.0);
    };
    let by_tasks = run.tasks.with(|tasks| {
        let from = tasks.iter().filter_map(|task| task.started_at.or(task.created_at)).min()?;
        let to = tasks.iter().filter_map(|task| task.ended_at).max()?;
        Some((to.millis() - from.millis()) as f64 / 1000.0)
    });
    by_tasks.or_else(|| Some((over - begun?) / 1000.0)).filter(|seconds| *seconds >= 0.0)
}

/// Why the latest question failed; what is shown stays.
#[component]
fn PollError(console: Console, run: Run, id: String) -> AnyView {
    let error = memo(move |_| run.error.get());
    let active = memo(move |_| console.client.sessions.get().active());
    let again = Callback::new(move |()| run.ask_now(console, &id));
    view! {
        {move || {
            error
                .get()
                .map(|error| {
                    let going = run.over_at.with(Option::is_none);
                    view! {
                        {going
                            .then(|| {
                                view! {
                                    <p>{move || if active.get() { words::still_asking() } else { words::asking_later() }}</p>
                                }
                            })}
                        <Failure error=error>
                            <Button label=words::again() icon=IconName::Refresh on_press=again />
                        </Failure>
                    }
                })
        }}
    }
    .into_any()
}

/// When it was asked last, and the button that asks again.
#[component]
fn Again(console: Console, run: Run, id: String) -> AnyView {
    let again = Callback::new(move |()| run.ask_now(console, &id));
    let quiet = memo(move |_| run.error.with(Option::is_none));
    let age = move || {
        let now = console.now.get();
        let sentence = if quiet.get() { text::shell::updated } else { words::last_answer };
        run.asked_at.get().map(|at| sentence(&time::age(now, at)))
    };
    view! {
        <div class="bc-actions">
            <span class="bc-updated bc-quiet">{age}</span>
            <Show when=move || quiet.get()>
                <Button label=words::again() icon=IconName::Refresh kind=ButtonKind::Quiet on_press=again />
            </Show>
        </div>
    }
    .into_any()
}

/// What changes is said: each resource that is saved, and the word at the end.
fn announce(console: Console, run: Run, all: Memo<Vec<Line>>, verdict: Memo<Verdict>, proved: Memo<bool>) {
    let saved = memo(move |_| all.with(|all| count(all)));
    Effect::new(move |before: Option<(usize, usize)>| {
        let now = saved.get();
        let going = verdict.get_untracked().open();
        if going && before.is_some_and(|before| before.0 != now.0) {
            console.announce(words::saved_so_far(now.0, now.1));
        }
        now
    });
    Effect::new(move |before: Option<Verdict>| {
        let now = verdict.get();
        let known = run.checkpoint.with_untracked(Option::is_some);
        if known && before.is_some_and(|before| before != now) {
            console.announce(headline_of(now, proved.get_untracked()));
        }
        now
    });
}
