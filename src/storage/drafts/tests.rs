//! What is kept, for whom, and when it is forgotten.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use backup_api::json;

use super::super::{KeptItem, KeptJob};
use super::{DraftStore, Entry, LARGEST, Owner, Sent, Storage};

/// A storage of the test, with as much room as it says.
#[derive(Default)]
struct Memory {
    texts: RefCell<BTreeMap<String, String>>,
    full: RefCell<bool>,
}

impl Storage for Memory {
    fn get(&self, name: &str) -> Option<String> {
        self.texts.borrow().get(name).cloned()
    }

    fn set(&self, name: &str, text: &str) -> bool {
        let room = !*self.full.borrow();
        if room {
            self.texts.borrow_mut().insert(name.to_owned(), text.to_owned());
        }
        room
    }

    fn remove(&self, name: &str) {
        self.texts.borrow_mut().remove(name);
    }

    fn names(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }
}

fn store() -> (Rc<Memory>, DraftStore) {
    let memory = Rc::new(Memory::default());
    (memory.clone(), DraftStore::new(memory))
}

fn typed(name: &str) -> Entry {
    Entry { typed: Some(json!({"name": name})), sent: None }
}

const FORM: &str = "cbr.vault.create";

#[test]
fn what_is_kept_is_found_by_its_owner_and_form_alone() {
    let (_, store) = store();
    let (ann, ben) = (Owner::named("ann", "p"), Owner::named("ben", "p"));
    let sent = Sent { values: json!({"name": "a"}), at: 1_700_000_000_000, taken: true, told: true };
    let entry = Entry { sent: Some(sent), ..typed("a") };
    store.put(&ann, FORM, &entry);
    assert_eq!(store.read(&ann, FORM), Some(entry));
    assert_eq!(store.read(&ann, "cbr.resources.add"), None);
    assert_eq!(store.read(&ben, FORM), None);
    assert_eq!(store.read(&Owner::named("ann", "q"), FORM), None);
}

#[test]
fn nothing_typed_leaves_nothing() {
    let (memory, store) = store();
    let ann = Owner::named("ann", "p");
    store.put(&ann, FORM, &typed("a"));
    store.put(&ann, FORM, &Entry::default());
    assert!(memory.names().is_empty());
}

#[test]
fn what_has_no_room_is_forgotten_and_not_kept_as_it_was() {
    let (memory, store) = store();
    let ann = Owner::named("ann", "p");
    store.put(&ann, FORM, &typed("a"));
    memory.full.replace(true);
    store.put(&ann, FORM, &typed("ab"));
    assert_eq!(store.read(&ann, FORM), None);
    memory.full.replace(false);
    store.put(&ann, FORM, &typed("a"));
    store.put(&ann, FORM, &typed(&"x".repeat(LARGEST)));
    assert_eq!(store.read(&ann, FORM), None);
}

#[test]
fn what_others_wrote_is_nothing_and_stays() {
    let (memory, store) = store();
    let ann = Owner::named("ann", "p");
    let name = "backup-console/drafts/otc/d/ann/p/cbr.vault.create";
    store.put(&ann, FORM, &typed("a"));
    assert_eq!(memory.names(), [name]);
    for spoiled in [
        "",
        "x",
        "[]",
        r#"{"version": 2, "typed": {"name": "a"}}"#,
        r#"{"typed": {"name": "a"}}"#,
        r#"{"version": 1, "typed": "a", "sent": {"values": {}}}"#,
        r#"{"version": 1}"#,
    ] {
        memory.set(name, spoiled);
        assert_eq!(store.read(&ann, FORM), None, "{spoiled}");
    }
    memory.set("theirs", "x");
    store.forget_all();
    assert_eq!(memory.names(), ["theirs"]);
}

#[test]
fn the_end_of_a_session_forgets_what_was_its_own() {
    let (_, store) = store();
    let owners = [Owner::named("ann", "p"), Owner::named("ann", "pp"), Owner::named("annie", "p")];
    let left = |forget: &dyn Fn()| {
        for owner in &owners {
            store.put(owner, FORM, &typed("a"));
            store.put(owner, "cbr.resources.add", &typed("b"));
        }
        forget();
        owners.each_ref().map(|owner| store.read(owner, FORM).is_some())
    };
    let [ann, ..] = &owners;
    assert_eq!(left(&|| store.forget(ann)), [false, true, true]);
    assert_eq!(left(&|| store.forget_others(ann, false)), [true, false, false]);
    assert_eq!(left(&|| store.forget_others(ann, true)), [true, true, false]);
    assert_eq!(left(&|| store.forget_all()), [false; 3]);
}

fn jobs(count: usize) -> Vec<KeptJob> {
    let item = |number: usize| KeptItem {
        id: format!("b{number}"),
        within: "v".to_owned(),
        parts: if number == 1 { vec!["r".to_owned()] } else { Vec::new() },
        sent: (number > 0).then_some(1_700_000_000_000),
    };
    vec![KeptJob { work: "deleted-backups".to_owned(), items: (0..count).map(item).collect() }]
}

#[test]
fn what_a_queue_has_begun_is_found_once_by_its_owner_and_forgotten_with_the_drafts() {
    let (memory, store) = store();
    let (ann, ben) = (Owner::named("ann", "p"), Owner::named("ben", "p"));
    store.put_jobs(&ann, "1", &jobs(2));
    assert_eq!((store.queues(&ann), store.queues(&ben)), (vec!["1".to_owned()], Vec::new()));
    assert_eq!(store.take_jobs(&ann, "1"), jobs(2));
    assert!(memory.names().is_empty() && store.take_jobs(&ann, "1").is_empty());
    for forget in [DraftStore::forget_all, |store: &DraftStore| store.forget(&Owner::named("ann", "p"))] {
        store.put_jobs(&ann, "1", &jobs(1));
        forget(&store);
        assert!(store.queues(&ann).is_empty());
    }
    // Nothing, and what has no room, is nothing kept.
    for none in [jobs(0), Vec::new(), jobs(9_001)] {
        store.put_jobs(&ann, "1", &jobs(1));
        store.put_jobs(&ann, "1", &none);
        assert!(store.queues(&ann).is_empty());
    }
    // Of too many those that were sent.
    store.put_jobs(&ann, "1", &jobs(3_001));
    let kept: Vec<usize> = store.take_jobs(&ann, "1").iter().map(|job| job.items.len()).collect();
    assert_eq!(kept, [3_000]);
    store.put_jobs(&ann, "1", &jobs(1));
    memory.full.replace(true);
    store.put_jobs(&ann, "1", &jobs(2));
    assert!(store.queues(&ann).is_empty());
    memory.full.replace(false);
    for spoiled in
        ["", "x", "[]", r#"{"jobs": [{"work": "x", "items": [{"id": "a"}]}]}"#, r#"{"version": 1, "jobs": 7}"#]
    {
        memory.set("backup-console/drafts/otc/d/ann/p/queue/1", spoiled);
        assert!(store.take_jobs(&ann, "1").is_empty(), "{spoiled}");
    }
}
