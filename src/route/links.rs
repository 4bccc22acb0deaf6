//! Addresses of links inside another page, and the way back from an address to its place.
//!
//! The host may say what address a place has in its own router; the console itself never changes the location there.

use std::rc::Rc;

use crate::dom::prelude::*;

use super::Route;

type Make = Rc<dyn Fn(&str) -> Option<String>>;

/// Paths by their addresses, in the order of the addresses: a map would be a kilobyte more for every visitor. One that
/// the host gives no more stays: a link with it may still be shown.
type Known = Vec<(String, String)>;

fn at(known: &Known, address: &str) -> Result<usize, usize> {
    known.binary_search_by(|(of, _)| of.as_str().cmp(address))
}

/// The addresses of one mounted console.
#[derive(Clone, Copy)]
pub struct Links(StoredValue<(Make, Known)>);

impl Links {
    /// For everything below the current owner, addresses are what `make` gives for a path, else the usual ones.
    pub fn provide(make: impl Fn(&str) -> Option<String> + 'static) -> Self {
        let links = Self(StoredValue::new((Rc::new(make), Known::new())));
        provide_context(links);
        links
    }

    /// The place that a link with this address, as it stands in the attribute, leads to.
    #[must_use]
    pub fn place(self, address: &str) -> Option<Route> {
        let known = |known: &Known| known.get(at(known, address).ok()?).map(|(_, path)| path.clone());
        let known = self.0.try_with_value(|(_, all)| known(all)).flatten();
        let path = known.or_else(|| address.strip_prefix("#/").map(|_| address.to_owned()))?;
        Some(Route::parse(&path))
    }

    fn address(self, path: &str) -> Option<String> {
        let make = self.0.try_with_value(|(make, _)| make.clone())?;
        let address = make(path)?;
        self.0.try_update_value(|(_, known)| {
            if let Err(place) = at(known, &address) {
                known.insert(place, (address.clone(), path.to_owned()));
            }
        });
        Some(address)
    }
}

pub(super) fn address(path: &str) -> String {
    use_context::<Links>().and_then(|links| links.address(path)).unwrap_or_else(|| format!("#{path}"))
}

#[cfg(test)]
mod tests {
    use leptos::prelude::Owner;

    use super::Links;
    use crate::places::Place;

    #[test]
    fn the_hosts_address_leads_to_its_place() {
        Owner::new().with(|| {
            let links = Links::provide(|path| path.starts_with("/vaults").then(|| format!("/portal/backup{path}")));
            assert_eq!(Place::VaultCreate.href(), "/portal/backup/vaults/create");
            assert_eq!(links.place("/portal/backup/vaults/create"), Some(Place::VaultCreate.into()));
            assert_eq!(Place::Tasks.href(), "#/tasks");
            assert_eq!(links.place("#/tasks"), Some(Place::Tasks.into()));
            assert_eq!(links.place("https://docs.example.org/"), None);
        });
        assert_eq!(Place::VaultCreate.href(), "#/vaults/create");
    }
}
