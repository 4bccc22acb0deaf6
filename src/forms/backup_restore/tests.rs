//! What is sent, what goes where, and what is made of the answer of the tasks.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Backup, Protectable, Task};
use backup_api::json::Read;
use backup_api::known::Known;
use backup_api::profile::OTC;
use backup_api::tables::Values;
use backup_api::{Phase, Scope, json};

use super::anew::changed;
use super::controls::{contract, goes};
use super::follow::{is_of, of_backup, of_task, own, past, verdict};
use super::mapping::{at_server, typed};
use super::{BACKUP_RESTORE, OTHER_PARTS, begin, last, target_name};
use crate::action::lost::Found;
use crate::form::FormDraft;
use crate::places::Place;
use crate::text::backup_restore as words;
use crate::ui::TagRow;
use crate::work::watch::{Job, JobStatus};

fn server_backup() -> Backup {
    Backup::read(&json!({
        "id": "b", "resource_id": "s", "resource_type": "OS::Nova::Server", "status": "available",
        "resource_name": "db-01",
        "children": [
            { "id": "b2", "resource_id": "d2", "resource_size": 100 },
            { "id": "b1", "resource_id": "d1", "resource_size": 40 },
        ],
    }))
}

fn disk_backup() -> Backup {
    Backup::read(&json!({
        "id": "b", "resource_id": "d", "resource_type": "OS::Cinder::Volume", "children": [],
        "resource_name": "exports",
    }))
}

fn restoring(backup: &Backup, test: impl FnOnce(FormDraft)) {
    Owner::new().with(|| {
        let draft = FormDraft::new(&BACKUP_RESTORE);
        begin(draft, backup);
        test(draft);
    });
}

fn sent(draft: FormDraft) -> String {
    draft.filled(Known::default()).request(&Scope::default()).body_text()
}

fn first(draft: FormDraft) -> String {
    draft.tags("mappings").with(|rows| rows.first().map(|row| row.value.clone()).unwrap_or_default())
}

fn row(key: &str, value: &str) -> TagRow {
    TagRow { key: key.to_owned(), value: value.to_owned() }
}

#[test]
fn every_disk_goes_where_it_comes_from() {
    restoring(&server_backup(), |draft| {
        let mappings = json!([
            { "backup_id": "b2", "volume_id": "d2" },
            { "backup_id": "b1", "volume_id": "d1" },
        ]);
        let body = |start: bool| {
            json!({ "restore": { "mappings": mappings.clone(), "power_on": start, "server_id": "s" } }).to_string()
        };
        assert_eq!(sent(draft), body(true));
        draft.text("power_on").set("false".to_owned());
        assert_eq!(sent(draft), body(false));
    });
    restoring(&disk_backup(), |draft| {
        assert_eq!(sent(draft), json!({ "restore": { "volume_id": "d" } }).to_string());
    });
}

#[test]
fn another_reading_keeps_what_was_chosen_and_another_backup_does_not() {
    restoring(&server_backup(), |draft| {
        draft.ids("server").set(vec!["other".to_owned()]);
        draft.tags("mappings").set(vec![row("b2", "x"), row("b1", "")]);
        begin(draft, &server_backup());
        assert_eq!((draft.one("server").as_str(), first(draft).as_str()), ("other", "x"));
        begin(draft, &Backup { id: "c".to_owned(), ..server_backup() });
        assert_eq!((draft.one("server").as_str(), first(draft).as_str()), ("s", "d2"));
        begin(draft, &disk_backup());
        assert_eq!(sent(draft), json!({ "restore": { "volume_id": "d" } }).to_string());
    });
}

#[test]
fn another_reading_keeps_what_was_chosen_in_whatever_order_and_writing() {
    restoring(&server_backup(), |draft| {
        let rows = || draft.tags("mappings").get_untracked();
        let chosen = [row("b2", "x"), row("b1", "y")];
        draft.ids("server").set(vec!["other".to_owned()]);
        draft.tags("mappings").set(chosen.to_vec());
        draft.text("confirm").set("other".to_owned());
        let mut turned = server_backup();
        turned.id = "B".to_owned();
        turned.children.reverse();
        turned.children.iter_mut().for_each(|part| part.id = part.id.to_uppercase());
        begin(draft, &turned);
        let stands = || (draft.one("server"), draft.text("confirm").get_untracked(), draft.flag(OTHER_PARTS).get());
        assert_eq!((rows(), stands()), (chosen.to_vec(), ("other".to_owned(), "other".to_owned(), false)));
        // A reading without its disks says nothing of them.
        begin(draft, &Backup { children: Vec::new(), ..server_backup() });
        assert_eq!((rows(), stands().2), (chosen.to_vec(), false));
        // Other disks: what is still one of them keeps its target, the new one has none, and it is told.
        let mut others = server_backup();
        others.children.iter_mut().filter(|part| part.id == "b2").for_each(|part| part.id = "b3".to_owned());
        begin(draft, &others);
        assert_eq!(rows(), [row("b3", ""), row("b1", "y")]);
        assert_eq!(stands(), ("other".to_owned(), String::new(), true));
        draft.next();
        assert!(!draft.flag(OTHER_PARTS).get());
    });
}

#[test]
fn a_task_is_of_its_backup_in_whatever_writing() {
    let of = |backup| is_of(&task("running", 0), backup);
    assert_eq!([of("b"), of("B"), of("c")], [true, true, false]);
}

#[test]
fn what_it_begins_with_is_not_typed_and_stands_there_again() {
    restoring(&server_backup(), |draft| {
        assert!(draft.typed().is_none());
        draft.tags("mappings").update(|rows| rows.iter_mut().take(1).for_each(|row| row.value.clear()));
        assert!(draft.typed().is_some());
        draft.start_over();
        assert!(draft.typed().is_none() && sent(draft).contains(r#""server_id":"s""#));
    });
}

#[test]
fn a_disk_that_the_server_no_longer_has_gets_no_target_by_itself() {
    let origin = [row("b2", "d2"), row("b1", "d1")];
    let at = |rows: &[TagRow], disks: &[&str]| {
        let disks: Vec<String> = disks.iter().map(|it| (*it).to_owned()).collect();
        at_server(rows, &origin, &disks, false).into_iter().map(|row| row.value).collect::<Vec<_>>()
    };
    assert_eq!(at(&origin, &["d1", "d2", "d3"]), ["d2", "d1"]);
    assert_eq!(at(&origin, &["d1", "d3"]), ["", "d1"], "never by order or size");
    let chosen = [row("b2", "d3"), row("b1", "")];
    assert_eq!(at(&chosen, &["d1", "d3"]), ["d3", "d1"]);
    assert_eq!(at(&chosen, &["x", "y"]), ["", ""]);
    let back = |rows: &[TagRow]| at_server(rows, &origin, &["d1".to_owned()], true).into_iter().map(|row| row.value);
    assert_eq!(back(&chosen).collect::<Vec<_>>(), ["d3", "d1"], "what was chosen stays, to be told that it is gone");
    assert_eq!(back(&origin).collect::<Vec<_>>(), ["", "d1"]);
}

#[test]
fn a_target_that_changed_since_it_was_shown_says_how() {
    let server = |name: &str, disks: &[&str]| {
        let disk = |id: &&str| json!({ "id": *id, "name": format!("disk-{id}"), "size": 40 });
        let disks: Vec<_> = disks.iter().map(disk).collect();
        Protectable::read(&json!({ "id": "s", "name": name, "children": disks }))
    };
    let changes = |name: &str, disks: &[&str]| changed(&server("db-01", &["a", "b"]), &server(name, disks));
    let first = || words::changed("db-01");
    assert!(changes("db-01", &["b", "A"]).is_empty(), "in whatever order and case");
    assert_eq!(changes("db-01", &["a"]), [first(), words::changed_gone("disk-b")]);
    assert_eq!(changes("db-01", &["a", "b", "c"]), [first(), words::changed_new("disk-c")]);
    assert_eq!(changes("db-02", &["a", "b"]), [words::changed("db-02"), words::changed_name("db-01")]);
    let disk = |server: &str| {
        Protectable::read(&json!({ "id": "d", "name": "data", "detail": { "attachments": [{ "server_id": server }] } }))
    };
    assert!(changed(&disk("s"), &disk("s")).is_empty());
    assert_eq!(changed(&disk("s"), &disk("t")), [words::changed("data")], "attached to another server meanwhile");
}

#[test]
fn a_disk_without_a_target_is_told_where_it_is() {
    restoring(&server_backup(), |draft| {
        draft.tags("mappings").set(vec![row("b2", "d2"), row("b1", "")]);
        draft.text("confirm").set("s".to_owned());
        let problems = draft.filled(Known::default()).problems(&OTC);
        let told: Vec<_> = problems.iter().map(|it| (it.path.as_str(), it.kind.code())).collect();
        assert_eq!(told, [("restore.mappings[1].volume_id", "missing")]);
        let sentence = contract(draft, Some(&server_backup()), Some("14:00"));
        assert_eq!(sentence, words::contract_open("s", 1, 2, "d1"));
    });
}

#[test]
fn the_target_is_confirmed_by_its_name_or_its_id() {
    restoring(&server_backup(), |draft| {
        assert_eq!(target_name(draft), "s");
        draft.text("target").set("db-01".to_owned());
        assert_eq!(target_name(draft), "db-01");
        draft.text(super::TARGET).set("db\u{200b}-01".to_owned());
        assert_eq!(target_name(draft), "db[U+200B]-01", "nobody agrees to what looks like another server");
        draft.text(super::TARGET).set("db-01".to_owned());
        let told = |typed: &str| {
            draft.text("confirm").set(typed.to_owned());
            let problems = draft.filled(Known::default()).problems(&OTC);
            problems.iter().map(|it| it.kind.code()).collect::<Vec<_>>()
        };
        assert_eq!(told("s"), ["unconfirmed"]);
        assert!(told("db-01").is_empty());
    });
}

#[test]
fn a_request_of_the_log_is_a_form_again() {
    restoring(&server_backup(), |draft| {
        let values = draft.filled(Known::default());
        let request = values.request(&Scope::default());
        let parts = ["p", "b"];
        let read = BACKUP_RESTORE.operation.read(&parts, &request.body.clone().unwrap_or_default());
        let typed = typed(read);
        let keys: Vec<_> = typed.rows("mappings").iter().map(|row| (row.text("key"), row.text("value"))).collect();
        assert_eq!(keys, [("b2", "d2"), ("b1", "d1")]);
        let other = Values::new().text_at("server", "t");
        draft.fill(&other);
        draft.fill(&typed);
        assert_eq!(sent(draft), request.body_text());
    });
}

fn task(status: &str, at: i64) -> Task {
    let created = backup_api::time::Time::from_millis(at);
    let mut task = Task::read(&json!({
        "id": "t", "status": status, "operation_type": "restore",
        "error_info": { "code": "BackupService.2000", "message": "no" },
        "extra_info": {
            "common": { "progress": 40 },
            "restore": { "backup_id": "b", "target_resource_id": "s", "target_resource_name": "db-01" },
        },
    }));
    task.created_at = Some(created);
    task
}

#[test]
fn the_task_has_the_last_word_and_the_backup_proves_no_end() {
    let running = of_task(&task("running", 0));
    assert_eq!((running.phase, running.percent), (Some(Phase::Working), Some(40)));
    assert_eq!(of_task(&task("success", 0)).phase, Some(Phase::Good));
    let failed = of_task(&task("failed", 0));
    assert_eq!((failed.phase, failed.code.as_str()), (Some(Phase::Bad), "BackupService.2000"));
    let backup = |status: &str| of_backup(&Backup { status: status.to_owned(), ..Backup::default() }).phase;
    assert_eq!((backup("restoring"), backup("available")), (Some(Phase::Working), Some(Phase::Unknown)));
}

#[test]
fn a_lost_restore_is_found_by_its_backup_and_age() {
    crate::http::clock::learn(0.0, 0.0, 0.0);
    let place = || Some(Place::Backup.of("b".to_owned()));
    let what = || "a restore to db-01".to_owned();
    let sent = Job { id: "b".to_owned(), target: "s".to_owned(), begun: 1_000_000.0, ..Job::default() };
    let look = |tasks: &[Task]| verdict(tasks, &sent);
    let elsewhere = Job { target: "t".to_owned(), ..sent.clone() };
    assert_eq!(verdict(&[task("running", 1_000_001)], &elsewhere), Found::No, "somebody else's, onto another");
    assert_eq!(look(&[]), Found::No);
    assert_eq!(look(&[task("running", 1_000_001)]), Found::Yes { what: what(), place: place() });
    assert_eq!(look(&[task("running", 999_000)]), Found::Perhaps { what: what(), place: place() });
    let untold = Task { detail: backup_api::cbr::model::TaskDetail::default(), ..task("running", 1_000_001) };
    assert!(matches!(look(&[untold]), Found::Perhaps { .. }), "it does not say what it goes onto");
    assert_eq!(look(&[task("success", 1)]), Found::No);
    let twice = [task("running", 1_000_002), Task { id: "other".to_owned(), ..task("running", 1_000_001) }];
    let [one, _] = &twice;
    assert_eq!(look(&[one.clone(), one.clone()]), Found::Yes { what: what(), place: place() }, "listed twice");
    assert_eq!(look(&twice), Found::Several { what: vec![what(), what()], place: place() });
}

#[test]
fn a_restore_is_told_by_its_own_task() {
    crate::http::clock::learn(0.0, 0.0, 0.0);
    let made = |id: &str, onto: &str, at: i64| {
        let mut made = Task { id: id.to_owned(), ..task("success", at) };
        if let Some(restore) = made.detail.restore.as_mut() {
            restore.target_id = Some(onto.to_owned()).filter(|onto| !onto.is_empty());
        }
        made
    };
    let job = Job { id: "b".to_owned(), target: "s".to_owned(), begun: 1_000_000.0, ..Job::default() };
    let found = |tasks: &[Task], job: &Job| own(tasks, job).map(|task| task.id.clone());
    let is = |id: &str| Some(id.to_owned());
    let (mine, later) = (made("mine", "s", 1_000_001), made("later", "t", 9_000_000));
    assert_eq!(found(&[later.clone(), mine.clone()], &job), is("mine"), "another target is another restore");
    assert_eq!(found(&[later], &job), None);
    let again = made("again", "s", 9_000_000);
    assert_eq!(found(&[again.clone(), mine.clone()], &job), is("mine"), "the first that is younger");
    assert_eq!(found(&[made("mine", "", 1_000_001)], &job), is("mine"), "a task need not say its target");
    // Once it is found, it stays.
    let status = JobStatus { task: "again".to_owned(), ..JobStatus::default() };
    assert_eq!(found(&[again, mine], &Job { status, ..job.clone() }), is("again"));
    // Of about then, and seen before it was sent, or older than what was.
    let near = [made("near", "s", 999_500), made("before", "s", 999_400)];
    let job = |seen: &[Task]| Job { seen: past(seen), ..job.clone() };
    assert_eq!(found(&near, &job(&[])), is("near"));
    assert_eq!(found(&near, &job(&[made("near", "s", 999_500)])), None);
    assert_eq!(found(&near, &job(&[made("before", "s", 999_400)])), is("near"));
    assert!(matches!(verdict(&near, &job(&[])), Found::Perhaps { .. }));
    assert_eq!(verdict(&near, &job(&near)), Found::No);
}

#[test]
fn what_is_agreed_to_names_whose_state_it_is() {
    let when = "14:00";
    restoring(&disk_backup(), |draft| {
        let backup = disk_backup();
        let told = || (contract(draft, Some(&backup), Some(when)), goes(draft, &backup, Some(when)));
        draft.text("target").set("exports".to_owned());
        assert_eq!(told(), (words::contract_disk("exports", when), Some(words::facts("exports", when))));
        draft.ids("disk").set(vec!["m".to_owned()]);
        draft.text("target").set("media".to_owned());
        let other = words::contract_disk_other("media", "exports", when);
        assert_eq!(told(), (other, Some(words::facts_other("media", "exports", when))));
        let undated = (contract(draft, Some(&backup), None), goes(draft, &backup, None));
        let sentence = words::contract_disk_undated("media", "exports");
        assert_eq!(undated, (sentence, Some(words::facts_undated("media", "exports"))));
        draft.ids("disk").set(Vec::new());
        assert_eq!(told(), (words::contract_none().to_owned(), None));
    });
    restoring(&server_backup(), |draft| {
        let backup = server_backup();
        let told = || (contract(draft, Some(&backup), Some(when)), goes(draft, &backup, Some(when)));
        draft.text("target").set("db-01".to_owned());
        let own = Some(words::facts("db-01", when));
        assert_eq!(contract(draft, Some(&backup), None), words::contract_server_undated("db-01", 2, "db-01", "yes"));
        assert_eq!(told(), (words::contract_server("db-01", 2, when, "yes"), own.clone()));
        // Back to its server, and one of its disks onto another.
        draft.tags("mappings").set(vec![row("b2", "d2"), row("b1", "new")]);
        assert_eq!(told(), (words::contract_server_other("db-01", 2, "db-01", when, "yes"), own));
        draft.ids("server").set(vec!["t".to_owned()]);
        draft.text("target").set("db-02".to_owned());
        let other = words::contract_server_other("db-02", 2, "db-01", when, "yes");
        assert_eq!(told(), (other, Some(words::facts_other("db-02", "db-01", when))));
    });
}

#[test]
fn disks_that_are_not_said_are_not_none() {
    let backup = Backup::read(&json!({
        "id": "b", "resource_id": "s", "resource_type": "OS::Nova::Server", "resource_name": "db-01", "children": null,
    }));
    restoring(&backup, |draft| {
        draft.text("target").set("db-01".to_owned());
        for when in [Some("noon"), None] {
            let told = contract(draft, Some(&backup), when);
            assert!(told.contains("the service does not say") && !told.contains("0 disk"), "{told}");
        }
        let other = words::contract_server_other("db-02", 0, "db-01", "noon", "no");
        assert!(
            other.ends_with("the service does not say. The server is shut down for that and stays stopped."),
            "{other}"
        );
    });
}

#[test]
fn the_last_restore_is_told_with_how_it_ended() {
    let now = crate::text::time::age(0.0, 0.0);
    assert_eq!(last::summary(&task("success", 0), 0.0), words::last_good("db-01", &now));
    assert_eq!(last::summary(&task("failed", 0), 0.0), words::last_bad("db-01", &now));
}
