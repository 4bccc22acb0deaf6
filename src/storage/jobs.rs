//! What a queue has begun and not ended, by ids alone: found again after a reload, a fault of the program or an unmounted console.

use backup_api::json::{self, Value, parse};

use super::Owner;
use super::drafts::{DraftStore, LARGEST, VERSION, name};

/// The names of queues begin with it, within their owner.
const QUEUES: &str = "queue/";

/// More things than this are not kept.
const MOST: usize = 3_000;

/// A job of which not all is known.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptJob {
    /// The name of its kind of work.
    pub work: String,
    /// What is not known of it.
    pub items: Vec<KeptItem>,
}

/// One thing of a job.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptItem {
    /// Its id.
    pub id: String,
    /// The id of what it is in.
    pub within: String,
    /// The ids of what of it is asked for; none where that is all of it.
    pub parts: Vec<String>,
    /// When it was sent, milliseconds since 1970; nothing where it was not.
    pub sent: Option<i64>,
}

impl DraftStore {
    /// Keeps the jobs of a queue, in the place of what was kept; where they do not fit, what was sent of them, and where that does
    /// not, nothing: an older state would be shown as the last one.
    pub fn put_jobs(&self, owner: &Owner, queue: &str, jobs: &[KeptJob]) {
        let name = name(owner, &[QUEUES, queue].concat());
        let kept = fitting(jobs).or_else(|| fitting(&jobs.iter().map(sent).collect::<Vec<_>>()));
        if !kept.is_some_and(|text| self.storage.set(&name, &text)) {
            self.storage.remove(&name);
        }
    }

    /// The names of the queues of which something is kept.
    #[must_use]
    pub fn queues(&self, owner: &Owner) -> Vec<String> {
        let path = name(owner, QUEUES);
        let own = |name: String| name.strip_prefix(&path).map(str::to_owned);
        self.storage.names().into_iter().filter_map(own).collect()
    }

    /// Takes what is kept of a queue: it is kept no more. Spoiled texts are nothing.
    #[must_use]
    pub fn take_jobs(&self, owner: &Owner, queue: &str) -> Vec<KeptJob> {
        let name = name(owner, &[QUEUES, queue].concat());
        let kept = self.storage.get(&name).and_then(|text| parse(&text).ok()).unwrap_or_default();
        self.storage.remove(&name);
        if kept.get("version").and_then(Value::as_i64) != Some(VERSION) {
            return Vec::new();
        }
        let job = |job: &Value| KeptJob {
            work: json::text_or_empty(job, "work"),
            items: json::rows(job, "items").iter().filter_map(item).collect(),
        };
        json::rows(&kept, "jobs").iter().map(job).filter(|job| !job.items.is_empty()).collect()
    }
}

/// As a text, where that is neither empty nor too long.
fn fitting(jobs: &[KeptJob]) -> Option<String> {
    let count: usize = jobs.iter().map(|job| job.items.len()).sum();
    (1..=MOST).contains(&count).then(|| text(jobs)).filter(|text| text.len() <= LARGEST)
}

/// What may have taken effect.
fn sent(job: &KeptJob) -> KeptJob {
    let items = job.items.iter().filter(|item| item.sent.is_some()).cloned().collect();
    KeptJob { work: job.work.clone(), items }
}

fn item(item: &Value) -> Option<KeptItem> {
    let id = json::filled(item, "id")?;
    let parts = json::texts(item, "parts");
    Some(KeptItem { id, within: json::text_or_empty(item, "within"), parts, sent: json::int(item, "sent") })
}

fn text(jobs: &[KeptJob]) -> String {
    let item = |item: &KeptItem| {
        let mut facts = json::Object::new();
        facts.insert("id", Value::from(item.id.clone()));
        facts.insert("within", Value::from(item.within.clone()));
        if !item.parts.is_empty() {
            facts.insert("parts", Value::from(item.parts.iter().cloned().map(Value::from).collect::<Vec<_>>()));
        }
        if let Some(sent) = item.sent {
            facts.insert("sent", Value::from(sent));
        }
        Value::Object(facts)
    };
    let job = |job: &KeptJob| {
        let items: Vec<Value> = job.items.iter().map(item).collect();
        Value::object([("work", Value::from(job.work.clone())), ("items", Value::from(items))])
    };
    let jobs: Vec<Value> = jobs.iter().map(job).collect();
    Value::object([("version", Value::from(VERSION)), ("jobs", Value::from(jobs))]).to_string()
}
