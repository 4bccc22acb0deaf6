//! Forms as tables: groups of controls in the order of the page, and what comes before and after them.

mod control;

pub use control::{Control, ControlKind, Draw, Name};

use std::future::Future;
use std::pin::Pin;

use crate::dom::prelude::*;
use backup_api::Request;
use backup_api::json::Value;
use backup_api::known::Known;
use backup_api::tables::{Field, Operation, Values};

use super::draft::FormDraft;
use super::drafts::Drafts;
use super::slot::SlotKind;
use super::state::Form;
use crate::action::Checked;
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
    /// The other way: what is typed where these values are sent. Its keys are those of the controls.
    pub typed: fn(Values) -> Values,
    /// Keys of what belongs to one sending: emptied for the next.
    pub next: &'static [&'static str],
    /// Keys of what only one project has.
    pub of_project: &'static [&'static str],
    /// Above everything, such as what is known of its service in this region.
    pub notice: Option<fn(FormState) -> AnyView>,
    /// Above the fields, such as work that was begun here before.
    pub above: Option<fn(FormState) -> AnyView>,
    /// Looks once more at what a request would write over, right before it is sent; what is said where that is another than
    /// was shown. Nothing said: it is sent.
    pub before: Option<fn(FormState) -> Looking>,
    /// What happens with the answer.
    pub after: After,
    /// What stands in the place of the fields then.
    pub result: fn(Form, FormState, Outcome) -> AnyView,
}

/// Nothing is to be completed: every value has its control.
pub fn as_typed(_: FormDraft, _: &Known, _: &mut Values) {}

/// Every value is sent as its control holds it.
#[must_use]
pub fn as_sent(values: Values) -> Values {
    values
}

/// What is looked at before something is sent, and why it is not sent, in sentences.
pub type Looking = Pin<Box<dyn Future<Output = Vec<String>>>>;

/// What is looked for after a lost answer.
pub type Searching = Pin<Box<dyn Future<Output = Found>>>;

/// What was granted, held against what was asked for.
pub type Checking = Pin<Box<dyn Future<Output = Checked>>>;

/// What happens with an answer.
pub struct After {
    /// Takes it, also when the page was left meanwhile.
    pub done: fn(FormState, &Answer),
    /// It is taken whichever project is in hand by then: work that is followed by itself.
    pub anywhere: bool,
    /// Finds out what became of a request whose answer was lost, sent at a moment (milliseconds since 1970).
    pub search: fn(FormState, Request, f64) -> Searching,
    /// Holds the answer, and what is shown since, against what was asked for.
    pub check: fn(FormState, Request, Value, f64) -> Checking,
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
    /// What holding it against the request has brought; nothing as long as that goes on.
    pub held: RwSignal<Option<Checked>>,
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
