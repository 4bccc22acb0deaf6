//! Create a policy.

use serde::{Deserialize, Serialize};

use super::model::Policy;
use crate::decode::{Decode, Key, Shape, may, must};
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Charset, Kind, Problem, Severity};
use crate::profile::Profile;
use crate::reply::One;
use crate::request::{Method, Request};
use crate::rules::{at, list, number, text};
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
const DEFINITION_PATH: &str = "policy.operation_definition";

impl NewDefinition {
    fn problems(&self, replication: bool, out: &mut Vec<Problem>) {
        let at = |member: &str| [DEFINITION_PATH, ".", member].concat();
        let days = self.retention_duration_days.as_ref();
        number::optional_or_endless(66, &at("retention_duration_days"), days, number::RETENTION, out);
        number::optional_or_endless(66, &at("max_backups"), self.max_backups.as_ref(), number::RETENTION, out);
        let long_term = [
            ("year_backups", &self.year_backups),
            ("day_backups", &self.day_backups),
            ("month_backups", &self.month_backups),
            ("week_backups", &self.week_backups),
        ];
        for (member, kept) in long_term {
            number::optional(66, &at(member), kept.as_ref(), number::LONG_TERM, out);
        }
        // Zeros stand beside days in the documents' own examples; only positive numbers exclude them.
        let positive = |number: &Option<Int>| number.as_ref().and_then(Int::value).is_some_and(|number| number > 0);
        let counted = long_term.iter().any(|(_, number)| positive(number));
        if positive(&self.retention_duration_days) && (counted || positive(&self.max_backups)) {
            let kind = Kind::Exclusive { other: "policy.operation_definition.retention_duration_days" };
            out.push(Problem::error(66, at("max_backups"), kind));
        }
        if counted && blank(&self.timezone) {
            out.push(Problem::error(66, at("timezone"), Kind::Missing));
        }
        if replication {
            let region = self.destination_region.as_deref().unwrap_or_default();
            text::required(67, &at("destination_region"), region, 255, Charset::Name, out);
            let project = self.destination_project_id.as_deref().unwrap_or_default();
            text::mandatory(67, &at("destination_project_id"), project, out);
        }
    }
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

    fn problems(&self, _profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        let NewPolicy { name, operation_definition, operation_type, trigger, .. } = &self.policy;
        text::required(64, "policy.name", name, text::NAME, Charset::Name, &mut out);
        text::one_of(65, "policy.operation_type", operation_type, &["backup", "replication"], &mut out);
        operation_definition.problems(operation_type == "replication", &mut out);
        let patterns = &trigger.properties.pattern;
        list::not_empty(68, PATTERN, patterns.len(), &mut out);
        list::at_most(68, PATTERN, patterns.len(), list::PATTERNS, Severity::Error, &mut out);
        for (index, pattern) in patterns.iter().enumerate() {
            text::mandatory(68, &at(PATTERN, index, ""), pattern, &mut out);
        }
        out
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id]).body(body(self))
    }
}

impl Decode for PolicyCreate {
    const BODY: &'static [Key] = &[must("policy", 64, Shape::Object(POLICY))];
}

const POLICY: &[Key] = &[
    may("enabled", 64, Shape::Flag),
    must("name", 64, Shape::Text),
    must("operation_definition", 66, Shape::Object(DEFINITION)),
    must("operation_type", 65, Shape::Text),
    must(
        "trigger",
        68,
        Shape::Object(&[must("properties", 68, Shape::Object(&[must("pattern", 68, Shape::List(&Shape::Text))]))]),
    ),
];

const DEFINITION: &[Key] = &[
    may("retention_duration_days", 66, Shape::Number),
    may("max_backups", 66, Shape::Number),
    may("year_backups", 66, Shape::Number),
    may("day_backups", 66, Shape::Number),
    may("month_backups", 66, Shape::Number),
    may("week_backups", 66, Shape::Number),
    may("timezone", 66, Shape::Text),
    may("destination_region", 67, Shape::Text),
    may("destination_project_id", 67, Shape::Text),
];
