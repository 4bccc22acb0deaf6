//! Functions that the host lends the console.

use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::kind_of;
use crate::dom::promise;
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
    /// Asks the host for a token; nothing where it has none, throws, or takes more than a minute.
    ///
    /// # Errors
    /// What it gave in the place of one: [`token_of`] names it.
    pub async fn token(&self, reason: Reason) -> Result<Option<Token>, JsValue> {
        let Some(ask) = &self.get_token else { return Ok(None) };
        let given = ask.call1(&JsValue::UNDEFINED, &JsValue::from_str(reason.word()));
        let given = match given.map(JsCast::dyn_into::<Promise>) {
            Ok(Ok(promise)) => within(&promise, LIMIT).await,
            Ok(Err(given)) => Some(given),
            Err(_) => None,
        };
        let Some(given) = given.filter(|given| !given.is_null() && !given.is_undefined()) else { return Ok(None) };
        // Looked at no closer here: what is wrong with it is said by a part that comes later.
        match given.as_string().map(|text| Token::new(&text)) {
            Some(token) if token.is_none() => Ok(None),
            Some(token) if token.is_likely() => Ok(Some(token)),
            _ => Err(given),
        }
    }

    /// The address of a link to the place at `path`; nothing where the host does not say.
    #[must_use]
    pub fn address(&self, path: &str) -> Option<String> {
        let made = self.link_to.as_ref()?.call1(&JsValue::UNDEFINED, &JsValue::from_str(path)).ok()?;
        made.as_string().filter(|address| goes_somewhere(address))
    }
}

/// The token that a host gave; nothing for what says that there is none.
///
/// # Errors
/// What it is, where it is no token. Of a text neither a part nor the length is told, whatever is wrong with it.
pub fn token_of(given: &JsValue) -> Result<Option<Token>, String> {
    match given.as_string() {
        Some(text) if text.trim().is_empty() => Ok(None),
        Some(text) => Token::read(&text).map(Some).map_err(str::to_owned),
        None if given.is_null() || given.is_undefined() => Ok(None),
        None => Err(kind_of(given)),
    }
}

/// A path, or an address of the web: what runs as a program, or is data, is no address of a place. Browsers drop blanks and
/// control characters before they read it, so they are dropped here.
fn goes_somewhere(address: &str) -> bool {
    let read: String = address.chars().filter(|it| *it > ' ').collect::<String>().to_ascii_lowercase();
    match read.find([':', '/', '?', '#']).and_then(|at| read.split_at_checked(at)) {
        Some((scheme, rest)) if rest.starts_with(':') => matches!(scheme, "http" | "https"),
        _ => true,
    }
}

/// What the host's promise gives; nothing where it refuses or takes more than `limit` milliseconds.
pub(crate) async fn within(asked: &Promise, limit: u32) -> Option<JsValue> {
    let late = promise(async move {
        TimeoutFuture::new(limit).await;
        Err(JsValue::UNDEFINED)
    });
    JsFuture::from(Promise::race(&Array::of2(asked, &late))).await.ok()
}

#[cfg(test)]
mod tests {
    use super::goes_somewhere;

    #[test]
    fn only_addresses_of_the_web_are_links() {
        for (address, good) in [
            ("#backup/vaults", true),
            ("/portal?at=/vaults", true),
            ("vaults/a:b", true),
            ("https://portal.example.org/vaults", true),
            ("javascript:alert(1)", false),
            (" java\nscript:alert(1)", false),
            ("\u{1}JavaScript:alert(1)", false),
            ("data:text/html,x", false),
            ("vbscript:x", false),
        ] {
            assert_eq!(goes_somewhere(address), good, "{address:?}");
        }
    }
}
