//! Lists that are more than one table over one call: several at one place, and rows that are put together here.

use backup_console::app::context;
use backup_console::dom::prelude::*;
use backup_console::host::{Functions, Host, Settings};
use backup_console::pages;
use backup_console::route::Route;
use backup_console::session::{Endpoints, Session, Token};
use backup_console::work::Console;
use js_sys::Function;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, enter, mount, settle, words as said};

/// A cloud with two servers and a disk, and with so many runs of two backups each in a vault, newest first, in pages of a
/// thousand; the backups of a run may stand in two pages.
fn cloud(runs: u32) -> Function {
    Function::new_with_args(
        "request",
        &format!(
            "const url = new URL(request.url);
            const offset = Number(url.searchParams.get('offset') ?? 0);
            const all = Array.from({{ length: 2 * {runs} }}, (_, at) => {{
                const run = {runs} - 1 - Math.floor((at + 1) / 2) % {runs};
                return {{ id: 'b-' + at, name: 'nightly', status: run === 0 ? 'error' : 'available', checkpoint_id: 'run-' + run,
                    vault_id: 'v', resource_id: 'r-' + at % 2, resource_name: at % 2 ? 'web' : 'db',
                    created_at: new Date(Date.UTC(2026, 0, 1) + run * 3600000).toISOString().slice(0, 19) + 'Z' }};
            }});
            const instance = (name) => ({{ id: 'id-' + name, name, status: 'active', protectable: {{ result: true }} }});
            const path = url.pathname;
            const body = path.endsWith('/backups') ? {{ backups: all.slice(offset, offset + 1000), count: all.length }}
                : path.includes('/server/') ? {{ instances: ['web-1', 'web-2'].map(instance) }}
                : path.includes('/disk/') ? {{ instances: [instance('data')] }}
                : path.endsWith('/vaults') ? {{ vaults: [{{ id: 'v', name: 'production' }}], count: 1 }}
                : {{}};
            const headers = {{ 'content-type': 'application/json' }};
            return Promise.resolve(new Response(JSON.stringify(body), {{ headers }}));"
        ),
    )
}

struct Shown {
    page: Page,
    console: Console,
}

/// A place with what it reads.
fn shown(path: &'static str, fetch: Function) -> Shown {
    let made = std::rc::Rc::new(std::cell::RefCell::new(None));
    let keep = made.clone();
    let page = mount(move || {
        let functions = Functions { fetch: Some(fetch), ..Functions::default() };
        let host = Host::around(Settings::default(), functions, web_sys::EventTarget::new().unwrap());
        let context = context(RwSignal::new(Route::parse(path)), host);
        context.console.client.sessions.begin(Session {
            token: Token::new("t"),
            scope: backup_api::Scope { project_id: "p".to_owned() },
            profile: backup_api::Profile::ALL.first().unwrap(),
            region: "eu".to_owned(),
            endpoints: Endpoints::default(),
            facts: None,
        });
        *keep.borrow_mut() = Some(context.console);
        pages::page(context, context.console.route.get_untracked())
    });
    let console = made.borrow().unwrap();
    Shown { page, console }
}

impl Shown {
    async fn until(&self, text: &str) {
        for _ in 0..200 {
            settle().await;
            if said(&self.page.root).contains(text) {
                return;
            }
        }
        panic!("{text} never stands in {}", said(&self.page.root));
    }

    fn path(&self) -> String {
        self.console.route.with_untracked(Route::path)
    }

    fn rows(&self) -> Vec<String> {
        self.page.all("tbody tr th").iter().map(|row| said(row)).collect()
    }
}

#[wasm_bindgen_test]
async fn each_of_several_lists_has_its_own_state_and_address() {
    let shown = shown("/resources", cloud(0));
    shown.until("2 servers").await;
    enter(&shown.page.labelled("Search"), "web-2");
    shown.until("1 of 2").await;
    assert_eq!(shown.path(), "/resources?search=web-2");
    shown.page.button("Disks").click();
    shown.until("1 disk").await;
    assert_eq!((shown.path(), shown.rows()), ("/resources?tab=disk".to_owned(), vec!["data".to_owned()]));
    enter(&shown.page.labelled("Search"), "data");
    settle().await;
    assert_eq!(shown.path(), "/resources?tab=disk&search=data");
    shown.page.button("Servers").click();
    shown.until("1 of 2").await;
    assert_eq!((shown.path(), shown.rows()), ("/resources?search=web-2".to_owned(), vec!["web-2".to_owned()]));
    shown.console.go(Route::parse("/resources?tab=disk&search=nothing"));
    shown.until("No row matches").await;
    assert_eq!(shown.path(), "/resources?tab=disk&search=nothing");
}

#[wasm_bindgen_test]
async fn a_link_leads_to_the_list_that_it_names() {
    let shown = shown("/resources?tab=disk&search=dat", cloud(0));
    shown.until("1 disk").await;
    assert_eq!((shown.path().as_str(), shown.rows()), ("/resources?tab=disk&search=dat", vec!["data".to_owned()]));
}

#[wasm_bindgen_test]
async fn restore_points_are_put_together_of_all_pages_of_backups() {
    let shown = shown("/restore-points?sort=created_at", cloud(1500));
    shown.until("1 500 restore points").await;
    shown.until("2 failed").await;
    assert!(
        said(&shown.page.all("tbody tr")[0]).contains("web, db")
            || said(&shown.page.all("tbody tr")[0]).contains("db, web")
    );
    enter(&shown.page.labelled("Search"), "run-77 production");
    shown.until("11 of 1 500").await;
}
