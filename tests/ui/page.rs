//! A fresh container for each test, and look-ups as a person makes them: by label and by name.

use backup_console::dom::mount_to;
use backup_console::dom::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, EventInit, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit};

/// A mounted view; taken out of the page when dropped.
pub struct Page {
    pub root: HtmlElement,
    _mounted: Box<dyn std::any::Any>,
}

impl Drop for Page {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// Mounts a view into a container of its own in the page.
pub fn mount(view: impl FnOnce() -> AnyView + 'static) -> Page {
    let root = container();
    let mounted = mount_to(&root, view);
    Page { root, _mounted: Box::new(mounted) }
}

/// The same inside a shadow root.
pub fn mount_in_shadow(view: impl FnOnce() -> AnyView + 'static) -> Page {
    let host = container();
    let shadow = host.attach_shadow(&web_sys::ShadowRootInit::new(web_sys::ShadowRootMode::Open)).unwrap();
    let root: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    shadow.append_child(&root).unwrap();
    let mounted = mount_to(&root, view);
    Page { root, _mounted: Box::new(mounted) }
}

fn container() -> HtmlElement {
    let root: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&root).unwrap();
    root
}

/// Lets effects run, and what they asked to be done with the next frame.
pub async fn settle() {
    leptos::task::tick().await;
    let frame = js_sys::Promise::new(&mut |done, _| {
        let window = web_sys::window().unwrap();
        window.request_animation_frame(&done).unwrap();
        // A browser that thinks nobody looks draws no frame.
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, 500).unwrap();
    });
    JsFuture::from(frame).await.unwrap();
    leptos::task::tick().await;
}

impl Page {
    /// The element that has the focus, in this page or shadow root.
    pub fn focused(&self) -> Option<Element> {
        match self.root.get_root_node().dyn_into::<web_sys::ShadowRoot>() {
            Ok(shadow) => shadow.active_element(),
            Err(_) => document().active_element(),
        }
    }

    pub fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length()).map(|at| found.item(at).unwrap().unchecked_into()).collect()
    }

    /// The control of the label with this text.
    pub fn labelled(&self, text: &str) -> HtmlInputElement {
        let label = self.all("label").into_iter().find(|it| words(it).starts_with(text)).unwrap();
        self.by_id(&label.get_attribute("for").unwrap()).unchecked_into()
    }

    pub fn by_id(&self, id: &str) -> HtmlElement {
        self.root.query_selector(&format!("#{id}")).unwrap().unwrap().unchecked_into()
    }

    /// The button with this name.
    pub fn button(&self, name: &str) -> HtmlElement {
        self.find_button(name).unwrap_or_else(|| panic!("no button {name}"))
    }

    pub fn find_button(&self, name: &str) -> Option<HtmlElement> {
        self.all("button").into_iter().find(|it| it.get_attribute("aria-label").unwrap_or_else(|| words(it)) == name)
    }

    /// The box or radio button with this name, whose name is an element's text.
    pub fn option(&self, name: &str) -> HtmlInputElement {
        self.all("input")
            .into_iter()
            .find(|it| it.get_attribute("aria-labelledby").is_some_and(|id| words(&self.by_id(&id)) == name))
            .unwrap_or_else(|| panic!("no option {name}"))
            .unchecked_into()
    }

    /// What describes an element to a screen reader.
    pub fn description(&self, element: &Element) -> Vec<String> {
        let ids = element.get_attribute("aria-describedby").unwrap_or_default();
        ids.split_whitespace().map(|id| words(&self.by_id(id))).collect()
    }
}

/// The text of an element, as it is read.
pub fn words(element: &Element) -> String {
    element.text_content().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn is_hidden(element: &Element) -> bool {
    element.closest("[hidden]").unwrap().is_some()
}

/// Types a text as a whole.
pub fn enter(input: &HtmlElement, text: &str) {
    js_sys::Reflect::set(input, &"value".into(), &JsValue::from_str(text)).unwrap();
    fire(input, "input");
}

pub fn fire(target: &Element, name: &str) {
    let options = EventInit::new();
    options.set_bubbles(true);
    options.set_cancelable(true);
    target.dispatch_event(&web_sys::Event::new_with_event_init_dict(name, &options).unwrap()).unwrap();
}

/// Presses a key; says whether the page left it to the browser.
pub fn press(target: &Element, key: &str) -> bool {
    let options = KeyboardEventInit::new();
    options.set_key(key);
    options.set_bubbles(true);
    options.set_cancelable(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &options).unwrap();
    target.dispatch_event(&event).unwrap()
}
