//! Functions that the host lends the console.

use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use crate::session::Token;

/// How long the host may take to give a token, milliseconds: whatever waits for it waits as long.
const LIMIT: u32 = 60_000;

/// Why a token is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There is none yet.
    Missing,
    /// The one in hand ends soon.
    Expiring,
    /// A service refused the one in hand.
    Refused,
}

impl Reason {
    /// Its word for the host.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Expiring => "expiring",
            Self::Refused => "refused",
        }
    }
}

/// The host's own functions, where it gave any.
#[derive(Clone, Debug, Default)]
pub struct Functions {
    /// In place of the browser's fetch.
    pub fetch: Option<Function>,
    /// Gives a token, now or later.
    pub get_token: Option<Function>,
    /// The address of a link to a place.
    pub link_to: Option<Function>,
}

impl Functions {
    /// Asks the host for a token; nothing where it has none, throws, takes more than a minute, or gives something else
    /// than a text.
    pub async fn token(&self, reason: Reason) -> Option<Token> {
        let ask = self.get_token.as_ref()?;
        let given = ask.call1(&JsValue::UNDEFINED, &JsValue::from_str(reason.word())).ok()?;
        let given = match given.dyn_into::<Promise>() {
            Ok(promise) => JsFuture::from(Promise::race(&Array::of2(&promise, &late()))).await.ok()?,
            Err(given) => given,
        };
        let text = given.as_string()?;
        Some(Token::new(&text)).filter(|_| !text.trim().is_empty())
    }

    /// The address of a link to the place at `path`; nothing where the host does not say.
    #[must_use]
    pub fn address(&self, path: &str) -> Option<String> {
        let made = self.link_to.as_ref()?.call1(&JsValue::UNDEFINED, &JsValue::from_str(path)).ok()?;
        // An address that runs as a program is none.
        made.as_string().filter(|address| !address.trim_start().to_ascii_lowercase().starts_with("javascript:"))
    }
}

fn late() -> Promise {
    future_to_promise(async {
        TimeoutFuture::new(LIMIT).await;
        Ok(JsValue::UNDEFINED)
    })
}
