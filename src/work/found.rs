//! Tasks that are looked for in lists of tasks.

use std::collections::HashSet;

use backup_api::Operation;
use backup_api::cbr::TaskList;
use backup_api::cbr::model::Task;
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::json::{self, Value};
use backup_api::list::{Paging, Sink};
use backup_api::reply::{Page, Row};

use super::Console;
use super::collect::past_zero;
use super::read::PAGE;

/// The tasks of a list: its first page, or those that are wanted, by the keys of their ids, until all are found.
///
/// # Errors
/// Of the first page that fails.
pub(super) async fn of_those(
    console: Console,
    list: &TaskList,
    wanted: Option<&HashSet<String>>,
) -> Result<Vec<Value>, ApiError> {
    let scope = console.client.sessions.now().session().map(|session| session.scope.clone()).unwrap_or_default();
    let mut paging = Paging::new(list.limit.unwrap_or(PAGE));
    let mut found = Found { wanted, left: wanted.map_or(0, HashSet::len), ..Found::default() };
    let [first, later] = Page::<Task>::FITS;
    while let Some(ask) = paging.ask() {
        let list = TaskList { limit: Some(ask.limit), offset: past_zero(ask.offset), ..list.clone() };
        let request = list.request(&scope);
        let answer = console.client.send_request(request, if ask.offset > 0 { later } else { first }).await?;
        paging.take(ask, answer.raw, Task::MANY, &mut found);
        if found.left == 0 {
            break;
        }
    }
    Ok(found.rows)
}

/// Tasks that are looked for, among those that came.
#[derive(Default)]
struct Found<'a> {
    wanted: Option<&'a HashSet<String>>,
    left: usize,
    seen: HashSet<String>,
    rows: Vec<Value>,
}

impl Sink for Found<'_> {
    fn has(&self, id: &str) -> bool {
        self.seen.contains(id)
    }

    fn push(&mut self, rows: &[Value]) -> usize {
        let mut new = 0;
        for row in rows {
            let id = json::text_or_empty(row, "id");
            let wanted = self.wanted.is_none_or(|wanted| wanted.contains(&ids::key(&id)));
            if !id.is_empty() && !self.seen.insert(id) {
                continue;
            }
            new += 1;
            if wanted {
                self.left = self.left.saturating_sub(1);
                self.rows.push(row.clone());
            }
        }
        new
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use backup_api::json::{Value, parse};
    use backup_api::list::Sink;

    use super::Found;

    #[test]
    fn those_that_are_wanted_are_found_once() {
        let rows = |text: &str| parse(text).ok().as_ref().and_then(Value::as_array).unwrap_or_default().to_vec();
        let wanted: HashSet<String> = ["a", "b"].map(str::to_owned).into();
        let mut found = Found { wanted: Some(&wanted), left: 2, ..Found::default() };
        assert_eq!((found.push(&rows(r#"[{"id": "x"}, {"id": "a"}, {"id": "a"}, {}]"#)), found.left), (3, 1));
        assert_eq!((found.push(&rows(r#"[{"id": "a"}, {"id": "B"}]"#)), found.left, found.rows.len()), (1, 0, 2));
        assert!(found.has("x"));
    }
}
