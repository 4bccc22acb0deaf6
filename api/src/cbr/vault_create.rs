//! Create a vault, pay-per-use or pre-paid (seed S001).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::model::Vault;
use super::resource::Resource;
use crate::decode::{Decode, Key, Shape, may, must};
use crate::json::{self, Read};
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Charset, Kind, Problem, Severity};
use crate::profile::Profile;
use crate::request::{Method, Request};
use crate::rules::{at, list, number, offer, resource, tag, text};
use crate::wire::{Int, Tag, blank, body, no_number, silent};

/// Makes a vault. A second sending makes a second vault.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VaultCreate {
    /// The vault that is wanted.
    pub vault: NewVault,
    /// What is known of the resources.
    #[serde(skip)]
    pub known: Known,
}

/// The vault that is wanted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewVault {
    /// The policy that backs it up; absent: none does.
    #[serde(skip_serializing_if = "blank")]
    pub backup_policy_id: Option<String>,
    /// Size, kind and charging.
    pub billing: NewBilling,
    /// What to remember about it.
    #[serde(skip_serializing_if = "blank")]
    pub description: Option<String>,
    /// 1 to 64 ASCII letters, digits, `-`, `_`.
    pub name: String,
    /// Associated at once; always sent, also when empty.
    pub resources: Vec<Resource>,
    /// Left out when empty: an empty list is refused.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// `0` is the default.
    #[serde(skip_serializing_if = "blank")]
    pub enterprise_project_id: Option<String>,
    /// Associate matching resources by themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_bind: Option<bool>,
    /// Which resources match.
    #[serde(skip_serializing_if = "silent")]
    pub bind_rules: BindRules,
    /// Grow when full (Huawei Cloud; on Open Telekom Cloud only in changes).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_expand: Option<bool>,
    /// Backup locking. It can never be switched off again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Percent of use from which to notify (Huawei Cloud).
    #[serde(skip_serializing_if = "no_number")]
    pub threshold: Option<Int>,
    /// Notify of errors (Huawei Cloud).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smn_notify: Option<bool>,
    /// Start of the names of automatic backups (Huawei Cloud).
    #[serde(skip_serializing_if = "blank")]
    pub backup_name_prefix: Option<String>,
    /// Where it is kept (Huawei Cloud).
    #[serde(skip_serializing_if = "blank")]
    pub availability_zone: Option<String>,
    /// Pay for what is used beyond the size, instead of a size alone (Huawei Cloud; no document says more).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub demand_billing: Option<bool>,
    /// The service that keeps the vault locked: `SMB` or nothing (Huawei Cloud).
    #[serde(skip_serializing_if = "blank")]
    pub sys_lock_source_service: Option<String>,
}

/// Size, kind and charging of the vault that is wanted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewBilling {
    /// `public`.
    #[serde(skip_serializing_if = "blank")]
    pub cloud_type: Option<String>,
    /// `crash_consistent`.
    pub consistent_level: String,
    /// `server`, `disk`, `turbo`.
    pub object_type: String,
    /// `backup`, `replication`.
    pub protect_type: String,
    /// 10 to 10485760 GB.
    pub size: Int,
    /// `post_paid` when absent.
    #[serde(skip_serializing_if = "blank")]
    pub charging_mode: Option<String>,
    /// `month` or `year`; pre-paid only.
    #[serde(skip_serializing_if = "blank")]
    pub period_type: Option<String>,
    /// How many of them; pre-paid only.
    #[serde(skip_serializing_if = "no_number")]
    pub period_num: Option<Int>,
    /// Renew when the period ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_auto_renew: Option<bool>,
    /// Pay without a further click.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_auto_pay: Option<bool>,
    /// Where the vendor's console goes after payment.
    #[serde(skip_serializing_if = "blank")]
    pub console_url: Option<String>,
    /// Keep it in more than one zone (Huawei Cloud).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_multi_az: Option<bool>,
}

/// Which resources are associated by themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BindRules {
    /// Those with one of these tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
}

/// What a vault is made with when nobody says otherwise: as in seed S001.
pub mod usual {
    /// For servers.
    pub const OBJECT_TYPE: &str = "server";
    /// To keep backups, not copies of another region's.
    pub const PROTECT_TYPE: &str = "backup";
    /// All disks of a server at one moment.
    pub const CONSISTENT_LEVEL: &str = "crash_consistent";
    /// In the cloud itself.
    pub const CLOUD_TYPE: &str = "public";
    /// Pay for what is used; also what the service takes when nothing is said.
    pub const CHARGING_MODE: &str = "post_paid";
    /// Pre-paid by the month …
    pub const PERIOD_TYPE: &str = "month";
    /// … and for one of them.
    pub const PERIOD_NUM: &str = "1";
}

/// Longest name (rule 18).
pub const NAME: usize = text::NAME;
/// Most resources that a vault is made with (rule 20).
pub const COUNT: usize = resource::AT_CREATION;

const RESOURCES: &str = "vault.resources";

impl NewBilling {
    fn problems(&self, profile: &Profile, out: &mut Vec<Problem>) {
        text::one_of(24, "vault.billing.object_type", &self.object_type, profile.object_types, out);
        text::one_of(24, "vault.billing.protect_type", &self.protect_type, profile.protect_types, out);
        text::one_of(24, "vault.billing.consistent_level", &self.consistent_level, profile.consistent_levels, out);
        if let Some(cloud_type) = self.cloud_type.as_deref().filter(|text| !text.is_empty()) {
            text::one_of(24, "vault.billing.cloud_type", cloud_type, profile.cloud_types, out);
        }
        number::required(22, "vault.billing.size", &self.size, number::VAULT_GB, out);
        match self.charging_mode.as_deref() {
            None | Some("" | "post_paid") => {}
            Some("pre_paid") if !profile.pre_paid() => {
                out.push(Problem::error(25, "vault.billing.charging_mode", Kind::NotOffered));
            }
            Some("pre_paid") => {
                let period = self.period_type.as_deref().unwrap_or_default();
                text::one_of(25, "vault.billing.period_type", period, profile.period_types, out);
                let nothing = Int::default();
                let number = self.period_num.as_ref().unwrap_or(&nothing);
                number::required(25, "vault.billing.period_num", number, profile.period_num, out);
            }
            Some(other) => text::one_of(25, "vault.billing.charging_mode", other, profile.charging_modes, out),
        }
        if self.charging_mode.as_deref() != Some("pre_paid") {
            // Without meaning then, but sent when given: so it is judged.
            if let Some(period) = self.period_type.as_deref().filter(|period| !period.is_empty()) {
                text::one_of(25, "vault.billing.period_type", period, profile.period_types, out);
            }
            let number = self.period_num.as_ref();
            number::optional(25, "vault.billing.period_num", number, profile.period_num, out);
        }
        let url = self.console_url.as_deref().unwrap_or_default();
        text::at_most(73, "vault.billing.console_url", url, offer::CONSOLE_URL, out);
        offer::extended(profile, &[("vault.billing.is_multi_az", self.is_multi_az == Some(true))], out);
    }
}

impl NewVault {
    /// Rules 71 to 73. Clients of others send switches that are off: that asks for nothing.
    fn rare_problems(&self, profile: &Profile, out: &mut Vec<Problem>) {
        number::optional(71, "vault.threshold", self.threshold.as_ref(), number::THRESHOLD, out);
        text::at_most(
            73,
            "vault.availability_zone",
            self.availability_zone.as_deref().unwrap_or_default(),
            offer::ZONE,
            out,
        );
        let members = [
            ("vault.auto_expand", self.auto_expand == Some(true)),
            ("vault.threshold", !no_number(&self.threshold)),
            ("vault.smn_notify", self.smn_notify.is_some()),
            ("vault.backup_name_prefix", !blank(&self.backup_name_prefix)),
            ("vault.availability_zone", !blank(&self.availability_zone)),
            ("vault.demand_billing", self.demand_billing == Some(true)),
            ("vault.sys_lock_source_service", !blank(&self.sys_lock_source_service)),
        ];
        offer::extended(profile, &members, out);
    }
}

impl Operation for VaultCreate {
    type Reply = VaultCreated;

    const INFO: Info = Info {
        id: "cbr.vault.create",
        service: Service::Cbr,
        method: Method::Post,
        path: "/v3/{project_id}/vaults",
        effect: Effect::Once,
        action: ActionKind::Creates,
        permission: "cbr:vaults:create",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/creating_a_vault.html",
    };

    fn problems(&self, profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        let NewVault { name, description, resources, tags, bind_rules, .. } = &self.vault;
        text::required(18, "vault.name", name, NAME, Charset::Name, &mut out);
        let longest = profile.vault_description;
        let description = description.as_deref().unwrap_or_default();
        text::optional(19, "vault.description", description, longest, Charset::NoAngle, &mut out);
        self.vault.billing.problems(profile, &mut out);
        if let Some(size) = self.vault.billing.size.value() {
            resource::room("vault.billing.size", &self.known, resources, 0, size, &mut out);
        }
        list::at_most(20, RESOURCES, resources.len(), COUNT, Severity::Error, &mut out);
        let ids = resources.iter().map(|wanted| wanted.id.as_str());
        list::unique_ids(27, (RESOURCES, "id"), ids, Severity::Warning, &mut out);
        for (index, wanted) in resources.iter().enumerate() {
            resource::entry(RESOURCES, index, wanted, &self.vault.billing.object_type, &mut out);
            if let Some(seen) = self.known.resource(&wanted.id) {
                resource::free(&at(RESOURCES, index, "id"), seen, &mut out);
            }
        }
        tag::cbr("vault.tags", tags, profile.vault_tags, profile.tag_values, &mut out);
        tag::binding("vault.bind_rules.tags", &bind_rules.tags, &mut out);
        self.vault.rare_problems(profile, &mut out);
        out
    }

    fn request(&self, scope: &Scope) -> Request {
        let mut wanted = self.clone();
        for tags in [&mut wanted.vault.tags, &mut wanted.vault.bind_rules.tags] {
            *tags = tags.iter().map(Tag::trimmed).collect();
        }
        Request::new(&Self::INFO, &[&scope.project_id]).body(body(&wanted))
    }
}

impl Decode for VaultCreate {
    const BODY: &'static [Key] = &[must("vault", 18, Shape::Object(VAULT))];
}

const VAULT: &[Key] = &[
    may("backup_policy_id", 18, Shape::Text),
    must("billing", 21, Shape::Object(BILLING)),
    may("description", 19, Shape::Text),
    must("name", 18, Shape::Text),
    must("resources", 20, Shape::List(&super::resource::RESOURCE)),
    may("tags", 58, Shape::FilledList(&TAG)),
    may("enterprise_project_id", 74, Shape::Text),
    may("auto_bind", 74, Shape::Flag),
    may("bind_rules", 74, Shape::Object(&[may("tags", 58, Shape::List(&BINDING_TAG))])),
    may("auto_expand", 72, Shape::Flag),
    may("locked", 74, Shape::Flag),
    may("threshold", 71, Shape::Number),
    may("smn_notify", 72, Shape::Flag),
    may("backup_name_prefix", 72, Shape::Text),
    may("availability_zone", 72, Shape::Text),
    may("demand_billing", 72, Shape::Flag),
    may("sys_lock_source_service", 72, Shape::Text),
];

const TAG: Shape = Shape::Object(&[must("key", 58, Shape::Text), must("value", 58, Shape::Text)]);
/// To bind by, a key alone is enough.
const BINDING_TAG: Shape = Shape::Object(&[must("key", 58, Shape::Text), may("value", 58, Shape::Text)]);

const BILLING: &[Key] = &[
    may("cloud_type", 24, Shape::Text),
    must("consistent_level", 24, Shape::Text),
    must("object_type", 24, Shape::Text),
    must("protect_type", 24, Shape::Text),
    must("size", 22, Shape::Number),
    may("charging_mode", 25, Shape::Text),
    may("period_type", 25, Shape::Text),
    may("period_num", 25, Shape::Number),
    may("is_auto_renew", 25, Shape::Flag),
    may("is_auto_pay", 25, Shape::Flag),
    may("console_url", 73, Shape::Text),
    may("is_multi_az", 72, Shape::Flag),
];

/// What the creation answers. For a pre-paid vault orders come too, and perhaps no vault.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VaultCreated {
    /// The new vault.
    pub vault: Option<Vault>,
    /// The orders behind a pre-paid one.
    pub orders: Vec<Order>,
    /// The service's code where an order failed although the call succeeded; absent where it says that all is well.
    pub error_code: Option<String>,
    /// Its words.
    pub error_text: Option<String>,
}

impl Read for VaultCreated {
    fn read(value: &Value) -> Self {
        Self {
            vault: json::part(value, "vault"),
            orders: json::list(value, "orders"),
            error_code: ["error_code", "retCode"].into_iter().find_map(|key| code(value, key)),
            error_text: json::filled(value, "errText"),
        }
    }
}

/// A code of an order that says that something went wrong: `"0"` says that nothing did.
fn code(value: &Value, key: &str) -> Option<String> {
    json::filled(value, key).filter(|code| code != "0")
}

impl VaultCreated {
    /// Whether what was ordered did not go through, although the call succeeded and perhaps names a vault.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.error_code.is_some() || self.orders.iter().any(|order| order.succeeded == Some(false))
    }
}

/// One order behind a pre-paid vault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Its id.
    pub order_id: Option<String>,
    /// What was ordered.
    pub resource_id: Option<String>,
    /// Whether it went through.
    pub succeeded: Option<bool>,
}

impl Read for Order {
    fn read(value: &Value) -> Self {
        Self {
            order_id: json::filled(value, "orderId"),
            resource_id: json::filled(value, "resourceId"),
            succeeded: json::flag(value, "subscribeResult"),
        }
    }
}
