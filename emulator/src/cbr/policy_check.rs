//! What a policy must be like, where the API crate does not describe the call.

use serde_json::Value;

use super::code::parameter;
use crate::answer::Answer;

/// Checks the times of a policy: 1 to 24 rules in the vendor's subset of iCalendar.
///
/// # Errors
/// The refusal that names the rule.
pub fn pattern(rules: &[String]) -> Result<(), Answer> {
    if rules.is_empty() || rules.len() > 24 {
        return Err(parameter("policy.trigger.properties.pattern", "not 1 to 24 rules"));
    }
    for (index, rule) in rules.iter().enumerate() {
        let good = rule.split(';').filter(|part| !part.is_empty()).all(|part| {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            let numbers = |most: u8| value.split(',').all(|n| n.parse::<u8>().is_ok_and(|n| n <= most));
            match key {
                "FREQ" => matches!(value, "DAILY" | "WEEKLY"),
                "BYDAY" => value.split(',').all(|day| ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(&day)),
                "BYHOUR" => numbers(23),
                "BYMINUTE" => numbers(59),
                "INTERVAL" => value.parse::<u16>().is_ok_and(|days| days > 0),
                _ => false,
            }
        });
        if !good || !rule.contains("FREQ=") {
            return Err(parameter(&format!("policy.trigger.properties.pattern[{index}]"), "no rule of the known form"));
        }
    }
    Ok(())
}

/// Checks retention: days exclude numbers, as far as they are positive; zeros beside days are in the documents' own
/// examples.
///
/// # Errors
/// The refusal that names the field.
pub fn definition(definition: &Value) -> Result<(), Answer> {
    let number = |key: &str| match definition.get(key).filter(|value| !value.is_null()) {
        None => Ok(None),
        Some(value) => value
            .as_i64()
            .filter(|number| (-1..=99_999).contains(number))
            .map(Some)
            .ok_or_else(|| parameter(&format!("policy.operation_definition.{key}"), "out-of-range")),
    };
    let days = number("retention_duration_days")?.is_some_and(|days| days > 0);
    for key in ["max_backups", "day_backups", "week_backups", "month_backups", "year_backups"] {
        if number(key)?.is_some_and(|number| number > 0) && days {
            return Err(parameter(&format!("policy.operation_definition.{key}"), "exclusive"));
        }
    }
    Ok(())
}
