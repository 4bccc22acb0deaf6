//! What the request log keeps, and what makes room: a console that is open for a night asks thousands of times.

use backup_api::Effect;
use backup_api::json::Value;

use super::log::{Entry, Reply};

/// The most bytes that all entries take together.
const BYTES: usize = 4 * 1024 * 1024;

/// The most requests.
const ENTRIES: usize = 500;

/// What an entry takes besides its texts.
const ENTRY: usize = 512;

/// Entries in the order of time, as many as there is room for.
#[derive(Default)]
pub(super) struct Kept {
    entries: Vec<Entry>,
    bytes: usize,
    dropped: usize,
}

impl Kept {
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many entries had to go.
    pub(super) const fn dropped(&self) -> usize {
        self.dropped
    }

    pub(super) fn push(&mut self, entry: Entry) {
        self.bytes += size(&entry);
        self.entries.push(entry);
        self.make_room();
    }

    pub(super) fn change(&mut self, number: u32, change: impl FnOnce(&mut Entry)) {
        let Some(entry) = self.entries.iter_mut().rev().find(|entry| entry.number == number) else { return };
        let before = size(entry);
        change(entry);
        self.bytes = self.bytes.saturating_sub(before) + size(entry);
        self.make_room();
    }

    /// The oldest answers to questions go first: they are most of it, and can be had again. Then whole entries go; the
    /// newest stays, whatever its size.
    fn make_room(&mut self) {
        let newest = self.entries.len().saturating_sub(1);
        for entry in self.entries.iter_mut().take(newest) {
            if self.bytes <= BYTES {
                break;
            }
            let length = entry.reply.text().len();
            if length > 0 && entry.request.info.effect == Effect::Reads {
                entry.reply = Reply::Dropped;
                self.bytes = self.bytes.saturating_sub(length);
            }
        }
        let mut gone = 0;
        while gone < newest && (self.bytes > BYTES || self.entries.len() - gone > ENTRIES) {
            self.bytes = self.bytes.saturating_sub(self.entries.get(gone).map_or(0, size));
            gone += 1;
        }
        self.dropped += gone;
        self.entries.drain(..gone);
    }
}

fn size(entry: &Entry) -> usize {
    let request = &entry.request;
    let query: usize = request.query.iter().map(|(_, value)| value.len() + 32).sum();
    let trace = entry.trace_id.as_ref().map_or(0, String::len);
    let body = request.body.as_ref().map_or(0, weight);
    ENTRY + request.path.len() + query + entry.base.len() + trace + body + entry.reply.text().len()
}

/// What a value takes in memory, roughly.
fn weight(value: &Value) -> usize {
    32 + match value {
        Value::String(text) | Value::Unreadable(text) => text.len(),
        Value::Array(rows) => rows.iter().map(weight).sum(),
        Value::Object(members) => members.iter().map(|(key, value)| key.len() + weight(value)).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::{VaultDelete, VaultList};
    use backup_api::{Operation, Scope, json};

    use super::super::log::{BODY_LIMIT, Ending};
    use super::{BYTES, ENTRIES, Entry, Kept, Reply};

    fn entry(number: u32, operation: &impl Operation) -> Entry {
        let scope = Scope { project_id: "p".to_owned() };
        let (request, base) = (operation.request(&scope), "/proxy/cbr".to_owned());
        let reply = Reply::Text(String::new());
        let ending = Ending::Pending;
        Entry { number, request, base, at: 0.0, took: None, ending, lost: None, trace_id: None, reply }
    }

    fn asked(kept: &mut Kept, number: u32, operation: &impl Operation, length: usize) {
        kept.push(entry(number, operation));
        kept.change(number, |entry| entry.reply = Reply::Text("x".repeat(length)));
    }

    fn held(kept: &Kept) -> usize {
        kept.entries().iter().map(|entry| entry.reply.text().len()).sum()
    }

    #[test]
    fn a_night_of_polling_keeps_the_newest_answers_and_what_was_done() {
        let mut kept = Kept::default();
        asked(&mut kept, 0, &VaultDelete { vault_id: "v".to_owned() }, 1000);
        (1..400).for_each(|number| asked(&mut kept, number, &VaultList::default(), BODY_LIMIT));
        let replies: Vec<bool> = kept.entries().iter().map(|entry| entry.reply == Reply::Dropped).collect();
        assert_eq!((replies.len(), kept.dropped()), (400, 0), "a row takes little");
        let dropped = [0, 1, 300, 399].map(|at| replies.get(at).copied());
        assert_eq!(
            dropped,
            [Some(false), Some(true), Some(true), Some(false)],
            "the oldest answers to questions go first"
        );
        assert!(held(&kept) < BYTES && held(&kept) > BYTES / 2);
        (400..2000).for_each(|number| asked(&mut kept, number, &VaultList::default(), 10));
        assert_eq!((kept.entries().len(), kept.dropped()), (ENTRIES, 1500));
        assert_eq!(kept.entries().first().map(|entry| entry.number), Some(1500));
    }

    #[test]
    fn bodies_count_too_and_whole_entries_go_where_answers_do_not_suffice() {
        let mut kept = Kept::default();
        for number in 0..100 {
            let mut sent = entry(number, &VaultDelete { vault_id: "v".to_owned() });
            sent.request.body = Some(json!({ "name": "x".repeat(100_000) }));
            kept.push(sent);
        }
        let bodies = kept.entries().len() * 100_000;
        assert!(bodies < BYTES && bodies > BYTES / 2, "{bodies}");
        assert_eq!(kept.dropped() + kept.entries().len(), 100);
        let mut sent = entry(100, &VaultList::default());
        sent.request.body = Some(json!({ "name": "x".repeat(2 * BYTES) }));
        kept.push(sent);
        assert_eq!(kept.entries().iter().map(|entry| entry.number).collect::<Vec<_>>(), [100], "the newest stays");
        kept.change(7, |entry| entry.number = 8);
        assert_eq!(kept.entries().len(), 1, "what is gone is not changed");
    }
}
