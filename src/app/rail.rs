//! The places of the console.

use leptos::prelude::*;

use crate::places::{Group, Place};
use crate::text::shell as words;
use crate::ui::Icon;
use crate::work::Console;

#[component]
pub(super) fn Rail(console: Console) -> AnyView {
    let section = Memo::new(move |_| console.route.with(|route| route.place.section()));
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
            </ul>
        </nav>
    }
    .into_any()
}
