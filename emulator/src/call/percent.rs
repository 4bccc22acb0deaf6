//! Percent encoding, read leniently.

/// Decodes `%41`; in a query also `+`. What is no valid encoding stays as it is.
#[must_use]
pub fn decode(text: &str, plus: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let pair = (byte == b'%').then(|| Some((hex(ahead.next()?)?, hex(ahead.next()?)?))).flatten();
        match pair {
            Some((high, low)) => {
                bytes.push(high << 4 | low);
                rest = ahead;
            }
            None if byte == b'+' && plus => bytes.push(b' '),
            None => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The pairs of a query.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decode(key, true), decode(value, true)))
        .collect()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_read_and_nonsense_stays() {
        assert_eq!(decode("a%2Fb%c3%a4", false), "a/bä");
        assert_eq!(decode("a+b%", true), "a b%");
        assert_eq!(decode("%zz%4", false), "%zz%4");
        assert_eq!(pairs("a=1&&b&c=%20x"), [("a", "1"), ("b", ""), ("c", " x")].map(|(k, v)| (k.into(), v.into())));
    }
}
