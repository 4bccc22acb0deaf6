//! The states of everything that is read: no session, on its way, failed, empty, here.

use crate::dom::prelude::*;
use backup_api::error::Cause;

use super::Reading;
use super::failure::not_read;
use super::host_token;
use super::updated;
use crate::places::Place;
use crate::session::State;
use crate::text::{lists, session};
use crate::ui::{ButtonKind, ButtonLink, EmptyState, IconName, Notice, Skeleton, SkeletonShape, Space, Tone};
use crate::work::Console;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Absent,
    Over,
    Loading,
    /// The error above says it all.
    Failed,
    Empty,
    /// So many rows came, and none that was asked for: that is no word on whether there are any.
    Foreign(usize),
    Here,
}

/// Shows what was read, or where it stands. What was read before stays below a failure.
#[component]
pub fn Panel(
    /// The read.
    reading: Reading,
    /// What is read, in a sentence: "vaults".
    what: &'static str,
    /// The shape of what comes.
    shape: SkeletonShape,
    /// Whether nothing is in what was read.
    #[prop(into)]
    none: Signal<bool>,
    /// What stands there then.
    #[prop(into)]
    empty: ViewFn,
    /// What was read.
    children: ChildrenFn,
) -> AnyView {
    let console = reading.console;
    let stage = memo(move |_| {
        if reading.here.get() {
            return match (none.get(), reading.foreign.get()) {
                (false, _) => Stage::Here,
                (true, 0) => Stage::Empty,
                (true, count) => Stage::Foreign(count),
            };
        }
        match console.client.sessions.get() {
            State::Absent => Stage::Absent,
            State::Ended(_) | State::Locked(_) => Stage::Over,
            State::Active(_) if reading.error.with(Option::is_some) => Stage::Failed,
            State::Active(_) => Stage::Loading,
        }
    });
    view! {
        <LoadError reading=reading />
        <Show when=move || reading.cut.get()>
            <Notice tone=Tone::Warning title=lists::cut() still=true>
                <p>{lists::cut_note()}</p>
            </Notice>
        </Show>
        {move || {
            let said = reading.miscount.get().map(|(read, total)| lists::read_fewer(read, total));
            said.map(|said| view! { <Notice tone=Tone::Warning title=said still=true /> })
        }}
        {move || match stage.get() {
            Stage::Absent => no_session(console, lists::no_session(what), lists::no_session_note().to_owned()),
            Stage::Over => no_session(console, lists::session_over_title().to_owned(), lists::session_over(what)),
            Stage::Loading => view! { <Skeleton shape=shape label=lists::loading(what) /> }.into_any(),
            Stage::Failed => ().into_any(),
            Stage::Empty => {
                view! {
                    <div class="bc-toolbar bc-toolbar-empty">
                        <Space class="bc-toolbar-space" />
                        {updated(derive(move || reading.since()), reading.loading, reading.reload)}
                    </div>
                    {empty.run()}
                }
                    .into_any()
            }
            Stage::Foreign(count) => {
                view! {
                    <div class="bc-trouble">
                        <Notice tone=Tone::Warning title=lists::foreign(count) still=true>
                            <p>{lists::foreign_note()}</p>
                        </Notice>
                    </div>
                }
                    .into_any()
            }
            Stage::Here => children(),
        }}
    }
    .into_any()
}

/// Why the latest try failed, with the age of what is shown all the same.
#[component]
fn LoadError(reading: Reading) -> AnyView {
    let offline = offline(reading.console);
    // What failed for want of a network is asked for again once there is one.
    Effect::new(move |before: Option<bool>| {
        let now = offline.get();
        let failed = reading.error.with_untracked(|error| error.as_ref().is_some_and(|it| it.cause == Cause::Offline));
        if before == Some(true) && !now && failed {
            reading.reload.run(());
        }
        now
    });
    let age = move || reading.here.get().then(|| view! { <p class="bc-quiet">{lists::older(&reading.age())}</p> });
    view! {
        {move || match reading.error.get() {
            // Signing in is asked for by the panel itself where nothing is here.
            Some(error) if reading.here.get() || reading.console.client.sessions.get().active() => {
                view! {
                    <div class="bc-trouble">
                        {not_read(error, reading.loading, reading.reload)}
                        {age}
                    </div>
                }
                    .into_any()
            }
            None if offline.get() && reading.here.get() => {
                view! {
                    <div class="bc-trouble">
                        <Notice tone=Tone::Warning title=lists::offline_title()>
                            <p>{move || lists::offline(&reading.age())}</p>
                        </Notice>
                    </div>
                }
                    .into_any()
            }
            _ => ().into_any(),
        }}
    }
    .into_any()
}

/// Whether the browser says that it has no network; looked at once a second.
fn offline(console: Console) -> Memo<bool> {
    memo(move |_| {
        console.now.track();
        web_sys::window().is_some_and(|window| !window.navigator().on_line())
    })
}

/// Asks to sign in, in the place of what can't be shown without; where the page around does that, how far it is.
pub fn no_session(console: Console, title: String, note: String) -> AnyView {
    let progress = memo(move |_| host_token::progress(console));
    let shown = move || {
        if let Some(progress) = progress.get() {
            return host_token::waiting(console, progress);
        }
        let (title, note) = (title.clone(), note.clone());
        view! {
            <EmptyState icon=IconName::User title=title text=MaybeProp::from(Some(note))>
                <ButtonLink href=Place::Session.href() label=session::sign_in() kind=ButtonKind::Primary />
            </EmptyState>
        }
        .into_any()
    };
    view! { {shown} }.into_any()
}
