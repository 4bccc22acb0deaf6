//! What is carried out beside the pages: a bar below whatever page is shown, with its details and its report.

mod details;
mod report;
mod said;

use crate::dom::prelude::*;

use super::actions::WORKS;
use crate::queue::{Counts, Job, Queue};
use crate::text::queue as words;
use crate::ui::{Button, ButtonKind, IconName};
use crate::work::Console;

use said::held;

/// The job that the bar shows: the first that goes on, else the newest.
fn shown(jobs: &[Job]) -> Option<&Job> {
    jobs.iter().find(|job| !job.over()).or(jobs.last())
}

/// What the bar says of its job.
#[derive(Clone, Debug, Default, PartialEq)]
struct Line {
    number: u32,
    title: String,
    said: String,
    percent: u8,
    over: bool,
    paused: bool,
}

fn line(console: Console, queue: Queue) -> Line {
    let held = held(console, queue);
    queue.with(|line| {
        let Some(job) = shown(line.jobs()) else { return Line::default() };
        let counts = Counts::of(job);
        let over = job.over();
        let held = held.filter(|_| !over);
        let paused = job.paused && counts.open > 0;
        let held = if paused { Some(words::paused().to_owned()) } else { held };
        let said = [held.unwrap_or_default(), counts.told(job.work.done)];
        let said = said.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" · ");
        let title = (job.work.title)(counts.all);
        Line { number: job.number, title, said, percent: counts.percent(), over, paused }
    })
}

/// The bar.
pub(super) fn bar(console: Console) -> AnyView {
    let queue = Queue::of(console);
    let open = RwSignal::new(false);
    Effect::new(move || {
        let _ = console.client.sessions.get();
        queue.bring_back(&WORKS);
    });
    let line = memo(move |_| line(console, queue));
    let number = move || line.with_untracked(|line| line.number);
    let here = memo(move |_| line.with(|line| line.number > 0));
    let over = memo(move |_| line.with(|line| line.over));
    let paused = memo(move |_| line.with(|line| line.paused));
    let pause = move || queue.change(|line| line.pause(number(), !paused.get_untracked()));
    let close = move || queue.change(|line| line.close(number()));
    view! {
        <Show when=move || here.get()>
            <section class="bc-queue" part="queue" aria-label=words::region()>
                <div
                    class="bc-queue-line"
                    role="progressbar"
                    aria-label=move || line.with(|line| line.title.clone())
                    aria-valuemin="0"
                    aria-valuemax="100"
                    aria-valuenow=move || line.with(|line| line.percent.to_string())
                    aria-valuetext=move || line.with(|line| line.said.clone())
                >
                    <span class="bc-queue-done" style=("--bc-share", move || line.with(|line| [&line.percent.to_string(), "%"].concat()))></span>
                </div>
                <div class="bc-queue-text">
                    <p class="bc-queue-title">{move || line.with(|line| line.title.clone())}</p>
                    <p class="bc-queue-said">{move || line.with(|line| line.said.clone())}</p>
                </div>
                {move || match over.get() {
                    true => view! {
                        <Button label=words::close() kind=ButtonKind::Quiet icon=IconName::Close icon_only=true on_press=close />
                    }
                    .into_any(),
                    false => {
                        let label = derive(move || if paused.get() { words::resume() } else { words::pause() }.to_owned());
                        view! { <Button label=label kind=ButtonKind::Quiet on_press=pause /> }.into_any()
                    }
                }}
                <Button label=words::details() on_press=move || open.set(true) />
            </section>
        </Show>
        {details::dialog(console, queue, open)}
    }
    .into_any()
}
