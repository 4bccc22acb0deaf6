//! Resources that were passed over, with the reason and what to do.

use crate::dom::prelude::*;
use backup_api::cbr::model::Skipped;

use crate::text::{self, run as words};
use crate::ui::{IdText, Notice, Tone};
use crate::work::run::Run;

/// What the newest answer or the creation says was skipped.
pub(super) fn skipped(run: Run) -> Vec<Skipped> {
    let now = run.checkpoint.with(|now| now.as_ref().map(|now| now.skipped().to_vec())).unwrap_or_default();
    if !now.is_empty() {
        return now;
    }
    run.begun.with(|begun| begun.as_ref().map(|begun| begun.checkpoint.skipped().to_vec())).unwrap_or_default()
}

/// Nothing where nothing was skipped.
pub(super) fn view(skipped: Vec<Skipped>) -> AnyView {
    if skipped.is_empty() {
        return ().into_any();
    }
    let title = words::skipped(skipped.len());
    let rows: Vec<AnyView> = skipped
        .into_iter()
        .map(|row| {
            let (meaning, remedy) = words::reason(row.code.as_deref(), row.reason.as_deref());
            let name = if row.name.is_empty() { text::details::kind(&row.kind).to_owned() } else { row.name };
            view! {
                <li>
                    <p class="bc-named"><strong>{name}</strong> <IdText id=row.id what=words::resource_id() /></p>
                    <p>{meaning}</p>
                    <p>{remedy}</p>
                    {words::code(row.code, row.reason).map(|sentence| view! { <p class="bc-quiet">{sentence}</p> })}
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <Notice tone=Tone::Warning title=title still=true><ul class="bc-plain-list">{rows}</ul></Notice> }
        .into_any()
}
