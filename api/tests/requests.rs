//! Requests as data: encoding, queries, exports, and the table of operations.

#![expect(clippy::unwrap_used, reason = "a test")]

mod common;

use std::collections::HashSet;
use std::process::Command;

use backup_api::cbr::resources_add::RESOURCES_ADD;
use backup_api::cbr::{BackupList, ProtectableList, TaskList, VaultShow};
use backup_api::export::{curl, json, quote};
use backup_api::iam::token_create::{TokenProject, with_password};
use backup_api::iam::{ProjectList, TokenCheck, TokenRevoke};
use backup_api::json::parse;
use backup_api::request::decode;
use backup_api::table::{INFOS, OPERATIONS, find};
use backup_api::tables::{Input, Values};
use backup_api::vbs::BackupList as DiskBackupList;
use backup_api::{Effect, Method, Profile, Request, Service, profile};
use common::{PROJECT, Wanted, request, resource};
use proptest::prelude::*;

fn shown(vault_id: &str) -> String {
    request(&VaultShow { vault_id: vault_id.to_owned() }).path
}

#[test]
fn a_part_of_the_path_stays_one_part() {
    let base = format!("/v3/{PROJECT}/vaults/");
    for (id, expected) in [
        ("ea7b8717-2543", "ea7b8717-2543"),
        ("a/b", "a%2Fb"),
        ("../../iam", "..%2F..%2Fiam"),
        ("a b?c#d", "a%20b%3Fc%23d"),
        ("ä%", "%C3%A4%25"),
        ("{x}", "%7Bx%7D"),
        // URL parsers resolve these even when they are percent-encoded once.
        ("..", "%252E%252E"),
        (".", "%252E"),
    ] {
        assert_eq!(shown(id), format!("{base}{expected}"), "{id}");
    }
}

#[test]
fn an_encoded_part_is_read_back_and_nonsense_stays() {
    for (text, read) in [("a%2Fb%c3%a4+", "a/bä+"), ("%zz%4%", "%zz%4%"), ("a%20%ff", "a%20%ff")] {
        assert_eq!(decode(text), read, "{text}");
    }
}

#[test]
fn the_parts_of_a_path_are_read_back() {
    for id in ["ea7b8717-2543", "a/b", "a b?c#d", "\u{e4}%", "{x}", "{vault_id}", ""] {
        assert_eq!(request(&VaultShow { vault_id: id.to_owned() }).parts(), [PROJECT, id], "{id}");
    }
}

#[test]
fn a_draft_shows_what_is_to_be_filled_in() {
    assert_eq!(shown(""), format!("/v3/{PROJECT}/vaults/{{vault_id}}"));
    let draft = common::request_in("", &VaultShow::default());
    assert_eq!(draft.path, "/v3/{project_id}/vaults/{vault_id}");
}

#[test]
fn empty_filters_are_left_out_and_others_encoded() {
    assert_eq!(request(&BackupList::default()).target(), format!("/v3/{PROJECT}/backups"));
    let list = BackupList {
        limit: Some(10),
        offset: Some(0),
        sort: "created_at:asc".to_owned(),
        name: "a&b=c d".to_owned(),
        ..BackupList::default()
    };
    let expected = format!("/v3/{PROJECT}/backups?limit=10&offset=0&sort=created_at%3Aasc&name=a%26b%3Dc%20d");
    assert_eq!(request(&list).target(), expected);
    let tasks = TaskList { offset: Some(0), limit: Some(5), ..TaskList::default() };
    assert_eq!(
        request(&tasks).target(),
        format!("/v3/{PROJECT}/operation-logs?limit=5"),
        "the documents disagree on 0"
    );
    let servers = ProtectableList {
        protectable_type: "server".to_owned(),
        limit: Some(50),
        instance_id: "i".to_owned(),
        ..ProtectableList::default()
    };
    assert_eq!(request(&servers).target(), format!("/v3/{PROJECT}/protectables/server/instances?limit=50&id=i"));
    assert_eq!(request(&DiskBackupList::default()).target(), format!("/v3/{PROJECT}/backups/detail"));
    let old = DiskBackupList { version: "v2".to_owned(), ..DiskBackupList::default() };
    assert_eq!(request(&old).target(), format!("/v2/{PROJECT}/backups/detail"));
}

#[test]
fn requests_about_the_token_carry_it_twice() {
    let check = request(&TokenCheck::default());
    assert!(check.subject_token && !check.anonymous && !check.secret);
    assert_eq!((check.info.method, check.target().as_str()), (Method::Get, "/v3/auth/tokens?nocatalog=true"));
    let revoke = request(&TokenRevoke::default());
    assert!(revoke.subject_token);
    assert_eq!((revoke.info.method, revoke.target().as_str()), (Method::Delete, "/v3/auth/tokens"));
    assert!(!request(&ProjectList::default()).subject_token);
}

#[test]
fn the_table_has_every_operation_once() {
    assert_eq!(INFOS.len(), 33, "an operation more or less: count it here");
    let ids: HashSet<&str> = INFOS.iter().map(|info| info.id).collect();
    assert_eq!(ids.len(), INFOS.len());
    assert_eq!(find("cbr.vault.create").unwrap().info.path, "/v3/{project_id}/vaults");
    assert!(find("none").is_none());
    for info in INFOS {
        assert!(info.id.starts_with(info.service.host_part()), "{}: its id begins with its service", info.id);
        assert!(info.doc.starts_with("https://"), "{}: its `doc` is no address", info.id);
        let parts: Vec<&str> = vec!["x"; info.path.matches('{').count()];
        let path = Request::new(info, &parts).path;
        assert!(!path.contains(['{', '}']), "{path}");
        assert!(path.starts_with("/v") || info.id == "vbs.backup.list", "{path}");
        match info.method {
            Method::Get | Method::Head => assert_eq!(info.effect, Effect::Reads, "{}", info.id),
            Method::Delete => assert_eq!(info.effect, Effect::Repeatable, "{}", info.id),
            // Four exceptions: one only asks, of the others a second one does no harm.
            Method::Post | Method::Put => assert_eq!(
                info.effect == Effect::Once,
                !matches!(
                    info.id,
                    "csbs.check_protectable" | "iam.token.create" | "cbr.vault.update" | "cbr.backup.update"
                ),
                "{}: what changes something is sent once, or it is one of the exceptions here, which do no harm twice",
                info.id
            ),
        }
    }
}

#[test]
fn every_operation_fills_every_placeholder() {
    // An id that is forgotten in `request` would leave its braces.
    let x = || "x".to_owned();
    for path in [
        request(&VaultShow { vault_id: x() }).path,
        request(&backup_api::cbr::VaultDelete { vault_id: x() }).path,
        request(&backup_api::cbr::CheckpointShow { checkpoint_id: x() }).path,
        request(&backup_api::cbr::BackupShow { backup_id: x() }).path,
        request(&backup_api::cbr::BackupDelete { backup_id: x() }).path,
        request(&backup_api::cbr::TaskShow { task_id: x() }).path,
        request(&backup_api::cbr::PolicyShow { policy_id: x() }).path,
        request(&backup_api::cbr::ProtectableShow { protectable_type: x(), instance_id: x() }).path,
        request(&backup_api::csbs::ItemShow { item_id: x() }).path,
        request(&backup_api::vbs::JobShow { job_id: x() }).path,
    ] {
        assert!(!path.contains(['{', '}']), "{path}");
    }
    for table in OPERATIONS {
        let ids = table.fields.iter().filter(|field| field.path.starts_with('{'));
        let values = ids.fold(Values::new(), |values, field| values.with(field.key, Input::Text(x())));
        let path = Wanted { values, ..Wanted::of(table) }.request().path;
        assert!(!path.contains(['{', '}']), "{path}");
    }
}

#[test]
fn addresses_of_the_clouds() {
    let url =
        |cloud: &str, region: &str, service| Profile::find(cloud).unwrap().region(region).unwrap().base_url(service);
    assert_eq!(url("otc", "eu-de", Service::Cbr), "https://cbr.eu-de.otc.t-systems.com");
    assert_eq!(url("otc", "eu-nl", Service::Iam), "https://iam.eu-nl.otc.t-systems.com");
    assert_eq!(url("otc", "eu-ch2", Service::Iam), "https://iam-pub.eu-ch2.sc.otc.t-systems.com");
    assert_eq!(url("otc", "eu-ch2", Service::Cbr), "https://cbr.eu-ch2.sc.otc.t-systems.com");
    assert_eq!(url("huawei", "cn-north-4", Service::Vbs), "https://vbs.cn-north-4.myhuaweicloud.com");
    let has = |region: &str, service| profile::OTC.region(region).unwrap().has(service);
    assert!(has("eu-de", Service::Csbs) && has("eu-de", Service::Vbs));
    assert!(!has("eu-nl", Service::Csbs) && has("eu-nl", Service::Cbr));
    assert!(!profile::OTC.pre_paid() && profile::HUAWEI.pre_paid());
    assert_eq!(Profile::find("none"), None);
}

const BASE: &str = "http://127.0.0.1:8080/proxy/cbr/";

#[test]
fn a_command_for_curl() {
    let command = curl(&common::vault("it's", 200).request(), BASE);
    assert!(command.starts_with("curl --fail-with-body -sS --globoff -X POST \\\n  -H \"X-Auth-Token: $TOKEN\""));
    assert!(command.contains("-H 'Content-Type: application/json'"));
    assert!(command.contains(r#""name": "it'\''s""#), "{command}");
    assert!(command.ends_with(&format!("'http://127.0.0.1:8080/proxy/cbr/v3/{PROJECT}/vaults'")), "{command}");
    let read = curl(&request(&VaultShow { vault_id: "v".to_owned() }), BASE);
    assert!(!read.contains("-X") && !read.contains("--data") && !read.contains("Content-Type"), "{read}");
    assert!(curl(&request(&TokenCheck::default()), BASE).contains("-H \"X-Subject-Token: $TOKEN\""));
    assert_eq!(json(&request(&VaultShow::default())), "");
}

#[test]
fn a_command_never_holds_a_secret() {
    let secret = with_password("d", "u", "hunter2".to_owned(), TokenProject::default());
    let command = curl(&secret, BASE);
    assert!(!command.contains("hunter2") && !command.contains("X-Auth-Token"), "{command}");
    assert!(command.contains("\"password\": \"********\""), "{command}");
}

/// What a shell makes of it: each word with a terminator that cannot be inside one.
fn words(script: &str) -> Vec<String> {
    let output = Command::new("sh").arg("-c").arg(script).env("TOKEN", "t0k").output().unwrap();
    assert!(output.status.success(), "{script}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_terminator('\0').map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_shell_sees_what_was_typed(text in r#"([ -~]|['"$`\\!\n\t*?~&;|<>(){}]|\PC){0,40}"#) {
        let seen = words(&format!("printf '%s\\0' {}", quote(&text)));
        prop_assert_eq!(seen, [text]);
    }

    #[test]
    fn curl_would_get_the_request_as_it_is(
        name in r#"(['"$`\\!\n#@]|\PC){0,30}"#,
        vault in r#"(['"$`\\/.\[{]|\PC){1,20}"#,
    ) {
        let mut wanted = Wanted::of(&RESOURCES_ADD);
        wanted.text("vault", vault);
        wanted.rows("resources", vec![resource("i", "t").text_at("name", name)]);
        let built = wanted.request();
        let command = curl(&built, BASE);
        let seen = words(&format!("curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"));
        prop_assert!(seen.contains(&"X-Auth-Token: t0k".to_owned()));
        let body = seen.iter().skip_while(|word| *word != "--data-raw").nth(1).unwrap();
        prop_assert_eq!(&parse(body).unwrap(), built.body.as_ref().unwrap());
        let url = format!("http://127.0.0.1:8080/proxy/cbr{}", built.target());
        prop_assert_eq!(seen.last(), Some(&url));
    }
}

#[test]
fn nul_has_no_place_in_a_shell() {
    assert_eq!(quote("a\0b"), "'ab'");
    assert_eq!(words(&format!("printf '%s\\0' {}", quote(""))), [""]);
}

#[test]
fn an_answer_about_another_thing_is_known_by_its_id() {
    let asked = request(&VaultShow { vault_id: "EA7B8717-2543".to_owned() });
    let other = |body: &str| asked.other_than_asked(&parse(body).unwrap());
    assert_eq!(other(r#"{"vault":{"id":"other","name":"n"}}"#).as_deref(), Some("other"));
    for own in [
        r#"{"vault":{"id":"ea7b8717-2543"}}"#,
        r#"{"vault":{"id":"ea7b87172543"}}"#,
        r#"{"vault":{"name":"n"}}"#,
        r#"{"vault":{"id":null}}"#,
        "{}",
    ] {
        assert_eq!(other(own), None, "{own}");
    }
    // A list is about many, and what begins work is answered with ids of its own.
    let rows = parse(r#"{"vaults":[{"id":"other"}],"vault":{"id":"other"}}"#).unwrap();
    assert_eq!(request(&BackupList::default()).other_than_asked(&rows), None);
    let shows: Vec<_> = INFOS.iter().filter(|info| info.method == Method::Get && info.path.ends_with("_id}")).collect();
    assert!(shows.len() > 6);
    for info in shows {
        let parts = info.path.matches('{').count();
        let asked = Request::new(info, &vec!["a"; parts]);
        let about = |id: &str| asked.other_than_asked(&parse(&format!(r#"{{"thing":{{"id":"{id}"}}}}"#)).unwrap());
        assert_eq!((about("b").as_deref(), about("A")), (Some("b"), None), "{}", info.id);
    }
    let job = find("vbs.job.show").unwrap();
    let asked = Request::new(job.info, &["p", "j"]);
    assert_eq!(asked.other_than_asked(&parse(r#"{"job_id":"k"}"#).unwrap()).as_deref(), Some("k"));
    assert_eq!(asked.other_than_asked(&parse(r#"{"job_id":"j","entities":{"id":"e"}}"#).unwrap()), None);
}

#[test]
fn the_type_that_a_list_fills_in_makes_no_other_request() {
    let adds = |id: &str, kind: &str| {
        let row = Values::new().text_at("id", id).text_at("type", kind);
        RESOURCES_ADD.request(
            &Values::new().text_at("vault", "v").with("resources", Input::Rows(vec![row])),
            &backup_api::Scope::default(),
        )
    };
    let (server, metal) = (adds("a", "OS::Nova::Server"), adds("a", "OS::Ironic::BareMetalServer"));
    assert_ne!(server, metal);
    assert!(server.asks_same(&metal));
    assert!(!server.asks_same(&adds("b", "OS::Nova::Server")));
}
