//! Why a resource can't be backed up, with the code that each service has for it.

/// The reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ineligibility {
    /// The server is in error.
    ServerState,
    /// The server has SCSI disks.
    ServerScsi,
    /// The server has shared disks.
    ServerShared,
    /// The server has no disks.
    ServerEmpty,
    /// The server has disks on dedicated storage.
    ServerDedicated,
    /// The server is no virtual one.
    BareMetal,
    /// The disk is in error.
    DiskState,
    /// The disk is a SCSI disk.
    DiskScsi,
    /// The disk is on dedicated storage.
    DiskDedicated,
    /// The file system is not usable.
    ShareState,
}

impl Ineligibility {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::ServerState,
        Self::ServerScsi,
        Self::ServerShared,
        Self::ServerEmpty,
        Self::ServerDedicated,
        Self::BareMetal,
        Self::DiskState,
        Self::DiskScsi,
        Self::DiskDedicated,
        Self::ShareState,
    ];

    /// Code and message of CBR.
    #[must_use]
    pub const fn cbr(self) -> (&'static str, &'static str) {
        match self {
            Self::ServerState => ("BackupService.7101", "Backup is not allowed in the current server status."),
            Self::ServerScsi => ("BackupService.7104", "The server has SCSI disks."),
            Self::ServerShared => ("BackupService.7106", "The server has shared disks."),
            Self::ServerEmpty => ("BackupService.7108", "The server has no disks."),
            Self::ServerDedicated => ("BackupService.7111", "The server has disks on dedicated storage."),
            Self::BareMetal => ("BackupService.7109", "Bare metal servers cannot be backed up."),
            Self::DiskState => ("BackupService.7003", "Backup is not allowed in the current disk status."),
            Self::DiskScsi => ("BackupService.7002", "SCSI disks cannot be backed up."),
            Self::DiskDedicated => ("BackupService.7001", "Disks on dedicated storage cannot be backed up."),
            Self::ShareState => ("BackupService.6215", "Backup is not allowed in the current resource status."),
        }
    }

    /// Code and message of CSBS.
    #[must_use]
    pub const fn csbs(self) -> (&'static str, &'static str) {
        match self {
            Self::ServerState => ("CSBS.6005", "Backup is not allowed in the current server status."),
            Self::ServerScsi => ("CSBS.6061", "The disks of the server are not supported."),
            Self::ServerShared => ("CSBS.6010", "The server has shared disks."),
            Self::ServerEmpty => ("CSBS.6007", "The server has no disks."),
            Self::ServerDedicated => ("CSBS.6033", "The server has disks on dedicated storage."),
            Self::BareMetal => ("CSBS.6006", "Servers of this kind cannot be backed up."),
            _ => ("CSBS.6003", "Only servers can be backed up."),
        }
    }

    /// Code and message of VBS.
    #[must_use]
    pub const fn vbs(self) -> (&'static str, &'static str) {
        match self {
            Self::DiskDedicated => ("VolumeBackup.0053", "Disks on dedicated storage cannot be backed up."),
            _ => ("VolumeBackup.0012", "The disk is neither available nor in use."),
        }
    }
}
