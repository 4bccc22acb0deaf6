//! All jobs at the side: what came of each item, and what can be done about it.

use crate::dom::prelude::*;

use super::report;
use super::said::of_one;
use crate::list::select;
use crate::queue::{Counts, Item, Job, Queue, SPEEDS, State};
use crate::text::{self, queue as words};
use crate::ui::{Badge, Button, ButtonKind, Dialog, IconName, SelectOption, Tone};
use crate::work::Console;

/// So many items are listed; the report has all.
const LISTED: usize = 100;

/// The dialog.
pub(super) fn dialog(console: Console, queue: Queue, open: RwSignal<bool>) -> AnyView {
    let jobs = memo(move |_| queue.with(|line| line.jobs().iter().rev().map(|job| job.number).collect::<Vec<_>>()));
    Effect::new(move || {
        if jobs.with(Vec::is_empty) {
            open.set(false);
        }
    });
    view! {
        <Dialog open=open title=words::region() side=true>
            {speed(queue)}
            {move || jobs.get().into_iter().map(|number| job(console, queue, number)).collect::<Vec<_>>()}
        </Dialog>
    }
    .into_any()
}

/// How many calls a second.
fn speed(queue: Queue) -> AnyView {
    let value = RwSignal::new(queue.with(|line| line.speed.to_string()));
    Effect::new(move || {
        let speed = value.with(|value| value.parse().unwrap_or_default());
        if SPEEDS.contains(&speed) && untrack(|| queue.with(|line| line.speed)) != speed {
            queue.change(|line| line.speed = speed);
        }
    });
    let options = derive(|| {
        let entry = |speed: u32| SelectOption::new(speed.to_string(), words::speed_entry(speed));
        SPEEDS.map(entry).to_vec()
    });
    view! { <div class="bc-queue-speed">{select(words::speed(), value, options)}</div> }.into_any()
}

/// What is drawn of a job apart from its items.
#[derive(Clone, Debug, Default, PartialEq)]
struct Head {
    title: String,
    said: String,
    counts: Counts,
    over: bool,
    paused: bool,
    left: bool,
}

fn job(console: Console, queue: Queue, number: u32) -> AnyView {
    let head = memo(move |_| {
        queue.with(|line| {
            let Some(job) = line.job(number) else { return Head::default() };
            let counts = Counts::of(job);
            let title = (job.work.title)(counts.all);
            Head {
                title,
                said: counts.told(job.work.done),
                counts,
                over: job.over(),
                paused: job.paused,
                left: job.left,
            }
        })
    });
    // Whoever comes next sees that something was done, and not with what.
    let own = memo(move |_| {
        let _ = console.client.sessions.get();
        queue.whose().is_some_and(|whose| queue.with(|line| line.job(number).is_some_and(|job| job.whose.same(&whose))))
    });
    let items =
        memo(
            move |_| {
                if own.get() { queue.with(|line| line.job(number).map(listed).unwrap_or_default()) } else { Vec::new() }
            },
        );
    let all = memo(move |_| head.with(|head| head.counts.all));
    let first = move || {
        let (listed, all) = (items.with(Vec::len), all.get());
        if !own.get() {
            return Some(view! { <p class="bc-quiet">{words::hidden()}</p> });
        }
        (all > listed).then(|| view! { <p class="bc-quiet">{words::first(listed, all)}</p> })
    };
    view! {
        <section class="bc-queue-job">
            <h3 class="bc-section-title">{move || head.with(|head| head.title.clone())}</h3>
            <p>{move || head.with(|head| head.said.clone())}</p>
            {buttons(console, queue, number, head, own)}
            {first}
            <ul class="bc-queue-items" aria-label=words::items()>
                {move || items.get().into_iter().map(row).collect::<Vec<_>>()}
            </ul>
        </section>
    }
    .into_any()
}

fn buttons(console: Console, queue: Queue, number: u32, head: Memo<Head>, own: Memo<bool>) -> AnyView {
    let what = memo(move |_| {
        head.with(|head| {
            let Counts { open, unknown, .. } = head.counts;
            let failed = if head.left { 0 } else { head.counts.failed };
            let at_end = |count: usize| if head.over && own.get() { count } else { 0 };
            (head.over, head.paused, open > 0, at_end(failed), at_end(unknown))
        })
    });
    let write = move |as_json: bool| {
        queue.with(|line| {
            if let Some(job) = line.job(number) {
                report::write(job, as_json);
            }
        });
    };
    let draw = move || {
        let (over, paused, open, failed, unknown) = what.get();
        let pause = move || queue.change(|line| line.pause(number, !paused));
        let stop = move || {
            queue.change(|line| line.stop(number));
        };
        let retry = move || queue.change(|line| line.retry(number));
        let look = move || queue.change(|line| line.look_again(number));
        let close = move || {
            queue.change(|line| line.close(number));
            console.announce(text::queue::close());
        };
        view! {
            <div class="bc-actions">
                {(failed > 0).then(|| view! {
                    <Button label=words::retry(failed) kind=ButtonKind::Primary icon=IconName::Refresh on_press=retry />
                })}
                {(unknown > 0).then(|| view! {
                    <Button label=words::look_again(unknown) icon=IconName::Search on_press=look />
                })}
                {open.then(|| {
                    let label = if paused { words::resume() } else { words::pause() };
                    view! {
                        <Button label=label on_press=pause />
                        <Button label=words::stop() on_press=stop />
                    }
                })}
                {own.get().then(|| view! {
                    <Button label=words::report_csv() icon=IconName::Copy on_press=move || write(false) />
                    <Button label=words::report_json() icon=IconName::Copy on_press=move || write(true) />
                })}
                {over.then(|| view! { <Button label=words::close() kind=ButtonKind::Quiet on_press=close /> })}
            </div>
        }
        .into_any()
    };
    draw.into_any()
}

/// An item as it is drawn.
#[derive(Clone, Debug, PartialEq)]
struct Listed {
    name: String,
    tone: Tone,
    word: &'static str,
    why: String,
    href: Option<String>,
}

/// The first of a job: what failed stands before what is unknown, and that before what is done.
fn listed(job: &Job) -> Vec<Listed> {
    let rank = |item: &Item| match item.state {
        State::Refused(..) | State::Failed(_) => 0,
        State::Unknown(..) => 1,
        State::Stopped => 2,
        State::Sent | State::Going => 3,
        State::Done(_) => 4,
        State::Waiting => 5,
    };
    let of_rank = |wanted: u8| job.items.iter().filter(move |item| rank(item) == wanted);
    let first = (0..6).flat_map(of_rank).take(LISTED);
    first
        .map(|item| {
            let (tone, word, why) = of_one(job, item);
            let href = match &item.state {
                State::Done(more) => more.place.as_ref().map(crate::route::Route::href),
                _ => None,
            };
            Listed { name: item.name.clone(), tone, word, why, href }
        })
        .collect()
}

fn row(item: Listed) -> AnyView {
    let Listed { name, tone, word, why, href } = item;
    let link =
        href.map(|href| view! { <a class="bc-link" href=href>{text::actions::to_restore_point()}</a> }.into_any());
    view! {
        <li class="bc-queue-item">
            <span class="bc-list-line" title=name.clone()>{name}</span>
            <Badge tone=tone word=word />
            {(!why.is_empty()).then(|| view! { <p class="bc-queue-why">{why}</p> })}
            {link}
        </li>
    }
    .into_any()
}
