//! The shape of what comes.

use crate::dom::prelude::*;

use super::Space;

/// What is being waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkeletonShape {
    /// Rows of a list.
    Rows(usize),
    /// Lines of text.
    Lines(usize),
    /// Names and values.
    Facts(usize),
}

/// Grey shapes that appear after 150 ms (in the style), so that a fast answer shows none. They do not move.
#[component]
pub fn Skeleton(
    /// Which shapes, and how many.
    shape: SkeletonShape,
    /// What is being loaded, for screen readers: "Loading vaults".
    #[prop(into)]
    label: Signal<String>,
) -> AnyView {
    let (class, count) = match shape {
        SkeletonShape::Rows(count) => ("bc-skeleton bc-skeleton-rows", count),
        SkeletonShape::Lines(count) => ("bc-skeleton bc-skeleton-lines", count),
        SkeletonShape::Facts(count) => ("bc-skeleton bc-skeleton-facts", count),
    };
    let shapes: Vec<AnyView> = (0..count).map(|_| view! { <Space class="bc-bone" /> }.into_any()).collect();
    view! {
        <div class=class role="status">
            <span class="bc-visually-hidden">{label}</span>
            {shapes}
        </div>
    }
    .into_any()
}
