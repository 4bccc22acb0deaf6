//! What is asked about: the ids that were pasted and those that were chosen, each once.

use std::collections::{HashMap, HashSet};

use backup_api::known::Known;
use backup_api::rules::id::is_uuid;
use backup_api::tables::{Input, Values};

use crate::form::FormDraft;
use crate::ui::every_id;

/// The ids of the form, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries {
    /// In the order of typing and choosing.
    pub ids: Vec<String>,
    /// Those that came more than once.
    pub doubled: Vec<String>,
    /// Those without the form of an id.
    pub strange: Vec<String>,
}

/// What is asked about. Tracks.
#[must_use]
pub fn entries(draft: FormDraft) -> Entries {
    let mut entries = Entries::default();
    let mut seen = HashSet::new();
    draft.text("pasted").with(|text| {
        draft.ids("chosen").with(|chosen| {
            for id in every_id(text).chain(chosen.iter().map(String::as_str)) {
                if seen.insert(folded(id)) {
                    entries.ids.push(id.to_owned());
                    if !is_uuid(id) {
                        entries.strange.push(id.to_owned());
                    }
                } else if !entries.doubled.iter().any(|known| folded(known) == folded(id)) {
                    entries.doubled.push(id.to_owned());
                }
            }
        });
    });
    entries
}

/// The rows of the request. What the lists know of a server says its type; the form's choice is for the others.
pub(super) fn complete(draft: FormDraft, known: &Known, values: &mut Values) {
    let listed: HashMap<String, &str> =
        known.resources.iter().map(|seen| (folded(&seen.id), seen.kind.as_str())).collect();
    let usual = draft.trimmed("type");
    let rows = entries(draft).ids.into_iter().map(|id| {
        let kind = listed.get(&folded(&id)).copied().filter(|kind| !kind.is_empty()).unwrap_or(&usual);
        Values::new().text_at("type", kind).text_at("id", id)
    });
    values.set("servers", Input::Rows(rows.collect()));
}

/// The other way: all ids as they would be pasted, so that those stay that no list knows. One type is said for all; where
/// several were sent, that of the first.
pub(super) fn typed(values: Values) -> Values {
    let ids: Vec<&str> = values.each("servers", "id").collect();
    let kind = values.each("servers", "type").next().unwrap_or_default();
    Values::new().text_at("pasted", ids.join("\n")).text_at("type", kind)
}

/// What is the same for two ids of one thing: the digits of a UUID mean the same in either case.
#[must_use]
pub fn folded(id: &str) -> String {
    if is_uuid(id) { id.to_ascii_lowercase() } else { id.to_owned() }
}
