//! The catalogue is whole, well written, and the page made from it is up to date.

#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use backup_api::error::catalogue::{all, find, reason};
use backup_api::error::{Entry, Remedy};

/// Every code of the services' error tables, by status (0: the tables name none). A dash stands for a run.
const DOCUMENTED: &[(&str, u16, &str)] = &[
    (
        "BackupService.",
        400,
        "0001 1011 2001 2002 2003 2005 2007-2015 4008 6001 6003 6100-6104 6106-6131 6133-6136 6140-6142 6201-6204 6206 \
         6215 6216 6220 6300 6301 6400 6401 6403-6408 6600 6700-6704 6706-6714 7001-7004 7006-7008 7101-7111 7113-7117 \
         7200 7201 7203 7204 7300-7303 8300 9900",
    ),
    ("BackupService.", 403, "8600"),
    ("BackupService.", 404, "4001 6000 6002 6105 6200 6217 6302 6402 6500 6501 6601 6705 7000 7100 7202"),
    ("BackupService.", 500, "0002 1005 1006 4004-4007 6132 6137-6139 6207-6214 7009 8400 9910 9998"),
    (
        "CSBS.",
        400,
        "0001 0002 2003 2004 4000 4008 6000 6001 6003-6007 6010 6013-6018 6020 6021 6024 6025 6027 6031 6033 6061 7000 \
         8007 9001 9006-9009",
    ),
    ("CSBS.", 403, "9009"),
    ("CSBS.", 404, "3000 3001 6040 7001"),
    ("CSBS.", 500, "1001 1002 2001 5001 6019 6023 6030 6032 8001 8008 8009 9998 9999"),
    ("common.", 0, "0011"),
    (
        "VolumeBackup.",
        0,
        "0002-0014 0017-0030 0035-0044 0049 0050 0053 0062-0064 0070-0084 0089 0100-0105 0109-0111 0113 0123 0125 \
         0200-0211 0900",
    ),
    (
        "AutoBackup.",
        0,
        "0000-0003 0005 0006 0008 0009 0100-0107 0203-0211 0213-0218 0220-0222 0225 0226 1100 1300 1400 1700 9002",
    ),
    ("", 400, "1100-1120"),
    ("IAM.", 400, "0007 0009 0011 0072 0073 1101-1103 1109"),
    ("IAM.", 401, "0001 0061-0064 0066 0067"),
    ("IAM.", 403, "0002 0003 0081-0083"),
    ("IAM.", 404, "0004"),
    ("IAM.", 409, "0005"),
    ("IAM.", 410, "0020"),
    ("IAM.", 429, "0012"),
    ("IAM.", 500, "0006"),
    ("APIGW.", 400, "0104-0106 0201 0602 0607"),
    ("APIGW.", 401, "0301 0303 0305 0307 0311"),
    ("APIGW.", 403, "0302 0304 0306 0310 0401 0402 0404 0801 0802"),
    ("APIGW.", 404, "0101 0103"),
    ("APIGW.", 405, "0501 0502"),
    ("APIGW.", 413, "0201"),
    ("APIGW.", 414, "0201"),
    ("APIGW.", 429, "0308"),
    ("APIGW.", 494, "0201"),
    ("APIGW.", 500, "0601 0605 0606 0608 0609 0611 0612 0705"),
    ("APIGW.", 502, "0201 0610"),
    ("APIGW.", 503, "0613"),
    ("APIGW.", 504, "0201"),
];

fn documented() -> BTreeSet<(String, Option<u16>)> {
    let mut out = BTreeSet::new();
    for (prefix, status, runs) in DOCUMENTED {
        for run in runs.split_whitespace() {
            let (first, last) = run.split_once('-').unwrap_or((run, run));
            let (first, last): (u16, u16) = (first.parse().unwrap(), last.parse().unwrap());
            for number in first..=last {
                out.insert((format!("{prefix}{number:04}"), Some(*status).filter(|status| *status > 0)));
            }
        }
    }
    out
}

fn codes() -> impl Iterator<Item = (String, &'static Entry)> {
    all().filter(|(code, _)| code.len() > 3)
}

#[test]
fn every_documented_code_is_there_and_no_other() {
    let there: BTreeSet<_> = codes().map(|(code, entry)| (code, entry.status)).collect();
    let documented = documented();
    let missing: Vec<_> = documented.difference(&there).collect();
    let added: Vec<_> = there.difference(&documented).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
    assert!(added.is_empty(), "not in the list above: {added:?}");
}

#[test]
fn every_code_is_found_by_its_name() {
    for (code, status) in documented() {
        let entry = find(&code, status).unwrap();
        assert!(std::ptr::eq(entry, codes().find(|(name, entry)| *name == code && entry.status == status).unwrap().1));
        // With another status than the documented one it is still the same code, unless it has several meanings.
        let meanings = codes().filter(|(name, _)| *name == code).count();
        assert_eq!(reason(&code).is_some(), meanings == 1, "{code}");
    }
    assert_eq!(find("APIG.0308", None), find("APIGW.0308", None));
    assert_eq!(find(" BackupService.6105 ", Some(599)), find("BackupService.6105", Some(404)));
    for unknown in [
        "",
        "6105",
        "BackupService",
        "BackupService.",
        "BackupService.610",
        "BackupService.06105",
        "BackupService.+105",
        "backupservice.6105",
        "0013",
        "404",
        "XXX",
        "BackupService.9999",
    ] {
        assert_eq!(reason(unknown), None, "{unknown}");
        assert_eq!(find(unknown, Some(404)), find("", Some(404)), "{unknown}");
    }
    assert_eq!(find("", None), None);
    assert_eq!(find("", Some(200)), None);
}

#[test]
fn one_code_with_two_meanings_is_told_by_its_status() {
    assert_eq!(find("CSBS.9009", Some(400)).unwrap().remedy, Remedy::Correct);
    assert_eq!(find("CSBS.9009", Some(403)).unwrap().remedy, Remedy::Permission);
    assert_eq!(find("CSBS.9009", None), None);
}

#[test]
fn every_status_has_a_meaning() {
    for status in [400, 401, 403, 404, 405, 406, 407, 408, 409, 410, 413, 414, 415, 422, 429, 500, 501, 502, 503, 504] {
        assert_eq!(find("", Some(status)).unwrap().number, status);
    }
    assert_eq!(find("", Some(451)).unwrap().number, 400);
    assert_eq!(find("", Some(507)).unwrap().number, 500);
}

#[test]
fn the_codes_of_everyday_operations_have_a_step_of_their_own() {
    for code in [
        "BackupService.0001",
        "BackupService.0002",
        "BackupService.4008",
        "BackupService.6100",
        "BackupService.6101",
        "BackupService.6102",
        "BackupService.6103",
        "BackupService.6104",
        "BackupService.6105",
        "BackupService.6106",
        "BackupService.6108",
        "BackupService.6112",
        "BackupService.6113",
        "BackupService.6114",
        "BackupService.6125",
        "BackupService.6132",
        "BackupService.6133",
        "BackupService.6135",
        "BackupService.6137",
        "BackupService.6215",
        "BackupService.6217",
        "BackupService.7003",
        "BackupService.7101",
        "BackupService.7108",
        "BackupService.8600",
        "BackupService.9900",
        "BackupService.9998",
        "CSBS.6000",
        "CSBS.6001",
        "CSBS.6003",
        "CSBS.6004",
        "CSBS.6005",
        "CSBS.6006",
        "CSBS.6007",
        "CSBS.6010",
        "CSBS.6033",
        "CSBS.9001",
        "CSBS.9006",
        "VolumeBackup.0003",
        "VolumeBackup.0004",
        "VolumeBackup.0005",
        "VolumeBackup.0007",
        "VolumeBackup.0010",
        "VolumeBackup.0011",
        "VolumeBackup.0012",
        "VolumeBackup.0013",
        "VolumeBackup.0040",
        "VolumeBackup.0064",
        "common.0011",
        "IAM.0001",
        "IAM.0061",
        "IAM.0062",
        "IAM.0064",
        "IAM.0067",
        "APIGW.0101",
        "APIGW.0308",
    ] {
        assert!(!reason(code).unwrap().action.is_empty(), "{code}");
    }
}

#[test]
fn the_sentences_are_sentences() {
    let remedies = Remedy::ALL.iter().map(|remedy| ("remedy".to_owned(), remedy.sentence().english()));
    let entries =
        all().flat_map(|(code, entry)| [(code.clone(), entry.meaning.english()), (code, entry.next_step().english())]);
    for (code, text) in remedies.chain(entries) {
        assert!(text.starts_with(|first: char| first.is_ascii_uppercase()), "{code}: {text}");
        assert!(text.ends_with('.') && text.len() > 10, "{code}: {text}");
        assert!(!text.contains("  ") && text.trim() == text && text.is_ascii(), "{code}: {text}");
        for word in ["!", "please", "Please", "sorry", "Oops", "checkpoint"] {
            assert!(!text.contains(word), "{code}: {text}");
        }
    }
}

#[test]
fn no_code_stands_twice() {
    let mut seen = BTreeSet::new();
    for (code, entry) in all() {
        assert!(seen.insert((code.clone(), entry.status)), "{code} {:?}", entry.status);
    }
}

#[test]
fn the_page_is_made_from_the_catalogue() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/errors.md");
    let page = page();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(there == page, "docs/errors.md is out of date: run this test with UPDATE_DOCS=1");
}

fn page() -> String {
    let mut out = String::from(
        "# Errors\n\n\
         What the codes of the services mean and what to do. This page is made from `api/src/error/catalogue` by\n\
         `UPDATE_DOCS=1 cargo test -p backup-api --test errors_catalogue`; a test keeps it true.\n\n\
         A dash under *status* means that the services' documents name none. Some 500 answers are plain conflicts: the\n\
         code goes before the status.\n",
    );
    let mut section = String::new();
    for (code, entry) in all() {
        let title = title(&code);
        if title != section {
            write!(out, "\n## {title}\n\n| code | status | meaning | what to do |\n| --- | --- | --- | --- |\n")
                .unwrap();
            title.clone_into(&mut section);
        }
        let status = entry.status.or((code.len() == 3).then_some(entry.number));
        let status = status.map_or("–".to_owned(), |status| status.to_string());
        let step = entry.next_step().english().replace('<', "\\<").replace('>', "\\>");
        writeln!(out, "| `{code}` | {status} | {} | {step} |", entry.meaning.english()).unwrap();
    }
    out
}

fn title(code: &str) -> &'static str {
    match code.split_once('.').map(|(family, _)| family) {
        Some("BackupService") => "Cloud Backup and Recovery",
        Some("CSBS") => "Cloud Server Backup Service",
        Some("VolumeBackup" | "AutoBackup" | "common") => "Volume Backup Service",
        Some("IAM") => "Identity",
        Some(_) => "Gateway",
        None if code.len() == 3 => "Statuses without a known code",
        None => "Identity, older codes",
    }
}
