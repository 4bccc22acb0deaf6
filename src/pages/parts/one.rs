//! The page of one thing: its head, and what stands there where the service does not know it, or not any more.

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::error::ApiError;

use crate::pages::PageHead;
use crate::places::Place;
use crate::shared::updated;
use crate::shared::{Reading, fact, status};
use crate::text;
use crate::ui::{Button, ButtonKind, ButtonLink, Facts, Icon, IconName, IdText, Notice, Tone};
use crate::work::Console;

/// What the head of one thing says.
pub(in crate::pages) struct OneHead {
    /// Its read.
    pub reading: Reading,
    /// The list that it is in.
    pub list: Place,
    /// Its name, or what stands for it.
    pub title: Signal<String>,
    /// Its state, and how that is meant; nothing before it is here.
    pub state: Signal<Option<(String, Phase)>>,
    /// More of its name, below.
    pub more: Signal<Option<String>>,
    /// Its id.
    pub id: String,
    /// What that is called.
    pub id_label: &'static str,
}

/// Trail, name, state, id, and when it was read; beside it what can be done, first what is next, then what harms nothing, as
/// printing it as a record; `danger`, what takes something away, stands apart at the end.
pub(in crate::pages) fn one_head(of: OneHead, actions: AnyView, danger: Option<AnyView>) -> AnyView {
    let OneHead { reading, list, title, state, more, id, id_label } = of;
    view! {
        <header class="bc-head">
            {trail(
                list,
                title,
                Some(updated(derive(move || reading.since()), reading.loading, reading.reload)),
            )}
            <div class="bc-head-text">
                <div class="bc-title-row">
                    <h1 class="bc-title" part="title" tabindex="-1">{title}</h1>
                    {move || state.get().map(|(word, phase)| status(&word, phase))}
                </div>
                {move || more.get().map(|more| view! { <p class="bc-lead bc-break">{more}</p> })}
                <IdText id=id what=id_label whole=true />
            </div>
            <div class="bc-actions">
                {actions}
                {move || reading.here.get().then(|| print(reading.console()))}
                {danger.map(|danger| view! { <span class="bc-apart">{danger}</span> })}
            </div>
        </header>
    }
    .into_any()
}

/// The list that a thing is in, and the thing; at the end how old what is shown is.
pub(in crate::pages) fn trail(list: Place, title: Signal<String>, age: Option<AnyView>) -> AnyView {
    view! {
        <nav class="bc-crumbs" aria-label=text::vault::trail()>
            <a class="bc-link" href=list.href()>{list.title()}</a>
            <Icon name=IconName::ChevronRight />
            <span aria-current="page">{title}</span>
            {age.map(|age| view! { <span class="bc-age">{age}</span> })}
        </nav>
    }
    .into_any()
}

/// Prints the page, where it is the whole window: inside another page that is the page's affair.
pub(in crate::pages) fn print(console: Console) -> Option<AnyView> {
    let print = Callback::new(|()| {
        let Some(window) = web_sys::window() else { return };
        // A browser says this only once it prints, and then waits for nobody: what is on paper alone is drawn before.
        if let Ok(soon) = web_sys::Event::new("beforeprint") {
            let _ = window.dispatch_event(&soon);
        }
        next_frame(move || {
            // A browser without printing has nothing to be told.
            let _ = window.print();
        });
    });
    console.host.whole_page.then(|| view! { <Button label=text::restore_point::print() on_press=print /> }.into_any())
}

/// Whether a thing is missing, and whether it was here before: then it is deleted.
pub(in crate::pages) fn missing(
    reading: Reading,
    error: RwSignal<Option<ApiError>>,
    gone: RwSignal<bool>,
) -> Memo<Option<bool>> {
    memo(move |_| {
        let lost = error.with(|error| error.as_ref().is_some_and(|error| error.gone()));
        match (gone.get(), lost, reading.here.get()) {
            (true, ..) | (_, true, true) => Some(true),
            (_, true, false) => Some(false),
            _ => None,
        }
    })
}

/// The page of a thing, or what there is to say where it is missing; `gone` is said of what was here before, with a note.
pub(in crate::pages) fn one_or_missing(
    console: Console,
    missing: Memo<Option<bool>>,
    of: Unknown,
    gone: Option<(Signal<String>, &'static str)>,
    known: ViewFn,
) -> AnyView {
    let draw = move || match (missing.get(), gone) {
        (None, _) => known.run(),
        (Some(true), Some((title, note))) => deleted(title.get_untracked(), note, of.list, of.to_list),
        _ => unknown(console, of.clone()),
    };
    draw.into_any()
}

/// It was here before: say so, with its name. `list` and its words lead on.
fn deleted(title: String, note: &'static str, list: Place, to_list: &'static str) -> AnyView {
    view! {
        <PageHead title=title.clone() />
        <Notice tone=Tone::Success title=title>
            <p>{note}</p>
            <div class="bc-actions">
                <ButtonLink href=list.href() label=to_list />
            </div>
        </Notice>
    }
    .into_any()
}

/// What the page says of a thing that the service does not know.
#[derive(Clone)]
pub(in crate::pages) struct Unknown {
    /// That there is none.
    pub title: &'static str,
    /// Why that may be.
    pub note: &'static str,
    /// The id that was asked for.
    pub id: String,
    /// What that is called.
    pub id_label: &'static str,
    /// Where to look on.
    pub list: Place,
    /// The link there.
    pub to_list: &'static str,
}

/// The service does not know it: a mistyped or old link.
fn unknown(console: Console, of: Unknown) -> AnyView {
    let project = console.client.sessions.scope().project_id;
    let id =
        |id: String, what: &'static str| fact(what, Some(view! { <IdText id=id what=what whole=true /> }.into_any()));
    let facts = [id(of.id, of.id_label), id(project, text::vault::project())];
    view! {
        <PageHead title=of.title lead=MaybeProp::from(Some(of.note.to_owned())) />
        <div class="bc-stack">
            <Facts single=true>{facts.into_iter().collect_view()}</Facts>
            <div class="bc-actions">
                <ButtonLink href=of.list.href() label=of.to_list kind=ButtonKind::Primary />
            </div>
        </div>
    }
    .into_any()
}
