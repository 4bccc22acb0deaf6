//! Finding elements from where one stands: the same in a document and in a shadow root.

use wasm_bindgen::JsCast;
use web_sys::{Document, DocumentFragment, Element, FocusOptions, HtmlElement, Node, ShadowRoot};
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

const CONTROLS: &str = "input:not([type=hidden]),select,textarea,button";

/// The element with this id in the document or shadow root that holds `near`.
#[must_use]
pub fn find(near: &Node, id: &str) -> Option<Element> {
    let root = near.get_root_node();
    match root.dyn_ref::<Document>() {
        Some(document) => document.get_element_by_id(id),
        None => root.dyn_ref::<DocumentFragment>()?.get_element_by_id(id),
    }
}

/// Puts the focus on a field, or on the first control of a group, with its label in view and every disclosure
/// around it open. Says whether there was such a field.
pub fn focus_field(near: &Node, id: &str) -> bool {
    let Some(found) = find(near, id) else { return false };
    open_around(&found);
    let control = if found.matches(CONTROLS).unwrap_or(false) {
        Some(found.clone())
    } else {
        found.query_selector(CONTROLS).ok().flatten()
    };
    let label = find(near, &format!("{id}-label")).unwrap_or(found);
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Start);
    label.scroll_into_view_with_scroll_into_view_options(&options);
    match control.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        Some(control) => focus_quietly(&control),
        None => false,
    }
}

/// Whether the person is at something of the page around the console. Then nothing here takes the focus or scrolls:
/// an answer may come long after the button was pressed.
#[must_use]
pub fn focus_is_elsewhere(near: &Node) -> bool {
    let Ok(root) = near.get_root_node().dyn_into::<ShadowRoot>() else { return false };
    let active = near.owner_document().and_then(|document| document.active_element());
    // Nobody has the focus after what had it was taken out: the body stands for that.
    root.active_element().is_none() && active.is_some_and(|it| !it.matches("body, html").unwrap_or(false))
}

/// What has the focus in the document or shadow root that holds `near`; nothing where nobody has it.
#[must_use]
pub fn focused(near: &Node) -> Option<Element> {
    let active = match near.get_root_node().dyn_into::<ShadowRoot>() {
        Ok(root) => root.active_element(),
        Err(_) => near.owner_document().and_then(|document| document.active_element()),
    };
    active.filter(|it| !it.matches("body, html").unwrap_or(false))
}

/// Whether the person has gone on to something else meanwhile than `place`, and than `left`: what had the focus when
/// something was sent. Nobody is at what was taken out of the page.
#[must_use]
pub fn went_on(place: &Element, left: Option<&Element>) -> bool {
    focus_is_elsewhere(place) || focused(place).is_some_and(|it| it != *place && Some(&it) != left)
}

/// The focus goes to what has come, and it is scrolled into view from its beginning.
pub fn come_to(place: &HtmlElement) {
    focus_quietly(place);
    place.scroll_into_view();
}

/// Focus without scrolling; tells whether it could be asked for.
pub fn focus_quietly(element: &HtmlElement) -> bool {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).is_ok()
}

fn open_around(element: &Element) {
    let mut inside = element.closest("details").ok().flatten();
    while let Some(details) = inside {
        // A refusal leaves the disclosure closed; the focus then goes nowhere, and nothing breaks.
        let _ = details.set_attribute("open", "");
        inside = details.parent_element().and_then(|it| it.closest("details").ok().flatten());
    }
}
