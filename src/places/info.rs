//! What a row of the table of places can say.

use backup_api::{ActionKind, Info, Service};

use super::Place;
use crate::text::Key;
use crate::ui::IconName;

/// The part of the program in which the view of a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    /// What everybody loads.
    First,
    /// Signing in.
    Session,
    /// The overview with a session.
    Overview,
    /// Lists and details.
    Views,
    /// The form that makes a vault, and what all forms share.
    Forms,
    /// All other forms, and the walkthrough.
    Others,
}

/// A part of the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// At the top, without a heading.
    Main,
    /// The classic services.
    Classic,
    /// What is about the page itself.
    Page,
}

/// The operation that a place is there for: as much of it as says whether a host has switched it off.
#[derive(Clone, Copy, Debug)]
pub struct Served {
    /// Its stable name.
    pub id: &'static str,
    /// Where it is sent.
    pub service: Service,
    /// What kind of thing it does.
    pub action: ActionKind,
}

/// The row of a place.
#[derive(Clone, Copy, Debug)]
pub struct PlaceInfo {
    /// The path, with `{id}` where the id of the one thing stands that it shows; empty where there is none.
    pub path: &'static str,
    /// The title: of the page, of its tab in the browser, and said when it opens.
    pub title: Key,
    /// What leads there is called so.
    pub label: Key,
    /// The icon beside that.
    pub icon: IconName,
    /// Where its view is.
    pub chunk: Chunk,
    /// Where it stands in the rail.
    pub rail: Option<Group>,
    /// The place of the rail that it belongs to, where it does not stand there itself.
    pub section: Option<Place>,
    /// The sentence below its link on the overview, where it has one: what comes of it.
    pub entry: Option<Key>,
    /// Its page is the form of its operation.
    pub is_form: bool,
    /// The name by which a host opens that.
    pub form: Option<&'static str>,
    /// What an address may fill in beforehand, by these names in its query.
    pub prefill: &'static [&'static str],
    /// Its address says how its list stands: [`crate::route::LIST`].
    pub list: bool,
    /// The operation that it is there for.
    pub operation: Option<Served>,
    /// Stands only where a demo cloud answers.
    pub demo: bool,
}

impl PlaceInfo {
    pub(super) const fn new(path: &'static str, title: Key, icon: IconName, chunk: Chunk) -> Self {
        let (label, prefill) = (title, &[]);
        let (rail, section, entry, form, operation) = (None, None, None, None, None);
        Self {
            path,
            title,
            label,
            icon,
            chunk,
            rail,
            section,
            entry,
            is_form: false,
            form,
            prefill,
            list: false,
            operation,
            demo: false,
        }
    }

    pub(super) const fn label(self, label: Key) -> Self {
        Self { label, ..self }
    }

    pub(super) const fn rail(self, group: Group) -> Self {
        Self { rail: Some(group), ..self }
    }

    pub(super) const fn below(self, section: Place) -> Self {
        Self { section: Some(section), ..self }
    }

    pub(super) const fn entry(self, note: Key) -> Self {
        Self { entry: Some(note), ..self }
    }

    pub(super) const fn form(self, name: &'static str) -> Self {
        Self { is_form: true, form: Some(name), ..self }
    }

    /// The form stands on the page of one thing, so that a host has no name for it.
    pub(super) const fn form_of_one(self) -> Self {
        Self { is_form: true, ..self }
    }

    pub(super) const fn prefill(self, names: &'static [&'static str]) -> Self {
        Self { prefill: names, ..self }
    }

    pub(super) const fn list(self) -> Self {
        Self { list: true, ..self }
    }

    /// Copied while it compiles: a row that pointed at the operation would bring it into the first part of the program.
    pub(super) const fn serves(self, info: &Info) -> Self {
        Self { operation: Some(Served { id: info.id, service: info.service, action: info.action }), ..self }
    }

    pub(super) const fn demo(self) -> Self {
        Self { demo: true, ..self }
    }
}
