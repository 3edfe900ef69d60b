//! Writes what machines read: one file a format, each with the plain input it needs.
//!
//! | file | format | source of its rules |
//! |---|---|---|
//! | `atom` | news feeds | RFC 4287 |
//! | `sitemap` | what search engines may visit, in which languages | sitemaps.org 0.9, Google's `hreflang` extension |
//! | `xml` | what both have in common | XML 1.0 |

pub mod atom;
pub mod sitemap;
mod xml;
