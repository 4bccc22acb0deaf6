//! log

use leptos::prelude::*;

use super::PageHead;
use crate::forms::Desk;
use crate::text::shell as words;

pub(super) fn view(_desk: Desk) -> AnyView {
    view! { <PageHead title=words::LOG /> }.into_any()
}
