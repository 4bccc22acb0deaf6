//! What can stand in a view.

use std::borrow::Cow;
use std::sync::Arc;

use super::AnyView;
use super::node::{Builder, Draw};
use super::prop::MaybeProp;
use super::signals::{Memo, RwSignal, Signal};

/// What can be drawn.
pub trait Child: Sized {
    /// It as a view.
    fn node(self) -> AnyView;

    /// Puts it into an element that is being made.
    fn put(self, made: &mut Builder) {
        made.child(self.node());
    }
}

/// The same, by the name that Leptos gives it.
pub trait IntoAny: Child {
    /// It as a view.
    fn into_any(self) -> AnyView {
        self.node()
    }
}

impl<T: Child> IntoAny for T {}

macro_rules! children {
    ($($kind:ty => |$it:ident| $node:expr;)*) => {$(
        impl Child for $kind {
            fn node(self) -> AnyView {
                let $it = self;
                $node
            }
        }
    )*};
}

children! {
    AnyView => |it| it;
    () => |_it| AnyView::empty();
    String => |it| AnyView::text(it);
    Cow<'static, str> => |it| AnyView::text(it.into_owned());
    Arc<str> => |it| AnyView::text(it.as_ref().to_owned());
    char => |it| AnyView::text(it.to_string());
    u32 => |it| AnyView::text(it.to_string());
    u64 => |it| AnyView::text(it.to_string());
    usize => |it| AnyView::text(it.to_string());
}

impl Child for &'static str {
    fn node(self) -> AnyView {
        AnyView::words(self)
    }

    fn put(self, made: &mut Builder) {
        made.words(self);
    }
}

impl<T: Child> Child for Option<T> {
    fn node(self) -> AnyView {
        self.map_or_else(AnyView::empty, T::node)
    }
}

impl<T: Child> Child for Vec<T> {
    fn node(self) -> AnyView {
        AnyView::many(self.into_iter().map(T::node).collect())
    }
}

impl<T: Child, const N: usize> Child for [T; N] {
    fn node(self) -> AnyView {
        AnyView::many(self.into_iter().map(T::node).collect())
    }
}

impl<A: Child, B: Child> Child for (A, B) {
    fn node(self) -> AnyView {
        AnyView::many(vec![self.0.node(), self.1.node()])
    }
}

impl<A: Child, B: Child, C: Child> Child for (A, B, C) {
    fn node(self) -> AnyView {
        AnyView::many(vec![self.0.node(), self.1.node(), self.2.node()])
    }
}

impl<F: FnMut() -> V + Send + 'static, V: Child> Child for F {
    fn node(self) -> AnyView {
        AnyView::changing(Box::new(Called(self)))
    }

    fn put(self, made: &mut Builder) {
        made.changing(Box::new(Called(self)));
    }
}

struct Called<F>(F);

impl<F: FnMut() -> V, V: Child> Draw for Called<F> {
    fn draw(&mut self) -> AnyView {
        (self.0)().node()
    }
}

macro_rules! signals {
    ($($kind:ident),*) => {$(
        impl<T: Child + Clone + 'static> Child for $kind<T> {
            fn node(self) -> AnyView {
                AnyView::changing(Box::new(self))
            }

            fn put(self, made: &mut Builder) {
                made.changing(Box::new(self));
            }
        }
        impl<T: Child + Clone + 'static> Draw for $kind<T> {
            fn draw(&mut self) -> AnyView {
                self.get().node()
            }
        }
    )*};
}

signals!(Signal, Memo, RwSignal, MaybeProp);

/// Draws all that an iterator gives.
pub trait CollectView {
    /// They as a view.
    fn collect_view(self) -> AnyView;
}

impl<I: IntoIterator<Item: Child>> CollectView for I {
    fn collect_view(self) -> AnyView {
        AnyView::many(self.into_iter().map(Child::node).collect())
    }
}
