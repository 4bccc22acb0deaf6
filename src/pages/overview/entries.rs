//! The ways into the forms, each with its consequence.

use crate::dom::prelude::*;

use crate::places::Place;
use crate::ui::Icon;
use crate::work::Console;

pub(super) fn view(console: Console, title: &'static str) -> AnyView {
    let offered = Place::ALL.iter().copied().filter(|place| console.offers(*place));
    let items = offered.filter_map(|place| Some((place, place.info().entry?))).map(|(place, note)| {
        let (icon, name) = (place.info().icon, place.info().label.say());
        view! {
            <li>
                <a class="bc-entry" href=place.href()>
                    <Icon name=icon />
                    <span>
                        <b>{name}</b>
                        <span class="bc-quiet">{note.say()}</span>
                    </span>
                </a>
            </li>
        }
        .into_any()
    });
    view! {
        <section aria-label=title>
            <h2 class="bc-section-title">{title}</h2>
            <ul class="bc-entries bc-plain">{items.collect_view()}</ul>
        </section>
    }
    .into_any()
}
