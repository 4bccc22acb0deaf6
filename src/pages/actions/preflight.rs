//! Before many are carried out: those that are left out and why, what will come of it, and what has to be typed.

use std::rc::Rc;

use crate::dom::prelude::*;
use backup_words::foreign::visible;

use crate::forms::AppContext;
use crate::list::{Asked, List};
use crate::queue::{Plan, Queue, Then};
use crate::text::actions as words;
use crate::ui::{Button, ButtonKind, Dialog, Notice, TextField, Tone, is_typed, use_words};

/// So many that are left out are named; the others are counted.
const NAMED: usize = 50;

/// The dialog of a list.
pub(in crate::pages) fn view(context: AppContext, list: List) -> AnyView {
    let open = RwSignal::new(false);
    let typed = RwSignal::new(String::new());
    Effect::new(move || {
        let asked = list.asked.with(Option::is_some);
        if asked {
            typed.set(String::new());
        }
        open.set(asked);
    });
    // Closed by the person.
    Effect::new(move || {
        if !open.get() && list.asked.with_untracked(Option::is_some) {
            list.asked.set(None);
        }
    });
    // Made once, however many show a part of it.
    let made = memo(move |_| {
        let asked = list.asked.get();
        Made(asked.map(|Asked { plan, ids }| Rc::new(plan(list, &ids))))
    });
    let plan = derive(move || made.get().0);
    let title = derive(move || plan.get().map(|plan| plan.title.clone()).unwrap_or_default());
    // Apart from the rest, which is drawn anew when rows come: what is typed keeps the focus.
    let wanted = memo(move |_| plan.get().filter(|plan| plan.fit > 0).and_then(|plan| plan.typed.clone()));
    let confirm = move || {
        let asked = plan.get_untracked();
        open.set(false);
        if let Some(plan) = asked {
            list.ticked.set(std::collections::HashSet::new());
            carry(context, &plan.then);
        }
    };
    let footer = ViewFn::from(move || {
        let Some(now) = plan.get() else { return ().into_any() };
        let words_of = use_words();
        let wanted = now.typed.clone();
        let blocked = MaybeProp::derive(move || match &wanted {
            Some(wanted) if typed.with(|it| !is_typed(it, wanted)) => Some(words::mismatch(&visible(wanted))),
            _ => None,
        });
        let kind = if now.typed.is_some() { ButtonKind::Danger } else { ButtonKind::Primary };
        view! {
            <Button label=words_of.cancel on_press=move || open.set(false) />
            {(now.fit > 0).then(|| view! {
                <Button label=now.label.clone() kind=kind blocked=blocked on_press=confirm />
            })}
        }
        .into_any()
    });
    view! {
        <Dialog open=open title=title footer=footer>
            <div class="bc-stack">{move || plan.get().map(|plan| body(&plan))}</div>
            {move || wanted.get().map(|text| {
                let label = words::type_text(&visible(&text));
                view! { <TextField label=label value=typed mono=true /> }
            })}
        </Dialog>
    }
    .into_any()
}

/// A plan, and whether it is another one.
#[derive(Clone)]
struct Made(Option<Rc<Plan>>);

impl PartialEq for Made {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}

/// What is left out stands first.
fn body(plan: &Plan) -> AnyView {
    let left = plan.unfit.len();
    let one = |(name, why): &(String, String)| {
        let said = words::left_out_one(name, why);
        view! { <li>{said}</li> }.into_any()
    };
    let unfit = (left > 0).then(|| {
        let rows: Vec<AnyView> = plan.unfit.iter().take(NAMED).map(one).collect();
        let more = left.saturating_sub(NAMED);
        view! {
            <Notice tone=Tone::Info title=words::left_out(left) still=true>
                <ul class="bc-left-out" tabindex="0" aria-label=words::left_out(left)>
                    {rows}
                    {(more > 0).then(|| view! { <li>{words::left_out_more(more)}</li> })}
                </ul>
            </Notice>
        }
    });
    if plan.fit == 0 {
        return view! {
            <p>{words::none_fits()}</p>
            {unfit}
        }
        .into_any();
    }
    let notes: Vec<AnyView> =
        plan.notes.iter().map(|note| view! { <p>{visible(note).into_owned()}</p> }.into_any()).collect();
    let warnings: Vec<AnyView> = plan
        .warnings
        .iter()
        .map(|warning| {
            view! { <Notice tone=Tone::Warning title=visible(warning).into_owned() still=true /> }.into_any()
        })
        .collect();
    view! {
        {unfit}
        {notes}
        {warnings}
    }
    .into_any()
}

fn carry(context: AppContext, then: &Then) {
    match then {
        Then::Carry(work, items) => Queue::of(context.console).begin(work, items.as_ref().clone()),
        Then::Fill(form, values, place) => {
            context.drafts.prepare(form, values.clone());
            context.console.go(*place);
        }
    }
}
