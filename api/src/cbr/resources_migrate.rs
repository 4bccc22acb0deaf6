//! Move resources to another vault. Their backups go with them.

use crate::ids;
use crate::json::{self, Read, Value};
use crate::known::KnownVault;
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Kind, Problem, Severity};
use crate::request::Method;
use crate::rules::{at, resource};
use crate::tables::{self, Field, Given, Once};

/// The facts.
pub const INFO: Info = Info {
    id: "cbr.resources.migrate",
    service: Service::Cbr,
    method: Method::Post,
    path: "/v3/{project_id}/vaults/{vault_id}/migrateresources",
    effect: Effect::Once,
    action: ActionKind::Begins,
    grants_by_name: true,
    permission: "cbr:vaults:migrateResources",
    doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/vaults/migrating_resources.html",
};

const DESTINATION: &str = "destination_vault_id";

/// Which resources, and where to.
pub static RESOURCES_MIGRATE: tables::Operation = tables::Operation {
    info: &INFO,
    fields: &[
        Field::id("vault", "{vault_id}").required().rule("path.id"),
        Field::list("resources", "resource_ids", ID)
            .required()
            .at_most(resource::MOST)
            .once(&[Once { key: "id", rule: "cbr.migrate.list", severity: Severity::Error, ids: true }])
            .rule("cbr.migrate.list"),
        Field::id("destination", DESTINATION).required().rule("cbr.migrate.vault"),
    ],
    checks: &[
        in_the_vault,
        another_vault,
        |given, out| resource::usable(DESTINATION, given.known.destination.as_ref(), out),
        room_for_backups,
    ],
};

const ID: &[Field] = &[Field::id("id", "").required().rule("cbr.migrate.list")];

fn in_the_vault(given: &Given<'_>, out: &mut Vec<Problem>) {
    for (index, row) in given.values.rows("resources").iter().enumerate() {
        let path = at("resource_ids", index, "");
        resource::in_vault("cbr.migrate.list", &path, row.text("id"), given.known, out);
    }
}

/// Another one, of the same kind and for the same purpose.
fn another_vault(given: &Given<'_>, out: &mut Vec<Problem>) {
    let to = given.values.text("destination").trim();
    if !to.is_empty() && ids::same(to, given.values.text("vault")) {
        out.push(Problem::error("cbr.migrate.vault", DESTINATION, Kind::SameVault));
        return;
    }
    let (Some(from), Some(to)) = (&given.known.vault, &given.known.destination) else { return };
    if !takes_from(from, to) {
        out.push(Problem::error("cbr.migrate.vault", DESTINATION, Kind::OtherVaultKind));
    }
}

/// Whether a vault is of the kind and the purpose of another. What is not known is not judged.
#[must_use]
pub fn takes_from(from: &KnownVault, to: &KnownVault) -> bool {
    let same = |one: &str, other: &str| one.is_empty() || other.is_empty() || one == other;
    same(&from.object_type, &to.object_type) && same(&from.protect_type, &to.protect_type)
}

/// The backups that are known, against what the other vault has left. A look at the past: it warns.
fn room_for_backups(given: &Given<'_>, out: &mut Vec<Problem>) {
    let (Some(from), Some(to)) = (&given.known.vault, &given.known.destination) else { return };
    let (Some(size), Some(used)) = (to.size_gb, to.used_mb) else { return };
    let chosen = given.values.rows("resources").iter();
    let held = chosen.filter_map(|row| from.resource(row.text("id")));
    let needed_mb = held.filter_map(|held| held.backup_mb).fold(0, i64::saturating_add);
    let free_mb = size.saturating_mul(resource::MB).saturating_sub(used).max(0);
    if needed_mb > free_mb {
        let (needed, free) = (needed_mb.saturating_add(1023) / resource::MB, free_mb / resource::MB);
        out.push(Problem::warning("cbr.migrate.room", DESTINATION, Kind::NoRoom { needed, free }));
    }
}

/// Which resources are on their way. A sample of the documents names the destination instead: what is no resource that
/// was asked for is not to be counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourcesMigrated {
    /// Their ids.
    pub ids: Vec<String>,
}

impl Read for ResourcesMigrated {
    fn read(value: &Value) -> Self {
        Self { ids: json::texts(value, "migrated_resources") }
    }

    /// An answer that does not name what is moved says nothing of it.
    fn fits(value: &Value) -> bool {
        json::all_texts(value, "migrated_resources")
    }
}
