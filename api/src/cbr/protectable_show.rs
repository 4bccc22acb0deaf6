//! Show a server, disk or file system, and whether it can be backed up.

use super::model::Protectable;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::reply::One;
use crate::request::{Method, Request};
use crate::tables::{self, Field};

/// Shows what could be backed up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProtectableShow {
    /// `server`, `disk`, `turbo`.
    pub protectable_type: String,
    /// The server, disk or file system.
    pub instance_id: String,
}

/// One server, disk or file system.
pub static PROTECTABLE_SHOW: tables::Operation = tables::Operation {
    info: &ProtectableShow::INFO,
    fields: &[
        Field::choice("kind", "{protectable_type}", |cloud| cloud.protectable_types).required().rule("path.id"),
        Field::id("instance", "{instance_id}").required().rule("path.id"),
    ],
    checks: &[],
};

impl Operation for ProtectableShow {
    type Reply = One<Protectable>;

    const INFO: Info = Info {
        id: "cbr.protectable.show",
        service: Service::Cbr,
        method: Method::Get,
        path: "/v3/{project_id}/protectables/{protectable_type}/instances/{instance_id}",
        effect: Effect::Reads,
        action: ActionKind::Reads,
        grants_by_name: false,
        permission: "cbr:vaults:getProtectables",
        doc: "https://support.huaweicloud.com/intl/en-us/api-cbr/ShowProtectable.html",
    };

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id, &self.protectable_type, &self.instance_id])
    }
}
