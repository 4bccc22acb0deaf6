//! Where the walkthrough stands is kept with the tab, as drafts are: what it made is charged, and a reload is no reason to
//! make it once more.

use std::rc::Rc;

use crate::dom::prelude::*;
use backup_api::cbr::model::{Checkpoint, Vault};
use backup_api::json::{self, Value};

use super::{Journey, Named, POINT_DRAFT, RESOURCES_DRAFT, station};
use crate::storage::{DraftStore, Entry, Owner, Tab};
use crate::work::Console;

/// Its name among the drafts.
const NAME: &str = "protect";

impl Journey {
    /// Keeps where it stands from now on, for the life of the console, and goes on where an earlier life of the program
    /// stood.
    pub fn follow(self, console: Console) {
        if self.followed.try_get_value() != Some(false) {
            return;
        }
        self.followed.try_set_value(true);
        console.at_root(move || {
            Effect::new(move |before: Option<Option<Owner>>| self.keep_with_tab(console, before.flatten()))
        });
    }

    /// One turn: whose it is, what was kept, what is to be kept now. Gives whose it is.
    fn keep_with_tab(self, console: Console, before: Option<Owner>) -> Option<Owner> {
        let owner = console.client.sessions.get().session().and_then(Owner::of);
        let on = console.host.with(|settings| settings.drafts);
        let stand = self.stand();
        // What is unmounted leaves everything as it is.
        if console.host.settings().is_none() {
            return owner;
        }
        // What somebody else made, or in another project, is not gone on with.
        if before.is_some() && before != owner {
            self.start_over();
            return owner;
        }
        let Some(of) = owner.as_ref().filter(|_| on) else { return owner };
        let store = DraftStore::new(Rc::new(Tab));
        if before.is_none()
            && stand.is_none()
            && let Some(kept) = store.read(of, NAME).and_then(|entry| entry.typed)
        {
            if let Some(id) = untrack(move || self.go_on(&kept)) {
                self.take_point(console, &Checkpoint { id, ..Checkpoint::default() }, None);
            }
            return owner;
        }
        if stand.is_none() {
            // They are about a vault that is not in hand any more.
            for name in [RESOURCES_DRAFT, POINT_DRAFT] {
                store.put(of, name, &Entry::default());
            }
        }
        store.put(of, NAME, &Entry { typed: stand, sent: None });
        owner
    }

    /// Where it stands; nothing at the first station. Tracks.
    pub(super) fn stand(self) -> Option<Value> {
        let at = self.at.get();
        let vault = self.vault.get().filter(|_| at > station::VAULT)?;
        let facts = [
            ("at", Value::from(i64::from(at))),
            ("vault", value(&vault)),
            ("how", Value::from(self.how.get())),
            ("held", Value::array(self.held.get())),
            ("resources", self.resources.with(|all| Value::array(all.iter().map(value)))),
            ("point", Value::from(self.point.get().unwrap_or_default())),
        ];
        Some(Value::object(facts))
    }

    /// Stands again where it stood, and gives the restore point whose run is to be followed.
    pub(super) fn go_on(self, kept: &Value) -> Option<String> {
        let at = json::int(kept, "at").unwrap_or_default();
        let vault = kept.get("vault").map(named).filter(|vault| !vault.id.is_empty())?;
        self.take_vault(&Vault { id: vault.id, name: vault.name, ..Vault::default() }, None);
        let _ = self.how.try_set(json::text_or_empty(kept, "how"));
        let _ = self.held.try_set(json::texts(kept, "held"));
        if at > i64::from(station::RESOURCES) {
            self.take_resources(json::rows(kept, "resources").iter().map(named).collect(), None);
        }
        (at > i64::from(station::RESTORE_POINT)).then(|| json::text_or_empty(kept, "point"))
    }
}

fn value(of: &Named) -> Value {
    Value::object([("id", Value::from(of.id.as_str())), ("name", Value::from(of.name.as_str()))])
}

fn named(of: &Value) -> Named {
    Named::new(&json::text_or_empty(of, "id"), &json::text_or_empty(of, "name"))
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::Vault;
    use backup_api::json::Value;

    use super::super::{Journey, Named, station};
    use crate::dom::prelude::*;
    use crate::form::Drafts;

    /// What another life of the program makes of what was kept, with where it stands then.
    fn again(kept: &Value) -> (Journey, Option<String>) {
        let journey = Journey::new(Drafts::new(None));
        let point = journey.go_on(kept);
        (journey, point)
    }

    #[test]
    fn it_stands_where_it_stood() {
        Owner::new().with(|| {
            let journey = Journey::new(Drafts::new(None));
            assert_eq!(journey.stand(), None);
            journey.take_vault(&Vault { id: "v".to_owned(), name: "my_vault".to_owned(), ..Vault::default() }, None);
            journey.how.set("held".to_owned());
            journey.held.set(vec!["r".to_owned()]);
            let kept = journey.stand().unwrap_or_default();
            let (found, point) = again(&kept);
            assert_eq!((found.at.get(), point), (station::RESOURCES, None));
            assert_eq!((found.vault.get(), found.stand().as_ref()), (journey.vault.get(), Some(&kept)));
            assert_eq!(found.resources_add().one("vault"), "v");

            journey.take_resources(vec![Named::new("r", "db-01")], None);
            let kept = journey.stand().unwrap_or_default();
            let (found, point) = again(&kept);
            assert_eq!((found.at.get(), point), (station::RESTORE_POINT, None));
            assert_eq!(found.resources.get(), [Named::new("r", "db-01")]);
            assert_eq!(found.restore_point().ids("chosen").get(), ["r"]);

            journey.point.set(Some("p".to_owned()));
            journey.at.set(station::VERIFIED);
            assert_eq!(again(&journey.stand().unwrap_or_default()).1, Some("p".to_owned()));
            journey.back(station::VAULT);
            assert_eq!(journey.stand(), None);
            assert_eq!(again(&Value::Null).0.at.get(), station::VAULT);
        });
    }
}
