//! A long list: read by pages, drawn through a window, gone through by keys.

use backup_api::cbr::BackupList;
use backup_api::cbr::model::Backup;
use backup_api::cbr::object::BACKUP;
use backup_api::json::{Value, parse};
use backup_api::reply;
use backup_api::{Operation, Scope};
use backup_console::dom::prelude::*;
use backup_console::host::{Functions, Host, Settings};
use backup_console::list::{Column, Filter, List, ListSpec, Rows, Source, cells, view};
use backup_console::places::Place;
use backup_console::route::Route;
use backup_console::session::{Endpoints, Session, Token};
use backup_console::text::{backups as words, lists, status};
use backup_console::work::Console;
use js_sys::Function;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, enter, mount, press, settle, words as said};

static LIST: ListSpec = ListSpec {
    name: "tested",
    tab: "",
    place: Place::Backups,
    source: Source {
        object: &BACKUP,
        key: "backups",
        limit: 1000,
        page: |scope, limit, offset| BackupList { limit: Some(limit), offset, ..BackupList::default() }.request(scope),
        fits: reply::Page::<Backup>::FITS,
    },
    columns: &[
        Column::of("name", words::NAME, 0, 200, |at| cells::opener(at, words::open)).searched(),
        Column::of("state", words::STATE, 1, 100, cells::text).live(),
        Column::of("size", words::SIZE, 2, 90, cells::gigabytes).number(),
    ],
    filters: &[Filter { key: "state", label: lists::STATE, any: lists::any_state, word: status::word }],
    range: "created_at",
    sort: "name",
    caption: words::CAPTION,
    search: words::SEARCH,
    id: words::ID,
    counted: words::counted,
};

/// A cloud with so many backups in a project of its own. Its pages hold at most a thousand; `broken` is the offset of the
/// page that fails once, `most` the requests that were ever on their way at a time.
fn cloud(count: u32, claimed: &str, broken: i32) -> Function {
    Function::new_with_args(
        "request",
        &format!(
            "const self = globalThis.cloud ??= {{ asked: [], now: 0, most: 0, failed: false }};
            const query = new URL(request.url).searchParams;
            const offset = Number(query.get('offset') ?? 0);
            self.asked.push(offset);
            self.now += 1;
            self.most = Math.max(self.most, self.now);
            const rows = Array.from({{ length: Math.min(1000, Math.max(0, {count} - offset)) }}, (_, at) => {{
                const number = offset + at;
                return {{ id: 'id-' + number, name: 'backup-' + number, status: number % 10 ? 'available' : 'error', resource_size: number % 7 }};
            }});
            const fails = offset === {broken} && !self.failed;
            self.failed ||= fails;
            const body = JSON.stringify(fails ? {{ error_msg: 'no' }} : {{ backups: rows, count: {claimed} }});
            const headers = {{ 'content-type': 'application/json' }};
            return new Promise((done) => setTimeout(() => {{
                self.now -= 1;
                done(new Response(body, {{ status: fails ? 403 : 200, headers }}));
            }}, 1));"
        ),
    )
}

fn asked() -> (Vec<i32>, i32) {
    let cloud = js_sys::Reflect::get(&js_sys::global(), &"cloud".into()).unwrap();
    let get = |name: &str| js_sys::Reflect::get(&cloud, &name.into()).unwrap();
    let offsets = js_sys::Array::from(&get("asked")).iter().map(|it| it.as_f64().unwrap() as i32).collect();
    let most = get("most").as_f64().unwrap() as i32;
    js_sys::Reflect::delete_property(&js_sys::global(), &"cloud".into()).unwrap();
    (offsets, most)
}

struct Shown {
    page: Page,
    console: Console,
    rows: Rows,
    list: List,
}

/// What only the style does: the list scrolls by itself.
fn boxed(page: &Page) {
    let place: web_sys::HtmlElement = page.all(".bc-list")[0].clone();
    place.style().set_property("max-height", "400px").unwrap();
    place.style().set_property("overflow", "auto").unwrap();
    for part in page.all("table, thead, tbody") {
        part.style().set_property("display", "block").unwrap();
    }
}

fn shown(fetch: Function) -> Shown {
    let made = std::rc::Rc::new(std::cell::RefCell::new(None));
    let keep = made.clone();
    let page = mount(move || {
        let functions = Functions { fetch: Some(fetch), ..Functions::default() };
        let element = web_sys::EventTarget::new().unwrap();
        let host = Host::around(Settings::default(), functions, element);
        let console = Console::new(RwSignal::new(Route::from(Place::Backups)), host);
        console.client.sessions.begin(Session {
            token: Token::new("t"),
            scope: Scope { project_id: "p".to_owned() },
            profile: backup_api::Profile::ALL.first().unwrap(),
            region: "eu".to_owned(),
            endpoints: Endpoints::default(),
            facts: None,
        });
        let rows = console.kept(LIST.name, || Rows::new(&LIST));
        rows.ask(console);
        let list = List::new(console, &LIST, rows);
        *keep.borrow_mut() = Some((console, rows, list));
        // As a page does it: once something is here.
        (move || rows.here.get().then(|| view(list, ().into_any()))).into_any()
    });
    let (console, rows, list) = made.borrow().unwrap();
    Shown { page, console, rows, list }
}

impl Shown {
    /// Waits until nothing is on its way.
    async fn read(&self) {
        for _ in 0..200 {
            settle().await;
            if !self.rows.loading.get_untracked() {
                settle().await;
                boxed(&self.page);
                return settle().await;
            }
        }
        panic!("it never ends");
    }

    fn lines(&self) -> Vec<String> {
        self.page.all("tbody tr").iter().map(|row| said(row)).collect()
    }

    fn text(&self) -> String {
        said(&self.page.root)
    }

    /// Waits until what says this has the focus: it comes with a frame.
    async fn until(&self, text: &str) {
        // A busy machine draws few frames.
        for _ in 0..100 {
            settle().await;
            if self.page.focused().is_some_and(|it| said(&it) == text) {
                return;
            }
        }
        panic!("{text} never has the focus");
    }
}

#[wasm_bindgen_test]
async fn pages_come_three_at_a_time_and_each_once() {
    let shown = shown(cloud(7300, "7300", -1));
    shown.read().await;
    let (mut offsets, most) = asked();
    assert_eq!(offsets[0], 0);
    offsets.sort_unstable();
    assert_eq!(offsets, [0, 999, 1998, 2997, 3996, 4995, 5994, 6993]);
    assert_eq!(most, 3);
    assert!(shown.text().contains("7 300 backups"));
    assert_eq!(shown.rows.now(|store| store.id(7299).to_owned()), "id-7299", "in the order of the service");
}

#[wasm_bindgen_test]
async fn without_a_count_pages_follow_each_other_until_one_brings_nothing() {
    let shown = shown(cloud(2000, "undefined", -1));
    shown.read().await;
    assert_eq!(asked(), (vec![0, 999, 1998, 1999], 1));
    assert!(shown.text().contains("2 000 backups"));
}

#[wasm_bindgen_test]
async fn a_claim_that_is_wrong_is_told_and_ends() {
    let shown = shown(cloud(1500, "9000", -1));
    shown.read().await;
    assert!(asked().0.len() < 9, "nothing is asked for behind the end");
    assert!(shown.text().contains("The service counts 9 000 rows, but returned 1 500."), "{}", shown.text());
}

#[wasm_bindgen_test]
async fn a_page_that_fails_leaves_what_was_read_and_the_way_on() {
    let shown = shown(cloud(5000, "5000", 1998));
    shown.read().await;
    assert!(shown.rows.error.get_untracked().is_some());
    assert!(shown.text().contains("of 5 000 loaded"));
    assert!(shown.rows.now(|store| store.len()) < 5000);
    shown.page.button("Continue").click();
    shown.read().await;
    assert!(shown.rows.error.get_untracked().is_none());
    assert!(shown.text().contains("5 000 backups") && !shown.text().contains("loaded"));
    asked();
}

#[wasm_bindgen_test]
async fn some_hundreds_are_whole_and_thousands_are_a_window() {
    let few = shown(cloud(400, "400", -1));
    few.read().await;
    assert_eq!(few.lines().len(), 400);
    assert!(!few.text().contains("Ctrl F"));
    asked();

    let many = shown(cloud(3000, "3000", -1));
    many.read().await;
    asked();
    let table = &many.page.all("table")[0];
    assert!(many.lines().len() < 200, "{}", many.lines().len());
    assert_eq!(table.get_attribute("aria-rowcount").unwrap(), "3001");
    assert!(many.text().contains("Ctrl F"));
    let first = many.page.button("Open the backup backup-0");
    first.focus().unwrap();
    press(&first, "End");
    many.until("backup-2999").await;
    let row = many.page.focused().unwrap().closest("tr").unwrap().unwrap();
    assert_eq!(row.get_attribute("aria-rowindex").unwrap(), "3001");
    press(&many.page.focused().unwrap(), "k");
    many.until("backup-2998").await;
    press(&many.page.focused().unwrap(), "Home");
    many.until("backup-0").await;
}

#[wasm_bindgen_test]
async fn search_order_and_filters_are_the_address_both_ways() {
    let shown = shown(cloud(30, "30", -1));
    shown.read().await;
    asked();
    let path = || shown.console.route.with_untracked(Route::path);
    assert_eq!(path(), "/backups");
    for (press, first) in [("Backup", "backup-29"), ("Backup", "backup-0"), ("Size", "backup-0"), ("Size", "backup-6")]
    {
        shown.page.button(press).click();
        settle().await;
        assert!(shown.lines()[0].starts_with(first), "{press}: {:?}", shown.lines());
    }
    shown.list.state.sort.set(String::new());
    enter(&shown.page.labelled("Search"), "backup-2");
    settle().await;
    assert_eq!(shown.lines().len(), 11);
    shown.page.button("Size").click();
    shown.page.button("Size").click();
    settle().await;
    assert_eq!(path(), "/backups?search=backup-2&sort=-size");
    assert!(shown.lines()[0].starts_with("backup-20"), "{:?}", shown.lines());
    let head = &shown.page.all("thead th[aria-sort=descending]")[0];
    assert_eq!(said(head), "Size");
    shown.console.go(Route::parse("/backups?state=error"));
    settle().await;
    assert_eq!(shown.lines().len(), 3);
    assert_eq!(shown.page.labelled("Search").value(), "");
    shown.console.go(Route::parse("/backups?search=nothing"));
    settle().await;
    shown.page.button("Clear search and filter").click();
    settle().await;
    assert_eq!((shown.lines().len(), path()), (30, "/backups".to_owned()));
    // Enter is the button's own: the row that it opens is in the address.
    shown.page.button("Open the backup backup-7").click();
    settle().await;
    assert_eq!(path(), "/backups?open=id-7");
}

#[wasm_bindgen_test]
async fn rows_are_ticked_by_box_by_key_and_by_range() {
    let shown = shown(cloud(20, "20", -1));
    shown.read().await;
    asked();
    let count = || shown.list.ticked.with_untracked(std::collections::HashSet::len);
    let third = shown.page.button("Open the backup backup-3");
    third.focus().unwrap();
    assert!(!press(&third, " "), "Space does not press the button");
    settle().await;
    assert!(shown.text().contains("1 selected"));
    let options = web_sys::MouseEventInit::new();
    options.set_shift_key(true);
    options.set_bubbles(true);
    options.set_cancelable(true);
    let click = web_sys::MouseEvent::new_with_mouse_event_init_dict("click", &options).unwrap();
    shown.page.all("tbody input")[7].dispatch_event(&click).unwrap();
    settle().await;
    assert_eq!(count(), 5);
    let all = shown.page.all("thead input")[0].clone();
    assert!(js_sys::Reflect::get(&all, &"indeterminate".into()).unwrap().is_truthy());
    all.click();
    settle().await;
    assert_eq!(count(), 20);
    shown.page.button("Clear selection").click();
    settle().await;
    assert_eq!(count(), 0);
}

#[wasm_bindgen_test]
async fn columns_are_chosen_and_remembered() {
    let shown = shown(cloud(5, "5", -1));
    shown.read().await;
    asked();
    let heads = || shown.page.all("thead th button").iter().map(|it| said(it)).collect::<Vec<_>>();
    assert_eq!(heads(), ["Backup", "State", "Size"]);
    let menu = shown.page.all("details").into_iter().find(|it| said(it) == "Columns").unwrap();
    menu.query_selector("summary").unwrap().unwrap();
    menu.set_attribute("open", "").unwrap();
    settle().await;
    settle().await;
    shown.page.all(".bc-menu-rows input")[0].click();
    settle().await;
    assert_eq!(heads(), ["Backup", "Size"]);
    assert_eq!(shown.console.route.with_untracked(Route::path), "/backups?columns=size");
    assert_eq!(backup_console::storage::columns("tested"), "size");
    shown.page.button("Reset columns").click();
    settle().await;
    assert_eq!(heads(), ["Backup", "State", "Size"]);
}

fn rows(text: &str) -> Vec<Value> {
    parse(text).unwrap().as_array().unwrap().to_vec()
}

#[wasm_bindgen_test]
async fn rows_that_are_asked_about_again_change_where_they_stand() {
    let shown = shown(cloud(30, "30", -1));
    shown.read().await;
    asked();
    // Rows are drawn anew once the list knows its width.
    for _ in 0..5 {
        settle().await;
    }
    let opener = shown.page.button("Open the backup backup-3");
    opener.focus().unwrap();
    press(&opener, " ");
    settle().await;
    let newer = r#"[{"id": "id-3", "name": "backup-3", "status": "deleting", "resource_size": 3}, {"id": "new", "name": "backup-0a"}]"#;
    shown.rows.renew(&rows(newer), &["id-5".to_owned()], "state");
    settle().await;
    settle().await;
    let row = opener.closest("tr").unwrap().unwrap();
    assert!(said(&row).contains("deleting"), "{}", said(&row));
    assert_eq!(said(&shown.page.focused().unwrap()), "backup-3", "it is the same element");
    assert_eq!(row.get_attribute("aria-rowindex").unwrap(), "6", "another came before it");
    assert_eq!((shown.lines().len(), shown.list.ticked.with_untracked(|all| all.contains("id-3"))), (31, true));
    assert!(shown.lines()[6].starts_with("backup-5") && !shown.lines()[6].contains("available"), "nobody knows it");
    press(&opener, "ArrowDown");
    shown.until("backup-4").await;
    // What is chosen follows.
    shown.console.go(Route::parse("/backups?state=deleting"));
    settle().await;
    assert_eq!(shown.lines().len(), 1);
    shown.rows.renew(&rows(r#"[{"id": "id-3", "name": "backup-3", "status": "available"}]"#), &[], "state");
    settle().await;
    assert_eq!(shown.lines().len(), 0);
}

#[wasm_bindgen_test]
async fn what_is_read_stays_in_view_while_rows_come_before_it() {
    let shown = shown(cloud(3000, "3000", -1));
    shown.read().await;
    asked();
    let place = shown.page.all(".bc-list")[0].clone();
    let first = shown.page.button("Open the backup backup-0");
    first.focus().unwrap();
    press(&first, "End");
    shown.until("backup-2999").await;
    for at in (2994..2999).rev() {
        press(&shown.page.focused().unwrap(), "k");
        shown.until(&format!("backup-{at}")).await;
    }
    let at = || {
        let row = shown.page.button("Open the backup backup-2994").closest("tr").unwrap().unwrap();
        row.unchecked_into::<web_sys::HtmlElement>().offset_top() - place.scroll_top()
    };
    let before = at();
    shown.rows.renew(
        &rows(r#"[{"id": "new", "name": "backup-0a"}, {"id": "newer", "name": "backup-0b"}]"#),
        &[],
        "state",
    );
    settle().await;
    settle().await;
    assert_eq!((at(), shown.text().contains("3 002 backups")), (before, true));
}
