//! A form on its page: its table drawn, checked and sent.

use std::rc::Rc;

use crate::dom::prelude::*;
use backup_api::error::ApiError;

use super::blamed;
use super::checked;
use super::draft::FormDraft;
use super::drafts::Drafts;
use super::filled::Filled;
use super::frame::FormFrame;
use super::group;
use super::kept;
use super::offer;
use super::spec::{FormState, Outcome, Station};
use super::state::Form;
use crate::action::{After, Stage};
use crate::http::Answer;
use crate::work::Console;

/// Takes the answer to a form.
pub type Taken = Rc<dyn Fn(&Answer)>;

/// Draws the form of `draft`. In the walkthrough `station` says how that goes on, and `taken` takes the answer, also when
/// the page was left meanwhile.
#[must_use]
pub fn view(
    console: Console,
    drafts: Drafts,
    draft: FormDraft,
    station: Option<Station>,
    taken: Option<Taken>,
) -> AnyView {
    let spec = draft.spec;
    let state = FormState { console, drafts, draft, station };
    if draft.submission.come_back(console) && !station.is_some_and(|station| station.prepared) {
        draft.next();
    }
    let done = Rc::new(move |answer: Answer| {
        (spec.after.done)(state, &answer);
        if let Some(taken) = &taken {
            taken(&answer);
        }
    });
    let form = form(state, done);
    if let Some(reopened) = drafts.take_reopened(draft.name) {
        draft.kept.wait(reopened.waiting(draft));
    }
    kept::follow(state, form);
    // What is not there any more leaves every list, and what is typed stays.
    Effect::new(move || {
        if form.stage.with(|stage| stage.refusal().is_some_and(ApiError::missing)) {
            console.cache.outdate();
            console.cache.stale(console);
        }
    });
    let again = Callback::new(move |()| {
        draft.next();
        form.edit();
    });
    let result = move || {
        let raw = draft.submission.stage.with_untracked(|stage| match stage {
            Stage::Done(raw) => raw.clone(),
            _ => backup_api::json::Value::Null,
        });
        let request = draft.submission.sent.get_untracked();
        let held = draft.submission.held;
        let result = (spec.result)(form, state, Outcome { request, raw, held, again });
        view! { {move || held.get().map(|checked| checked::view(console, draft, checked))} {result} }.into_any()
    };
    let fields = move || {
        let above = spec.above.map(|above| above(state));
        let groups = move || {
            let stand = draft.kept.stands();
            stand.then(|| spec.groups.iter().map(|group| group::view(form, state, group)).collect::<Vec<AnyView>>())
        };
        view! { {offer::view(state, form)} {above} {groups} }
    };
    let frame = view! {
        <FormFrame
            form=form
            label=(spec.title)()
            submit=derive(move || (spec.submit)(state))
            busy=(spec.busy)()
            facts=derive(move || (spec.facts)(state))
            result=result
            on_found=station.map(|station| station.found)
            blamed=Callback::new(move |error| blamed::view(state, form, &error))
        >
            {fields()}
        </FormFrame>
    }
    .into_any();
    match spec.notice {
        None => frame,
        Some(notice) => view! { <div class="bc-stack">{notice(state)} {frame}</div> }.into_any(),
    }
}

/// What is typed, judged and made into a request at every moment, and sent when the button is pressed.
pub(crate) fn form(state: FormState, done: Rc<dyn Fn(Answer)>) -> Form {
    let FormState { console, draft, .. } = state;
    let spec = draft.spec;
    let sessions = console.client.sessions;
    let filled = memo(move |_| draft.filled((spec.known)(console, draft)));
    let problems = memo(move |_| filled.with(|filled| filled.problems(sessions.profile())));
    let request = memo(move |_| filled.with(|filled| filled.request(&sessions.scope())));
    let unchanged = memo(move |_| draft.is_changing() && filled.with(Filled::is_empty));
    let mut form = Form::new(console, draft.submission, problems, request, move || {
        let look = move |sent, since| (spec.after.search)(state, sent, since);
        let done = Rc::clone(&done);
        let check = move |sent, reply, since| (spec.after.check)(state, sent, reply, since);
        let spec = &spec.after;
        Rc::new(After { done, look: Box::new(look), check: Box::new(check), anywhere: spec.anywhere, fits: spec.fits })
    });
    form.unchanged = unchanged;
    if let Some(before) = spec.before {
        form.look_before(move || before(state));
    }
    form
}
