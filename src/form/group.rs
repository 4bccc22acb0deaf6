//! Groups of controls.

use crate::dom::prelude::*;

use super::control;
use super::input::lasting;
use super::spec::{Control, FormState, Group};
use super::state::Form;
use crate::text::form as words;
use crate::ui::{Disclosure, FieldGroup};

pub(super) fn view(form: Form, state: FormState, group: &'static Group) -> AnyView {
    let Some(offered) = group.offered else { return frame(form, state, group) };
    let there = lasting(move || offered(state));
    (move || there.get().then(|| frame(form, state, group))).into_any()
}

fn frame(form: Form, state: FormState, group: &'static Group) -> AnyView {
    let placed: Vec<Placed> = group.controls.iter().map(|control| Placed::new(state, control)).collect();
    let counted: Vec<Placed> = placed.iter().filter(|placed| placed.control.when.is_none()).copied().collect();
    let controls: Vec<AnyView> = placed.into_iter().map(|placed| placed.view(form, state)).collect();
    if !group.rare {
        return view! { <FieldGroup legend=(group.legend)()>{controls}</FieldGroup> }.into_any();
    }
    let note = derive(move || {
        let shown = counted.iter().filter(|placed| placed.shown());
        let set = counted.iter().filter(|placed| state.draft.is_set(placed.control)).count();
        Some(words::set_of(set, shown.count()))
    });
    view! { <Disclosure label=(group.legend)() note=note>{controls}</Disclosure> }.into_any()
}

/// A control and whether it stands there.
#[derive(Clone, Copy)]
struct Placed {
    control: &'static Control,
    there: Option<Memo<bool>>,
}

impl Placed {
    fn new(state: FormState, control: &'static Control) -> Self {
        let there = match (control.when, control.offered) {
            (Some(when), _) => Some(memo(move |_| when(state.draft))),
            (None, Some(offered)) => Some(lasting(move || offered(state))),
            (None, None) => None,
        };
        Self { control, there }
    }

    fn shown(self) -> bool {
        self.there.is_none_or(|there| there.get())
    }

    fn view(self, form: Form, state: FormState) -> AnyView {
        let Self { control, there } = self;
        match there {
            None => control::view(form, state, control),
            Some(there) => (move || there.get().then(|| control::view(form, state, control))).into_any(),
        }
    }
}
