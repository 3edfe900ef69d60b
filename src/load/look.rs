//! Reads what of a site's look is its own.

use super::lists::text;
use super::references::{Needs, Resolver};
use super::schema::{LookShape, SchemeShape};
use super::yaml::NodeId;
use crate::model::{Logo, Look, Paint, Role, Scheme, Word};

/// Builds the look of `site.yaml`.
pub(super) fn build(shape: &LookShape, resolver: &mut Resolver<'_>) -> Look {
    let document = resolver.document;
    let origin = |keys: &[&str]| document.origin_of(NodeId::ROOT, keys);
    let paints = Scheme::ALL.iter().flat_map(|&scheme| {
        let colours = match scheme {
            Scheme::Light => &shape.colours.light,
            Scheme::Dark => &shape.colours.dark,
        };
        chosen(colours, scheme, move |role| {
            origin(&["look", "colours", scheme.name(), role.name()])
        })
    });
    Look {
        paints: paints.collect(),
        logo: shape.logo.as_ref().map(|file| Logo {
            file: text(file),
            origin: origin(&["look", "logo"]),
        }),
        agency: resolver.localized(
            &shape.agency,
            NodeId::ROOT,
            &["look", "agency"],
            Needs::Any,
            text,
        ),
    }
}

fn chosen(
    colours: &SchemeShape,
    scheme: Scheme,
    origin: impl Fn(Role) -> crate::diagnostic::Origin,
) -> Vec<Paint> {
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
        Some(Paint {
            scheme,
            role,
            colour: colour.as_ref()?.0,
            origin: origin(role),
        })
    })
    .collect()
}
