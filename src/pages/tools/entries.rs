//! What the search for a place finds.

use backup_api::rules::id::is_uuid;

use super::seek::{Found, Kind, kinds, rows};
use crate::pages::parts::{kept, minute};
use crate::places::Place;
use crate::route::Route;
use crate::text::lists::listed_with;
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
const MOST: usize = 24;

/// What fits: every word of the query is in the name, in any case; with what the services found, `asked`. An id leads to what
/// it may be the id of.
pub(super) fn entries(console: Console, query: &str, asked: &[Found]) -> Vec<Entry> {
    // What was read is covered then.
    if console.client.sessions.get().locked() {
        return Vec::new();
    }
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
        let entries = vaults.map(|vault| Entry {
            kind: words::vault(),
            name: vault.name.clone(),
            route: Place::Vault.of(vault.id.clone()),
        });
        add(&mut out, entries);
    });
    console.cache.policies.value.with(|policies| {
        let policies = policies.iter().flatten().filter(|policy| fits(&policy.name) || fits(&policy.id));
        let entries = policies.map(|policy| Entry {
            kind: Place::Policy.title(),
            name: policy.name.clone(),
            route: Place::Policy.of(policy.id.clone()),
        });
        add(&mut out, entries);
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
    let mut found: Vec<Found> = Vec::new();
    for Kind { place, spec, .. } in kinds() {
        found.extend(kept(console, spec).with(|store| rows(store, place, &query)));
    }
    let named = |found: &Found| Entry {
        kind: found.place.title(),
        name: match found.at {
            Some(at) => listed_with(&found.name, &minute(at)),
            None => found.name.clone(),
        },
        route: found.place.of(found.id.clone()),
    };
    add(&mut out, found.iter().chain(asked).map(named));
    if is_uuid(&query) {
        let kinds = [
            (words::vault_of_id(), Place::Vault),
            (words::restore_point_of_id(), Place::RestorePoint),
            (words::backup_of_id(), Place::Backup),
            (words::server_of_id(), Place::Server),
            (words::disk_of_id(), Place::Disk),
            (words::file_system_of_id(), Place::FileSystem),
            (words::task_of_id(), Place::Task),
            (words::policy_of_id(), Place::Policy),
        ];
        add(&mut out, kinds.map(|(kind, place)| Entry { kind, name: query.clone(), route: place.of(query.clone()) }));
    }
    out.retain(|entry| console.offers(entry.route.place));
    out
}

/// Adds what is not there yet, as long as there is room.
fn add(out: &mut Vec<Entry>, entries: impl IntoIterator<Item = Entry>) {
    for entry in entries {
        if out.len() >= MOST {
            return;
        }
        if !out.iter().any(|known| known.route == entry.route) {
            out.push(entry);
        }
    }
}

/// In small letters, by the browser: a table of all letters would cost every visitor seven kilobytes.
fn lower(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}
