//! What a disk is saved with: the backups of the servers that it is attached to. A list of backups leaves out the disks in a
//! server's, so of each server the newest is asked whether it holds this one.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use crate::http::Client;
use backup_api::Phase;
use backup_api::cbr::model::{Backup, Protectable};
use backup_api::cbr::{BackupList, BackupShow};
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::time::Time;

use super::Page;
use crate::list::time::stamp_link;
use crate::places::Place;
use crate::shared::{Panel, Reading, fact, padded, resource_link, said};
use crate::text::{lists, resource as words, size};
use crate::ui::{Facts, SkeletonShape};
use crate::work::collect::missing;
use crate::work::read::all_backups;
use crate::work::{Console, Load};

/// What the backups of one server say of a disk.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Beside {
    server: String,
    /// Its name, as its backups have it.
    name: Option<String>,
    /// How many backups the server has, as far as they were read.
    count: usize,
    /// That is all of them.
    whole: bool,
    /// The newest that can be used: its id, and the moment that it holds.
    newest: Option<(String, Option<Time>)>,
    /// One of them may be usable that does not say so.
    unsure: bool,
    part: Part,
}

/// Whether a disk is in a backup of its server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// So large, GB.
    In(Option<i64>),
    Out,
    /// Its parts were not said, or could not be read.
    Unknown,
}

/// Reads it anew for these servers.
pub(super) fn ask(console: Console, load: Load<Vec<Beside>>, servers: Vec<String>, disk: String) {
    let Some(round) = load.next() else { return };
    spawn_local(async move {
        let mut found = Vec::new();
        for server in servers {
            match look(console, server, &disk).await {
                Ok(beside) => found.push(beside),
                Err(error) => return load.settle(round, Err(error)),
            }
        }
        load.settle(round, Ok(found));
    });
}

async fn look(console: Console, server: String, disk: &str) -> Result<Beside, ApiError> {
    let filter = BackupList { resource_id: server.clone(), ..BackupList::default() };
    let read = all_backups(Client::ask_request, console, filter).await?;
    let newest = newest(&read.rows).map(|backup| (backup.id.clone(), backup.holds_state_of()));
    let part = match &newest {
        None => Part::Unknown,
        Some((id, _)) => {
            let answer = console.client.ask(&BackupShow { backup_id: id.clone() }).await;
            answer.map_or(Part::Unknown, |answer| part_of(&answer.value.item, disk))
        }
    };
    let whole = !read.cut && !missing(read.miscount);
    let name = read.rows.iter().find_map(|row| row.resource_name.clone().filter(|name| !name.is_empty()));
    let unsure = !whole || read.rows.iter().any(|row| row.phase() == Phase::Unknown);
    Ok(Beside { server, name, count: read.rows.len(), whole, newest, unsure, part })
}

/// The newest backup that can be used.
pub(super) fn newest(rows: &[Backup]) -> Option<&Backup> {
    rows.iter().filter(|row| row.phase() == Phase::Good).max_by_key(|row| row.holds_state_of())
}

/// Whether a disk is in this backup of a server: one without any disks says nothing of them.
fn part_of(backup: &Backup, disk: &str) -> Part {
    match backup.children.iter().find(|part| ids::same(&part.resource_id, disk)) {
        Some(part) => Part::In(part.resource_size_gb),
        None if backup.children.is_empty() || backup.unread.get("children").is_some() => Part::Unknown,
        None => Part::Out,
    }
}

/// What is said of the servers of a disk where it has no backups of its own: `servers` as its record names them, with what
/// was read of theirs. Nothing of what is attached to none.
pub(super) fn none_of_its_own(servers: Option<usize>, found: Option<&[Beside]>) -> Option<&'static str> {
    let found = match (servers, found) {
        (Some(0), _) => return None,
        (None, _) => return Some(words::server_unknown()),
        (_, None) => return Some(words::server_unread()),
        (_, Some(found)) => found,
    };
    let none = |beside: &Beside| beside.count == 0 && beside.whole;
    let out = |beside: &Beside| none(beside) || beside.newest.is_some() && beside.part == Part::Out;
    Some(match () {
        () if saved(found) => words::server_saved(),
        () if found.iter().all(none) => words::server_none(),
        () if found.iter().all(out) => words::server_out(),
        () => words::server_unread(),
    })
}

/// Whether the newest backup of one of the servers holds the disk.
pub(super) fn saved(found: &[Beside]) -> bool {
    found.iter().any(|beside| matches!(beside.part, Part::In(_)))
}

/// The card, of a disk that is attached to a server.
pub(super) fn view(page: Page) -> AnyView {
    let load = page.servers;
    let reading = Reading::of(page.console, load, page.ask_servers);
    let attached = memo(move |_| page.with(Protectable::servers).flatten().is_some_and(|servers| !servers.is_empty()));
    let content = move || {
        let rows = load.value.get().unwrap_or_default();
        rows.iter().map(|beside| one(page.console, beside)).collect_view()
    };
    let draw = move || {
        attached.get().then(|| {
            let panel = view! {
                <Panel reading=reading what=words::what_server() shape=SkeletonShape::Facts(4) none=false empty=|| ()>
                    {content}
                </Panel>
            };
            padded(words::with_server(), panel.into_any())
        })
    };
    draw.into_any()
}

fn one(console: Console, beside: &Beside) -> AnyView {
    let name = console.cache.resource_name(&beside.server).or_else(|| beside.name.clone());
    let name = name.unwrap_or_else(|| beside.server.clone());
    let count = lists::number(beside.count);
    let newest = match &beside.newest {
        Some((id, at)) => stamp_link(Place::Backup.of(id.clone()).href(), *at),
        None if beside.unsure => words::usable_unknown().into_any(),
        None => words::none_usable().into_any(),
    };
    let part = beside.newest.is_some().then(|| match beside.part {
        Part::In(Some(gb)) => words::disk_in_sized(&size::gb(gb)),
        Part::In(None) => words::disk_in_plain().to_owned(),
        Part::Out => words::disk_out().to_owned(),
        Part::Unknown => words::disk_unknown().to_owned(),
    });
    let facts = [
        fact(words::server(), Some(resource_link("server", &beside.server, &name))),
        said(words::server_backups(), Some(if beside.whole { count } else { words::at_least(&count) })),
        fact(words::newest(), Some(newest)),
        said(words::this_disk(), part),
    ];
    let facts = facts.into_iter().collect_view();
    view! { <Facts>{facts}</Facts> }.into_any()
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::Backup;
    use backup_api::json;
    use backup_api::json::Read;

    use super::{Beside, Part, newest, none_of_its_own, part_of};
    use crate::text::resource as words;

    #[test]
    fn a_disk_is_in_a_backup_of_its_server_where_that_names_it() {
        let backup = |children| Backup::read(&json!({"id": "b", "children": children}));
        let disk = |id: &str, size: i64| json!({"id": format!("part-{id}"), "resource_id": id, "resource_size": size});
        for (children, expected) in [
            (json!([disk("a", 40), disk("b", 10)]), Part::In(Some(10))),
            (json!([disk("a", 40)]), Part::Out),
            (json!([]), Part::Unknown),
            (json!(null), Part::Unknown),
            (json!("three"), Part::Unknown),
        ] {
            assert_eq!(part_of(&backup(children.clone()), "b"), expected, "{children}");
        }
    }

    #[test]
    fn the_newest_is_one_that_can_be_used() {
        let row = |id: &str, status: &str, day: u8| {
            Backup::read(&json!({"id": id, "status": status, "created_at": format!("2026-01-0{day}T00:00:00Z")}))
        };
        let rows = [row("a", "available", 1), row("b", "available", 2), row("c", "error", 3)];
        assert_eq!(newest(&rows).map(|row| &*row.id), Some("b"));
        assert_eq!(newest(&[row("c", "error", 3)]), None);
    }

    #[test]
    fn unread_is_not_none() {
        let beside = |count, whole, part| {
            let newest = (count > 0).then(|| ("b".to_owned(), None));
            Beside { server: "s".to_owned(), name: None, count, whole, newest, unsure: !whole, part }
        };
        let (held, out, unknown) = (Part::In(None), Part::Out, Part::Unknown);
        for (servers, found, expected) in [
            (Some(0), None, None),
            (None, None, Some(words::server_unknown())),
            (Some(1), None, Some(words::server_unread())),
            (Some(1), Some(vec![beside(3, false, held)]), Some(words::server_saved())),
            (Some(1), Some(vec![beside(3, true, out)]), Some(words::server_out())),
            (Some(1), Some(vec![beside(3, true, unknown)]), Some(words::server_unread())),
            (Some(1), Some(vec![beside(0, true, unknown)]), Some(words::server_none())),
            (Some(1), Some(vec![beside(0, false, unknown)]), Some(words::server_unread())),
            (Some(2), Some(vec![beside(0, true, unknown), beside(1, true, held)]), Some(words::server_saved())),
            (Some(2), Some(vec![beside(0, true, unknown), beside(1, true, out)]), Some(words::server_out())),
        ] {
            assert_eq!(none_of_its_own(servers, found.as_deref()), expected, "{servers:?} {found:?}");
        }
    }
}
