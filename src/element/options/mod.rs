//! What the host passes to `mount` and `update`, checked word by word: a wrong option is told with its path, what was
//! expected and what was there, before anything is mounted or changed.

mod read;

use backup_api::Service;
use backup_api::json::Value;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

pub(super) use self::read::view;
use self::read::{cloud, function, language, one_of, one_region, or, regions, switch, text, whole, zone};
use super::option_error::{OptionError, wrong};
use crate::host::{Features, Functions, Settings, Theme, from_script, got, kind_of, token_of};
use crate::route::Route;
use crate::session::{Token, read_address};

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
    pub fn with(&self, given: &JsValue) -> Result<Self, OptionError> {
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
        next.settle_region(given)?;
        Ok(next)
    }

    /// A region belongs to its cloud, and to those that are offered, whichever was named first. One that was named
    /// before this call is dropped with them.
    fn settle_region(&mut self, given: &Object) -> Result<(), OptionError> {
        let names =
            |key: &str| Reflect::get(given, &key.into()).is_ok_and(|value| !value.is_undefined() && !value.is_null());
        let settings = &mut self.settings;
        let here = |id: &String| settings.profile.region(id).is_some();
        if names("regions") && !settings.regions.is_empty() && !settings.regions.iter().any(here) {
            return Err(wrong("options.regions", &one_region(&[settings.profile]), "others"));
        }
        let offered: Vec<_> = settings.regions_of(settings.profile).map(|region| region.id).collect();
        if settings.region.is_empty() || offered.contains(&settings.region.as_str()) {
            return Ok(());
        }
        let id = std::mem::take(&mut settings.region);
        if names("region") {
            return Err(wrong("options.region", &format!("one of {}", offered.join(", ")), &got(&id.into())));
        }
        Ok(())
    }

    fn put(&mut self, key: &str, value: JsValue) -> Result<(), OptionError> {
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
            self.token = token_of(&value).map_err(|got| wrong(&path, "a token as text", &got))?;
            return Ok(());
        }
        let data = from_script(&value).ok_or_else(|| wrong(&path, "plain data", &kind_of(&value)))?;
        self.put_data(key, &path, &data)
    }

    fn put_data(&mut self, key: &str, path: &str, data: &Value) -> Result<(), OptionError> {
        let usual = Settings::default();
        let settings = &mut self.settings;
        match key {
            "cloud" => settings.profile = or(data, usual.profile, |data| cloud(path, data))?,
            "region" => settings.region = or(data, usual.region, |data| text(path, data))?,
            "regions" => settings.regions = or(data, usual.regions, |data| regions(path, data))?,
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
            "drafts" => settings.drafts = or(data, true, |data| switch(path, data))?,
            "headingLevel" => settings.heading_level = or(data, None, |data| whole(path, data, 6).map(Some))?,
            "idleMinutes" => settings.idle_minutes = or(data, None, |data| whole(path, data, 1440).map(Some))?,
            "view" => self.view = or(data, None, |data| view(path, data).map(Some))?,
            _ => return Err(wrong(path, &format!("one of {}", KEYS.join(", ")), "an option of that name")),
        }
        Ok(())
    }
}

/// Every option, for the sentence about one that is none.
const KEYS: [&str; 19] = [
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
    "drafts",
    "headingLevel",
    "idleMinutes",
];

fn endpoints(path: &str, data: &Value, settings: &mut Settings) -> Result<(), OptionError> {
    if data.is_null() {
        settings.endpoints = Settings::default().endpoints;
        return Ok(());
    }
    let given = data.as_object().ok_or_else(|| wrong(path, "an object", &got(data)))?;
    settings.endpoints = Settings::default().endpoints;
    for (key, value) in given {
        let path = format!("{path}.{key}");
        let services = Service::ALL.map(|service| (service.host_part(), service));
        let service = services.iter().find(|(name, _)| *name == key).map(|(_, service)| *service);
        let Some(service) = service else {
            return Err(wrong(&path, "one of iam, cbr, csbs, vbs", "a service of that name"));
        };
        let base = text(&path, value)?;
        if read_address(&base).is_err() {
            return Err(wrong(&path, "a path such as \"/proxy/cbr\" or an https address", &got(value)));
        }
        settings.endpoints = settings.endpoints.clone().with(service, &base);
    }
    Ok(())
}

fn features(path: &str, data: &Value, features: &mut Features) -> Result<(), OptionError> {
    if data.is_null() {
        *features = Features::default();
        return Ok(());
    }
    let given = data.as_object().ok_or_else(|| wrong(path, "an object", &got(data)))?;
    // What is left out is as usual, whatever was said before.
    *features = Features::default();
    for (key, value) in given {
        let path = format!("{path}.{key}");
        let on = match key {
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
