//! The first page without a session: what the console is, and the ways in.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use leptos::html::Div;

use super::{entries, picture};
use crate::forms::AppContext;
use crate::http::has_demo;
use crate::pages::{chunks, focus_title};
use crate::places::Place;
use crate::shared::host_token;
use crate::text::{host, overview as words, session};
use crate::ui::{Button, ButtonKind, ButtonLink, Icon, IconName, Skeleton, SkeletonShape};
use crate::work::Console;
use crate::work::renew::Given;

/// What stands in `page` while there is no session; `over`: there was one.
pub(super) fn view(context: AppContext, over: bool, page: NodeRef<Div>) -> AnyView {
    let console = context.console;
    if console.given.get() == Given::Asking {
        return signing_in(console);
    }
    if !console.host.offers(|features| features.sign_in) {
        return no_token(console);
    }
    let title = if over { words::over() } else { words::welcome() };
    view! {
        <section class="bc-welcome" class:bc-welcome-drawn=!over>
            <div class="bc-welcome-text">
                <h1 class="bc-title" part="title" tabindex="-1">{title}</h1>
                {if over { view! { <p class="bc-lead">{words::over_note()}</p> }.into_any() } else { what_it_is() }}
                {ways_in(context, page)}
            </div>
            {(!over).then(picture::view)}
        </section>
        {move || entries::view(console, words::can_absent())}
    }
    .into_any()
}

fn what_it_is() -> AnyView {
    let lines = [words::welcome_what(), words::welcome_seen(), words::welcome_token()];
    let lines = lines.map(|line| view! { <li><Icon name=IconName::Check /><span>{line}</span></li> });
    view! { <ul class="bc-welcome-lines bc-plain">{lines.into_iter().collect_view()}</ul> }.into_any()
}

/// The demo first, where there is one. Nothing stands here until that is known: a button would move under the pointer.
fn ways_in(context: AppContext, page: NodeRef<Div>) -> AnyView {
    let console = context.console;
    let known = RwSignal::new(console.demo.get_untracked());
    if !known.get_untracked() {
        spawn_local(async move {
            // Inside another page the emulator's control path is not looked for: the page would log a 404.
            if console.host.whole_page && has_demo().await {
                let _ = console.demo.try_set(true);
            }
            let _ = known.try_set(true);
        });
    }
    let shown = move || {
        let demo = console.demo.get();
        let kind = if demo { ButtonKind::Secondary } else { ButtonKind::Primary };
        view! {
            {demo.then(|| try_demo(context, page))}
            <ButtonLink href=Place::Session.href() label=session::sign_in() kind=kind icon=IconName::User />
        }
    };
    view! {
        <div class="bc-actions">{move || known.get().then(shown)}</div>
        {move || console.demo.get().then(|| view! { <p class="bc-hint">{session::demo_note()}</p> })}
    }
    .into_any()
}

fn try_demo(context: AppContext, page: NodeRef<Div>) -> AnyView {
    let busy = RwSignal::new(false);
    let press = Callback::new(move |()| {
        busy.set(true);
        spawn_local(async move {
            if chunks::demo(context).await {
                focus_title(page);
            }
            let _ = busy.try_set(false);
        });
    });
    view! {
        <Button
            label=session::demo_use()
            icon=IconName::Play
            kind=ButtonKind::Primary
            busy=busy
            busy_label=MaybeProp::from(Some(session::signing_in().to_owned()))
            on_press=press
        />
    }
    .into_any()
}

/// Only the host can begin a session.
fn no_token(console: Console) -> AnyView {
    view! {
        <section class="bc-welcome">
            <h1 class="bc-title" part="title" tabindex="-1">{host::no_token()}</h1>
            <p class="bc-lead">{host_token::what_to_do(console)}</p>
            <div class="bc-actions">
                {host_token::ask_again(console)}
                <ButtonLink href=Place::Session.href() label=host::why() />
            </div>
        </section>
        {move || entries::view(console, words::can_absent())}
    }
    .into_any()
}

/// The host gives the token: there is nothing to do but to wait for it, or to ask once more.
fn signing_in(console: Console) -> AnyView {
    view! {
        <section class="bc-welcome">
            <h1 class="bc-title" part="title" tabindex="-1">{host::signing_in()}</h1>
            <Skeleton shape=SkeletonShape::Rows(3) label=host::signing_in() />
            <div class="bc-actions">{host_token::ask_again(console)}</div>
        </section>
    }
    .into_any()
}
