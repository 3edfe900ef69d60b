//! Writes Atom feeds (RFC 4287).

use std::io;

use super::xml::{self, XmlWriter};
use crate::error::Error;
use crate::model::Date;

/// A feed in one language; entries are written in the given order.
#[derive(Debug, Clone)]
pub(crate) struct AtomFeed {
    /// The language of every text that has none of its own, such as `zh-Hant-TW`.
    pub language: String,
    /// Its title.
    pub title: String,
    /// The language of the title, if not the feed's.
    pub title_language: Option<String>,
    /// One sentence about its content.
    pub subtitle: String,
    /// The absolute URL of the page with the same news.
    pub site_url: String,
    /// The absolute URL of the feed.
    pub self_url: String,
    /// An IRI that never changes, such as a `tag:` URI.
    pub id: String,
    /// Its publisher.
    pub author: String,
    /// The day of its last change.
    pub updated: Date,
    /// The UTC offset of the site's days, such as `+08:00`, or `Z`.
    pub offset: String,
    /// The absolute URL of the feed with the entries before these (RFC 5005, section 3).
    pub next_url: Option<String>,
    /// Its entries.
    pub entries: Vec<FeedEntry>,
}

/// A page that an entry is about, beside its own.
#[derive(Debug, Clone)]
pub(crate) struct FeedLink {
    /// Its absolute URL.
    pub url: String,
    /// Its name as plain text.
    pub title: String,
}

/// An entry of a feed.
#[derive(Debug, Clone)]
pub(crate) struct FeedEntry {
    /// An IRI that never changes, such as a `tag:` URI.
    pub id: String,
    /// Its title as plain text.
    pub title: String,
    /// The language of the title, if not the feed's.
    pub title_language: Option<String>,
    /// The absolute URL of its page.
    pub url: String,
    /// The day of its last change.
    pub updated: Date,
    /// The day of its publication.
    pub published: Date,
    /// Its summary as plain text.
    pub summary: String,
    /// The language of the summary, if not the feed's.
    pub summary_language: Option<String>,
    /// Its author, if not the feed's.
    pub author: Option<String>,
    /// The other pages that it is about.
    pub related: Vec<FeedLink>,
    /// Its categories.
    pub categories: Vec<FeedCategory>,
}

/// A category of entries.
#[derive(Debug, Clone)]
pub(crate) struct FeedCategory {
    /// The identifier, the same in every language, such as `banned`.
    pub term: String,
    /// The name that is shown.
    pub label: String,
}

/// Writes a feed.
///
/// # Errors
/// Only through a bug in greenlist.
pub(crate) fn feed(feed: &AtomFeed) -> Result<Vec<u8>, Error> {
    document(feed).map_err(xml::internal_error)
}

fn document(feed: &AtomFeed) -> io::Result<Vec<u8>> {
    let mut xml = xml::document()?;
    xml.create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", feed.language.as_str()))
        .write_inner_content(|xml| {
            head(xml, feed)?;
            feed.entries
                .iter()
                .try_for_each(|item| entry(xml, item, &feed.offset))
        })?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn head(xml: &mut XmlWriter, feed: &AtomFeed) -> io::Result<()> {
    xml::text(xml, "id", &feed.id)?;
    xml::text_in(xml, "title", &feed.title, feed.title_language.as_deref())?;
    if !feed.subtitle.is_empty() {
        xml::text(xml, "subtitle", &feed.subtitle)?;
    }
    date(xml, "updated", feed.updated, &feed.offset)?;
    author(xml, &feed.author)?;
    link(xml, "self", "application/atom+xml", &feed.self_url)?;
    if let Some(next) = &feed.next_url {
        link(xml, "next", "application/atom+xml", next)?;
    }
    link(xml, "alternate", "text/html", &feed.site_url)
}

fn entry(xml: &mut XmlWriter, entry: &FeedEntry, offset: &str) -> io::Result<()> {
    xml.create_element("entry").write_inner_content(|xml| {
        xml::text(xml, "id", &entry.id)?;
        xml::text_in(xml, "title", &entry.title, entry.title_language.as_deref())?;
        date(xml, "updated", entry.updated, offset)?;
        date(xml, "published", entry.published, offset)?;
        if let Some(name) = &entry.author {
            author(xml, name)?;
        }
        link(xml, "alternate", "text/html", &entry.url)?;
        for page in &entry.related {
            xml.create_element("link")
                .with_attribute(("rel", "related"))
                .with_attribute(("type", "text/html"))
                .with_attribute(("title", &*xml::strip_illegal(&page.title)))
                .with_attribute(("href", &*xml::strip_illegal(&page.url)))
                .write_empty()?;
        }
        for category in &entry.categories {
            xml.create_element("category")
                .with_attribute(("term", &*xml::strip_illegal(&category.term)))
                .with_attribute(("label", &*xml::strip_illegal(&category.label)))
                .write_empty()?;
        }
        let language = entry.summary_language.as_deref();
        xml::text_in(xml, "summary", &entry.summary, language)
    })?;
    Ok(())
}

/// Midnight at the start of the day, as RFC 3339 writes it.
fn date(xml: &mut XmlWriter, name: &str, day: Date, offset: &str) -> io::Result<()> {
    xml::text(xml, name, &format!("{day}T00:00:00{offset}"))
}

fn author(xml: &mut XmlWriter, name: &str) -> io::Result<()> {
    xml.create_element("author")
        .write_inner_content(|xml| xml::text(xml, "name", name))?;
    Ok(())
}

fn link(xml: &mut XmlWriter, relation: &str, kind: &str, url: &str) -> io::Result<()> {
    xml.create_element("link")
        .with_attribute(("rel", relation))
        .with_attribute(("type", kind))
        .with_attribute(("href", &*xml::strip_illegal(url)))
        .write_empty()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{AtomFeed, FeedCategory, FeedEntry, FeedLink, feed};
    use crate::export::xml::read_back;
    use jiff::civil::date;

    #[test]
    fn a_feed_reads_back() {
        let bytes = feed(&AtomFeed {
            language: "zh-Hant-TW".to_owned(),
            title: "最新變更 & <b>".to_owned(),
            title_language: None,
            subtitle: String::new(),
            site_url: "https://example.org/zh-hant/index.html".to_owned(),
            self_url: "https://example.org/zh-hant/changes.atom?a&b".to_owned(),
            id: "tag:example.org,2020:changes".to_owned(),
            author: "行政院".to_owned(),
            updated: date(2020, 4, 8),
            offset: "+08:00".to_owned(),
            next_url: Some("https://example.org/zh-hant/changes-2.atom".to_owned()),
            entries: vec![FeedEntry {
                id: "tag:example.org,2020:ey-2020-0001".to_owned(),
                title: "Zoom \u{b}banned".to_owned(),
                title_language: None,
                summary_language: None,
                url: "https://example.org/zh-hant/advisories/ey-2020-0001.html".to_owned(),
                updated: date(2020, 4, 8),
                published: date(2020, 4, 7),
                summary: "停用 \"Zoom\" <p>a &amp; b</p>".to_owned(),
                author: Some("教育部".to_owned()),
                related: vec![FeedLink {
                    url: "https://example.org/zh-hant/products/zoom.html".to_owned(),
                    title: "Zoom & \u{b}co".to_owned(),
                }],
                categories: vec![FeedCategory {
                    term: "banned".to_owned(),
                    label: "禁止\"".to_owned(),
                }],
            }],
        })
        .unwrap();
        assert_eq!(
            read_back(&bytes),
            [
                "feed xmlns=http://www.w3.org/2005/Atom xml:lang=zh-Hant-TW",
                "id",
                "'tag:example.org,2020:changes",
                "title",
                "'最新變更 & <b>",
                "updated",
                "'2020-04-08T00:00:00+08:00",
                "author",
                "name",
                "'行政院",
                "link rel=self type=application/atom+xml href=https://example.org/zh-hant/changes.atom?a&b",
                "link rel=next type=application/atom+xml href=https://example.org/zh-hant/changes-2.atom",
                "link rel=alternate type=text/html href=https://example.org/zh-hant/index.html",
                "entry",
                "id",
                "'tag:example.org,2020:ey-2020-0001",
                "title",
                "'Zoom banned",
                "updated",
                "'2020-04-08T00:00:00+08:00",
                "published",
                "'2020-04-07T00:00:00+08:00",
                "author",
                "name",
                "'教育部",
                "link rel=alternate type=text/html href=https://example.org/zh-hant/advisories/ey-2020-0001.html",
                "link rel=related type=text/html title=Zoom & co href=https://example.org/zh-hant/products/zoom.html",
                "category term=banned label=禁止\"",
                "summary",
                "'停用 \"Zoom\" <p>a &amp; b</p>",
            ]
        );
    }
}
