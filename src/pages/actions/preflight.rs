//! Before many are carried out: those that are left out and why, the others by name, what will come of it, and what has to be
//! typed.

use std::rc::Rc;

use crate::dom::prelude::*;
use backup_words::foreign::visible;

use crate::forms::AppContext;
use crate::list::{Asked, List};
use crate::queue::{Plan, Queue, Then};
use crate::text::actions as words;
use crate::ui::{Button, ButtonKind, Dialog, Disclosure, Notice, TextField, Tone, is_typed, use_words};

/// So many are named at once; the others are unfolded.
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
    let wanted = memo(move |_| plan.get().filter(|plan| !plan.fit.is_empty()).and_then(|plan| plan.typed.clone()));
    let confirm = move || {
        let asked = plan.get_untracked();
        open.set(false);
        if let Some(plan) = asked {
            carry(context, list, &plan);
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
            {(!now.fit.is_empty()).then(|| view! {
                <Button label=now.label.clone() kind=kind blocked=blocked on_press=confirm />
            })}
        }
        .into_any()
    });
    view! {
        <Dialog open=open title=title footer=footer>
            <div class="bc-stack">{move || plan.get().map(|plan| body(list, &plan))}</div>
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
fn body(list: List, plan: &Plan) -> AnyView {
    let reasons = |all: &[(String, String)]| all.iter().map(|(name, why)| words::left_out_one(name, why)).collect();
    let unfit = (!plan.unfit.is_empty()).then(|| {
        let title = words::left_out(plan.unfit.len());
        let rows = lines(&title, reasons(&plan.unfit));
        view! { <Notice tone=Tone::Info title=title still=true>{rows}</Notice> }
    });
    if plan.fit.is_empty() {
        return view! {
            <p>{words::none_fits()}</p>
            {unfit}
        }
        .into_any();
    }
    let warned = (!plan.warned.is_empty()).then(|| {
        let title = words::warned(plan.warned.len());
        let rows = lines(&title, reasons(&plan.warned));
        view! { <Notice tone=Tone::Warning title=title still=true>{rows}</Notice> }
    });
    let hidden = list.hidden(plan.fit.iter().map(|(id, _)| id.as_str()));
    let hidden = (hidden > 0).then(|| view! { <Notice tone=Tone::Warning title=words::hidden(hidden) still=true /> });
    let fit = lines(&plan.title, plan.fit.iter().map(|(_, line)| line.clone()).collect());
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
        {hidden}
        {fit}
        {notes}
        {warnings}
        {warned}
    }
    .into_any()
}

/// The first of many lines, and the others behind how many they are.
fn lines(title: &str, mut all: Vec<String>) -> AnyView {
    let rest = all.split_off(all.len().min(NAMED));
    let more = (!rest.is_empty()).then(|| {
        let (label, title) = (words::left_out_more(rest.len()), title.to_owned());
        let open = RwSignal::new(false);
        // Drawn when it is unfolded: there may be thousands.
        let rows = move || open.get().then(|| rows(&title, &rest));
        view! { <Disclosure label=label open=open>{rows}</Disclosure> }
    });
    view! {
        {rows(title, &all)}
        {more}
    }
    .into_any()
}

fn rows(title: &str, all: &[String]) -> AnyView {
    let row = |line: &String| {
        let said = visible(line).into_owned();
        view! { <li>{said}</li> }.into_any()
    };
    let rows: Vec<AnyView> = all.iter().map(row).collect();
    view! { <ul class="bc-left-out" tabindex="0" aria-label=title.to_owned()>{rows}</ul> }.into_any()
}

/// Carries it out. What is carried out is not chosen any more.
fn carry(context: AppContext, list: List, plan: &Plan) {
    match &plan.then {
        Then::Carry(work, items) => {
            list.ticked.update(|ticked| {
                for (id, _) in &plan.fit {
                    ticked.remove(id);
                }
            });
            // The panel beside the list does not stand before what is being done.
            list.state.open.set(String::new());
            Queue::of(context.console).begin(work, items.as_ref().clone());
        }
        Then::Fill(fill) => {
            context.drafts.prepare(fill.form, fill.values.clone());
            context.console.go(fill.place);
        }
    }
}
