//! The filters and the order that list and count have in common.

use std::cmp::Ordering;

use backup_api::time::Time;

use super::code::parameter;
use crate::answer::Answer;
use crate::call::Call;
use crate::call::order::Order;
use crate::state::{Cloud, CsbsBackup};

/// What the rows can be sorted by.
const KEYS: [&str; 6] = ["created_at", "updated_at", "protected_at", "name", "status", "id"];

/// The backups that the query asks for, the newest first unless it says otherwise.
///
/// # Errors
/// 400 for a time that can't be read, and for an order that there is not.
pub fn filtered<'a>(cloud: &'a Cloud, call: &Call) -> Result<Vec<&'a CsbsBackup>, Answer> {
    let moment = |key: &str| match call.filter(key) {
        None => Ok(None),
        Some(text) => Time::parse(text).map(|time| Some(time.millis())).ok_or_else(|| parameter(key, "not a time")),
    };
    let (from, to) = (moment("start_time")?, moment("end_time")?);
    let order = Order::of(call, &KEYS)?;
    let fits = |backup: &&CsbsBackup| {
        call.passes("status", backup.phase.name())
            && call.passes_part("name", &backup.name)
            && call.passes_part("resource_name", &backup.server.name)
            && call.passes("resource_id", &backup.server.id)
            && call.passes("checkpoint_id", &backup.checkpoint_id)
            && call.passes("resource_type", backup.server.kind.resource_type())
            && call.passes("image_type", "backup")
            && call.passes("az", &backup.server.az)
            && call.passes("policy_id", "")
            && from.is_none_or(|from| backup.created >= from)
            && to.is_none_or(|to| backup.created <= to)
    };
    let mut rows: Vec<&CsbsBackup> = cloud.csbs_backups.values().filter(fits).collect();
    rows.reverse();
    order.apply(&mut rows, |key, one, other| compare(key, one, other));
    Ok(rows)
}

fn compare(key: &str, one: &CsbsBackup, other: &CsbsBackup) -> Ordering {
    match key {
        "name" => one.name.cmp(&other.name),
        "status" => one.phase.name().cmp(other.phase.name()),
        "id" => one.id.cmp(&other.id),
        "updated_at" => one.ends.cmp(&other.ends),
        _ => one.created.cmp(&other.created),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    const PATH: &str = "/v1/{p}/checkpoint_items";

    async fn names(bench: &Bench, query: &str) -> Vec<String> {
        let list = bench.get(&format!("{PATH}?{query}")).await;
        let count = bench.get(&format!("{PATH}/count?{query}")).await;
        let rows = list.rows("/checkpoint_items");
        assert_eq!(usize::try_from(count.int("/count")), Ok(rows), "{query}: list and count agree");
        (0..rows).map(|row| list.text(&format!("/checkpoint_items/{row}/name"))).collect()
    }

    #[tokio::test]
    async fn each_filter_lets_pass_what_it_names() {
        let bench = Bench::new();
        let first = bench.get(&format!("{PATH}?name=build-01")).await;
        let of = |key: &str| first.text(&format!("/checkpoint_items/0/{key}"));
        for (query, found) in [
            ("status=available".to_owned(), 3),
            ("status=error".to_owned(), 0),
            ("name=BUILD".to_owned(), 2),
            ("resource_name=cache".to_owned(), 1),
            (format!("resource_id={}", of("resource_id")), 1),
            (format!("checkpoint_id={}", of("checkpoint_id")), 1),
            ("resource_type=OS::Nova::Server".to_owned(), 3),
            ("resource_type=OS::Cinder::Volume".to_owned(), 0),
            ("image_type=backup".to_owned(), 3),
            ("policy_id=x".to_owned(), 0),
            (format!("start_time={}", of("created_at")), 1),
            (format!("end_time={}", of("created_at")), 3),
        ] {
            assert_eq!(names(&bench, &query).await.len(), found, "{query}");
        }
    }

    #[tokio::test]
    async fn the_order_is_that_of_the_query() {
        let bench = Bench::new();
        let newest_first = ["backup_build-01", "backup_build-02", "backup_cache-01"];
        assert_eq!(names(&bench, "").await, newest_first);
        assert_eq!(names(&bench, "sort=name").await, ["backup_cache-01", "backup_build-02", "backup_build-01"]);
        assert_eq!(names(&bench, "sort=status:asc,name:asc").await, newest_first);
        let oldest_first = ["backup_cache-01", "backup_build-02", "backup_build-01"];
        assert_eq!(names(&bench, "sort=created_at:asc").await, oldest_first);
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        let bench = Bench::new();
        for query in ["sort=size", "sort=name:up", "start_time=x", "end_time=x"] {
            for path in [PATH.to_owned(), format!("{PATH}/count")] {
                let reply = bench.get(&format!("{path}?{query}")).await;
                assert_eq!((reply.status, reply.text("/error_code").as_str()), (400, "CSBS.9001"), "{query}");
            }
        }
    }
}
