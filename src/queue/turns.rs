//! Who may call when: all calls of a queue, what it sends and what it looks for, take their turns of one row.

/// The row.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Turns {
    /// The first turn that nobody has.
    free: f64,
    /// No call goes out before.
    quiet: f64,
}

impl Turns {
    /// How many milliseconds a call waits still, calls being so many apart: it gets its `turn` when it first asks. A turn that was
    /// missed, or given before a service asked to be left alone, is another's.
    pub(super) fn take(&mut self, turn: &mut Option<f64>, now: f64, apart: f64) -> f64 {
        let kept = turn.filter(|at| *at >= self.quiet && now - at < apart);
        let at = kept.unwrap_or_else(|| {
            let at = self.free.max(self.quiet).max(now);
            self.free = at + apart;
            at
        });
        *turn = Some(at);
        (at - now).max(0.0)
    }

    /// No call goes out before this moment.
    pub(super) const fn hold(&mut self, until: f64) {
        self.quiet = self.quiet.max(until);
    }

    /// Until when none goes out.
    pub(super) const fn quiet(self) -> f64 {
        self.quiet
    }
}

#[cfg(test)]
mod tests {
    use super::Turns;

    #[test]
    fn each_call_has_a_turn_of_its_own_in_the_order_of_asking() {
        let mut turns = Turns::default();
        let [mut one, mut two, mut three] = [None; 3];
        assert_eq!(turns.take(&mut one, 0.0, 200.0), 0.0);
        assert_eq!([turns.take(&mut two, 50.0, 200.0), turns.take(&mut three, 60.0, 200.0)], [150.0, 340.0]);
        assert_eq!(turns.take(&mut two, 200.0, 200.0), 0.0);
        assert_eq!(turns.take(&mut three, 390.0, 200.0), 10.0, "it keeps its turn");
        assert_eq!(turns.take(&mut one, 5_000.0, 200.0), 0.0, "a new one");
        assert_eq!(turns.take(&mut None, 5_100.0, 200.0), 100.0);
    }

    #[test]
    fn a_turn_of_before_a_pause_comes_after_it_and_one_that_was_missed_is_lost() {
        let mut turns = Turns::default();
        let mut turn = None;
        assert_eq!([turns.take(&mut None, 0.0, 200.0), turns.take(&mut turn, 0.0, 200.0)], [0.0, 200.0]);
        turns.hold(7_000.0);
        assert_eq!((turns.take(&mut turn, 200.0, 200.0), turns.quiet()), (6_800.0, 7_000.0));
        assert_eq!(turns.take(&mut None, 9_000.0, 200.0), 0.0);
        assert_eq!(turns.take(&mut turn, 9_100.0, 200.0), 100.0);
    }
}
