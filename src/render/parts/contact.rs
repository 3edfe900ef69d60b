//! The link with which readers report an error on a page.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::PageContext;
use crate::render::view::LayoutSlot;
use std::borrow::Cow;

/// The characters that are encoded in the fields of a `mailto:` URL: all but the unreserved ones of RFC 3986.
/// Mail programs differ in how they read others.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A text, encoded for the query of a URL, in parts.
pub(crate) fn percent_encoded(text: &str) -> impl Iterator<Item = &str> {
    utf8_percent_encode(text, RESERVED)
}

impl<'a> PageContext<'a> {
    /// The URL of the site's contact: a `mailto:` URL, whose subject is the slot of the page's title and whose
    /// body is the page's address, or a web address. `None` for a contact without either.
    pub(crate) fn fault_report(&self) -> Option<Cow<'a, str>> {
        let contact = &self.plan.catalog.site.publisher.contact;
        let (contact, _) = contact.or_fallback(self.language.id)?;
        let Some(mail) = mail_address(contact) else {
            return web_address(contact).map(Cow::Borrowed);
        };
        let path = &self.planned.path;
        let address = match self.plan.base_url.as_deref() {
            Some(base) => path.absolute(base),
            None => path.as_str().to_owned(),
        };
        // A file name has no character that would be encoded, so it can still be replaced by its slot.
        let body = self.with_file_slot(percent_encoded(&address).collect());
        let subject = LayoutSlot::EncodedTitle.mark();
        Some(format!("mailto:{mail}?subject={subject}&body={body}").into())
    }
}

/// The first mail address in a text. Its letters are ASCII, since Chinese and Japanese have no blank before an
/// address.
fn mail_address(text: &str) -> Option<&str> {
    let is_domain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let is_local = |byte: &u8| is_domain(byte) || matches!(byte, b'_' | b'+');
    let bytes = text.as_bytes();
    text.match_indices('@').find_map(|(at, _)| {
        let (before, after) = (&bytes[..at], &bytes[at + 1..]);
        let local = before
            .iter()
            .rev()
            .take_while(|byte| is_local(byte))
            .count();
        let domain = after.iter().take_while(|byte| is_domain(byte)).count();
        // The full stop of a sentence is no part of it.
        let address = text[at - local..at + 1 + domain].trim_matches(['.', '-']);
        let (local, domain) = address.split_once('@')?;
        let is_address = !local.is_empty() && domain.contains('.') && !domain.contains("..");
        is_address.then_some(address)
    })
}

/// The first web address in a text.
fn web_address(text: &str) -> Option<&str> {
    let start = ["https://", "http://"]
        .iter()
        .filter_map(|scheme| text.find(scheme))
        .min()?;
    let rest = &text[start..];
    let is_part = |character: char| {
        character.is_ascii_graphic() && !matches!(character, '"' | '<' | '>' | '\\' | '`')
    };
    let end = rest
        .find(|character| !is_part(character))
        .unwrap_or(rest.len());
    let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'']);
    let (_, host) = address.split_once("://")?;
    host.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '[')
        .then_some(address)
}

#[cfg(test)]
mod tests {
    use super::{mail_address, percent_encoded, web_address};

    #[test]
    fn a_contact_is_reached_by_the_address_in_its_text() {
        let check = |text: &str, mail: Option<&str>, web: Option<&str>| {
            assert_eq!(mail_address(text), mail, "{text}");
            assert_eq!(web_address(text), web, "{text}");
        };
        check("Ask your school's IT staff.", None, None);
        check("it@school.example", Some("it@school.example"), None);
        check(
            "請寄信至it.help@school.tw。",
            Some("it.help@school.tw"),
            None,
        );
        check("Write to a+b@x-y.example.", Some("a+b@x-y.example"), None);
        check("@office, or x@localhost", None, None);
        check("x@a..b", None, None);
        check(
            "Form (https://a.example/form?x=1).",
            None,
            Some("https://a.example/form?x=1"),
        );
        check(
            "見https://a.example/回報。",
            None,
            Some("https://a.example/"),
        );
        check("https://", None, None);
        check("javascript:alert(1)", None, None);
        check(
            "https://a.example or a@b.example\"onclick=x",
            Some("a@b.example"),
            Some("https://a.example"),
        );
    }

    #[test]
    fn everything_but_unreserved_characters_is_encoded() {
        let encoded: String = percent_encoded("會議 a&b=c/d-e.html").collect();
        assert_eq!(encoded, "%E6%9C%83%E8%AD%B0%20a%26b%3Dc%2Fd-e.html");
    }
}
