//! A logged request, opened again in its form.

use crate::dom::prelude::*;

use crate::form::Reopened;
use crate::forms::AppContext;
use crate::http::{Ending, Entry, Reply, info};
use crate::places::Place;
use crate::text::log as words;
use crate::ui::{Button, IconName};

/// Where the form of this request is; nothing where it has none, or its answer is still awaited.
pub(super) fn place(entry: &Entry) -> Option<Place> {
    let id = info(entry).id;
    let of_form = |place: &Place| {
        let row = place.info();
        row.is_form && row.operation.is_some_and(|served| served.id == id)
    };
    Place::ALL.iter().copied().find(of_form).filter(|_| entry.took.is_some() && !entry.request.secret)
}

/// Whether it was sent in this project: elsewhere nothing that it names is there, and nothing of it could be found.
pub(super) fn is_of(entry: &Entry, project: Option<&str>) -> bool {
    let parts =
        info(entry).path.split('/').filter(|part| part.starts_with('{')).position(|part| part == "{project_id}");
    let sent = parts.and_then(|at| entry.request.parts().into_iter().nth(at));
    sent.as_deref().is_some_and(|sent| Some(sent) == project)
}

/// What is taken along.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century")]
pub(super) fn reopened(entry: &Entry) -> Reopened {
    let done = entry.lost.is_none() && matches!(entry.ending, Ending::Status(200..300));
    Reopened { request: entry.request.clone(), at: entry.at as i64, lost: entry.lost, done }
}

/// The button, and what will be done first.
pub(super) fn view(context: AppContext, entry: &Entry) -> AnyView {
    let console = context.console;
    let Some(place) = place(entry) else { return ().into_any() };
    let reopened = reopened(entry);
    let id = info(entry).id;
    let lost = entry.lost.is_some();
    let entry = Entry { reply: Reply::Dropped, ..entry.clone() };
    let here = memo(move |_| {
        let sessions = console.client.sessions;
        is_of(&entry, sessions.get().session().map(|session| session.scope.project_id.as_str()))
    });
    let why_not = derive(move || match () {
        () if !here.get() => Some(words::again_elsewhere().to_owned()),
        () if context.drafts.awaits(id) => Some(words::again_awaited().to_owned()),
        () => None,
    });
    let press = Callback::new(move |()| {
        context.drafts.reopen(reopened.clone());
        // On the page of what it acts on, where the form has one.
        let route = match reopened.request.named_id().filter(|_| place.info().path.contains("{id}")) {
            Some(id) => place.of(id.to_owned()),
            None => place.into(),
        };
        console.go(route);
    });
    view! {
        <Show when=move || console.offers(place)>
            <div class="bc-actions">
                <Button label=words::again() icon=IconName::Edit blocked=why_not on_press=press />
            </div>
            {lost.then(|| view! { <p class="bc-quiet">{words::again_lost()}</p> })}
        </Show>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use backup_api::error::Taken;
    use backup_api::json::Value;
    use backup_api::table;
    use backup_api::tables::Values;
    use backup_api::{Request, Scope};

    use super::{Entry, Reply, is_of, place, reopened};
    use crate::http::Ending;
    use crate::places::Place;

    fn entry(request: Request) -> Entry {
        let (base, trace_id, reply) = (String::new(), None, Reply::Dropped);
        let ending = Ending::Status(503);
        Entry {
            number: 1,
            request,
            base,
            at: 7.0,
            took: Some(1.0),
            ending,
            lost: Some(Taken::Unknown),
            trace_id,
            reply,
        }
    }

    fn all() -> impl Iterator<Item = Entry> {
        let scope = Scope { project_id: "p".to_owned() };
        table::OPERATIONS.into_iter().map(move |operation| entry(operation.request(&Values::new(), &scope)))
    }

    #[test]
    fn what_has_a_form_can_be_opened_again() {
        let places: Vec<Place> = all().filter_map(|entry| place(&entry)).collect();
        for form in Place::ALL.iter().filter(|place| place.info().is_form) {
            assert!(places.contains(form), "{form:?}");
        }
        let signing_in = all().find(|entry| entry.request.secret);
        assert_eq!(signing_in.and_then(|entry| place(&entry)), None);
        let awaited = all().map(|entry| Entry { took: None, ..entry });
        assert_eq!(awaited.filter_map(|entry| place(&entry)).count(), 0, "its answer may still come");
    }

    #[test]
    fn it_belongs_to_its_project() {
        for entry in all().filter(|entry| place(entry).is_some()) {
            let id = entry.request.info.id;
            assert_eq!(
                [Some("p"), Some("q"), None].map(|project| is_of(&entry, project)),
                [true, false, false],
                "{id}"
            );
        }
    }

    #[test]
    fn what_is_not_known_goes_along() {
        let request = entry(Request::new(table::OPERATIONS[0].info, &["p"]).body(Value::Null));
        let taken = reopened(&request);
        assert_eq!((taken.at, taken.lost), (7, Some(Taken::Unknown)));
    }
}
