//! Reading a list by pages from services that cap them, claim what is not so, or change the list meanwhile.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use std::collections::BTreeSet;

use backup_api::json::{self, Value};
use backup_api::list::{MOST, Paging, Sink};

#[derive(Default)]
struct Read {
    ids: Vec<String>,
}

impl Sink for Read {
    fn has(&self, id: &str) -> bool {
        self.ids.iter().any(|known| known == id)
    }

    fn push(&mut self, rows: &[Value]) -> usize {
        let ids: Vec<String> = rows.iter().map(|row| json::text_or_empty(row, "id")).collect();
        let new: Vec<String> = ids.into_iter().filter(|id| !self.has(id)).collect();
        let count = new.len();
        self.ids.extend(new);
        count
    }
}

/// A service: its rows, the most rows of a page, what it says of their number.
struct Service {
    rows: Vec<usize>,
    most: usize,
    count: fn(&Service) -> Option<i64>,
}

impl Service {
    fn new(rows: usize, most: usize) -> Self {
        Self { rows: (0..rows).collect(), most, count: |it| i64::try_from(it.rows.len()).ok() }
    }

    fn page(&self, offset: i64, limit: i64) -> Value {
        let limit = usize::try_from(limit).unwrap().min(self.most);
        let rows = self.rows.iter().skip(usize::try_from(offset).unwrap()).take(limit);
        let rows: Vec<Value> = rows.map(|at| backup_api::json!({ "id": at.to_string() })).collect();
        match (self.count)(self) {
            Some(count) => backup_api::json!({ "rows": rows, "count": count }),
            None => backup_api::json!({ "rows": rows }),
        }
    }
}

/// Reads all; `between` happens to the service before each request but the first, with the number of those before it.
fn read(service: &mut Service, limit: i64, between: impl Fn(&mut Service, usize)) -> (BTreeSet<String>, Vec<i64>) {
    let (mut paging, mut read, mut asked) = (Paging::new(limit), Read::default(), Vec::new());
    loop {
        // As many as may be on their way, answered the last one first.
        let asks: Vec<_> = std::iter::from_fn(|| paging.ask()).take(paging_width(&asked)).collect();
        if asks.is_empty() {
            break;
        }
        let mut answers = Vec::new();
        for ask in asks {
            if !asked.is_empty() {
                between(service, asked.len());
            }
            asked.push(ask.offset);
            answers.push((ask, service.page(ask.offset, ask.limit)));
        }
        for (ask, page) in answers.into_iter().rev() {
            paging.take(ask, page, "rows", &mut read);
        }
        assert!(asked.len() < 100, "it never ends: {asked:?}");
    }
    let ids: BTreeSet<String> = read.ids.iter().cloned().collect();
    assert_eq!(ids.len(), read.ids.len(), "none twice");
    (ids, asked)
}

fn paging_width(asked: &[i64]) -> usize {
    if asked.is_empty() { 1 } else { 3 }
}

fn all(service: &Service) -> BTreeSet<String> {
    service.rows.iter().map(ToString::to_string).collect()
}

#[test]
fn a_page_shorter_than_asked_is_no_end() {
    for (rows, most, limit) in [(250, 100, 1000), (7300, 1000, 1000), (5, 1, 1000), (1, 1000, 1000), (0, 1000, 1000)] {
        for count in [(|it| i64::try_from(it.rows.len()).ok()) as fn(&Service) -> Option<i64>, |_| None] {
            let mut service = Service { count, ..Service::new(rows, most) };
            let (ids, asked) = read(&mut service, limit, |_, _| ());
            assert_eq!(ids, all(&service), "{rows} by {most}: {asked:?}");
        }
    }
}

#[test]
fn what_is_counted_right_is_asked_for_once() {
    for (rows, most, expected) in
        [(3, 1000, vec![0]), (250, 100, vec![0, 99, 198]), (2500, 1000, vec![0, 999, 1998]), (0, 1000, vec![0])]
    {
        assert_eq!(read(&mut Service::new(rows, most), 1000, |_, _| ()).1, expected, "{rows} by {most}");
    }
    // Where there are no pages, nobody asks for another.
    let mut service = Service { count: |_| None, ..Service::new(70, 1000) };
    assert_eq!(read(&mut service, MOST, |_, _| ()).1, [0]);
}

#[test]
fn rows_that_move_up_are_not_passed_over() {
    for gone in [1, 10, 600, 999] {
        for count in [(|it| i64::try_from(it.rows.len()).ok()) as fn(&Service) -> Option<i64>, |_| None] {
            let mut service = Service { count, ..Service::new(1500, 1000) };
            let (ids, asked) = read(&mut service, 1000, |it, number| {
                if number == 1 {
                    it.rows.drain(..gone);
                }
            });
            let missing = all(&service).difference(&ids).count();
            assert_eq!(missing, 0, "{gone} gone: {asked:?}");
        }
    }
    // While several pages are on their way.
    let mut service = Service::new(9000, 1000);
    let (ids, _) = read(&mut service, 1000, |it, number| {
        if matches!(number, 2 | 5) {
            it.rows.drain(..40);
        }
    });
    assert!(all(&service).is_subset(&ids));
}

#[test]
fn rows_that_come_meanwhile_double_nothing() {
    let mut service = Service::new(2500, 1000);
    let (ids, _) = read(&mut service, 1000, |it, number| it.rows.insert(0, 10_000 + number));
    assert!((0..2500).all(|at| ids.contains(&at.to_string())));
}

#[test]
fn equal_moments_lose_nothing() {
    // Whoever sorts by the moment alone may put equal ones in another order for each page.
    let mut service = Service::new(1500, 1000);
    let (ids, asked) = read(&mut service, 1000, |it, number| {
        if number == 1 {
            it.rows.swap(999, 1000);
        }
    });
    assert_eq!(ids, all(&service), "{asked:?}");
    // Not the last of the page: the count tells that one is missing.
    let mut service = Service::new(1500, 1000);
    let (ids, asked) = read(&mut service, 1000, |it, number| {
        if number == 1 {
            it.rows.swap(500, 1000);
        }
    });
    assert_eq!(ids, all(&service), "{asked:?}");
}

#[test]
fn pages_of_different_lengths_leave_no_hole() {
    for count in [(|it| i64::try_from(it.rows.len()).ok()) as fn(&Service) -> Option<i64>, |_| None] {
        let mut service = Service { count, ..Service::new(2500, 1000) };
        let (ids, asked) = read(&mut service, 1000, |it, number| it.most = if number % 2 == 1 { 70 } else { 400 });
        assert_eq!(ids, all(&service), "{asked:?}");
    }
}

#[test]
fn a_wrong_claim_and_an_offset_nobody_minds_come_to_an_end() {
    let mut service = Service { count: |_| Some(9000), ..Service::new(1500, 1000) };
    let (ids, asked) = read(&mut service, 1000, |_, _| ());
    assert!(ids.len() == 1500 && asked.len() < 9, "{asked:?}");
    // The number of rows of this page.
    let mut service = Service { count: |it| i64::try_from(it.rows.len().min(it.most)).ok(), ..Service::new(250, 100) };
    assert_eq!(read(&mut service, 100, |_, _| ()).0.len(), 250);
    // Fewer than there are.
    for (rows, most) in [(24, 1000), (250, 100), (2500, 1000)] {
        let mut service = Service { count: |_| Some(3), ..Service::new(rows, most) };
        let (ids, asked) = read(&mut service, 1000, |_, _| ());
        assert_eq!(ids, all(&service), "{rows} by {most}: {asked:?}");
    }
    // The offset is passed over.
    let (mut paging, mut rows) = (Paging::new(100), Read::default());
    let service = Service { count: |_| None, ..Service::new(100, 100) };
    let mut asked = 0;
    while let Some(ask) = paging.ask() {
        asked += 1;
        paging.take(ask, service.page(0, ask.limit), "rows", &mut rows);
    }
    assert_eq!((asked, rows.ids.len()), (2, 100));
    // A list that changes before each page.
    let mut service = Service::new(2500, 1000);
    read(&mut service, 1000, |it, _| drop(it.rows.drain(..5)));
}

#[test]
fn rows_without_an_id_come_once_and_to_an_end() {
    struct Nameless(usize);
    impl Sink for Nameless {
        fn has(&self, _: &str) -> bool {
            false
        }
        fn push(&mut self, rows: &[Value]) -> usize {
            self.0 += rows.len();
            rows.len()
        }
    }
    for counted in [true, false] {
        let (mut paging, mut read, mut asked) = (Paging::new(100), Nameless(0), 0);
        while let Some(ask) = paging.ask() {
            asked += 1;
            let left = usize::try_from((250 - ask.offset).clamp(0, ask.limit)).unwrap();
            let rows = vec![backup_api::json!({ "name": "x" }); left];
            let page = match counted {
                true => backup_api::json!({ "rows": rows, "count": 250 }),
                false => backup_api::json!({ "rows": rows }),
            };
            paging.take(ask, page, "rows", &mut read);
            assert!(asked < 10, "it never ends");
        }
        assert_eq!(read.0, 250);
    }
}

#[test]
fn it_goes_on_where_it_was_stopped() {
    let (mut paging, mut read) = (Paging::new(1000), Read::default());
    let service = Service::new(5000, 1000);
    let first = paging.ask().unwrap();
    paging.take(first, service.page(first.offset, first.limit), "rows", &mut read);
    let late: Vec<_> = std::iter::from_fn(|| paging.ask()).collect();
    assert_eq!((late.len(), paging.awaits()), (5, true));
    paging.resume();
    assert!(!paging.awaits());
    for ask in late {
        assert!(!paging.take(ask, service.page(ask.offset, ask.limit), "rows", &mut read), "nobody waits for it");
    }
    while let Some(ask) = paging.ask() {
        paging.take(ask, service.page(ask.offset, ask.limit), "rows", &mut read);
    }
    assert_eq!((read.ids.len(), paging.total(), paging.cut()), (5000, Some(5000), false));
}
