//! What is drawn: one type of view and one builder of elements, over Leptos' signals, effects and owners.
//!
//! Leptos' own views are a type for each nesting, and the compiler makes code for each. Here `view!` (`backup_view`) makes
//! values of one type, [`AnyView`], and this room alone builds, changes and removes nodes. It keeps what Leptos promises:
//! a row or a branch has an owner, which ends with it; what is drawn anew at the same place keeps its elements, and with
//! them the focus; what did not change is not touched.

mod child;
mod given;
mod keyed;
mod mount;
mod node;
mod outline;
mod part;
mod prop;
mod reactive;
mod show;
mod signals;
mod slot;
mod state;
mod stored;

pub use child::{Child, CollectView, IntoAny};
pub use given::{Given, Targeted, Value, listener, refer, targeted};
pub use keyed::{For, ForProps};
pub use mount::{Drawn, mount_to};
pub use node::{AnyView, Builder, Kind, Template};
pub use outline::Outline;
pub use reactive::{next_frame, promise, spawn_local};
pub use show::{Children, ChildrenFn, Show, ShowProps, ToChildren, ViewFn};

/// What a file that draws needs: Leptos' signals, and this room's views instead of its own.
pub mod prelude {
    pub use leptos::prelude::*;

    pub use super::prop::MaybeProp;
    pub use super::reactive::{Effect, next_frame};
    pub use super::signals::{Memo, RwSignal, Signal, derive, memo};
    pub use super::stored::{Callback, StoredValue};
    pub use super::{AnyView, Children, ChildrenFn, CollectView, For, ForProps, IntoAny, Show, ShowProps, ViewFn};
    pub use backup_view::view;
}
