//! The services that answer, the two of the pickers included.

use backup_api::Service;

use crate::answer::Answer;

/// A service with its own part of the address space and its own way of saying no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// Identity.
    Iam,
    /// Cloud Backup and Recovery v3.
    Cbr,
    /// Cloud Server Backup Service v1.
    Csbs,
    /// Volume Backup Service v2 with its jobs at v1.
    Vbs,
    /// The native interface of VBS: the same addresses, but it says no in its own way.
    Native,
    /// Servers, for the pickers.
    Ecs,
    /// Disks, for the pickers.
    Evs,
}

impl Endpoint {
    /// Those that have a folder of their own.
    const FOLDERS: [Self; 6] = [Self::Iam, Self::Cbr, Self::Csbs, Self::Vbs, Self::Ecs, Self::Evs];

    /// Where an operation of the API crate is answered.
    #[must_use]
    pub const fn of(service: Service) -> Self {
        match service {
            Service::Iam => Self::Iam,
            Service::Cbr => Self::Cbr,
            Service::Csbs => Self::Csbs,
            Service::Vbs => Self::Vbs,
        }
    }

    /// Its folder under `/proxy/`.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Iam => "iam",
            Self::Cbr => "cbr",
            Self::Csbs => "csbs",
            Self::Vbs | Self::Native => "vbs",
            Self::Ecs => "ecs",
            Self::Evs => "evs",
        }
    }

    /// The service of a folder under `/proxy/`.
    #[must_use]
    pub fn named(folder: &str) -> Option<Self> {
        Self::FOLDERS.into_iter().find(|endpoint| endpoint.folder() == folder)
    }

    /// Whether an address of this service reaches operations of that one. The disk service's address (catalogue type
    /// `volumev2`) reaches the native interface of VBS too, because clients look for disk backups there.
    #[must_use]
    pub fn reaches(self, other: Self) -> bool {
        self == other || (matches!(self, Self::Vbs | Self::Evs) && matches!(other, Self::Vbs | Self::Native))
    }

    /// A refusal in the shape that the service has for its general ones.
    #[must_use]
    pub fn refuse(self, status: u16, code: &str, message: &str) -> Answer {
        use crate::answer::shape;
        match self {
            Self::Iam => shape::keystone(status, message),
            Self::Cbr | Self::Csbs => shape::cbr(status, code, message),
            Self::Vbs => shape::vbs(status, code, message),
            Self::Native | Self::Ecs | Self::Evs => shape::cinder(status, message),
        }
    }

    /// The service's code for a request that it can't make sense of.
    #[must_use]
    pub const fn malformed(self) -> &'static str {
        match self {
            Self::Cbr => "BackupService.9900",
            Self::Csbs => "CSBS.9001",
            Self::Vbs => "VolumeBackup.0002",
            Self::Iam => "IAM.0011",
            Self::Native | Self::Ecs | Self::Evs => "badRequest",
        }
    }
}
