//! No such place, or none that is offered here.

use crate::dom::prelude::*;

use super::PageHead;
use crate::places::Place;
use crate::text::{host, shell as words};
use crate::ui::ButtonLink;

pub(super) fn view(path: &str) -> AnyView {
    let path = path.to_owned();
    view! {
        <PageHead title=words::unknown() lead=MaybeProp::from(Some(words::unknown_note().to_owned())) />
        <div class="bc-stack">
            <p class="bc-mono bc-break">{path}</p>
            <div class="bc-actions">
                <ButtonLink href=Place::Overview.href() label=words::to_overview() />
            </div>
        </div>
    }
    .into_any()
}

/// The page around the console has switched it off.
#[must_use]
pub fn switched_off() -> AnyView {
    view! {
        <PageHead title=host::switched_off() lead=MaybeProp::from(Some(host::switched_off_note().to_owned())) />
        <div class="bc-actions">
            <ButtonLink href=Place::Overview.href() label=words::to_overview() />
        </div>
    }
    .into_any()
}
