//! What the search for a place finds.

use backup_api::list::{Query, Store};

use crate::list::ListSpec;
use crate::pages::parts::kept;
use crate::pages::{backups, policies, resources};
use crate::places::Place;
use crate::route::Route;
use crate::shared::name_or;
use crate::text::switch as words;
use crate::work::Console;

/// A place that can be gone to.
#[derive(Clone, PartialEq)]
pub(super) struct Entry {
    pub kind: &'static str,
    pub name: String,
    pub route: Route,
}

/// The most entries that are shown.
const MOST: usize = 20;

/// What fits: every word of the query is in the name, in any case. An id leads to what it may be the id of.
pub(super) fn entries(console: Console, query: &str) -> Vec<Entry> {
    // An address, as it stands in the browser or in a message.
    let path = query.trim().find("#/").map_or(query.trim(), |at| query.trim().get(at + 1..).unwrap_or_default());
    if path.starts_with('/') {
        let route = Route::parse(path);
        let known = route.place != Place::Unknown && console.offers(route.place);
        let entry = Entry { kind: route.place.title(), name: path.to_owned(), route };
        return known.then_some(entry).into_iter().collect();
    }
    let query = lower(query.trim());
    let words: Vec<&str> = query.split_whitespace().collect();
    let fits = |text: &str| {
        let text = lower(text);
        words.iter().all(|word| text.contains(word))
    };
    let pages = Place::listed().filter(|place| console.lists(*place));
    let mut out: Vec<Entry> = pages
        .map(|place| Entry { kind: words::page(), name: place.title().to_owned(), route: place.into() })
        .filter(|entry| fits(&entry.name))
        .collect();
    if words.is_empty() {
        return out;
    }
    console.cache.vaults.value.with(|vaults| {
        let vaults = vaults.iter().flatten().filter(|vault| fits(&vault.name) || fits(&vault.id));
        out.extend(vaults.map(|vault| Entry {
            kind: words::vault(),
            name: vault.name.clone(),
            route: Place::Vault.of(vault.id.clone()),
        }));
    });
    console.cache.policies.value.with(|policies| {
        let policies = policies.iter().flatten().filter(|policy| fits(&policy.name) || fits(&policy.id));
        out.extend(policies.map(|policy| Entry {
            kind: Place::Policy.title(),
            name: policy.name.clone(),
            route: Place::Policy.of(policy.id.clone()),
        }));
    });
    for kind in ["server", "disk", "turbo"] {
        let (Some(load), Some(place)) = (console.cache.resources(kind), Place::of_resource(kind)) else { continue };
        load.value.with(|rows| {
            let rows = rows.iter().flatten().filter(|row| fits(&row.name) || fits(&row.id));
            let entries =
                rows.map(|row| Entry { kind: place.title(), name: row.name.clone(), route: place.of(row.id.clone()) });
            add(&mut out, entries);
        });
    }
    for (place, spec) in read_lists() {
        kept(console, spec).with(|store| {
            let entries = found(store, &query).into_iter().map(|row| Entry {
                kind: place.title(),
                name: name_or(store.cell(row, 1).text()),
                route: place.of(store.id(row).to_owned()),
            });
            add(&mut out, entries);
        });
    }
    if backup_api::rules::id::is_uuid(&query) {
        let known = out.iter().any(|entry| entry.route.place == Place::Vault);
        let vault = Entry { kind: words::vault_of_id(), name: query.clone(), route: Place::Vault.of(query.clone()) };
        out.extend((!known).then_some(vault));
        out.push(Entry {
            kind: words::restore_point_of_id(),
            name: query.clone(),
            route: Place::RestorePoint.of(query.clone()),
        });
        let others = [
            (words::backup_of_id(), Place::Backup),
            (words::server_of_id(), Place::Server),
            (words::policy_of_id(), Place::Policy),
        ];
        let entries = others.map(|(kind, place)| Entry { kind, name: query.clone(), route: place.of(query.clone()) });
        add(&mut out, entries.into_iter());
    }
    out.truncate(MOST);
    out
}

/// Adds what is not there yet, as long as there is room.
fn add(out: &mut Vec<Entry>, entries: impl Iterator<Item = Entry>) {
    for entry in entries {
        if out.len() >= MOST {
            return;
        }
        if !out.iter().any(|known| known.route == entry.route) {
            out.push(entry);
        }
    }
}

/// The lists that the search looks into, as far as they were read: with the place of one of their rows.
fn read_lists() -> [(Place, &'static ListSpec); 5] {
    let [servers, disks, file_systems] = resources::LISTS;
    [
        (Place::Server, servers),
        (Place::Disk, disks),
        (Place::FileSystem, file_systems),
        (Place::Policy, &policies::LIST),
        (Place::Backup, &backups::LIST),
    ]
}

/// The rows of a list that fit, as many as can be shown.
fn found(store: &Store, query: &str) -> Vec<u32> {
    let mut rows = Query { words: query, ..Query::default() }.select(store);
    rows.truncate(MOST);
    rows
}

/// In small letters, by the browser: a table of all letters would cost every visitor seven kilobytes.
fn lower(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}
