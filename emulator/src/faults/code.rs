//! The code of a refusal for which nobody asked for another one: one that the documents have for this status, in the
//! family of codes that this shape carries.

use crate::endpoint::Endpoint;

/// The usual code; empty for shapes that carry none.
pub(super) fn default_code(shape: &str, endpoint: Endpoint, status: u16) -> &'static str {
    match (shape, endpoint) {
        ("gateway", _) => gateway(status),
        ("iam" | "keystone", _) => iam(status),
        ("vbs", _) => vbs(status),
        (_, Endpoint::Iam) => iam(status),
        // These come from the gateway, which stands before the service, in whatever shape.
        _ if matches!(status, 401 | 429) => gateway(status),
        (_, Endpoint::Cbr) => cbr(status),
        (_, Endpoint::Csbs) => csbs(status),
        (_, Endpoint::Vbs | Endpoint::Native) => vbs(status),
        (_, Endpoint::Ecs | Endpoint::Evs) => gateway(status),
    }
}

const fn gateway(status: u16) -> &'static str {
    match status {
        401 => "APIGW.0301",
        403 => "APIGW.0302",
        404 => "APIGW.0101",
        429 => "APIGW.0308",
        _ => "APIGW.0201",
    }
}

const fn cbr(status: u16) -> &'static str {
    match status {
        400 => "BackupService.9900",
        403 => "BackupService.8600",
        404 => "BackupService.6302",
        409 => "BackupService.6216",
        _ => "BackupService.9910",
    }
}

const fn csbs(status: u16) -> &'static str {
    match status {
        400 => "CSBS.9001",
        403 => "CSBS.9009",
        404 => "CSBS.3001",
        409 => "CSBS.2003",
        503 => "CSBS.9998",
        _ => "CSBS.9999",
    }
}

/// The table of VBS has no statuses: these are the codes whose meaning fits.
const fn vbs(status: u16) -> &'static str {
    match status {
        400 => "VolumeBackup.0002",
        401 => "VolumeBackup.0041",
        403 => "VolumeBackup.0042",
        404 => "VolumeBackup.0111",
        409 => "VolumeBackup.0013",
        _ => "VolumeBackup.0900",
    }
}

const fn iam(status: u16) -> &'static str {
    match status {
        400 => "IAM.0011",
        401 => "IAM.0001",
        403 => "IAM.0002",
        404 => "IAM.0004",
        409 => "IAM.0005",
        410 => "IAM.0020",
        429 => "IAM.0012",
        _ => "IAM.0006",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_family_has_its_own_codes() {
        for (shape, endpoint, status, code) in [
            ("gateway", Endpoint::Cbr, 401, "APIGW.0301"),
            ("gateway", Endpoint::Vbs, 503, "APIGW.0201"),
            ("vbs", Endpoint::Vbs, 400, "VolumeBackup.0002"),
            ("iam", Endpoint::Iam, 403, "IAM.0002"),
            ("cbr", Endpoint::Csbs, 500, "CSBS.9999"),
            ("cbr", Endpoint::Cbr, 500, "BackupService.9910"),
            ("top", Endpoint::Native, 404, "VolumeBackup.0111"),
            ("camel", Endpoint::Iam, 429, "IAM.0012"),
            ("cbr", Endpoint::Cbr, 429, "APIGW.0308"),
            ("", Endpoint::Ecs, 404, "APIGW.0101"),
        ] {
            assert_eq!(default_code(shape, endpoint, status), code, "{shape} {endpoint:?} {status}");
        }
    }
}
