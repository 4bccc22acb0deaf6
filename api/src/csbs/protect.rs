//! Protect a server: make a backup of one server now (seed S000).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::PROVIDER_ID;
use super::model::Record;
use crate::cbr::resource::SERVER;
use crate::decode::{Decode, Key, Shape, may, must};
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Charset, Kind, Problem};
use crate::profile::Profile;
use crate::reply::One;
use crate::request::{Method, Request};
use crate::rules::{id, resource, tag, text};
use crate::wire::{TAG, Tag, blank, body};

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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_info: Option<Value>,
}

/// Longest name (rule 6).
pub const NAME: usize = text::CSBS_NAME;
/// Longest description (rule 7).
pub const DESCRIPTION: usize = text::DESCRIPTION;

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

    fn problems(&self, _profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        let NewRecord { backup_name, description, resource_type, tags, extra_info, .. } = &self.protect;
        super::provider(&self.provider_id, &mut out);
        id::required_uuid_like(4, "{resource_id}", &self.resource_id, &mut out);
        if let Some(seen) = self.known.resource(&self.resource_id) {
            resource::ready(4, "{resource_id}", seen, &mut out);
        }
        let name = backup_name.as_deref().unwrap_or_default();
        text::optional(6, "protect.backup_name", name, NAME, Charset::Name, &mut out);
        let description = description.as_deref().unwrap_or_default();
        text::optional(7, "protect.description", description, DESCRIPTION, Charset::NoAngle, &mut out);
        if let Some(kind) = resource_type.as_deref().filter(|kind| !kind.is_empty()) {
            text::one_of(9, "protect.resource_type", kind, &[SERVER], &mut out);
        }
        tag::csbs("protect.tags", tags, &mut out);
        if extra_info.as_ref().is_some_and(|info| !info.is_object()) {
            out.push(Problem::error(14, "protect.extra_info", Kind::WrongJsonType { expected: "object" }));
        }
        out
    }

    fn request(&self, scope: &Scope) -> Request {
        let mut wanted = self.clone();
        wanted.protect.tags = self.protect.tags.iter().map(Tag::trimmed).collect();
        Request::new(&Self::INFO, &[&scope.project_id, PROVIDER_ID, &self.resource_id]).body(body(&wanted))
    }
}

impl Decode for Protect {
    const BODY: &'static [Key] = &[must("protect", 5, Shape::Object(PROTECT))];

    fn set_parts(&mut self, parts: &[&str]) {
        self.provider_id = parts.get(1).copied().unwrap_or_default().to_owned();
        self.resource_id = parts.get(2).copied().unwrap_or_default().to_owned();
    }
}

const PROTECT: &[Key] = &[
    may("backup_name", 6, Shape::Filled),
    may("description", 7, Shape::Text),
    may("incremental", 8, Shape::Flag),
    may("resource_type", 9, Shape::Text),
    may("tags", 10, Shape::FilledList(&TAG)),
    may("extra_info", 14, Shape::Any),
];
