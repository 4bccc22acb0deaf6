//! Where the console is held: what leads to another host, and answers without an end.

use backup_api::Scope;
use backup_api::cbr::VaultList;
use backup_api::error::{Cause, Taken};
use backup_console::dom::prelude::*;
use backup_console::host::{Functions, Host, Settings};
use backup_console::http::Client;
use backup_console::session::{BadAddress, Endpoints, Session, Token, read_address};
use backup_console::ui::ConfirmDialog;
use js_sys::Function;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{mount, settle};

#[wasm_bindgen_test]
fn the_browser_s_own_parser_says_where_an_address_leads() {
    let page = web_sys::window().unwrap().location().origin().unwrap();
    for (text, base) in [
        ("/proxy/cbr/", "/proxy/cbr".to_owned()),
        ("/proxy/{region}/cbr", "/proxy/{region}/cbr".to_owned()),
        (&format!("{page}/proxy"), "/proxy".to_owned()),
        ("/", page.clone()),
    ] {
        let found = read_address(text).unwrap().unwrap();
        assert_eq!((found.base, found.host), (base, None), "{text}");
    }
    for text in ["//evil.example", "/\\evil.example", "/\t/evil.example", "/.//evil.example", "javascript:alert(1)"] {
        assert_eq!(read_address(text), Err(BadAddress::Form), "{text:?}");
    }
    let named = read_address("https:\\\\EVIL.example:443/v").unwrap().unwrap();
    assert_eq!((named.base.as_str(), named.host.as_deref()), ("https://evil.example/v", Some("evil.example")));
    assert_eq!(read_address("https://a@evil.example"), Err(BadAddress::Extra));
}

/// What a list of vaults comes to where the host's fetch answers this.
async fn answered(response: &str) -> Result<usize, (Cause, Taken)> {
    let owner = Owner::new();
    let fetch = Function::new_no_args(&format!("return Promise.resolve({response})"));
    let client = owner.with(|| {
        let functions = Functions { fetch: Some(fetch), ..Functions::default() };
        Client::new(Host::around(Settings::default(), functions, web_sys::EventTarget::new().unwrap()))
    });
    let session = Session {
        token: Token::new("t"),
        scope: Scope { project_id: "p".to_owned() },
        profile: backup_api::Profile::ALL.first().unwrap(),
        region: "eu".to_owned(),
        endpoints: Endpoints::default(),
        facts: None,
    };
    let answer = client.send_as(&session, &VaultList::default()).await;
    answer.map(|answer| answer.value.rows.len()).map_err(|error| (error.cause, error.taken))
}

#[wasm_bindgen_test]
async fn an_answer_without_an_end_is_given_up() {
    let endless = "new Response(new ReadableStream({ pull(to) { to.enqueue(new Uint8Array(1 << 20).fill(97)); } }))";
    assert_eq!(answered(endless).await, Err((Cause::TooLarge, Taken::No)));
    let large = "new Response('{\"vaults\":[],\"x\":\"' + 'a'.repeat((16 << 20) + 1) + '\"}')";
    assert_eq!(answered(large).await, Err((Cause::TooLarge, Taken::No)));
}

#[wasm_bindgen_test]
async fn an_answer_in_pieces_is_whole() {
    let pieces = "new Response(new ReadableStream({ start(to) { \
        for (const byte of new TextEncoder().encode('{\"vaults\":[{\"id\":\"1\",\"name\":\"ä€😀\"}],\"count\":1}')) \
            to.enqueue(new Uint8Array([byte])); \
        to.close(); } }))";
    assert_eq!(answered(pieces).await, Ok(1));
    assert_eq!(answered("new Response('\\uFEFF{\"vaults\":[],\"count\":0}')").await, Ok(0));
    let used = "(() => { const given = new Response('{}'); given.body.getReader(); return given; })()";
    assert_eq!(answered(used).await, Err((Cause::Truncated, Taken::No)));
    let broken = "new Response(new ReadableStream({ start(to) { to.error(new Error('x')); } }))";
    assert_eq!(answered(broken).await, Err((Cause::Truncated, Taken::No)));
}

#[wasm_bindgen_test]
async fn a_name_turns_nothing_round_and_is_read_before_it_goes() {
    let name = "\u{202e}noitcu\u{200b}dorp";
    let said = backup_words::fill("Delete \u{1}a now?", &[backup_words::Value::Text(name)], &|_| "other".to_owned());
    let open = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <p title=name.to_owned() aria-label=move || name.to_owned()>{name}</p>
            <ConfirmDialog
                open=open
                title=said.clone()
                consequence=said.clone()
                name=MaybeProp::from(Some(name.to_owned()))
                confirm_label="Delete"
                on_confirm=Callback::new(move |()| open.set(false))
            />
        }
        .into_any()
    });
    settle().await;
    let shown = page.root.text_content().unwrap();
    assert!(!shown.contains('\u{202e}'), "{shown:?}");
    assert!(shown.contains("[U+202E]noitcu\u{200b}dorp"), "a list shows what joins letters as it is: {shown:?}");
    assert!(shown.contains("Delete [U+202E]noitcu[U+200B]dorp now?"), "{shown:?}");
    let first = page.root.query_selector("p[title]").unwrap().unwrap();
    for attribute in ["title", "aria-label"] {
        assert_eq!(first.get_attribute(attribute).unwrap(), "[U+202E]noitcu\u{200b}dorp", "{attribute}");
    }
}
