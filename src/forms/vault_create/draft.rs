//! What is typed into the form, and the operation made from it.

use backup_api::Int;
use backup_api::cbr::resource::type_for;
use backup_api::cbr::vault_create::{BindRules, NewBilling, NewVault, VaultCreate, VaultCreated, usual};
use backup_api::known::{Known, KnownResource};
use leptos::prelude::*;

use crate::forms::details::Details;
use crate::forms::incompatible::IncompatibleSelection;
use crate::forms::state::Submission;
use crate::forms::{given, tags};
use crate::ui::TagRow;
use crate::work::Console;

/// The fields of the form. Numbers stay text until they are sent.
#[derive(Clone, Copy)]
pub struct Draft {
    pub name: RwSignal<String>,
    pub description: RwSignal<String>,
    pub object_type: RwSignal<String>,
    pub protect_type: RwSignal<String>,
    pub consistent_level: RwSignal<String>,
    pub size: RwSignal<String>,
    pub resources: RwSignal<Vec<String>>,
    /// Those that were chosen for another kind of vault.
    pub incompatible: IncompatibleSelection,
    /// More about the resources.
    pub details: Details,
    pub cloud_type: RwSignal<String>,
    pub charging_mode: RwSignal<String>,
    pub period_type: RwSignal<String>,
    pub period_num: RwSignal<String>,
    pub auto_renew: RwSignal<bool>,
    pub auto_pay: RwSignal<bool>,
    pub policy: RwSignal<String>,
    pub tags: RwSignal<Vec<TagRow>>,
    pub auto_bind: RwSignal<bool>,
    pub bind_tags: RwSignal<Vec<TagRow>>,
    pub locked: RwSignal<bool>,
    pub enterprise_project: RwSignal<String>,
    pub console_url: RwSignal<String>,
    pub auto_expand: RwSignal<bool>,
    pub multi_zone: RwSignal<bool>,
    pub notify: RwSignal<String>,
    pub threshold: RwSignal<String>,
    pub name_prefix: RwSignal<String>,
    pub zone: RwSignal<String>,
    pub demand_billing: RwSignal<bool>,
    pub locked_by: RwSignal<String>,
    /// How far it is.
    pub submission: Submission,
    /// What was created last.
    pub created: RwSignal<VaultCreated>,
}

impl Draft {
    /// As seed S001 begins: a pay-per-use vault for servers.
    #[must_use]
    pub fn new() -> Self {
        let text = |start: &str| RwSignal::new(start.to_owned());
        let off = || RwSignal::new(false);
        Self {
            name: text(""),
            description: text(""),
            object_type: text(usual::OBJECT_TYPE),
            protect_type: text(usual::PROTECT_TYPE),
            consistent_level: text(usual::CONSISTENT_LEVEL),
            size: text(""),
            resources: RwSignal::new(Vec::new()),
            incompatible: IncompatibleSelection::new(),
            details: Details::new(),
            cloud_type: text(usual::CLOUD_TYPE),
            charging_mode: text(usual::CHARGING_MODE),
            period_type: text(usual::PERIOD_TYPE),
            period_num: text(usual::PERIOD_NUM),
            auto_renew: off(),
            auto_pay: off(),
            policy: text(""),
            tags: RwSignal::new(Vec::new()),
            auto_bind: off(),
            bind_tags: RwSignal::new(Vec::new()),
            locked: off(),
            enterprise_project: text(""),
            console_url: text(""),
            auto_expand: off(),
            multi_zone: off(),
            notify: text(""),
            threshold: text(""),
            name_prefix: text(""),
            zone: text(""),
            demand_billing: off(),
            locked_by: text(""),
            submission: Submission::new(),
            created: RwSignal::new(VaultCreated::default()),
        }
    }

    /// Empties it for the next vault.
    pub fn clear(self) {
        self.name.set(String::new());
        self.description.set(String::new());
        self.resources.set(Vec::new());
        self.incompatible.clear();
        self.details.clear();
        self.tags.set(Vec::new());
        self.bind_tags.set(Vec::new());
        self.locked.set(false);
    }

    /// Forgets what only the project before had.
    pub fn leave_project(self) {
        self.resources.set(Vec::new());
        self.incompatible.clear();
        self.details.clear();
        self.policy.set(String::new());
        self.enterprise_project.set(String::new());
    }

    /// The operation, as it stands.
    #[must_use]
    pub fn operation(self, console: Console) -> VaultCreate {
        let known = known(self, console);
        let kind = type_for(&self.object_type.get()).unwrap_or_default();
        let resources = self
            .resources
            .get()
            .into_iter()
            .map(|id| {
                let seen = known.resource(&id).map_or_else(|| kind.to_owned(), |resource| resource.kind.clone());
                self.details.resource(id, seen)
            })
            .collect();
        let vault = NewVault {
            backup_policy_id: given(self.policy),
            billing: self.billing(),
            description: given(self.description),
            name: self.name.with(|name| name.trim().to_owned()),
            resources,
            tags: tags::typed(self.tags),
            enterprise_project_id: given(self.enterprise_project),
            auto_bind: on(self.auto_bind),
            bind_rules: BindRules { tags: if self.auto_bind.get() { tags::typed(self.bind_tags) } else { Vec::new() } },
            locked: on(self.locked),
            auto_expand: on(self.auto_expand),
            threshold: given(self.threshold).map(|text| Int::typed(&text)),
            smn_notify: given(self.notify).map(|text| text == "true"),
            backup_name_prefix: given(self.name_prefix),
            availability_zone: given(self.zone),
            demand_billing: on(self.demand_billing),
            sys_lock_source_service: given(self.locked_by),
        };
        VaultCreate { vault, known }
    }

    fn billing(self) -> NewBilling {
        let pre_paid = self.pre_paid();
        NewBilling {
            cloud_type: given(self.cloud_type),
            consistent_level: self.consistent_level.get(),
            object_type: self.object_type.get(),
            protect_type: self.protect_type.get(),
            size: Int::typed(&self.size.get()),
            charging_mode: pre_paid.then(|| "pre_paid".to_owned()),
            period_type: given(self.period_type).filter(|_| pre_paid),
            period_num: pre_paid.then(|| Int::typed(&self.period_num.get())),
            is_auto_renew: pre_paid.then(|| self.auto_renew.get()),
            is_auto_pay: pre_paid.then(|| self.auto_pay.get()),
            console_url: given(self.console_url),
            is_multi_az: on(self.multi_zone),
        }
    }

    /// Whether it is to be paid in advance.
    pub fn pre_paid(self) -> bool {
        self.charging_mode.with(|mode| mode == "pre_paid")
    }

    /// Whether something is set that only one of the clouds knows.
    pub fn extended(self) -> bool {
        self.extended_texts().iter().any(filled) || self.extended_flags().iter().any(|flag| flag.get())
    }

    const fn extended_texts(&self) -> [RwSignal<String>; 5] {
        [self.notify, self.threshold, self.name_prefix, self.zone, self.locked_by]
    }

    const fn extended_flags(&self) -> [RwSignal<bool>; 3] {
        [self.auto_expand, self.multi_zone, self.demand_billing]
    }

    /// How many of the rarely used fields are set.
    #[must_use]
    pub fn rare(self) -> usize {
        let texts = [self.policy, self.enterprise_project, self.console_url];
        let choices = [
            (self.cloud_type, usual::CLOUD_TYPE),
            (self.protect_type, usual::PROTECT_TYPE),
            (self.consistent_level, usual::CONSISTENT_LEVEL),
        ];
        texts.iter().chain(&self.extended_texts()).filter(|text| filled(text)).count()
            + [self.auto_bind, self.locked].iter().chain(&self.extended_flags()).filter(|flag| flag.get()).count()
            + choices.into_iter().filter(|(chosen, usual)| chosen.with(|chosen| chosen != usual)).count()
    }
}

fn filled(text: &RwSignal<String>) -> bool {
    text.with(|text| !text.trim().is_empty())
}

fn known(draft: Draft, console: Console) -> Known {
    let Some(load) = console.cache.resources(&draft.object_type.get()) else { return Known::default() };
    let resources =
        load.value.with(|rows| rows.iter().flatten().map(KnownResource::from).collect::<Vec<KnownResource>>());
    Known { resources, vault: None }
}

fn on(flag: RwSignal<bool>) -> Option<bool> {
    flag.get().then_some(true)
}
