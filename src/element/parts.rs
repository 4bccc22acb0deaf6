//! What only embedded consoles need is a file of its own: a page of the console's own never loads it, unless it has a
//! configuration to read.

use backup_api::json::Value;
use wasm_bindgen::JsValue;

use super::OptionError;
use super::options::Options;
use crate::lazy::{self, Absent, Coming};
use crate::text::Language;

/// What JavaScript asks for.
pub(super) enum Act {
    Read(JsValue),
    /// Which language a console in this place speaks.
    Language(web_sys::HtmlElement, JsValue),
    Mount(web_sys::HtmlElement, web_sys::HtmlElement, JsValue),
    Update(u32, JsValue),
    Unmount(u32),
    Navigate(u32, String),
    Open(u32, String, JsValue),
    View(u32),
    Refresh(u32),
    Words,
}

/// What came of it.
pub(super) enum Done {
    Options(Box<Options>),
    Language(Language),
    Number(u32),
    Yes(bool),
    Path(String),
    Words(Value),
    OptionError(OptionError),
    /// The file did not come.
    Absent,
}

impl<E> From<Result<Done, E>> for Done {
    fn from(done: Result<Self, E>) -> Self {
        done.unwrap_or(Self::Absent)
    }
}

fn act(act: Act) -> Done {
    let yes = |done: Result<bool, OptionError>| done.map_or_else(Done::OptionError, Done::Yes);
    match act {
        Act::Read(config) => {
            Options::usual().with(&config).map_or_else(Done::OptionError, |it| Done::Options(Box::new(it)))
        }
        Act::Language(host, options) => {
            super::mounted::wanted_language(&host, &options).map_or_else(Done::OptionError, Done::Language)
        }
        Act::Mount(container, host, options) => {
            super::mounted::mount(container, &host, &options).map_or_else(Done::OptionError, Done::Number)
        }
        Act::Update(id, options) => yes(super::mounted::update(id, &options).map(|()| true)),
        Act::Unmount(id) => {
            super::mounted::unmount(id);
            Done::Yes(true)
        }
        Act::Navigate(id, view) => Done::Yes(super::mounted::navigate(id, &view)),
        Act::Open(id, form, values) => yes(super::mounted::open(id, &form, &values)),
        Act::View(id) => Done::Path(super::mounted::view(id)),
        Act::Refresh(id) => {
            super::mounted::refresh(id);
            Done::Yes(true)
        }
        Act::Words => Done::Words(super::mounted::recovery_words()),
    }
}

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(embed, wasm_split_path = ::leptos::wasm_split, fallible)]
fn embed(asked: Act) -> Result<Done, Absent> {
    Ok(act(asked))
}

#[cfg(not(feature = "split"))]
async fn embed(asked: Act) -> Result<Done, Absent> {
    Ok(act(asked))
}

/// Does it once the file is here.
pub(super) async fn run(asked: Act) -> Done {
    embed(asked).await.into()
}

/// Does it now: there is a mounted console, so the file is here.
pub(super) fn now(asked: Act) -> Done {
    let mut doing: Coming<Done> = Box::pin(embed(asked));
    lazy::now(&mut doing).into()
}
