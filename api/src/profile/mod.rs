//! Where two clouds differ, the difference is data here, never an `if` in a form.

mod huawei;
mod otc;

pub use huawei::HUAWEI;
pub use otc::OTC;

use crate::operation::Service;
use crate::problem::Charset;

/// What one cloud offers and how much of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Profile {
    /// Stable id: `otc`, `huawei`.
    pub id: &'static str,
    /// Its name as it calls itself.
    pub name: &'static str,
    /// Its regions, the usual one first.
    pub regions: &'static [Region],
    /// Kinds of object that a vault can be for (`cbr.vault.kinds`).
    pub object_types: &'static [&'static str],
    /// What a vault can be for (`cbr.vault.kinds`).
    pub protect_types: &'static [&'static str],
    /// Consistency of backups (`cbr.vault.kinds`).
    pub consistent_levels: &'static [&'static str],
    /// Where the cloud stands (`cbr.vault.kinds`).
    pub cloud_types: &'static [&'static str],
    /// Ways to pay, the default first (`cbr.vault.payment`). `pre_paid` is missing where it is not offered.
    pub charging_modes: &'static [&'static str],
    /// Periods of a pre-paid vault (`cbr.vault.payment`).
    pub period_types: &'static [&'static str],
    /// Smallest and largest number of periods (`cbr.vault.payment`).
    pub period_num: (i64, i64),
    /// Most tags of a vault.
    pub vault_tags: usize,
    /// What the values of a vault's tags are made of (`cbr.vault.tags`).
    pub tag_values: Charset,
    /// Most characters of a vault's description (`cbr.vault.description`).
    pub vault_description: usize,
    /// Kinds of resource whose lists can be asked for.
    pub protectable_types: &'static [&'static str],
    /// Fields that this cloud knows and the other does not: `auto_expand`, `smn_notify`, `threshold` and their like.
    pub extended_fields: bool,
}

impl Profile {
    /// Both of them.
    pub const ALL: [&'static Self; 2] = [&OTC, &HUAWEI];

    /// The one of this id.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        Self::ALL.into_iter().find(|profile| profile.id == id)
    }

    /// The region of this id.
    #[must_use]
    pub fn region(&self, id: &str) -> Option<&'static Region> {
        self.regions.iter().find(|region| region.id == id)
    }

    /// Whether pre-paid vaults are offered.
    #[must_use]
    pub fn pre_paid(&self) -> bool {
        self.charging_modes.contains(&"pre_paid")
    }
}

/// A place where the services stand.
#[derive(Debug, PartialEq, Eq)]
pub struct Region {
    /// `eu-de`.
    pub id: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// Host of every service but identity; `{service}` stands for the service.
    pub host: &'static str,
    /// Host of the identity service.
    pub iam_host: &'static str,
    /// Whether CSBS and VBS are there. New projects are refused there all the same (`legacy.closed`).
    pub legacy: Legacy,
}

/// Whether the predecessors of CBR are in a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Legacy {
    /// For projects that used them before.
    ForOldProjects,
    /// No.
    Absent,
    /// No document says.
    Unconfirmed,
}

impl Region {
    /// The service's address, without a slash at the end.
    #[must_use]
    pub fn base_url(&self, service: Service) -> String {
        let host = match service {
            Service::Iam => self.iam_host.to_owned(),
            other => self.host.replace("{service}", other.host_part()),
        };
        format!("https://{host}")
    }

    /// Whether the service is in this region, as far as the documents tell.
    #[must_use]
    pub fn has(&self, service: Service) -> bool {
        match service {
            Service::Iam | Service::Cbr => true,
            Service::Csbs | Service::Vbs => self.legacy == Legacy::ForOldProjects,
        }
    }
}
