//! What the search for a place finds by name or id: in the lists that were read here, and by asking the services.

use backup_api::cbr::{BackupList, ProtectableList, TaskList};
use backup_api::error::ApiError;
use backup_api::json::Value;
use backup_api::list::{Content, Query, Store};
use backup_api::time::Time;
use backup_api::{Operation, Request, Scope};
use gloo_timers::future::TimeoutFuture;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use crate::http::Answer;
use crate::list::ListSpec;
use crate::pages::{backups, policies, resources, tasks};
use crate::places::Place;
use crate::shared::name_or;
use crate::text::{
    Key, backups as backup_words, lists, policies as policy_words, resources as words, tasks as task_words,
};
use crate::work::Console;

/// The most that is asked for, and shown, of one kind.
const MOST: usize = 20;
/// The same of what a resource has many of: the newest.
const FEW: usize = 5;
/// The services are asked once nobody has typed for so long, ms.
const PAUSE: u32 = 350;
/// Fewer letters are in too many names.
const LETTERS: usize = 2;

/// A kind of thing that is searched for.
pub(super) struct Kind {
    /// The place of one.
    pub place: Place,
    /// Its list.
    pub spec: &'static ListSpec,
    /// What it is called.
    pub what: Key,
}

/// All of them. Vaults have a list of their own in the cache.
pub(super) fn kinds() -> [Kind; 6] {
    let [servers, disks, file_systems] = resources::LISTS;
    [
        Kind { place: Place::Server, spec: servers, what: words::WHAT_SERVERS },
        Kind { place: Place::Disk, spec: disks, what: words::WHAT_DISKS },
        Kind { place: Place::FileSystem, spec: file_systems, what: words::WHAT_FILE_SYSTEMS },
        Kind { place: Place::Policy, spec: &policies::LIST, what: policy_words::WHAT },
        Kind { place: Place::Backup, spec: &backups::LIST, what: backup_words::WHAT },
        Kind { place: Place::Task, spec: &tasks::LIST, what: task_words::WHAT },
    ]
}

/// A thing that was found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub place: Place,
    pub id: String,
    pub name: String,
    /// What tells it from others of the same name.
    pub at: Option<Time>,
}

/// The rows of a list that fit, as many as can be shown; of what a resource has many of the newest.
pub(super) fn rows(store: &Store, place: Place, words: &str) -> Vec<Found> {
    let (moment, most) = match place {
        Place::Backup => ("created_at", FEW),
        Place::Task => ("begun", FEW),
        _ => ("", MOST),
    };
    let moment = store.column(moment);
    let mut rows = Query { words, sort: moment, descending: true, ..Query::default() }.select(store);
    rows.retain(|row| !store.id(*row).is_empty());
    rows.truncate(most);
    let text = |row: u32, key: &str| store.column(key).map_or("", |column| store.cell(row, column).text());
    let found = rows.into_iter().map(|row| Found {
        place,
        id: store.id(row).to_owned(),
        name: match (place, text(row, "resource_name")) {
            // Of a backup that a policy made the name is made up.
            (Place::Backup, resource) if !resource.is_empty() => resource.to_owned(),
            (Place::Task, resource) => {
                let parts = [task_words::operation(text(row, "operation_type")), resource.to_owned()];
                lists::listed(parts.into_iter().filter(|part| !part.is_empty()))
            }
            _ => name_or(text(row, "name")),
        },
        at: match moment.map(|column| store.cell(row, column)) {
            Some(Content::Moment(at)) => Some(at),
            _ => None,
        },
    });
    found.collect()
}

/// What is asked for things of a kind that are called `query`, or, where that is an id, for the one and what is of it.
fn requests(place: Place, scope: &Scope, query: &str) -> Vec<Request> {
    let limit = Some(MOST as i64);
    let (name, id) = match backup_api::rules::id::is_uuid(query) {
        true => (String::new(), query.to_owned()),
        false => (query.to_owned(), String::new()),
    };
    let resources = |kind: &str| {
        let protectable_type = kind.to_owned();
        let list = ProtectableList {
            protectable_type,
            limit,
            name: name.clone(),
            instance_id: id.clone(),
            ..ProtectableList::default()
        };
        vec![list.request(scope)]
    };
    match place {
        Place::Server => resources("server"),
        Place::Disk => resources("disk"),
        Place::FileSystem => resources("turbo"),
        Place::Backup => {
            let of = BackupList { limit, resource_name: name.clone(), resource_id: id, ..BackupList::default() };
            let named = (!name.is_empty()).then(|| BackupList { limit, name, ..BackupList::default() }.request(scope));
            std::iter::once(of.request(scope)).chain(named).collect()
        }
        Place::Task => {
            vec![TaskList { limit, resource_name: name, resource_id: id, ..TaskList::default() }.request(scope)]
        }
        _ => Vec::new(),
    }
}

/// What an answer brings, and whether that is what was asked for: a service may pass over a filter, and then what comes says
/// nothing of the rest.
fn read(kind: &Kind, query: &str, answer: &Value) -> (Vec<Found>, bool) {
    let mut store = kind.spec.store();
    store.push(answer.get(kind.spec.source.key).and_then(Value::as_array).unwrap_or_default());
    let fits = Query { words: query, ..Query::default() }.select(&store).len();
    (rows(&store, kind.place, query), fits == store.len() as usize)
}

/// What the services were asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    round: u32,
    /// How many answers are awaited.
    awaited: usize,
    /// What they have found.
    pub found: Vec<Found>,
    /// What could not be searched.
    missed: Vec<Key>,
}

/// How far the search is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Standing {
    /// All that there is to search was searched.
    Done,
    /// Answers are awaited.
    Looking,
    /// Only pages are found: nobody is signed in.
    SignedOut,
    /// Too little was typed.
    Short,
    /// This could not be searched.
    Missed(Vec<Key>),
}

/// Asks whenever something else was typed and a pause follows.
pub(super) fn seek(console: Console, query: RwSignal<String>) -> RwSignal<Asked> {
    let asked = RwSignal::new(Asked::default());
    Effect::new(move || {
        let text = query.with(|query| query.trim().to_owned());
        let active = console.client.sessions.get().active();
        let asks = active && long_enough(&text) && !is_address(&text);
        let round = asked.with_untracked(|asked| asked.round) + 1;
        asked.set(Asked { round, awaited: usize::from(asks), ..Asked::default() });
        if asks {
            spawn_local(async move {
                TimeoutFuture::new(PAUSE).await;
                ask(console, asked, round, &text);
            });
        }
    });
    asked
}

fn long_enough(text: &str) -> bool {
    text.chars().nth(LETTERS - 1).is_some()
}

/// Whether an address was typed, which needs no search.
pub(super) fn is_address(text: &str) -> bool {
    text.starts_with('/') || text.contains("#/")
}

fn ask(console: Console, asked: RwSignal<Asked>, round: u32, text: &str) {
    if asked.try_with_untracked(|asked| asked.round == round) != Some(true) {
        return;
    }
    let scope = console.client.sessions.scope();
    let mut count = 0;
    for kind in kinds() {
        for request in requests(kind.place, &scope, text) {
            if !console.host.now().features.sends(request.info) {
                continue;
            }
            count += 1;
            let [fits, _] = kind.spec.source.fits;
            let (place, text) = (kind.place, text.to_owned());
            spawn_local(async move {
                let answer = console.client.send_request(request, fits).await;
                take(asked, round, place, &text, &answer);
            });
        }
    }
    let _ = asked.try_update(|asked| asked.awaited = count);
}

fn take(asked: RwSignal<Asked>, round: u32, place: Place, text: &str, answer: &Result<Answer, ApiError>) {
    let Some(kind) = kinds().into_iter().find(|kind| kind.place == place) else { return };
    let (found, whole) = match answer {
        Ok(answer) => read(&kind, text, &answer.raw),
        Err(_) => (Vec::new(), false),
    };
    let own = asked.try_with_untracked(|asked| asked.round == round) == Some(true);
    if own {
        let _ = asked.try_update(|asked| {
            asked.awaited = asked.awaited.saturating_sub(1);
            asked.found.extend(found);
            if !whole && !asked.missed.contains(&kind.what) {
                asked.missed.push(kind.what);
            }
        });
    }
}

/// How far the search for `text` is, with the lists that the cache keeps: nothing of one that is awaited, whether it came whole of
/// another.
pub(super) fn standing(text: &str, signed_in: bool, asked: &Asked, kept: &[(Key, Option<bool>)]) -> Standing {
    let text = text.trim();
    if text.is_empty() || is_address(text) {
        return Standing::Done;
    }
    if !signed_in {
        return Standing::SignedOut;
    }
    if !long_enough(text) {
        return Standing::Short;
    }
    if asked.awaited > 0 || kept.iter().any(|(_, whole)| whole.is_none()) {
        return Standing::Looking;
    }
    let missed = kept.iter().filter(|(_, whole)| *whole == Some(false)).map(|(what, _)| *what);
    let missed: Vec<Key> = missed.chain(asked.missed.iter().copied()).collect();
    if missed.is_empty() { Standing::Done } else { Standing::Missed(missed) }
}

#[cfg(test)]
mod tests {
    use backup_api::Scope;
    use backup_api::json::parse;

    use super::{Asked, Kind, Standing, kinds, read, requests, standing};
    use crate::places::Place;
    use crate::text::{backups as backup_words, vaults as vault_words};

    const ID: &str = "94eba8b2-acc9-4d82-badc-127144cc5526";

    fn kind(place: Place) -> Option<Kind> {
        kinds().into_iter().find(|kind| kind.place == place)
    }

    #[test]
    fn each_kind_is_asked_for_by_its_own_filters() {
        let scope = Scope::default();
        let asked = |query: &str| {
            let all = kinds().into_iter().flat_map(|kind| requests(kind.place, &scope, query));
            let query = |(key, value): &(&str, String)| [*key, "=", value].concat();
            all.map(|request| request.query.iter().map(query).collect::<Vec<_>>().join("&")).collect::<Vec<_>>()
        };
        assert_eq!(
            asked("db-01"),
            [
                "limit=20&name=db-01",
                "limit=20&name=db-01",
                "limit=20&name=db-01",
                "limit=20&resource_name=db-01",
                "limit=20&name=db-01",
                "limit=20&resource_name=db-01"
            ]
        );
        let own = format!("limit=20&id={ID}");
        let of = format!("limit=20&resource_id={ID}");
        assert_eq!(asked(ID), [own.clone(), own.clone(), own, of.clone(), of]);
    }

    fn said(place: Place, query: &str, answer: &str) -> (Vec<(String, String, Option<String>)>, bool) {
        let answer = parse(answer).unwrap_or_default();
        let Some(kind) = kind(place) else { return (Vec::new(), false) };
        let (found, whole) = read(&kind, query, &answer);
        (found.into_iter().map(|it| (it.id, it.name, it.at.map(|at| at.stamp(0)))).collect(), whole)
    }

    #[test]
    fn a_backup_is_called_by_its_resource_and_moment_and_the_newest_is_first() {
        let answer = r#"{"backups": [
            {"id": "a", "name": "autobk_1", "resource_name": "db-01", "created_at": "2026-01-01T10:00:00Z"},
            {"id": "b", "name": "autobk_2", "resource_name": "db-01", "created_at": "2026-01-02T10:00:00Z"},
            {"id": "c", "name": "db-01-by-hand"},
            {"resource_name": "db-01"}
        ]}"#;
        let (found, whole) = said(Place::Backup, "db-01", answer);
        let at = |day: &str| Some(format!("2026-01-{day} 10:00:00"));
        let row = |id: &str, name: &str, at: Option<String>| (id.to_owned(), name.to_owned(), at);
        assert_eq!(found, [row("b", "db-01", at("02")), row("a", "db-01", at("01")), row("c", "db-01-by-hand", None)]);
        assert!(whole);
    }

    #[test]
    fn a_task_is_called_by_what_it_does_and_to_what() {
        let answer = r#"{"operation_logs": [{"id": "t", "operation_type": "backup", "started_at": "2026-01-01T10:00:00Z",
            "extra_info": {"resource": {"id": "r", "name": "db-01"}}}]}"#;
        let (found, whole) = said(Place::Task, "db-01", answer);
        assert_eq!(found.first().map(|(_, name, _)| name.as_str()), Some("Backup, db-01"));
        assert!(whole && found.first().is_some_and(|(.., at)| at.is_some()));
    }

    #[test]
    fn who_passes_over_the_name_has_searched_nothing() {
        let answer = r#"{"instances": [{"id": "a", "name": "web-01"}, {"id": "b", "name": "db-01"}]}"#;
        let (found, whole) = said(Place::Server, "db", answer);
        assert_eq!((found.len(), whole), (1, false));
        assert_eq!(said(Place::Server, "db", r#"{"instances": []}"#), (Vec::new(), true));
    }

    #[test]
    fn nothing_found_is_said_when_all_was_searched() {
        let none = Asked::default();
        let whole = [(vault_words::WHAT, Some(true))];
        let said = |text, signed_in, asked: &Asked, kept: &[_]| standing(text, signed_in, asked, kept);
        assert_eq!(said("db", true, &none, &whole), Standing::Done);
        assert_eq!(said("db", true, &Asked { awaited: 1, ..Asked::default() }, &whole), Standing::Looking);
        assert_eq!(said("db", true, &none, &[(vault_words::WHAT, None)]), Standing::Looking);
        assert_eq!(said("db", false, &none, &whole), Standing::SignedOut);
        assert_eq!(said(" d ", true, &none, &whole), Standing::Short);
        assert_eq!([said("", false, &none, &[]), said("/vaults", false, &none, &[])], [Standing::Done, Standing::Done]);
        let missed = Asked { missed: vec![backup_words::WHAT], ..Asked::default() };
        assert_eq!(
            said("db", true, &missed, &[(vault_words::WHAT, Some(false))]),
            Standing::Missed(vec![vault_words::WHAT, backup_words::WHAT])
        );
    }
}
