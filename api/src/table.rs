//! Every operation, one line each.

use crate::cbr::{
    backup_delete, backup_list, backup_restore, backup_show, backup_update, checkpoint_create, checkpoint_show,
    policy_create, policy_list, policy_show, protectable_list, protectable_show, resources_add, resources_migrate,
    resources_remove, task_list, task_show, vault_create, vault_delete, vault_list, vault_show, vault_update,
};
use crate::csbs::{check_protectable, item_list, item_show, protect};
use crate::iam::{project_list, token_check, token_create, token_revoke};
use crate::operation::Info;
use crate::tables::Operation;
use crate::vbs;

/// The table of every operation. Whoever wants nothing but their facts takes [`INFOS`]: a page that names this list
/// carries all that is in it.
pub const OPERATIONS: [&Operation; 33] = [
    &vault_create::VAULT_CREATE,
    &vault_list::VAULT_LIST,
    &vault_show::VAULT_SHOW,
    &vault_update::VAULT_UPDATE,
    &vault_delete::VAULT_DELETE,
    &resources_add::RESOURCES_ADD,
    &resources_remove::RESOURCES_REMOVE,
    &resources_migrate::RESOURCES_MIGRATE,
    &checkpoint_create::CHECKPOINT_CREATE,
    &checkpoint_show::CHECKPOINT_SHOW,
    &backup_list::BACKUP_LIST,
    &backup_show::BACKUP_SHOW,
    &backup_delete::BACKUP_DELETE,
    &backup_restore::BACKUP_RESTORE,
    &backup_update::BACKUP_UPDATE,
    &task_list::TASK_LIST,
    &task_show::TASK_SHOW,
    &policy_list::POLICY_LIST,
    &policy_show::POLICY_SHOW,
    &policy_create::POLICY_CREATE,
    &protectable_list::PROTECTABLE_LIST,
    &protectable_show::PROTECTABLE_SHOW,
    &protect::PROTECT,
    &check_protectable::CHECK_PROTECTABLE,
    &item_list::ITEM_LIST,
    &item_show::ITEM_SHOW,
    &vbs::backup_create::BACKUP_CREATE,
    &vbs::job_show::JOB_SHOW,
    &vbs::backup_list::BACKUP_LIST,
    &token_create::TOKEN_CREATE,
    &token_check::TOKEN_CHECK,
    &token_revoke::TOKEN_REVOKE,
    &project_list::PROJECT_LIST,
];

/// The facts of every operation.
#[expect(clippy::indexing_slicing, reason = "done by the compiler, which refuses what is out of range")]
pub const INFOS: [&Info; OPERATIONS.len()] = {
    let mut infos = [OPERATIONS[0].info; OPERATIONS.len()];
    let mut index = 1;
    while index < OPERATIONS.len() {
        infos[index] = OPERATIONS[index].info;
        index += 1;
    }
    infos
};

/// The operation of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Operation> {
    OPERATIONS.into_iter().find(|operation| operation.info.id == id)
}

#[cfg(test)]
mod tests {
    use super::INFOS;
    use crate::operation::{ActionKind, Effect};
    use crate::request::Method;

    #[test]
    fn what_an_operation_does_fits_its_effect_and_its_method() {
        for info in INFOS {
            assert_eq!(info.action == ActionKind::Reads, info.effect == Effect::Reads, "{}", info.id);
            assert!(info.method != Method::Delete || info.removes(), "{}", info.id);
            assert!(!info.restores() || info.begins(), "{}", info.id);
        }
    }
}
