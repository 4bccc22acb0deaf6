//! What attributes, classes, properties and listeners are given.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::NodeRef;
use leptos::tachys::html::node_ref::NodeRefContainer;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::node::{Builder, Hear, Kind, Refer, Reference, Say};
use super::prop::MaybeProp;
use super::signals::{Memo, RwSignal, Signal};

/// Of an attribute, a class or a property.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// The attribute is not there.
    Absent,
    /// There or not; true or false.
    Flag(bool),
    /// Text.
    Text(Cow<'static, str>),
}

/// What can be a value.
pub trait Given {
    /// Gives it to an element that is being made.
    fn given(self, made: &mut Builder, kind: Kind, name: &'static str);
}

/// What is a value by itself.
pub trait IntoValue {
    /// It as one.
    fn value(self) -> Value;
}

macro_rules! values {
    ($($kind:ty => |$it:ident| $value:expr;)*) => {$(
        impl IntoValue for $kind {
            fn value(self) -> Value {
                let $it = self;
                $value
            }
        }
        impl Given for $kind {
            fn given(self, made: &mut Builder, kind: Kind, name: &'static str) {
                made.value(kind, name, self.value());
            }
        }
    )*};
}

impl IntoValue for &'static str {
    fn value(self) -> Value {
        Value::Text(Cow::Borrowed(self))
    }
}

impl Given for &'static str {
    fn given(self, made: &mut Builder, kind: Kind, name: &'static str) {
        made.said(kind, name, self);
    }
}

impl IntoValue for String {
    fn value(self) -> Value {
        Value::Text(Cow::Owned(self))
    }
}

impl Given for String {
    fn given(self, made: &mut Builder, kind: Kind, name: &'static str) {
        made.text(kind, name, self);
    }
}

values! {
    Cow<'static, str> => |it| Value::Text(it);
    Arc<str> => |it| Value::Text(Cow::Owned(it.as_ref().to_owned()));
    bool => |it| Value::Flag(it);
    i32 => |it| Value::Text(Cow::Owned(it.to_string()));
    u32 => |it| Value::Text(Cow::Owned(it.to_string()));
    u64 => |it| Value::Text(Cow::Owned(it.to_string()));
    usize => |it| Value::Text(Cow::Owned(it.to_string()));
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn value(self) -> Value {
        self.map_or(Value::Absent, T::value)
    }
}

impl<T: IntoValue> Given for Option<T> {
    fn given(self, made: &mut Builder, kind: Kind, name: &'static str) {
        made.value(kind, name, self.value());
    }
}

impl<F: FnMut() -> V + Send + 'static, V: IntoValue> Given for F {
    fn given(self, made: &mut Builder, kind: Kind, name: &'static str) {
        made.following(kind, name, Box::new(Called(self)));
    }
}

struct Called<F>(F);

impl<F: FnMut() -> V, V: IntoValue> Say for Called<F> {
    fn say(&mut self) -> Value {
        (self.0)().value()
    }
}

macro_rules! signals {
    ($($kind:ident),*) => {$(
        impl<T: IntoValue + Clone + 'static> Given for $kind<T> {
            fn given(self, made: &mut Builder, kind: Kind, name: &'static str) {
                made.following(kind, name, Box::new(self));
            }
        }
        impl<T: IntoValue + Clone + 'static> Say for $kind<T> {
            fn say(&mut self) -> Value {
                self.get().value()
            }
        }
    )*};
}

signals!(Signal, Memo, RwSignal, MaybeProp);

/// A listener for events of this type.
pub fn listener<E: JsCast + 'static>(listen: impl FnMut(E) + 'static) -> Box<dyn Hear> {
    Box::new(Heard(listen, PhantomData))
}

struct Heard<F, E>(F, PhantomData<E>);

impl<F: FnMut(E), E: JsCast> Hear for Heard<F, E> {
    fn hear(&mut self, event: Event) {
        (self.0)(event.unchecked_into());
    }
}

/// An event, and the element that listens.
pub struct Targeted<T> {
    event: Event,
    target: T,
}

impl<T> Targeted<T> {
    /// The element that listens.
    pub const fn target(&self) -> &T {
        &self.target
    }

    /// The event.
    pub const fn event(&self) -> &Event {
        &self.event
    }
}

/// A listener that is told its element, too.
pub fn targeted<T: JsCast + 'static>(listen: impl FnMut(Targeted<T>) + 'static) -> Box<dyn Hear> {
    Box::new(HeardOf(listen, PhantomData))
}

struct HeardOf<F, T>(F, PhantomData<T>);

impl<F: FnMut(Targeted<T>), T: JsCast> Hear for HeardOf<F, T> {
    fn hear(&mut self, event: Event) {
        if let Some(target) = event.current_target() {
            (self.0)(Targeted { target: target.unchecked_into(), event });
        }
    }
}

/// Puts the element into a `NodeRef`.
pub fn refer<E>(node: NodeRef<E>) -> Reference
where
    E: leptos::html::ElementType + 'static,
    E::Output: JsCast + 'static,
{
    Box::new(Loaded(node))
}

struct Loaded<E: leptos::html::ElementType>(NodeRef<E>);

impl<E: leptos::html::ElementType<Output: JsCast + 'static> + 'static> Refer for Loaded<E> {
    fn refer(&self, element: &Element) {
        self.0.load(element);
    }
}
