//! A view that is drawn, and what becomes of it.

use std::borrow::Cow;

use backup_words::foreign::shown;
use leptos::prelude::document;
use leptos::reactive::effect::RenderEffect;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use super::keyed::Rows;
use super::node::{AnyView, Builder, Draw, Template, View};
use super::outline::fitted;
use super::part::{self, Attached};

const SVG: &str = "http://www.w3.org/2000/svg";

/// What is drawn. Each has a node at least, which keeps its place.
pub(super) enum State {
    Empty(Node),
    Text(Node, Cow<'static, str>),
    Element(Box<Made>),
    Many(Vec<Self>, Node),
    Changing(RenderEffect<Self>),
    Keyed(Rows),
}

pub(super) struct Made {
    place: &'static Template,
    element: Element,
    parts: Vec<Attached>,
    children: Vec<State>,
}

/// A node that nobody sees.
pub(super) fn mark() -> Node {
    document().create_comment("").unchecked_into()
}

impl AnyView {
    /// Draws it, not yet anywhere. `svg`: inside a drawing.
    pub(super) fn build(self, svg: bool) -> State {
        match *self.0 {
            View::Empty => State::Empty(mark()),
            View::Text(said) => State::Text(document().create_text_node(&shown(&said)).unchecked_into(), said),
            View::Element(builder) => State::Element(Box::new(make(*builder, svg))),
            View::Many(views) => State::Many(views.into_iter().map(|it| it.build(svg)).collect(), mark()),
            View::Changing(view) => State::Changing(follow(view, svg, None)),
            View::Keyed(rows) => State::Keyed(rows.build(svg)),
        }
    }

    /// Draws it in the place of what is there; what is alike stays.
    pub(super) fn patch(self, state: &mut State, svg: bool) {
        match (*self.0, &mut *state) {
            (View::Empty, State::Empty(_)) => {}
            (View::Text(said), State::Text(node, before)) => {
                if said != *before {
                    node.set_node_value(Some(&shown(&said)));
                    *before = said;
                }
            }
            (View::Element(builder), State::Element(made)) if std::ptr::eq(builder.place, made.place) => {
                change(*builder, made, svg);
            }
            (View::Many(views), State::Many(states, end)) => several(views, states, end, svg),
            (View::Changing(view), State::Changing(effect)) => {
                let before = effect.take_value();
                *effect = follow(view, svg, before);
            }
            (View::Keyed(rows), State::Keyed(states)) => rows.patch(states, svg),
            (view, state) => {
                let new = AnyView(Box::new(view)).build(svg);
                if let Some(first) = state.first() {
                    new.insert(first.parent_node().as_ref(), Some(&first));
                }
                state.remove();
                *state = new;
            }
        }
    }
}

fn make(builder: Builder, svg: bool) -> Made {
    let Builder { place, parts, children } = builder;
    let Template { tag, fixed } = *place;
    let svg = svg || tag == "svg";
    let tag = fitted(tag);
    let made = if svg { document().create_element_ns(Some(SVG), tag) } else { document().create_element(tag) };
    // Only a name that is no name can't be made, and names are constants.
    let element =
        made.unwrap_or_else(|_| document().create_element("span").unwrap_or_else(|error| error.unchecked_into()));
    for (name, value) in fixed {
        drop(element.set_attribute(name, value));
    }
    let parts = parts.into_iter().map(|it| part::attach(&element, it)).collect();
    let children: Vec<State> = children.into_iter().map(|it| it.build(svg)).collect();
    for child in &children {
        child.insert(Some(&element), None);
    }
    Made { place, element, parts, children }
}

/// Gives an element of the same place in the sources what is new.
fn change(builder: Builder, made: &mut Made, svg: bool) {
    let svg = svg || made.place.tag == "svg";
    for (part, attached) in builder.parts.into_iter().zip(&mut made.parts) {
        part::exchange(&made.element, part, attached);
    }
    for (child, state) in builder.children.into_iter().zip(&mut made.children) {
        child.patch(state, svg);
    }
}

fn several(views: Vec<AnyView>, states: &mut Vec<State>, end: &Node, svg: bool) {
    for state in states.drain(views.len().min(states.len())..) {
        state.remove();
    }
    let there = states.len();
    for (number, view) in views.into_iter().enumerate() {
        match states.get_mut(number).filter(|_| number < there) {
            Some(state) => view.patch(state, svg),
            None => {
                let new = view.build(svg);
                new.insert(end.parent_node().as_ref(), Some(end));
                states.push(new);
            }
        }
    }
}

fn follow(mut view: Box<dyn Draw + Send>, svg: bool, before: Option<State>) -> RenderEffect<State> {
    let run = move |before: Option<State>| match (view.draw(), before) {
        (view, Some(mut state)) => {
            view.patch(&mut state, svg);
            state
        }
        (view, None) => view.build(svg),
    };
    RenderEffect::new_with_value(run, before)
}

impl State {
    /// The nodes that stand beside one another, in order.
    pub(super) fn nodes(&self, into: &mut Vec<Node>) {
        match self {
            Self::Empty(node) | Self::Text(node, _) => into.push(node.clone()),
            Self::Element(made) => into.push(made.element.clone().into()),
            Self::Many(states, end) => {
                for state in states {
                    state.nodes(into);
                }
                into.push(end.clone());
            }
            Self::Changing(effect) => drop(effect.with_value_mut(|state| state.nodes(into))),
            Self::Keyed(rows) => rows.nodes(into),
        }
    }

    /// The first of them.
    pub(super) fn first(&self) -> Option<Node> {
        match self {
            Self::Empty(node) | Self::Text(node, _) => Some(node.clone()),
            Self::Element(made) => Some(made.element.clone().into()),
            Self::Many(states, end) => states.first().map_or_else(|| Some(end.clone()), Self::first),
            Self::Changing(effect) => effect.with_value_mut(|state| state.first()).flatten(),
            Self::Keyed(rows) => rows.first(),
        }
    }

    /// Puts it into `parent`, before a node or at the end.
    pub(super) fn insert(&self, parent: Option<&Node>, before: Option<&Node>) {
        let Some(parent) = parent else { return };
        let mut nodes = Vec::new();
        self.nodes(&mut nodes);
        for node in nodes {
            drop(parent.insert_before(&node, before));
        }
    }

    /// Takes it out of the page.
    pub(super) fn remove(&self) {
        let mut nodes = Vec::new();
        self.nodes(&mut nodes);
        for node in nodes {
            if let Some(parent) = node.parent_node() {
                drop(parent.remove_child(&node));
            }
        }
    }
}

impl Drop for State {
    /// An effect's task holds what it drew until the task is next awake. What was drawn has to end now: its own effects
    /// may be due, and would look for what has ended.
    fn drop(&mut self) {
        if let Self::Changing(effect) = self {
            drop(effect.take_value());
        }
    }
}

impl Drop for Made {
    /// Something may still hold the element, such as an animation or a host; nobody listens to it any more.
    fn drop(&mut self) {
        for attached in self.parts.iter().filter(|it| matches!(it, Attached::Listening(..))) {
            part::detach(&self.element, attached);
        }
    }
}
