//! Opening a form with values that the host knows: what is given stands in the fields, to be checked and sent by a
//! person. Nothing is sent by it.

use backup_api::json::{Object, Value};
use backup_api::profile::Profile;
use backup_api::tables::{Input, Values};

use super::option_error::{OptionError, wrong};
use crate::forms::AppContext;
use crate::host::got;
use crate::places::Place;

/// What a value is.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    /// One of a few words; another would stand for the usual one without a word about it.
    One(&'static [&'static str]),
    /// `incremental` or `full`: kept as these two.
    BackupType(&'static str, &'static str),
    Ids,
}

/// A value that a form takes: its name for hosts, the key in the form, what it is.
type Slot = (&'static str, &'static str, Kind);

/// Fills the form called `form` and gives its place. All values are checked before the first is filled in.
///
/// # Errors
/// The name of the form, or the first value that does not fit.
pub(super) fn fill(context: AppContext, form: &str, values: &Value) -> Result<Place, OptionError> {
    let place = Place::of_form(form).ok_or_else(|| {
        let forms: Vec<_> = Place::ALL.iter().filter_map(|place| place.info().form).collect();
        wrong("form", &format!("one of {}", forms.join(", ")), &format!("\"{form}\""))
    })?;
    let Some(operation) = place.info().operation else { return Ok(place) };
    let slots = slots(cloud(context), place);
    let empty = Object::new();
    let given = match values {
        Value::Null => &empty,
        Value::Object(given) => given,
        other => return Err(wrong("values", "an object", &got(other))),
    };
    let mut filled = Values::new();
    for (name, value) in given {
        let path = format!("values.{name}");
        let Some((_, key, kind)) = slots.iter().find(|(known, ..)| *known == name) else {
            let names = slots.iter().map(|(name, ..)| *name).collect::<Vec<_>>().join(", ");
            return Err(wrong(&path, &format!("one of {names}"), "a field of that name"));
        };
        filled.set(key, check(&path, *kind, value)?);
    }
    if place == Place::RestorePointCreate && given.contains_key("resources") {
        // The choice is for the vault that comes with it, whatever vault stands there now.
        let vault = filled.rows("vault").first().map(|row| row.text("id").to_owned()).unwrap_or_default();
        filled = filled.text_at("what", "resources").text_at("given", vault);
    }
    context.drafts.fill(operation.id, filled);
    Ok(place)
}

const BACKUP_TYPES: &[&str] = &["incremental", "full"];

fn check(path: &str, kind: Kind, value: &Value) -> Result<Input, OptionError> {
    match (kind, value) {
        (Kind::Text, Value::String(_) | Value::Number(_) | Value::Unreadable(_)) => {
            let whole = || value.as_i64().map(|number| number.to_string());
            let text = value.as_str().map(str::to_owned).or_else(whole);
            text.map(Input::Text).ok_or_else(|| wrong(path, "a text or a whole number", &got(value)))
        }
        (Kind::One(words), _) => one(path, words, value).map(|word| Input::Text(word.to_owned())),
        (Kind::BackupType(incremental, full), _) => {
            let word = one(path, BACKUP_TYPES, value)?;
            Ok(Input::Text(if word == "full" { full } else { incremental }.to_owned()))
        }
        (Kind::Ids, Value::String(id)) => Ok(ids(&[id])),
        (Kind::Ids, Value::Array(all)) => {
            let all: Option<Vec<&str>> = all.iter().map(Value::as_str).collect();
            all.map(|all| ids(&all)).ok_or_else(|| wrong(path, "a list of ids", &got(value)))
        }
        (Kind::Text, _) => Err(wrong(path, "a text", &got(value))),
        (Kind::Ids, _) => Err(wrong(path, "an id or a list of ids", &got(value))),
    }
}

fn one<'a>(path: &str, words: &[&str], value: &'a Value) -> Result<&'a str, OptionError> {
    let word = value.as_str().filter(|word| words.contains(word));
    word.ok_or_else(|| wrong(path, &format!("one of {}", words.join(", ")), &got(value)))
}

fn ids(all: &[impl AsRef<str>]) -> Input {
    Input::Rows(all.iter().map(|id| Values::new().text_at("id", id.as_ref())).collect())
}

/// The cloud of the session; before the first one that which the host named.
fn cloud(context: AppContext) -> &'static Profile {
    let console = context.console;
    let named = || console.host.settings().map_or(&backup_api::profile::OTC, |settings| settings.profile);
    console.client.sessions.now().session().map_or_else(named, |session| session.profile)
}

fn slots(cloud: &Profile, place: Place) -> Vec<Slot> {
    use Kind::{BackupType, Ids, One, Text};
    match place {
        Place::VaultCreate => vec![
            ("name", "name", Text),
            ("description", "description", Text),
            ("kind", "object_type", One(cloud.object_types)),
            ("size", "size", Text),
            ("resources", "resources", Ids),
            ("policy", "policy", Text),
            ("charging", "charging_mode", One(cloud.charging_modes)),
        ],
        Place::ResourcesAdd => {
            vec![("vault", "vault", Ids), ("resources", "resources", Ids), ("kind", "kind", One(cloud.object_types))]
        }
        Place::RestorePointCreate => vec![
            ("vault", "vault", Ids),
            ("resources", "chosen", Ids),
            ("name", "name", Text),
            ("description", "description", Text),
            ("mode", "incremental", BackupType("true", "false")),
        ],
        Place::CsbsProtect => vec![
            ("server", "server", Ids),
            ("name", "name", Text),
            ("description", "description", Text),
            ("extent", "incremental", BackupType("true", "false")),
        ],
        Place::CsbsCheck => vec![("servers", "chosen", Ids)],
        Place::VbsBackup => vec![
            ("disk", "disk", Ids),
            ("name", "name", Text),
            ("description", "description", Text),
            ("snapshot", "snapshot", Text),
            ("extent", "full", BackupType("false", "true")),
        ],
        _ => Vec::new(),
    }
}
