//! The rules about fields, as pure functions from a value to what they find.
//!
//! Each knows nothing but its argument, so it is tested alone at its boundaries, and the operations put them together.
//! `docs/rules.md` is made from `RULES`.

pub mod id;
pub mod list;
pub mod number;
pub mod offer;
pub mod resource;
pub mod schedule;
pub mod session;
pub mod table;

pub mod tag;
pub mod text;

pub use table::{RULES, Rule};

/// A place inside a list: `vault.resources[3].id` from its three parts.
#[must_use]
pub fn at(list: &str, index: usize, member: &str) -> String {
    let index = index.to_string();
    let mut path = String::with_capacity(list.len() + index.len() + member.len() + 3);
    path.push_str(list);
    path.push('[');
    path.push_str(&index);
    path.push(']');
    if !member.is_empty() {
        path.push('.');
        path.push_str(member);
    }
    path
}
