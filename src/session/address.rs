//! Where an address leads. The URL parser says so, not the beginning of a text: a slash and a backslash, a slash and a tab, two
//! slashes lead to another host.

/// An address of a service that may be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// As requests begin: a path of the page's own origin, or another origin with its path. No slash at its end.
    pub base: String,
    /// The host, where it is not the page's own: it gets token and password.
    pub host: Option<String>,
}

/// Why an address can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadAddress {
    /// Neither a path of this origin nor an https address.
    Form,
    /// Plain http to another machine: the token would travel in the clear.
    NotSecure,
    /// A user, a query or a fragment in it.
    Extra,
}

/// What stands for the id of the region, and what stands for that while it is parsed.
const REGION: [&str; 2] = ["{region}", "bc-region-bc"];

/// Where an address leads from this page; nothing for an empty one, which means the usual one.
///
/// # Errors
/// What is wrong with it.
pub fn read_address(text: &str) -> Result<Option<Address>, BadAddress> {
    let text = text.trim();
    if text.is_empty() { Ok(None) } else { seen_from(text, &origin()).map(Some) }
}

fn seen_from(text: &str, page: &str) -> Result<Address, BadAddress> {
    let [region, sample] = REGION;
    let text = text.replace(region, sample);
    let whole = parse(&text, Some(page)).ok_or(BadAddress::Form)?;
    let (scheme, rest) = whole.split_once("://").ok_or(BadAddress::Form)?;
    let (host, path) = rest.split_at(rest.find('/').ok_or(BadAddress::Form)?);
    if host.contains('@') || path.contains(['?', '#']) {
        return Err(BadAddress::Extra);
    }
    let path = path.trim_end_matches('/');
    let origin = [scheme, "://", host].concat();
    let back = |text: &str| text.replace(sample, region);
    if origin == page {
        // A path that begins with two slashes would be a host to whoever puts it before a request.
        return match path {
            "" => Ok(Address { base: origin, host: None }),
            path if path.starts_with("//") => Err(BadAddress::Form),
            path => Ok(Address { base: back(path), host: None }),
        };
    }
    // Another host has to be named as one, whatever page it is read from.
    if parse(&text, None).as_deref() != Some(whole.as_str()) {
        return Err(BadAddress::Form);
    }
    match scheme {
        "https" => {}
        "http" if is_this_machine(host) => {}
        "http" => return Err(BadAddress::NotSecure),
        _ => return Err(BadAddress::Form),
    }
    Ok(Address { base: back(&[&origin, path].concat()), host: Some(back(host)) })
}

fn is_this_machine(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => name,
        _ => host,
    };
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

/// A base with the page's origin where it is a path: what goes out is never left to whoever reads it.
#[must_use]
pub fn absolute(base: &str) -> String {
    if base.starts_with('/') { origin() + base } else { base.to_owned() }
}

/// Whether a base is another origin's.
#[must_use]
pub fn is_elsewhere(base: &str) -> bool {
    !base.starts_with('/') && base != origin()
}

/// This page's origin; empty where it has none of its own.
#[cfg(target_arch = "wasm32")]
fn origin() -> String {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    origin.filter(|origin| origin != "null").unwrap_or_default()
}

/// The whole address as the browser reads it.
#[cfg(target_arch = "wasm32")]
fn parse(text: &str, page: Option<&str>) -> Option<String> {
    let url = match page {
        Some(page) => web_sys::Url::new_with_base(text, page),
        None => web_sys::Url::new(text),
    };
    url.ok().map(|url| url.href())
}

/// Tests on this machine stand on a portal's page.
#[cfg(not(target_arch = "wasm32"))]
fn origin() -> String {
    "https://portal.example".to_owned()
}

/// The same, by another parser of the same standard.
#[cfg(not(target_arch = "wasm32"))]
fn parse(text: &str, page: Option<&str>) -> Option<String> {
    let page = page.map(url::Url::parse).transpose().ok()?;
    url::Url::options().base_url(page.as_ref()).parse(text).ok().map(String::from)
}

#[cfg(test)]
mod tests {
    use super::{Address, BadAddress, absolute, is_elsewhere, read_address};

    fn read(text: &str) -> Result<(String, Option<String>), BadAddress> {
        let Address { base, host } = read_address(text)?.unwrap_or(Address { base: String::new(), host: None });
        Ok((base, host))
    }

    #[test]
    fn a_path_stays_on_the_page_s_own_origin() {
        for (text, base) in [
            ("", ""),
            (" /proxy/cbr ", "/proxy/cbr"),
            ("/proxy/cbr/", "/proxy/cbr"),
            ("proxy", "/proxy"),
            ("./a/../proxy", "/proxy"),
            ("/proxy/{region}/cbr", "/proxy/{region}/cbr"),
            ("/proxy/\u{9}cbr", "/proxy/cbr"),
            ("/a@b", "/a@b"),
            ("https://portal.example/proxy/", "/proxy"),
            ("HTTPS://PORTAL.example:443/proxy", "/proxy"),
            ("https:proxy", "/proxy"),
            ("/", "https://portal.example"),
        ] {
            assert_eq!(read(text), Ok((base.to_owned(), None)), "{text:?}");
        }
    }

    #[test]
    fn another_host_is_told_by_its_name() {
        for (text, base, host) in [
            ("https://cbr.eu-de.example.org", "https://cbr.eu-de.example.org", "cbr.eu-de.example.org"),
            ("https://CBR.example.org:8443/v/", "https://cbr.example.org:8443/v", "cbr.example.org:8443"),
            ("https://cbr.{region}.example.org", "https://cbr.{region}.example.org", "cbr.{region}.example.org"),
            (
                "https://portal.example.evil.example",
                "https://portal.example.evil.example",
                "portal.example.evil.example",
            ),
            ("https://good.example\\@evil.example", "https://good.example/@evil.example", "good.example"),
            ("https:\\\\evil.example", "https://evil.example", "evil.example"),
            ("https://ev\u{9}il.example", "https://evil.example", "evil.example"),
            ("https://xn--80ak6aa92e.example", "https://xn--80ak6aa92e.example", "xn--80ak6aa92e.example"),
            ("https://аррӏе.example", "https://xn--80ak6aa92e.example", "xn--80ak6aa92e.example"),
            ("http://127.0.0.1:8080/proxy", "http://127.0.0.1:8080/proxy", "127.0.0.1:8080"),
            ("http://2130706433", "http://127.0.0.1", "127.0.0.1"),
            ("http://localhost", "http://localhost", "localhost"),
            ("http://[::1]:9", "http://[::1]:9", "[::1]:9"),
        ] {
            assert_eq!(read(text), Ok((base.to_owned(), Some(host.to_owned()))), "{text:?}");
        }
    }

    #[test]
    fn what_leads_elsewhere_unnamed_is_refused() {
        for text in [
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\u{9}/evil.example",
            "/\u{a}/evil.example",
            "/\u{9}\\evil.example/proxy",
            "/.//evil.example",
            "/proxy/..//evil.example",
            "https://portal.example//evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "blob:https://evil.example/x",
            "ftp://evil.example",
            "file:///etc/passwd",
            "wss://evil.example",
            "https://",
            "https://exa mple.org",
        ] {
            assert_eq!(read(text), Err(BadAddress::Form), "{text:?}");
        }
        for text in ["http://cbr.example.org", "http://localhost.example.org", "http://127.0.0.1.example.org"] {
            assert_eq!(read(text), Err(BadAddress::NotSecure), "{text:?}");
        }
        for text in [
            "https://user@host.example",
            "https://portal.example:x@evil.example",
            "https://portal.example@evil.example",
            "https://host.example/?a=1",
            "https://host.example/#a",
            "/proxy?a",
        ] {
            assert_eq!(read(text), Err(BadAddress::Extra), "{text:?}");
        }
    }

    #[test]
    fn what_goes_out_names_its_origin() {
        assert_eq!(absolute("/proxy/cbr"), "https://portal.example/proxy/cbr");
        assert_eq!(absolute("//evil.example"), "https://portal.example//evil.example");
        assert_eq!(absolute("https://cbr.example.org"), "https://cbr.example.org");
        let elsewhere = ["/proxy", "https://portal.example", "https://portal.example.evil.example"].map(is_elsewhere);
        assert_eq!(elsewhere, [false, false, true]);
    }
}
