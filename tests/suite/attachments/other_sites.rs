//! Links that lead out of the site: to a product's own, and to the contact.

use std::fs;

use super::{build, page, project, write};

#[test]
fn the_page_of_a_product_links_to_its_website_and_instructions_by_their_hosts() {
    let root = project("", "");
    let (files, _) = build(root.path(), &["--base-url", "https://list.example/"]);
    let english = page(&files, "en/products/talk.html");
    let chinese = page(&files, "zh-hant/products/talk.html");
    let website = "<a href=\"https://good.example@talk.example/a\" rel=\"external\"><bdi>talk.example</bdi></a>";
    let guide = "<a href=\"https://help.example/talk?x=1\" rel=\"external\" hreflang=\"en-GB\"><bdi>help.example</bdi></a>";
    for (html, words) in [(&english, "How to use it"), (&chinese, "使用說明")] {
        assert!(html.contains(website), "{html}");
        assert!(html.contains(guide), "{html}");
        assert!(html.contains(words), "{html}");
        assert!(html.contains("\"sameAs\":\"https://good.example@talk.example/a\""));
        assert!(html.contains(
            "\"softwareHelp\":{\"@type\":\"CreativeWork\",\"url\":\"https://help.example/talk?x=1\""
        ));
    }
    // The language of the instructions is shown only to readers of another language.
    assert!(!english.contains(&format!("{guide} · ")));
    assert!(
        chinese.contains(&format!(
            "{guide} · <span lang=\"en-GB\" dir=\"ltr\">English</span>"
        )),
        "{chinese}"
    );
}

#[test]
fn a_reader_reports_a_fault_of_a_page_to_the_contact_with_the_address_of_the_page() {
    let root = project("", "");
    let site = fs::read_to_string(root.path().join("content/site.yaml")).expect("settings");
    let with_contact = |contact: &str, more: &[&str]| {
        let site = site.replace("CONTACT", contact);
        write(root.path(), "site.yaml", site.as_bytes());
        build(root.path(), more).0
    };
    let question = "Is something wrong with this page?";
    let files = with_contact(
        "Write to it@office.example.",
        &["--base-url", "https://list.example/vc"],
    );
    let talk = page(&files, "en/products/talk.html");
    let (_, link) = talk
        .split_once("<a href=\"mailto:it@office.example?subject=")
        .expect(&talk);
    let (title, rest) = link.split_once("&amp;body=").expect(link);
    assert!(title.starts_with("Talk%3A%20"), "{title}");
    assert!(
        title
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"%-._~".contains(&byte))
    );
    let body = "https%3A%2F%2Flist.example%2Fvc%2Fen%2Fproducts%2Ftalk.html\"";
    assert!(rest.starts_with(body), "{rest}");
    assert!(
        rest.contains(&format!(">{question}</a> Write to it@office.example.</p>")),
        "{rest}"
    );
    let chinese = page(&files, "zh-hant/index.html");
    assert!(
        chinese.contains("&amp;body=https%3A%2F%2Flist.example%2Fvc%2Fzh-hant%2Findex.html"),
        "{chinese}"
    );

    let files = with_contact("it@office.example", &[]);
    let talk = page(&files, "en/products/talk.html");
    assert!(
        talk.contains("&amp;body=en%2Fproducts%2Ftalk.html\""),
        "{talk}"
    );
    let poster = page(&files, "en/notices/talk.html");
    assert!(!poster.contains("mailto:"), "{poster}");

    let files = with_contact("'Form: https://office.example/f?a=1&b=2.'", &[]);
    let talk = page(&files, "en/products/talk.html");
    let link = format!("<a href=\"https://office.example/f?a=1&amp;b=2\">{question}</a>");
    assert!(talk.contains(&link), "{talk}");

    let files = with_contact("Ask your IT staff.", &[]);
    let talk = page(&files, "en/products/talk.html");
    assert!(
        talk.contains(&format!("<p>{question} Ask your IT staff.</p>")),
        "{talk}"
    );
}
