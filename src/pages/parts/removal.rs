//! Taking something away: what will be gone, its name as confirmation, what the service answers.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::Request;
use backup_api::error::{ApiError, Taken};
use backup_api::json::Value;
use backup_api::operation::Info;

use crate::action::undecided;
use crate::http::Fits;
use crate::shared::Reading;
use crate::shared::failure::{Failure, explain};
use crate::text;
use crate::ui::{Button, ConfirmDialog, Dialog, IconName};
use crate::work::Console;

/// One such action.
#[derive(Clone, Copy)]
pub(in crate::pages) struct Removal {
    /// The console.
    pub console: Console,
    /// What is sent: whether the host offers it.
    pub info: &'static Info,
    /// Its sign.
    pub icon: IconName,
    /// The action.
    pub label: &'static str,
    /// Meanwhile.
    pub busy_label: &'static str,
    /// The question.
    pub title: Signal<String>,
    /// What will be gone.
    pub consequence: Signal<String>,
    /// What has to be typed; nothing before it is known, and then there is no button either.
    pub name: Signal<Option<String>>,
    /// Why it can't be done now.
    pub blocked: Signal<Option<String>>,
    /// Whether it is asked about: what the consequence needs is read then.
    pub open: RwSignal<bool>,
    /// What is sent.
    pub request: Callback<(), Request>,
    /// Whether the answer is one.
    pub fits: Fits,
    /// Takes the answer.
    pub accepted: Callback<Value>,
    /// What reads the thing again, where no answer came.
    pub reading: Reading,
    /// That it has looked.
    pub look: &'static str,
    /// What it saw.
    pub seen: Signal<Option<String>>,
}

/// What comes of an answer.
pub(in crate::pages) enum Came {
    /// It is taken, or was done already.
    Done(Value),
    /// Nobody knows: the page looks.
    Lost(ApiError),
    /// It was not done.
    Refused(ApiError),
}

/// What comes of an answer to what takes something away.
pub(in crate::pages) fn came(answer: Result<Value, ApiError>) -> Came {
    match answer {
        Ok(answer) => Came::Done(answer),
        // Gone already: what was wanted.
        Err(error) if error.gone() => Came::Done(Value::Null),
        // A browser repeats a request by itself, and what it did the first time is in the way of the second.
        Err(error) if error.taken != Taken::No || error.conflict() => Came::Lost(undecided(&error)),
        Err(error) => Came::Refused(error),
    }
}

/// The button, and what stands behind it.
pub(in crate::pages) fn removal(of: Removal) -> AnyView {
    let Removal { console, info, open, name, .. } = of;
    let busy = RwSignal::new(false);
    let (refused, lost) = (RwSignal::new(None::<ApiError>), RwSignal::new(None::<ApiError>));
    Effect::new(move || {
        if open.get() {
            let _ = refused.try_set(None);
        }
    });
    let here = memo(move |_| name.with(Option::is_some) && console.host.offers(|features| features.sends(info)));
    let failure = derive(move || refused.with(|error| error.as_ref().map(explain)));
    let confirm = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        refused.set(None);
        let request = of.request.run(());
        spawn_local(async move {
            // Whatever page is shown meanwhile.
            let under_way = console.leaving.hold();
            let answer = console.client.send_request(request, of.fits).await;
            drop(under_way);
            let _ = busy.try_set(false);
            let done = |answer: Value| {
                let _ = open.try_set(false);
                of.accepted.try_run(answer);
            };
            match came(answer.map(|answer| answer.raw)) {
                Came::Done(answer) => done(answer),
                Came::Lost(error) => {
                    let _ = open.try_set(false);
                    of.reading.reload.try_run(());
                    let _ = lost.try_set(Some(error));
                }
                Came::Refused(error) => {
                    let _ = refused.try_set(Some(error));
                }
            }
        });
    });
    view! {
        <Show when=move || here.get()>
            <Button
                label=of.label
                icon=of.icon
                blocked=of.blocked
                on_press=Callback::new(move |()| open.set(true))
            />
        </Show>
        <ConfirmDialog
            open=open
            title=of.title
            consequence=of.consequence
            name=MaybeProp::derive(move || name.get())
            type_label=MaybeProp::derive(move || name.get().map(|name| text::vault::type_name(&name)))
            mismatch=MaybeProp::derive(move || name.get().map(|name| text::vault::mismatch(&name)))
            confirm_label=of.label
            busy=busy
            busy_label=MaybeProp::from(Some(of.busy_label.to_owned()))
            failure=MaybeProp::derive(move || failure.get())
            on_confirm=confirm
        />
        {outcome(of, lost)}
    }
    .into_any()
}

/// No answer came, or one that may be about what this request did itself: the page looks before anything is tried again.
fn outcome(of: Removal, lost: RwSignal<Option<ApiError>>) -> AnyView {
    let open = RwSignal::new(false);
    Effect::new(move || open.set(lost.with(Option::is_some)));
    view! {
        <Dialog open=open title=of.label>
            {move || lost.get().map(|error| view! { <Failure error=error /> })}
            {move || looked(of)}
        </Dialog>
    }
    .into_any()
}

/// What the look has brought, once it is over. Tracks.
fn looked(of: Removal) -> AnyView {
    if of.reading.loading.get() {
        return view! { <p role="status">{text::form::looking()}</p> }.into_any();
    }
    if of.reading.error.with(|error| error.as_ref().is_some_and(|error| !error.gone())) {
        return view! { <p role="status">{text::form::cannot_tell()}</p> }.into_any();
    }
    view! {
        <p>{of.look}</p>
        {of.seen.get().map(|seen| view! { <p role="status">{seen}</p> })}
    }
    .into_any()
}
