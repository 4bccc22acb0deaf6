//! What may be done in this console. Switched off means both: it is not offered, and it is not sent.

use backup_api::{ActionKind, Info, Service};

use crate::places::Place;

/// What is offered. Everything, unless the host says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own in the host's options")]
pub struct Features {
    /// Nothing that changes anything.
    pub read_only: bool,
    /// Deleting and removing.
    pub delete: bool,
    /// Restoring.
    pub restore: bool,
    /// The classic services, CSBS and VBS.
    pub classic: bool,
    /// The console's own form for a token or a password.
    pub sign_in: bool,
    /// The bar with product, search, theme and session.
    pub top_bar: bool,
    /// The rail with the places.
    pub rail: bool,
}

impl Default for Features {
    fn default() -> Self {
        Self { read_only: false, delete: true, restore: true, classic: true, sign_in: true, top_bar: true, rail: true }
    }
}

impl Features {
    /// Whether the operation may be sent. Identity is always asked: without it there is no session.
    #[must_use]
    pub fn sends(&self, info: &Info) -> bool {
        self.allows(info.service, info.action)
    }

    /// Whether the place can be gone to: whether what it is there for may be sent.
    #[must_use]
    pub fn offers(&self, place: Place) -> bool {
        place.info().operation.is_none_or(|served| self.allows(served.service, served.action))
    }

    fn allows(&self, service: Service, action: ActionKind) -> bool {
        match (service, action) {
            // A token that the host gave is the host's to end.
            (Service::Iam, _) => self.sign_in || action != ActionKind::EndsToken,
            (Service::Csbs | Service::Vbs, _) if !self.classic => false,
            (_, ActionKind::Reads) => true,
            _ if self.read_only => false,
            (_, ActionKind::Removes | ActionKind::EndsToken) => self.delete,
            (_, ActionKind::Restores) => self.restore,
            (_, ActionKind::Creates | ActionKind::Changes | ActionKind::Begins) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use backup_api::table;

    use super::{Features, Place};

    fn refused(features: Features) -> Vec<&'static str> {
        table::INFOS.iter().filter(|info| !features.sends(info)).map(|info| info.id).collect()
    }

    #[test]
    fn a_host_that_gives_the_token_ends_it() {
        assert_eq!(refused(Features { sign_in: false, ..Features::default() }), ["iam.token.revoke"]);
    }

    #[test]
    fn everything_is_sent_unless_it_is_switched_off() {
        assert!(refused(Features::default()).is_empty());
    }

    #[test]
    fn what_is_switched_off_is_not_sent() {
        assert_eq!(
            refused(Features { delete: false, ..Features::default() }),
            ["cbr.vault.delete", "cbr.resources.remove", "cbr.backup.delete"]
        );
        assert_eq!(refused(Features { restore: false, ..Features::default() }), ["cbr.backup.restore"]);
        let classic = refused(Features { classic: false, ..Features::default() });
        assert!(classic.iter().all(|id| id.starts_with("csbs.") || id.starts_with("vbs.")), "{classic:?}");
        assert_eq!(classic.len(), 7);
    }

    #[test]
    fn read_only_leaves_every_question_and_the_session() {
        let read_only = Features { read_only: true, ..Features::default() };
        for info in table::INFOS {
            let reads = info.effect == backup_api::Effect::Reads || info.id.starts_with("iam.");
            assert_eq!(read_only.sends(info), reads, "{}", info.id);
        }
        assert!(!read_only.offers(Place::VaultCreate));
        assert!(read_only.offers(Place::Vaults));
        assert!(read_only.offers(Place::CsbsCheck));
    }
}
