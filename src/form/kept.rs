//! What is typed is kept with the tab, and offered to the same user in the same project who comes back: after a reload, an
//! expired token, an unmounted console or a fault of the program.

use std::rc::Rc;

use crate::dom::prelude::*;
use crate::dom::spawn_local;
use backup_api::json::Value;
use backup_api::tables::{Input, Keys, Values};

use super::draft::FormDraft;
use super::reopen;
use super::spec::FormState;
use super::state::{Form, Stage};
use crate::action::is_told;
use crate::storage::{DraftStore, Entry, Owner, Sent, Tab};
use crate::work::Console;

/// What an earlier life of the program has left of a form.
#[derive(Clone, Copy)]
pub struct Kept {
    /// What was typed then, until it is taken or thrown away.
    pub(super) offered: RwSignal<Option<Values>>,
    /// What is to be put into the form that stands on the page, and looked for by it.
    waiting: RwSignal<Option<Waiting>>,
    /// It is being put there: the fields are drawn anew, because those that stand would take it for a change of a person.
    putting: RwSignal<bool>,
    /// When that was sent which was brought back, milliseconds since 1970.
    pub(super) resumed: RwSignal<Option<i64>>,
    followed: StoredValue<bool>,
    spent: StoredValue<Spent>,
}

/// What stood in the form when it was sent. Once that took effect, it is no draft.
#[derive(Debug, Default)]
struct Spent {
    /// When it was sent, milliseconds since 1970.
    since: f64,
    values: Values,
    done: bool,
}

impl Spent {
    /// How far the sending of that moment is, and what stands in the form.
    fn follow(&mut self, stage: &Stage, since: f64, typed: Option<&Values>) {
        #[expect(clippy::float_cmp, reason = "the very moment that was noted")]
        let another = self.since != since;
        if another {
            *self = Self { since, values: typed.cloned().unwrap_or_default(), done: false };
        }
        self.done |= stage.took_effect() || matches!(stage, Stage::Done(_) | Stage::Elsewhere(_, None));
    }

    /// Whether all of these values took effect already, as far as they still stand there.
    fn has(&self, typed: &Values) -> bool {
        self.done && typed.iter().all(|(key, input)| self.values.get(key) == Some(input))
    }
}

/// Values for a form, and the request of which it is not known whether it took effect.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// What is to stand in the form.
    pub values: Values,
    /// What is to be looked for first.
    pub sent: Option<Sent>,
    /// They took effect as they are.
    pub done: bool,
}

impl Kept {
    /// Is put into the form when it stands on the page.
    pub(super) fn wait(self, waiting: Waiting) {
        self.clear();
        let _ = self.waiting.try_set(Some(waiting));
    }

    /// Whether the fields stand there. Tracks.
    pub(super) fn stands(self) -> bool {
        !self.putting.get()
    }

    pub(super) fn new() -> Self {
        Self {
            offered: RwSignal::new(None),
            waiting: RwSignal::new(None),
            putting: RwSignal::new(false),
            resumed: RwSignal::new(None),
            followed: StoredValue::new(false),
            spent: StoredValue::new(Spent::default()),
        }
    }

    /// Whether these values took effect already.
    fn is_spent(self, typed: &Values) -> bool {
        self.spent.try_with_value(|spent| spent.has(typed)) == Some(true)
    }

    pub(super) fn clear(self) {
        let _ = self.offered.try_set(None);
        let _ = self.waiting.try_set(None);
        let _ = self.resumed.try_set(None);
    }
}

/// Keeps what is typed from now on, for the life of the console, and finds what was kept before.
pub(super) fn follow(state: FormState, form: Form) {
    let FormState { console, draft, .. } = state;
    Effect::new(move || {
        if let Some(waiting) = draft.kept.waiting.get() {
            put(draft, form, waiting);
        }
    });
    if draft.kept.followed.try_get_value() != Some(false) {
        return;
    }
    draft.kept.followed.try_set_value(true);
    console.at_root(move || Effect::new(move |before: Option<Option<Owner>>| keep(console, draft, before.flatten())));
}

/// One turn: whose it is, what was kept, what is to be kept now. Gives whose it is.
fn keep(console: Console, draft: FormDraft, before: Option<Owner>) -> Option<Owner> {
    let kept = draft.kept;
    let owner = console.client.sessions.get().session().and_then(Owner::of);
    let on = console.host.with(|settings| settings.drafts);
    let (typed, sent) = (draft.typed(), unsettled(draft));
    let (offered, waiting) = (kept.offered.with(Option::is_some), kept.waiting.with(Option::is_some));
    // Of what only reads nothing takes effect: it may be asked again as it is.
    let reads = draft.spec.operation.info.effect == backup_api::Effect::Reads;
    draft.submission.stage.with(|stage| {
        let since = draft.submission.since();
        if reads {
            return;
        }
        kept.spent.try_update_value(|spent| spent.follow(stage, since, typed.as_ref()));
    });
    let typed = typed.filter(|typed| !kept.is_spent(typed));
    if kept.offered.with(|offered| offered.as_ref().is_some_and(|offered| kept.is_spent(offered))) {
        kept.offered.set(None);
    }
    // What is unmounted leaves everything as it is.
    if console.host.settings().is_none() {
        return owner;
    }
    if let Some(before) = &before
        && owner.as_ref().is_none_or(|owner| !owner.same_user(before))
    {
        kept.clear();
        kept.spent.try_set_value(Spent::default());
        draft.forget();
        return owner;
    }
    let Some(of) = owner.as_ref().filter(|_| on) else { return owner };
    let store = DraftStore::new(Rc::new(Tab));
    let name = draft.name;
    if before.is_none()
        && let Some(entry) = store.read(of, name).filter(|entry| sent.is_none() && !is_of_another(draft, entry))
    {
        let typed_then = entry.typed.as_ref().map(|typed| restored(draft, typed));
        if let Some(sent) = entry.sent {
            let values = typed_then.unwrap_or_else(|| reopen::typed(draft, &sent.values));
            kept.waiting.set(Some(Waiting { values, sent: Some(sent), done: false }));
            return owner;
        }
        if typed_then.is_some() && typed_then != typed {
            kept.offered.set(typed_then);
            return owner;
        }
    }
    // What was typed and sent for another thing waits until somebody goes back to it, or types something here.
    let other = || store.read(of, name).is_some_and(|entry| is_of_another(draft, &entry));
    if typed.is_none() && sent.is_none() && draft.subject.is_fixed() && other() {
        return owner;
    }
    // What is offered stays as it is until something else is typed.
    if !waiting && (!offered || typed.is_some() || sent.is_some()) {
        let typed = typed.map(|typed| typed.kept(draft.spec.operation.fields));
        store.put(of, name, &Entry { typed, sent });
    }
    owner
}

/// Whether what was kept is about another thing than the page, where that is about one.
fn is_of_another(draft: FormDraft, entry: &Entry) -> bool {
    let kept = entry.typed.as_ref().or_else(|| entry.sent.as_ref().map(|sent| &sent.values));
    kept.is_some_and(|kept| draft.is_of_another(&restored(draft, kept)))
}

pub(super) fn restored(draft: FormDraft, values: &Value) -> Values {
    Values::restored(values, Keys { fields: draft.spec.operation.fields, own: &draft.keys() })
}

/// What was sent and has no known outcome. Tracks.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this century")]
fn unsettled(draft: FormDraft) -> Option<Sent> {
    let (lost, taken) =
        draft.submission.stage.with(|stage| (matches!(stage, Stage::Sending | Stage::Lost(..)), stage.took_effect()));
    let request = draft.submission.sent.get().filter(|_| lost)?;
    let since = draft.submission.since();
    let told = is_told(&request, since);
    Some(Sent { values: reopen::sent(draft, &request), at: since as i64, taken, told })
}

/// Puts what waits into the form, and looks for what was sent.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
fn put(draft: FormDraft, form: Form, Waiting { mut values, sent, done }: Waiting) {
    let kept = draft.kept;
    if kept.putting.get_untracked() {
        return;
    }
    // What is under way is not disturbed.
    if form.sending() {
        kept.waiting.set(None);
        return;
    }
    kept.putting.set(true);
    spawn_local(async move {
        if kept.putting.try_get_untracked().is_none() {
            return;
        }
        let before = untrack(move || draft.typed());
        // What was found out about another request says nothing of this one.
        form.edit();
        draft.start_over();
        // The resources belong to the vault that comes with them.
        let vault = values.rows("vault").first().map(|row| row.text("id").to_owned());
        if let Some(vault) = vault.filter(|_| draft.keys().contains(&"given")) {
            values.set("given", Input::Text(vault));
        }
        draft.fill(&values);
        let resumed = sent.is_some();
        if let Some(sent) = sent {
            let scope = form.console.client.sessions.now().session().map(|session| session.scope.clone());
            let request = reopen::request(draft, &sent.values, &scope.unwrap_or_default());
            form.resume(request, sent.at as f64, (sent.taken, sent.told));
            let _ = kept.resumed.try_set(Some(sent.at));
        }
        let now = untrack(move || draft.typed()).unwrap_or_default();
        // Nothing that was typed is lost: it is offered in its turn.
        let lost =
            |before: &Values| !kept.is_spent(before) && before.iter().any(|(key, input)| now.get(key) != Some(input));
        let before = before.filter(lost);
        // What was typed since it was sent is still a draft.
        let values = if resumed && untrack(move || form.is_another()) { Values::new() } else { now };
        kept.spent.try_set_value(Spent { since: draft.submission.since(), values, done });
        if before.is_some() {
            let _ = kept.offered.try_set(before);
        }
        let _ = kept.waiting.try_set(None);
        let _ = kept.putting.try_set(false);
    });
}

#[cfg(test)]
mod tests {
    use backup_api::error::{ApiError, Failure};
    use backup_api::json::Value;
    use backup_api::tables::Values;

    use super::{Spent, Stage};
    use crate::action::lost::Found;

    #[test]
    fn what_took_effect_is_no_draft_until_something_else_is_typed() {
        let typed = |name: &str| Values::new().text_at("name", name).text_at("zone", "a");
        let error = || ApiError::from_failure(backup_api::cbr::vault_create::VAULT_CREATE.info, Failure::Aborted);
        let found = |found| Stage::Lost(error(), found);
        for (stage, over) in [
            (Stage::Done(Value::Null), true),
            (found(Found::Yes { what: String::new(), place: None }), true),
            (Stage::Elsewhere(String::new(), None), true),
            (found(Found::No), false),
            (Stage::Failed(error()), false),
            (Stage::Elsewhere(String::new(), Some(error())), false),
        ] {
            let mut spent = Spent::default();
            spent.follow(&Stage::Sending, 1.0, Some(&typed("sent")));
            assert!(!spent.has(&typed("sent")), "its answer is awaited");
            // What is typed meanwhile was not sent.
            spent.follow(&stage, 1.0, Some(&typed("meanwhile")));
            spent.follow(&Stage::Editing, 1.0, Some(&typed("sent")));
            assert_eq!(spent.has(&typed("sent")), over, "{stage:?}");
            // The name is emptied for the next one, and everything else stays.
            assert_eq!(spent.has(&Values::new().text_at("zone", "a")), over);
            assert!(!spent.has(&typed("meanwhile")));
            spent.follow(&Stage::Sending, 2.0, Some(&typed("sent")));
            assert!(!spent.has(&typed("sent")), "sent once more");
        }
    }
}
