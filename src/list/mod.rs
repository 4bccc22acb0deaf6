//! Long lists: read page by page while rows show, kept in columns ([`backup_api::list`]), drawn through a window.
//!
//! A list is a table, [`ListSpec`]: what is asked, the columns, the filters. One program draws any of them. What it is
//! narrowed to, its order, its columns and the row that is open stand in the address.

mod actions;
pub mod cells;
mod columns;
mod export;
mod filters;
mod focus;
mod head;
mod keys;
mod made;
mod menu;
mod pages;
mod read;
mod rows;
mod spec;
mod state;
pub mod time;
mod view;
mod window;

pub use actions::{Act, Asked, RowAction, opened};
pub use export::save;
pub use filters::{NoMatch, no_match, select};
pub use made::Making;
pub use read::Rows;
pub use spec::{ALL, At, BESIDE, Column, Filter, ListSpec, Source};
pub use view::{List, view};
