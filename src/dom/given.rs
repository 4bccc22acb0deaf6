//! What attributes, classes, properties and listeners are given.

use std::borrow::Cow;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::tachys::html::node_ref::NodeRefContainer;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::Event;

use super::node::{Listener, Reference, Source};

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

/// A value, or what follows signals for it.
pub struct From(pub(super) Source);

/// What can be a value.
pub trait Given {
    /// It as one.
    fn given(self) -> From;
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
            fn given(self) -> From {
                From(Source::Fixed(self.value()))
            }
        }
    )*};
}

values! {
    &'static str => |it| Value::Text(Cow::Borrowed(it));
    String => |it| Value::Text(Cow::Owned(it));
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
    fn given(self) -> From {
        From(Source::Fixed(self.value()))
    }
}

impl<F: FnMut() -> V + Send + 'static, V: IntoValue> Given for F {
    fn given(mut self) -> From {
        From(Source::Changing(Box::new(move || self().value())))
    }
}

macro_rules! signals {
    ($($kind:ident),*) => {$(
        impl<T: IntoValue + Clone + Send + Sync + 'static> Given for $kind<T> {
            fn given(self) -> From {
                From(Source::Changing(Box::new(move || self.get().value())))
            }
        }
    )*};
}

signals!(Signal, Memo, RwSignal, ReadSignal);

impl<T: IntoValue + Clone + Send + Sync + 'static> Given for MaybeProp<T> {
    fn given(self) -> From {
        From(Source::Changing(Box::new(move || self.get().value())))
    }
}

/// A listener for events of this type.
pub fn listener<E: JsCast>(mut listen: impl FnMut(E) + 'static) -> Listener {
    Listener(SendWrapper::new(Box::new(move |event: Event| listen(event.unchecked_into()))))
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
pub fn targeted<T: JsCast>(mut listen: impl FnMut(Targeted<T>) + 'static) -> Listener {
    listener(move |event: Event| {
        if let Some(target) = event.current_target() {
            listen(Targeted { target: target.unchecked_into(), event });
        }
    })
}

/// Puts the element into a `NodeRef`.
pub fn refer<E>(node: NodeRef<E>) -> Reference
where
    E: leptos::html::ElementType + 'static,
    E::Output: JsCast + 'static,
{
    Box::new(move |element| node.load(element))
}
