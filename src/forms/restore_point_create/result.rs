//! The restore point that was begun, with its run.

use crate::dom::prelude::*;
use backup_api::cbr::model::Checkpoint;
use backup_api::json::Read;
use backup_api::reply::One;

use crate::action::Checked;
use crate::form::{FormState, Outcome};
use crate::forms::run_view::RunView;
use crate::places::Place;
use crate::text::restore_point_create as words;
use crate::ui::{Button, ButtonKind, ButtonLink, Fact, Facts, IdText, Notice, Tone};
use crate::work::run::Run;

pub(super) fn view(state: FormState, outcome: &Outcome) -> AnyView {
    let id = One::<Checkpoint>::read(&outcome.raw).item.id;
    let (again, held) = (outcome.again, outcome.held);
    if id.is_empty() {
        return view! {
            <Notice tone=Tone::Warning title=words::no_id()>
                <p>{words::no_id_note()}</p>
                <div class="bc-actions">
                    <ButtonLink href=Place::Tasks.href() label=words::tasks() />
                </div>
            </Notice>
        }
        .into_any();
    }
    // The walkthrough shows the run at its next station.
    if !state.alone() {
        return ().into_any();
    }
    let run = Run::watch(state.console, &id);
    let shown = id.clone();
    let open = derive(move || held.with(|held| !held.as_ref().is_some_and(Checked::fine)));
    view! {
        <Facts single=true>
            <Fact term=words::id()>
                <IdText id=shown what=words::id_what() whole=true />
            </Fact>
        </Facts>
        <RunView console=state.console run=run id=id.clone() open=open />
        <div class="bc-actions">
            <ButtonLink href=Place::RestorePoint.of(id).href() label=words::open() kind=ButtonKind::Primary />
            <Button label=words::another() kind=ButtonKind::Quiet on_press=again />
        </div>
    }
    .into_any()
}
