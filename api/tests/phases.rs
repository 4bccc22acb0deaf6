//! Every documented state has its phase; every other one is unknown, not an error.

use backup_api::phase::{self, Phase};

type Sort = fn(&str) -> Phase;

fn check(sort: Sort, table: &[(&str, Phase)]) {
    for (state, expected) in table {
        assert_eq!(sort(state), *expected, "{state}");
        assert_eq!(sort(&state.to_ascii_uppercase()), *expected, "{state}, in another case");
    }
    for strange in ["", "a-state-of-next-year"] {
        assert_eq!(sort(strange), Phase::Unknown, "{strange}");
    }
}

#[test]
fn documented_states() {
    use Phase::{Bad, Gone, Good, Waiting, Working};
    check(
        phase::vault,
        &[("available", Good), ("lock", Working), ("frozen", Bad), ("deleting", Working), ("error", Bad)],
    );
    check(
        phase::checkpoint,
        &[
            ("available", Good),
            ("deleting", Working),
            ("protecting", Working),
            ("deleted", Gone),
            ("error-deleting", Bad),
            ("error", Bad),
        ],
    );
    check(
        phase::backup,
        &[
            ("available", Good),
            ("protecting", Working),
            ("creating", Working),
            ("deleting", Working),
            ("restoring", Working),
            ("error", Bad),
            ("error_restoring", Bad),
            ("waiting_protect", Waiting),
            ("waiting_delete", Waiting),
            ("waiting_restore", Waiting),
            ("deleted", Gone),
        ],
    );
    check(
        phase::resource,
        &[
            ("available", Good),
            ("error", Bad),
            ("protecting", Working),
            ("restoring", Working),
            ("removing", Working),
            ("deleted", Gone),
        ],
    );
    // File systems have numbers for states.
    check(
        phase::instance,
        &[
            ("ACTIVE", Good),
            ("in-use", Good),
            ("build", Working),
            ("100", Working),
            ("200", Good),
            ("300", Bad),
            ("303", Bad),
            ("400", Gone),
            ("800", Bad),
        ],
    );
    check(
        phase::task,
        &[
            ("success", Good),
            ("skipped", Bad),
            ("failed", Bad),
            ("running", Working),
            ("timeout", Bad),
            ("waiting", Waiting),
        ],
    );
    check(phase::job, &[("INIT", Waiting), ("RUNNING", Working), ("SUCCESS", Good), ("FAIL", Bad)]);
    check(phase::instance, &[("ACTIVE", Good), ("in-use", Good), ("error", Bad), ("deleted", Gone)]);
}

#[test]
fn a_poll_goes_on_while_something_moves() {
    let moving: Vec<Phase> = [Phase::Waiting, Phase::Working, Phase::Good, Phase::Bad, Phase::Gone, Phase::Unknown]
        .into_iter()
        .filter(|phase| phase.moves())
        .collect();
    assert_eq!(moving, [Phase::Waiting, Phase::Working]);
}
