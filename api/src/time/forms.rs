//! Forms of times that are in no document and in some replies, brought to the usual one.

use super::Time;

/// 2001-01-01 and 2100-01-01, in seconds since 1970: a number outside of them is something else than a moment.
const PLAUSIBLE: std::ops::Range<i64> = 978_307_200..4_102_444_800;

/// Seconds or milliseconds since 1970.
pub(super) fn epoch(text: &str) -> Option<Time> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 13 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    match number {
        seconds if PLAUSIBLE.contains(&seconds) => Some(Time::from_millis(seconds * 1000)),
        millis if PLAUSIBLE.contains(&(millis / 1000)) => Some(Time::from_millis(millis)),
        _ => None,
    }
}

/// `2020-08-17T03:51:24.5+02:00` of what says the same in another way; nothing where it says no moment.
pub(super) fn usual(text: &str) -> Option<String> {
    let turned = header_date(text);
    let text = turned.as_deref().unwrap_or(text);
    let (text, utc) = match text.len().checked_sub(4).and_then(|at| text.split_at_checked(at)) {
        Some((rest, zone)) if [" UTC", " GMT"].iter().any(|it| zone.eq_ignore_ascii_case(it)) => (rest.trim_end(), "Z"),
        _ => (text, ""),
    };
    let (date, rest) = date(text)?;
    let rest = match rest.as_bytes() {
        [] => "00:00",
        [b'T' | b't' | b' ', ..] => rest.get(1..)?,
        _ => return None,
    };
    let at = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at_checked(at)?;
    Some(format!("{date}T{}{}{utc}", clock_of(clock.trim_end())?, zone_of(zone)))
}

/// `2020-08-17` at the beginning, also as `20200817`, and what follows.
fn date(text: &str) -> Option<(String, &str)> {
    let basic = text.bytes().take_while(u8::is_ascii_digit).count() == 8;
    if !basic {
        return Some((text.get(..10)?.to_owned(), text.get(10..)?));
    }
    Some((format!("{}-{}-{}", text.get(..4)?, text.get(4..6)?, text.get(6..8)?), text.get(8..)?))
}

/// `03:51:24.5`, also as `035124` and with a comma.
fn clock_of(text: &str) -> Option<String> {
    let text = text.replacen(',', ".", 1);
    if text.contains(':') {
        return Some(text);
    }
    let (hour, minute) = (text.get(..2)?, text.get(2..4)?);
    let seconds = text.get(4..).filter(|rest| !rest.is_empty()).map(|rest| format!(":{rest}")).unwrap_or_default();
    Some(format!("{hour}:{minute}{seconds}"))
}

/// `+02:00`, also as `+02`.
fn zone_of(text: &str) -> String {
    let text = text.trim();
    if text.len() == 3 { format!("{text}:00") } else { text.to_owned() }
}

/// `2020-08-17T03:51:24 GMT` of `Mon, 17 Aug 2020 03:51:24 GMT`, the form of headers (RFC 1123).
fn header_date(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (_, rest) = text.split_once(", ")?;
    let mut parts = rest.split_ascii_whitespace();
    let (day, month, year, clock, zone) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let month = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(month))? + 1;
    parts.next().is_none().then(|| format!("{year}-{month:02}-{day:0>2}T{clock} {zone}"))
}
