//! What is typed into the form, and the operation made from it.

use backup_api::cbr::ResourcesAdd;
use backup_api::cbr::resource::type_for;
use backup_api::known::{Known, KnownVault};
use leptos::prelude::*;

use crate::forms::details::Details;
use crate::forms::incompatible::IncompatibleSelection;
use crate::forms::lookup;
use crate::forms::state::Submission;
use crate::work::Console;

use super::Added;

/// The fields of the form.
#[derive(Clone, Copy)]
pub struct Draft {
    /// The vault: none or one id.
    pub vault: RwSignal<Vec<String>>,
    /// Kind of the resources, for a vault that no list holds.
    pub kind: RwSignal<String>,
    /// Ids of the resources.
    pub chosen: RwSignal<Vec<String>>,
    /// Those that were chosen for a vault of another kind.
    pub incompatible: IncompatibleSelection,
    /// More about them.
    pub details: Details,
    /// How far it is.
    pub submission: Submission,
    /// What came of it last.
    pub added: RwSignal<Added>,
}

impl Draft {
    /// Nothing chosen.
    #[must_use]
    pub fn new() -> Self {
        Self {
            vault: RwSignal::new(Vec::new()),
            kind: RwSignal::new("server".to_owned()),
            chosen: RwSignal::new(Vec::new()),
            incompatible: IncompatibleSelection::new(),
            details: Details::new(),
            submission: Submission::new(),
            added: RwSignal::new(Added::default()),
        }
    }

    /// Begins for a vault. What was chosen for the same vault stays.
    pub fn begin(self, vault: &str) {
        if self.vault.with_untracked(|ids| ids.first().is_none_or(|known| known != vault)) {
            self.vault.set(vec![vault.to_owned()]);
            self.clear();
            self.submission.begin_anew();
        }
    }

    /// Forgets the resources; the vault stays.
    pub fn clear(self) {
        self.chosen.set(Vec::new());
        self.incompatible.clear();
        self.details.clear();
    }

    /// The vault's id; empty without one.
    #[must_use]
    pub fn vault_id(self) -> String {
        self.vault.with(|ids| ids.first().cloned().unwrap_or_default())
    }

    /// What the vault is for: `server`, `disk`, `turbo`.
    #[must_use]
    pub fn object_type(self, console: Console) -> String {
        let known = lookup::vault(console, &self.vault_id()).map(|vault| vault.billing.object_type);
        known.filter(|kind| !kind.is_empty()).unwrap_or_else(|| self.kind.get())
    }

    /// The operation, as it stands.
    #[must_use]
    pub fn operation(self, console: Console) -> ResourcesAdd {
        let kind = self.object_type(console);
        let vault = lookup::vault(console, &self.vault_id());
        let known = Known { resources: lookup::resources(console, &kind), vault: vault.as_ref().map(KnownVault::from) };
        self.build(&kind, known)
    }

    fn build(self, object_type: &str, known: Known) -> ResourcesAdd {
        let resources = self
            .chosen
            .get()
            .into_iter()
            .map(|id| {
                let kind = known.resource(&id).map(|seen| seen.kind.clone()).filter(|kind| !kind.is_empty());
                self.details.resource(id, kind.unwrap_or_else(|| type_for(object_type).unwrap_or_default().to_owned()))
            })
            .collect();
        ResourcesAdd { vault_id: self.vault_id(), resources, known }
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::resource::SERVER;
    use backup_api::json;
    use backup_api::known::{Known, KnownResource, KnownVault};
    use backup_api::{Operation, Scope, profile};
    use leptos::prelude::*;

    use super::Draft;

    const VAULT: &str = "ea7b8717-2543-478a-a92d-3ca7ee448f67";
    const ECS: &str = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";

    #[test]
    fn the_form_gives_the_request_of_seed_s001() {
        Owner::new().with(|| {
            let draft = Draft::new();
            draft.begin(VAULT);
            draft.chosen.set(vec![ECS.to_owned()]);
            draft.details.put(ECS, "server-4690-0002", &[]);
            let operation = draft.build("server", Known::default());
            let request = operation.request(&Scope { project_id: "0605767b5780d5762fc5c0118072a564".to_owned() });
            assert_eq!(request.path, format!("/v3/0605767b5780d5762fc5c0118072a564/vaults/{VAULT}/addresources"));
            let body = json!({"resources": [{"id": ECS, "type": SERVER, "name": "server-4690-0002"}]});
            assert_eq!(request.body_text(), body.to_string());
            assert_eq!(operation.problems(&profile::OTC), []);
        });
    }

    #[test]
    fn the_same_vault_keeps_what_was_chosen_and_another_does_not() {
        Owner::new().with(|| {
            let draft = Draft::new();
            draft.begin(VAULT);
            draft.chosen.set(vec![ECS.to_owned()]);
            draft.begin(VAULT);
            assert_eq!(draft.chosen.get(), [ECS]);
            draft.begin("another");
            assert!(draft.chosen.get().is_empty());
        });
    }

    #[test]
    fn what_the_lists_know_is_judged() {
        Owner::new().with(|| {
            let draft = Draft::new();
            draft.begin(VAULT);
            draft.chosen.set(vec![ECS.to_owned()]);
            let seen =
                KnownResource { id: ECS.to_owned(), kind: SERVER.to_owned(), size_gb: Some(50), ..Default::default() };
            let vault = KnownVault {
                object_type: "server".to_owned(),
                size_gb: Some(100),
                allocated_gb: Some(60),
                ..KnownVault::default()
            };
            let known = Known { resources: vec![seen], vault: Some(vault) };
            let found = draft.build("server", known).problems(&profile::OTC);
            assert_eq!(found.iter().map(|problem| problem.kind.code()).collect::<Vec<_>>(), ["smaller-than-resources"]);
        });
    }
}
