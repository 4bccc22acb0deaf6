//! The walkthrough from nothing to a verified restore point, as far as it has come.
//!
//! It belongs to the root: a person may leave it, look at something else and come back. After a reload it stands where it
//! stood ([`kept`]).

mod kept;

use crate::dom::prelude::*;
use backup_api::cbr::model::{Checkpoint, Vault, VaultResource};

use super::Exchange;
use super::resources_add::{self, RESOURCES_ADD};
use super::restore_point_create::{self, RESTORE_POINT_CREATE};
use super::vault_create::VAULT_CREATE;
use crate::action::Checked;
use crate::form::{Drafts, FormDraft};
use crate::work::Console;
use crate::work::run::Run;

/// A thing by its id and, where it is known, its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name, or else its id.
    pub name: String,
}

impl Named {
    /// A thing of this id; the id stands for a name that is empty.
    #[must_use]
    pub fn new(id: &str, name: &str) -> Self {
        let name = if name.is_empty() { id } else { name };
        Self { id: id.to_owned(), name: name.to_owned() }
    }
}

/// The stations, in order.
pub mod station {
    /// A vault is there.
    pub const VAULT: u8 = 1;
    /// The resources are in it.
    pub const RESOURCES: u8 = 2;
    /// The backup has begun.
    pub const RESTORE_POINT: u8 = 3;
    /// It is over, and proved.
    pub const VERIFIED: u8 = 4;
}

// Names of its drafts.
const VAULT_DRAFT: &str = "protect.vault";
const RESOURCES_DRAFT: &str = "protect.resources";
const POINT_DRAFT: &str = "protect.restore-point";

/// How far the walkthrough has come, with what is typed at its stations.
#[derive(Clone, Copy)]
pub struct Journey {
    /// The station in hand.
    pub at: RwSignal<u8>,
    /// Where the vault comes from: `new` or `existing`.
    pub source: RwSignal<String>,
    /// The existing vault that is chosen: none or one id.
    pub existing: RwSignal<Vec<String>>,
    /// Where the resources come from: `add` or `held`.
    pub how: RwSignal<String>,
    /// Ids of resources that the vault holds and that are to be backed up.
    pub held: RwSignal<Vec<String>>,
    /// What is typed at its stations, beside what is typed on the pages of the same forms.
    drafts: Drafts,
    /// The vault, once it is there.
    pub vault: RwSignal<Option<Named>>,
    /// What is backed up, once it is in the vault.
    pub resources: RwSignal<Vec<Named>>,
    /// The restore point, once it is begun.
    pub point: RwSignal<Option<String>>,
    /// Its run.
    pub run: RwSignal<Option<Run>>,
    /// Request and response at each station, in order.
    pub exchanges: RwSignal<Vec<(u8, Exchange)>>,
    // Whether where it stands is kept with the tab.
    followed: StoredValue<bool>,
}

impl Journey {
    /// At the first station.
    #[must_use]
    pub fn new(drafts: Drafts) -> Self {
        let text = |start: &str| RwSignal::new(start.to_owned());
        Self {
            at: RwSignal::new(station::VAULT),
            source: text("new"),
            existing: RwSignal::new(Vec::new()),
            how: text("add"),
            held: RwSignal::new(Vec::new()),
            drafts,
            vault: RwSignal::new(None),
            resources: RwSignal::new(Vec::new()),
            point: RwSignal::new(None),
            run: RwSignal::new(None),
            exchanges: RwSignal::new(Vec::new()),
            followed: StoredValue::new(false),
        }
    }

    /// A new vault.
    #[must_use]
    pub fn vault_create(self) -> FormDraft {
        self.drafts.named(VAULT_DRAFT, &VAULT_CREATE)
    }

    /// What joins the vault.
    #[must_use]
    pub fn resources_add(self) -> FormDraft {
        self.drafts.named(RESOURCES_DRAFT, &RESOURCES_ADD)
    }

    /// The restore point.
    #[must_use]
    pub fn restore_point(self) -> FormDraft {
        self.drafts.named(POINT_DRAFT, &RESTORE_POINT_CREATE)
    }

    /// Those of its drafts that were made. The root starts over, too, and knows no form.
    fn made(self) -> impl Iterator<Item = FormDraft> {
        [VAULT_DRAFT, RESOURCES_DRAFT, POINT_DRAFT].into_iter().filter_map(move |name| self.drafts.find(name))
    }

    /// Station 1 is done.
    pub fn take_vault(self, vault: &Vault, exchange: Option<Exchange>) {
        if !self.stands_at(station::VAULT) {
            return;
        }
        let _ = self.vault.try_set(Some(Named::new(&vault.id, &vault.name)));
        resources_add::begin(self.resources_add(), &vault.id);
        // What a new vault was made with is what is meant.
        let made_with = self.source.try_with_untracked(|source| source == "new") == Some(true);
        let all: Vec<String> = vault.resources.iter().map(|held| held.id.clone()).collect();
        let _ = self.how.try_set(if all.is_empty() { "add" } else { "held" }.to_owned());
        let _ = self.held.try_set(if made_with { all } else { Vec::new() });
        self.keep(station::VAULT, exchange);
        let _ = self.at.try_set(station::RESOURCES);
    }

    /// Station 1 is done by the vault that was found after a lost answer; it is the one that was asked for.
    pub fn take_found_vault(self, id: String) {
        let submission = self.vault_create().submission;
        // By what was sent, whatever is typed since.
        let sent = submission.sent.get_untracked().and_then(|sent| sent.body).unwrap_or_default();
        let sent = VAULT_CREATE.operation.read(&[], &sent);
        let held = |id: &str| VaultResource { id: id.to_owned(), ..VaultResource::default() };
        let resources = sent.each("resources", "id").map(held).collect();
        let name = sent.text("name").to_owned();
        self.take_vault(&Vault { id, name, resources, ..Vault::default() }, Exchange::unanswered(submission));
    }

    /// Station 2 is done.
    pub fn take_resources(self, resources: Vec<Named>, exchange: Option<Exchange>) {
        if !self.stands_at(station::RESOURCES) {
            return;
        }
        let vault = self.vault.try_get_untracked().flatten().unwrap_or_default();
        let draft = self.restore_point();
        restore_point_create::begin(draft, &vault.id);
        let _ = draft.text("what").try_set(restore_point_create::SOME.to_owned());
        let _ = draft.ids("chosen").try_set(resources.iter().map(|resource| resource.id.clone()).collect());
        let _ = self.resources.try_set(resources);
        self.keep(station::RESOURCES, exchange);
        let _ = self.at.try_set(station::RESTORE_POINT);
    }

    /// Station 3 is done; the run is watched from now on, wherever the person goes.
    pub fn take_point(self, console: Console, checkpoint: &Checkpoint, exchange: Option<Exchange>) {
        if checkpoint.id.is_empty() || !self.stands_at(station::RESTORE_POINT) {
            return;
        }
        let run = console.at_root(|| Run::watch(console, &checkpoint.id));
        let _ = self.point.try_set(Some(checkpoint.id.clone()));
        let _ = self.run.try_set(Some(run));
        self.keep(station::RESTORE_POINT, exchange);
        let _ = self.at.try_set(station::VERIFIED);
    }

    /// Whether it stands there. An answer may come when it was started over meanwhile, or when the console is unmounted:
    /// then it takes nothing.
    fn stands_at(self, station: u8) -> bool {
        self.at.try_get_untracked() == Some(station)
    }

    /// Opens a finished station again.
    pub fn back(self, to: u8) {
        if to == station::VAULT
            && let Some(vault) = self.vault.get_untracked()
        {
            self.source.set("existing".to_owned());
            self.existing.set(vec![vault.id]);
        }
        self.put_away();
        self.exchanges.update(|all| all.retain(|(station, _)| *station < to));
        self.at.set(to);
    }

    /// Station 3 once more, after a run that did not save everything.
    pub fn back_up_again(self) {
        if let Some(run) = self.run.get_untracked() {
            run.stop();
        }
        self.run.set(None);
        self.point.set(None);
        self.back(station::RESTORE_POINT);
    }

    /// Forgets everything. What was made in the cloud stays there.
    pub fn start_over(self) {
        if let Some(run) = self.run.get_untracked() {
            run.stop();
        }
        self.run.set(None);
        self.point.set(None);
        self.vault.set(None);
        self.exchanges.set(Vec::new());
        self.existing.set(Vec::new());
        self.held.set(Vec::new());
        self.resources.set(Vec::new());
        self.source.set("new".to_owned());
        self.how.set("add".to_owned());
        for draft in self.made() {
            draft.reset(&["vault"]);
            draft.next();
        }
        self.put_away();
        self.at.set(station::VAULT);
    }

    /// Results stand in the lines of the finished stations; a form that is opened again begins anew.
    fn put_away(self) {
        for draft in self.made() {
            draft.submission.begin_anew();
        }
        if let Some(draft) = self.drafts.find(RESOURCES_DRAFT) {
            draft.next();
        }
    }

    /// Request and response at a station.
    #[must_use]
    pub fn exchange(self, station: u8) -> Option<Exchange> {
        self.exchanges.with(|all| all.iter().find(|(at, _)| *at == station).map(|(_, exchange)| exchange.clone()))
    }

    /// What holding the answer at a station against its request has brought, with its draft: nothing where nothing
    /// was answered there, and in it nothing as long as that goes on. Tracks.
    #[must_use]
    pub fn held(self, station: u8) -> Option<(FormDraft, Option<Checked>)> {
        self.exchange(station)?.answered?;
        let name = match station {
            station::VAULT => VAULT_DRAFT,
            station::RESOURCES => RESOURCES_DRAFT,
            _ => POINT_DRAFT,
        };
        let draft = self.drafts.find(name)?;
        Some((draft, draft.submission.held.get()))
    }

    fn keep(self, station: u8, exchange: Option<Exchange>) {
        self.exchanges.try_update(|all| {
            all.retain(|(at, _)| *at != station);
            all.extend(exchange.map(|exchange| (station, exchange)));
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::dom::prelude::*;
    use backup_api::Scope;
    use backup_api::cbr::model::{Vault, VaultResource};
    use backup_api::json::Value;
    use backup_api::known::Known;

    use super::{Drafts, Journey, Named, station};
    use crate::action::Checked;
    use crate::forms::{Answered, Exchange};

    const ECS: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";

    fn vault(held: &[&str]) -> Vault {
        let resources = held.iter().map(|id| VaultResource { id: (*id).to_owned(), ..VaultResource::default() });
        Vault {
            id: "ea7b8717-2543-478a-a92d-3ca7ee448f67".to_owned(),
            name: "my_vault".to_owned(),
            resources: resources.collect(),
            ..Vault::default()
        }
    }

    #[test]
    fn each_station_prepares_the_next() {
        Owner::new().with(|| {
            let journey = Journey::new(Drafts::new(None));
            journey.take_vault(&vault(&[]), None);
            assert_eq!((journey.at.get(), journey.how.get().as_str()), (station::RESOURCES, "add"));
            assert_eq!(journey.resources_add().one("vault"), "ea7b8717-2543-478a-a92d-3ca7ee448f67");
            journey.take_resources(vec![Named::new(ECS, "")], None);
            assert_eq!(journey.at.get(), station::RESTORE_POINT);
            let operation = journey.restore_point().filled(Known::default());
            assert_eq!(
                operation.request(&Scope::default()).body_text(),
                format!(
                    r#"{{"checkpoint":{{"parameters":{{"auto_trigger":false,"incremental":true,"resources":["{ECS}"]}},"vault_id":"ea7b8717-2543-478a-a92d-3ca7ee448f67"}}}}"#
                )
            );
        });
    }

    #[test]
    fn what_was_answered_at_a_station_is_held_against_its_request() {
        Owner::new().with(|| {
            let journey = Journey::new(Drafts::new(None));
            let request = journey.vault_create().filled(Known::default()).request(&Scope::default());
            let answered = Some(Answered { raw: Value::Null, status: None, trace_id: None });
            let sent = |answered| Some(Exchange { request: request.clone(), answered });
            let held = |at| journey.held(at).map(|(_, checked)| checked);
            journey.take_vault(&vault(&[]), sent(None));
            assert_eq!(held(station::VAULT), None, "nothing was answered");
            journey.back(station::VAULT);
            journey.take_vault(&vault(&[]), sent(answered));
            assert_eq!(held(station::VAULT), Some(None));
            let told = Checked { siblings: vec!["twin".to_owned()], ..Checked::default() };
            journey.vault_create().submission.held.set(Some(told.clone()));
            assert_eq!((held(station::VAULT), held(station::RESOURCES)), (Some(Some(told)), None));
            journey.back(station::VAULT);
            assert_eq!(held(station::VAULT), None);
        });
    }

    #[test]
    fn a_vault_that_was_found_is_the_one_that_was_sent() {
        Owner::new().with(|| {
            let journey = Journey::new(Drafts::new(None));
            let draft = journey.vault_create();
            draft.text("name").set("sent".to_owned());
            draft.ids("resources").set(vec![ECS.to_owned()]);
            draft.submission.sent.set(Some(draft.filled(Known::default()).request(&Scope::default())));
            draft.text("name").set("typed since".to_owned());
            draft.ids("resources").set(Vec::new());
            journey.take_found_vault("v".to_owned());
            assert_eq!(journey.vault.get(), Some(Named::new("v", "sent")));
            assert_eq!(journey.held.get(), [ECS]);
        });
    }

    #[test]
    fn an_answer_that_comes_too_late_takes_nothing() {
        let owner = Owner::new();
        let journey = owner.with(|| Journey::new(Drafts::new(None)));
        owner.with(|| {
            journey.take_resources(vec![Named::new(ECS, "")], None);
            assert_eq!((journey.at.get(), journey.resources.get().len()), (station::VAULT, 0));
            journey.take_vault(&vault(&[]), None);
            journey.take_vault(&Vault::default(), None);
            assert_eq!(journey.vault.get().map(|vault| vault.name), Some("my_vault".to_owned()));
        });
        owner.cleanup();
        journey.take_vault(&vault(&[]), None);
        journey.take_resources(Vec::new(), None);
    }

    #[test]
    fn going_back_keeps_the_vault_and_starting_over_keeps_nothing() {
        Owner::new().with(|| {
            let journey = Journey::new(Drafts::new(None));
            journey.source.set("existing".to_owned());
            journey.take_vault(&vault(&[ECS]), None);
            assert_eq!((journey.how.get().as_str(), journey.held.get().len()), ("held", 0));
            journey.back(station::VAULT);
            assert_eq!((journey.source.get().as_str(), journey.existing.get().len()), ("existing", 1));
            journey.take_vault(&vault(&[]), None);
            journey.start_over();
            assert_eq!((journey.at.get(), journey.source.get().as_str()), (station::VAULT, "new"));
            assert!(journey.vault.get().is_none() && journey.existing.get().is_empty());
            assert_eq!(journey.resources_add().one("vault"), "");
        });
    }
}
