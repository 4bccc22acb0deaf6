//! One task: what it works on, how it ended, why, what to do.

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::cbr::TaskShow;
use backup_api::cbr::model::Task;
use backup_api::time::Time;

use super::{logic, state};
use crate::pages::parts::{stands, when_sent};
use crate::places::Place;
use crate::shared::{Panel, Reading, backup_link, dash, policy_link, resource_link, vault_link};
use crate::shared::{fact, said};
use crate::text::{status::extent, tasks as words, time};
use crate::ui::{ButtonKind, ButtonLink, Dialog, Facts, IdText, Notice, SkeletonShape, Tone};
use crate::work::read::{Whole, ask_whole};
use crate::work::{Console, Load};

/// The panel at the side that shows the task in `open`; it is asked for again when the list has `news` of it.
pub(in crate::pages) fn dialog(console: Console, open: RwSignal<String>, news: Signal<String>) -> AnyView {
    let load = Load::<Whole<Task>>::default();
    let ask = Callback::new(move |()| {
        let task_id = open.get_untracked();
        if !task_id.is_empty() {
            ask_whole(console, load, TaskShow { task_id });
        }
    });
    let shown = memo(move |_| (open.get(), news.get()));
    Effect::new(move |before: Option<String>| {
        let (id, _) = shown.get();
        if before.is_none_or(|before| before != id) {
            load.clear();
        }
        ask.run(());
        id
    });
    let stands = stands(open);
    let reading = Reading::of(console, load, ask);
    let title = derive(move || {
        let title = |whole: &Whole<Task>| {
            words::of(&words::operation(&whole.item.operation_type), logic::resource(&whole.item))
        };
        load.value.with(|whole| whole.as_ref().map(title)).unwrap_or_else(|| words::task().to_owned())
    });
    view! {
        <Dialog open=stands title=title side=true>
            <Panel reading=reading what=words::what_one() shape=SkeletonShape::Facts(8) none=false empty=|| ()>
                {move || load.value.get().map(|whole| body(console, &whole.item))}
            </Panel>
        </Dialog>
    }
    .into_any()
}

fn body(console: Console, task: &Task) -> AnyView {
    let progress = Signal::stored(task.detail.progress);
    let (failure, state) = (failure(task), fact(words::state(), Some(state(task, progress))));
    let facts = rows(console, task);
    let href = Place::Task.of(task.id.clone()).href();
    let page = (!task.id.is_empty()).then(|| {
        view! {
            <div class="bc-actions">
                <ButtonLink href=href label=words::open_page() kind=ButtonKind::Primary />
            </div>
        }
    });
    view! {
        {failure}
        {page}
        <Facts single=true>{state} {facts}</Facts>
    }
    .into_any()
}

/// How long it took; runs on while the task does.
pub(in crate::pages) fn duration(console: Console, task: &Task) -> AnyView {
    if logic::seconds(task, console.now.get_untracked()).is_none() {
        return dash();
    }
    if !task.phase().moves() {
        return logic::seconds(task, 0.0).map(time::span).unwrap_or_default().into_any();
    }
    let task = task.clone();
    let said = memo(move |_| logic::seconds(&task, console.now.get()).map(time::elapsed).unwrap_or_default());
    view! { <span>{said}</span> }.into_any()
}

/// What is known of a task, but for its state.
pub(in crate::pages) fn facts(console: Console, task: &Task) -> AnyView {
    let rows = rows(console, task);
    view! { <Facts>{rows}</Facts> }.into_any()
}

fn rows(console: Console, task: &Task) -> AnyView {
    let id = |id: Option<&str>, what: &'static str| {
        let id = id.filter(|id| !id.is_empty())?.to_owned();
        Some(view! { <IdText id=id what=what whole=true /> }.into_any())
    };
    let detail = &task.detail;
    if task.policy_id.is_some() {
        console.cache.want_policies(console);
    }
    let point = task.checkpoint_id.clone().map(|id| {
        let href = Place::RestorePoint.of(id.clone()).href();
        view! { <a class="bc-link bc-mono bc-break" href=href>{id}</a> }.into_any()
    });
    let backup = [detail.backup.as_ref(), detail.delete.as_ref()].into_iter().flatten().next();
    let restored = detail.restore.as_ref();
    let resource = of_resource(task);
    let backup = backup
        .map(|backup| (backup.id.clone(), backup.name.clone()))
        .or_else(|| restored.map(|restore| (restore.backup_id.clone(), restore.backup_name.clone())));
    let backup = backup.filter(|(id, name)| id.is_some() || name.is_some()).map(|(id, name)| {
        let id = id.unwrap_or_default();
        backup_link(&id, &name.unwrap_or_else(|| id.clone()))
    });
    let counts = detail.remove_resources.as_ref().or(detail.vault_delete.as_ref());
    let vault = (task.vault_id.is_some() || task.vault_name.is_some())
        .then(|| vault_link(console, task.vault_id.as_deref(), task.vault_name.as_deref()));
    let incremental = detail.backup.as_ref().and_then(|backup| backup.incremental);
    let facts = [
        fact(words::resource(), resource),
        fact(words::vault(), vault),
        fact(words::restore_point(), point),
        fact(words::backup(), backup),
        said(words::extent(), incremental.map(|incremental| extent(Some(incremental)))),
        fact(words::target(), target(task)),
        said(words::counts_label(), counts.and_then(|counts| words::counts(counts.failed, counts.total))),
        timeline(console, task),
        fact(words::policy(), task.policy_id.as_deref().map(|id| policy_link(console, id))),
        fact(words::request_id(), id(detail.request_id.as_deref(), words::request_id())),
        fact(words::id(), id(Some(&task.id), words::id())),
    ];
    facts.into_iter().collect_view().into_any()
}

/// What it is about, as a link: what it names, else what a restore writes to.
pub(in crate::pages) fn resource(task: &Task) -> Option<AnyView> {
    of_resource(task).or_else(|| target(task))
}

fn of_resource(task: &Task) -> Option<AnyView> {
    let of = task.detail.resource.as_ref().filter(|of| !of.id.is_empty() || !of.name.is_empty())?;
    Some(resource_link(&of.kind, &of.id, if of.name.is_empty() { &of.id } else { &of.name }))
}

/// What a restore writes to: of the kind that is restored, for a disk goes onto a disk.
fn target(task: &Task) -> Option<AnyView> {
    let restore = task.detail.restore.as_ref()?;
    let kind = task.detail.resource.as_ref().map(|of| of.kind.as_str()).unwrap_or_default();
    let id = restore.target_id.as_deref().unwrap_or_default();
    let name = restore.target_name.as_deref().filter(|name| !name.is_empty()).unwrap_or(id);
    (!name.is_empty()).then(|| resource_link(kind, id, name))
}

/// When it was accepted, began, moved last and ended, and how long it waited and took.
fn timeline(console: Console, task: &Task) -> AnyView {
    let unread = |key: &str| task.unread.get(key);
    let at = |moment: Option<Time>, key: &str| {
        (moment.is_some() || unread(key).is_some()).then(|| when_sent(console, moment, unread(key)))
    };
    let moves = task.phase().moves();
    let started = at(task.started_at, "started_at").unwrap_or_else(|| match task.phase() {
        Phase::Waiting => view! { <span class="bc-quiet">{words::not_started()}</span> }.into_any(),
        _ => dash(),
    });
    let facts = [
        fact(words::accepted(), Some(at(task.created_at, "created_at").unwrap_or_else(dash))),
        fact(words::started(), Some(started)),
        said(words::waited(), logic::waited(task).map(time::span)),
        fact(words::moved(), at(task.updated_at, "updated_at").filter(|_| moves)),
        fact(words::ended(), at(task.ended_at, "ended_at")),
        fact(words::duration(), Some(duration(console, task))),
    ];
    facts.into_iter().collect_view().into_any()
}

/// What happened and what to do, with the service's own words.
pub(in crate::pages) fn failure(task: &Task) -> AnyView {
    let Some(why) = logic::why(task) else { return ().into_any() };
    let code = task.error_code.as_deref().unwrap_or_default();
    let message = task.error_message.as_deref().filter(|message| *message != why.meaning).unwrap_or_default();
    let service = (!code.is_empty() || !message.is_empty()).then(|| words::service_says(code, message));
    let title = words::no_success(&task.status);
    view! {
        <Notice tone=Tone::Danger title=title still=true>
            <p>{why.meaning}</p>
            {(!why.remedy.is_empty()).then(|| view! { <p>{why.remedy}</p> })}
            {service.map(|said| view! { <p class="bc-quiet bc-break">{said}</p> })}
        </Notice>
    }
    .into_any()
}
