//! A word on every id that was asked about, from answers in any order.

use backup_api::ids;
use backup_api::json::Value;
use backup_api::order::sort_by_key;
use std::collections::HashMap;

use backup_api::csbs::check_protectable::{Answer, Answers};

use crate::text::lists;

/// What the service says of one id. In the order in which it is shown: what needs attention first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Can't be backed up.
    No,
    /// Not asked about: the question failed before.
    NotAsked,
    /// Not named in the answer.
    Silent,
    /// Named without yes or no.
    Vague,
    /// Can be, with a remark: a policy backs it up already.
    Remark,
    /// Can be.
    Yes,
}

impl Verdict {
    /// Whether it can be backed up.
    #[must_use]
    pub const fn fit(self) -> bool {
        matches!(self, Self::Remark | Self::Yes)
    }

    /// Whether the service said clearly that it can't be.
    #[must_use]
    pub const fn unfit(self) -> bool {
        matches!(self, Self::No)
    }
}

/// One row of the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The id as it was asked about.
    pub id: String,
    /// The word.
    pub verdict: Verdict,
    /// The service's code; empty where there is none.
    pub code: String,
    /// The service's words; empty where there are none.
    pub words: String,
}

/// A row for each id that was asked about, what needs attention first, else in the order of asking.
#[must_use]
pub fn lines(requested: &[String], answers: &Answers) -> Vec<Line> {
    let exact = by_id(answers, str::to_owned);
    // A service may write an id in another way; an answer to the id as it was asked goes before that.
    let folded = by_id(answers, ids::key);
    let mut lines: Vec<Line> = requested
        .iter()
        .map(|id| {
            let answer = exact.get(id).or_else(|| folded.get(&ids::key(id))).copied();
            Line {
                id: id.clone(),
                verdict: answer.map_or_else(|| unanswered(id, answers), judge),
                code: answer.and_then(|answer| answer.error_code.clone()).unwrap_or_default(),
                words: answer.map(words).unwrap_or_default(),
            }
        })
        .collect();
    sort_by_key(&mut lines, |line| line.verdict);
    lines
}

fn unanswered(id: &str, answers: &Answers) -> Verdict {
    if ids::among(&answers.not_asked, id) { Verdict::NotAsked } else { Verdict::Silent }
}

/// Refusals by their reason, the most frequent first: a line of each, and how many there are.
#[must_use]
pub fn reasons(lines: &[Line]) -> Vec<(&Line, usize)> {
    let mut found: Vec<(&Line, usize)> = Vec::new();
    for line in lines.iter().filter(|line| line.verdict.unfit()) {
        // The words of one code may name the server.
        let same = |known: &Line| known.code == line.code && (!line.code.is_empty() || known.words == line.words);
        match found.iter_mut().find(|(known, _)| same(known)) {
            Some((_, count)) => *count += 1,
            None => found.push((line, 1)),
        }
    }
    sort_by_key(&mut found, |(_, count)| std::cmp::Reverse(*count));
    found
}

/// The answers by their ids. Two about one id: the one that is no clear yes counts.
fn by_id(answers: &Answers, key: fn(&str) -> String) -> HashMap<String, &Answer> {
    let mut found: HashMap<String, &Answer> = HashMap::new();
    for answer in &answers.rows {
        let known = found.entry(key(&answer.resource_id)).or_insert(answer);
        if judge(answer) < judge(known) {
            *known = answer;
        }
    }
    found
}

/// What the service says; what it sent instead, where that is all and can't be read.
fn words(answer: &Answer) -> String {
    let unread = || {
        let sent = answer.unread.get("reason").or(answer.unread.get("result"));
        sent.filter(|_| answer.error_code.is_none()).map(lists::not_readable)
    };
    answer.error_msg.clone().or_else(unread).unwrap_or_default()
}

fn judge(answer: &Answer) -> Verdict {
    match answer.result {
        Some(false) => Verdict::No,
        None => Verdict::Vague,
        Some(true)
            if answer.error_code.is_some() || answer.error_msg.is_some() || answer.unread.get("reason").is_some() =>
        {
            Verdict::Remark
        }
        Some(true) => Verdict::Yes,
    }
}

/// The ids of a request's body.
#[must_use]
pub fn requested_ids(body: Option<&Value>) -> Vec<String> {
    let rows = body.and_then(|body| body.get("check_protectable")).and_then(Value::as_array);
    let id = |row: &Value| row.get("resource_id").and_then(Value::as_str).map(str::to_owned);
    rows.into_iter().flatten().filter_map(id).collect()
}

#[cfg(test)]
mod tests {
    use backup_api::csbs::check_protectable::Answers;
    use backup_api::json;
    use backup_api::json::Read;

    use super::{Verdict, lines, reasons, requested_ids};

    #[test]
    fn rows_are_matched_by_id_and_the_unfit_come_first() {
        let answers = Answers::read(&json!({ "protectable": [
            { "resource_id": "d", "result": true },
            { "resource_id": "B", "result": false, "error_code": "CSBS.6000", "error_msg": "gone" },
            { "resource_id": "c", "result": true, "error_code": "CSBS.6004", "error_msg": "bound" },
            { "resource_id": "e" },
            { "resource_id": "not asked", "result": false },
            { "resource_id": "d", "result": "true" },
            { "resource_id": "f", "result": true },
            { "resource_id": "f", "result": false },
        ] }));
        let requested = ["a", "b", "c", "d", "e", "f"].map(str::to_owned);
        let found: Vec<_> = lines(&requested, &answers).into_iter().map(|line| (line.id, line.verdict)).collect();
        assert_eq!(
            found,
            [
                ("b".to_owned(), Verdict::No),
                ("f".to_owned(), Verdict::No),
                ("a".to_owned(), Verdict::Silent),
                ("e".to_owned(), Verdict::Vague),
                ("c".to_owned(), Verdict::Remark),
                ("d".to_owned(), Verdict::Yes),
            ]
        );
        let first = lines(&requested, &answers).into_iter().next();
        let sentence = first.map(|line| (line.code, line.words));
        assert_eq!(sentence, Some(("CSBS.6000".to_owned(), "gone".to_owned())));
    }

    #[test]
    fn what_could_not_be_read_is_said() {
        let answers = Answers::read(&json!({ "protectable": [
            { "resource_id": "a", "result": "perhaps" },
            { "resource_id": "b", "result": false, "error_msg": ["no"] },
            { "resource_id": "c", "result": true, "error_msg": {"is": "bound"} },
            { "resource_id": "d", "result": null },
        ] }));
        let requested = ["a", "b", "c", "d"].map(str::to_owned);
        let found: Vec<_> =
            lines(&requested, &answers).into_iter().map(|line| (line.id, line.verdict, line.words)).collect();
        let line = |id: &str, verdict, words: &str| (id.to_owned(), verdict, words.to_owned());
        assert_eq!(
            found,
            [
                line("b", Verdict::No, "Not readable: [\"no\"]"),
                line("a", Verdict::Vague, "Not readable: perhaps"),
                line("d", Verdict::Vague, ""),
                line("c", Verdict::Remark, "Not readable: {\"is\":\"bound\"}"),
            ]
        );
    }

    #[test]
    fn what_was_not_asked_is_not_silent() {
        let answers = Answers { not_asked: vec!["a".to_owned()], ..Answers::default() };
        let found = lines(&["b", "a"].map(str::to_owned), &answers);
        let found: Vec<_> = found.iter().map(|line| (line.id.as_str(), line.verdict)).collect();
        assert_eq!(found, [("a", Verdict::NotAsked), ("b", Verdict::Silent)]);
    }

    #[test]
    fn reasons_are_grouped_by_code_and_the_most_frequent_is_first() {
        let no = |id: &str, code: &str, words: &str| json!({ "resource_id": id, "result": false, "error_code": code, "error_msg": words });
        let rows = [
            no("a", "CSBS.1", "a"),
            no("b", "CSBS.2", "of b"),
            no("c", "CSBS.2", "of c"),
            no("d", "", "x"),
            no("e", "", "y"),
        ];
        let answers = Answers::read(&json!({ "protectable": rows.to_vec() }));
        let lines = lines(&["a", "b", "c", "d", "e", "f"].map(str::to_owned), &answers);
        let found: Vec<_> = reasons(&lines).into_iter().map(|(line, count)| (line.id.as_str(), count)).collect();
        assert_eq!(found, [("b", 2), ("a", 1), ("d", 1), ("e", 1)]);
    }

    #[test]
    fn an_answer_to_the_very_id_goes_before_one_in_the_other_case() {
        let answers = Answers::read(&json!({ "protectable": [
            { "resource_id": "ab", "result": true },
            { "resource_id": "AB", "result": false },
            { "resource_id": "cd", "result": true },
        ] }));
        let requested = ["ab", "AB", "CD"].map(str::to_owned);
        let found: Vec<_> = lines(&requested, &answers).into_iter().map(|line| (line.id, line.verdict)).collect();
        assert_eq!(
            found,
            [("AB".to_owned(), Verdict::No), ("ab".to_owned(), Verdict::Yes), ("CD".to_owned(), Verdict::Yes)]
        );
    }

    #[test]
    fn hundreds_are_answered_each() {
        let ids: Vec<String> = (0..700).map(|number| format!("id-{number}")).collect();
        let rows: Vec<_> = ids.iter().rev().map(|id| json!({ "resource_id": id, "result": true })).collect();
        let lines = lines(&ids, &Answers::read(&json!({ "protectable": rows })));
        assert_eq!(lines.len(), 700);
        assert!(lines.iter().all(|line| line.verdict == Verdict::Yes));
    }

    #[test]
    fn what_was_asked_is_read_from_the_request() {
        let body = json!({ "check_protectable": [
            { "resource_id": "a", "resource_type": "t" },
            { "resource_id": "b", "resource_type": "t" },
        ] });
        assert_eq!(requested_ids(Some(&body)), ["a", "b"]);
        assert!(requested_ids(None).is_empty());
    }
}
