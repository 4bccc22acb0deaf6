//! Whole lists from pages.

use std::collections::HashSet;
use std::future::poll_fn;
use std::task::Poll;

use backup_api::error::ApiError;
use backup_api::json::{self, Value};
use backup_api::list::{Ask, MOST, Paging, Sink, asked_for};
use backup_api::reply::{Page, Row};
use backup_api::{Operation, Request};

use crate::http::{Answer, Awaited, Client, Fits};

/// What was read of a list.
#[derive(Debug, Default, PartialEq)]
pub struct Rows<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// There are more than were read.
    pub cut: bool,
    /// How many came and how many the service counts, where these differ.
    pub miscount: Miscount,
    /// How many others came that nobody asked for: they are not among the rows.
    pub foreign: usize,
}

impl<T> Rows<T> {
    /// Whether nothing can be concluded from what is not among them: some are missing, or all that came belong elsewhere.
    #[must_use]
    pub fn short(&self) -> bool {
        self.cut || missing(self.miscount) || (self.rows.is_empty() && self.foreign > 0)
    }
}

/// How many rows came and how many the service counts, where these differ.
pub type Miscount = Option<(usize, usize)>;

/// Whether rows are missing: fewer came than are counted. Where more came the count is wrong, and they were read until no
/// more came.
#[must_use]
pub fn missing(miscount: Miscount) -> bool {
    miscount.is_some_and(|(came, counted)| came < counted)
}

/// How a page is asked for: patiently where somebody waits for all of it, once where it is asked again anyway.
pub type Asks = fn(Client, Request, Fits) -> Awaited;

/// Asks for page after page of a list, from the first row on, and keeps the rows that were asked for: some services pass
/// over a filter. `limit`: rows of a page; [`MOST`] of a list that comes in one answer and takes no limit.
///
/// # Errors
/// Of the first page that fails: a list with a silent gap would mislead.
pub async fn collect<O, T>(asks: Asks, client: Client, limit: i64, list: &O) -> Result<Rows<T>, ApiError>
where
    O: Operation<Reply = Page<T>>,
    T: Row,
{
    let Rows { rows, cut, miscount, foreign } = collect_values(asks, client, limit, list, untold()).await?;
    Ok(Rows { rows: rows.iter().map(T::read).collect(), cut, miscount, foreign })
}

/// The same as they came: what could not be read is told from what was not sent by whoever shows it.
///
/// # Errors
/// As [`collect`].
pub async fn collect_values<O, T>(
    asks: Asks,
    client: Client,
    limit: i64,
    list: &O,
    told: Told,
) -> Result<Rows<Value>, ApiError>
where
    O: Operation<Reply = Page<T>>,
    T: Row,
{
    let scope = client.sessions.now().session().map(|session| session.scope.clone()).unwrap_or_default();
    Box::pin(values(asks, client, limit, list.request(&scope), (T::MANY, Page::<T>::FITS), told)).await
}

/// Takes how far a list was read after each page: the rows that wait to be handed out, how many came, and how many the
/// service counts. What it takes out of the rows is its own; the rest is handed out at the end.
pub type Told = Box<dyn FnMut(&mut Vec<Value>, usize, Option<usize>)>;

/// Nobody is told.
#[must_use]
pub fn untold() -> Told {
    Box::new(|_, _, _| ())
}

/// A page of a list.
fn page(list: &Request, limit: i64, offset: i64) -> Request {
    let mut page = list.clone();
    // Zero is what the service takes anyway; some refuse it in the query.
    let named = [("limit", limit, limit < MOST), ("offset", offset, offset > 0)];
    let named = named.into_iter().filter(|(.., sent)| *sent).map(|(key, number, _)| (key, number.to_string()));
    page.query.splice(0..0, named);
    page
}

async fn values(
    asks: Asks,
    client: Client,
    limit: i64,
    list: Request,
    (key, fits): (&'static str, [Fits; 2]),
    mut told: Told,
) -> Result<Rows<Value>, ApiError> {
    let mut paging = Paging::new(limit);
    let mut kept = Kept { request: Some(list.clone()), ..Kept::default() };
    let mut flying: Vec<(Ask, Awaited)> = Vec::new();
    let total = |paging: &Paging| paging.total().and_then(|total| usize::try_from(total).ok());
    loop {
        while flying.len() < paging.parallel()
            && let Some(ask) = paging.ask()
        {
            let [first, later] = fits;
            let fits = if ask.offset > 0 { later } else { first };
            flying.push((ask, asks(client, page(&list, ask.limit, ask.offset), fits)));
        }
        if flying.is_empty() {
            break;
        }
        let (ask, answer) = next_of(&mut flying).await;
        paging.take(ask, answer?.raw, key, &mut kept);
        told(&mut kept.rows, kept.came, total(&paging));
    }
    let total = total(&paging);
    let miscount = total.filter(|total| *total != kept.came && !paging.cut()).map(|total| (kept.came, total));
    Ok(Rows { rows: kept.rows, cut: paging.cut(), miscount, foreign: kept.foreign })
}

/// The first of them that has its answer.
fn next_of(flying: &mut Vec<(Ask, Awaited)>) -> impl Future<Output = (Ask, Result<Answer, ApiError>)> {
    poll_fn(|context| {
        let ready = flying.iter_mut().enumerate().find_map(|(at, (_, awaited))| match awaited.as_mut().poll(context) {
            Poll::Ready(answer) => Some((at, answer)),
            Poll::Pending => None,
        });
        match ready {
            Some((at, answer)) => Poll::Ready((flying.swap_remove(at).0, answer)),
            None => Poll::Pending,
        }
    })
}

/// What came, and of that what was asked for.
#[derive(Default)]
struct Kept {
    request: Option<Request>,
    rows: Vec<Value>,
    seen: HashSet<String>,
    came: usize,
    foreign: usize,
}

impl Sink for Kept {
    fn has(&self, id: &str) -> bool {
        self.seen.contains(id)
    }

    /// One row for each id, the first that came, in one page as in several: of two none is known to be newer. A row without an
    /// id is still a row.
    fn push(&mut self, rows: &[Value]) -> usize {
        let mut new = 0;
        for row in rows {
            let id = json::text_or_empty(row, "id");
            if !id.is_empty() && !self.seen.insert(id) {
                continue;
            }
            new += 1;
            if self.request.as_ref().is_none_or(|request| asked_for(request, row)) {
                self.rows.push(row.clone());
            } else {
                self.foreign += 1;
            }
        }
        self.came += new;
        new
    }
}

/// Zero is what the service takes anyway; some refuse it in the query.
pub const fn past_zero(offset: i64) -> Option<i64> {
    if offset > 0 { Some(offset) } else { None }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::BackupList;
    use backup_api::json::{Value, parse};
    use backup_api::list::{MOST, Sink};
    use backup_api::{Operation, Scope};

    use super::{Kept, missing, page};

    #[test]
    fn a_page_is_the_list_with_its_limit_and_where_it_begins() {
        let list = BackupList { vault_id: "v".to_owned(), ..BackupList::default() }.request(&Scope::default());
        let target = |limit, offset| page(&list, limit, offset).target();
        assert!(target(50, 0).ends_with("/backups?limit=50&vault_id=v"));
        assert!(target(50, 49).ends_with("/backups?limit=50&offset=49&vault_id=v"));
        assert!(target(MOST, 0).ends_with("/backups?vault_id=v"));
    }

    #[test]
    fn rows_are_missing_where_fewer_came_than_are_counted() {
        assert_eq!([None, Some((24, 99)), Some((24, 3))].map(missing), [false, true, false]);
    }

    #[test]
    fn what_nobody_asked_for_came_and_is_not_kept() {
        let page =
            parse(r#"[{"id": "a", "vault_id": "V1"}, {"id": "b", "vault_id": "V2"}, {"id": "c"}, {"id": "c"}, {}]"#);
        let rows = page.ok().as_ref().and_then(Value::as_array).unwrap_or_default().to_vec();
        let list = BackupList { vault_id: "v1".to_owned(), ..BackupList::default() };
        let mut kept = Kept { request: Some(list.request(&Scope::default())), ..Kept::default() };
        assert_eq!((kept.push(&rows), kept.came, kept.rows.len(), kept.foreign), (4, 4, 3, 1), "one row for each id");
        assert!(kept.has("b"), "it was seen, and a page that brings it again brings nothing");
        assert_eq!(kept.push(&rows), 1, "a row without an id may be another");
    }
}
