//! The changes of a rename in one file.

use super::{RecordRename, in_file, moved};
use crate::model::RecordKind;
use crate::project::FileKind;
use crate::report::Messages;

fn check(kind: FileKind, file: &str, rename: &RecordRename<'_>, before: &str, after: &str) {
    let languages = ["zh-Hant".to_owned(), "en".to_owned()];
    let found = in_file(before, file.as_ref(), kind, &languages, rename);
    assert_eq!(found.as_deref(), Some(after), "{rename:?}");
}

const PRODUCT: RecordRename<'_> = RecordRename {
    kind: RecordKind::Product,
    old: "zoom",
    new: "zoom-workplace",
};

#[test]
fn a_product_is_renamed_in_every_reference_of_an_advisory() {
    check(
        FileKind::Advisory,
        "a.yaml",
        &PRODUCT,
        "id: zoom # an advisory may be called so\nrulings:\n  - targets: [\"product:zoom\", { target: 'offering:zoom/edu' }, vendor:zoom, product:zoom-x]\n    wording: { en: \"product:zoom\" }\nalternatives: { items: [{ product: zoom, rank: 1 }] }\nvulnerabilities: [{ affected: [{ product: \"zoom\" }] }]\nreferences:\n  - about: [\"product:zoom\", offering:zoom/edu, vendor:zoom]\n",
        "id: zoom # an advisory may be called so\nrulings:\n  - targets: [\"product:zoom-workplace\", { target: 'offering:zoom-workplace/edu' }, vendor:zoom, product:zoom-x]\n    wording: { en: \"product:zoom\" }\nalternatives: { items: [{ product: zoom-workplace, rank: 1 }] }\nvulnerabilities: [{ affected: [{ product: \"zoom-workplace\" }] }]\nreferences:\n  - about: [\"product:zoom-workplace\", offering:zoom-workplace/edu, vendor:zoom]\n",
    );
}

#[test]
fn ids_beside_names_and_in_lists_of_rulings_are_renamed() {
    let before = "id: a\nrulings:\n  - id: r\n    alternatives: { items: [{ product: zoom }, { offering: zoom/edu }], none: { en: zoom } }\n    exceptions: [{ granted_by: moe, to: { en: moe } }, { granted_by: { en: zoom }, to: moe }]\nduties: [{ audiences: { include: [moe] } }]\n";
    let check_advisory = |rename: &RecordRename<'_>, after: &str| {
        check(FileKind::Advisory, "a.yaml", rename, before, after);
    };
    check_advisory(
        &PRODUCT,
        &before
            .replace("product: zoom", "product: zoom-workplace")
            .replace("zoom/edu", "zoom-workplace/edu"),
    );
    let of = |kind| RecordRename {
        kind,
        old: "moe",
        new: "ministry",
    };
    check_advisory(
        &of(RecordKind::Issuer),
        &before.replace("granted_by: moe", "granted_by: ministry"),
    );
    check_advisory(
        &of(RecordKind::Audience),
        &before
            .replace("to: moe", "to: ministry")
            .replace("[moe]", "[ministry]"),
    );
    check(
        FileKind::Product,
        "zoom.yaml",
        &of(RecordKind::Vendor),
        "id: zoom\nvendor: moe\nofferings: [{ operator: moe }, { operator: vendor:moe }, { operator: { en: moe } }]\n",
        "id: zoom\nvendor: ministry\nofferings: [{ operator: moe }, { operator: vendor:ministry }, { operator: { en: moe } }]\n",
    );
    check(
        FileKind::Product,
        "zoom.yaml",
        &of(RecordKind::Issuer),
        "id: zoom\nofferings: [{ operator: moe }, { operator: vendor:moe }]\n",
        "id: zoom\nofferings: [{ operator: ministry }, { operator: vendor:moe }]\n",
    );
}

#[test]
fn parts_are_renamed_in_their_own_record_only() {
    let ruling = |old, new| RecordRename {
        kind: RecordKind::Ruling,
        old,
        new,
    };
    let before = "id: a-1\nrelations: { amends: [b-1#r1, 'a-1#r1'] }\nrulings:\n  - id: r1\n    exempts: [a-1#r1, a-1#r10]\n";
    check(
        FileKind::Advisory,
        "a.yaml",
        &ruling("a-1#r1", "a-1#ban"),
        before,
        "id: a-1\nrelations: { amends: [b-1#r1, 'a-1#ban'] }\nrulings:\n  - id: ban\n    exempts: [a-1#ban, a-1#r10]\n",
    );
    check(
        FileKind::Advisory,
        "a.yaml",
        &ruling("b-1#r1", "b-1#ban"),
        before,
        "id: a-1\nrelations: { amends: [b-1#ban, 'a-1#r1'] }\nrulings:\n  - id: r1\n    exempts: [a-1#r1, a-1#r10]\n",
    );
}

#[test]
fn an_id_in_the_vocabulary_is_a_key() {
    let country = RecordRename {
        kind: RecordKind::Country,
        old: "tw",
        new: "xx",
    };
    check(
        FileKind::Vocabulary,
        "v.yaml",
        &country,
        "reasons: { tw: { label: { en: TW } } }\ncountries:\n  TW: { label: { en: TW } }\n",
        "reasons: { tw: { label: { en: TW } } }\ncountries:\n  XX: { label: { en: TW } }\n",
    );
    check(
        FileKind::Vendors,
        "v.yaml",
        &country,
        "- { id: tw, country: TW }\n- country: tw\n",
        "- { id: tw, country: XX }\n- country: xx\n",
    );
}

#[test]
fn links_are_renamed_and_text_is_not() {
    check(
        FileKind::Text,
        "a.md",
        &PRODUCT,
        "---\ntitle: product:zoom\n---\n[product:zoom](product:zoom \"product:zoom\") <product:zoom> [a](product:zoom-x) `[a](product:zoom)` product:zoom [b][b] [c](product:zoom#s-1)\n\n[b]: product:zoom\n",
        "---\ntitle: product:zoom\n---\n[product:zoom](product:zoom-workplace \"product:zoom\") <product:zoom-workplace> [a](product:zoom-x) `[a](product:zoom)` product:zoom [b][b] [c](product:zoom-workplace#s-1)\n\n[b]: product:zoom-workplace\n",
    );
}

#[test]
fn renaming_back_removes_the_entry_of_the_id() {
    let words = Messages::for_language("en");
    let first = moved::add_old_id("", &PRODUCT, &words).expect("a list");
    let entry = "- { from: \"product:zoom\", to: \"product:zoom-workplace\" }\n";
    assert!(first.ends_with(entry), "{first}");
    let back = RecordRename {
        old: PRODUCT.new,
        new: PRODUCT.old,
        ..PRODUCT
    };
    let second = moved::add_old_id(&first, &back, &words).expect("a list");
    assert!(!second.contains(entry), "{second}");
    assert!(second.ends_with("- { from: \"product:zoom-workplace\", to: \"product:zoom\" }\n"));
}
