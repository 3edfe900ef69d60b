//! Reads what of a site's look is its own.

use super::lists::text;
use super::references::{ReferenceResolver, RequiredLanguages};
use super::schema::{LookShape, SchemeShape};
use super::yaml::YamlNodeId;
use crate::model::{Branding, ColourScheme, Logo, Role, RoleColour, Word};

/// Builds the look of `site.yaml`.
pub(super) fn build(shape: &LookShape, resolver: &mut ReferenceResolver<'_>) -> Branding {
    let document = resolver.document;
    let origin = |keys: &[&str]| document.origin_of(YamlNodeId::ROOT, keys);
    let paints = ColourScheme::ALL.iter().flat_map(|&scheme| {
        let colours = match scheme {
            ColourScheme::Light => &shape.colours.light,
            ColourScheme::Dark => &shape.colours.dark,
        };
        scheme_colours(colours, scheme, move |role| {
            origin(&["look", "colours", scheme.name(), role.name()])
        })
    });
    Branding {
        colours: paints.collect(),
        logo: shape.logo.as_ref().map(|file| Logo {
            file: text(file),
            origin: origin(&["look", "logo"]),
        }),
        agency: resolver.localized(
            &shape.agency,
            YamlNodeId::ROOT,
            &["look", "agency"],
            RequiredLanguages::Any,
            text,
        ),
    }
}

fn scheme_colours(
    colours: &SchemeShape,
    scheme: ColourScheme,
    origin: impl Fn(Role) -> crate::diagnostic::Origin,
) -> Vec<RoleColour> {
    let SchemeShape {
        header,
        accent,
        link,
        band,
    } = colours;
    [
        (Role::Header, header),
        (Role::Accent, accent),
        (Role::Link, link),
        (Role::Band, band),
    ]
    .into_iter()
    .filter_map(|(role, colour)| {
        Some(RoleColour {
            scheme,
            role,
            colour: colour.as_ref()?.0,
            origin: origin(role),
        })
    })
    .collect()
}
