//! The guided walkthrough: a vault, the resources in it, a restore point, and the proof.

mod exchange;
mod resources;
mod vault;
mod verified;

use std::rc::Rc;

use crate::dom::prelude::*;
use backup_api::cbr::model::Checkpoint;
use backup_api::json::Read;
use backup_api::reply::One;

use super::PageHead;
use crate::action::Checked;
use crate::form::{self, checked};
use crate::forms::journey::{Journey, Named, station};
use crate::forms::{AppContext, Exchange};
use crate::http::Answer;
use crate::places::Place;
use crate::route::Route;
use crate::text::{form as form_words, protect as words, shell};
use crate::ui::{self, Button, ConfirmDialog, Fact, Facts, IdText, Station, StationState};
use crate::work::Console;
use crate::work::verdict::Verdict;

pub(super) fn view(context: AppContext) -> AnyView {
    let journey = context.journey();
    context.console.cache.want_vaults(context.console);
    journey.follow(context.console);
    let begun = memo(move |_| journey.at.get() > station::VAULT);
    let sure = RwSignal::new(false);
    let vault = move || journey.vault.with(|vault| vault.as_ref().map(|vault| vault.name.clone()).unwrap_or_default());
    let start_over = Callback::new(move |()| {
        sure.set(false);
        journey.start_over();
    });
    view! {
        <PageHead title=shell::protect() lead=MaybeProp::from(Some(words::lead().to_owned()))>
            {move || {
                begun
                    .get()
                    .then(|| {
                        view! {
                            <Button
                                label=words::start_over()
                                on_press=Callback::new(move |()| sure.set(true))
                            />
                        }
                    })
            }}
        </PageHead>
        <ConfirmDialog
            open=sure
            title=words::start_over_title().to_owned()
            consequence=derive(move || words::start_over_note(&vault(), journey.run.get().is_some()))
            confirm_label=words::start_over().to_owned()
            on_confirm=start_over
        />
        <ui::Journey label=words::label()>
            {vault_station(context)}
            {resources_station(context)}
            {restore_point_station(context)}
            <Station
                number=station::VERIFIED
                title=derive(move || verified_title(journey).to_owned())
                state=derive(move || verified_state(journey))
                last=true
            >
                {verified::view(context)}
            </Station>
        </ui::Journey>
    }
    .into_any()
}

fn vault_station(context: AppContext) -> AnyView {
    let journey = context.journey();
    let name = derive(move || journey.vault.with(|vault| vault.as_ref().map(|vault| vault.name.clone())));
    let id = move || journey.vault.get().map(|vault| view! { <IdText id=vault.id what=words::vault_id() /> });
    view! {
        <Station
            number=station::VAULT
            title=words::vault()
            state=state(journey, station::VAULT)
            facts=name
            done=move || id().into_any()
            more=move || more(context.console, journey, station::VAULT)
            on_change=Callback::new(move |()| journey.back(station::VAULT))
            fixed=begun(journey)
        >
            {vault::view(context)}
        </Station>
    }
    .into_any()
}

fn resources_station(context: AppContext) -> AnyView {
    let journey = context.journey();
    let facts = derive(move || Some(journey.resources.with(|all| names(all))));
    let ids = move || journey.resources.with(|all| ids(all));
    view! {
        <Station
            number=station::RESOURCES
            title=words::resources()
            state=state(journey, station::RESOURCES)
            facts=facts
            done=ids
            more=move || more(context.console, journey, station::RESOURCES)
            on_change=Callback::new(move |()| journey.back(station::RESOURCES))
            fixed=begun(journey)
        >
            {resources::view(context)}
        </Station>
    }
    .into_any()
}

fn restore_point_station(context: AppContext) -> AnyView {
    let journey = context.journey();
    let name = derive(move || Some(journey.restore_point().trimmed("name")).filter(|name| !name.is_empty()));
    let id = move || journey.point.get().map(|id| view! { <IdText id=id what=words::point_id() /> });
    let form = move || {
        // Anew for each choice of resources: a form remembers its answer.
        journey.resources.track();
        let draft = journey.restore_point();
        let taken = move |answer: &Answer| {
            let checkpoint = One::<Checkpoint>::read(&answer.raw).item;
            journey.take_point(context.console, &checkpoint, Exchange::of(draft.submission, answer));
        };
        let found = Callback::new(move |route: Route| {
            if route.place == Place::RestorePoint {
                let id = route.id;
                journey.take_point(context.console, &Checkpoint { id, ..Checkpoint::default() }, None);
            }
        });
        let station = form::Station { found, go_on: None, prepared: true };
        form::view(context.console, context.drafts, draft, Some(station), Some(Rc::new(taken)))
    };
    view! {
        <Station
            number=station::RESTORE_POINT
            title=words::restore_point()
            state=state(journey, station::RESTORE_POINT)
            facts=name
            done=move || id().into_any()
            more=move || more(context.console, journey, station::RESTORE_POINT)
        >
            <Facts>
                <Fact term=words::backs_up()>{move || journey.resources.with(|all| names(all))}</Fact>
                <Fact term=words::into()>{move || journey.vault.get().map(|vault| vault.name)}</Fact>
            </Facts>
            {form}
        </Station>
    }
    .into_any()
}

fn state(journey: Journey, number: u8) -> Signal<StationState> {
    derive(move || match journey.at.get() {
        at if number < at => passed(journey.held(number).map(|(_, checked)| checked).as_ref()),
        at if number == at => StationState::Current,
        _ => StationState::Ahead,
    })
}

/// A station is done once it was seen that what it made is as asked for; one where nothing was sent makes nothing.
fn passed(held: Option<&Option<Checked>>) -> StationState {
    match held {
        Some(checked) if !checked.as_ref().is_some_and(Checked::fine) => StationState::Passed,
        _ => StationState::Done,
    }
}

/// Below the line of a station: what differs from what was asked for, and what was sent and answered.
fn more(console: Console, journey: Journey, number: u8) -> AnyView {
    let held = move || {
        journey.held(number).map(|(draft, checked)| match checked {
            None => view! { <p class="bc-quiet" role="status">{form_words::checking()}</p> }.into_any(),
            Some(checked) => checked::view(console, draft, checked),
        })
    };
    view! { {held} {exchange::view(journey, number)} }.into_any()
}

fn verified_title(journey: Journey) -> &'static str {
    match journey.run.get().map(|run| run.verdict()) {
        Some(Verdict::Failed | Verdict::Gone) => words::nothing_saved(),
        Some(Verdict::Partly { .. }) => words::not_verified(),
        Some(Verdict::Saved { .. }) => words::verified(),
        Some(Verdict::Running | Verdict::Unknown | Verdict::Unproved) | None => words::verification(),
    }
}

/// The mark of the last station is green only when it is known that nothing was skipped and nothing failed.
fn verified_state(journey: Journey) -> StationState {
    let Some(run) = journey.run.get() else { return StationState::Ahead };
    verified(run.verdict(), run.proved())
}

const fn verified(verdict: Verdict, proved: bool) -> StationState {
    match verdict {
        Verdict::Saved { .. } if proved => StationState::Done,
        Verdict::Saved { .. } | Verdict::Running | Verdict::Unknown | Verdict::Unproved => StationState::Current,
        Verdict::Partly { .. } | Verdict::Failed | Verdict::Gone => StationState::Failed,
    }
}

/// What is backed up can't be changed any more once the backup has begun.
fn begun(journey: Journey) -> Signal<bool> {
    derive(move || journey.at.get() > station::RESTORE_POINT)
}

fn names(all: &[Named]) -> String {
    words::names(&all.iter().map(|one| one.name.clone()).collect::<Vec<_>>())
}

/// The ids where there are few; many would be a list.
fn ids(all: &[Named]) -> AnyView {
    const FEW: usize = 3;
    let few = all.iter().filter(|_| all.len() <= FEW);
    few.map(|one| view! { <IdText id=one.id.clone() what=words::resource_id() /> }).collect::<Vec<_>>().into_any()
}

#[cfg(test)]
mod tests {
    use super::{Checked, StationState, Verdict, passed, verified};

    #[test]
    fn a_station_is_done_once_what_it_made_was_held_against_what_was_asked() {
        let told = Checked { siblings: vec!["twin".to_owned()], ..Checked::default() };
        for (held, state) in [
            (None, StationState::Done),
            (Some(None), StationState::Passed),
            (Some(Some(told)), StationState::Passed),
            (Some(Some(Checked::default())), StationState::Done),
        ] {
            assert_eq!(passed(held.as_ref()), state, "{held:?}");
        }
    }

    #[test]
    fn the_last_mark_is_green_only_where_it_is_known_what_was_skipped() {
        let saved = Verdict::Saved { count: 2 };
        assert_eq!(verified(saved, true), StationState::Done);
        assert_eq!(verified(saved, false), StationState::Current);
        assert_eq!(verified(Verdict::Failed, true), StationState::Failed);
    }
}
