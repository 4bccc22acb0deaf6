//! The places of the console.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use wasm_bindgen::JsCast;

use crate::places::{Group, Place};
use crate::text::{self, Language, language, shell as words};
use crate::ui::Icon;
use crate::work::Console;

#[component]
pub(super) fn Rail(console: Console) -> AnyView {
    let section = memo(move |_| console.route.with(|route| route.place.section()));
    let link = move |place: Place| {
        let (label, icon) = (place.info().label.say(), place.info().icon);
        let href = place.href();
        let current = move || (section.get() == place).then_some("page");
        view! {
            <li>
                <a class="bc-rail-link" href=href title=label aria-current=current>
                    <Icon name=icon />
                    <span>{label}</span>
                </a>
            </li>
        }
        .into_any()
    };
    // Drawn anew when the host offers something else.
    let links = move |group: Group| {
        let places = Place::listed().filter(|place| place.info().rail == Some(group) && console.lists(*place));
        places.map(link).collect::<Vec<_>>()
    };
    let titled = move |group: Group, title: &'static str| {
        move || {
            let links = links(group);
            (!links.is_empty()).then(|| view! { <li class="bc-rail-title">{title}</li> {links} })
        }
    };
    view! {
        <nav class="bc-rail" part="rail" aria-label=words::navigation()>
            <ul>
                {move || links(Group::Main)}
                {titled(Group::Classic, words::classic())}
                {titled(Group::Page, words::this_page())}
                // Inside another page its own setting counts.
                {console.host.whole_page.then(|| languages(console))}
            </ul>
        </nav>
    }
    .into_any()
}

/// The choice of a language, each named in itself.
fn languages(console: Console) -> AnyView {
    let entries: Vec<AnyView> = Language::all().map(|spoken| choice(console, spoken)).collect();
    view! {
        <li class="bc-rail-title">{words::languages()}</li>
        {entries}
    }
    .into_any()
}

fn choice(console: Console, spoken: Language) -> AnyView {
    let choose = move |_| {
        spawn_local(async move {
            match text::change_to(spoken).await {
                Ok(()) => {
                    console.redraw();
                    // The button that was pressed is drawn anew, too.
                    next_frame(move || focus(spoken));
                }
                Err(_) => console.announcer.alert(words::language_absent()),
            }
        });
    };
    view! {
        <li>
            <button
                class="bc-rail-link"
                type="button"
                lang=spoken.tag()
                title=spoken.name()
                aria-pressed=(spoken == language()).to_string()
                on:click=choose
            >
                <b class="bc-rail-tag" aria-hidden="true">{spoken.tag()}</b>
                <span>{spoken.name()}</span>
            </button>
        </li>
    }
    .into_any()
}

fn focus(spoken: Language) {
    let button = document().query_selector(&format!(".bc-rail-link[lang={}]", spoken.tag())).ok().flatten();
    if let Some(button) = button.and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = button.focus();
    }
}
