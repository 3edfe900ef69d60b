//! `SitePath`: the only type that builds output paths and URLs.

use std::fmt;

/// A file of the site, relative to its root: lower-case ASCII segments joined by `/`.
///
/// A path never leads out of the site, and two paths never differ by case alone, which matters on file
/// shares.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(String);

impl SitePath {
    /// Checks a path; `None` where a segment is empty, begins with `.`, or has other characters than
    /// `a-z 0-9 - _ .`.
    pub fn new(path: &str) -> Option<Self> {
        is_safe(path).then(|| Self(path.to_owned()))
    }

    /// A path made of ids and fixed names, which are safe by their own rules.
    ///
    /// Should it not be safe, its other characters become `-`, so that it never leads out of the site.
    pub fn from_ids(path: impl Into<String>) -> Self {
        let path = path.into();
        if is_safe(&path) {
            return Self(path);
        }
        let sanitize = |character: char| match character {
            'a'..='z' | '0'..='9' | '-' | '_' => character,
            _ => '-',
        };
        Self(path.chars().map(sanitize).collect())
    }

    /// The path with `/` between its segments.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of the file, without the folders.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The number of folders above the file.
    pub fn depth(&self) -> usize {
        self.0.matches('/').count()
    }

    /// The relative URL from the page `from`.
    ///
    /// Relative URLs work from `file://`, from a sub-path and from any host.
    pub fn relative_from(&self, from: &SitePath) -> String {
        let shared = self
            .0
            .bytes()
            .zip(from.0.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        // Back to the last folder that both have in common.
        let common = self.0[..shared].rfind('/').map_or(0, |slash| slash + 1);
        let mut url = "../".repeat(from.0[common..].matches('/').count());
        url.push_str(&self.0[common..]);
        url
    }

    /// The absolute URL below a base that ends in `/`.
    pub fn absolute(&self, base: &str) -> String {
        format!("{base}{}", self.0)
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether no segment is empty, begins with `.` or has another character.
fn is_safe(path: &str) -> bool {
    let mut before = b'/';
    let is_allowed = path.bytes().all(|byte| {
        let begins_segment = std::mem::replace(&mut before, byte) == b'/';
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' => true,
            b'.' | b'/' => !begins_segment,
            _ => false,
        }
    });
    is_allowed && before != b'/'
}

#[cfg(test)]
mod tests {
    use super::SitePath;

    fn path(text: &str) -> SitePath {
        SitePath::new(text).expect("a safe path")
    }

    #[test]
    fn a_path_never_leaves_the_site() {
        for bad in [
            "", "/a", "a//b", "../a", "a/..", "A.html", "a b", ".git/x", "é",
        ] {
            assert_eq!(SitePath::new(bad), None, "{bad}");
        }
    }

    #[test]
    fn urls_are_relative_to_the_page() {
        let check = |to: &str, from: &str, url: &str| {
            assert_eq!(path(to).relative_from(&path(from)), url, "{from} -> {to}");
        };
        check("en/index.html", "en/index.html", "index.html");
        check(
            "en/products/zoom.html",
            "en/index.html",
            "products/zoom.html",
        );
        check("en/index.html", "en/products/zoom.html", "../index.html");
        check(
            "assets/site.css",
            "en/products/zoom.html",
            "../../assets/site.css",
        );
        check(
            "en/products/zoom-x.html",
            "en/products/zoom.html",
            "zoom-x.html",
        );
        check(
            "zh-hant/index.html",
            "en/products/zoom.html",
            "../../zh-hant/index.html",
        );
    }
}
