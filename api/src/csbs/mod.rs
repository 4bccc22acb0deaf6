//! Cloud Server Backup Service v1, the predecessor of CBR. Closed to new projects; on Open Telekom Cloud in one region.

pub mod check_protectable;
pub mod item_list;
pub mod item_show;
pub mod model;
pub mod object;
pub mod protect;

use crate::tables::Field;

pub use item_list::ItemList;
pub use item_show::ItemShow;

/// The provider of every path: fixed by the documents, never asked for (seeds S000, S004; `csbs.provider`).
pub const PROVIDER_ID: &str = "fc4d5750-22e7-4798-8a46-f48f62c4c1da";

/// The provider in the address, where somebody else built the request; empty is the fixed one.
pub(crate) const PROVIDER: Field = Field::choice("provider", "{provider_id}", |_| &[PROVIDER_ID]).rule("csbs.provider");
