//! Where what is typed into a control is kept, and how it becomes what is sent.

use crate::dom::prelude::*;
use backup_api::json::{Value, parse};
use backup_api::tables::{FieldKind, Input, Values};
use backup_api::wire::Int;

use super::details::Details;
use super::incompatible::IncompatibleSelection;
use super::spec::{Control, ControlKind, FormSpec};
use crate::ui::TagRow;

/// What a control holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotKind {
    /// Text, numbers, a choice.
    Text,
    /// On or off.
    Flag,
    /// Ids in their order.
    Ids,
    /// Rows of key and value.
    Tags,
    /// More about each chosen resource.
    Details,
    /// What was chosen and does not fit at the moment.
    Incompatible,
}

impl SlotKind {
    /// What this control holds.
    pub(super) fn of(spec: &FormSpec, control: &Control) -> Self {
        match (control.kind, spec.field(control).map(|field| &field.kind)) {
            (ControlKind::Special(kind, _), _) => kind,
            (ControlKind::OfField, Some(FieldKind::Flag)) => Self::Flag,
            (ControlKind::OfField, Some(FieldKind::List { .. })) => Self::Tags,
            _ => Self::Text,
        }
    }
}

/// Where it is kept.
#[derive(Clone, Copy)]
pub(super) enum Slot {
    Text(RwSignal<String>),
    Flag(RwSignal<bool>),
    Ids(RwSignal<Vec<String>>),
    Tags(RwSignal<Vec<TagRow>>),
    Details(Details),
    Incompatible(IncompatibleSelection),
}

impl Slot {
    pub(super) fn new(kind: SlotKind, start: &str) -> Self {
        match kind {
            SlotKind::Text => Self::Text(RwSignal::new(start.to_owned())),
            SlotKind::Flag => Self::Flag(RwSignal::new(false)),
            SlotKind::Ids => Self::Ids(RwSignal::new(Vec::new())),
            SlotKind::Tags => Self::Tags(RwSignal::new(Vec::new())),
            SlotKind::Details => Self::Details(Details::new()),
            SlotKind::Incompatible => Self::Incompatible(IncompatibleSelection::new()),
        }
    }

    /// Back to what it began with.
    pub(super) fn reset(self, start: &str) {
        match self {
            Self::Text(text) => text.set(start.to_owned()),
            Self::Flag(flag) => flag.set(false),
            Self::Ids(ids) => ids.set(Vec::new()),
            Self::Tags(rows) => rows.set(Vec::new()),
            Self::Details(details) => details.clear(),
            Self::Incompatible(kept) => kept.clear(),
        }
    }

    /// Whether somebody has set it. Tracks.
    pub(super) fn is_set(self, start: &str) -> bool {
        match self {
            Self::Text(text) => text.with(|text| text.trim() != start),
            Self::Flag(flag) => flag.get(),
            Self::Ids(ids) => ids.with(|ids| !ids.is_empty()),
            Self::Tags(rows) => rows.with(|rows| rows.iter().any(filled)),
            Self::Details(_) | Self::Incompatible(_) => false,
        }
    }

    /// What stands there as it is, to be put back by [`Self::fill`]. Tracks.
    pub(super) fn kept(self) -> Option<Input> {
        let ids = |ids: &[String]| ids.iter().map(|id| Values::new().text_at("id", id)).collect();
        Some(match self {
            Self::Text(text) => Input::Text(text.get()),
            Self::Flag(flag) => Input::Flag(flag.get()),
            Self::Ids(chosen) => Input::Rows(chosen.with(|chosen| ids(chosen))),
            Self::Tags(rows) => {
                let row = |row: &TagRow| Values::new().text_at("key", &row.key).text_at("value", &row.value);
                Input::Rows(rows.with(|rows| rows.iter().map(row).collect()))
            }
            Self::Details(details) => Input::Rows(details.kept()),
            Self::Incompatible(_) => return None,
        })
    }

    /// What it says for a field of this kind; nothing where it says nothing. Blanks around a text are not sent.
    pub(super) fn input(self, kind: Option<&FieldKind>, always: bool) -> Option<Input> {
        match self {
            Self::Text(text) => text.with(|text| of_text(text.trim(), kind)),
            Self::Flag(flag) => Some(flag.get()).filter(|on| *on || always).map(Input::Flag),
            Self::Ids(ids) => ids.with(|ids| of_ids(ids, kind)),
            Self::Tags(rows) => {
                let row = |row: &TagRow| Values::new().text_at("key", &row.key).text_at("value", &row.value);
                let rows: Vec<Values> = rows.with(|rows| rows.iter().filter(|row| filled(row)).map(row).collect());
                (!rows.is_empty()).then_some(Input::Rows(rows))
            }
            Self::Details(_) | Self::Incompatible(_) => None,
        }
    }

    /// That nothing stands there any more, of a field that had something.
    pub(super) fn emptied(self, kind: Option<&FieldKind>) -> Option<Input> {
        match (self, kind) {
            (Self::Text(_), Some(FieldKind::Number { .. })) => Some(Input::Number(Int::default())),
            (Self::Text(_), _) => Some(Input::Text(String::new())),
            (Self::Ids(_) | Self::Tags(_), _) => Some(Input::Rows(Vec::new())),
            _ => None,
        }
    }

    /// Puts a value there.
    pub(super) fn fill(self, input: &Input) {
        match (self, input) {
            (Self::Text(text), Input::Text(typed) | Input::Number(Int::Text(typed))) => text.set(typed.clone()),
            (Self::Text(text), Input::Number(Int::Value(number))) => text.set(number.to_string()),
            (Self::Text(text), Input::Flag(flag)) => text.set(flag.to_string()),
            (Self::Text(text), Input::Json(value)) => text.set(value.to_string()),
            (Self::Flag(flag), Input::Flag(on)) => flag.set(*on),
            (Self::Ids(ids), Input::Text(id)) => ids.set(vec![id.clone()]),
            (Self::Ids(ids), Input::Rows(rows)) => ids.set(rows.iter().map(|row| row.text("id").to_owned()).collect()),
            (Self::Tags(tags), Input::Rows(rows)) => {
                let row =
                    |row: &Values| TagRow { key: row.text("key").to_owned(), value: row.text("value").to_owned() };
                tags.set(rows.iter().map(row).collect());
            }
            _ => {}
        }
    }
}

/// A row that is wholly empty was only opened.
fn filled(row: &TagRow) -> bool {
    !(row.key.is_empty() && row.value.is_empty())
}

fn of_text(text: &str, kind: Option<&FieldKind>) -> Option<Input> {
    if text.is_empty() {
        return None;
    }
    Some(match kind {
        Some(FieldKind::Number { .. }) => Input::Number(Int::typed(text)),
        Some(FieldKind::Flag) => Input::Flag(text == "true"),
        Some(FieldKind::Any) => Input::Json(json(text)),
        _ => Input::Text(text.to_owned()),
    })
}

/// The JSON that was typed; what is none stays text, which the field's rule reports and the drawer shows. So does null:
/// in a body it would mean that nothing was typed.
fn json(text: &str) -> Value {
    let typed = parse(text).ok().filter(|value| value.is_readable() && !value.is_null());
    typed.unwrap_or_else(|| Value::from(text))
}

fn of_ids(ids: &[String], kind: Option<&FieldKind>) -> Option<Input> {
    if let Some(FieldKind::Id { .. } | FieldKind::Text { .. }) = kind {
        return ids.first().map(|id| Input::Text(id.trim().to_owned()));
    }
    let rows: Vec<Values> = ids.iter().map(|id| Values::new().text_at("id", id)).collect();
    (!rows.is_empty()).then_some(Input::Rows(rows))
}
