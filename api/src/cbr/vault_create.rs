//! Create a vault, pay-per-use or pre-paid (seed S001).

use super::model::Vault;
use super::resource::RESOURCE;
use crate::json::{self, Read, Value};
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Charset, Kind, Problem, Severity};
use crate::request::Method;
use crate::rules::{number, offer, resource, tag, text};
use crate::tables::{self, Field, Given, Once};
use crate::wire::Int;

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

/// Longest name (`cbr.vault.name`).
pub const NAME: usize = text::NAME;
/// Most resources that a vault is made with (`cbr.vault.resources`).
pub const COUNT: usize = resource::AT_CREATION;

/// The facts.
pub const INFO: Info = Info {
    id: "cbr.vault.create",
    service: Service::Cbr,
    method: Method::Post,
    path: "/v3/{project_id}/vaults",
    effect: Effect::Once,
    action: ActionKind::Creates,
    grants_by_name: false,
    permission: "cbr:vaults:create",
    doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/creating_a_vault.html",
};

/// The bodies that make a vault, and what they must hold (seed S001).
pub static VAULT_CREATE: tables::Operation = tables::Operation {
    info: &INFO,
    fields: &[
        Field::object("vault").required().rule("cbr.vault.name"),
        Field::text("policy", "vault.backup_policy_id").rule("cbr.vault.other"),
        Field::object("vault.billing").required().rule("cbr.vault.billing"),
        Field::choice("cloud_type", "vault.billing.cloud_type", |cloud| cloud.cloud_types)
            .shown()
            .rule("cbr.vault.kinds"),
        Field::choice("consistent_level", "vault.billing.consistent_level", |cloud| cloud.consistent_levels)
            .shown()
            .required()
            .rule("cbr.vault.kinds"),
        Field::choice("object_type", "vault.billing.object_type", |cloud| cloud.object_types)
            .shown()
            .required()
            .rule("cbr.vault.kinds"),
        Field::choice("protect_type", "vault.billing.protect_type", |cloud| cloud.protect_types)
            .shown()
            .required()
            .rule("cbr.vault.kinds"),
        Field::number("size", "vault.billing.size", number::VAULT_GB).shown().required().rule("cbr.vault.size"),
        Field::choice("charging_mode", "vault.billing.charging_mode", |cloud| cloud.charging_modes)
            .shown()
            .elsewhere(&["pre_paid"])
            .rule("cbr.vault.payment"),
        // Without meaning on a pay-per-use vault, but sent when given: so it is judged.
        Field::choice("period_type", "vault.billing.period_type", |cloud| cloud.period_types).rule("cbr.vault.payment"),
        Field::number_of("period_num", "vault.billing.period_num", |cloud| cloud.period_num).rule("cbr.vault.payment"),
        Field::flag("auto_renew", "vault.billing.is_auto_renew").rule("cbr.vault.payment"),
        Field::flag("auto_pay", "vault.billing.is_auto_pay").rule("cbr.vault.payment"),
        Field::text("console_url", "vault.billing.console_url").longest(offer::CONSOLE_URL).rule("cbr.vault.further"),
        Field::flag("multi_zone", "vault.billing.is_multi_az").extended().rule("cloud.field"),
        Field::text("description", "vault.description")
            .shown()
            .longest_of(|cloud| cloud.vault_description)
            .of(Charset::NoAngle)
            .rule("cbr.vault.description"),
        Field::text("name", "vault.name").shown().required().longest(NAME).of(Charset::Name).rule("cbr.vault.name"),
        Field::list("resources", "vault.resources", RESOURCE)
            .shown()
            .always_sent()
            .at_most(COUNT)
            .once(&[Once { key: "id", rule: "cbr.resource.list", severity: Severity::Warning, ids: true }])
            .rule("cbr.vault.resources"),
        Field::list("tags", "vault.tags", TAG)
            .shown()
            .filled()
            .at_most_of(|cloud| cloud.vault_tags)
            .once(&[Once { key: "key", rule: "cbr.vault.tags", severity: Severity::Error, ids: false }])
            .rule("cbr.vault.tags"),
        Field::text("enterprise_project", "vault.enterprise_project_id").shown().rule("cbr.vault.other"),
        Field::flag("auto_bind", "vault.auto_bind").shown().rule("cbr.vault.other"),
        Field::object("vault.bind_rules").rule("cbr.vault.other"),
        Field::list("bind_tags", "vault.bind_rules.tags", BINDING_TAG)
            .shown()
            .usually_at_most(tag::BINDING)
            .once(&[Once { key: "key", rule: "cbr.vault.tags", severity: Severity::Error, ids: false }])
            .rule("cbr.vault.tags"),
        Field::flag("auto_expand", "vault.auto_expand").extended().rule("cloud.field"),
        Field::flag("locked", "vault.locked").silent_is_off().rule("cbr.vault.other"),
        Field::number("threshold", "vault.threshold", number::THRESHOLD).extended().rule("cbr.vault.threshold"),
        Field::flag("notify", "vault.smn_notify").extended().off_counts().rule("cloud.field"),
        Field::text("name_prefix", "vault.backup_name_prefix").extended().rule("cloud.field"),
        Field::text("zone", "vault.availability_zone").longest(offer::ZONE).extended().rule("cbr.vault.further"),
        Field::flag("demand_billing", "vault.demand_billing").extended().rule("cloud.field"),
        Field::text("locked_by", "vault.sys_lock_source_service").extended().rule("cloud.field"),
    ],
    checks: &[period_of_the_pre_paid, room_for_resources, resources_fit],
};

/// A tag of a vault.
const TAG: &[Field] =
    &[tag::key("cbr.vault.tags"), tag::value("cbr.vault.tags").always_sent().of_cloud(|cloud| cloud.tag_values)];

/// To bind by, a key alone is enough.
pub(super) const BINDING_TAG: &[Field] =
    &[tag::key("cbr.vault.tags"), tag::value("cbr.vault.tags").as_given().of(Charset::Name)];

/// A pre-paid vault needs a period, where the cloud offers pre-paid ones at all.
fn period_of_the_pre_paid(given: &Given<'_>, out: &mut Vec<Problem>) {
    let values = given.values;
    if values.text("charging_mode") != "pre_paid" || !given.profile.pre_paid() {
        return;
    }
    if values.text("period_type").is_empty() {
        out.push(Problem::error("cbr.vault.payment", "vault.billing.period_type", Kind::Missing));
    }
    if values.int("period_num").is_none_or(Int::is_blank) {
        out.push(Problem::error("cbr.vault.payment", "vault.billing.period_num", Kind::Missing));
    }
    // What is out of the range of months, too, is told once.
    let ((min, max), (_, months)) = (number::YEARS, given.profile.period_num);
    if values.text("period_type") == "year"
        && values.number("period_num").is_some_and(|years| (max + 1..=months).contains(&years))
    {
        out.push(Problem::error("cbr.vault.payment", "vault.billing.period_num", Kind::OutOfRange { min, max }));
    }
}

fn room_for_resources(given: &Given<'_>, out: &mut Vec<Problem>) {
    if let Some(size) = given.values.number("size") {
        resource::room("vault.billing.size", given, 0, size, out);
    }
}

fn resources_fit(given: &Given<'_>, out: &mut Vec<Problem>) {
    resource::associable(given, "vault.resources", given.values.text("object_type"), out);
}

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

    /// An answer that names neither a vault nor an order says nothing of what was made.
    fn fits(value: &Value) -> bool {
        let created = Self::read(value);
        created.failed() || !created.orders.is_empty() || created.vault.is_some_and(|vault| !vault.id.is_empty())
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
