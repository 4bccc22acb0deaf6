//! Create a policy.

use serde::{Deserialize, Serialize};

use super::model::Policy;
use crate::decode::Decode;
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Charset, Kind, Problem};
use crate::profile::Profile;
use crate::reply::One;
use crate::request::{Method, Request};
use crate::rules::{list, number, text};
use crate::tables::{self, Field, Given};
use crate::wire::{Int, blank, body, no_number};

/// Makes a policy. It does nothing until it is applied to a vault.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PolicyCreate {
    /// The policy that is wanted.
    pub policy: NewPolicy,
}

/// The policy that is wanted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewPolicy {
    /// Whether it runs; absent is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// 1 to 64 ASCII letters, digits, `-`, `_`.
    pub name: String,
    /// How long to keep.
    pub operation_definition: NewDefinition,
    /// `backup` or `replication`; fixed afterwards.
    pub operation_type: String,
    /// When to run.
    pub trigger: NewTrigger,
}

/// How long to keep. Neither days nor a number: for ever.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewDefinition {
    /// Days, 1 to 99999, or -1; excludes every number of backups.
    #[serde(skip_serializing_if = "no_number")]
    pub retention_duration_days: Option<Int>,
    /// Newest ones for each resource, 1 to 99999, or -1.
    #[serde(skip_serializing_if = "no_number")]
    pub max_backups: Option<Int>,
    /// Yearly ones, 0 to 100.
    #[serde(skip_serializing_if = "no_number")]
    pub year_backups: Option<Int>,
    /// Daily ones, 0 to 100.
    #[serde(skip_serializing_if = "no_number")]
    pub day_backups: Option<Int>,
    /// Monthly ones, 0 to 100.
    #[serde(skip_serializing_if = "no_number")]
    pub month_backups: Option<Int>,
    /// Weekly ones, 0 to 100.
    #[serde(skip_serializing_if = "no_number")]
    pub week_backups: Option<Int>,
    /// `UTC+08:00`; needed with daily, weekly, monthly or yearly ones.
    #[serde(skip_serializing_if = "blank")]
    pub timezone: Option<String>,
    /// Where to; replication only.
    #[serde(skip_serializing_if = "blank")]
    pub destination_region: Option<String>,
    /// Which project there; replication only.
    #[serde(skip_serializing_if = "blank")]
    pub destination_project_id: Option<String>,
}

/// When to run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewTrigger {
    /// The schedule.
    pub properties: Schedule,
}

/// The schedule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Schedule {
    /// 1 to 24 recurrence rules, times in UTC: `FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00`.
    pub pattern: Vec<String>,
}

const PATTERN: &str = "policy.trigger.properties.pattern";

/// A policy: what it does, when, and how long it keeps what it made.
pub static POLICY_CREATE: tables::Operation = tables::Operation {
    info: &PolicyCreate::INFO,
    fields: &[
        Field::object("policy").required().rule("cbr.policy.name"),
        Field::flag("enabled", "policy.enabled").rule("cbr.policy.name"),
        Field::text("name", "policy.name").required().longest(text::NAME).of(Charset::Name).rule("cbr.policy.name"),
        Field::object("policy.operation_definition").required().rule("cbr.policy.retention"),
        Field::endless("keep_days", "policy.operation_definition.retention_duration_days", number::RETENTION)
            .rule("cbr.policy.retention"),
        Field::endless("keep_backups", "policy.operation_definition.max_backups", number::RETENTION)
            .rule("cbr.policy.retention"),
        Field::number("keep_yearly", "policy.operation_definition.year_backups", number::LONG_TERM)
            .rule("cbr.policy.retention"),
        Field::number("keep_daily", "policy.operation_definition.day_backups", number::LONG_TERM)
            .rule("cbr.policy.retention"),
        Field::number("keep_monthly", "policy.operation_definition.month_backups", number::LONG_TERM)
            .rule("cbr.policy.retention"),
        Field::number("keep_weekly", "policy.operation_definition.week_backups", number::LONG_TERM)
            .rule("cbr.policy.retention"),
        Field::text("timezone", "policy.operation_definition.timezone").rule("cbr.policy.retention"),
        Field::text("region", "policy.operation_definition.destination_region").rule("cbr.policy.destination"),
        Field::text("project", "policy.operation_definition.destination_project_id").rule("cbr.policy.destination"),
        Field::choice("operation_type", "policy.operation_type", |_| &["backup", "replication"])
            .required()
            .rule("cbr.policy.type"),
        Field::object("policy.trigger").required().rule("cbr.policy.schedule"),
        Field::object("policy.trigger.properties").required().rule("cbr.policy.schedule"),
        Field::list(
            "schedule",
            PATTERN,
            &[Field::text("rule", "").required().blank_is_missing().rule("cbr.policy.schedule")],
        )
        .required()
        .at_most(list::PATTERNS)
        .rule("cbr.policy.schedule"),
    ],
    checks: &[days_or_numbers, zone_of_the_long_term, destination_of_a_replication],
};

/// Yearly, daily, monthly and weekly ones.
const LONG_TERM: [&str; 4] = ["keep_yearly", "keep_daily", "keep_monthly", "keep_weekly"];

/// Zeros stand beside days in the documents' own examples; only positive numbers exclude them.
fn positive(given: &Given<'_>, key: &str) -> bool {
    given.values.number(key).is_some_and(|number| number > 0)
}

fn long_term(given: &Given<'_>) -> bool {
    LONG_TERM.iter().any(|key| positive(given, key))
}

fn days_or_numbers(given: &Given<'_>, out: &mut Vec<Problem>) {
    if positive(given, "keep_days") && (long_term(given) || positive(given, "keep_backups")) {
        let kind = Kind::Exclusive { other: "policy.operation_definition.retention_duration_days" };
        out.push(Problem::error("cbr.policy.retention", "policy.operation_definition.max_backups", kind));
    }
}

fn zone_of_the_long_term(given: &Given<'_>, out: &mut Vec<Problem>) {
    if long_term(given) && given.values.text("timezone").is_empty() {
        out.push(Problem::error("cbr.policy.retention", "policy.operation_definition.timezone", Kind::Missing));
    }
}

fn destination_of_a_replication(given: &Given<'_>, out: &mut Vec<Problem>) {
    if given.values.text("operation_type") != "replication" {
        return;
    }
    let region = given.values.text("region");
    text::required(
        "cbr.policy.destination",
        "policy.operation_definition.destination_region",
        region,
        255,
        Charset::Name,
        out,
    );
    let project = given.values.text("project");
    text::mandatory("cbr.policy.destination", "policy.operation_definition.destination_project_id", project, out);
}

impl Operation for PolicyCreate {
    type Reply = One<Policy>;

    const INFO: Info = Info {
        id: "cbr.policy.create",
        service: Service::Cbr,
        method: Method::Post,
        path: "/v3/{project_id}/policies",
        effect: Effect::Once,
        action: ActionKind::Creates,
        permission: "cbr:policies:create",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/policies/creating_a_policy.html",
    };

    fn problems(&self, profile: &Profile) -> Vec<Problem> {
        POLICY_CREATE.problems(&POLICY_CREATE.read(&[], &body(self)), &Known::default(), profile)
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id]).body(body(self))
    }
}

impl Decode for PolicyCreate {
    const TABLE: &'static tables::Operation = &POLICY_CREATE;
}
