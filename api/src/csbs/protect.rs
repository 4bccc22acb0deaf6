//! Protect a server: make a backup of one server now (seed S000).

use crate::cbr::resource::SERVER;
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Charset, Problem, Severity};
use crate::request::Method;
use crate::rules::{resource, tag, text};
use crate::tables::{self, Field, Given, Once};

/// Longest name (`csbs.protect.name`).
pub const NAME: usize = text::CSBS_NAME;
/// Longest description (`csbs.protect.description`).
pub const DESCRIPTION: usize = text::DESCRIPTION;

/// The facts.
pub const INFO: Info = Info {
    id: "csbs.protect",
    service: Service::Csbs,
    method: Method::Post,
    path: "/v1/{project_id}/providers/{provider_id}/resources/{resource_id}/action",
    effect: Effect::Once,
    action: ActionKind::Begins,
    grants_by_name: false,
    permission: "",
    doc: "https://docs.otc.t-systems.com/cloud-server-backup-service/api-ref/api_description/resource_management/creating_a_backup_for_a_resource.html",
};

/// A backup of one server.
pub static PROTECT: tables::Operation = tables::Operation {
    info: &INFO,
    fields: &[
        super::PROVIDER,
        Field::uuid_like("server", "{resource_id}").required().rule("csbs.protect.server"),
        Field::object("protect").required().rule("csbs.protect.body"),
        Field::text("name", "protect.backup_name").filled().longest(NAME).of(Charset::Name).rule("csbs.protect.name"),
        Field::text("description", "protect.description")
            .as_given()
            .longest(DESCRIPTION)
            .of(Charset::NoAngle)
            .rule("csbs.protect.description"),
        Field::flag("incremental", "protect.incremental").rule("csbs.protect.incremental"),
        Field::choice("type", "protect.resource_type", |_| &[SERVER]).rule("csbs.protect.type"),
        Field::list("tags", "protect.tags", TAG)
            .filled()
            .at_most(tag::COUNT)
            .once(&[Once { key: "key", rule: "csbs.tag.once", severity: Severity::Error, ids: false }])
            .rule("csbs.protect.tags"),
        Field::any("extra_info", "protect.extra_info").rule("csbs.protect.extra"),
    ],
    checks: &[server_is_ready],
};

const TAG: &[Field] = &[tag::key("csbs.tag.key"), tag::value("csbs.tag.value").always_sent().of(Charset::Name)];

fn server_is_ready(given: &Given<'_>, out: &mut Vec<Problem>) {
    if let Some(seen) = given.known.resource(given.values.text("server")) {
        resource::ready("csbs.protect.server", "{resource_id}", seen, out);
    }
}
