//! One bad character or number in one row spoils its value, and never the list.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use backup_api::cbr::model::{Backup, Policy, Task, Vault};
use backup_api::json::{Read, Reading, parse};
use backup_api::reply::{Page, Row};

const BAD: [&str; 3] = [r#""x\ud800""#, "1e999", "123456789012345678901234567890"];

fn stands<T: Row>(name_of: fn(&T) -> &str) {
    for bad in BAD {
        let text = format!(r#"{{"{}":[{{"id":"a","name":{bad}}},{{"id":"b","name":"n"}}]}}"#, T::MANY);
        let reply = parse(&text).unwrap();
        assert!(Page::<T>::fits(&reply));
        let rows = Page::<T>::read(&reply).rows;
        let names: Vec<&str> = rows.iter().map(name_of).collect();
        assert_eq!(names, ["", "n"], "{} {bad}", T::MANY);
        let row = reply.get(T::MANY).and_then(|rows| rows.at(0)).unwrap();
        assert_eq!(Reading::text(row, "name"), Reading::Unreadable(bad.to_owned()));
        assert_eq!(Reading::int(row, "name"), Reading::Unreadable(bad.to_owned()));
        assert_eq!(Reading::text(row, "state"), Reading::Absent);
    }
}

#[test]
fn the_row_is_there_and_its_value_is_unreadable() {
    stands::<Vault>(|vault| &vault.name);
    stands::<Policy>(|policy| &policy.name);
}

#[test]
fn so_are_rows_whose_names_may_be_absent() {
    let text = |many: &str| format!(r#"{{"{many}":[{{"id":"a","name":"x\ud800"}},{{"id":"b","progress":1e999}}]}}"#);
    assert_eq!(Page::<Backup>::read(&parse(&text("backups")).unwrap()).rows.len(), 2);
    assert_eq!(Page::<Task>::read(&parse(&text(Task::MANY)).unwrap()).rows.len(), 2);
}
