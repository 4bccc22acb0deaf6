//! Create a policy.

use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Charset, Kind, Problem, Severity};
use crate::request::Method;
use crate::rules::{list, number, schedule, text};
use crate::tables::{self, Field, Given, Once};

const PATTERN: &str = "policy.trigger.properties.pattern";

/// The facts.
pub const INFO: Info = Info {
    id: "cbr.policy.create",
    service: Service::Cbr,
    method: Method::Post,
    path: "/v3/{project_id}/policies",
    effect: Effect::Once,
    action: ActionKind::Creates,
    grants_by_name: false,
    permission: "cbr:policies:create",
    doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/policies/creating_a_policy.html",
};

/// A policy: what it does, when, and how long it keeps what it made.
pub static POLICY_CREATE: tables::Operation = tables::Operation {
    info: &INFO,
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
        .once(&[Once { key: "rule", rule: "cbr.policy.schedule", severity: Severity::Error, ids: false }])
        .rule("cbr.policy.schedule"),
    ],
    checks: &[days_or_numbers, zone_of_the_long_term, destination_of_a_replication, times_apart],
};

/// Yearly, daily, monthly and weekly ones.
const LONG_TERM: [(&str, &str); 4] = [
    ("keep_yearly", "policy.operation_definition.year_backups"),
    ("keep_daily", "policy.operation_definition.day_backups"),
    ("keep_monthly", "policy.operation_definition.month_backups"),
    ("keep_weekly", "policy.operation_definition.week_backups"),
];

/// Zeros stand beside days in the documents' own examples; only positive numbers exclude them.
fn positive(given: &Given<'_>, key: &str) -> bool {
    given.values.number(key).is_some_and(|number| number > 0)
}

fn long_term(given: &Given<'_>) -> bool {
    LONG_TERM.iter().any(|(key, _)| positive(given, key))
}

fn days_or_numbers(given: &Given<'_>, out: &mut Vec<Problem>) {
    if !positive(given, "keep_days") {
        return;
    }
    let number = [("keep_backups", "policy.operation_definition.max_backups")];
    for (_, path) in number.iter().chain(&LONG_TERM).filter(|(key, _)| positive(given, key)) {
        let kind = Kind::Exclusive { other: "policy.operation_definition.retention_duration_days" };
        out.push(Problem::error("cbr.policy.retention", *path, kind));
    }
}

fn zone_of_the_long_term(given: &Given<'_>, out: &mut Vec<Problem>) {
    if long_term(given) && given.values.text("timezone").is_empty() {
        out.push(Problem::error("cbr.policy.retention", "policy.operation_definition.timezone", Kind::Missing));
    }
}

/// 1 to 24 rules, none twice, an hour between two runs.
fn times_apart(given: &Given<'_>, out: &mut Vec<Problem>) {
    schedule::rules(PATTERN, given.values.rows("schedule"), out);
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
