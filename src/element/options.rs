//! What the host passes to `mount` and `update`, checked word by word: a wrong option is told with its path, what was
//! expected and what was there, before anything is mounted or changed.

use backup_api::{Profile, Service};
use js_sys::{Array, Function, Object, Reflect};
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};

use super::got::{Wrong, got, wrong};
use crate::host::{Features, Functions, Settings, Theme};
use crate::route::Route;
use crate::session::{Token, check_address};
use crate::text::Language;
use crate::work::clock;

/// The options of one call, over what held before.
#[derive(Clone, Debug)]
pub(super) struct Options {
    pub settings: Settings,
    pub functions: Functions,
    /// Only where the call gives one.
    pub token: Option<Token>,
    /// Only where the call gives one.
    pub view: Option<Route>,
}

impl Options {
    /// Nothing given yet.
    pub fn usual() -> Self {
        Self { settings: Settings::default(), functions: Functions::default(), token: None, view: None }
    }

    /// With what `given` names; `undefined` names nothing, `null` goes back to what is usual.
    ///
    /// # Errors
    /// The first option that is wrong.
    pub fn with(&self, given: &JsValue) -> Result<Self, Wrong> {
        let mut next = Self { token: None, view: None, ..self.clone() };
        if given.is_undefined() || given.is_null() {
            return Ok(next);
        }
        let given: &Object = given.dyn_ref().ok_or_else(|| wrong("options", "an object", &kind_of(given)))?;
        for pair in Object::entries(given).iter() {
            let Ok(pair) = pair.dyn_into::<Array>() else { continue };
            let key = pair.get(0).as_string().unwrap_or_default();
            let value = pair.get(1);
            if !value.is_undefined() {
                next.put(&key, value)?;
            }
        }
        Ok(next)
    }

    fn put(&mut self, key: &str, value: JsValue) -> Result<(), Wrong> {
        let path = format!("options.{key}");
        let slot = match key {
            "fetch" => Some(&mut self.functions.fetch),
            "getToken" => Some(&mut self.functions.get_token),
            "linkTo" => Some(&mut self.functions.link_to),
            _ => None,
        };
        if let Some(slot) = slot {
            *slot = function(&path, value)?;
            return Ok(());
        }
        if key == "token" {
            // Neither the text nor its length is told, whatever is wrong with it.
            let text = value.as_string().filter(|text| !text.trim().is_empty());
            self.token = match text {
                Some(text) => Some(Token::new(&text)),
                None if value.is_null() || value.is_string() => None,
                None => return Err(wrong(&path, "a token as text", &kind_of(&value))),
            };
            return Ok(());
        }
        let data: Value =
            serde_wasm_bindgen::from_value(value.clone()).map_err(|_| wrong(&path, "plain data", &kind_of(&value)))?;
        self.put_data(key, &path, &data)
    }

    fn put_data(&mut self, key: &str, path: &str, data: &Value) -> Result<(), Wrong> {
        let usual = Settings::default();
        let settings = &mut self.settings;
        match key {
            "cloud" => settings.profile = or(data, usual.profile, |data| cloud(path, data))?,
            "region" => settings.region = or(data, usual.region, |data| text(path, data))?,
            "regions" => settings.regions = or(data, usual.regions, |data| texts(path, data))?,
            "endpoints" => endpoints(path, data, settings)?,
            "project" => settings.project = or(data, usual.project, |data| text(path, data))?,
            "language" => settings.language = or(data, None, |data| language(path, data).map(Some))?,
            "timeZone" => settings.time_zone = or(data, None, |data| zone(path, data).map(Some))?,
            "theme" => {
                let themes = [("auto", Theme::Auto), ("light", Theme::Light), ("dark", Theme::Dark)];
                settings.theme = or(data, Theme::Auto, |data| one_of(path, data, &themes))?;
            }
            "density" => {
                settings.compact =
                    or(data, false, |data| one_of(path, data, &[("comfortable", false), ("compact", true)]))?;
            }
            "features" => features(path, data, &mut settings.features)?,
            "bodies" => settings.bodies = or(data, false, |data| switch(path, data))?,
            "view" => self.view = or(data, None, |data| view(path, data).map(Some))?,
            _ => return Err(wrong(path, &format!("one of {}", KEYS.join(", ")), "an option of that name")),
        }
        Ok(())
    }
}

/// Every option, for the sentence about one that is none.
const KEYS: [&str; 16] = [
    "cloud",
    "region",
    "regions",
    "endpoints",
    "project",
    "token",
    "getToken",
    "fetch",
    "view",
    "language",
    "timeZone",
    "theme",
    "density",
    "features",
    "linkTo",
    "bodies",
];

/// What `data` says, or what is usual where it is null.
fn or<T>(data: &Value, usual: T, read: impl FnOnce(&Value) -> Result<T, Wrong>) -> Result<T, Wrong> {
    if data.is_null() { Ok(usual) } else { read(data) }
}

fn function(path: &str, value: JsValue) -> Result<Option<Function>, Wrong> {
    if value.is_null() {
        return Ok(None);
    }
    value.dyn_into::<Function>().map(Some).map_err(|value| wrong(path, "a function", &kind_of(&value)))
}

fn text(path: &str, data: &Value) -> Result<String, Wrong> {
    data.as_str().map(|text| text.trim().to_owned()).ok_or_else(|| wrong(path, "a text", &got(data)))
}

fn texts(path: &str, data: &Value) -> Result<Vec<String>, Wrong> {
    let all = data.as_array().ok_or_else(|| wrong(path, "a list of texts", &got(data)))?;
    all.iter().enumerate().map(|(index, one)| text(&format!("{path}[{index}]"), one)).collect()
}

fn switch(path: &str, data: &Value) -> Result<bool, Wrong> {
    data.as_bool().ok_or_else(|| wrong(path, "true or false", &got(data)))
}

fn one_of<T: Copy>(path: &str, data: &Value, choices: &[(&str, T)]) -> Result<T, Wrong> {
    let found = data.as_str().and_then(|text| choices.iter().find(|(word, _)| *word == text));
    let words = || choices.iter().map(|(word, _)| format!("\"{word}\"")).collect::<Vec<_>>().join(" or ");
    found.map(|(_, value)| *value).ok_or_else(|| wrong(path, &words(), &got(data)))
}

fn cloud(path: &str, data: &Value) -> Result<&'static Profile, Wrong> {
    one_of(path, data, &Profile::ALL.map(|profile| (profile.id, profile)))
}

fn language(path: &str, data: &Value) -> Result<Language, Wrong> {
    let known = data.as_str().and_then(Language::from_tag);
    let words = || Language::ALL.map(|language| format!("\"{}\"", language.tag())).join(" or ");
    known.ok_or_else(|| wrong(path, &words(), &got(data)))
}

fn zone(path: &str, data: &Value) -> Result<String, Wrong> {
    let name = text(path, data)?;
    if clock::is_zone(&name) {
        return Ok(name);
    }
    Err(wrong(path, "a time zone such as \"Europe/Berlin\"", &got(data)))
}

/// A place as it stands in the console's own links, with or without the slash at its beginning.
pub(super) fn view(path: &str, data: &Value) -> Result<Route, Wrong> {
    let place = text(path, data)?;
    match Route::parse(&place) {
        Route::Unknown(_) => Err(wrong(path, "a place such as \"/vaults\"", &got(data))),
        route => Ok(route),
    }
}

fn endpoints(path: &str, data: &Value, settings: &mut Settings) -> Result<(), Wrong> {
    if data.is_null() {
        settings.endpoints = Settings::default().endpoints;
        return Ok(());
    }
    let given = data.as_object().ok_or_else(|| wrong(path, "an object", &got(data)))?;
    settings.endpoints = Settings::default().endpoints;
    for (key, value) in given {
        let path = format!("{path}.{key}");
        let services = Service::ALL.map(|service| (service.host_part(), service));
        let service = services.iter().find(|(name, _)| name == key).map(|(_, service)| *service);
        let Some(service) = service else {
            return Err(wrong(&path, "one of iam, cbr, csbs, vbs", "a service of that name"));
        };
        let base = text(&path, value)?;
        if check_address(&base).is_err() {
            return Err(wrong(&path, "a path such as \"/proxy/cbr\" or an https address", &got(value)));
        }
        settings.endpoints = settings.endpoints.clone().with(service, &base);
    }
    Ok(())
}

fn features(path: &str, data: &Value, features: &mut Features) -> Result<(), Wrong> {
    if data.is_null() {
        *features = Features::default();
        return Ok(());
    }
    let given = data.as_object().ok_or_else(|| wrong(path, "an object", &got(data)))?;
    // What is left out is as usual, whatever was said before.
    *features = Features::default();
    for (key, value) in given {
        let path = format!("{path}.{key}");
        let on = match key.as_str() {
            "readOnly" => &mut features.read_only,
            "delete" => &mut features.delete,
            "restore" => &mut features.restore,
            "classic" => &mut features.classic,
            "signIn" => &mut features.sign_in,
            "topBar" => &mut features.top_bar,
            "rail" => &mut features.rail,
            _ => {
                let known = "one of readOnly, delete, restore, classic, signIn, topBar, rail";
                return Err(wrong(&path, known, "a feature of that name"));
            }
        };
        *on = switch(&path, value)?;
    }
    Ok(())
}

/// What a value that is no data is called.
fn kind_of(value: &JsValue) -> String {
    let name = || {
        let class = Reflect::get(value, &"constructor".into()).ok()?;
        Reflect::get(&class, &"name".into()).ok()?.as_string().filter(|name| !name.is_empty())
    };
    match serde_wasm_bindgen::from_value::<Value>(value.clone()) {
        _ if value.is_function() => "a function".to_owned(),
        Ok(data) if !value.is_undefined() => got(&data),
        _ => name().map_or_else(|| "something else".to_owned(), |name| format!("an instance of {name}")),
    }
}
