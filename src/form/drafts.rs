//! The drafts of all forms, each made when it is wanted first.
//!
//! The root knows no form: a table names what draws it, and the first file of the program would hold all of them.

use crate::dom::prelude::*;
use backup_api::tables::Values;
use leptos::reactive::owner::WeakOwner;

use super::draft::FormDraft;
use super::reopen::Reopened;
use super::spec::FormSpec;
use crate::action::Stage;
use crate::work::leaving::Leaving;

/// The drafts of one console.
#[derive(Clone, Copy)]
pub struct Drafts {
    leaving: Option<Leaving>,
    // Not kept alive by what it owns itself: otherwise nothing would end when the console is unmounted.
    root: StoredValue<Option<WeakOwner>>,
    made: StoredValue<Vec<(&'static str, FormDraft)>>,
    // For forms that nobody has opened yet.
    waiting: StoredValue<Vec<(&'static str, Values)>>,
    // For the form that is drawn next.
    reopened: StoredValue<Option<Reopened>>,
}

impl Drafts {
    /// None yet. They live as long as the owner in which this is called. Whose answer is awaited is under way at `leaving`.
    #[must_use]
    pub fn new(leaving: Option<Leaving>) -> Self {
        Self {
            leaving,
            root: StoredValue::new(Owner::current().map(|owner| owner.downgrade())),
            made: StoredValue::new(Vec::new()),
            waiting: StoredValue::new(Vec::new()),
            reopened: StoredValue::new(None),
        }
    }

    /// The draft of a form that stands alone.
    #[must_use]
    pub fn of(self, spec: &'static FormSpec) -> FormDraft {
        self.named(spec.operation.info.id, spec)
    }

    /// The draft of a form under a name of its own: the walkthrough has others than the pages.
    #[must_use]
    pub fn named(self, name: &'static str, spec: &'static FormSpec) -> FormDraft {
        if let Some(draft) = self.find(name) {
            return draft;
        }
        let root = self.root.try_get_value().flatten().and_then(|root| root.upgrade());
        let make = || {
            let draft = FormDraft::named(name, spec);
            if let Some(leaving) = self.leaving {
                leaving.hold_while(move || draft.submission.stage.with(Stage::awaited));
            }
            draft
        };
        let draft = root.map_or_else(make, |root| root.with(make));
        self.made.try_update_value(|made| made.push((name, draft)));
        let taken = self.waiting.try_update_value(|waiting| {
            let place = waiting.iter().position(|(of, _)| *of == name)?;
            Some(waiting.swap_remove(place).1)
        });
        if let Some(values) = taken.flatten() {
            draft.fill(&values);
        }
        draft
    }

    /// The draft of this name, where it was made already.
    #[must_use]
    pub fn find(self, name: &str) -> Option<FormDraft> {
        let find =
            |made: &Vec<(&'static str, FormDraft)>| made.iter().find(|(of, _)| *of == name).map(|(_, draft)| *draft);
        self.made.try_with_value(find).flatten()
    }

    /// Puts values into the form of this name, or keeps them until it is opened.
    pub fn fill(self, name: &'static str, values: Values) {
        if let Some(draft) = self.find(name) {
            draft.fill(&values);
            return;
        }
        self.waiting.try_update_value(|waiting| match waiting.iter_mut().find(|(of, _)| *of == name) {
            Some((_, there)) => values.iter().for_each(|(key, input)| there.set(key, input.clone())),
            None => waiting.push((name, values)),
        });
    }

    /// The same for something else than before: what belongs to one sending is emptied first, and what was chosen for it,
    /// such as the vault of an earlier visit.
    pub fn prepare(self, name: &'static str, values: Values) {
        if let Some(draft) = self.find(name) {
            draft.submission.begin_anew();
            draft.next();
            draft.reset(draft.spec.of_project);
        }
        self.waiting.try_update_value(|waiting| waiting.retain(|(of, _)| *of != name));
        self.fill(name, values);
    }

    /// Whether the form of this name still awaits an answer. Tracks.
    #[must_use]
    pub fn awaits(self, name: &str) -> bool {
        self.find(name).is_some_and(|draft| draft.submission.stage.with(Stage::awaited))
    }

    /// A request is to be edited and sent again: its form takes it when it is drawn.
    pub fn reopen(self, reopened: Reopened) {
        self.reopened.try_set_value(Some(reopened));
    }

    /// Takes what is to be opened again in the form of this name.
    pub(super) fn take_reopened(self, name: &str) -> Option<Reopened> {
        let of_it = |reopened: &mut Reopened| reopened.request.info.id == name;
        self.reopened.try_update_value(|reopened| reopened.take_if(of_it)).flatten()
    }

    /// Another project is in hand.
    pub fn leave_project(self) {
        self.reopened.try_set_value(None);
        self.waiting.try_update_value(Vec::clear);
        for (_, draft) in self.made.try_get_value().unwrap_or_default() {
            draft.leave_project();
        }
    }
}
