//! The query, read leniently.

use backup_api::request::decode;

/// The pairs of a query, in which `+` is a blank.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decode(&key.replace('+', " ")), decode(&value.replace('+', " "))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_read_and_nonsense_stays() {
        let read = [("a", "1"), ("b", ""), ("c", " x+ y%")].map(|(key, value)| (key.into(), value.into()));
        assert_eq!(pairs("a=1&&b&c=%20x%2B+y%"), read);
    }
}
