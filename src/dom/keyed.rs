//! Rows that are known by a key: one that stays keeps its elements, its state and its owner, wherever it moves to.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Node;

use super::node::View;
use super::state::{State, mark};
use super::{AnyView, Child};

type Draw = Box<dyn FnOnce() -> AnyView + Send>;

/// The rows that there are to be.
pub struct Keyed {
    owner: Owner,
    /// Which list gave them: another one at its place owns nothing of the rows that are there.
    list: Arc<()>,
    rows: Vec<(u64, Draw)>,
}

struct Row {
    key: u64,
    state: State,
    owner: Owner,
}

pub(super) struct Rows {
    rows: Vec<Row>,
    list: Arc<()>,
    end: Node,
}

/// A row for each item that `each` gives; items of the same key are the same row.
#[component]
pub fn For<T, K, E, I, C>(
    /// The items; it follows signals.
    each: E,
    /// What an item is known by.
    key: K,
    /// Draws an item.
    children: C,
) -> AnyView
where
    T: Send + 'static,
    I: Hash,
    E: Fn() -> Vec<T> + Send + 'static,
    K: Fn(&T) -> I + Send + 'static,
    C: Fn(T) -> AnyView + Send + Sync + 'static,
{
    let children = Arc::new(children);
    let owner = Owner::current().unwrap_or_default();
    let list = Arc::new(());
    let all = move || {
        let row = |item: T| {
            let mut hasher = DefaultHasher::new();
            key(&item).hash(&mut hasher);
            let children = Arc::clone(&children);
            let draw: Draw = Box::new(move || children(item));
            (hasher.finish(), draw)
        };
        let rows = each().into_iter().map(row).collect();
        Keyed { owner: owner.clone(), list: Arc::clone(&list), rows }.view()
    };
    all.node()
}

impl Keyed {
    #[inline(never)]
    fn view(self) -> AnyView {
        AnyView(Box::new(View::Keyed(self)))
    }

    pub(super) fn build(self, svg: bool) -> Rows {
        let Self { owner, list, rows } = self;
        Rows { rows: rows.into_iter().map(|(key, draw)| Row::new(&owner, key, draw, svg)).collect(), list, end: mark() }
    }

    pub(super) fn patch(self, states: &mut Rows, svg: bool) {
        let Self { owner, list, rows } = self;
        let another = !Arc::ptr_eq(&list, &states.list);
        states.list = list;
        let before = std::mem::take(&mut states.rows);
        let mut order: Vec<u64> = before.iter().map(|row| row.key).collect();
        let mut known: HashMap<u64, Row> = HashMap::with_capacity(before.len());
        for row in before {
            // Two that nobody can tell apart: one of them is drawn anew.
            if let Some(twin) = known.insert(row.key, row) {
                twin.state.remove();
            }
        }
        let mut new: Vec<(Row, bool)> = Vec::with_capacity(rows.len());
        for (key, draw) in rows {
            match known.remove(&key) {
                Some(mut row) => {
                    if another {
                        row.draw_anew(&owner, draw, svg);
                    }
                    new.push((row, true));
                }
                None => new.push((Row::new(&owner, key, draw, svg), false)),
            }
        }
        order.retain(|key| !known.contains_key(key));
        for row in known.into_values() {
            row.state.remove();
        }
        let parent = states.end.parent_node();
        let mut next = states.end.clone();
        for (row, stays) in new.iter().rev() {
            // What stands where it stood is not touched: a node that moves loses the focus.
            let in_place = *stays && order.pop_if(|last| *last == row.key).is_some();
            if !in_place {
                order.retain(|key| *key != row.key);
                row.state.insert(parent.as_ref(), Some(&next));
            }
            next = row.state.first().unwrap_or(next);
        }
        states.rows = new.into_iter().map(|(row, _)| row).collect();
    }
}

impl Row {
    fn new(owner: &Owner, key: u64, draw: Draw, svg: bool) -> Self {
        let owner = owner.with(Owner::new);
        let state = owner.with(|| draw().build(svg));
        Self { key, state, owner }
    }

    /// What it owned ended with the list before; its elements stay.
    fn draw_anew(&mut self, owner: &Owner, draw: Draw, svg: bool) {
        self.owner.cleanup();
        self.owner = owner.with(Owner::new);
        self.owner.with(|| draw().patch(&mut self.state, svg));
    }
}

impl Drop for Row {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

impl Rows {
    pub(super) fn nodes(&self, into: &mut Vec<Node>) {
        for row in &self.rows {
            row.state.nodes(into);
        }
        into.push(self.end.clone());
    }

    pub(super) fn first(&self) -> Option<Node> {
        self.rows.first().map_or_else(|| Some(self.end.clone()), |row| row.state.first())
    }
}
