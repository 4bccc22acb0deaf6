//! What the values of the options must look like, and what is said when they don't.

use std::fmt::Display;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

/// The control path resets the cloud and hands out the demo token, so nobody else on the network may reach it.
pub(super) fn listen(value: &str) -> Result<SocketAddr, String> {
    let address = value.strip_prefix("localhost:").map_or_else(|| value.to_owned(), |port| format!("127.0.0.1:{port}"));
    let address: SocketAddr =
        address.parse().map_err(|_| format!("--listen {value}: not an address and a port, such as 127.0.0.1:8080"))?;
    if address.ip().is_loopback() {
        Ok(address)
    } else {
        Err(format!("--listen {value}: only this machine may reach the emulator; use 127.0.0.1 or [::1]"))
    }
}

pub(super) fn folder(value: String) -> Result<PathBuf, String> {
    let path = PathBuf::from(&value);
    if path.join("index.html").is_file() {
        Ok(path)
    } else {
        Err(format!("--serve {value}: there is no index.html in it; build the console first"))
    }
}

pub(super) fn in_header(name: &str, value: String) -> Result<String, String> {
    if value.chars().all(|c| c.is_ascii_graphic()) {
        Ok(value)
    } else {
        // The value is a secret: it is not repeated here.
        Err(format!("--{name}: only printable ASCII characters without blanks fit into a header"))
    }
}

pub(super) fn segment(name: &str, value: String) -> Result<String, String> {
    if value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
        Ok(value)
    } else {
        Err(format!("--{name} {value}: only letters, digits, - and _"))
    }
}

pub(super) fn origin(name: &str, value: String) -> Result<String, String> {
    let rest = value.strip_prefix("http://").or_else(|| value.strip_prefix("https://"));
    let host = rest.is_some_and(|host| {
        !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']'))
    });
    if host || (name == "cors" && value == "*") {
        Ok(value)
    } else {
        Err(format!("--{name} {value}: not an origin such as https://portal.example"))
    }
}

pub(super) fn number<T>(name: &str, value: &str) -> Result<T, String>
where
    T: FromStr,
    T::Err: Display,
{
    value.parse().map_err(|_| format!("--{name} {value}: not a whole number"))
}

pub(super) fn at_most(name: &str, value: &str, most: usize) -> Result<usize, String> {
    let found: usize = number(name, value)?;
    if found > most { Err(format!("--{name} {value}: at most {most}")) } else { Ok(found) }
}

pub(super) fn positive(name: &str, value: &str, most: f64) -> Result<f64, String> {
    let found = value.parse().ok().filter(|number: &f64| number.is_finite() && *number > 0.0);
    match found {
        Some(found) if found > most => Err(format!("--{name} {value}: at most {most}")),
        Some(found) => Ok(found),
        None => Err(format!("--{name} {value}: not a number greater than 0")),
    }
}
