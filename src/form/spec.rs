//! Forms as tables: groups of controls in the order of the page, and what comes before and after them.

use std::future::Future;
use std::pin::Pin;

use backup_api::Request;
use backup_api::json::Value;
use backup_api::known::Known;
use backup_api::tables::{Field, Operation, Presence, Values};
use leptos::prelude::*;

use super::draft::FormDraft;
use super::drafts::Drafts;
use super::slot::SlotKind;
use super::state::Form;
use crate::action::lost::Found;
use crate::http::Answer;
use crate::work::Console;

/// A sentence, in the language of the moment.
pub type Words = fn() -> &'static str;

/// One form. What the fields are, what they take and how they are sent, its operation says.
pub struct FormSpec {
    /// What is sent.
    pub operation: &'static Operation,
    /// Its name.
    pub title: Words,
    /// The action, as it stands on the button.
    pub submit: fn(FormState) -> String,
    /// Meanwhile.
    pub busy: Words,
    /// What will come of it, in a few facts beside the button. Tracks.
    pub facts: fn(FormState) -> Vec<String>,
    /// Its controls, in the order of the page.
    pub groups: &'static [Group],
    /// What is kept with the draft and has no control of its own.
    pub kept: &'static [(&'static str, SlotKind)],
    /// What the lists know of the things that the draft names. Tracks.
    pub known: fn(Console, FormDraft) -> Known,
    /// Puts into the values what no control holds as it is sent.
    pub complete: fn(FormDraft, &Known, &mut Values),
    /// Keys of what belongs to one sending: emptied for the next.
    pub next: &'static [&'static str],
    /// Keys of what only one project has.
    pub of_project: &'static [&'static str],
    /// Above everything, such as what is known of its service in this region.
    pub notice: Option<fn(FormState) -> AnyView>,
    /// Above the fields, such as work that was begun here before.
    pub above: Option<fn(FormState) -> AnyView>,
    /// What happens with the answer.
    pub after: After,
    /// What stands in the place of the fields then.
    pub result: fn(Form, FormState, Outcome) -> AnyView,
}

/// Nothing is to be completed: every value has its control.
pub fn as_typed(_: FormDraft, _: &Known, _: &mut Values) {}

/// What is looked for after a lost answer.
pub type Searching = Pin<Box<dyn Future<Output = Found>>>;

/// What happens with an answer.
pub struct After {
    /// Takes it, also when the page was left meanwhile.
    pub done: fn(FormState, &Answer),
    /// It is taken whichever project is in hand by then: work that is followed by itself.
    pub anywhere: bool,
    /// Finds out what became of a request whose answer was lost, sent at a moment (milliseconds since 1970).
    pub search: fn(FormState, Request, f64) -> Searching,
    /// Whether the answer to a question is one.
    pub fits: fn(&Value) -> bool,
}

/// What came of a form that was sent.
#[derive(Clone)]
pub struct Outcome {
    /// What was sent, whatever is typed since.
    pub request: Option<Request>,
    /// The answer as it came.
    pub raw: Value,
    /// Begins the form anew.
    pub again: Callback<()>,
}

/// Controls that belong together.
pub struct Group {
    /// The heading.
    pub legend: Words,
    /// In their order.
    pub controls: &'static [Control],
    /// Behind a disclosure that says how many of them are set.
    pub rare: bool,
    /// Whether it stands there; once there it stays.
    pub offered: Option<fn(FormState) -> bool>,
}

impl Group {
    /// Controls under a heading.
    #[must_use]
    pub const fn new(legend: Words, controls: &'static [Control]) -> Self {
        Self { legend, controls, rare: false, offered: None }
    }

    /// Controls that are rarely needed.
    #[must_use]
    pub const fn rare(legend: Words, controls: &'static [Control]) -> Self {
        Self { rare: true, ..Self::new(legend, controls) }
    }

    /// Only where there is something to choose.
    #[must_use]
    pub const fn offered(self, offered: fn(FormState) -> bool) -> Self {
        Self { offered: Some(offered), ..self }
    }
}

/// Draws a control that no table describes.
pub type Draw = fn(Form, FormState, &'static Control) -> AnyView;

/// Name and consequence of a choice.
pub type Name = fn(&str) -> (&'static str, &'static str);

/// What a control looks like.
#[derive(Clone, Copy)]
pub enum ControlKind {
    /// As the field's kind says.
    OfField,
    /// Several lines of text.
    Area(u32),
    /// One of a few, each with its consequence; a list where there are many.
    Cards(Name),
    /// One of a list.
    Select(Name),
    /// Something of its own.
    Special(SlotKind, Draw),
}

/// A control for a field.
pub struct Control {
    /// Key of the field, or a name of its own for what the form alone knows.
    pub key: &'static str,
    /// Where its findings are, when that is not the place of the key's field.
    pub path: Option<&'static str>,
    /// Its name.
    pub label: Words,
    /// A line under the label.
    pub hint: Option<Words>,
    /// Unit inside the control.
    pub unit: Option<Words>,
    /// What it looks like.
    pub kind: ControlKind,
    /// What it begins with.
    pub start: &'static str,
    /// Its text is an id or JSON.
    pub mono: bool,
    /// What can be chosen, where no field says it.
    pub choices: &'static [&'static str],
    /// "Nothing" is one of the choices.
    pub or_none: bool,
    /// A switch that is off is sent, too.
    pub always: bool,
    /// Must be filled in where it stands, though the field may be absent.
    pub needed: bool,
    /// Only then it stands there and is sent.
    pub when: Option<fn(FormDraft) -> bool>,
    /// Only then it stands there; once there it stays. What it holds is sent in any case.
    pub offered: Option<fn(FormState) -> bool>,
}

impl Control {
    /// The control for the field of this key.
    #[must_use]
    pub const fn new(key: &'static str, label: Words) -> Self {
        Self {
            key,
            path: None,
            label,
            hint: None,
            unit: None,
            kind: ControlKind::OfField,
            start: "",
            mono: false,
            choices: &[],
            or_none: false,
            always: false,
            needed: false,
            when: None,
            offered: None,
        }
    }

    /// Several lines of text.
    #[must_use]
    pub const fn area(key: &'static str, label: Words) -> Self {
        Self { kind: ControlKind::Area(3), ..Self::new(key, label) }
    }

    /// One of a few, each with its consequence.
    #[must_use]
    pub const fn cards(key: &'static str, label: Words, name: Name) -> Self {
        Self { kind: ControlKind::Cards(name), ..Self::new(key, label) }
    }

    /// One of a list.
    #[must_use]
    pub const fn select(key: &'static str, label: Words, name: Name) -> Self {
        Self { kind: ControlKind::Select(name), ..Self::new(key, label) }
    }

    /// Something of its own.
    #[must_use]
    pub const fn special(key: &'static str, label: Words, slot: SlotKind, draw: Draw) -> Self {
        Self { kind: ControlKind::Special(slot, draw), ..Self::new(key, label) }
    }

    /// Its findings are those of this path.
    #[must_use]
    pub const fn at(self, path: &'static str) -> Self {
        Self { path: Some(path), ..self }
    }

    /// With a line under the label.
    #[must_use]
    pub const fn hint(self, hint: Words) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// With a unit inside.
    #[must_use]
    pub const fn unit(self, unit: Words) -> Self {
        Self { unit: Some(unit), ..self }
    }

    /// Lines of an area.
    #[must_use]
    pub const fn rows(self, rows: u32) -> Self {
        Self { kind: ControlKind::Area(rows), ..self }
    }

    /// What it begins with.
    #[must_use]
    pub const fn start(self, start: &'static str) -> Self {
        Self { start, ..self }
    }

    /// Ids or JSON.
    #[must_use]
    pub const fn mono(self) -> Self {
        Self { mono: true, ..self }
    }

    /// One of these can be chosen; no field says it.
    #[must_use]
    pub const fn of(self, choices: &'static [&'static str]) -> Self {
        Self { choices, ..self }
    }

    /// "Nothing" can be chosen.
    #[must_use]
    pub const fn or_none(self) -> Self {
        Self { or_none: true, ..self }
    }

    /// Sent also when it is off.
    #[must_use]
    pub const fn always(self) -> Self {
        Self { always: true, ..self }
    }

    /// Must be filled in where it stands.
    #[must_use]
    pub const fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    /// Whether it may stay empty; `field` is the one that it is for.
    #[must_use]
    pub fn optional(&self, field: Option<&Field>) -> bool {
        !self.needed && field.is_none_or(|field| field.presence != Presence::Required)
    }

    /// Only then it stands there and is sent.
    #[must_use]
    pub const fn when(self, when: fn(FormDraft) -> bool) -> Self {
        Self { when: Some(when), ..self }
    }

    /// Only then it stands there.
    #[must_use]
    pub const fn offered(self, offered: fn(FormState) -> bool) -> Self {
        Self { offered: Some(offered), ..self }
    }
}

impl FormSpec {
    /// All controls, in their order.
    pub fn controls(&self) -> impl Iterator<Item = &'static Control> {
        self.groups.iter().flat_map(|group| group.controls)
    }

    /// The field that a control is for; nothing for what the form alone knows.
    #[must_use]
    pub fn field(&self, control: &Control) -> Option<&'static Field> {
        self.operation.field(control.key)
    }

    /// Where the findings of a control are.
    #[must_use]
    pub fn path(&self, control: &Control) -> &'static str {
        control.path.or_else(|| self.field(control).map(|field| field.path)).unwrap_or_default()
    }
}

/// What a form's table looks at: the console and what is typed.
#[derive(Clone, Copy)]
pub struct FormState {
    /// The console.
    pub console: Console,
    /// The drafts of all forms.
    pub drafts: Drafts,
    /// What is typed here.
    pub draft: FormDraft,
    /// In the walkthrough: how that goes on.
    pub station: Option<Station>,
}

impl FormState {
    /// Whether it stands on a page of its own.
    #[must_use]
    pub const fn alone(&self) -> bool {
        self.station.is_none()
    }
}

/// How the walkthrough goes on after a form.
#[derive(Clone, Copy)]
pub struct Station {
    /// Goes on with what was found after a lost answer.
    pub found: Callback<crate::route::Route>,
    /// Goes on without what was left out.
    pub go_on: Option<Callback<()>>,
    /// What stands in the form was put there by the station before: it is not emptied.
    pub prepared: bool,
}
