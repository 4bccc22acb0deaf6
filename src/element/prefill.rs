//! Opening a form with values that the host knows: what is given stands in the fields, to be checked and sent by a
//! person. Nothing is sent by it.

use backup_api::json::{Object, Value};
use leptos::prelude::*;

use super::option_error::{OptionError, got, wrong};
use crate::forms::{AppContext, SOME};
use crate::places::Place;

/// Where a value goes.
enum Slot {
    Text(RwSignal<String>),
    /// One of a few words; another would stand for the usual one without a word about it.
    One(RwSignal<String>, &'static [&'static str]),
    Ids(RwSignal<Vec<String>>),
}

/// The values that a form takes, by name.
type Slots = Vec<(&'static str, Slot)>;

/// Fills the form called `form` and gives its place. All values are checked before the first is filled in.
///
/// # Errors
/// The name of the form, or the first value that does not fit.
pub(super) fn fill(context: AppContext, form: &str, values: &Value) -> Result<Place, OptionError> {
    let place = Place::of_form(form).ok_or_else(|| {
        let forms: Vec<_> = Place::ALL.iter().filter_map(|place| place.info().form).collect();
        wrong("form", &format!("one of {}", forms.join(", ")), &format!("\"{form}\""))
    })?;
    let slots = slots(context, place);
    let empty = Object::new();
    let given = match values {
        Value::Null => &empty,
        Value::Object(given) => given,
        other => return Err(wrong("values", "an object", &got(other))),
    };
    let mut filled = Vec::new();
    for (key, value) in given {
        let path = format!("values.{key}");
        let Some((_, slot)) = slots.iter().find(|(name, _)| *name == key) else {
            let names = slots.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
            return Err(wrong(&path, &format!("one of {names}"), "a field of that name"));
        };
        filled.push(check(&path, slot, value)?);
    }
    if place == Place::RestorePointCreate && given.contains_key("resources") {
        let draft = context.restore_point_create;
        draft.what.set(SOME.to_owned());
        let vault = given.get("vault").map(|vault| vault.at(0).unwrap_or(vault));
        draft.give_for(vault.and_then(Value::as_str).unwrap_or_default());
    }
    for fill in filled {
        fill();
    }
    Ok(place)
}

const BACKUP_TYPES: &[&str] = &["incremental", "full"];

fn check(path: &str, slot: &Slot, value: &Value) -> Result<Box<dyn FnOnce()>, OptionError> {
    match (slot, value) {
        (Slot::Text(signal), Value::String(_) | Value::Number(_) | Value::Unreadable(_)) => {
            let whole = || value.as_i64().map(|number| number.to_string());
            let text = value.as_str().map(str::to_owned).or_else(whole);
            let text = text.ok_or_else(|| wrong(path, "a text or a whole number", &got(value)))?;
            let signal = *signal;
            Ok(Box::new(move || signal.set(text)))
        }
        (Slot::One(signal, words), _) => {
            let word = value.as_str().filter(|word| words.contains(word)).map(str::to_owned);
            let word = word.ok_or_else(|| wrong(path, &format!("one of {}", words.join(", ")), &got(value)))?;
            let signal = *signal;
            Ok(Box::new(move || signal.set(word)))
        }
        (Slot::Ids(signal), Value::String(id)) => {
            let (signal, ids) = (*signal, vec![id.clone()]);
            Ok(Box::new(move || signal.set(ids)))
        }
        (Slot::Ids(signal), Value::Array(all)) => {
            let ids: Option<Vec<String>> = all.iter().map(|id| id.as_str().map(str::to_owned)).collect();
            let ids = ids.ok_or_else(|| wrong(path, "a list of ids", &got(value)))?;
            let signal = *signal;
            Ok(Box::new(move || signal.set(ids)))
        }
        (Slot::Text(_), _) => Err(wrong(path, "a text", &got(value))),
        (Slot::Ids(_), _) => Err(wrong(path, "an id or a list of ids", &got(value))),
    }
}

fn slots(context: AppContext, place: Place) -> Slots {
    use Slot::{Ids, One, Text};
    let console = context.console;
    // Before the first session the cloud is the one that the host named.
    let named = || console.host.settings().map_or(&backup_api::profile::OTC, |settings| settings.profile);
    let profile = console.client.sessions.now().session().map_or_else(named, |session| session.profile);
    match place {
        Place::VaultCreate => {
            let draft = context.vault_create;
            vec![
                ("name", Text(draft.name)),
                ("description", Text(draft.description)),
                ("kind", One(draft.object_type, profile.object_types)),
                ("size", Text(draft.size)),
                ("resources", Ids(draft.resources)),
                ("policy", Text(draft.policy)),
                ("charging", One(draft.charging_mode, profile.charging_modes)),
            ]
        }
        Place::ResourcesAdd => {
            let draft = context.resources_add;
            vec![
                ("vault", Ids(draft.vault)),
                ("resources", Ids(draft.chosen)),
                ("kind", One(draft.kind, profile.object_types)),
            ]
        }
        Place::RestorePointCreate => {
            let draft = context.restore_point_create;
            vec![
                ("vault", Ids(draft.vault)),
                ("resources", Ids(draft.chosen)),
                ("name", Text(draft.name)),
                ("description", Text(draft.description)),
                ("mode", One(draft.backup_type, BACKUP_TYPES)),
            ]
        }
        Place::CsbsProtect => {
            let draft = context.csbs_protect;
            vec![
                ("server", Ids(draft.server)),
                ("name", Text(draft.name)),
                ("description", Text(draft.description)),
                ("extent", One(draft.backup_type, BACKUP_TYPES)),
            ]
        }
        Place::CsbsCheck => vec![("servers", Ids(context.csbs_check.chosen))],
        Place::VbsBackup => {
            let draft = context.vbs_backup;
            vec![
                ("disk", Ids(draft.disk)),
                ("name", Text(draft.name)),
                ("description", Text(draft.description)),
                ("snapshot", Text(draft.snapshot)),
                ("extent", One(draft.backup_type, BACKUP_TYPES)),
            ]
        }
        _ => Vec::new(),
    }
}
