//! The offer above the fields: what was typed here before, and what was sent and is looked for.

use std::rc::Rc;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::time::Time;
use gloo_timers::future::TimeoutFuture;
use leptos::html;
use wasm_bindgen::JsCast;

use super::kept::Waiting;
use super::spec::FormState;
use super::state::{Form, Stage};
use crate::storage::{DraftStore, Entry, Owner, Tab};
use crate::text::form as words;
use crate::ui::{Button, ButtonKind, Notice, Tone};
use crate::work::clock::offset_minutes;

/// The offer, above the fields.
pub(super) fn view(state: FormState, form: Form) -> AnyView {
    let FormState { console, draft, .. } = state;
    let kept = draft.kept;
    let discard = Callback::new(move |()| {
        kept.clear();
        let owner = console.client.sessions.now().session().and_then(Owner::of);
        if let Some(owner) = owner {
            DraftStore::new(Rc::new(Tab)).put(&owner, draft.name, &Entry::default());
        }
    });
    let resume = Callback::new(move |()| {
        if let Some(values) = kept.offered.get_untracked() {
            kept.wait(Waiting { values, sent: None, done: false });
        }
    });
    let place = NodeRef::<html::Div>::new();
    let discard = move || {
        to_first_field(place);
        discard.run(());
    };
    let resume = move || {
        to_first_field(place);
        resume.run(());
    };
    let sent = move || {
        let lost = form.stage.with(|stage| matches!(stage, Stage::Lost(..)));
        kept.resumed.get().filter(|_| lost).map(|at| {
            view! {
                <Notice tone=Tone::Info title=words::sent_before(&clock(at))>
                    <p>{words::sent_before_note()}</p>
                </Notice>
            }
        })
    };
    let offer = move || {
        kept.offered.with(Option::is_some).then(|| {
            view! {
                <Notice tone=Tone::Info title=words::typed_before()>
                    <p>{words::typed_before_note()}</p>
                    <div class="bc-actions" node_ref=place>
                        <Button label=words::typed_continue() kind=ButtonKind::Primary on_press=resume />
                        <Button label=words::typed_discard() on_press=discard />
                    </div>
                </Notice>
            }
        })
    };
    view! { {sent} {offer} }.into_any()
}

/// The offer goes, and its buttons with it: the focus goes on to the first field, once the fields stand there again.
fn to_first_field(place: NodeRef<html::Div>) {
    const FIRST: &str = "fieldset input, fieldset textarea, fieldset select, fieldset button";
    let Some(form) = place.get_untracked().and_then(|place| place.closest("form").ok().flatten()) else { return };
    spawn_local(async move {
        TimeoutFuture::new(0).await;
        let field = form.query_selector(FIRST).ok().flatten();
        if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = field.focus();
        }
    });
}

/// Hours and minutes in the zone of the person.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
fn clock(at: i64) -> String {
    let stamp = Time::from_millis(at).stamp(offset_minutes(at as f64));
    stamp.get(11..16).unwrap_or(&stamp).to_owned()
}
