//! One restore point: the word on it, its facts, its backups. Prints as a record.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Backup, Checkpoint, CheckpointInfo, Vault};
use backup_api::json::Value;
use backup_api::time::Time;
use backup_api::{Phase, ids};

use super::PageHead;
use super::parts::{Line, Rows, expires, local_offset, minute, print, trail, when};
use crate::forms::{AppContext, RunView};
use crate::pages::parts::cells;
use crate::places::Place;
use crate::shared::{
    backup_link, card, dash, fact, id_cell, name_or, no_session, padded, resource_link, said, status, vault_link,
    words as or_dash,
};
use crate::text::status::{extent, kind, origin};
use crate::text::{lists, restore_point as words, size, time};
use crate::ui::{CodeBlock, Column, Disclosure, Facts, IdText, Table};
use crate::work::Console;
use crate::work::run::Run;

pub(super) fn view(context: AppContext, id: String) -> AnyView {
    let sessions = context.console.client.sessions;
    context.console.cache.want_vaults(context.console);
    // What was seen in one project is not shown in another: there it is looked for anew.
    let projects = memo(move |before: Option<&(Option<String>, u32)>| {
        let now = sessions.get().session().map(|session| session.scope.project_id.clone());
        let (known, count) = before.cloned().unwrap_or_default();
        let another = now.is_some() && known.is_some() && now != known;
        (now.or(known), count + u32::from(another))
    });
    let turn = memo(move |_| projects.with(|(_, count)| *count));
    view! {
        {move || {
            turn.track();
            seen(context, id.clone())
        }}
    }
    .into_any()
}

fn seen(context: AppContext, id: String) -> AnyView {
    let console = context.console;
    let run = Run::watch(console, &id);
    let known = memo(move |_| run.checkpoint.with(Option::is_some));
    let signed_out = memo(move |_| !console.client.sessions.get().active());
    let title = derive(move || title(console, run));
    view! {
        <PageHead
            title=title
            lead=MaybeProp::from(Some(words::lead().to_owned()))
            trail=trail(Place::RestorePoints, title, None)
        >
            {move || known.get().then(|| print(console))}
        </PageHead>
        {move || {
            if signed_out.get() && !known.get() {
                return no_session(console, words::signed_out().to_owned(), words::signed_out_note().to_owned());
            }
            view! { <Parts console=console run=run id=id.clone() /> }.into_any()
        }}
    }
    .into_any()
}

/// As its row in the list is known: by its vault, and when the first of its backups was made. No backup of several names it.
fn title(console: Console, run: Run) -> String {
    let vault = facts_of(run).vault.and_then(|(id, name)| {
        let named = |vault: &Vault| ids::same(&vault.id, &id).then(|| name_or(&vault.name));
        let known = || console.cache.vaults.value.with(|vaults| vaults.iter().flatten().find_map(named));
        if name.is_empty() { known() } else { Some(name) }
    });
    let begun = run.checkpoint.with(|now| now.as_ref().and_then(|now| now.created_at));
    let made =
        |backups: &Vec<Backup>| backups.iter().filter_map(|backup| backup.created_at).min_by_key(|at| at.millis());
    let made = run.backups.with(made);
    match (vault, made.or(begun).map(minute)) {
        (Some(vault), Some(moment)) => words::title(&vault, &moment),
        (None, Some(moment)) => words::title_of_moment(&moment),
        _ => Place::RestorePoint.title().to_owned(),
    }
}

#[component]
fn Parts(console: Console, run: Run, id: String) -> AnyView {
    let known = memo(move |_| run.checkpoint.with(Option::is_some));
    let raw = derive(move || run.raw.with(Value::pretty));
    let own = id.clone();
    let as_of = move || run.asked_at.get().map(|at| words::as_of(&stamp(at)));
    view! {
        <div class="bc-stack bc-stack-wide">
            <p class="bc-print-only">{as_of}</p>
            <RunView console=console run=run id=id />
            {move || known.get().then(|| padded(words::facts(), facts(console, run, own.clone())))}
            {move || known.get().then(|| card(words::backups(), ().into_any(), backups(console, run)))}
            <Show when=move || !run.raw.with(Value::is_null)>
                <Disclosure label=words::raw()>
                    <CodeBlock text=raw label=words::raw() wrap=true />
                </Disclosure>
            </Show>
        </div>
    }
    .into_any()
}

/// A moment of this browser's clock, with its zone and in UTC.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century fit")]
fn stamp(at: f64) -> String {
    let at = Time::from_millis(at as i64);
    format!("{}, {}", time::full(at, local_offset(at.millis())), time::full(at, 0))
}

/// What is known of a run from whichever source tells it: the creation, the newest answer, the backups.
#[derive(Clone, Debug, Default, PartialEq)]
struct Known {
    name: Option<String>,
    description: Option<String>,
    vault: Option<(String, String)>,
    kept: Kept,
    /// The creation was answered elsewhere, and the service does not repeat it.
    partial: bool,
}

/// How long the backups are kept.
#[derive(Clone, Debug, Default, PartialEq)]
enum Kept {
    #[default]
    NotSaid,
    Days(i64),
    Until(Time),
    /// A moment in a form that can't be read.
    Unread(String),
    ForEver,
}

fn facts_of(run: Run) -> Known {
    let begun = run.begun.with(|begun| begun.as_ref().map(|begun| begun.checkpoint.clone()));
    run.checkpoint.with(|now| run.backups.with(|backups| gather(begun.as_ref(), now.as_ref(), backups)))
}

fn gather(begun: Option<&Checkpoint>, now: Option<&Checkpoint>, backups: &[Backup]) -> Known {
    let sources = [now, begun];
    let info: Option<&CheckpointInfo> = sources.iter().flatten().find_map(|source| source.extra_info.as_ref());
    let vault = sources.iter().flatten().find_map(|source| source.vault.as_ref());
    let first = backups.first();
    let named = |pick: fn(&CheckpointInfo) -> &Option<String>| info.and_then(|info| pick(info).clone());
    let vault_of_backup = || Some((first?.vault_id.clone()?, String::new()));
    let kept = match (info.and_then(|info| info.retention_days), first) {
        (Some(days), _) => Kept::Days(days),
        (None, Some(backup)) => match (backup.expired_at, backup.unread.get("expired_at")) {
            (Some(at), _) => Kept::Until(at),
            (None, Some(sent)) => Kept::Unread(sent.to_owned()),
            (None, None) => Kept::ForEver,
        },
        (None, None) => Kept::NotSaid,
    };
    Known {
        name: named(|info| &info.name)
            .or_else(|| {
                // What a policy makes has a made-up name each: none of them is that of all.
                let name = &first?.name;
                backups.iter().all(|backup| backup.name == *name).then(|| name.clone())
            })
            .filter(|name| !name.is_empty()),
        description: named(|info| &info.description).or_else(|| first?.description.clone()),
        vault: vault.map(|vault| (vault.id.clone(), vault.name.clone())).or_else(vault_of_backup),
        kept,
        partial: vault.is_none(),
    }
}

fn facts(console: Console, run: Run, id: String) -> AnyView {
    let known = memo(move |_| facts_of(run));
    let created = memo(move |_| run.checkpoint.with(|now| now.as_ref().and_then(|now| now.created_at)));
    let project = memo(move |_| run.checkpoint.with(|now| now.as_ref().and_then(|now| now.project_id.clone())));
    let first = memo(move |_| run.backups.with(|backups| backups.first().cloned()));
    view! {
        {move || {
            let Known { name, description, vault, kept, partial } = known.get();
            let kept = match kept {
                Kept::NotSaid => dash(),
                Kept::Days(days) => words::days(days).into_any(),
                Kept::Until(time) => when(console, Some(time)),
                Kept::Unread(sent) => lists::not_readable(&sent).into_any(),
                Kept::ForEver => words::for_ever().into_any(),
            };
            let (vault_id, vault_name) = vault.unzip();
            let (first, created, project) = (first.get(), created.get(), project.get());
            let id = id.clone();
            view! {
                <Facts>
                    {fact(
                        words::id(),
                        Some(view! { <IdText id=id what=words::id_what() whole=true /> }.into_any()),
                    )}
                    {fact(words::name(), Some(or_dash(name)))}
                    {fact(words::description(), Some(or_dash(description)))}
                    {fact(words::created(), Some(when(console, created)))}
                    {fact(
                        words::vault(),
                        Some(vault_link(console, vault_id.as_deref(), vault_name.as_deref())),
                    )}
                    {fact(words::kept(), Some(kept))}
                    {said(words::extent(), first.as_ref().map(|first| extent(first.incremental)))}
                    {said(words::origin(), first.as_ref().map(|first| origin(first.info.auto_trigger)))}
                    {said(words::project(), project)}
                </Facts>
                {partial.then(|| view! { <p class="bc-quiet">{words::not_repeated()}</p> })}
            }
                .into_any()
        }}
    }
    .into_any()
}

fn backups(console: Console, run: Run) -> AnyView {
    let columns = || {
        vec![
            Column::new(words::backup()),
            Column::new(words::resource()),
            Column::new(words::state()),
            Column::new(words::extent()),
            Column::number(words::size()),
            Column::new(words::expires()),
        ]
    };
    let none = memo(move |_| run.backups.with(Vec::is_empty));
    let lines = derive(move || {
        let line = |backup: Backup| {
            let key = format!(
                "{}\u{1f}{}\u{1f}{}\u{1f}{:?}{:?}{:?}{:?}{:?}",
                backup.id,
                backup.name,
                backup.status,
                backup.resource_name,
                backup.resource_size_gb,
                backup.incremental,
                backup.expired_at,
                backup.unread
            );
            Line::new(key, move || row(console, &backup))
        };
        run.backups.with(|backups| backups.iter().cloned().map(line).collect::<Vec<_>>())
    });
    view! {
        {move || {
            if none.get() {
                return view! { <p class="bc-card-body bc-quiet">{words::no_backups()}</p> }.into_any();
            }
            view! {
                <Table caption=words::backups() columns=columns()>
                    <Rows lines=lines />
                </Table>
            }
                .into_any()
        }}
    }
    .into_any()
}

fn row(console: Console, backup: &Backup) -> AnyView {
    let name = backup.resource_name.clone().filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| kind(&backup.resource_type));
    let resource = resource_link(&backup.resource_type, &backup.resource_id, &name);
    let gone = backup.phase() == Phase::Gone;
    let nothing = backup.expired_at.is_none() && backup.unread.get("expired_at").is_none();
    let expires = if gone && nothing { dash() } else { expires(console, backup, words::for_ever()) };
    let link = backup_link(&backup.id, &backup.name);
    cells::row(vec![
        cells::head(
            words::backup(),
            view! {
                <span class="bc-named">
                    {link}
                    {id_cell(&backup.id, words::backup_id())}
                </span>
            },
        ),
        cells::cell(words::resource(), resource),
        cells::cell(words::state(), status(&backup.status, backup.phase())),
        cells::cell(words::extent(), extent(backup.incremental)),
        cells::number(words::size(), or_dash(backup.resource_size_gb.map(size::gb))),
        cells::cell(words::expires(), expires),
    ])
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Backup, Checkpoint};
    use backup_api::json;
    use backup_api::json::Read;

    use super::{Kept, gather};

    #[test]
    fn what_the_query_leaves_out_comes_from_the_creation_or_the_backups() {
        let now = Checkpoint::read(&json!({"id": "p", "status": "available", "vault": null, "extra_info": null}));
        let begun =
            Checkpoint::read(&json!({"id": "p", "status": "protecting", "vault": {"id": "v", "name": "my_vault"},
            "extra_info": {"name": "backup_auto", "description": "backupauto", "retention_duration": -1}}));
        let known = gather(Some(&begun), Some(&now), &[]);
        assert_eq!(known.name.as_deref(), Some("backup_auto"));
        assert_eq!(
            (known.vault, known.kept, known.partial),
            (Some(("v".into(), "my_vault".into())), Kept::Days(-1), false)
        );

        let backup = Backup { name: "night".into(), vault_id: Some("v".into()), ..Backup::default() };
        let known = gather(None, Some(&now), &[backup]);
        assert_eq!(known.name.as_deref(), Some("night"));
        assert_eq!((known.vault, known.kept, known.partial), (Some(("v".into(), String::new())), Kept::ForEver, true));

        let named = |name: &str| Backup { name: name.to_owned(), ..Backup::default() };
        assert_eq!(gather(None, Some(&now), &[named("a"), named("b")]).name, None);

        let odd = Backup::read(&json!({"id": "b", "expired_at": "in May"}));
        assert_eq!(gather(None, Some(&now), &[odd]).kept, Kept::Unread("in May".into()));

        let known = gather(None, Some(&now), &[]);
        assert_eq!((known.name, known.vault, known.kept), (None, None, Kept::NotSaid));
    }
}
