//! The stand-alone page: the console in its element, the route in the location's hash.

use backup_console::app::App;
use backup_console::{pages, route, text};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn main() {
    let element = document().get_element_by_id("backup-console");
    let Some(target) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) else { return };
    target.replace_children_with_node_0();
    mount_to(target, || {
        let place = RwSignal::new(route::location::current());
        route::location::bind(place);
        Effect::new(move || {
            document().set_title(&format!("{}: {}", text::shell::PRODUCT, place.with(pages::title)));
        });
        view! { <App route=place /> }
    })
    .forget();
}
