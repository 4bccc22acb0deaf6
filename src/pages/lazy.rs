//! A page whose chunk may still have to be loaded: its title at once, its shape after 150 ms, and what to do when the
//! chunk can't be had.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use leptos::html::Div;

use super::PageHead;
use crate::forms::AppContext;
use crate::lazy::{Coming, now};
use crate::route::Route;
use crate::text::late as words;
use crate::ui::{Button, ErrorPanel, IconName, Skeleton, SkeletonShape};
use crate::work::Console;

/// How a part of the program is loaded when it is wanted, and what it shows.
#[derive(Clone, Copy)]
pub(super) struct Loader {
    /// Loads it; at once ready when it is here. After a failure the next call tries again.
    pub load: fn() -> Coming<()>,
    /// Shows a place; at once ready when the chunk is here.
    pub view: fn(AppContext, Route) -> Coming<AnyView>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Coming,
    Here,
    Absent,
}

/// Shows `route` with `chunk`, at once where it is here already.
pub(super) fn page(context: AppContext, route: Route, loader: Loader) -> AnyView {
    let mut coming = (loader.load)();
    if now(&mut coming).is_ok()
        && let Some(view) = show(loader, context, &route)
    {
        return view;
    }
    let state = RwSignal::new(State::Coming);
    let trying = RwSignal::new(false);
    let place = NodeRef::<Div>::new();
    let wait = move |coming: Coming<()>| {
        spawn_local(async move {
            let came = coming.await.is_ok();
            let _ = trying.try_set(false);
            let _ = state.try_set(if came { State::Here } else { State::Absent });
        });
    };
    wait(coming);
    let again = Callback::new(move |()| {
        trying.set(true);
        wait((loader.load)());
    });
    let title = route.place.title();
    let shown = memo(move |_| state.get());
    view! {
        <div node_ref=place>
            {move || match shown.get() {
                State::Coming => {
                    view! {
                        <PageHead title=title />
                        <Skeleton shape=SkeletonShape::Rows(8) label=words::loading(title) />
                    }
                        .into_any()
                }
                State::Here => {
                    keep_focus(place);
                    show(loader, context, &route).unwrap_or_else(|| absent(title, trying, again))
                }
                State::Absent => {
                    keep_focus(place);
                    absent(title, trying, again)
                }
            }}
        </div>
    }
    .into_any()
}

/// The view is built in the owner that asks for it, not in a task, so that its signals live as long as the page.
fn show(loader: Loader, context: AppContext, route: &Route) -> Option<AnyView> {
    now(&mut (loader.view)(context, route.clone())).ok()
}

/// What stands at every place while a token of the page around can't be checked, because the part that does it did not
/// load.
pub fn not_loaded(console: Console, title: &'static str, main: NodeRef<leptos::html::Main>) -> AnyView {
    // What had the focus is gone with the press: the title of what follows has it.
    let again = Callback::new(move |()| {
        console.ask_host();
        super::focus_title(main);
    });
    absent(title, RwSignal::new(false), again)
}

fn absent(title: &'static str, trying: RwSignal<bool>, again: Callback<()>) -> AnyView {
    view! {
        <PageHead title=title />
        <ErrorPanel title=words::absent() cause=words::absent_cause().to_owned() remedy=words::absent_remedy().to_owned()>
            <Button
                label=words::again()
                icon=IconName::Refresh
                busy=trying
                busy_label=words::trying().to_owned()
                on_press=again
            />
        </ErrorPanel>
    }
    .into_any()
}

/// Where the title or the button had the focus, the title that replaces it gets it.
fn keep_focus(place: NodeRef<Div>) {
    let within = |place: web_sys::HtmlDivElement| place.matches(":focus-within").unwrap_or(false);
    if place.try_get_untracked().flatten().is_some_and(within) {
        super::focus_title(place);
    }
}
