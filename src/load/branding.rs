//! Builds the branding of a site: colours, logo and the name of the agency.

use super::lists::text;
use super::references::ReferenceResolver;
use super::schema::{ColourText, LookShape, SchemeShape};
use super::yaml::YamlNodeId;
use crate::model::{Branding, ColourScheme, Logo, Role, RoleColour};

/// Builds `look` of `site.yaml`.
pub(super) fn build(shape: &LookShape, resolver: &mut ReferenceResolver<'_>) -> Branding {
    let document = resolver.document;
    let origin = |keys: &[&str]| document.origin_of(YamlNodeId::ROOT, keys);
    let schemes = [
        (ColourScheme::Light, &shape.colours.light),
        (ColourScheme::Dark, &shape.colours.dark),
    ];
    let colours = schemes.iter().flat_map(|(scheme, colours)| {
        roles(colours).into_iter().filter_map(|(role, colour)| {
            Some(RoleColour {
                scheme: *scheme,
                role,
                colour: colour.as_ref()?.0,
                origin: origin(&["look", "colours", scheme.name(), role.name()]),
            })
        })
    });
    Branding {
        colours: colours.collect(),
        logo: shape.logo.as_ref().map(|file| Logo {
            file: text(file),
            origin: origin(&["look", "logo"]),
        }),
        agency: resolver.label(&shape.agency, YamlNodeId::ROOT, &["look", "agency"]),
    }
}

fn roles(colours: &SchemeShape) -> [(Role, &Option<ColourText>); 4] {
    [
        (Role::Header, &colours.header),
        (Role::Accent, &colours.accent),
        (Role::Link, &colours.link),
        (Role::Band, &colours.band),
    ]
}
