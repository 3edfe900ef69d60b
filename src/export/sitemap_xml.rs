//! Writes `sitemap.xml`, split into parts where the format's limits require it.

use std::io;

use super::xml::{self, XmlWriter};
use crate::artifact::{Artifact, SitePath};
use crate::error::Error;
use crate::model::Date;

/// The limits of one file (sitemaps.org: 50,000 URLs and 50 MB, uncompressed).
const LIMITS: SitemapLimits = SitemapLimits {
    urls: 50_000,
    bytes: 52_428_800,
};

const END: &str = "\n</urlset>\n";

/// A page in a sitemap.
#[derive(Debug, Clone)]
pub(crate) struct SitemapEntry {
    /// Its absolute URL.
    pub loc: String,
    /// The day of its last change.
    pub lastmod: Option<Date>,
    /// The same page in every language, itself included: `hreflang` and absolute URL.
    pub alternates: Vec<(String, String)>,
}

#[derive(Clone, Copy)]
struct SitemapLimits {
    urls: usize,
    bytes: usize,
}

/// Writes `sitemap.xml`; over the limits, `sitemap-1.xml` and so on, with `sitemap.xml` as their
/// index. `base` is the absolute URL of the site and ends in `/`.
///
/// # Errors
/// Only through a bug in greenlist.
pub(crate) fn files(
    base: &str,
    entries: impl IntoIterator<Item = SitemapEntry>,
) -> Result<Vec<Artifact>, Error> {
    within(LIMITS, base, entries).map_err(xml::internal_error)
}

fn within(
    limits: SitemapLimits,
    base: &str,
    entries: impl IntoIterator<Item = SitemapEntry>,
) -> io::Result<Vec<Artifact>> {
    let entries = entries.into_iter();
    let max_entries = entries.size_hint().1.unwrap_or_default().min(limits.urls);
    let mut parts = Vec::new();
    let mut part = SitemapPart::new()?;
    let mut xml = xml::document()?;
    for entry in entries {
        xml.get_mut().clear();
        write_url(&mut xml, &entry)?;
        let url = xml.get_ref();
        let bytes = part.bytes.len() + url.len() + END.len();
        if part.urls == limits.urls || (part.urls > 0 && bytes > limits.bytes) {
            parts.push(std::mem::replace(&mut part, SitemapPart::new()?));
        }
        if part.urls == 0 {
            // Entries have similar lengths. Reserved at once, megabytes are not copied while they grow.
            part.bytes
                .reserve((max_entries * url.len()).min(limits.bytes));
        }
        part.bytes.extend_from_slice(url);
        part.urls += 1;
        part.lastmod = part.lastmod.max(entry.lastmod);
    }
    parts.push(part);
    for part in &mut parts {
        part.bytes.extend_from_slice(END.as_bytes());
    }
    if let [only] = parts.as_mut_slice() {
        let bytes = std::mem::take(&mut only.bytes);
        return Ok(vec![artifact("sitemap.xml".to_owned(), bytes)]);
    }
    let name = |index: usize| format!("sitemap-{}.xml", index + 1);
    let locations = parts.iter().enumerate();
    let index =
        index_of(locations.map(|(index, part)| (format!("{base}{}", name(index)), part.lastmod)))?;
    let parts = parts.into_iter().enumerate();
    Ok(parts
        .map(|(index, part)| artifact(name(index), part.bytes))
        .chain([artifact("sitemap.xml".to_owned(), index)])
        .collect())
}

/// One file of the sitemap.
struct SitemapPart {
    bytes: Vec<u8>,
    urls: usize,
    lastmod: Option<Date>,
}

impl SitemapPart {
    fn new() -> io::Result<Self> {
        let mut bytes = xml::document()?.into_inner();
        // Written by hand, because quick-xml writes a whole element in one call.
        bytes.extend_from_slice(
            b"\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
              xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">",
        );
        Ok(Self {
            bytes,
            urls: 0,
            lastmod: None,
        })
    }
}

fn write_url(xml: &mut XmlWriter, entry: &SitemapEntry) -> io::Result<()> {
    xml.create_element("url").write_inner_content(|xml| {
        write_location(xml, &entry.loc, entry.lastmod)?;
        for (language, url) in &entry.alternates {
            xml.create_element("xhtml:link")
                .with_attribute(("rel", "alternate"))
                .with_attribute(("hreflang", &*xml::strip_illegal(language)))
                .with_attribute(("href", &*xml::strip_illegal(url)))
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn index_of(parts: impl Iterator<Item = (String, Option<Date>)>) -> io::Result<Vec<u8>> {
    let mut xml = xml::document()?;
    xml.create_element("sitemapindex")
        .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
        .write_inner_content(|xml| {
            for (loc, lastmod) in parts {
                xml.create_element("sitemap")
                    .write_inner_content(|xml| write_location(xml, &loc, lastmod))?;
            }
            Ok(())
        })?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn write_location(xml: &mut XmlWriter, loc: &str, lastmod: Option<Date>) -> io::Result<()> {
    xml::text(xml, "loc", loc)?;
    lastmod.map_or(Ok(()), |day| xml::text(xml, "lastmod", &day.to_string()))
}

fn artifact(name: String, bytes: Vec<u8>) -> Artifact {
    Artifact {
        path: SitePath::from_ids(name),
        bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::{LIMITS, SitemapEntry, SitemapLimits, within};
    use crate::export::xml::read_back;
    use jiff::civil::date;

    fn entries(count: i8) -> impl Iterator<Item = SitemapEntry> {
        (1..=count).map(|day| SitemapEntry {
            loc: format!("https://example.org/en/{day}.html?a&b"),
            lastmod: (day != 2).then(|| date(2020, 4, day)),
            alternates: vec![
                (
                    "en".to_owned(),
                    format!("https://example.org/en/{day}.html"),
                ),
                ("x-default".to_owned(), "https://example.org/".to_owned()),
            ],
        })
    }

    fn files(limits: SitemapLimits, count: i8) -> Vec<(String, Vec<String>, usize)> {
        within(limits, "https://example.org/", entries(count))
            .unwrap()
            .into_iter()
            .map(|file| {
                (
                    file.path.to_string(),
                    read_back(&file.bytes),
                    file.bytes.len(),
                )
            })
            .collect()
    }

    #[test]
    fn a_small_site_has_one_file() {
        let [(name, tags, _)] = &files(LIMITS, 2)[..] else {
            panic!("one file");
        };
        assert_eq!(name, "sitemap.xml");
        assert_eq!(
            tags,
            &[
                "urlset xmlns=http://www.sitemaps.org/schemas/sitemap/0.9 xmlns:xhtml=http://www.w3.org/1999/xhtml",
                "url",
                "loc",
                "'https://example.org/en/1.html?a&b",
                "lastmod",
                "'2020-04-01",
                "xhtml:link rel=alternate hreflang=en href=https://example.org/en/1.html",
                "xhtml:link rel=alternate hreflang=x-default href=https://example.org/",
                "url",
                "loc",
                "'https://example.org/en/2.html?a&b",
                "xhtml:link rel=alternate hreflang=en href=https://example.org/en/2.html",
                "xhtml:link rel=alternate hreflang=x-default href=https://example.org/",
            ]
        );
    }

    #[test]
    fn a_large_site_is_split_under_an_index() {
        let one = files(LIMITS, 1)[0].2;
        for limits in [
            SitemapLimits { urls: 2, ..LIMITS },
            // Room for two pages, not for three.
            SitemapLimits {
                bytes: one * 2,
                ..LIMITS
            },
        ] {
            let files = files(limits, 5);
            let names: Vec<_> = files.iter().map(|(name, _, _)| name.as_str()).collect();
            assert_eq!(
                names,
                [
                    "sitemap-1.xml",
                    "sitemap-2.xml",
                    "sitemap-3.xml",
                    "sitemap.xml"
                ]
            );
            let urls = |tags: &[String]| tags.iter().filter(|tag| *tag == "url").count();
            let counts: Vec<_> = files.iter().map(|(_, tags, _)| urls(tags)).collect();
            assert_eq!(counts, [2, 2, 1, 0]);
            assert!(files.iter().all(|(_, _, bytes)| *bytes <= limits.bytes));
            assert_eq!(
                files[3].1,
                [
                    "sitemapindex xmlns=http://www.sitemaps.org/schemas/sitemap/0.9",
                    "sitemap",
                    "loc",
                    "'https://example.org/sitemap-1.xml",
                    "lastmod",
                    "'2020-04-01",
                    "sitemap",
                    "loc",
                    "'https://example.org/sitemap-2.xml",
                    "lastmod",
                    "'2020-04-04",
                    "sitemap",
                    "loc",
                    "'https://example.org/sitemap-3.xml",
                    "lastmod",
                    "'2020-04-05",
                ]
            );
        }
    }
}
