//! What every part of one mounted console shares.

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use crate::http::clock;
use backup_api::iam::model::Project;
use backup_api::ids;
use backup_api::json;
use backup_api::json::Value;
use leptos::reactive::owner::WeakOwner;

use crate::host::{Event, Host};
use crate::http::Client;
use crate::places::Place;
use crate::route::Route;
use crate::session::Token;
use crate::ui::{Announcer, provide_announcer};

use super::Load;
use super::cache::Cache;
use super::kept::{Kept, Said};
use super::leaving::Leaving;
use super::renew::{Adopt, Given};
use super::run::Begun;

/// The state of something that runs at a service, as the page around is told.
pub struct TaskState<'a> {
    /// `restore-point`, `job` or `task`.
    pub kind: &'static str,
    /// Its id.
    pub id: &'a str,
    /// The service's word.
    pub status: &'a str,
    /// Whether it is at rest.
    pub done: bool,
    /// Resources that were skipped.
    pub skipped: usize,
    /// Came to be available while this console looked: at least one resource is saved.
    pub available: bool,
}

/// The last state of something that the page around was told.
struct Emitted {
    id: String,
    word: String,
    done: bool,
}

/// So many states, and replies to creations, are kept: hours bring forth thousands, and who asks about one looks through all.
const KEPT: usize = 512;

/// Whether the page around does not know the state yet; from now on it does. Of more than can be kept the oldest that is over
/// goes.
fn is_news(emitted: &mut Vec<Emitted>, state: &TaskState) -> bool {
    let word = format!("{} {}", state.status, state.done);
    let known = emitted.iter().position(|known| ids::same(&known.id, state.id)).map(|at| emitted.remove(at));
    let news = known.is_none_or(|known| known.word != word);
    emitted.push(Emitted { id: state.id.to_owned(), word, done: state.done });
    if emitted.len() > KEPT
        && let Some(oldest) = emitted.iter().position(|known| known.done)
    {
        emitted.remove(oldest);
    }
    news
}

/// The root of one mounted console: made once, copied into every view.
///
/// Its signals belong to the root, so they outlive each page: what is typed into a form, and a run that is being
/// watched, survive a change of page.
#[derive(Clone, Copy)]
pub struct Console {
    /// Sends operations.
    pub client: Client,
    /// The place that is shown.
    pub route: RwSignal<Route>,
    /// Milliseconds since 1970, once a second: for ages and time left.
    pub now: RwSignal<f64>,
    /// Tells a screen reader.
    pub announcer: Announcer,
    /// What there is to choose from.
    pub cache: Cache,
    /// Projects of the user of the session, for changing over.
    pub projects: Load<Vec<Project>>,
    /// Whether the page was served by an emulator.
    pub demo: RwSignal<bool>,
    /// The place that asked for a session, to go back to.
    pub asked: RwSignal<Option<Route>>,
    /// The page around the console.
    pub host: Host,
    /// Something is carried out beside the pages: its bar is loaded, and stands below whatever page is shown.
    pub carries: RwSignal<bool>,
    /// What is under way: who would close the page is asked first.
    pub leaving: Leaving,
    /// How the host's token is.
    pub given: RwSignal<Given>,
    /// A person has signed out: what they began is not carried on.
    pub left: Trigger,
    /// Everything is drawn anew when it is notified: another language, or asked for by the host.
    pub drawn: Trigger,
    // What is said at the next place in the stead of its title.
    news: StoredValue<Option<String>>,
    // The same place is being drawn anew, because of the host.
    redrawing: StoredValue<bool>,
    // Asks the host for a token. Known once there is a host: the root would otherwise load all that asking needs.
    ask: StoredValue<Option<Callback<()>>>,
    // Who locked it last.
    pub(super) locked_by: StoredValue<&'static str>,
    // A token of the host that nothing could check yet.
    pub(super) held: StoredValue<Option<Token>>,
    /// Where a token of the host is checked.
    pub(super) adopt: StoredValue<Option<Adopt>>,
    begun: StoredValue<Vec<Begun>>,
    // What lists are narrowed down to, by the names that the lists give it.
    pub(super) list_filters: StoredValue<Vec<Said>>,
    // What lists have read, by their names.
    pub(super) kept: StoredValue<Vec<Kept>>,
    // States that the page around was told.
    emitted: StoredValue<Vec<Emitted>>,
    // Not kept alive by what it owns itself: otherwise nothing would end when the console is unmounted.
    root: StoredValue<Option<WeakOwner>>,
}

impl Console {
    /// A console that shows the place in `route`, inside the page of `host`.
    #[must_use]
    pub fn new(route: RwSignal<Route>, host: Host) -> Self {
        Self {
            client: Client::new(host),
            route,
            now: RwSignal::new(clock::now()),
            announcer: provide_announcer(),
            cache: Cache::default(),
            projects: Load::default(),
            demo: RwSignal::new(false),
            asked: RwSignal::new(None),
            host,
            carries: RwSignal::new(false),
            leaving: Leaving::new(host.whole_page),
            given: RwSignal::new(Given::None),
            left: Trigger::new(),
            drawn: Trigger::new(),
            news: StoredValue::new(None),
            redrawing: StoredValue::new(false),
            ask: StoredValue::new(None),
            locked_by: StoredValue::new(""),
            held: StoredValue::new(None),
            adopt: StoredValue::new(None),
            begun: StoredValue::new(Vec::new()),
            list_filters: StoredValue::new(Vec::new()),
            kept: StoredValue::new(Vec::new()),
            emitted: StoredValue::new(Vec::new()),
            root: StoredValue::new(Owner::current().map(|owner| owner.downgrade())),
        }
    }

    /// Makes something that lives as long as the console, whatever page is left: a run that is watched, or what is to
    /// happen with an answer that may come later.
    pub fn at_root<T>(self, make: impl FnOnce() -> T) -> T {
        match self.root.try_get_value().flatten().and_then(|root| root.upgrade()) {
            Some(root) => root.with(make),
            None => make(),
        }
    }

    /// Goes to a place.
    pub fn go(self, route: impl Into<Route>) {
        let _ = self.route.try_set(route.into());
    }

    /// Goes to a place and says `news` there. The title of the place is read out all the same: it takes the focus.
    pub fn go_with(self, route: Route, news: String) {
        if self.route.try_with_untracked(|now| *now == route).unwrap_or(true) {
            return self.announce(news);
        }
        self.news.try_update_value(|kept| *kept = Some(news));
        self.go(route);
    }

    /// Says that another place is shown now.
    pub fn announce_place(self, place: Place) {
        let news = self.news.try_update_value(Option::take).flatten();
        self.announce(news.unwrap_or_else(|| place.title().to_owned()));
    }

    /// Keeps what the reply to the creation of a restore point said.
    pub fn remember(self, begun: Begun) {
        self.begun.try_update_value(|all| {
            if all.len() >= KEPT {
                all.remove(0);
            }
            all.push(begun);
        });
    }

    /// What was said when the restore point `id` was made, if it was made here.
    #[must_use]
    pub fn begun(self, id: &str) -> Option<Begun> {
        self.begun.try_with_value(|all| all.iter().find(|begun| ids::same(&begun.checkpoint.id, id)).cloned()).flatten()
    }

    /// Whether the token is the host's affair. Tracks.
    #[must_use]
    pub fn signed_in_by_host(self) -> bool {
        self.given.with(|given| matches!(given, Given::Asking | Given::Good))
            || !self.host.offers(|features| features.sign_in)
    }

    /// Takes the token out of memory. What is typed and was read stays, behind the page that asks for another, which leads
    /// back to where one was; `by` is the word for the page around, which is told by who follows the session.
    pub fn lock(self, by: &'static str) {
        self.locked_by.try_set_value(by);
        if self.client.sessions.lock() {
            let _ = self.asked.try_set(self.route.try_get_untracked().filter(|route| route.place != Place::Session));
        }
    }

    /// How the host is asked for a token.
    pub fn ask_with(self, ask: Callback<()>) {
        self.ask.set_value(Some(ask));
    }

    /// Asks the host for a token, again.
    pub fn ask_host(self) {
        if let Some(ask) = self.ask.try_get_value().flatten() {
            ask.run(());
        }
    }

    /// Tells the page around the console.
    pub fn emit(self, event: Event, detail: Value) {
        self.host.emit(event, detail);
    }

    /// Tells the page around that what runs at a service has another state, once for each.
    pub fn emit_state(self, state: &TaskState) {
        if self.emitted.try_update_value(|emitted| is_news(emitted, state)) != Some(true) {
            return;
        }
        self.emit(
            Event::TaskChanged,
            json!({
                "kind": state.kind, "id": state.id, "status": state.status, "done": state.done, "skipped": state.skipped,
            }),
        );
        if state.available {
            let detail = json!({ "operation": "cbr.checkpoint.create", "id": state.id, "effect": "available" });
            self.emit(Event::OperationDone, detail);
        }
    }

    /// Whether a place is offered here. Tracks.
    #[must_use]
    pub fn offers(self, place: Place) -> bool {
        (!place.info().demo || self.host.whole_page) && self.host.offers(|features| features.offers(place))
    }

    /// Whether a place stands in lists of places: it is offered, and there is something to see there. Tracks.
    #[must_use]
    pub fn lists(self, place: Place) -> bool {
        self.offers(place) && (!place.info().demo || self.demo.get())
    }

    /// What follows in this task draws what stood there before, in another language or with fresh figures.
    pub fn redraws(self) {
        self.redrawing.set_value(true);
        spawn_local(async move {
            self.redrawing.try_set_value(false);
        });
    }

    /// Whether what is being made stood there before: it takes no focus, and what it told is not put away.
    #[must_use]
    pub fn redrawing(self) -> bool {
        self.redrawing.try_get_value().unwrap_or(false)
    }

    /// Draws everything anew, in another language or with another zone. A console that is gone draws nothing.
    pub fn redraw(self) {
        self.drawn.notify();
    }

    /// Reads again what is shown.
    pub fn refresh(self) {
        self.cache.outdate();
        self.drawn.notify();
    }

    /// Tells a screen reader, politely; nothing is shown. Nothing is said of what was read while that is locked.
    pub fn announce(self, sentence: impl Into<String>) {
        if !self.client.sessions.now().locked() {
            self.announcer.announce(sentence);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{KEPT, TaskState, is_news};

    fn state<'a>(id: &'a str, status: &'a str, done: bool) -> TaskState<'a> {
        TaskState { kind: "task", id, status, done, skipped: 0, available: false }
    }

    #[test]
    fn each_state_is_news_once_and_of_very_many_those_that_move_are_kept() {
        let mut emitted = Vec::new();
        assert!(is_news(&mut emitted, &state("moves", "running", false)));
        assert!(!is_news(&mut emitted, &state("moves", "running", false)));
        assert!(is_news(&mut emitted, &state("moves", "success", true)));
        assert!(!is_news(&mut emitted, &state("moves", "success", true)));
        assert!(is_news(&mut emitted, &state("stays", "running", false)));
        for number in 0..10 * KEPT {
            assert!(is_news(&mut emitted, &state(&number.to_string(), "success", true)));
        }
        assert_eq!(emitted.len(), KEPT);
        assert!(!is_news(&mut emitted, &state("stays", "running", false)), "it moves");
        assert!(!is_news(&mut emitted, &state(&(10 * KEPT - 1).to_string(), "success", true)), "among the last");
        let moving = (0..2 * KEPT).filter(|number| is_news(&mut emitted, &state(&format!("m{number}"), "a", false)));
        assert_eq!(moving.count(), 2 * KEPT);
        assert_eq!(emitted.len(), 2 * KEPT + 1, "what moves is never forgotten");
    }
}
