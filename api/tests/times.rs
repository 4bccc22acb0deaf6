//! Times of replies, in every form that was seen.

use backup_api::json;
use backup_api::json::Unread;
use backup_api::time::Time;

#[test]
fn a_reply_may_write_a_moment_in_many_ways() {
    for (text, zoned) in [
        ("2020-08-17T03:51:24Z", true),
        ("1597636284", true),
        ("1597636284000", true),
        ("1597636284.0", true),
        ("2020-08-17T05:51:24+02", true),
        ("2020-08-17 04:51:24 +0100", true),
        ("2020-08-17 04:51:24 +01:00", true),
        ("2020-08-17 03:51:24 UTC", true),
        ("2020-08-17T03:51:24,000Z", true),
        ("20200817T035124Z", true),
        ("20200817T035124", false),
        ("20200817 03:51:24", false),
        ("Mon, 17 Aug 2020 03:51:24 GMT", true),
        ("Mon, 17 Aug 2020 05:51:24 +0200", true),
    ] {
        let time = Time::read(text).map(|time| (time.stamp(0), time.zoned()));
        assert_eq!(time, Some(("2020-08-17 03:51:24".to_owned(), zoned)), "{text}");
    }
    assert_eq!(Time::read("2020-08-17,5").map(|time| time.stamp(0)), None);
    assert_eq!(Time::read("2020-08-17").map(|time| time.stamp(0)), Some("2020-08-17 00:00:00".to_owned()));
    assert_eq!(Time::read("20200817").map(|time| time.stamp(0)), Some("2020-08-17 00:00:00".to_owned()));
}

#[test]
fn what_is_no_moment_is_none() {
    for text in [
        "",
        "-",
        "0",
        "1",
        "12",
        "99999999999999",
        "-1597636284",
        "978307199",
        "never",
        "2020-13-01",
        "2020-08-17T25:00:00Z",
        "20201301T000000Z",
        "2020-08-17T03:51:24+2",
        "2020-08-17x03:51:24",
        "Mon, 17 Foo 2020 03:51:24 GMT",
        "ä, ä ä ä ä ä",
        "2020-08-17T03:51:24Z UTC",
    ] {
        assert_eq!(Time::read(text), None, "{text}");
    }
}

#[test]
fn what_is_typed_is_read_as_strictly_as_before() {
    for text in ["1597636284", "2020-08-17", "20200817T035124Z", "2020-08-17 03:51:24 UTC"] {
        assert_eq!(Time::parse(text), None, "{text}");
    }
}

#[test]
fn an_unreadable_time_is_not_an_absent_one() {
    let value = json!({"a": "soon", "b": null, "c": "", "d": {"x": 1}, "e": 1_597_636_284, "f": true});
    let unread = Unread::times(&value, &["a", "b", "c", "d", "e", "f", "g"]);
    let found = ["a", "b", "c", "d", "e", "f", "g"].map(|key| unread.get(key));
    assert_eq!(found, [Some("soon"), None, None, Some(r#"{"x":1}"#), None, Some("true"), None]);
}
