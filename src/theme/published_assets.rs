//! Assets as they are published: under names with a hash, so that an old style never meets a new page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use base64::prelude::{BASE64_STANDARD, Engine};
use regex::{Captures, Regex};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Theme;
use crate::artifact::{hashed_name, without_hash};

/// An address in a style sheet: of a picture or font, or of another style sheet.
#[expect(clippy::unwrap_used, reason = "the pattern is constant")]
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"url\(\s*["']?([^"'()\s]+)["']?\s*\)|@import\s+["']([^"']+)["']"#).unwrap()
});

/// What pages need to know of the published assets.
#[derive(Debug, Clone, Default)]
pub struct PublishedAssets {
    /// By path below `assets/`: the path with the hash.
    hashed: BTreeMap<String, String>,
    /// The paths that a template, a script or a style sheet writes out: these are published under their own names too.
    written_out: BTreeSet<String>,
    /// What a page that finds no file of the site holds itself.
    inline: InlineAssets,
}

/// The assets that stand inside the page for missing addresses of a site without an address. Each text may
/// stand in its element as it is.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct InlineAssets {
    /// `site.css`.
    style: InlineAsset,
    /// `nojs.css`.
    without_script: InlineAsset,
    /// `not_found.js`.
    script: InlineAsset,
}

/// A text with the hash by which a Content-Security-Policy allows it.
#[derive(Debug, Clone, Default, Serialize)]
struct InlineAsset {
    text: String,
    hash: String,
}

impl InlineAsset {
    fn new(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let text = text.trim_start_matches('\u{feff}');
        // A browser hashes the text after it has replaced the ends of lines. Nothing ends the element early.
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = text.replace("</", "<\\/");
        let hash = BASE64_STANDARD.encode(Sha256::digest(&text));
        Self {
            hash: format!("'sha256-{hash}'"),
            text,
        }
    }
}

impl PublishedAssets {
    /// The assets that stand inside the page for missing addresses.
    pub(crate) fn inline(&self) -> &InlineAssets {
        &self.inline
    }

    /// The published path below `assets/` of an asset; the same path if the theme has no such asset.
    pub(crate) fn published<'n>(&'n self, name: &'n str) -> &'n str {
        self.hashed.get(name).map_or(name, String::as_str)
    }

    /// Whether the theme has an asset.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.hashed.contains_key(name)
    }

    /// The assets that are published under their own names too.
    pub(crate) fn all_written_out(&self) -> impl Iterator<Item = &str> {
        self.written_out.iter().map(String::as_str)
    }

    /// Whether an asset is published under its own name too.
    pub(crate) fn is_written_out(&self, name: &str) -> bool {
        self.written_out.contains(name)
    }
}

impl Theme {
    /// Gives each asset its published name, and puts these names into style sheets. No asset may be
    /// changed afterwards.
    pub fn name_assets(&mut self) {
        let names: Vec<String> = self.assets.keys().cloned().collect();
        let mut naming = Naming {
            assets: &mut self.assets,
            hashed: BTreeMap::new(),
            begun: BTreeSet::new(),
            written_out: BTreeSet::new(),
        };
        for name in &names {
            naming.name(name);
        }
        let Naming {
            hashed,
            mut written_out,
            ..
        } = naming;
        let is_written_out = |name: &&String| {
            let path = format!("assets/{name}");
            let templates = self.templates.values();
            let scripts = self.assets.iter();
            templates
                .into_iter()
                .any(|source| source.text.contains(&path))
                || scripts
                    .filter(|(script, _)| script.ends_with(".js"))
                    .any(|(_, text)| memchr::memmem::find(text, path.as_bytes()).is_some())
        };
        written_out.extend(names.iter().filter(is_written_out).cloned());
        self.published_assets = PublishedAssets {
            hashed,
            written_out,
            inline: InlineAssets {
                style: self.inline_asset("site.css"),
                without_script: self.inline_asset("nojs.css"),
                script: self.inline_asset("not_found.js"),
            },
        };
    }

    fn inline_asset(&self, name: &str) -> InlineAsset {
        InlineAsset::new(self.assets.get(name).map_or(b"", Vec::as_slice))
    }
}

/// Names assets, those first that a style sheet needs.
struct Naming<'t> {
    assets: &'t mut BTreeMap<String, Vec<u8>>,
    hashed: BTreeMap<String, String>,
    /// Those whose names were asked for.
    begun: BTreeSet<String>,
    /// Style sheets that import each other: one of the addresses must stay without a hash.
    written_out: BTreeSet<String>,
}

impl Naming<'_> {
    fn name(&mut self, name: &str) {
        if !self.begun.insert(name.to_owned()) {
            return;
        }
        if name.ends_with(".css")
            && let Some(text) = self.with_hashed_addresses(name)
        {
            self.assets.insert(name.to_owned(), text.into_bytes());
        }
        if let Some(bytes) = self.assets.get(name) {
            let hashed = hashed_name(name, bytes);
            self.hashed.insert(name.to_owned(), hashed);
        }
    }

    /// A style sheet with the published names of the assets that it loads; `None` if it loads none.
    fn with_hashed_addresses(&mut self, sheet: &str) -> Option<String> {
        let text = String::from_utf8(self.assets.get(sheet)?.clone()).ok()?;
        let mut changed = false;
        let replaced = ADDRESS.replace_all(&text, |found: &Captures<'_>| {
            let all = &found[0];
            let address = found.get(1).or_else(|| found.get(2));
            let published = address.and_then(|address| {
                let address = address.as_str();
                Some((address, self.published(sheet, address)?))
            });
            match published {
                Some((address, published)) => {
                    changed = true;
                    all.replacen(address, &published, 1)
                }
                None => all.to_owned(),
            }
        });
        changed.then(|| replaced.into_owned())
    }

    /// The address of an asset in a style sheet under its published name; `None` if it leads to no asset.
    fn published(&mut self, sheet: &str, address: &str) -> Option<String> {
        let end = address.find(['?', '#']).unwrap_or(address.len());
        let (path, rest) = address.split_at(end);
        let asset = below_assets(sheet, path)?;
        if !self.assets.contains_key(&asset) {
            return None;
        }
        self.name(&asset);
        let Some(hashed) = self.hashed.get(&asset) else {
            self.written_out.insert(asset);
            return None;
        };
        let file = hashed.rsplit('/').next().unwrap_or(hashed);
        let folder = path.rfind('/').map_or("", |slash| &path[..=slash]);
        Some(format!("{folder}{file}{rest}"))
    }
}

/// The path below `assets/` to which a relative address in a style sheet leads.
fn below_assets(sheet: &str, address: &str) -> Option<String> {
    if address.is_empty() || address.starts_with('/') || address.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = vec!["assets"];
    parts.extend(sheet.split('/'));
    parts.pop();
    for part in address.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    let (first, rest) = parts.split_first()?;
    (*first == "assets").then(|| rest.join("/"))
}

impl Theme {
    /// The asset that is published at a path below `assets/`. With another hash it is the same asset: a
    /// page in the preview may be older than its style sheet.
    pub(crate) fn asset_at(&self, path: &str) -> Option<&[u8]> {
        let unhashed = without_hash(path);
        let asset = unhashed.and_then(|name| self.assets.get(&name));
        asset.or_else(|| self.assets.get(path)).map(Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::{Theme, below_assets};

    fn theme(assets: &[(&str, &str)]) -> Theme {
        let mut theme = Theme::default();
        for (name, text) in assets {
            let bytes = text.as_bytes().to_vec();
            theme.assets.insert((*name).to_owned(), bytes);
        }
        theme.name_assets();
        theme
    }

    #[test]
    fn a_name_changes_with_what_a_style_sheet_loads() {
        let sheet = "@font-face{src:url(fonts/a.woff2)}p{background:url( '../assets/b.svg#x' )}";
        let before = theme(&[("site.css", sheet), ("fonts/a.woff2", "a"), ("b.svg", "b")]);
        let after = theme(&[("site.css", sheet), ("fonts/a.woff2", "A"), ("b.svg", "b")]);
        let (old, new) = (&before.published_assets, &after.published_assets);
        assert_ne!(
            old.published("fonts/a.woff2"),
            new.published("fonts/a.woff2")
        );
        assert_ne!(old.published("site.css"), new.published("site.css"));
        assert_eq!(old.published("b.svg"), new.published("b.svg"));
        let text = String::from_utf8_lossy(&after.assets["site.css"]);
        let font = new.published("fonts/a.woff2");
        assert!(text.contains(&format!("url({font})")), "{text}");
        let picture = new.published("b.svg");
        let picture = format!("url( '../assets/{picture}#x' )");
        assert!(text.contains(&picture), "{text}");
    }

    #[test]
    fn style_sheets_that_import_each_other_are_named() {
        let theme = theme(&[
            ("a.css", "@import 'b.css';"),
            ("b.css", "@import url(a.css);"),
        ]);
        for sheet in ["a.css", "b.css"] {
            assert!(theme.published_assets.has(sheet), "{sheet}");
        }
        assert!(theme.published_assets.is_written_out("a.css"));
    }

    #[test]
    fn other_addresses_stay() {
        let text = "a{background:url(\"data:image/svg+xml,<a.svg>\")}b{background:url(https://a.example/b.svg)}c{background:url(gone.svg)}";
        let theme = theme(&[("site.css", text), ("b.svg", "")]);
        assert_eq!(theme.assets["site.css"], text.as_bytes());
    }

    #[test]
    fn an_address_leads_to_an_asset_or_out_of_the_folder() {
        let check = |sheet: &str, address: &str, expected: Option<&str>| {
            let found = below_assets(sheet, address);
            assert_eq!(found.as_deref(), expected, "{sheet} {address}");
        };
        check("site.css", "a.svg", Some("a.svg"));
        check("css/site.css", "./a.svg", Some("css/a.svg"));
        check("css/site.css", "../a.svg", Some("a.svg"));
        check("site.css", "../assets/x/a.svg", Some("x/a.svg"));
        check("site.css", "../a.svg", None);
        check("site.css", "../../../a.svg", None);
        check("site.css", "/a.svg", None);
        check("site.css", "data:x", None);
    }
}
