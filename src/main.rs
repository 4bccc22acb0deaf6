//! The stand-alone page.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn main() {
    let root =
        document().get_element_by_id("backup-console").and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(root) = root {
        root.replace_children_with_node_0();
        mount_to(root, || view! { <main><h1>"Backup console"</h1></main> }).forget();
    }
}
