//! vault

use leptos::prelude::*;

use super::PageHead;
use crate::forms::Desk;
use crate::text::vault as words;

pub(super) fn view(_desk: Desk, _id: String) -> AnyView {
    view! { <PageHead title=words::TITLE /> }.into_any()
}
