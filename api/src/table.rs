//! Every operation, one line each.

use crate::operation::{Info, Operation};
use crate::{cbr, csbs, iam, vbs};

/// The facts of every operation.
pub const OPERATIONS: &[&Info] = &[
    &cbr::VaultCreate::INFO,
    &cbr::VaultList::INFO,
    &cbr::VaultShow::INFO,
    &cbr::VaultDelete::INFO,
    &cbr::ResourcesAdd::INFO,
    &cbr::ResourcesRemove::INFO,
    &cbr::CheckpointCreate::INFO,
    &cbr::CheckpointShow::INFO,
    &cbr::BackupList::INFO,
    &cbr::BackupShow::INFO,
    &cbr::BackupDelete::INFO,
    &cbr::BackupRestore::INFO,
    &cbr::TaskList::INFO,
    &cbr::TaskShow::INFO,
    &cbr::PolicyList::INFO,
    &cbr::PolicyShow::INFO,
    &cbr::PolicyCreate::INFO,
    &cbr::ProtectableList::INFO,
    &cbr::ProtectableShow::INFO,
    &csbs::Protect::INFO,
    &csbs::CheckProtectable::INFO,
    &csbs::ItemList::INFO,
    &csbs::ItemShow::INFO,
    &vbs::BackupCreate::INFO,
    &vbs::JobShow::INFO,
    &vbs::BackupList::INFO,
    &iam::TokenCreate::INFO,
    &iam::TokenCheck::INFO,
    &iam::TokenRevoke::INFO,
    &iam::ProjectList::INFO,
];

/// The facts of the operation of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Info> {
    OPERATIONS.iter().copied().find(|info| info.id == id)
}

#[cfg(test)]
mod tests {
    use super::OPERATIONS;
    use crate::operation::{ActionKind, Effect};
    use crate::request::Method;

    #[test]
    fn what_an_operation_does_fits_its_effect_and_its_method() {
        for info in OPERATIONS {
            assert_eq!(info.action == ActionKind::Reads, info.effect == Effect::Reads, "{}", info.id);
            assert!(info.method != Method::Delete || info.removes(), "{}", info.id);
            assert!(!info.restores() || info.begins(), "{}", info.id);
        }
    }
}
