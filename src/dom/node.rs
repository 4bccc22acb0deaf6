//! A view, before it is built.

use std::borrow::Cow;

use send_wrapper::SendWrapper;
use web_sys::{Element, Event};

use super::Value;
use super::keyed::Keyed;

/// Anything that can be drawn. A pointer and no more: views are handed about everywhere.
pub struct AnyView(pub(super) Box<View>);

/// What it is.
pub(super) enum View {
    /// Nothing; it keeps its place.
    Empty,
    /// Words.
    Text(Cow<'static, str>),
    /// An element.
    Element(Box<Builder>),
    /// Several, one after the other.
    Many(Vec<AnyView>),
    /// What follows signals.
    Changing(Box<dyn Draw + Send>),
    /// Rows, each known by a key.
    Keyed(Keyed),
}

impl AnyView {
    /// Nothing.
    #[inline(never)]
    #[must_use]
    pub fn empty() -> Self {
        Self(Box::new(View::Empty))
    }

    /// Words that never change.
    #[inline(never)]
    #[must_use]
    pub fn words(said: &'static str) -> Self {
        Self(Box::new(View::Text(Cow::Borrowed(said))))
    }

    #[inline(never)]
    pub(super) fn text(said: String) -> Self {
        Self(Box::new(View::Text(Cow::Owned(said))))
    }

    #[inline(never)]
    pub(super) fn many(views: Vec<Self>) -> Self {
        Self(Box::new(View::Many(views)))
    }

    #[inline(never)]
    pub(super) fn changing(draw: Box<dyn Draw + Send>) -> Self {
        Self(Box::new(View::Changing(draw)))
    }
}

/// An attribute's value, or what follows signals for it.
pub(super) enum Source {
    Fixed(Value),
    Changing(Box<dyn Say + Send>),
}

/// What of an element is given a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An attribute.
    Attribute,
    /// A class that is there or not.
    Class,
    /// Of the element's style, which a script may set and an attribute may not.
    Style,
    /// A property, such as what is typed.
    Property,
}

// Traits of one method, not closures: a table of `dyn FnMut` holds the closure's code twice more, to be called once and
// by value.

/// Draws, as often as it has to be.
pub trait Draw {
    /// What there is now.
    fn draw(&mut self) -> AnyView;
}

/// Gives a value, as often as it has to be.
pub trait Say {
    /// What it is now.
    fn say(&mut self) -> Value;
}

/// Is told of events.
pub trait Hear {
    /// Of this one.
    fn hear(&mut self, event: Event);
}

/// Is told the element once it is made.
pub trait Refer {
    /// This one.
    fn refer(&self, element: &Element);
}

/// A listener, which runs in the page's one thread.
pub struct Listener(pub(super) SendWrapper<Box<dyn Hear>>);

/// Who wants to know the element.
pub type Reference = Box<dyn Refer + Send>;

pub(super) enum Part {
    Value(Kind, &'static str, Source),
    Listener(&'static str, Listener),
    Reference(Reference),
}

/// What an element is where it stands in the sources. Elements of different places are never taken for one another.
pub struct Template {
    /// Its name.
    pub tag: &'static str,
    /// The attributes that never change.
    pub fixed: &'static [(&'static str, &'static str)],
}

/// An element, part by part.
pub struct Builder {
    pub(super) place: &'static Template,
    pub(super) parts: Vec<Part>,
    pub(super) children: Vec<AnyView>,
}

// Each is called from hundreds of places: what it takes should fit into registers, and none be copied to where it is
// called.
impl Builder {
    /// With the attributes that never change.
    #[inline(never)]
    #[must_use]
    pub fn new(place: &'static Template) -> Box<Self> {
        Box::new(Self { place, parts: Vec::new(), children: Vec::new() })
    }

    /// Of several views without an element around them.
    #[must_use]
    pub fn group() -> Box<Self> {
        static NONE: Template = Template { tag: "", fixed: &[] };
        Self::new(&NONE)
    }

    /// A value that stays.
    #[inline(never)]
    pub(super) fn value(&mut self, kind: Kind, name: &'static str, value: Value) {
        self.parts.push(Part::Value(kind, name, Source::Fixed(value)));
    }

    /// A text that stays.
    #[inline(never)]
    pub(super) fn said(&mut self, kind: Kind, name: &'static str, value: &'static str) {
        self.value(kind, name, Value::Text(Cow::Borrowed(value)));
    }

    /// A text that stays.
    #[inline(never)]
    pub(super) fn text(&mut self, kind: Kind, name: &'static str, value: String) {
        self.value(kind, name, Value::Text(Cow::Owned(value)));
    }

    /// A value that follows signals.
    #[inline(never)]
    pub(super) fn following(&mut self, kind: Kind, name: &'static str, source: Box<dyn Say + Send>) {
        self.parts.push(Part::Value(kind, name, Source::Changing(source)));
    }

    /// A listener.
    #[inline(never)]
    pub fn on(&mut self, event: &'static str, listener: Box<dyn Hear>) {
        self.parts.push(Part::Listener(event, Listener(SendWrapper::new(listener))));
    }

    /// Who wants to know the element.
    #[inline(never)]
    pub fn refer(&mut self, reference: Reference) {
        self.parts.push(Part::Reference(reference));
    }

    /// What stands in it.
    #[inline(never)]
    pub fn child(&mut self, child: AnyView) {
        self.children.push(child);
    }

    /// An element that stands in it.
    #[inline(never)]
    pub fn element(&mut self, element: Box<Self>) {
        self.child(element.done());
    }

    /// Words that stand in it.
    #[inline(never)]
    pub fn words(&mut self, said: &'static str) {
        self.child(AnyView::words(said));
    }

    /// What stands in it and follows signals.
    #[inline(never)]
    pub(super) fn changing(&mut self, draw: Box<dyn Draw + Send>) {
        self.child(AnyView::changing(draw));
    }

    /// The view.
    #[inline(never)]
    #[must_use]
    pub fn done(self: Box<Self>) -> AnyView {
        AnyView(Box::new(View::Element(self)))
    }

    /// The views of a group.
    #[inline(never)]
    #[must_use]
    #[expect(clippy::boxed_local, reason = "a pointer fits into a register")]
    pub fn all(self: Box<Self>) -> AnyView {
        AnyView::many(self.children)
    }
}
