//! A minimal site for tests: languages and the name of a theme.

use super::parse_language;
use crate::diagnostic::Origin;
use crate::model::{Branding, Localized, Publisher, Publishing, Site, Tlp};

/// A site with these languages.
pub(crate) fn site(tags: &[&str]) -> Site {
    Site {
        title: Localized::default(),
        notice: Localized::default(),
        base_url: None,
        time_zone: "Asia/Taipei".to_owned(),
        data_date: None,
        languages: tags
            .iter()
            .map(|tag| parse_language(tag, None).expect(tag))
            .collect(),
        theme: "t".to_owned(),
        theme_origin: Origin::file(&"content/site.yaml".into()),
        branding: Branding::default(),
        publisher: Publisher::default(),
        max_tlp: Tlp::White,
        require_alternatives: false,
        posters: true,
        outputs: Vec::new(),
        publishing: Publishing::default(),
    }
}
