//! Open Telekom Cloud.

use super::{Legacy, Profile, Region};
use crate::problem::Charset;

/// Open Telekom Cloud, with its Swiss sister.
pub static OTC: Profile = Profile {
    id: "otc",
    name: "Open Telekom Cloud",
    regions: &[
        Region {
            id: "eu-de",
            name: "Germany",
            host: "{service}.eu-de.otc.t-systems.com",
            iam_host: "iam.eu-de.otc.t-systems.com",
            legacy: Legacy::ForOldProjects,
        },
        Region {
            id: "eu-nl",
            name: "Netherlands",
            host: "{service}.eu-nl.otc.t-systems.com",
            iam_host: "iam.eu-nl.otc.t-systems.com",
            legacy: Legacy::Absent,
        },
        // Its host names follow a pattern of their own, taken from public client projects.
        Region {
            id: "eu-ch2",
            name: "Switzerland",
            host: "{service}.eu-ch2.sc.otc.t-systems.com",
            iam_host: "iam-pub.eu-ch2.sc.otc.t-systems.com",
            legacy: Legacy::Unconfirmed,
        },
    ],
    object_types: &["server", "disk", "turbo"],
    protect_types: &["backup", "replication"],
    consistent_levels: &["crash_consistent"],
    cloud_types: &["public"],
    charging_modes: &["post_paid"],
    period_types: &["month", "year"],
    period_num: (1, 9),
    vault_tags: 20,
    tag_values: Charset::Name,
    vault_description: 64,
    // The call for lists is in the permission table only; its third kind is taken from the newer family member.
    protectable_types: &["server", "disk", "turbo"],
    extended_fields: false,
};
