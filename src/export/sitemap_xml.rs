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
    within(LIMITS, base, entries)
}

fn within(
    limits: SitemapLimits,
    base: &str,
    entries: impl IntoIterator<Item = SitemapEntry>,
) -> Result<Vec<Artifact>, Error> {
    let entries = entries.into_iter();
    let (_, most) = entries.size_hint();
    let mut parts =
        SitemapFiles::new(limits, most.unwrap_or_default()).map_err(xml::internal_error)?;
    for entry in entries {
        parts.add(&entry).map_err(xml::internal_error)?;
    }
    parts.finish(base)
}

/// One file of the sitemap.
struct SitemapFile {
    xml: XmlWriter,
    urls: usize,
    lastmod: Option<Date>,
}

struct SitemapFiles {
    limits: SitemapLimits,
    /// The most entries that can follow.
    max_entries: usize,
    full: Vec<SitemapFile>,
    last: SitemapFile,
}

impl SitemapFiles {
    fn new(limits: SitemapLimits, most: usize) -> io::Result<Self> {
        Ok(Self {
            limits,
            max_entries: most,
            full: Vec::new(),
            last: SitemapFile::new()?,
        })
    }

    fn add(&mut self, entry: &SitemapEntry) -> io::Result<()> {
        if self.last.urls == self.limits.urls {
            self.next_file()?;
        }
        let before = self.last.xml.get_mut().len();
        write_url(&mut self.last.xml, entry)?;
        let after = self.last.xml.get_mut().len();
        if after + END.len() > self.limits.bytes && self.last.urls > 0 {
            // Too large: the entry goes to the next part.
            self.last.xml.get_mut().truncate(before);
            self.next_file()?;
            write_url(&mut self.last.xml, entry)?;
        }
        if self.last.urls == 0 {
            // Entries have similar lengths. Reserved at once, megabytes are not copied while they grow.
            let first = self.last.xml.get_mut().len();
            let most = self.max_entries.min(self.limits.urls) * first;
            self.last.xml.get_mut().reserve(most.min(self.limits.bytes));
        }
        self.last.urls += 1;
        self.last.lastmod = self.last.lastmod.max(entry.lastmod);
        Ok(())
    }

    fn next_file(&mut self) -> io::Result<()> {
        let full = std::mem::replace(&mut self.last, SitemapFile::new()?);
        self.full.push(full);
        Ok(())
    }

    fn finish(self, base: &str) -> Result<Vec<Artifact>, Error> {
        if self.full.is_empty() {
            return Ok(vec![artifact("sitemap.xml", self.last.bytes())?]);
        }
        let mut index = Vec::new();
        let mut files = Vec::new();
        for (number, part) in (1..).zip(self.full.into_iter().chain([self.last])) {
            let name = format!("sitemap-{number}.xml");
            index.push((format!("{base}{name}"), part.lastmod));
            files.push(artifact(&name, part.bytes())?);
        }
        files.push(artifact(
            "sitemap.xml",
            index_of(&index).map_err(xml::internal_error)?,
        )?);
        Ok(files)
    }
}

impl SitemapFile {
    fn new() -> io::Result<Self> {
        let mut xml = xml::document()?;
        // Written by hand, because the root stays open while entries are added: quick-xml writes an
        // element in one call.
        xml.get_mut().extend_from_slice(
            b"\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
              xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">",
        );
        Ok(Self {
            xml,
            urls: 0,
            lastmod: None,
        })
    }

    fn bytes(self) -> Vec<u8> {
        let mut bytes = self.xml.into_inner();
        bytes.extend_from_slice(END.as_bytes());
        bytes
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

fn index_of(parts: &[(String, Option<Date>)]) -> io::Result<Vec<u8>> {
    let mut xml = xml::document()?;
    xml.create_element("sitemapindex")
        .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
        .write_inner_content(|xml| {
            for (loc, lastmod) in parts {
                xml.create_element("sitemap")
                    .write_inner_content(|xml| write_location(xml, loc, *lastmod))?;
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

fn artifact(name: &str, bytes: Vec<u8>) -> Result<Artifact, Error> {
    let path = SitePath::new(name)
        .ok_or_else(|| Error::Internal(format!("{name} is no path of a site")))?;
    Ok(Artifact { path, bytes })
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
