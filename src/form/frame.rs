//! What stands around the fields of every form: summary, button, drawer, outcome.

use backup_api::error::ApiError;
use backup_api::json::Value;
use backup_api::operation::ActionKind;
use backup_api::request::NOT_ASKED;

use crate::dom::prelude::*;
use leptos::html;

use super::request_pane::RequestPane;
use super::state::{Form, Stage};
use super::submit_error::{SubmitError, missed_line};
use super::summary::summary;
use crate::places::Place;
use crate::route::Route;
use crate::shared::host_token;
use crate::text::{self, form as words};
use crate::ui::{
    Button, ButtonKind, ButtonLink, CodeBlock, Disclosure, ErrorSummary, Notice, Tone, come_to, focused, went_on,
};

/// A form: its fields, and everything that is the same in all of them.
#[component]
pub fn FormFrame(
    /// The form.
    form: Form,
    /// Name of the form, for screen readers.
    #[prop(into)]
    label: Signal<String>,
    /// The action: "Create vault".
    #[prop(into)]
    submit: Signal<String>,
    /// Meanwhile: "Creating vault …".
    busy: &'static str,
    /// What will come of it, beside the button.
    facts: Signal<Vec<String>>,
    /// What stands in place of the fields once it is done.
    #[prop(into)]
    result: ViewFn,
    /// In the walkthrough: goes on with what was found after a lost answer.
    #[prop(optional_no_strip)]
    on_found: Option<Callback<Route>>,
    /// What a refusal is about.
    blamed: Callback<ApiError, AnyView>,
    /// The fields.
    children: ChildrenFn,
) -> AnyView {
    let sessions = form.console.client.sessions;
    let done = memo(move |_| form.stage.with(|stage| matches!(stage, Stage::Done(_))));
    view! {
        <div class="bc-work">
            <div class="bc-work-main">
                {move || {
                    if done.get() {
                        view! { <Outcome form=form result=result.clone() /> }.into_any()
                    } else {
                        view! {
                            <Editing
                                form=form
                                label=label
                                submit=submit
                                busy=busy
                                facts=facts
                                on_found=on_found
                                blamed=blamed
                                children=children.clone()
                            />
                        }
                            .into_any()
                    }
                }}
            </div>
            <RequestPane request=form.request sessions=sessions />
        </div>
    }
    .into_any()
}

#[component]
fn Editing(
    form: Form,
    label: Signal<String>,
    submit: Signal<String>,
    busy: &'static str,
    facts: Signal<Vec<String>>,
    on_found: Option<Callback<Route>>,
    blamed: Callback<ApiError, AnyView>,
    children: ChildrenFn,
) -> AnyView {
    let sending = derive(move || form.looking.get() || form.stage.with(Stage::awaited));
    // Sending it once more would do it twice.
    let blocked = derive(move || match () {
        () if form.took_effect() => Some(words::took_effect_alone().to_owned()),
        () if form.undecided() => Some(words::undecided().to_owned()),
        () if form.unchanged.get() => Some(words::unchanged().to_owned()),
        () => form.wrong_thing().map(|problem| text::problem(&problem, "")),
    });
    let overwrites = matches!(form.request.with_untracked(|request| request.info.action), ActionKind::Restores);
    let page = NodeRef::<html::Form>::new();
    let answer = NodeRef::<html::Div>::new();
    let missed = RwSignal::new(false);
    let found = memo(move |_| summary(form, page));
    let entries = derive(move || found.with(|(entries, _)| entries.clone()));
    let title = derive(move || words::summary(found.with(|(_, all)| *all)));
    view! {
        <form
            class="bc-form"
            aria-label=label
            novalidate
            node_ref=page
            on:submit=move |event| {
                event.prevent_default();
                form.left.set_value(page.get_untracked().and_then(|page| focused(&page)));
                form.submit();
            }
        >
            <ErrorSummary title=title entries=entries attempt=form.refused />
            {children()}
            <NoSession form=form />
            {move || held_back(form.held_back.get())}
            <SubmitError form=form on_found=on_found blamed=blamed place=answer missed=missed />
            <div class="bc-form-foot">
                <Button
                    submit=true
                    kind=if overwrites { ButtonKind::Danger } else { ButtonKind::Primary }
                    label=submit
                    busy=sending
                    busy_label=MaybeProp::from(Some(busy.to_owned()))
                    blocked=blocked
                />
                <Show when=move || missed.get()>{missed_line(form, answer)}</Show>
                <span class="bc-form-facts">{move || one_line(facts.get())}</span>
            </div>
        </form>
    }
    .into_any()
}

/// Why it was not sent after all.
fn held_back(reasons: Vec<String>) -> Option<AnyView> {
    (!reasons.is_empty()).then(|| {
        let lines: Vec<AnyView> = reasons.into_iter().map(|reason| view! { <p>{reason}</p> }.into_any()).collect();
        view! { <Notice tone=Tone::Danger title=words::held_back()>{lines}</Notice> }.into_any()
    })
}

/// The facts that there are, in one line.
fn one_line(mut facts: Vec<String>) -> String {
    facts.retain(|fact| !fact.is_empty());
    facts.join(" · ")
}

/// Signing in is asked for where it is missed; what is typed stays meanwhile. Takes the focus when sending is tried.
#[component]
fn NoSession(form: Form) -> AnyView {
    let missing = memo(move |_| !form.console.client.sessions.get().active());
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |before: Option<u32>| {
        let now = form.unsent.get();
        if before.is_some_and(|before| now > before)
            && let Some(place) = place.get_untracked()
        {
            let _ = place.focus();
        }
        now
    });
    let console = form.console;
    let progress = memo(move |_| host_token::progress(console));
    let notice = move || {
        // Where the page around signs in, there is no form to do it with.
        let by_host = progress.get();
        let title = by_host.unwrap_or_else(words::no_session);
        let way = match by_host {
            Some(_) => host_token::ask_again(console),
            None => Some(view! { <ButtonLink href=Place::Session.href() label=text::session::sign_in() /> }.into_any()),
        };
        view! {
            <Notice tone=Tone::Info title=title still=true>
                <p>{words::no_session_note()}</p>
                <div class="bc-actions">{way}</div>
            </Notice>
        }
        .into_any()
    };
    view! {
        <Show when=move || missing.get()>
            <div tabindex="-1" role="group" aria-label=move || progress.get().unwrap_or_else(words::no_session) node_ref=place>{notice}</div>
        </Show>
    }
    .into_any()
}

/// The answer without what the joining of several has put into it.
fn as_answered(raw: &Value) -> Value {
    match raw {
        Value::Object(all) if all.contains_key(NOT_ASKED) => {
            let mut own = all.clone();
            own.remove(NOT_ASKED);
            Value::Object(own)
        }
        other => other.clone(),
    }
}

/// The result: readable, and whole.
#[component]
fn Outcome(form: Form, result: ViewFn) -> AnyView {
    form.mark_seen();
    let raw = form.stage.with_untracked(|stage| match stage {
        Stage::Done(raw) => raw.clone(),
        _ => Value::Null,
    });
    // The form was long; its result begins at the top, where a reader and a screen reader find it. What differs from what
    // was asked for comes later, above it.
    let section = NodeRef::<html::Section>::new();
    let redrawn = form.console.redrawing();
    let differs = memo(move |_| form.differs());
    Effect::new(move || {
        differs.track();
        if let Some(section) = section.get().filter(|section| !redrawn && !went_on(section, None)) {
            come_to(&section);
        }
    });
    let pretty = as_answered(&raw).pretty();
    view! {
        <section class="bc-outcome" aria-label=words::result() tabindex="-1" node_ref=section>
            {result.run()}
            <Disclosure label=words::raw()>
                <CodeBlock text=pretty label=words::raw() wrap=true />
            </Disclosure>
        </section>
    }
    .into_any()
}
