//! A way of several stations, one in hand.

use crate::dom::prelude::*;
use leptos::html;

use super::{Icon, IconName, focus_is_elsewhere, use_words};

/// Where a station stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StationState {
    /// Not reached yet: named only.
    #[default]
    Ahead,
    /// In hand: open.
    Current,
    /// Passed, and not seen to be as it was asked for: one line of facts, and what there is to say of it.
    Passed,
    /// Finished: one line of facts.
    Done,
    /// Finished badly: open, marked.
    Failed,
}

/// The line that holds the stations.
#[component]
pub fn Journey(
    /// What the way leads to.
    #[prop(into)]
    label: Signal<String>,
    /// [`Station`]s.
    children: Children,
) -> AnyView {
    view! { <ol class="bc-journey" aria-label=label>{children()}</ol> }.into_any()
}

/// One station. Its content is made when it is reached and kept while the person goes on, so that nothing typed is lost.
#[component]
pub fn Station(
    /// Its number, from 1.
    number: u8,
    /// Its name.
    #[prop(into)]
    title: Signal<String>,
    /// Where it stands.
    #[prop(into)]
    state: Signal<StationState>,
    /// The one line when it is finished: name, size. Ids go into `done`.
    #[prop(optional, into)]
    facts: MaybeProp<String>,
    /// More of that line: an [`IdText`](super::IdText).
    #[prop(optional, into)]
    done: Option<ViewFn>,
    /// Under that line: what was sent and answered.
    #[prop(optional, into)]
    more: Option<ViewFn>,
    /// Opens it again; without it a finished station stays closed.
    #[prop(optional, into)]
    on_change: Option<Callback<()>>,
    /// It can't be opened again any more.
    #[prop(optional, into)]
    fixed: Signal<bool>,
    /// The last one: stays open when it is finished.
    #[prop(optional)]
    last: bool,
    /// The work.
    children: ChildrenFn,
) -> AnyView {
    let words = use_words();
    let state = memo(move |_| state.get());
    let reached = memo(move |before: Option<&bool>| {
        let now = state.get();
        before.copied().unwrap_or_default()
            || matches!(now, StationState::Current | StationState::Failed)
            || (last && now == StationState::Done)
    });
    let open = move || match state.get() {
        StationState::Current | StationState::Failed => true,
        StationState::Done => last,
        StationState::Ahead | StationState::Passed => false,
    };
    let node = NodeRef::<html::H2>::new();
    // Who goes on by keyboard or by ear begins at the title of the next station.
    Effect::new(move |before: Option<StationState>| {
        let now = state.get();
        if now == StationState::Current
            && matches!(before, Some(StationState::Ahead | StationState::Passed | StationState::Done))
        {
            next_frame(move || {
                if let Some(title) = node.try_get_untracked().flatten().filter(|title| !focus_is_elsewhere(title)) {
                    let _ = title.focus();
                }
            });
        }
        now
    });
    let class = move || match state.get() {
        StationState::Ahead => "bc-station bc-station-ahead",
        StationState::Passed => "bc-station",
        StationState::Current => "bc-station bc-station-current",
        StationState::Done => "bc-station bc-station-done",
        StationState::Failed => "bc-station bc-station-failed",
    };
    let mark = move || match state.get() {
        StationState::Done => {
            view! { <Icon name=IconName::Check /><span class="bc-visually-hidden">{words.station_done}</span> }
                .into_any()
        }
        StationState::Failed => {
            view! { <Icon name=IconName::Close /><span class="bc-visually-hidden">{words.station_failed}</span> }
                .into_any()
        }
        _ => number.to_string().into_any(),
    };
    // Kept while its state becomes known.
    let passed = memo(move |_| matches!(state.get(), StationState::Passed | StationState::Done) && !last);
    let line = move || {
        passed.get().then(|| {
            view! {
                <div class="bc-station-facts">
                    {move || facts.get().map(|facts| view! { <span>{facts}</span> })}
                    {done.as_ref().map(|it| it.run())}
                    {on_change.filter(|_| !fixed.get()).map(|change| {
                        view! {
                            <button class="bc-link" type="button" on:click=move |_| change.run(())>
                                {words.station_change}
                                <span class="bc-visually-hidden">" "{title}</span>
                            </button>
                        }
                    })}
                </div>
                {more.as_ref().map(|it| it.run())}
            }
            .into_any()
        })
    };
    view! {
        <li class=class aria-current=move || (state.get() == StationState::Current).then_some("step")>
            <span class="bc-station-mark">{mark}</span>
            <div class="bc-station-text">
                <h2 class="bc-station-title" tabindex="-1" node_ref=node>{title}</h2>
                {line}
                <div class="bc-station-work" prop:hidden=move || !open()>
                    {move || reached.get().then(|| children())}
                </div>
            </div>
        </li>
    }
    .into_any()
}
