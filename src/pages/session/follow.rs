//! What another session means for what is kept. It stands with all that a session needs: before there can be one, there is
//! nothing to forget.

use std::rc::Rc;

use crate::dom::prelude::*;

use crate::forms::AppContext;
use crate::storage::{DraftStore, Owner, Tab};

/// Follows the session for the life of the console.
pub fn follow(context: AppContext) {
    if context.first_time() {
        context.console.at_root(|| {
            forget_on_new_project(context);
            forget_drafts(context);
        });
    }
}

/// What the tab keeps is forgotten with the session, and with another user or project.
fn forget_drafts(context: AppContext) {
    let console = context.console;
    let store = DraftStore::new(Rc::new(Tab));
    Effect::new(move |before: Option<Option<Owner>>| {
        let now = console.client.sessions.get().session().and_then(Owner::of);
        let on = console.host.with(|settings| settings.drafts);
        let before = before.flatten();
        // What is unmounted leaves everything as it is.
        if console.host.settings().is_none() {
            return now;
        }
        if !on {
            store.forget_all();
        }
        if let Some(before) = before.filter(|before| now.as_ref() != Some(before)) {
            store.forget(&before);
        }
        if let Some(now) = &now {
            // A page around may have consoles for several projects.
            store.forget_others(now, !console.host.whole_page);
            // What an earlier life of the program has begun is shown.
            if !store.queues(now).is_empty() {
                let _ = console.carries.try_set(true);
            }
        }
        now
    });
}

/// What was read for one project is not shown for another.
fn forget_on_new_project(context: AppContext) {
    let console = context.console;
    Effect::new(move |before: Option<Option<String>>| {
        let state = console.client.sessions.get();
        let now = state.session().map(|session| session.scope.project_id.clone());
        if before.is_some_and(|before| before != now) {
            console.cache.clear();
            console.projects.clear();
            console.reset_filters();
        }
        if let Some(project) = &now {
            context.enter(project);
        }
        now
    });
}
