//! Protect a server: make a backup of one server now (seed S000).

use serde::{Deserialize, Deserializer, Serialize};

use super::PROVIDER_ID;
use super::model::Record;
use crate::cbr::resource::SERVER;
use crate::decode::Decode;
use crate::json::Value;
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Charset, Problem, Severity};
use crate::profile::Profile;
use crate::reply::One;
use crate::request::{Method, Request};
use crate::rules::{resource, tag, text};
use crate::tables::{self, Field, Given, Once};
use crate::wire::{Tag, blank, body};

/// Makes a backup of one server. A second call while one runs fails.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Protect {
    /// The server: a part of the path.
    #[serde(skip)]
    pub resource_id: String,
    /// The provider of the path that was asked for; empty is the fixed one.
    #[serde(skip)]
    pub provider_id: String,
    /// What is wanted.
    pub protect: NewRecord,
    /// What is known of the server.
    #[serde(skip)]
    pub known: Known,
}

/// What is wanted. Every key may be left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewRecord {
    /// 1 to 255 ASCII letters, digits, `-`, `_`; the service chooses one when absent.
    #[serde(skip_serializing_if = "blank")]
    pub backup_name: Option<String>,
    /// At most 255 characters without angle brackets; may be sent empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Save only what changed. No default is documented, so a console always says. The first backup is full anyway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incremental: Option<bool>,
    /// Only `OS::Nova::Server`, which is also what absent means.
    #[serde(skip_serializing_if = "blank")]
    pub resource_type: Option<String>,
    /// At most 10 with keys of their own; left out when empty. Blanks around keys and values are dropped.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// Any object; the seed sends an empty one. Anything else is what was typed or sent instead, and is reported.
    #[serde(skip_serializing, deserialize_with = "any_json")]
    pub extra_info: Option<Value>,
}

/// Longest name (`csbs.protect.name`).
pub const NAME: usize = text::CSBS_NAME;
/// Longest description (`csbs.protect.description`).
pub const DESCRIPTION: usize = text::DESCRIPTION;

/// A backup of one server.
pub static PROTECT: tables::Operation = tables::Operation {
    info: &Protect::INFO,
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

/// A tag; spaces around both parts are dropped.
const TAG: &[Field] = &[
    Field::text("key", "key")
        .required()
        .trimmed()
        .blank_is_missing()
        .longest(tag::KEY)
        .of(Charset::Name)
        .rule("csbs.tag.key"),
    Field::text("value", "value").always_sent().trimmed().longest(tag::VALUE).of(Charset::Name).rule("csbs.tag.value"),
];

fn server_is_ready(given: &Given<'_>, out: &mut Vec<Problem>) {
    if let Some(seen) = given.known.resource(given.values.text("server")) {
        resource::ready("csbs.protect.server", "{resource_id}", seen, out);
    }
}

impl Operation for Protect {
    type Reply = One<Record>;

    const INFO: Info = Info {
        id: "csbs.protect",
        service: Service::Csbs,
        method: Method::Post,
        path: "/v1/{project_id}/providers/{provider_id}/resources/{resource_id}/action",
        effect: Effect::Once,
        action: ActionKind::Begins,
        permission: "",
        doc: "https://docs.otc.t-systems.com/cloud-server-backup-service/api-ref/api_description/resource_management/creating_a_backup_for_a_resource.html",
    };

    fn problems(&self, profile: &Profile) -> Vec<Problem> {
        let values = PROTECT.read(&["", &self.provider_id, &self.resource_id], &self.sent());
        PROTECT.problems(&values, &self.known, profile)
    }

    fn request(&self, scope: &Scope) -> Request {
        let mut wanted = self.clone();
        wanted.protect.tags = self.protect.tags.iter().map(Tag::trimmed).collect();
        Request::new(&Self::INFO, &[&scope.project_id, PROVIDER_ID, &self.resource_id]).body(wanted.sent())
    }
}

impl Protect {
    /// The body. JSON of any kind goes past serde, which would make floats of its numbers.
    fn sent(&self) -> Value {
        let mut body = body(self);
        let protect = body.get_mut("protect").and_then(Value::as_object_mut);
        if let (Some(protect), Some(info)) = (protect, &self.protect.extra_info) {
            protect.insert("extra_info", info.clone());
        }
        body
    }
}

fn any_json<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Ok(Option::<serde_json::Value>::deserialize(deserializer)?.map(Value::from))
}

impl Decode for Protect {
    const TABLE: &'static tables::Operation = &PROTECT;

    fn set_parts(&mut self, parts: &[&str]) {
        self.provider_id = parts.get(1).copied().unwrap_or_default().to_owned();
        self.resource_id = parts.get(2).copied().unwrap_or_default().to_owned();
    }
}
