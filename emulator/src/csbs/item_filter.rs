//! The filters that list and count have in common.

use backup_api::time::Time;

use super::code::parameter;
use crate::answer::Answer;
use crate::call::Call;
use crate::state::{Cloud, Record};

/// The backups that the query asks for, the newest first.
///
/// # Errors
/// 400 for a time that can't be read.
pub fn filtered<'a>(cloud: &'a Cloud, call: &Call) -> Result<Vec<&'a Record>, Answer> {
    let moment = |key: &str| match call.filter(key) {
        None => Ok(None),
        Some(text) => Time::parse(text).map(|time| Some(time.millis())).ok_or_else(|| parameter(key, "not a time")),
    };
    let (from, to) = (moment("start_time")?, moment("end_time")?);
    let fits = |record: &&Record| {
        call.passes("status", record.phase.name())
            && call.passes_part("name", &record.name)
            && call.passes_part("resource_name", &record.server.name)
            && call.passes("resource_id", &record.server.id)
            && call.passes("checkpoint_id", &record.checkpoint_id)
            && call.passes("resource_type", record.server.kind.resource_type())
            && call.passes("image_type", "backup")
            && call.passes("az", &record.server.az)
            && call.passes("policy_id", "")
            && from.is_none_or(|from| record.created >= from)
            && to.is_none_or(|to| record.created <= to)
    };
    let mut rows: Vec<&Record> = cloud.records.values().filter(fits).collect();
    rows.reverse();
    rows.sort_by_key(|record| std::cmp::Reverse(record.created));
    Ok(rows)
}
