//! A failed or a lost answer, and the choice that follows from it.

use crate::dom::prelude::*;
use backup_api::Effect as Sends;
use backup_api::error::{ApiError, Taken};
use leptos::html;

use super::state::{Form, Stage};
use crate::action::lost::Found;
use crate::route::Route;
use crate::shared::Failure;
use crate::text::{self, form as words};
use crate::ui::{Button, ButtonKind, ButtonLink, Notice, Tone, come_to, focused, went_on};

/// A failed or a lost answer.
#[component]
pub(super) fn SubmitError(
    form: Form,
    on_found: Option<Callback<Route>>,
    blamed: Callback<ApiError, AnyView>,
    /// Where it stands.
    place: NodeRef<html::Div>,
    /// It has come, and the person was at something else.
    missed: RwSignal<bool>,
) -> AnyView {
    let answered = memo(move |_| form.answered());
    follow(form, answered, place, missed);
    // The foot gets lower without the way to it, and what is being pressed here must not move under the pointer: it goes once that
    // is over.
    let led = move |event: web_sys::FocusEvent| {
        if event.target() == event.current_target() {
            missed.set(false);
        }
    };
    // What is pressed here goes when it is pressed: the focus stays near.
    let look_again = Callback::new(move |()| {
        if let Some(place) = place.get_untracked() {
            let _ = place.focus();
        }
        form.look_again();
    });
    view! {
        <div
            class="bc-answer"
            tabindex="-1"
            node_ref=place
            on:focusin=led
            on:click=move |_: web_sys::MouseEvent| missed.set(false)
            on:keyup=move |_: web_sys::KeyboardEvent| missed.set(false)
        >
        {move || match form.stage.get() {
            Stage::Failed(_) if !answered.get() => ().into_any(),
            Stage::Failed(error) => {
                let blamed = blamed.run(error.clone());
                view! { <Failure error=error>{blamed}</Failure> }.into_any()
            }
            Stage::Lost(error, found) => {
                let over = Stage::Lost(error.clone(), found.clone()).took_effect();
                let another = derive(move || over && form.is_another());
                let once = error.effect == Sends::Once;
                view! {
                    <Failure error=error settled=matches!(found, Found::Yes { .. } | Found::Several { .. })>
                        <Looked form=form found=found once=once on_found=on_found look_again=look_again />
                        {move || another.get().then(|| view! { <p role="status">{words::another_not_sent()}</p> })}
                    </Failure>
                }
                    .into_any()
            }
            Stage::Elsewhere(project, error) => elsewhere(form, &project, error),
            Stage::Editing | Stage::Sending | Stage::Done(_) => ().into_any(),
        }}
        </div>
    }
    .into_any()
}

/// Whatever comes takes the focus and is scrolled into view, unless the person has gone on meanwhile or has sent nothing
/// here: then the foot of the form leads to it.
fn follow(form: Form, answered: Memo<bool>, place: NodeRef<html::Div>, missed: RwSignal<bool>) {
    let console = form.console;
    Effect::new(move |before: Option<()>| {
        form.stage.track();
        if !answered.get() {
            missed.set(false);
        } else if before.is_none() {
            missed.set(!console.redrawing());
        } else {
            next_frame(move || {
                let Some(place) = place.try_get_untracked().flatten() else { return };
                let left = form.left.try_get_value().flatten();
                let sent = form.tried.try_get_untracked() == Some(true) || focused(&place).as_ref() == Some(&place);
                match sent && !went_on(&place, left.as_ref()) {
                    true => come_to(&place),
                    false => {
                        let _ = missed.try_set(true);
                    }
                }
            });
        }
    });
}

/// What has come, in the foot of the form: the way to it.
pub(super) fn missed_line(form: Form, place: NodeRef<html::Div>) -> AnyView {
    let label = derive(move || {
        form.stage.with(|stage| match stage {
            Stage::Failed(error) | Stage::Lost(error, _) | Stage::Elsewhere(_, Some(error)) => {
                text::errors::headline(error.cause)
            }
            _ => words::elsewhere(),
        })
    });
    let show = move |_| {
        if let Some(place) = place.get_untracked() {
            come_to(&place);
        }
    };
    view! { <button class="bc-link" type="button" on:click=show>{move || label.get()}</button> }.into_any()
}

/// The answer to a request of another project: what it did stands in the lists of that one.
fn elsewhere(form: Form, project: &str, error: Option<ApiError>) -> AnyView {
    let taken = error.as_ref().map_or(Taken::Yes, |error| error.taken);
    let note = words::elsewhere_note(project, taken);
    let put_away = move || {
        view! { <Button label=words::elsewhere_seen() on_press=Callback::new(move |()| form.edit()) /> }
    };
    match error {
        Some(error) => view! {
            <Failure error=error>
                <p role="status">{note}</p>
                {put_away()}
            </Failure>
        }
        .into_any(),
        None => view! {
            <Notice tone=Tone::Info title=words::elsewhere()>
                <p>{note}</p>
                <div class="bc-actions">{put_away()}</div>
            </Notice>
        }
        .into_any(),
    }
}

/// What looking for the result has brought, and the choice that follows from it.
#[component]
fn Looked(
    form: Form,
    found: Found,
    /// Sending it twice does it twice.
    once: bool,
    on_found: Option<Callback<Route>>,
    look_again: Callback<()>,
) -> AnyView {
    // In the walkthrough going on comes first.
    let kind = if on_found.is_some() { ButtonKind::Secondary } else { ButtonKind::Primary };
    let place = move |place: Option<Route>| {
        place.map(|route| view! { <ButtonLink href=route.href() label=words::open() kind=kind /> })
    };
    // Sending once more what took effect would do it twice.
    let sure = untrack(move || form.stage.with(Stage::took_effect));
    let again = move || match sure {
        true => view! { <Button label=words::next() on_press=Callback::new(move |()| form.edit()) /> },
        false => view! { <Button label=words::send_again() on_press=Callback::new(move |()| form.send_again()) /> },
    };
    let look = move |kind: ButtonKind| view! { <Button label=words::look_again() kind=kind on_press=look_again /> };
    let go_on = move |place: Option<Route>| {
        let place = place.zip(on_found);
        place.map(|(place, on_found)| {
            let press = Callback::new(move |()| {
                form.edit();
                on_found.run(place.clone());
            });
            view! { <Button label=words::go_on() kind=ButtonKind::Primary on_press=press /> }
        })
    };
    match found {
        Found::Looking => view! { <p role="status">{words::looking()}</p> }.into_any(),
        Found::Yes { what, place: route } => view! {
            <p role="status">{words::took_effect(&what)}</p>
            {go_on(route.clone())}
            {place(route)}
            {again()}
        }
        .into_any(),
        Found::Several { what, place: route } => view! {
            <p role="status">{words::took_effect_often(&what)}</p>
            {go_on(route.clone())}
            {place(route)}
            {again()}
        }
        .into_any(),
        Found::Perhaps { what, place: route } => {
            view! { <p role="status">{words::perhaps(&what)}</p> {go_on(route.clone())} {place(route)} {again()} }
                .into_any()
        }
        Found::No if sure => {
            view! { <p role="status">{words::not_shown()}</p> {look(ButtonKind::Secondary)} {again()} }.into_any()
        }
        Found::No => {
            let sentence = if once { words::not_there() } else { words::not_there_again() };
            view! { <p role="status">{sentence}</p> {look(ButtonKind::Secondary)} {again()} }.into_any()
        }
        Found::CannotTell(_) if sure => {
            view! { <p role="status">{words::not_asked()}</p> {look(ButtonKind::Primary)} {again()} }.into_any()
        }
        Found::CannotTell(_) => {
            view! { <p role="status">{words::cannot_tell()}</p> {look(ButtonKind::Primary)} {again()} }.into_any()
        }
    }
}
