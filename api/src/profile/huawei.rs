//! Huawei Cloud.

use super::{Legacy, Profile, Region};
use crate::problem::Charset;

const fn region(id: &'static str, name: &'static str, host: &'static str, iam_host: &'static str) -> Region {
    Region { id, name, host, iam_host, legacy: Legacy::Unconfirmed }
}

/// Huawei Cloud.
pub static HUAWEI: Profile = Profile {
    id: "huawei",
    name: "Huawei Cloud",
    regions: &[
        region(
            "ap-southeast-1",
            "Hong Kong",
            "{service}.ap-southeast-1.myhuaweicloud.com",
            "iam.ap-southeast-1.myhuaweicloud.com",
        ),
        region(
            "ap-southeast-2",
            "Bangkok",
            "{service}.ap-southeast-2.myhuaweicloud.com",
            "iam.ap-southeast-2.myhuaweicloud.com",
        ),
        region(
            "ap-southeast-3",
            "Singapore",
            "{service}.ap-southeast-3.myhuaweicloud.com",
            "iam.ap-southeast-3.myhuaweicloud.com",
        ),
        region("cn-north-4", "Beijing", "{service}.cn-north-4.myhuaweicloud.com", "iam.cn-north-4.myhuaweicloud.com"),
        region("cn-east-3", "Shanghai", "{service}.cn-east-3.myhuaweicloud.com", "iam.cn-east-3.myhuaweicloud.com"),
        // Its documents and the vendor's own client name different hosts; these are the documents'.
        region("eu-west-101", "Dublin", "{service}.eu-west-101.myhuaweicloud.eu", "iam.myhuaweicloud.eu"),
    ],
    object_types: &["server", "disk", "turbo", "workspace", "vmware", "rds", "file"],
    protect_types: &["backup", "replication"],
    consistent_levels: &["crash_consistent", "app_consistent"],
    cloud_types: &["public", "hybrid"],
    charging_modes: &["post_paid", "pre_paid"],
    period_types: &["month", "year"],
    period_num: (1, 9),
    vault_tags: 10,
    tag_values: Charset::NameDot,
    vault_description: 255,
    protectable_types: &["server", "disk", "turbo", "workspace", "workspace_v2"],
    extended_fields: true,
};
