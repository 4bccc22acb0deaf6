//! The region and project in use, and the way to another one.

use crate::dom::prelude::*;
use backup_api::ids;

use crate::forms::AppContext;
use crate::places::Place;
use crate::session::Session;
use crate::text::switch as words;
use crate::ui::{Icon, IconName};

/// What can be chosen: what it fills into the form of the session, and how it is called.
#[derive(Clone)]
enum Target {
    Project(String, String),
    Region(String, String),
}

/// A choice in the top bar; nothing without a session. A token opens one project only, so choosing another place leads
/// to the form of the session, filled in; the session in hand stays until there is a new one.
pub(super) fn view(context: AppContext) -> AnyView {
    let session = memo(move |_| context.console.client.sessions.get().session().cloned());
    view! { {move || session.get().map(|session| choice(context, &session))} }.into_any()
}

fn choice(context: AppContext, session: &Session) -> AnyView {
    let own = session.scope.project_id.clone();
    let project = session.facts.as_ref().map(|facts| facts.project_name.as_str()).unwrap_or_default();
    let current = words::current(&session.region, project);
    let in_use = session.region.clone();
    let offered = context.console.host.with(|settings| settings.regions_of(session.profile).collect::<Vec<_>>());
    let others = offered.into_iter().filter(move |region| region.id != in_use);
    let regions: Vec<Target> =
        others.map(|region| Target::Region(region.id.to_owned(), words::region(region))).collect();
    let group = words::regions(session.profile.name);
    let projects = memo(move |_| {
        context.console.projects.value.with(|all| {
            let all =
                all.iter().flatten().filter(|project| !ids::same(&project.id, &own) && project.enabled != Some(false));
            all.map(|project| (project.id.clone(), project.name.clone())).collect::<Vec<_>>()
        })
    });
    let offered = {
        let regions = regions.clone();
        derive(move || {
            let projects = projects.get().into_iter().map(|(id, name)| Target::Project(id, name));
            projects.chain(regions.iter().cloned()).collect::<Vec<_>>()
        })
    };
    let node = NodeRef::<leptos::html::Select>::new();
    let choose = move |chosen: String| {
        // The choice shows what is in use, not what is wished for.
        if let Some(select) = node.get_untracked() {
            select.set_selected_index(0);
        }
        let chosen = chosen.parse::<usize>().ok();
        if let Some(place) = chosen.and_then(|chosen| offered.with_untracked(|all| all.get(chosen).cloned())) {
            go(context, place);
        }
    };
    let count = move || projects.with(Vec::len);
    view! {
        <div class="bc-control bc-control-select bc-place">
            <select
                class="bc-input"
                aria-label=words::place()
                title=words::place()
                node_ref=node
                on:change:target=move |event| choose(event.target().value())
            >
                <option value="" selected>{current}</option>
                {move || {
                    (count() > 0).then(|| view! { <optgroup label=words::projects()>{entries(&offered.get(), 0, count())}</optgroup> })
                }}
                <optgroup label=group>{move || entries(&offered.get(), count(), usize::MAX)}</optgroup>
            </select>
            <Icon name=IconName::ChevronDown />
        </div>
    }
    .into_any()
}

/// The entries from `start` up to `end`; the value of each is its place among all.
fn entries(all: &[Target], start: usize, end: usize) -> Vec<AnyView> {
    let all = all.iter().enumerate().filter(|(index, _)| (start..end).contains(index));
    all.map(|(index, place)| {
        let (Target::Project(_, name) | Target::Region(_, name)) = place.clone();
        view! { <option value=index.to_string()>{name}</option> }.into_any()
    })
    .collect()
}

fn go(context: AppContext, target: Target) {
    let draft = context.session();
    if let Some(session) = context.console.client.sessions.now().session() {
        draft.follow(session);
    }
    let name = match target {
        Target::Project(id, name) => {
            draft.project.set(name.clone());
            draft.project_id.set(id);
            name
        }
        Target::Region(id, name) => {
            draft.project_id.set(String::new());
            draft.project.set(id.clone());
            draft.region.set(id);
            name
        }
    };
    draft.wanted.set(Some(name));
    draft.changing.set(true);
    // Another project does not have the thing that is shown here, but the same lists.
    let here = context
        .console
        .route
        .with_untracked(|route| if route.id.is_empty() { route.clone() } else { route.place.section().into() });
    if here.place != Place::Session {
        context.console.asked.set(Some(here));
    }
    context.console.go(Place::Session);
}
