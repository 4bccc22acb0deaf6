//! The code of a refusal for which nobody asked for another one: one that the documents have for this status, in the
//! family of codes that this shape carries.

use crate::place::Place;

/// The usual code; empty for shapes that carry none.
pub(super) fn usual(shape: &str, place: Place, status: u16) -> &'static str {
    match (shape, place) {
        ("gateway", _) => gateway(status),
        ("iam" | "keystone", _) => iam(status),
        ("vbs", _) => vbs(status),
        (_, Place::Iam) => iam(status),
        // These come from the gateway, which stands before the service, in whatever shape.
        _ if matches!(status, 401 | 429) => gateway(status),
        (_, Place::Cbr) => cbr(status),
        (_, Place::Csbs) => csbs(status),
        (_, Place::Vbs | Place::Native) => vbs(status),
        (_, Place::Ecs | Place::Evs) => gateway(status),
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
        for (shape, place, status, code) in [
            ("gateway", Place::Cbr, 401, "APIGW.0301"),
            ("gateway", Place::Vbs, 503, "APIGW.0201"),
            ("vbs", Place::Vbs, 400, "VolumeBackup.0002"),
            ("iam", Place::Iam, 403, "IAM.0002"),
            ("cbr", Place::Csbs, 500, "CSBS.9999"),
            ("cbr", Place::Cbr, 500, "BackupService.9910"),
            ("top", Place::Native, 404, "VolumeBackup.0111"),
            ("camel", Place::Iam, 429, "IAM.0012"),
            ("cbr", Place::Cbr, 429, "APIGW.0308"),
            ("", Place::Ecs, 404, "APIGW.0101"),
        ] {
            assert_eq!(usual(shape, place, status), code, "{shape} {place:?} {status}");
        }
    }
}
