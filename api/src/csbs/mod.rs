//! Cloud Server Backup Service v1, the predecessor of CBR. Closed to new projects; on Open Telekom Cloud in one region.

pub mod check_protectable;
pub mod item_list;
pub mod item_show;
pub mod model;
pub mod protect;

use crate::problem::{Kind, Problem};

pub use check_protectable::CheckProtectable;
pub use item_list::ItemList;
pub use item_show::ItemShow;
pub use protect::Protect;

/// The provider of every path: fixed by the documents, never asked for (seeds S000, S004; rule 3).
pub const PROVIDER_ID: &str = "fc4d5750-22e7-4798-8a46-f48f62c4c1da";

/// Rule 3: the provider of the path, where somebody else built the request; empty is the fixed one.
fn provider(provider_id: &str, out: &mut Vec<Problem>) {
    if !provider_id.is_empty() && provider_id != PROVIDER_ID {
        out.push(Problem::error(3, "{provider_id}", Kind::NotOneOf { allowed: &[PROVIDER_ID] }));
    }
}
