//! What hangs on an element: its values, which may follow signals, and its listeners.

use std::borrow::Cow;

use backup_words::foreign::shown;
use leptos::reactive::effect::RenderEffect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement};

use super::Value;
use super::node::{Kind, Part, Say, Source};

/// Attributes that hold an address.
const ADDRESSES: [&str; 5] = ["href", "src", "action", "formaction", "xlink:href"];

/// Attributes that a person reads or hears.
const READ: [&str; 3] = ["title", "aria-label", "data-tip"];

/// A part of an element that is there.
pub(super) enum Attached {
    Fixed(Kind, &'static str, Value),
    Following(Kind, &'static str, RenderEffect<Value>),
    Listening(&'static str, Closure<dyn FnMut(Event)>),
    Told,
}

/// Hangs a part on an element.
pub(super) fn attach(element: &Element, part: Part) -> Attached {
    match part {
        Part::Value(kind, name, Source::Fixed(value)) => {
            // What is absent from a new element needs no removal.
            if !matches!(value, Value::Absent | Value::Flag(false)) || kind == Kind::Property {
                set(element, kind, name, &value);
            }
            Attached::Fixed(kind, name, value)
        }
        Part::Value(kind, name, Source::Changing(source)) => {
            Attached::Following(kind, name, follow(element.clone(), kind, name, source, None))
        }
        Part::Listener(name, listener) => {
            let mut listener = listener.0.take();
            let closure = Closure::<dyn FnMut(Event)>::new(move |event| listener.hear(event));
            let _ = element.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
            Attached::Listening(name, closure)
        }
        Part::Reference(reference) => {
            reference.refer(element);
            Attached::Told
        }
    }
}

/// Hangs a part where one of the same place hangs.
pub(super) fn exchange(element: &Element, part: Part, attached: &mut Attached) {
    match (part, &mut *attached) {
        (Part::Value(kind, name, Source::Fixed(value)), Attached::Fixed(old, of, before))
            if kind == *old && name == *of =>
        {
            // A class is lost where the attribute was set anew.
            if value != *before || kind == Kind::Class {
                set(element, kind, name, &value);
                *before = value;
            }
        }
        (Part::Value(kind, name, Source::Changing(source)), Attached::Following(old, of, effect))
            if kind == *old && name == *of =>
        {
            // What a person typed since is no longer what was set; a class is lost where the attribute was set anew.
            let before = effect.take_value().filter(|_| matches!(kind, Kind::Attribute | Kind::Style));
            *effect = follow(element.clone(), kind, name, source, before);
        }
        (part, attached) => {
            detach(element, attached);
            *attached = attach(element, part);
        }
    }
}

/// Takes a part away.
pub(super) fn detach(element: &Element, attached: &Attached) {
    match attached {
        Attached::Fixed(kind, name, _) | Attached::Following(kind, name, _) => {
            set(element, *kind, name, &Value::Absent)
        }
        Attached::Listening(name, closure) => {
            let _ = element.remove_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        }
        Attached::Told => {}
    }
}

fn follow(
    element: Element,
    kind: Kind,
    name: &'static str,
    mut source: Box<dyn Say + Send>,
    before: Option<Value>,
) -> RenderEffect<Value> {
    let run = move |before: Option<Value>| {
        let value = source.say();
        if before.as_ref() != Some(&value) {
            set(&element, kind, name, &value);
        }
        value
    };
    RenderEffect::new_with_value(run, before)
}

fn set(element: &Element, kind: Kind, name: &str, value: &Value) {
    match (kind, value) {
        (Kind::Attribute, Value::Text(text)) if ADDRESSES.contains(&name) && runs(text) => {
            let _ = element.remove_attribute(name);
        }
        (Kind::Attribute, Value::Text(text)) => drop(element.set_attribute(name, &legible(name, text))),
        (Kind::Attribute, Value::Flag(true)) => drop(element.set_attribute(name, "")),
        (Kind::Attribute, _) => drop(element.remove_attribute(name)),
        (Kind::Class, Value::Flag(true)) => drop(element.class_list().add_1(name)),
        (Kind::Class, _) => drop(element.class_list().remove_1(name)),
        (Kind::Style, value) => {
            let style = element.unchecked_ref::<HtmlElement>().style();
            match value {
                Value::Text(text) => drop(style.set_property(name, text)),
                _ => drop(style.remove_property(name)),
            }
        }
        (Kind::Property, Value::Text(text)) => property(element, name, &JsValue::from_str(text)),
        (Kind::Property, Value::Flag(flag)) => property(element, name, &JsValue::from_bool(*flag)),
        (Kind::Property, Value::Absent) => property(element, name, &JsValue::NULL),
    }
}

fn property(element: &Element, name: &str, value: &JsValue) {
    drop(js_sys::Reflect::set(element, &JsValue::from_str(name), value));
}

/// An attribute's text, written as texts are where a person reads or hears it.
fn legible<'a>(name: &str, text: &'a str) -> Cow<'a, str> {
    if READ.contains(&name) { shown(text) } else { Cow::Borrowed(text) }
}

/// Whether an address would run something instead of leading somewhere. Browsers skip blanks and control characters.
pub(super) fn runs(address: &str) -> bool {
    let mut scheme =
        address.chars().filter(|it| !it.is_ascii_control() && *it != ' ').map(|it| it.to_ascii_lowercase());
    ["javascript:", "data:", "vbscript:"].iter().any(|it| scheme.clone().take(it.len()).eq(it.chars()))
        && scheme.next().is_some()
}

#[cfg(test)]
mod tests {
    use super::{legible, runs};

    #[test]
    fn what_is_read_in_an_attribute_turns_nothing_round() {
        for name in ["title", "aria-label", "data-tip"] {
            assert_eq!(legible(name, "\u{202e}noitcudorp"), "[U+202E]noitcudorp", "{name}");
            assert_eq!(legible(name, "production"), "production");
        }
        assert_eq!(legible("href", "#/vaults/\u{202e}"), "#/vaults/\u{202e}", "it leads somewhere");
    }

    #[test]
    fn an_address_that_runs_is_known_however_it_is_written() {
        for address in ["javascript:alert(1)", " JavaScript:x", "java\nscript:x", "\u{1}data:text/html,x", "vbscript:x"]
        {
            assert!(runs(address), "{address}");
        }
        for address in ["#/vaults", "https://a.example/javascript:", "./data", "", "mailto:a@b.example", "blob:x"] {
            assert!(!runs(address), "{address}");
        }
    }
}
