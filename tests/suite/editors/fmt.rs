//! The command `greenlist fmt`; its rules are tested beside the code.

use std::fs;

use super::{copy, done, greenlist_in, home};

#[test]
fn the_demonstration_is_in_order() {
    let answer = greenlist_in(&home(), "C.UTF-8", &["fmt", "--check"]);
    assert_eq!(
        (answer.status, answer.stdout.as_str()),
        (Some(0), "All files are formatted.\n")
    );
}

#[test]
fn fields_out_of_order_are_sorted_and_nothing_else_changes() {
    let root = copy();
    let path = root
        .path()
        .join("content/advisories/2020/ey-2020-0002.yaml");
    let right = fs::read_to_string(&path).expect("readable");
    let wrong = right.replacen("issued: 2020-04-", "issued: 109/4/", 1);
    assert_ne!(right, wrong);
    fs::write(&path, &wrong).expect("written");

    let answer = greenlist_in(root.path(), "C.UTF-8", &["fmt", "--check"]);
    assert_eq!(answer.status, Some(1));
    assert_eq!(
        answer.stdout,
        "Would change content/advisories/2020/ey-2020-0002.yaml\n"
    );
    assert_eq!(fs::read_to_string(&path).expect("readable"), wrong);

    done(root.path(), &["fmt", "content/products/zoom.yaml"]);
    assert_eq!(fs::read_to_string(&path).expect("readable"), wrong);
    done(root.path(), &["fmt"]);
    assert_eq!(fs::read_to_string(&path).expect("readable"), right);
}

#[test]
fn an_invalid_file_is_skipped_and_the_others_are_formatted() {
    let root = copy();
    let broken = root.path().join("content/products/zoom.yaml");
    fs::write(&broken, "vendor: [\nid: zoom\n").expect("written");
    let other = root.path().join("content/products/google-meet.yaml");
    let right = fs::read_to_string(&other).expect("readable");
    fs::write(
        &other,
        right.replacen("last_checked: 2020-04-08", "last_checked: 109/4/8", 1),
    )
    .expect("written");
    let answer = greenlist_in(root.path(), "zh_TW.UTF-8", &["fmt"]);
    assert_eq!(answer.status, Some(1));
    assert_eq!(answer.stdout, "已整理 content/products/google-meet.yaml\n");
    assert_eq!(
        answer.stderr,
        "無法整理 content/products/zoom.yaml：檔案有錯誤。執行 greenlist check 可看到原因。\n"
    );
    assert_eq!(fs::read_to_string(&other).expect("readable"), right);
    assert_eq!(
        fs::read_to_string(&broken).expect("readable"),
        "vendor: [\nid: zoom\n"
    );
}

#[test]
fn a_file_outside_the_content_is_refused() {
    let root = copy();
    fs::write(root.path().join("notes.yaml"), "b: 1\na: 1\n").expect("written");
    for path in ["notes.yaml", "none.yaml", "content"] {
        let answer = greenlist_in(root.path(), "C.UTF-8", &["fmt", path]);
        assert_eq!(answer.status, Some(2), "{path}");
        assert!(answer.stderr.contains(path), "{}", answer.stderr);
    }
}
