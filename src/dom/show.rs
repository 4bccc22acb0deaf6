//! What components are given to draw.

use std::sync::Arc;

use leptos::prelude::*;

use super::signals::{Memo, memo};
use super::{AnyView, Child};

/// What stands between a component's tags, drawn once.
pub type Children = Box<dyn FnOnce() -> AnyView + Send>;

/// The same, drawn as often as it is wanted.
pub type ChildrenFn = Arc<dyn Fn() -> AnyView + Send + Sync>;

/// Makes children of a closure.
pub trait ToChildren<F> {
    /// They.
    fn to_children(draw: F) -> Self;
}

impl<F: FnOnce() -> AnyView + Send + 'static> ToChildren<F> for Children {
    fn to_children(draw: F) -> Self {
        Box::new(draw)
    }
}

impl<F: Fn() -> AnyView + Send + Sync + 'static> ToChildren<F> for ChildrenFn {
    fn to_children(draw: F) -> Self {
        Arc::new(draw)
    }
}

/// A property that is drawn.
#[derive(Clone)]
pub struct ViewFn(Arc<dyn Fn() -> AnyView + Send + Sync>);

impl ViewFn {
    /// Draws it.
    #[must_use]
    pub fn run(&self) -> AnyView {
        (self.0)()
    }
}

impl Default for ViewFn {
    fn default() -> Self {
        Self(Arc::new(AnyView::empty))
    }
}

impl<F: Fn() -> V + Send + Sync + 'static, V: Child> From<F> for ViewFn {
    fn from(draw: F) -> Self {
        Self(Arc::new(move || draw().node()))
    }
}

/// Draws its children as long as something holds.
#[component]
pub fn Show<W>(
    /// What has to hold.
    when: W,
    /// Stands there otherwise.
    #[prop(optional, into)]
    fallback: ViewFn,
    /// What is shown.
    children: ChildrenFn,
) -> AnyView
where
    W: Fn() -> bool + Send + Sync + 'static,
{
    show(memo(move |_| when()), fallback, children)
}

#[inline(never)]
fn show(when: Memo<bool>, fallback: ViewFn, children: ChildrenFn) -> AnyView {
    (move || if when.get() { children() } else { fallback.run() }).node()
}
