//! Who reads which payload: each operation with its decoder and its reply, and the models of what is no operation here.

pub mod look;

use backup_api::cbr::model::{AssociatedVault, Backup, Policy, ReadTag, Vault};
use backup_api::cbr::resources_migrate::ResourcesMigrated;
use backup_api::csbs::check_protectable::Answer;
use backup_api::csbs::model::Record;
use backup_api::error::{Received, read_reply};
use backup_api::json::Value;
use backup_api::json::{self, Read};
use backup_api::vbs::backup_create::JobStarted;
use backup_api::vbs::model::DiskBackup;
use backup_api::{
    ActionKind, ApiError, Effect, Info, Method, One, Operation, Page, Problem, Request, Scope, Service, cbr, csbs, iam,
    tables, vbs,
};
use look::{parts, text};

/// What a reply says, and what no reply at all would say.
type Reader = fn(&'static Info, &Received) -> Result<(String, String), ApiError>;

/// An operation as the payloads meet it.
pub struct Reads {
    pub info: &'static Info,
    /// None where its request has no body.
    pub table: Option<&'static tables::Operation>,
    reader: Reader,
}

impl Reads {
    /// The request that a body means, built again for this project.
    pub fn take(&self, parts: &[&str], project: &str, body: &Value) -> Result<Request, Vec<Problem>> {
        let table = self.table.unwrap_or_else(|| panic!("{}: nothing takes a body", self.info.id));
        table.decode(parts, body).map(|values| table.request(&values, &Scope { project_id: project.to_owned() }))
    }

    pub fn reply(&self, received: &Received) -> Result<(String, String), ApiError> {
        (self.reader)(self.info, received)
    }
}

fn reader<T: Read + std::fmt::Debug>(info: &'static Info, received: &Received) -> Result<(String, String), ApiError> {
    let (reply, _) = read_reply::<T>(info, received)?;
    Ok((format!("{reply:?}"), format!("{:?}", T::read(&Value::Null))))
}

const fn asks<T: Operation<Reply: std::fmt::Debug> + 'static>() -> Reads {
    Reads { info: &T::INFO, table: None, reader: reader::<T::Reply> }
}

const fn says<T: Read + std::fmt::Debug>(table: &'static tables::Operation) -> Reads {
    Reads { info: table.info, table: Some(table), reader: reader::<T> }
}

/// Every operation.
pub const READS: [Reads; 33] = [
    says::<cbr::vault_create::VaultCreated>(&cbr::vault_create::VAULT_CREATE),
    asks::<cbr::VaultList>(),
    asks::<cbr::VaultShow>(),
    says::<One<Vault>>(&cbr::vault_update::VAULT_UPDATE),
    asks::<cbr::VaultDelete>(),
    says::<cbr::resources_add::ResourcesAdded>(&cbr::resources_add::RESOURCES_ADD),
    says::<cbr::resources_remove::ResourcesRemoved>(&cbr::resources_remove::RESOURCES_REMOVE),
    says::<ResourcesMigrated>(&cbr::resources_migrate::RESOURCES_MIGRATE),
    says::<One<cbr::model::Checkpoint>>(&cbr::checkpoint_create::CHECKPOINT_CREATE),
    asks::<cbr::CheckpointShow>(),
    asks::<cbr::BackupList>(),
    asks::<cbr::BackupShow>(),
    asks::<cbr::BackupDelete>(),
    says::<()>(&cbr::backup_restore::BACKUP_RESTORE),
    says::<One<Backup>>(&cbr::backup_update::BACKUP_UPDATE),
    asks::<cbr::TaskList>(),
    asks::<cbr::TaskShow>(),
    asks::<cbr::PolicyList>(),
    asks::<cbr::PolicyShow>(),
    says::<One<Policy>>(&cbr::policy_create::POLICY_CREATE),
    asks::<cbr::ProtectableList>(),
    asks::<cbr::ProtectableShow>(),
    says::<One<Record>>(&csbs::protect::PROTECT),
    says::<csbs::check_protectable::Answers>(&csbs::check_protectable::CHECK_PROTECTABLE),
    asks::<csbs::ItemList>(),
    asks::<csbs::ItemShow>(),
    says::<JobStarted>(&vbs::backup_create::BACKUP_CREATE),
    asks::<vbs::JobShow>(),
    asks::<vbs::BackupList>(),
    says::<One<iam::model::Subject>>(&iam::token_create::TOKEN_CREATE),
    asks::<iam::TokenCheck>(),
    asks::<iam::TokenRevoke>(),
    asks::<iam::ProjectList>(),
];

/// A model, by the service and the key under which the service answers it.
pub type Model = fn(&Value) -> String;

pub const MODELS: [(&str, &str, Model); 13] = [
    ("cbr", "vault", |body| format!("{:?}", One::<Vault>::read(body))),
    ("cbr", "backup", |body| format!("{:?}", One::<Backup>::read(body))),
    ("cbr", "policy", |body| format!("{:?}", One::<Policy>::read(body))),
    ("cbr", "associate_policy", |body| format!("{:?}", json::part::<AssociatedVault>(body, "associate_policy"))),
    ("cbr", "dissociate_policy", |body| format!("{:?}", json::part::<AssociatedVault>(body, "dissociate_policy"))),
    ("cbr", "resources", |body| {
        let rows = json::list::<Value>(body, "resources");
        let vaults = rows.iter().flat_map(|row| json::list::<Vault>(row, "resource_detail"));
        format!("{:?}", vaults.collect::<Vec<_>>())
    }),
    ("cbr", "tags", |body| format!("{:?}", json::list::<ReadTag>(body, "tags"))),
    ("csbs", "tags", |body| format!("{:?}", json::list::<ReadTag>(body, "tags"))),
    ("csbs", "checkpoint", |body| format!("{:?}", One::<Record>::read(body))),
    ("csbs", "restorable", |body| format!("{:?}", json::list::<Answer>(body, "restorable"))),
    ("vbs", "backup", |body| format!("{:?}", One::<DiskBackup>::read(body))),
    ("vbs", "backups", |body| format!("{:?}", Page::<DiskBackup>::read(body))),
    ("vbs", "job_id", |body| format!("{:?}", JobStarted::read(body))),
];

/// Stands for every operation that is not in the table.
pub static OTHER: Info = Info {
    id: "other",
    service: Service::Cbr,
    method: Method::Post,
    path: "/",
    effect: Effect::Once,
    action: ActionKind::Changes,
    grants_by_name: false,
    permission: "",
    doc: "",
};

/// An operation of the table, and what fills its placeholders.
pub type Found<'a> = Option<(&'static Reads, Vec<&'a str>)>;

/// The operation that a case is about. Files are called by their service.
pub fn operation<'a>(file: &str, case: &'a Value) -> Found<'a> {
    let (method, path) = (text(case, "/request/method"), text(case, "/request/path"));
    // Two that look like another: at the address of the question about backups, told apart by the key of the body, and
    // where an id would stand.
    if case.pointer("/request/body/check_restorable").is_some() || path.ends_with("/checkpoint_items/count") {
        return None;
    }
    let service = file.split('-').next();
    let same = |info: &Info| service == Some(info.service.host_part()) && info.method.name() == method;
    READS.iter().filter(|reads| same(reads.info)).find_map(|reads| Some((reads, parts(reads.info.path, path)?)))
}
