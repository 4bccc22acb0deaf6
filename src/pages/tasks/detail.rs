//! One task: what it works on, how it ended, why, what to do.

use crate::dom::prelude::*;
use backup_api::cbr::TaskShow;
use backup_api::cbr::model::Task;

use super::{logic, state};
use crate::pages::parts::{stands, when_sent};
use crate::places::Place;
use crate::shared::{Panel, Reading, backup_link, dash, policy_link, resource_link, vault_link};
use crate::shared::{fact, said};
use crate::text::{self, status::extent, tasks as words, time};
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
    let resource = detail.resource.as_ref().filter(|it| !it.id.is_empty()).map(|it| {
        let name = if it.name.is_empty() { &it.id } else { &it.name };
        resource_link(&it.kind, &it.id, name)
    });
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
    let unread = |key: &str| task.unread.get(key);
    let begun = when_sent(console, logic::begun(task), unread("started_at").or(unread("created_at")));
    let ended = (task.ended_at.is_some() || unread("ended_at").is_some())
        .then(|| when_sent(console, task.ended_at, unread("ended_at")));
    let facts = [
        fact(words::resource(), resource),
        fact(words::vault(), vault),
        fact(words::restore_point(), point),
        fact(words::backup(), backup),
        said(words::extent(), incremental.map(|incremental| extent(Some(incremental)))),
        said(words::target(), restored.and_then(|restore| restore.target_name.clone().or(restore.target_id.clone()))),
        said(words::counts_label(), counts.and_then(|counts| words::counts(counts.failed, counts.total))),
        fact(words::started(), Some(begun)),
        fact(words::ended(), ended),
        fact(words::duration(), Some(duration(console, task))),
        fact(words::policy(), task.policy_id.as_deref().map(|id| policy_link(console, id))),
        fact(words::request_id(), id(detail.request_id.as_deref(), words::request_id())),
        fact(words::id(), id(Some(&task.id), words::id())),
    ];
    facts.into_iter().collect_view().into_any()
}

/// What happened and what to do, with the service's own words.
pub(in crate::pages) fn failure(task: &Task) -> AnyView {
    let Some(why) = logic::why(task) else { return ().into_any() };
    let code = task.error_code.as_deref().unwrap_or_default();
    let message = task.error_message.as_deref().filter(|message| *message != why.meaning).unwrap_or_default();
    let service = (!code.is_empty() || !message.is_empty()).then(|| words::service_says(code, message));
    let title = words::failed(&text::status::word(&task.status));
    view! {
        <Notice tone=Tone::Danger title=title still=true>
            <p>{why.meaning}</p>
            {(!why.remedy.is_empty()).then(|| view! { <p>{why.remedy}</p> })}
            {service.map(|said| view! { <p class="bc-quiet bc-break">{said}</p> })}
        </Notice>
    }
    .into_any()
}
