//! What was accepted, first what was not; then how the move goes on.

use crate::dom::prelude::*;
use backup_api::Request;
use backup_api::cbr::resources_migrate::ResourcesMigrated;
use backup_api::ids;
use backup_api::json::{Read, Value};

use super::follow::{Move, Standing, watch};
use crate::form::{FormDraft, FormState, Outcome};
use crate::places::Place;
use crate::shared::{Failure, reason};
use crate::text::resources_migrate as words;
use crate::ui::{Button, ButtonKind, ButtonLink, Fact, Facts, IdText, Notice, ProgressBar, Tone};
use crate::work::Console;

/// Ids in a request. What is typed since does not count.
pub(super) fn requested_ids(request: &Request) -> Vec<String> {
    let rows = request.body.as_ref().and_then(|body| body.get("resource_ids")?.as_array());
    rows.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Which of those that were asked for are on their way. A sample of the documents names the other vault in their place:
/// then it is all of them. Safe after an `await`.
pub(super) fn accepted(draft: FormDraft, answered: Vec<String>) -> Vec<String> {
    let sent = draft.submission.sent.try_get_untracked().flatten();
    let requested = sent.as_ref().map(requested_ids).unwrap_or_default();
    granted(requested, &answered, &draft.submission.sent_text("/destination_vault_id"))
}

pub(super) fn granted(requested: Vec<String>, answered: &[String], destination: &str) -> Vec<String> {
    if matches!(answered, [one] if ids::same(one, destination)) {
        return requested;
    }
    requested.into_iter().filter(|id| ids::among(answered, id)).collect()
}

pub(super) fn view(state: FormState, outcome: &Outcome) -> AnyView {
    let (console, draft) = (state.console, state.draft);
    let requested = outcome.request.as_ref().map(requested_ids).unwrap_or_default();
    let ids = accepted(draft, ResourcesMigrated::read(&outcome.raw).ids);
    let missing: Vec<String> = requested.into_iter().filter(|id| !ids::among(&ids, id)).collect();
    let (from, to) = (draft.submission.target(), draft.submission.sent_text("/destination_vault_id"));
    let left = (!missing.is_empty()).then(|| {
        view! {
            <Notice tone=Tone::Warning title=words::left(missing.len())>
                {rows(console, missing)}
                <p>{words::left_note()}</p>
            </Notice>
        }
    });
    let moving = (!ids.is_empty()).then(|| {
        let of = Move { from: from.clone(), to: to.clone(), ids, since: draft.submission.since() };
        going(console, of)
    });
    view! {
        {left}
        {moving}
        <div class="bc-actions">
            <ButtonLink href=Place::Vault.of(to).href() label=words::open_new() kind=ButtonKind::Primary />
            <ButtonLink href=Place::Vault.of(from).href() label=words::open_old() />
            <Button label=words::another() kind=ButtonKind::Quiet on_press=outcome.again />
        </div>
    }
    .into_any()
}

/// How the move stands, live. Accepted is not done.
fn going(console: Console, of: Move) -> AnyView {
    let (standing, error) = (RwSignal::new(Standing::Going), RwSignal::new(None));
    let (count, ids) = (of.ids.len(), of.ids.clone());
    watch(console, of, standing, error);
    // The frame is made anew only when the word changes, so that nothing jumps between two questions.
    let frame = memo(move |_| match standing.get() {
        Standing::Percent(_) => Standing::Going,
        other => other,
    });
    let percent = derive(move || match standing.get() {
        Standing::Percent(percent) => Some(percent),
        _ => None,
    });
    let draw = move || {
        let ids = ids.clone();
        match frame.get() {
            Standing::Arrived => view! {
                <Notice tone=Tone::Success title=words::arrived(count) still=true>{rows(console, ids)}</Notice>
            }
            .into_any(),
            Standing::Partly(there) => view! {
                <Notice tone=Tone::Warning title=words::partly(there, count) still=true>
                    <p>{words::partly_note()}</p>
                    {rows(console, ids)}
                </Notice>
            }
            .into_any(),
            Standing::Failed(there, code, message) => {
                let reason = reason(&code, &message);
                view! {
                    <Notice tone=Tone::Danger title=words::failed() still=true>
                        <p>{words::failed_note(there, count)}</p>
                        <Facts single=true>
                            <Fact term=words::reason()>{reason.meaning} <p class="bc-hint">{reason.source}</p></Fact>
                            {reason.remedy.map(|remedy| view! { <Fact term=words::remedy()>{remedy}</Fact> })}
                        </Facts>
                        {rows(console, ids)}
                    </Notice>
                }
                .into_any()
            }
            _ => view! {
                <Notice tone=Tone::Busy title=words::accepted(count) still=true>
                    <p>{words::accepted_note()}</p>
                    <ProgressBar
                        label=words::going()
                        percent=percent
                        words=derive(move || percent.get().map(words::percent).unwrap_or_default())
                    />
                    {rows(console, ids)}
                    {move || error.get().map(|error| view! { <Failure error=error /> })}
                </Notice>
            }
            .into_any(),
        }
    };
    draw.into_any()
}

fn rows(console: Console, ids: Vec<String>) -> AnyView {
    let row = |id: String| {
        let name = console.cache.resource_name(&id).unwrap_or_default();
        view! { <li class="bc-named">{name} <IdText id=id what=words::id() /></li> }.into_any()
    };
    let rows: Vec<AnyView> = ids.into_iter().map(row).collect();
    view! { <ul class="bc-plain-list">{rows}</ul> }.into_any()
}
