//! `POST /_emulator/clock`: stops the time, moves it on, changes how fast work is done.

use serde_json::Value;

use super::{reject_unknown, summary};
use crate::answer::Answer;
use crate::json;
use crate::state::Cloud;

/// A jump of the clock that is longer than this is a mistake: a hundred years.
const FARTHEST: i64 = 3_155_760_000;

pub(super) fn answer(cloud: &mut Cloud, body: &Value) -> Result<Answer, String> {
    reject_unknown(body, &["freeze", "advance_seconds", "speed"])?;
    let freeze = match json::member(body, "freeze") {
        None => None,
        Some(Value::Bool(freeze)) => Some(*freeze),
        Some(_) => return Err("freeze is true or false".into()),
    };
    let seconds = match json::member(body, "advance_seconds") {
        None => 0,
        Some(value) => value
            .as_i64()
            .filter(|seconds| (0..=FARTHEST).contains(seconds))
            .ok_or("advance_seconds is a whole number of 0 or more")?,
    };
    let speed = match json::member(body, "speed") {
        None => None,
        Some(value) => Some(
            value
                .as_f64()
                .filter(|speed| speed.is_finite() && *speed > 0.0)
                .ok_or("speed is a number greater than 0")?,
        ),
    };
    if let Some(freeze) = freeze {
        cloud.clock.freeze(freeze);
    }
    if let Some(speed) = speed {
        cloud.clock.set_speed(speed);
    }
    cloud.clock.advance(seconds.saturating_mul(1000));
    cloud.settle();
    Ok(summary::answer(cloud))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn the_clock_moves_by_what_was_asked() {
        let bench = Bench::new();
        let before = bench.get("/_emulator").await.int("/clock/now_millis");
        let after = bench.post("/_emulator/clock", &json!({ "advance_seconds": 20 })).await;
        assert_eq!(after.int("/clock/now_millis"), before + 20_000);
        for body in [json!({ "advance_seconds": -1 }), json!({ "freeze": "yes" }), json!({ "speed": 0 })] {
            assert_eq!(bench.post("/_emulator/clock", &body).await.status, 400, "{body}");
        }
    }
}
