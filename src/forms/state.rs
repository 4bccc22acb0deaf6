//! What every form shares, with the operation's type taken away: one small program serves all of them.

use std::rc::Rc;

use backup_api::error::{ApiError, Taken};
use backup_api::problem::Kind;
use backup_api::{Effect, Operation, Problem, Request};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::Value;

use super::tags::{half, part};
use crate::http::Answer;
use crate::text;
use crate::ui::TagPart;
use crate::work::Console;
use crate::work::lost::{Found, Look};

impl Shown {
    /// A plain field.
    #[must_use]
    pub fn new(path: &str, label: &str, id: &str) -> Self {
        let (path, label, id) = (path.to_owned(), label.to_owned(), id.to_owned());
        Self { path, label, id, entries: None, rows: None, typed: None }
    }

    /// The sentence for a problem of this field, with the entry or the half of a row that it is about.
    #[must_use]
    pub fn sentence(&self, problem: &Problem) -> String {
        let said = self.said(problem);
        match self.entry(&problem.path) {
            Some(name) => format!("{name}: {said}"),
            None => said,
        }
    }

    /// The same where it stands at that entry already.
    #[must_use]
    pub fn said(&self, problem: &Problem) -> String {
        text::problem(&self.seen(problem), part(&problem.path, &self.path).unwrap_or(&self.label))
    }

    /// The row in which the sent entry stands.
    #[must_use]
    pub fn row(&self, sent: usize) -> usize {
        self.rows.and_then(|rows| rows.try_with(|rows| rows.get(sent).copied()).flatten()).unwrap_or(sent)
    }

    /// The problem with its places counted in what is shown, not in what is sent of it.
    fn seen(&self, problem: &Problem) -> Problem {
        let mut seen = problem.clone();
        match &mut seen.kind {
            Kind::Duplicate { first } => *first = self.row(*first),
            Kind::BadCharacter { position, .. } if problem.path == self.path => *position += self.leading(),
            _ => {}
        }
        seen
    }

    /// How many blanks stand before what is sent.
    fn leading(&self) -> usize {
        let count = |typed: &String| typed.chars().take_while(|it| it.is_whitespace()).count();
        self.typed.and_then(|typed| typed.try_with(count)).unwrap_or_default()
    }

    fn entry(&self, path: &str) -> Option<String> {
        let rest = path.strip_prefix(self.path.as_str())?;
        if self.rows.is_some() {
            return half(rest).map(|(row, part)| text::tags::place(self.row(row) + 1, part == TagPart::Key));
        }
        let (index, _) = rest.strip_prefix('[')?.split_once(']')?;
        let index: usize = index.parse().ok()?;
        let name = self.entries?.try_with(|names| names.get(index).cloned()).flatten();
        name.filter(|name| !name.is_empty())
    }

    /// The id that takes the focus for a problem at `path`, which may be about a part of this field.
    #[must_use]
    pub fn target(&self, path: &str) -> String {
        let part =
            path.strip_prefix(self.path.as_str()).filter(|rest| rest.ends_with(".key") || rest.ends_with(".value"));
        match part.and_then(half) {
            Some((row, part)) => part.input_id(&self.id, self.row(row)),
            None => self.id.clone(),
        }
    }
}

/// How far the form is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Stage {
    /// Being filled in.
    #[default]
    Editing,
    /// Sent, no answer yet. Cannot be sent again.
    Sending,
    /// Refused or failed; nothing was lost.
    Failed(ApiError),
    /// The answer was lost and the request took effect or may have; what looking for the result has brought.
    Lost(ApiError, Found),
    /// Answered; the reply as it came.
    Done(Value),
}

/// How far a form is, apart from the page that it stands on: kept with a draft, it outlives a change of page, so that
/// neither a lost answer nor a failure is overlooked by someone who went away meanwhile.
#[derive(Clone, Copy)]
pub struct Course {
    /// How far.
    pub stage: RwSignal<Stage>,
    /// What was sent last, whatever is typed since.
    pub sent: RwSignal<Option<Request>>,
    /// Whether its result was shown.
    told: StoredValue<bool>,
}

impl Course {
    /// Nothing sent yet.
    #[must_use]
    pub fn new() -> Self {
        Self { stage: RwSignal::new(Stage::Editing), sent: RwSignal::new(None), told: StoredValue::new(false) }
    }

    /// For something else than before: what came of that is put away. What is still under way stays.
    pub fn begin_anew(self) {
        if self.stage.with_untracked(|stage| matches!(stage, Stage::Done(_) | Stage::Failed(_))) {
            self.stage.set(Stage::Editing);
        }
    }

    /// For another project: what was found out about the last request does not count there. An answer that is still
    /// awaited is shown when it comes, so that nobody misses what was done.
    pub fn forget(self) {
        if !self.stage.with_untracked(|stage| matches!(stage, Stage::Sending | Stage::Lost(_, Found::Looking))) {
            self.stage.set(Stage::Editing);
        }
    }

    /// For someone who comes back: a result that was shown is put away, anything else stays.
    pub fn come_back(self, console: Console) -> bool {
        let done = !console.redrawing()
            && self.told.get_value()
            && self.stage.with_untracked(|stage| matches!(stage, Stage::Done(_)));
        if done {
            self.stage.set(Stage::Editing);
        }
        done
    }
}

impl Default for Course {
    fn default() -> Self {
        Self::new()
    }
}

/// A field as it is shown: where the summary's links go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// JSON path; stands for everything below it that has no field of its own.
    pub path: String,
    /// Its label.
    pub label: String,
    /// The DOM id that takes the focus.
    pub id: String,
    /// What the entries are called, in their order, where this field is a list.
    pub entries: Option<Signal<Vec<String>>>,
    /// The row of each sent entry, where this field is rows of tags: one that is left empty is not sent.
    pub rows: Option<Signal<Vec<usize>>>,
    /// What is typed, where the blanks around it are not sent: places are counted with them.
    pub typed: Option<RwSignal<String>>,
}

/// One form. Copied into its parts.
#[derive(Clone, Copy)]
pub struct Form {
    /// The console it belongs to.
    pub console: Console,
    /// Everything the rules find, at every moment.
    pub problems: Memo<Vec<Problem>>,
    /// What would be sent, at every moment.
    pub request: Memo<Request>,
    /// How far it is.
    pub stage: RwSignal<Stage>,
    /// What was sent last, whatever is typed since.
    pub sent: RwSignal<Option<Request>>,
    /// Whether sending was tried: from then on every problem shows.
    pub tried: RwSignal<bool>,
    /// Counts the tries that found problems: the summary takes the focus with each.
    pub refused: RwSignal<u32>,
    /// Counts the tries without a session: the way to one takes the focus with each.
    pub unsent: RwSignal<u32>,
    touched: RwSignal<Vec<String>>,
    shown: RwSignal<Vec<Shown>>,
    told: StoredValue<bool>,
    send: Callback<()>,
}

impl Form {
    /// A form for the operation that `make` builds from what is typed.
    ///
    /// `done` takes the typed reply, even if the page is left before the answer; `look` finds out what became of a
    /// request whose answer was lost.
    pub fn lasting<O>(
        console: Console,
        course: Course,
        make: impl Fn() -> O + Copy + Send + Sync + 'static,
        done: Rc<dyn Fn(Answer<O::Reply>)>,
        look: Look<O>,
    ) -> Self
    where
        O: Operation + 'static,
    {
        let sessions = console.client.sessions;
        let Course { stage, sent, told } = course;
        let after = StoredValue::new_local((done, Rc::new(look)));
        let send = Callback::new(move |()| {
            let operation = untrack(make);
            let since = js_sys::Date::now();
            let Some((done, look)) = after.try_get_value() else { return };
            spawn_local(async move {
                match console.client.send(&operation).await {
                    Ok(answer) => {
                        let raw = answer.raw.clone();
                        done(answer);
                        let _ = stage.try_set(Stage::Done(raw));
                    }
                    Err(error) if error.taken != Taken::No && error.effect != Effect::Reads => {
                        let _ = stage.try_set(Stage::Lost(error.clone(), Found::Looking));
                        let found = look(operation, since).await;
                        let _ = stage.try_set(Stage::Lost(error, found));
                    }
                    Err(error) => {
                        let _ = stage.try_set(Stage::Failed(error));
                    }
                }
            });
        });
        Self {
            console,
            problems: Memo::new(move |_| make().problems(sessions.profile())),
            request: Memo::new(move |_| make().request(&sessions.scope())),
            stage,
            sent,
            tried: RwSignal::new(false),
            refused: RwSignal::new(0),
            unsent: RwSignal::new(0),
            touched: RwSignal::new(Vec::new()),
            shown: RwSignal::new(Vec::new()),
            told,
            send,
        }
    }

    /// Sends it, unless a rule forbids that, nobody is signed in or it is under way already.
    pub fn submit(self) {
        if self.sending() || untrack(move || self.took_effect()) {
            return;
        }
        let _ = self.tried.try_set(true);
        if self.problems.with_untracked(|problems| problems.iter().any(Problem::blocks)) {
            self.refused.try_update(|count| *count += 1);
            return;
        }
        if !self.console.client.sessions.now().active() {
            self.unsent.try_update(|count| *count += 1);
            return;
        }
        let _ = self.sent.try_set(self.request.try_get_untracked());
        self.told.try_set_value(false);
        let _ = self.stage.try_set(Stage::Sending);
        self.send.run(());
    }

    /// Back to editing, with everything that was typed.
    pub fn edit(self) {
        let _ = self.tried.try_set(false);
        let _ = self.touched.try_set(Vec::new());
        let _ = self.refused.try_set(0);
        let _ = self.stage.try_set(Stage::Editing);
    }

    /// The result is on the page.
    pub fn tell(self) {
        self.told.try_set_value(true);
    }

    /// Whether an answer is awaited; a lost one that is still looked for counts.
    #[must_use]
    pub fn sending(self) -> bool {
        self.stage.with_untracked(|stage| matches!(stage, Stage::Sending | Stage::Lost(_, Found::Looking)))
    }

    /// Whether the answer was lost though the request took effect: by its status, or because looking has found the
    /// result. Tracks.
    #[must_use]
    pub fn took_effect(self) -> bool {
        self.stage.with(|stage| match stage {
            Stage::Lost(_, Found::Yes { .. }) => true,
            Stage::Lost(error, _) => error.taken == Taken::Yes,
            _ => false,
        })
    }

    /// The field at `path` was left: from now on its problems show.
    pub fn touch(self, path: &str) {
        if self.touched.with_untracked(|touched| !touched.iter().any(|known| known == path)) {
            self.touched.try_update(|touched| touched.push(path.to_owned()));
        }
    }

    /// Registers a field while its owner lives.
    pub fn show(self, shown: Shown) {
        let id = shown.id.clone();
        self.shown.try_update(|all| all.push(shown));
        on_cleanup(move || {
            self.shown.try_update(|all| all.retain(|known| known.id != id));
        });
    }

    /// The problems to show at the field `path`: warnings at once, errors once it was left or sending was tried.
    #[must_use]
    pub fn problems_at(self, path: &str) -> Vec<Problem> {
        let open = self.tried.get() || self.touched.with(|touched| touched.iter().any(|known| known == path));
        self.shown.with(|shown| {
            self.problems.with(|problems| {
                problems
                    .iter()
                    .filter(|problem| owner(shown, &problem.path).is_some_and(|field| field.path == path))
                    .filter(|problem| open || !problem.blocks())
                    .cloned()
                    .collect()
            })
        })
    }

    /// Every problem that stops the request, with the field it belongs to.
    #[must_use]
    pub fn blocking(self) -> Vec<(Problem, Option<Shown>)> {
        self.shown.with(|shown| {
            self.problems.with(|problems| {
                problems
                    .iter()
                    .filter(|problem| problem.blocks())
                    .map(|problem| (problem.clone(), owner(shown, &problem.path).cloned()))
                    .collect()
            })
        })
    }
}

/// The field that a path belongs to: the one with the longest path that it begins with.
fn owner<'a>(shown: &'a [Shown], path: &str) -> Option<&'a Shown> {
    shown
        .iter()
        .filter(|field| {
            path.strip_prefix(field.path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        })
        .max_by_key(|field| field.path.len())
}

#[cfg(test)]
mod tests {
    use backup_api::problem::{Charset, Kind, Problem};
    use leptos::prelude::*;

    use super::{Shown, owner};

    #[test]
    fn a_problem_belongs_to_the_nearest_field() {
        let field = |path: &str| Shown::new(path, "", path);
        let shown = [field("vault.resources"), field("vault.name"), field("vault"), field("vault.tags[1].key")];
        let at = |path| owner(&shown, path).map(|field| field.path.as_str());
        assert_eq!(at("vault.resources[3].id"), Some("vault.resources"));
        assert_eq!(at("vault.name"), Some("vault.name"));
        assert_eq!(at("vault.namespace"), Some("vault"));
        assert_eq!(at("vault.tags[1].key"), Some("vault.tags[1].key"));
        assert_eq!(at("backup.name"), None);
    }

    #[test]
    fn a_problem_names_the_entry_of_its_list() {
        Owner::new().with(|| {
            let shown = Shown {
                entries: Some(Signal::stored(vec!["web-01".to_owned(), "db-01".to_owned()])),
                ..Shown::new("resources", "Resources", "")
            };
            let said = |path: &str| shown.sentence(&Problem::error(36, path, Kind::NotInVault));
            let rest = "Associate it with the vault first, or remove it from the choice.";
            assert_eq!(said("resources[1]"), format!("db-01: {rest}"));
            assert_eq!(said("resources[1].id"), format!("db-01: {rest}"));
            assert_eq!(said("resources[7].id"), rest);
            assert_eq!(said("resources"), rest);
        });
    }

    #[test]
    fn a_tag_is_found_in_its_row_whatever_empty_rows_stand_above() {
        Owner::new().with(|| {
            let shown = Shown { rows: Some(Signal::stored(vec![1, 2])), ..Shown::new("tags", "Tags", "f") };
            assert_eq!(shown.target("tags[0].key"), "f-key-1");
            assert_eq!(shown.target("tags[1].value"), "f-value-2");
            assert_eq!(shown.target("tags"), "f");
            let twice = Problem::error(11, "tags[1].key", Kind::Duplicate { first: 0 });
            assert_eq!(shown.sentence(&twice), "row 3, key: This is the same as entry 2. Remove one of them.");
            assert_eq!(shown.said(&twice), "This is the same as entry 2. Remove one of them.");
            let empty = Problem::error(12, "tags[0].key", Kind::Missing);
            assert_eq!(shown.sentence(&empty), "row 2, key: Enter the tag key.");
        });
    }

    #[test]
    fn a_character_is_looked_for_in_what_was_typed() {
        Owner::new().with(|| {
            let shown =
                Shown { typed: Some(RwSignal::new("  a b".to_owned())), ..Shown::new("vault.name", "Name", "f") };
            let kind = Kind::BadCharacter { found: ' ', position: 2, allowed: Charset::Name };
            assert_eq!(
                shown.sentence(&Problem::error(18, "vault.name", kind)),
                "Use letters, digits, - and _. Remove the space at position 4."
            );
        });
    }
}
