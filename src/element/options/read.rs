//! One value of an option, read and checked.

use backup_api::Profile;
use backup_api::json::Value;
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};

use crate::element::option_error::{OptionError, wrong};
use crate::host::{got, kind_of};
use crate::places::Place;
use crate::route::Route;
use crate::text::Language;
use crate::work::clock;

/// What `data` says, or what is usual where it is null.
pub(super) fn or<T>(
    data: &Value,
    usual: T,
    read: impl FnOnce(&Value) -> Result<T, OptionError>,
) -> Result<T, OptionError> {
    if data.is_null() { Ok(usual) } else { read(data) }
}

pub(super) fn function(path: &str, value: JsValue) -> Result<Option<Function>, OptionError> {
    if value.is_null() {
        return Ok(None);
    }
    value.dyn_into::<Function>().map(Some).map_err(|value| wrong(path, "a function", &kind_of(&value)))
}

pub(super) fn text(path: &str, data: &Value) -> Result<String, OptionError> {
    data.as_str().map(|text| text.trim().to_owned()).ok_or_else(|| wrong(path, "a text", &got(data)))
}

/// Ids of regions of any cloud. A misspelled one would leave the list without it, and nobody would know why.
pub(super) fn regions(path: &str, data: &Value) -> Result<Vec<String>, OptionError> {
    let all = data.as_array().ok_or_else(|| wrong(path, "a list of regions", &got(data)))?;
    let one = |(index, one): (usize, &Value)| {
        let path = format!("{path}[{index}]");
        let id = text(&path, one)?;
        let known = Profile::ALL.iter().any(|profile| profile.region(&id).is_some());
        if known { Ok(id) } else { Err(wrong(&path, &one_region(&Profile::ALL), &got(one))) }
    };
    all.iter().enumerate().map(one).collect()
}

pub(super) fn one_region(of: &[&Profile]) -> String {
    let ids = of.iter().flat_map(|profile| profile.regions).map(|region| region.id);
    format!("one of {}", ids.collect::<Vec<_>>().join(", "))
}

pub(super) fn switch(path: &str, data: &Value) -> Result<bool, OptionError> {
    data.as_bool().ok_or_else(|| wrong(path, "true or false", &got(data)))
}

/// From one to `most`.
pub(super) fn whole(path: &str, data: &Value, most: u16) -> Result<u16, OptionError> {
    let number = data.as_i64().and_then(|it| u16::try_from(it).ok()).filter(|it| (1..=most).contains(it));
    number.ok_or_else(|| wrong(path, &format!("a whole number from 1 to {most}"), &got(data)))
}

pub(super) fn one_of<T: Copy>(path: &str, data: &Value, choices: &[(&str, T)]) -> Result<T, OptionError> {
    let found = data.as_str().and_then(|text| choices.iter().find(|(word, _)| *word == text));
    let words = || choices.iter().map(|(word, _)| format!("\"{word}\"")).collect::<Vec<_>>().join(" or ");
    found.map(|(_, value)| *value).ok_or_else(|| wrong(path, &words(), &got(data)))
}

pub(super) fn cloud(path: &str, data: &Value) -> Result<&'static Profile, OptionError> {
    one_of(path, data, &Profile::ALL.map(|profile| (profile.id, profile)))
}

pub(super) fn language(path: &str, data: &Value) -> Result<Language, OptionError> {
    let tag = text(path, data)?;
    // A tag of a language that is not spoken here is no mistake of the page: it may be its reader's.
    let is_tag = tag
        .split(['-', '_'])
        .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_alphanumeric()));
    if is_tag {
        Ok(Language::from_tag(&tag).unwrap_or_default())
    } else {
        Err(wrong(path, "a language tag such as \"de\"", &got(data)))
    }
}

pub(super) fn zone(path: &str, data: &Value) -> Result<String, OptionError> {
    let name = text(path, data)?;
    if clock::is_zone(&name) {
        return Ok(name);
    }
    Err(wrong(path, "a time zone such as \"Europe/Berlin\"", &got(data)))
}

/// A place as it stands in the console's own links, with or without the slash at its beginning.
pub(in crate::element) fn view(path: &str, data: &Value) -> Result<Route, OptionError> {
    let place = text(path, data)?;
    let route = Route::parse(&place);
    match route.place {
        Place::Unknown => Err(wrong(path, "a place such as \"/vaults\"", &got(data))),
        _ => Ok(route),
    }
}
