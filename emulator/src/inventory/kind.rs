//! What a resource is, in the words of each interface.

/// What a resource is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A cloud server.
    Server,
    /// A disk.
    Disk,
    /// A file system (SFS Turbo).
    Share,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Server, Self::Disk, Self::Share];

    /// `resource.type`.
    #[must_use]
    pub const fn resource_type(self) -> &'static str {
        match self {
            Self::Server => "OS::Nova::Server",
            Self::Disk => "OS::Cinder::Volume",
            Self::Share => "OS::Sfs::Turbo",
        }
    }

    /// `billing.object_type`, also the path of the protectables.
    #[must_use]
    pub const fn object_type(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Disk => "disk",
            Self::Share => "turbo",
        }
    }

    /// The kind of an `object_type`.
    #[must_use]
    pub fn named(object_type: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.object_type() == object_type)
    }

    /// The middle of `billing.spec_code`.
    #[must_use]
    pub const fn spec(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Disk => "volume",
            Self::Share => "turbo",
        }
    }

    /// `provider_id` of vaults, backups and tasks.
    #[must_use]
    pub const fn provider(self) -> &'static str {
        match self {
            Self::Server => "0daac4c5-6707-4851-97ba-169e36266b66",
            Self::Disk => "d1603440-187d-4516-af25-121250c7cc97",
            Self::Share => "3f3c3220-245c-4805-b811-758870015881",
        }
    }

    /// Whether a vault of this kind takes a resource of that type; bare metal goes with servers.
    #[must_use]
    pub fn takes(self, resource_type: &str) -> bool {
        resource_type == self.resource_type()
            || (self == Self::Server && resource_type == "OS::Ironic::BareMetalServer")
    }
}
