//! What is typed about each chosen resource, besides that it is chosen.

use crate::dom::prelude::*;
use backup_api::cbr::resource::{BARE_METAL, SERVER};
use backup_api::ids;
use backup_api::tables::{Input, Values};
use leptos::reactive::owner::WeakOwner;

/// What was typed about one resource.
#[derive(Clone)]
pub struct Detail {
    /// Whose.
    pub id: String,
    /// A name of its own.
    pub name: RwSignal<String>,
    /// Ids of disks that are not backed up.
    pub left_out: RwSignal<Vec<String>>,
    /// The disks that alone are in, as a request named them; none where all are.
    pub only: RwSignal<Vec<Values>>,
}

/// What was typed about resources, kept also for those that are not chosen at the moment.
#[derive(Clone, Copy)]
pub struct Details {
    rows: RwSignal<Vec<Detail>>,
    // A row may be made on any page, and outlives it. Not kept alive by what it owns itself.
    home: StoredValue<Option<WeakOwner>>,
}

impl Details {
    /// Nothing typed.
    #[must_use]
    pub fn new() -> Self {
        let home = Owner::current().map(|owner| owner.downgrade());
        Self { rows: RwSignal::new(Vec::new()), home: StoredValue::new(home) }
    }

    /// Forgets everything.
    pub fn clear(self) {
        self.rows.set(Vec::new());
    }

    /// Puts what is typed into the resource's row of a request.
    pub fn complete(self, row: &mut Values) {
        let typed = self.rows.with(|rows| rows.iter().find(|detail| ids::same(&detail.id, row.text("id"))).cloned());
        let Some(typed) = typed else { return };
        let name = typed.name.get().trim().to_owned();
        if !name.is_empty() {
            row.set("name", Input::Text(name));
        }
        let disks = if has_disks(row.text("type")) { typed.left_out.get() } else { Vec::new() };
        let only = if has_disks(row.text("type")) { typed.only.get() } else { Vec::new() };
        if !only.is_empty() {
            row.set("include", Input::Rows(only));
        }
        if !disks.is_empty() {
            row.set("exclude", Input::Rows(disks.iter().map(|disk| Values::new().text_at("id", disk)).collect()));
        }
    }

    /// All that is typed, as rows of a request. Tracks.
    pub(super) fn kept(self) -> Vec<Values> {
        let row = |detail: &Detail| {
            let disks = detail.left_out.get().iter().map(|disk| Values::new().text_at("id", disk)).collect();
            let row = Values::new().text_at("id", &detail.id).text_at("name", detail.name.get());
            row.with("exclude", Input::Rows(disks)).with("include", Input::Rows(detail.only.get()))
        };
        self.rows.with(|rows| rows.iter().map(row).collect())
    }

    /// Types for the person what stands in the rows of a request.
    pub fn fill(self, rows: &[Values]) {
        let some = |row: &&Values| ["exclude", "include"].into_iter().any(|key| !row.rows(key).is_empty());
        for row in rows.iter().filter(|row| row.given("name").is_some() || some(row)) {
            let disks: Vec<&str> = row.rows("exclude").iter().map(|disk| disk.text("id")).collect();
            self.put(row.text("id"), row.text("name"), &disks);
            self.of(row.text("id")).only.set(row.rows("include").to_vec());
        }
    }

    /// The disks of a resource that are left out. Tracks.
    #[must_use]
    pub fn left_out(self, id: &str) -> Vec<String> {
        let of = |rows: &Vec<Detail>| rows.iter().find(|row| ids::same(&row.id, id)).map(|row| row.left_out.get());
        self.rows.with(of).unwrap_or_default()
    }

    /// For how many of `chosen` something is typed.
    #[must_use]
    pub fn set(self, chosen: &[String]) -> usize {
        let some = |row: &&Detail| {
            !row.name.get().trim().is_empty()
                || row.left_out.with(|disks| !disks.is_empty())
                || row.only.with(|disks| !disks.is_empty())
        };
        self.rows.with(|rows| rows.iter().filter(|row| ids::among(chosen, &row.id)).filter(some).count())
    }

    /// Types for the person: a name and disks to leave out.
    pub fn put(self, id: &str, name: &str, left_out: &[&str]) {
        let detail = self.of(id);
        detail.name.set(name.to_owned());
        detail.left_out.set(left_out.iter().map(|disk| (*disk).to_owned()).collect());
    }

    /// What is typed about the resource of this id.
    #[must_use]
    pub fn of(self, id: &str) -> Detail {
        if let Some(known) = self.rows.with_untracked(|rows| rows.iter().find(|row| ids::same(&row.id, id)).cloned()) {
            return known;
        }
        let make = || Detail {
            id: id.to_owned(),
            name: RwSignal::new(String::new()),
            left_out: RwSignal::new(Vec::new()),
            only: RwSignal::new(Vec::new()),
        };
        let home = self.home.try_get_value().flatten().and_then(|home| home.upgrade());
        let fresh = home.map_or_else(make, |home| home.with(make));
        self.rows.update(|rows| rows.push(fresh.clone()));
        fresh
    }
}

impl Default for Details {
    fn default() -> Self {
        Self::new()
    }
}

/// Only servers have disks of which some can be left out (`cbr.resource.exclude`).
fn has_disks(kind: &str) -> bool {
    matches!(kind, SERVER | BARE_METAL)
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::resource::{DISK, SERVER};
    use leptos::prelude::Owner;

    use super::{Details, Input, Values};

    #[test]
    fn the_only_disks_of_a_request_come_back_with_it() {
        Owner::new().with(|| {
            let details = Details::new();
            let disk = Values::new().text_at("id", "disk-1").text_at("os_version", "x");
            let sent = Values::new().text_at("id", "a").with("include", Input::Rows(vec![disk.clone()]));
            details.fill(&[sent]);
            let mut row = Values::new().text_at("id", "a").text_at("type", SERVER);
            details.complete(&mut row);
            assert_eq!(row.rows("include"), [disk]);
            assert_eq!(details.set(&["a".to_owned()]), 1);
            let again = Details::new();
            again.fill(&details.kept());
            assert_eq!(again.kept(), details.kept());
        });
    }

    #[test]
    fn what_is_typed_goes_with_its_resource() {
        Owner::new().with(|| {
            let details = Details::new();
            details.put("a", " web ", &["disk-1"]);
            let row = |id: &str, kind: &str| {
                let mut row = Values::new().text_at("id", id).text_at("type", kind);
                details.complete(&mut row);
                (row.text("name").to_owned(), row.rows("exclude").len())
            };
            assert_eq!(row("a", SERVER), ("web".to_owned(), 1));
            assert_eq!(row("a", DISK).1, 0, "a disk has no disks");
            assert_eq!(row("b", SERVER), (String::new(), 0));
            assert_eq!(details.set(&["a".to_owned(), "b".to_owned()]), 1);
        });
    }
}
