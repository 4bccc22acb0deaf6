//! The restore point that was begun, with its run.

use crate::dom::prelude::*;
use backup_api::cbr::model::Checkpoint;

use crate::form::FormState;
use crate::forms::run_view::RunView;
use crate::places::Place;
use crate::text::restore_point_create as words;
use crate::ui::{Button, ButtonKind, ButtonLink, Fact, Facts, IdText, Notice, Tone};
use crate::work::run::Run;

pub(super) fn view(state: FormState, checkpoint: Checkpoint, again: Callback<()>) -> AnyView {
    let id = checkpoint.id;
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
    view! {
        <Facts single=true>
            <Fact term=words::id()>
                <IdText id=shown what=words::id_what() whole=true />
            </Fact>
        </Facts>
        <RunView console=state.console run=run id=id.clone() />
        <div class="bc-actions">
            <ButtonLink href=Place::RestorePoint.of(id).href() label=words::open() kind=ButtonKind::Primary />
            <Button label=words::another() kind=ButtonKind::Quiet on_press=again />
        </div>
    }
    .into_any()
}
