//! Configurations of web servers for a site: texts with marks such as `@PATH@`, filled from tables.
//!
//! | file | for |
//! |---|---|
//! | `nginx.conf` | nginx |
//! | `apache.conf` | Apache 2.4 |
//! | `Caddyfile` | Caddy 2 |
//! | `web.config` | IIS |
//! | `policy` | the Content-Security-Policy of the pages, from their template |
//!
//! Lines between `@GATE{` and `@GATE}` are for the choice of a language, and left out where no languages are known.

mod policy;

use clap::ValueEnum;

use crate::artifact::MEDIA_TYPES;
use crate::model::Language;
use crate::plan::SEARCH_TABLE;

pub(crate) use policy::{POLICY_TEMPLATE, page_policy};

/// A web server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Server {
    /// nginx.
    Nginx,
    /// Apache HTTP Server.
    Apache,
    /// Caddy.
    Caddy,
    /// Internet Information Services.
    Iis,
}

/// How the configuration of a server holds a table: its text, and a line for each entry.
struct Syntax {
    text: &'static str,
    header: fn(name: &str, value: &str) -> String,
    media_type: fn(extension: &str, media_type: &str) -> String,
    home: fn(pattern: &str, folder: &str, path: &str) -> String,
    /// What leads to the site from its address without the last slash.
    slash: fn(without: &str) -> String,
}

/// What a configuration depends on.
pub(crate) struct ServerSettings<'a> {
    /// The path of the site on the server; it begins and ends in `/`.
    pub(crate) path: String,
    /// The site's address, if it has one.
    pub(crate) base_url: Option<&'a str>,
    /// The folder with the site's files, without a slash at its end.
    pub(crate) directory: String,
    /// The languages, in the site's order; none where they are not known.
    pub(crate) languages: &'a [Language],
    /// The Content-Security-Policy of the pages, if they have one.
    pub(crate) policy: Option<String>,
    /// The assets whose names do not change with them.
    pub(crate) stable_assets: Vec<&'a str>,
}

/// Headers of every answer beside the policy.
const HEADERS: [(&str, &str); 5] = [
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "SAMEORIGIN"),
    ("Referrer-Policy", "no-referrer"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// What only a header can say, of every page.
const OUTER_POLICY: &str = "base-uri 'none';form-action 'self';frame-ancestors 'self'";

impl Server {
    fn syntax(self) -> Syntax {
        match self {
            Self::Nginx => Syntax {
                text: include_str!("nginx.conf"),
                header: |name, value| format!("    add_header {name} \"{value}\" always;"),
                media_type: |extension, media_type| {
                    format!("        \"{media_type}\" {extension};")
                },
                home: |pattern, folder, _| format!("    \"~*{pattern}\" {folder};"),
                slash: |without| {
                    format!("    location = {without} {{\n        return 301 {without}/;\n    }}\n")
                },
            },
            Self::Apache => Syntax {
                text: include_str!("apache.conf"),
                header: |name, value| format!("        Header always set {name} \"{value}\""),
                media_type: |extension, media_type| {
                    format!("        AddType \"{media_type}\" .{extension}")
                },
                home: |pattern, folder, path| {
                    format!(
                        "        RewriteCond %{{ENV:GREENLIST_TAG}} \"{pattern}\" [NC]\n        \
                         RewriteRule \"^$\" \"{path}{folder}/index.html#gate\" [R=302,NE,L]"
                    )
                },
                slash: |_| String::new(),
            },
            Self::Caddy => Syntax {
                text: include_str!("Caddyfile"),
                header: |name, value| format!("\t\t{name} \"{value}\""),
                media_type: |extension, media_type| {
                    format!(
                        "\t\t@{extension} path *.{extension}\n\t\theader @{extension} Content-Type \"{media_type}\""
                    )
                },
                home: |pattern, folder, _| format!("\t\t\t~(?i){pattern} {folder}"),
                slash: |without| format!("\t\tredir {without} {without}/ 301\n"),
            },
            Self::Iis => Syntax {
                text: include_str!("web.config"),
                header: |name, value| format!("        <add name=\"{name}\" value=\"{value}\" />"),
                media_type: |extension, media_type| {
                    format!(
                        "      <remove fileExtension=\".{extension}\" />\n      \
                         <mimeMap fileExtension=\".{extension}\" mimeType=\"{media_type}\" />"
                    )
                },
                home: |_, _, _| String::new(),
                slash: |_| String::new(),
            },
        }
    }
}

/// The configuration of a server.
pub(crate) fn server_config(server: Server, settings: &ServerSettings<'_>) -> String {
    let syntax = server.syntax();
    let ServerSettings {
        path, directory, ..
    } = settings;
    let without_slash = path.trim_end_matches('/');
    let slash = match without_slash {
        "" => String::new(),
        without => (syntax.slash)(without),
    };
    let mapping = match without_slash {
        "" => format!("    DocumentRoot \"{directory}\""),
        without => format!("    Alias \"{without}\" \"{directory}\""),
    };
    let address = settings.base_url.unwrap_or_default();
    let host = address.split("//").nth(1).unwrap_or_default();
    let host = host.split('/').next().unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let inner = settings.policy.as_deref();
    let policy = match inner {
        Some(inner) => format!("{inner};frame-ancestors 'self'"),
        None => OUTER_POLICY.to_owned(),
    };
    let scheme = address.split("//").next().unwrap_or_default();
    let homes = home_patterns(settings.languages);
    let homes = homes
        .iter()
        .map(|(pattern, folder)| (syntax.home)(pattern, folder, path));
    let headers = HEADERS
        .iter()
        .map(|(name, value)| (syntax.header)(name, value));
    let types = MEDIA_TYPES
        .iter()
        .map(|(extension, media_type)| (syntax.media_type)(extension, media_type));
    let marks = [
        ("@PATH@", path.clone()),
        ("@DIRECTORY@", directory.clone()),
        (
            "@HOST@",
            if name.is_empty() { "localhost" } else { name }.to_owned(),
        ),
        (
            "@CADDY_HOST@",
            if host.is_empty() {
                ":80".to_owned()
            } else {
                format!("{scheme}//{host}")
            },
        ),
        ("@SLASH@\n", slash),
        ("@MAPPING@", mapping),
        ("@HASHED@", hashed_pattern(path)),
        // With an address the page for missing addresses holds no style of its own.
        (
            "@POLICY_IIS@",
            if address.is_empty() {
                OUTER_POLICY.to_owned()
            } else {
                policy.clone()
            },
        ),
        ("@POLICY_404@", OUTER_POLICY.to_owned()),
        ("@POLICY@", policy),
        ("@HEADERS@", lines(headers)),
        ("@TYPES@", lines(types)),
        ("@LANGUAGES@", language_pattern(settings.languages)),
        ("@HOMES@", lines(homes)),
        ("@LOCATIONS@", lines(locations(settings).into_iter())),
    ];
    let text = gate(syntax.text, !settings.languages.is_empty());
    marks
        .iter()
        .fold(text, |text, (mark, value)| text.replace(mark, value))
}

/// The text with or without the lines for the choice of a language.
fn gate(text: &str, is_wanted: bool) -> String {
    let mut inside = false;
    let lines = text.lines().filter(|line| match *line {
        "@GATE{" => {
            inside = true;
            false
        }
        "@GATE}" => {
            inside = false;
            false
        }
        _ => is_wanted || !inside,
    });
    lines.map(|line| format!("{line}\n")).collect()
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

/// The addresses of files whose names change with them. Attachments have the names of their authors, so these are
/// looked for only where greenlist names files.
fn hashed_pattern(path: &str) -> String {
    let path = path.replace('.', r"\.");
    format!(
        r"^{path}(assets/.*\.[0-9a-f]{{10}}(\.[a-z0-9]+)?|[a-z0-9-]+/lookup\.[0-9a-f]{{10}}\.js|[a-z0-9-]+/search/[0-9]+/[pt][0-9]+-[a-z2-7]{{6}}\.js)(\.(br|gz))?$"
    )
}

/// The first language in `Accept-Language` that the site has in some form.
fn language_pattern(languages: &[Language]) -> String {
    let mut primary: Vec<String> = languages.iter().map(primary_tag).collect();
    primary.sort_unstable();
    primary.dedup();
    let primary = primary.join("|");
    format!(r"^(?:[^,]*,)*?\s*(?P<tag>(?:{primary})(?:-[a-z0-9]+)*)\s*(?:[;,]|$)")
}

/// Patterns of the tags of readers with the folders of the languages they lead to, as the script of the gate decides:
/// the language itself, else the first of the same primary language.
fn home_patterns(languages: &[Language]) -> Vec<(String, &str)> {
    let mut patterns = Vec::new();
    for language in languages {
        let tag = language.html.to_ascii_lowercase();
        // Taiwan, Hong Kong and Macau write traditional characters.
        if let Some(region) = tag.strip_prefix("zh-hant-")
            && ["tw", "hk", "mo"].contains(&region)
        {
            patterns.push((format!("^zh-{region}$"), language.folder.as_str()));
        }
        patterns.push((format!("^{tag}$"), language.folder.as_str()));
    }
    let mut known = Vec::new();
    for language in languages {
        let primary = primary_tag(language);
        if !known.contains(&primary) {
            patterns.push((format!("^{primary}(?:-|$)"), language.folder.as_str()));
            known.push(primary);
        }
    }
    patterns
}

fn primary_tag(language: &Language) -> String {
    let tag = language.html.to_ascii_lowercase();
    tag.split('-').next().unwrap_or_default().to_owned()
}

/// For IIS, which knows no patterns: the cache of folders and files, the latter where the folder is right for others.
fn locations(settings: &ServerSettings<'_>) -> Vec<String> {
    const KEPT: &str = "<clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"365.00:00:00\" cacheControlCustom=\"public, immutable\" />";
    const ASKED: &str = "<clientCache cacheControlMode=\"DisableCache\" />";
    let mut places = vec![("assets".to_owned(), KEPT)];
    places.extend((settings.stable_assets.iter()).map(|asset| (format!("assets/{asset}"), ASKED)));
    for language in settings.languages {
        let folder = &language.folder;
        places.push((format!("{folder}/search"), KEPT));
        places.push((format!("{folder}/search/{SEARCH_TABLE}"), ASKED));
    }
    let location = |(path, cache)| {
        format!(
            "  <location path=\"{path}\">\n    <system.webServer>\n      <staticContent>\n        {cache}\n      \
             </staticContent>\n    </system.webServer>\n  </location>"
        )
    };
    places.into_iter().map(location).collect()
}

/// Whether a path can stand in a configuration: it begins and ends in `/`, and its folders have unreserved
/// characters of RFC 3986 alone.
pub(crate) fn is_plain_path(path: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let inner = match path.strip_prefix('/') {
        Some("") => return true,
        Some(rest) => rest.strip_suffix('/'),
        None => None,
    };
    inner.is_some_and(|inner| {
        inner.split('/').all(|folder| {
            !folder.is_empty() && !folder.starts_with('.') && folder.bytes().all(is_plain)
        })
    })
}

/// A folder as configurations write it, with `/`; `None` if a character of it means something there.
pub(crate) fn plain_directory(folder: &str) -> Option<String> {
    let has_meaning =
        |character: char| character.is_control() || "\"$%{}`<>|*?".contains(character);
    let folder = folder.replace('\\', "/");
    let trimmed = folder.trim_end_matches('/');
    let plain = (!trimmed.is_empty()).then(|| trimmed.to_owned());
    plain.filter(|plain| !plain.contains(has_meaning))
}

#[cfg(test)]
mod tests;
