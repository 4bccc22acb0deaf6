//! A control of a form, as a table says it.

use crate::dom::prelude::*;
use backup_api::tables::{Field, Presence};

use super::{FormState, Words};
use crate::form::draft::FormDraft;
use crate::form::slot::SlotKind;
use crate::form::state::Form;

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
    /// What has to be typed here before the rest is sent, where it stands there.
    pub confirms: Option<fn(FormDraft) -> String>,
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
            confirms: None,
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

    /// This has to be typed before the rest is sent.
    #[must_use]
    pub const fn confirms(self, text: fn(FormDraft) -> String) -> Self {
        Self { confirms: Some(text), ..self }
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
