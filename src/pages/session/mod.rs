//! The session: begin it, see it, end it.

use leptos::prelude::*;

use super::PageHead;
use crate::forms::Desk;
use crate::text::session as words;

pub(super) fn view(_desk: Desk) -> AnyView {
    view! { <PageHead title=words::TITLE lead=MaybeProp::from(Some(words::LEAD.to_owned())) /> }.into_any()
}
