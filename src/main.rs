//! The stand-alone page: the console in its element, the route in the location's hash.

use backup_console::app::{App, install_crash_message};
use backup_console::{pages, route, text};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Id of the element that holds the console.
const ELEMENT: &str = "backup-console";

fn main() {
    install_crash_message(ELEMENT);
    let element = document().get_element_by_id(ELEMENT);
    let Some(target) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) else { return };
    target.replace_children_with_node_0();
    mount_to(target, || {
        let place = RwSignal::new(route::location::current());
        route::location::bind(place);
        Effect::new(move || {
            document().set_title(&format!("{}: {}", text::shell::product(), place.with(pages::title)));
        });
        view! { <App route=place whole_page=true /> }
    })
    .forget();
}
