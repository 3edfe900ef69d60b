//! `greenlist next-change`.

use super::*;

#[test]
fn the_next_change_is_the_day_after_a_phase_out_s_last_day() {
    for after in ["2020-04-08", "109/6/30"] {
        let next = output(&home(), &["next-change", "--after", after]);
        assert_eq!(next, "2020-07-01\n", "{after}");
    }
    assert_eq!(output(&home(), &["next-change"]), "2020-07-01\n");
    let past = output(&home(), &["next-change", "--on", "2020-04-06", "--quiet"]);
    assert_eq!(past, "2020-04-07\n");
}

#[test]
fn without_scheduled_changes_the_exit_status_says_so() {
    let answer = run(&home(), &["next-change", "--after", "2020-07-01"]);
    assert_eq!(answer.status, Some(4));
    assert!(answer.stdout.is_empty());
    assert_eq!(answer.stderr, "No change is scheduled after 2020-07-01.\n");
    let quiet = run(&home(), &["next-change", "--after", "2020-07-01", "-q"]);
    assert_eq!((quiet.status, quiet.stderr.as_str()), (Some(4), ""));
}
