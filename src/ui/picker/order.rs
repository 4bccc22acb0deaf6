//! Rows by name, numbers in it by their value: `web-2` before `web-10`.

use std::cmp::Ordering;

use super::PickItem;

/// By name, whatever its case; by id where names are the same.
pub(super) fn by_name(left: &PickItem, right: &PickItem) -> Ordering {
    natural(&left.name, &right.name).then_with(|| left.id.cmp(&right.id))
}

fn natural(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left, right);
    loop {
        let (Some(one), Some(other)) = (left.chars().next(), right.chars().next()) else {
            return left.len().cmp(&right.len());
        };
        if one.is_ascii_digit() && other.is_ascii_digit() {
            let (number, rest) = number(left);
            let (second, second_rest) = self::number(right);
            let order = number.len().cmp(&second.len()).then_with(|| number.cmp(second));
            if order != Ordering::Equal {
                return order;
            }
            (left, right) = (rest, second_rest);
        } else {
            let order = one.to_ascii_lowercase().cmp(&other.to_ascii_lowercase());
            if order != Ordering::Equal {
                return order;
            }
            (left, right) = (after(left, one), after(right, other));
        }
    }
}

fn after(text: &str, first: char) -> &str {
    text.get(first.len_utf8()..).unwrap_or_default()
}

/// The digits at the start without leading zeros, and what follows.
fn number(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (digits.trim_start_matches('0'), rest)
}

#[cfg(test)]
mod tests {
    use super::natural;

    #[test]
    fn numbers_count_by_their_value() {
        let mut names = ["web-10", "Web-2", "web-02b", "db", "web", "web-1", "web-"];
        names.sort_by(|left, right| natural(left, right));
        assert_eq!(names, ["db", "web", "web-", "web-1", "Web-2", "web-02b", "web-10"]);
    }
}
