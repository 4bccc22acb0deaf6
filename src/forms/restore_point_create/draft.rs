//! What is typed into the form, and the operation made from it.

use backup_api::Int;
use backup_api::cbr::CheckpointCreate;
use backup_api::cbr::checkpoint_create::{NewCheckpoint, Parameters};
use backup_api::cbr::model::{Checkpoint, Vault};
use backup_api::cbr::resource::type_for;
use backup_api::known::{Known, KnownVault};
use leptos::prelude::*;

use crate::forms::choose::known;
use crate::forms::details::Details;
use crate::forms::state::Submission;
use crate::forms::{given, lookup};
use crate::work::Console;

/// The whole vault.
pub const WHOLE: &str = "vault";
/// Some of its resources.
pub const SOME: &str = "resources";
/// Some of its resources, each with more to it.
pub const DETAILED: &str = "details";

/// The fields of the form.
#[derive(Clone, Copy)]
pub struct Draft {
    /// The vault: none or one id.
    pub vault: RwSignal<Vec<String>>,
    /// [`WHOLE`], [`SOME`] or [`DETAILED`].
    pub what: RwSignal<String>,
    /// Ids of the resources.
    pub chosen: RwSignal<Vec<String>>,
    /// More about them.
    pub details: Details,
    /// Name of the backups.
    pub name: RwSignal<String>,
    /// Description of the backups.
    pub description: RwSignal<String>,
    /// `incremental` or `full`.
    pub backup_type: RwSignal<String>,
    /// As if by the scheduler.
    pub auto_trigger: RwSignal<bool>,
    /// The policy behind it.
    pub policy: RwSignal<String>,
    /// Days to keep it.
    pub retention: RwSignal<String>,
    // The vault that the choice came with, from outside.
    given: StoredValue<String>,
    /// How far it is.
    pub submission: Submission,
    /// What was begun last.
    pub created: RwSignal<Checkpoint>,
}

impl Draft {
    /// The whole vault, incremental, by hand.
    #[must_use]
    pub fn new() -> Self {
        let text = |start: &str| RwSignal::new(start.to_owned());
        Self {
            vault: RwSignal::new(Vec::new()),
            what: text(WHOLE),
            chosen: RwSignal::new(Vec::new()),
            details: Details::new(),
            name: text(""),
            description: text(""),
            backup_type: text("incremental"),
            auto_trigger: RwSignal::new(false),
            policy: text(""),
            retention: text(""),
            given: StoredValue::new(String::new()),
            submission: Submission::new(),
            created: RwSignal::new(Checkpoint::default()),
        }
    }

    /// Begins for a vault. What was typed for the same vault stays.
    pub fn begin(self, vault: &str) {
        if self.vault.with_untracked(|ids| ids.first().is_none_or(|known| known != vault)) {
            self.vault.set(vec![vault.to_owned()]);
            self.choose_none();
            self.submission.begin_anew();
        }
    }

    /// What is chosen next is for this vault, whatever vault stands there now.
    pub fn give_for(self, vault: &str) {
        self.given.set_value(vault.to_owned());
    }

    /// Whether the choice came together with this vault, asked once.
    pub fn given_for(self, vault: &str) -> bool {
        let given = self.given.try_update_value(std::mem::take).unwrap_or_default();
        !given.is_empty() && given == vault
    }

    /// Resources belong to one vault.
    pub fn choose_none(self) {
        self.chosen.set(Vec::new());
        self.details.clear();
    }

    /// Empties it for the next restore point of the same vault.
    pub fn clear(self) {
        self.choose_none();
        for text in [self.name, self.description, self.policy, self.retention] {
            text.set(String::new());
        }
        self.what.set(WHOLE.to_owned());
        self.backup_type.set("incremental".to_owned());
        self.auto_trigger.set(false);
    }

    /// The vault's id; empty without one.
    #[must_use]
    pub fn vault_id(self) -> String {
        self.vault.with(|ids| ids.first().cloned().unwrap_or_default())
    }

    /// The operation, as it stands.
    #[must_use]
    pub fn operation(self, console: Console) -> CheckpointCreate {
        let vault = lookup::vault(console, &self.vault_id());
        let mut operation = self.build(vault.as_ref());
        if let Some(vault) = &vault {
            operation.known.resources = known(console, &vault.billing.object_type, &self.chosen.get()).resources;
        }
        if console.cache.vaults.loading.get() {
            // What is here is from before a change, such as resources that were associated a moment ago: it must not
            // stop what is right by now.
            operation.known.vault = None;
        }
        operation
    }

    /// The operation, with what is known of the vault.
    pub fn build(self, vault: Option<&Vault>) -> CheckpointCreate {
        let what = self.what.get();
        // No resources at all would mean the whole vault: an empty id stands for the choice that is still to be made.
        let chosen = || {
            let ids = self.chosen.get();
            if ids.is_empty() { vec![String::new()] } else { ids }
        };
        let parameters = Parameters {
            auto_trigger: Some(self.auto_trigger.get()),
            description: given(self.description),
            incremental: Some(self.backup_type.with(|kind| kind != "full")),
            name: given(self.name),
            resources: if what == SOME { chosen() } else { Vec::new() },
            resource_details: if what == DETAILED {
                chosen().into_iter().map(|id| self.detailed(id, vault)).collect()
            } else {
                Vec::new()
            },
            policy_id: given(self.policy),
            retention_duration_days: given(self.retention).map(|text| Int::typed(&text)),
        };
        let known = Known { resources: Vec::new(), vault: vault.map(KnownVault::from) };
        CheckpointCreate { checkpoint: NewCheckpoint { parameters, vault_id: self.vault_id() }, known }
    }

    fn detailed(self, id: String, vault: Option<&Vault>) -> backup_api::cbr::Resource {
        let held = vault.and_then(|vault| vault.resources.iter().find(|held| held.id == id));
        let of_vault = vault.map_or("server", |vault| &vault.billing.object_type);
        let kind = held.map(|held| held.kind.clone()).filter(|kind| !kind.is_empty());
        self.details.resource(id, kind.unwrap_or_else(|| type_for(of_vault).unwrap_or_default().to_owned()))
    }

    /// How many of the fields are set that only one of the clouds knows.
    #[must_use]
    pub fn extended(self) -> usize {
        [self.policy, self.retention].iter().filter(|text| text.with(|text| !text.trim().is_empty())).count()
    }

    /// How many of the rarely used fields are set.
    #[must_use]
    pub fn rare(self) -> usize {
        self.extended() + usize::from(self.auto_trigger.get())
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::{Vault, VaultResource};
    use backup_api::cbr::resource::SERVER;
    use backup_api::json;
    use backup_api::json::Value;
    use backup_api::{Operation, Problem, Scope, profile};
    use leptos::prelude::*;

    use super::{DETAILED, Draft, SOME};

    const VAULT: &str = "ea7b8717-2543-478a-a92d-3ca7ee448f67";
    const ECS: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";

    fn with_draft(test: impl FnOnce(Draft)) {
        Owner::new().with(|| {
            let draft = Draft::new();
            draft.begin(VAULT);
            test(draft);
        });
    }

    fn body(draft: Draft) -> String {
        draft.build(None).request(&Scope::default()).body_text()
    }

    fn same(draft: Draft, expected: &Value) {
        assert_eq!(body(draft), expected.to_string());
    }

    #[test]
    fn the_form_gives_the_request_of_seed_s001() {
        with_draft(|draft| {
            draft.what.set(SOME.to_owned());
            draft.chosen.set(vec![ECS.to_owned()]);
            draft.name.set("backup_auto".to_owned());
            draft.description.set("backupauto".to_owned());
            same(
                draft,
                &json!({"checkpoint": {"parameters": {
                "auto_trigger": false, "description": "backupauto", "incremental": true, "name": "backup_auto",
                "resources": [ECS]}, "vault_id": VAULT}}),
            );
        });
    }

    #[test]
    fn the_form_gives_the_request_of_seed_s003() {
        with_draft(|draft| {
            draft.begin("3b5816b5-f29c-4172-9d9a-76c719a659ce");
            draft.what.set(SOME.to_owned());
            draft.chosen.set(vec!["94eba8b2-acc9-4d82-badc-127144cc5526".to_owned()]);
            draft.name.set("backup_name".to_owned());
            draft.description.set("backup_description".to_owned());
            draft.auto_trigger.set(true);
            same(
                draft,
                &json!({"checkpoint": {"parameters": {
                "auto_trigger": true, "description": "backup_description", "incremental": true, "name": "backup_name",
                "resources": ["94eba8b2-acc9-4d82-badc-127144cc5526"]},
                "vault_id": "3b5816b5-f29c-4172-9d9a-76c719a659ce"}}),
            );
            assert_eq!(draft.rare(), 1);
        });
    }

    #[test]
    fn a_whole_vault_names_no_resources() {
        with_draft(|draft| {
            draft.chosen.set(vec![ECS.to_owned()]);
            draft.backup_type.set("full".to_owned());
            same(
                draft,
                &json!({"checkpoint": {"parameters": {"auto_trigger": false, "incremental": false},
                "vault_id": VAULT}}),
            );
        });
    }

    #[test]
    fn disks_are_left_out_by_details() {
        with_draft(|draft| {
            draft.what.set(DETAILED.to_owned());
            draft.chosen.set(vec![ECS.to_owned()]);
            draft.details.put(ECS, "", &["43a320a5-3efd-4568-b1aa-8dd9183cc64b"]);
            same(
                draft,
                &json!({"checkpoint": {"parameters": {"auto_trigger": false, "incremental": true,
                "resource_details": [{"id": ECS, "type": SERVER,
                    "extra_info": {"exclude_volumes": ["43a320a5-3efd-4568-b1aa-8dd9183cc64b"]}}]},
                "vault_id": VAULT}}),
            );
        });
    }

    #[test]
    fn an_empty_choice_never_becomes_the_whole_vault() {
        with_draft(|draft| {
            for what in [SOME, DETAILED] {
                draft.what.set(what.to_owned());
                let problems = draft.build(None).problems(&profile::OTC);
                assert!(problems.iter().any(Problem::blocks), "{what}");
            }
        });
    }

    #[test]
    fn what_is_not_in_the_vault_is_refused() {
        with_draft(|draft| {
            draft.what.set(SOME.to_owned());
            draft.chosen.set(vec![ECS.to_owned()]);
            let held = |id: &str| VaultResource { id: id.to_owned(), ..VaultResource::default() };
            let codes = |ids: &[&str]| {
                let vault = Vault { resources: ids.iter().map(|id| held(id)).collect(), ..Vault::default() };
                let found = draft.build(Some(&vault)).problems(&profile::OTC);
                found.iter().map(|problem| problem.kind.code()).collect::<Vec<_>>()
            };
            assert_eq!(codes(&["other"]), ["not-in-vault"]);
            assert_eq!(codes(&[ECS]), [""; 0]);
        });
    }

    #[test]
    fn fields_of_one_cloud_are_refused_for_the_other_and_not_dropped_unseen() {
        with_draft(|draft| {
            draft.retention.set("30".to_owned());
            let operation = draft.build(None);
            assert!(operation.request(&Scope::default()).body_text().contains(r#""retention_duration_days":30"#));
            let rules = |profile| operation.problems(profile).iter().map(|found| found.rule).collect::<Vec<_>>();
            assert_eq!((rules(&profile::OTC), rules(&profile::HUAWEI)), (vec!["cloud.field"], Vec::new()));
        });
    }
}
