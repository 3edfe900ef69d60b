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
pub(crate) struct SitemapEntry<'a> {
    /// Its path.
    pub path: &'a SitePath,
    /// The day of its last change.
    pub lastmod: Option<Date>,
    /// The same page in every language, itself included: `hreflang` and path.
    pub alternates: Vec<(&'a str, SitePath)>,
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
pub(crate) fn files<'a>(
    base: &str,
    entries: impl IntoIterator<Item = SitemapEntry<'a>>,
) -> Result<Vec<Artifact>, Error> {
    within(LIMITS, base, entries).map_err(xml::internal_error)
}

fn within<'a>(
    limits: SitemapLimits,
    base: &str,
    entries: impl IntoIterator<Item = SitemapEntry<'a>>,
) -> io::Result<Vec<Artifact>> {
    let entries = entries.into_iter();
    let max_entries = entries.size_hint().1.unwrap_or_default().min(limits.urls);
    let mut parts = Vec::new();
    let mut part = SitemapPart::new()?;
    let escaped_base = xml::escaped(base);
    let mut url = String::new();
    for entry in entries {
        url.clear();
        write_url(&mut url, &escaped_base, &entry);
        let bytes = part.bytes.len() + url.len() + END.len();
        if part.urls == limits.urls || (part.urls > 0 && bytes > limits.bytes) {
            parts.push(std::mem::replace(&mut part, SitemapPart::new()?));
        }
        if part.bytes.capacity() - part.bytes.len() < url.len() {
            // Room for all that follow, even if they are twice as long: otherwise megabytes would be
            // copied while they grow. What stays unused takes addresses, but no memory.
            let following = max_entries.saturating_sub(part.urls).max(1);
            let expected = 2 * following * url.len();
            part.bytes.reserve(expected.min(limits.bytes));
        }
        part.bytes.extend_from_slice(url.as_bytes());
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

/// Appends the element of a page: by hand, because a large site has 100,000, and a general writer
/// takes several times as long. A `SitePath` has no characters that XML would escape.
fn write_url(xml: &mut String, base: &str, entry: &SitemapEntry<'_>) {
    let mut push = |parts: &[&str]| parts.iter().for_each(|part| xml.push_str(part));
    push(&["\n<url>\n <loc>", base, entry.path.as_str(), "</loc>"]);
    if let Some(day) = entry.lastmod {
        push(&["\n <lastmod>", &day.to_string(), "</lastmod>"]);
    }
    for (language, path) in &entry.alternates {
        let language = xml::escaped(language);
        push(&["\n <xhtml:link rel=\"alternate\" hreflang=\"", &language]);
        push(&["\" href=\"", base, path.as_str(), "\"/>"]);
    }
    push(&["\n</url>"]);
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
    use crate::artifact::SitePath;
    use crate::export::xml::read_back;
    use jiff::civil::date;

    fn entries(paths: &[SitePath]) -> impl Iterator<Item = SitemapEntry<'_>> {
        paths.iter().zip(1..).map(|(path, day)| SitemapEntry {
            path,
            lastmod: (day != 2).then(|| date(2020, 4, day)),
            alternates: vec![
                ("en", path.clone()),
                ("x-default", SitePath::from_ids("index.html")),
            ],
        })
    }

    fn files(limits: SitemapLimits, count: i8) -> Vec<(String, Vec<String>, usize)> {
        let paths = (1..=count).map(|day| SitePath::from_ids(format!("en/{day}.html")));
        let paths: Vec<_> = paths.collect();
        within(limits, "https://example.org/a&b/", entries(&paths))
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
                "'https://example.org/a&b/en/1.html",
                "lastmod",
                "'2020-04-01",
                "xhtml:link rel=alternate hreflang=en href=https://example.org/a&b/en/1.html",
                "xhtml:link rel=alternate hreflang=x-default href=https://example.org/a&b/index.html",
                "url",
                "loc",
                "'https://example.org/a&b/en/2.html",
                "xhtml:link rel=alternate hreflang=en href=https://example.org/a&b/en/2.html",
                "xhtml:link rel=alternate hreflang=x-default href=https://example.org/a&b/index.html",
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
                    "'https://example.org/a&b/sitemap-1.xml",
                    "lastmod",
                    "'2020-04-01",
                    "sitemap",
                    "loc",
                    "'https://example.org/a&b/sitemap-2.xml",
                    "lastmod",
                    "'2020-04-04",
                    "sitemap",
                    "loc",
                    "'https://example.org/a&b/sitemap-3.xml",
                    "lastmod",
                    "'2020-04-05",
                ]
            );
        }
    }
}
