//! Where the console is: a place, with its parser and its printer.
//!
//! Stand-alone the route stands in the location's hash, so that reload, back and a shared link work; embedded it is
//! the host's business. Nothing here listens to the page: [`location`] does, for the stand-alone page only.

mod links;
pub mod location;

use backup_api::request::{decode, encode};

use crate::places::Place;

pub use links::Links;

/// A place, and what its address says besides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The place.
    pub place: Place,
    /// The id of what it shows; empty where it shows no one thing. Of an unknown place the path as it was.
    pub id: String,
    /// What is filled in beforehand, by the names that the place has for it.
    pub prefill: Vec<(&'static str, String)>,
}

/// What the address of a list says of it: what it is narrowed to, its order and columns, the row that is open.
pub const LIST: [&str; 9] = [TAB, "search", "state", "kind", "from", "until", "sort", "columns", OPEN];

/// The same of a list that stands on one page with another, name by name.
pub const BESIDE: [&str; 9] =
    ["tab-2", "search-2", "state-2", "kind-2", "from-2", "until-2", "sort-2", "columns-2", "open-2"];

/// Which of several lists at a place is shown; not said of the first.
pub const TAB: &str = "tab";

/// The row of a list that is open at the side.
pub const OPEN: &str = "open";

impl From<Place> for Route {
    fn from(place: Place) -> Self {
        Self { place, ..Self::default() }
    }
}

impl Place {
    /// As a link's address: the host's own where it gives one, else behind a `#`. Call it while a view is made.
    #[must_use]
    pub fn href(self) -> String {
        Route::from(self).href()
    }

    /// The place of the thing with this id.
    #[must_use]
    pub fn of(self, id: String) -> Route {
        Route { id, ..Route::from(self) }
    }

    /// The place with a value that is filled in beforehand.
    #[must_use]
    pub fn with(self, name: &'static str, value: String) -> Route {
        Route { prefill: vec![(name, value)], ..Route::from(self) }
    }
}

impl Route {
    /// Reads a path such as `/vaults/ea7b8717-…`, with or without a leading `#`. What the place does not know of the
    /// query is left out.
    #[must_use]
    pub fn parse(path: &str) -> Self {
        let path = path.trim_start_matches('#');
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let parts: Vec<String> = segments(path).map(decode).collect();
        let Some((place, id)) = Place::ALL.iter().find_map(|place| Some((*place, fitting(place.info().path, &parts)?)))
        else {
            return Place::Unknown.of(path.to_owned());
        };
        let value = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| decode(value))
        };
        let info = place.info();
        let names = info.prefill.iter().chain(LIST.iter().chain(&BESIDE).filter(|_| info.list));
        Self { place, id, prefill: names.filter_map(|name| Some((*name, value(name)?))).collect() }
    }

    /// The path, beginning with `/`.
    #[must_use]
    pub fn path(&self) -> String {
        if self.place == Place::Unknown {
            return self.id.clone();
        }
        let pattern = self.place.info().path;
        // By signs: to look for a word takes a part of the standard library that the first page has no other use for.
        let around = pattern.split_once('{').and_then(|(before, id)| Some((before, id.split_once('}')?.1)));
        let mut path = match around {
            Some((before, after)) => [before, &encode(&self.id), after].concat(),
            None => pattern.to_owned(),
        };
        for (at, (name, value)) in self.prefill.iter().enumerate() {
            path.push(if at == 0 { '?' } else { '&' });
            path.extend([name, "=", &encode(value)]);
        }
        path
    }

    /// As [`Place::href`].
    #[must_use]
    pub fn href(&self) -> String {
        links::address(&self.path())
    }

    /// The same without what it says of a list: as long as this stays, the page stays.
    #[must_use]
    pub fn page(&self) -> Self {
        let own = |(name, _): &&(&'static str, String)| self.place.info().prefill.contains(name);
        Self { place: self.place, id: self.id.clone(), prefill: self.prefill.iter().filter(own).cloned().collect() }
    }

    /// What the address fills in by this name.
    #[must_use]
    pub fn prefilled(&self, name: &str) -> Option<&str> {
        self.prefill.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }
}

/// Where the id stands in the path of a place.
const ID: &str = "{id}";

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}

/// The id that stands in a path of this form, empty where the form has none; nothing where the path has another form.
fn fitting(pattern: &str, parts: &[String]) -> Option<String> {
    let mut id = String::new();
    let mut parts = parts.iter();
    for wanted in segments(pattern) {
        let part = parts.next()?;
        match wanted {
            ID => id.clone_from(part),
            _ if wanted != part => return None,
            _ => {}
        }
    }
    parts.next().is_none().then_some(id)
}

#[cfg(test)]
mod tests {
    use super::Route;
    use crate::places::Place;

    #[test]
    fn every_place_is_read_back_from_its_path() {
        for place in Place::ALL {
            let info = place.info();
            let id = if place.takes_id() { "ea7b8717-2543-478a-a92d-3ca7ee448f67" } else { "" };
            let plain = place.of(id.to_owned());
            assert_eq!(plain.path(), info.path.replace("{id}", id));
            assert_eq!(Route::parse(&plain.href()), plain);
            let filled =
                Route { prefill: info.prefill.iter().map(|name| (*name, "a b/&=c".to_owned())).collect(), ..plain };
            assert_eq!(Route::parse(&filled.path()), filled);
            assert_eq!(filled.page(), filled);
        }
    }

    #[test]
    fn ids_and_values_are_encoded_and_decoded() {
        let route = Place::RestorePointCreate.with("vault", "a b/c".to_owned());
        assert_eq!(route.path(), "/restore-points/create?vault=a%20b%2Fc");
        assert_eq!(Route::parse(&route.path()).prefilled("vault"), Some("a b/c"));
        assert_eq!(Place::Vault.of("a/b".to_owned()).path(), "/vaults/a%2Fb");
        assert_eq!(Route::parse("#/%76aults//create/?vault=a"), Place::VaultCreate.into());
    }

    #[test]
    fn the_state_of_a_list_is_no_other_page() {
        let route = Route::parse("#/backups?open=a&search=web%2001&color=red");
        assert_eq!(route.prefilled("search"), Some("web 01"));
        assert_eq!(route.path(), "/backups?search=web%2001&open=a");
        assert_eq!(route.page(), Place::Backups.into());
        assert_eq!(Route::parse("/session?search=a"), Place::Session.into());
        let route = Route::parse("/vaults/a?sort-2=time&sort=size");
        assert_eq!(
            (route.path().as_str(), route.page()),
            ("/vaults/a?sort=size&sort-2=time", Place::Vault.of("a".into()))
        );
    }

    #[test]
    fn what_is_no_place_is_kept_as_it_was() {
        assert_eq!(Route::parse("#/nowhere/at/all"), Place::Unknown.of("/nowhere/at/all".to_owned()));
        assert_eq!(Route::parse("/nowhere").path(), "/nowhere");
        assert_eq!(Route::parse("#/vaults/%zz%"), Place::Vault.of("%zz%".to_owned()));
        assert_eq!(Route::parse(""), Place::Overview.into());
    }
}
