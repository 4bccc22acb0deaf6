//! Work that goes on: its state, its progress, how long it takes, and the honest final word.

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::ids;

use crate::places::Place;
use crate::shared::{Failure, reason};
use crate::text::{self, classic as words, lists};
use crate::ui::{Badge, Button, ButtonKind, Fact, Facts, IconName, IdText, Notice, ProgressBar, Tone};
use crate::work::Console;
use crate::work::watch::{Ending, Job, Watches};

/// The heading of a job, also said when it is at rest.
pub type Headline = fn(&Job) -> String;

/// One job, live.
#[component]
pub fn FollowView(
    /// The console, for its clock.
    console: Console,
    /// Where the job is.
    watches: Watches,
    /// Its id.
    id: String,
    /// What its service calls things.
    names: words::Followed,
    /// Its heading; by default that of a backup.
    #[prop(default = headline)]
    headline: Headline,
    /// Further buttons.
    #[prop(optional)]
    children: Option<ChildrenFn>,
) -> AnyView {
    let id = StoredValue::new(id);
    let job = memo(move |_| id.try_with_value(|id| watches.job(id)).flatten().unwrap_or_default());
    // The frame is made anew only when the word changes, so that nothing jumps between two questions.
    let frame = memo(move |_| job.with(|job| (job.ending(), headline(job))));
    // A percent more must not take the focus from a copy button.
    let calm = memo(move |_| {
        let mut job = job.get();
        job.status.percent = None;
        job.error = None;
        job
    });
    view! {
        {move || {
            let (ending, title) = frame.get();
            let children = children.clone();
            view! {
                <Notice tone=tone(ending) title=title still=true>
                    <Show when=move || ending == Ending::Running>
                        <Progress console=console job=job headline=headline />
                    </Show>
                    {move || facts(calm, names)}
                    {move || poll_error(console, watches, job, headline)}
                    <div class="bc-actions">{children.map(|children| children())}</div>
                </Notice>
            }
        }}
    }
    .into_any()
}

/// The result of a form that began a job: the job, live, and the others below it.
#[component]
pub fn Begun(
    /// The console.
    console: Console,
    /// The jobs.
    watches: Watches,
    /// The id that the answer gave; empty where it gave none.
    #[prop(into)]
    id: Signal<String>,
    /// What their service calls things.
    names: words::Followed,
    /// Their heading.
    #[prop(default = headline)]
    headline: Headline,
    /// Begins the form anew: "Back up another disk".
    another: &'static str,
    /// Does so.
    again: Callback<()>,
) -> AnyView {
    let button = move || view! { <Button label=another on_press=again /> };
    let one = move || match id.get() {
        id if id.is_empty() => view! {
            <Notice tone=Tone::Warning title=words::no_id()>
                <p>{words::no_id_note()}</p>
                <div class="bc-actions">{button()}</div>
            </Notice>
        }
        .into_any(),
        id => view! {
            <FollowView console=console watches=watches id=id names=names headline=headline>
                {button()}
            </FollowView>
        }
        .into_any(),
    };
    view! {
        {one}
        <Followed console=console watches=watches names=names headline=headline except=id />
    }
    .into_any()
}

/// Every job of a service but `except`, which stands elsewhere on the page.
#[component]
pub fn Followed(
    /// The console.
    console: Console,
    /// The jobs.
    watches: Watches,
    /// What their service calls things.
    names: words::Followed,
    /// Their heading.
    #[prop(default = headline)]
    headline: Headline,
    /// Id of the one that is left out; empty for none.
    #[prop(optional, into)]
    except: Signal<String>,
) -> AnyView {
    let ids = memo(move |_| {
        let project = console.client.sessions.scope().project_id;
        let here =
            |job: &&Job| except.with(|id| !ids::same(id, &job.id)) && (project.is_empty() || job.project == project);
        watches.jobs.with(|jobs| jobs.iter().filter(here).map(|job| job.id.clone()).collect::<Vec<_>>())
    });
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <section class="bc-stack" aria-label=names.heading>
                <h2 class="bc-card-name">{names.heading}</h2>
                <For each=move || ids.get() key=Clone::clone let:id>
                    {one(console, watches, id, names, headline)}
                </For>
            </section>
        </Show>
    }
    .into_any()
}

fn one(console: Console, watches: Watches, id: String, names: words::Followed, headline: Headline) -> AnyView {
    let own = StoredValue::new(id.clone());
    view! {
        <FollowView console=console watches=watches id=id names=names headline=headline>
            <Button
                label=words::put_away()
                icon=IconName::Close
                kind=ButtonKind::Quiet
                on_press=Callback::new(move |()| watches.forget(&own.get_value()))
            />
        </FollowView>
    }
    .into_any()
}

#[component]
fn Progress(console: Console, job: Memo<Job>, headline: Headline) -> AnyView {
    let label = derive(move || job.with(headline));
    let percent = derive(move || job.with(|job| job.status.percent));
    let progress = derive(move || {
        let now = console.now.get();
        job.with(|job| words::progress(job.status.percent, job.seconds(now)))
    });
    view! { <ProgressBar label=label percent=percent words=progress /> }.into_any()
}

fn facts(job: Memo<Job>, names: words::Followed) -> AnyView {
    let job = job.get();
    let ending = job.ending();
    let took = job.over_at.filter(|_| ending != Ending::NotKnown).map(|over| text::time::elapsed(job.seconds(over)));
    let (tone, word) = (state_tone(&job), state(&job));
    let failed = ending == Ending::Failed;
    let Job { id, status, .. } = job;
    let reason =
        (failed || !status.code.is_empty() || !status.words.is_empty()).then(|| reason(&status.code, &status.words));
    let unread = |key: &str| status.unread.get(key).map(lists::not_readable);
    let named = (!status.bad_parts.is_empty()).then(|| status.bad_parts.join(", "));
    let bad: Vec<String> = named.into_iter().chain(unread("disks")).collect();
    let bad = (!bad.is_empty()).then(|| bad.into_iter().map(|it| view! { <p>{it}</p> }).collect_view());
    let size = status.size_mb.map(text::size::mb).or_else(|| unread("size"));
    let no_id = unread("backup_id").unwrap_or_else(|| names.no_backup_id.to_owned());
    view! {
        <Facts single=true>
            <Fact term=words::state()>
                <Badge tone=tone word=word />
            </Fact>
            {reason
                .map(|reason| {
                    view! {
                        <Fact term=words::reason()>
                            {reason.meaning} <p class="bc-hint">{reason.source}</p>
                        </Fact>
                        {reason.remedy.map(|remedy| view! { <Fact term=words::remedy()>{remedy}</Fact> })}
                    }
                })}
            {(!status.name.is_empty()).then(|| view! { <Fact term=words::backup_name()>{status.name}</Fact> })}
            {bad.map(|bad| view! { <Fact term=words::bad_parts()>{bad}</Fact> })}
            {(!names.no_backup_id.is_empty())
                .then(|| {
                    let id = match status.backup_id {
                        Some(id) => view! { <IdText id=id what=words::backup_id() whole=true /> }.into_any(),
                        None => view! { <span class="bc-quiet">{no_id}</span> }.into_any(),
                    };
                    view! { <Fact term=words::backup_id()>{id}</Fact> }
                })}
            <Fact term=names.id>
                <IdText id=id what=names.id whole=true />
                {(!names.id_note.is_empty()).then(|| view! { <p class="bc-hint">{names.id_note}</p> })}
            </Fact>
            {(!status.task.is_empty()).then(|| {
                let href = Place::Task.of(status.task.clone()).href();
                view! { <Fact term=text::tasks::task()><a class="bc-link bc-mono bc-break" href=href>{status.task}</a></Fact> }
            })}
            {size.map(|size| view! { <Fact term=words::size()>{size}</Fact> })}
            {took.map(|took| view! { <Fact term=words::took()>{took}</Fact> })}
        </Facts>
    }
    .into_any()
}

/// Asking failed: by itself again, or at the press of a button where that was given up.
fn poll_error(console: Console, watches: Watches, job: Memo<Job>, headline: Headline) -> AnyView {
    let (error, over, id) = job.with(|job| (job.error.clone(), job.over_at.is_some(), job.id.clone()));
    let Some(error) = error else { return ().into_any() };
    if !over {
        return view! { <p class="bc-quiet">{words::asking_failed()} " " {text::errors::headline(error.cause)} "."</p> }
            .into_any();
    }
    let again = Callback::new(move |()| watches.again(console, &id, headline));
    view! {
        <Failure error=error>
            <Button label=words::ask_again() icon=IconName::Refresh on_press=again />
        </Failure>
    }
    .into_any()
}

/// The heading of a job, also said when it is at rest.
#[must_use]
pub fn headline(job: &Job) -> String {
    let say = match job.ending() {
        Ending::Running => words::running,
        Ending::Saved => words::saved,
        Ending::Partly => words::partly,
        Ending::Unread => words::disks_unread,
        Ending::Failed => words::failed,
        Ending::Gone => words::gone,
        Ending::NotKnown => words::not_known,
    };
    say(&job.title)
}

fn state(job: &Job) -> String {
    match job.status.state.as_str() {
        "" if job.over_at.is_some() => words::state_not_known().to_owned(),
        "" => words::state_awaited().to_owned(),
        state => text::status::word(state),
    }
}

const fn tone(ending: Ending) -> Tone {
    match ending {
        Ending::Running => Tone::Busy,
        Ending::Saved => Tone::Success,
        Ending::Partly | Ending::Unread | Ending::NotKnown | Ending::Gone => Tone::Warning,
        Ending::Failed => Tone::Danger,
    }
}

fn state_tone(job: &Job) -> Tone {
    match job.status.phase {
        Some(Phase::Good) => Tone::Success,
        Some(Phase::Bad) => Tone::Danger,
        Some(Phase::Working | Phase::Waiting) => Tone::Busy,
        None if job.over_at.is_none() => Tone::Busy,
        Some(Phase::Gone | Phase::Unknown) | None => Tone::Neutral,
    }
}

/// Seconds from one moment (milliseconds) to another.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
#[must_use]
pub fn seconds(from: i64, to: i64) -> Option<f64> {
    (to >= from).then(|| (to - from) as f64 / 1000.0)
}
