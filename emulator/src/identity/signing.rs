//! Requests that are signed with an access and a secret key, as the vendor's SDK sends them.
//!
//! The signature covers method, path, query, the named headers and the body. Which headers is the caller's choice: the
//! list is used as it was sent, and `host` may be missing from it. The date must be near this machine's time, not the
//! emulated one: callers know only the former.

use axum::http::{HeaderMap, Uri};
use backup_api::request::{decode, encode};
use chrono::NaiveDateTime;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::call::pairs;
use crate::clock::Millis;

const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// How far the date may be off: 15 minutes.
const NEAR: Millis = 900_000;

/// What a signature covers.
pub struct Signed<'a> {
    /// `GET` and so on.
    pub method: &'a str,
    /// The address as it came in, the proxy's folder included.
    pub uri: &'a Uri,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body.
    pub bytes: &'a [u8],
}

impl Signed<'_> {
    /// Whether there is a signature at all.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.header("authorization").is_some_and(|value| value.starts_with(ALGORITHM))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// Checks a signature; `now` is this machine's time.
///
/// # Errors
/// What is wrong with it; never the key.
pub fn verify(signed: &Signed<'_>, access: &str, secret: &str, now: Millis) -> Result<(), &'static str> {
    let authorization = signed.header("authorization").unwrap_or_default();
    let fields = authorization.strip_prefix(ALGORITHM).unwrap_or_default();
    let field = |name: &str| {
        fields.split(',').find_map(|field| field.trim().strip_prefix(name)?.strip_prefix('=')).unwrap_or_default()
    };
    if field("Access") != access {
        return Err("the access key is unknown");
    }
    let body = hex::encode(Sha256::digest(signed.bytes));
    // A caller may send the hash of the body along. It is only a claim: what was signed for is what came.
    if signed.header("x-sdk-content-sha256").is_some_and(|claimed| !claimed.eq_ignore_ascii_case(&body)) {
        return Err("X-Sdk-Content-Sha256 is not the hash of the body");
    }
    let date = signed.header("x-sdk-date").ok_or("X-Sdk-Date is missing")?;
    let moment = NaiveDateTime::parse_from_str(date, "%Y%m%dT%H%M%SZ").map_err(|_| "X-Sdk-Date is not a date")?;
    if moment.and_utc().timestamp_millis().abs_diff(now) > NEAR.unsigned_abs() {
        return Err("X-Sdk-Date is more than 15 minutes off");
    }
    let names: Vec<&str> = field("SignedHeaders").split(';').filter(|name| !name.is_empty()).collect();
    let text = format!("{ALGORITHM}\n{date}\n{}", hex::encode(Sha256::digest(canonical(signed, &names, &body))));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map_err(|_| "the secret key is empty")?;
    mac.update(text.as_bytes());
    let given = hex::decode(field("Signature")).map_err(|_| "the signature is not hexadecimal")?;
    mac.verify_slice(&given).map_err(|_| "verify signature fail")
}

fn canonical(signed: &Signed<'_>, names: &[&str], body: &str) -> String {
    let mut path: String = signed.uri.path().split('/').map(|part| encode(&decode(part))).collect::<Vec<_>>().join("/");
    if !path.ends_with('/') {
        path.push('/');
    }
    let mut query: Vec<String> = pairs(signed.uri.query().unwrap_or_default())
        .iter()
        .map(|(key, value)| format!("{}={}", encode(key), encode(value)))
        .collect();
    query.sort();
    let headers: String = names
        .iter()
        .map(|name| format!("{}:{}\n", name.to_lowercase(), signed.header(name).unwrap_or_default().trim()))
        .collect();
    format!("{}\n{path}\n{}\n{headers}\n{}\n{body}", signed.method, query.join("&"), names.join(";"))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    /// The moment of [`sign`].
    const NOW: Millis = 1_795_255_200_000;

    fn sign(uri: &Uri, bytes: &[u8], secret: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("x-sdk-date", "20261121T100000Z".parse().unwrap());
        headers.insert("content-type", "application/json;charset=utf-8".parse().unwrap());
        let names = ["content-type", "x-sdk-date"];
        let body = hex::encode(Sha256::digest(bytes));
        let text = canonical(&Signed { method: "POST", uri, headers: &headers, bytes }, &names, &body);
        let text = format!("{ALGORITHM}\n20261121T100000Z\n{}", hex::encode(Sha256::digest(text)));
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(text.as_bytes());
        let signature = hex::encode(mac.finalize().into_bytes());
        let value = format!("{ALGORITHM} Access=key, SignedHeaders=content-type;x-sdk-date, Signature={signature}");
        headers.insert("authorization", value.parse().unwrap());
        headers
    }

    #[test]
    fn a_signature_covers_the_body_the_query_and_the_key() {
        let uri: Uri = "/v3/p/vaults?b=2&a=%20".parse().unwrap();
        let headers = sign(&uri, b"{}", "secret");
        let check = |uri: &Uri, bytes: &[u8], secret: &str| {
            verify(&Signed { method: "POST", uri, headers: &headers, bytes }, "key", secret, NOW)
        };
        assert_eq!(check(&uri, b"{}", "secret"), Ok(()));
        assert!(check(&uri, b"{ }", "secret").is_err());
        assert!(check(&uri, b"{}", "other").is_err());
        assert!(check(&"/v3/p/vaults?b=2&a=x".parse().unwrap(), b"{}", "secret").is_err());
        assert!(
            verify(&Signed { method: "POST", uri: &uri, headers: &headers, bytes: b"{}" }, "k", "secret", NOW).is_err()
        );
    }

    #[test]
    fn a_hash_that_is_sent_along_is_compared_with_the_body() {
        let uri: Uri = "/v3/p/vaults".parse().unwrap();
        let mut headers = sign(&uri, b"{}", "secret");
        headers.insert("x-sdk-content-sha256", hex::encode(Sha256::digest(b"{}")).parse().unwrap());
        let check = |bytes: &[u8]| {
            verify(&Signed { method: "POST", uri: &uri, headers: &headers, bytes }, "key", "secret", NOW)
        };
        assert_eq!(check(b"{}"), Ok(()));
        assert_eq!(check(b"[]"), Err("X-Sdk-Content-Sha256 is not the hash of the body"));
    }

    #[test]
    fn an_old_signature_is_not_taken() {
        let uri: Uri = "/v3/p/vaults".parse().unwrap();
        let headers = sign(&uri, b"", "secret");
        let check =
            |now| verify(&Signed { method: "POST", uri: &uri, headers: &headers, bytes: b"" }, "key", "secret", now);
        for off in [0, NEAR, -NEAR] {
            assert_eq!(check(NOW + off), Ok(()), "{off}");
        }
        for off in [NEAR + 1, -NEAR - 1] {
            assert_eq!(check(NOW + off), Err("X-Sdk-Date is more than 15 minutes off"), "{off}");
        }
    }
}
