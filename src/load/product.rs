//! Builds `products/*.yaml`.

use super::lists::text;
use super::record::Decoded;
use super::references::{KnownRecords, ReferenceResolver};
use super::schema::{Domain, IdOrLabels, ProductShape};
use super::yaml::YamlNodeId;
use crate::diagnostic::Diagnostics;
use crate::model::{Identifiers, Localized, Offering, Operator, Party, Product};

/// The word for the product's own vendor.
const VENDOR_OPERATES: &str = "vendor";

/// Builds one product.
pub(super) fn build(
    decoded: &Decoded<ProductShape>,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Product {
    let root = decoded.node;
    let mut resolver = ReferenceResolver::of(decoded, references, diagnostics);
    let shape = &decoded.value;
    let country = &shape.origin.country;
    let apps = shape.identifiers.apps.iter();
    Product {
        slug: shape.id.0.clone(),
        name: resolver.label(&shape.name, root, &["name"]),
        aliases: shape.aliases.iter().map(text).collect(),
        vendor: resolver.id(&shape.vendor, root, &["vendor"]),
        category: resolver.optional_id(&shape.category, root, &["category"]),
        country: resolver.optional_id(country, root, &["origin", "country"]),
        domestic: shape.origin.domestic,
        framework_contract: shape.framework_contract,
        identifiers: Identifiers {
            cpe: shape.identifiers.cpe.clone(),
            purl: shape.identifiers.purl.clone(),
            apps: apps
                .map(|(platform, names)| (platform.clone(), names.0.clone()))
                .collect(),
        },
        offerings: offerings(shape, root, &mut resolver),
        domains: domains(&shape.domains),
        website: shape.website.as_ref().map(|link| link.0.clone()),
        guide: resolver.localized(&shape.guide, root, &["guide"], |link| link.0.clone()),
        last_checked: shape.last_checked.as_ref().map(|day| day.0),
        moving_away: moving_away(shape, root, &mut resolver),
        note: resolver.label(&shape.note, root, &["note"]),
        fictional: shape.fictional,
        origin: decoded.id_origin(),
    }
}

fn moving_away(
    shape: &ProductShape,
    root: YamlNodeId,
    resolver: &mut ReferenceResolver<'_>,
) -> Localized<Vec<String>> {
    let document = resolver.document;
    for (tag, steps) in shape.moving_away.iter() {
        let list = document.nearest_existing(root, &["moving_away", tag]);
        for (step, place) in steps.0.iter().zip(document.children(list)) {
            resolver.report_words(&step.0, tag, true, place);
        }
    }
    resolver.localized(&shape.moving_away, root, &["moving_away"], |steps| {
        steps.0.iter().map(text).collect()
    })
}

fn domains(shapes: &[Domain]) -> Vec<String> {
    shapes.iter().map(|domain| domain.0.clone()).collect()
}

fn offerings(
    shape: &ProductShape,
    root: YamlNodeId,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Offering> {
    resolver.items(
        &shape.offerings,
        root,
        &["offerings"],
        |resolver, offering, node| {
            Some(Offering {
                slug: offering.id.0.clone(),
                name: resolver.label(&offering.name, node, &["name"]),
                // Rulings may refer to the offering, so it stays even if its operator is unknown.
                operator: operator(resolver, &offering.operator, node).unwrap_or(Operator::Vendor),
                domains: domains(&offering.domains),
            })
        },
    )
}

/// The operator of an offering; `None` if it is unknown.
fn operator(
    resolver: &mut ReferenceResolver<'_>,
    shape: &IdOrLabels,
    node: YamlNodeId,
) -> Option<Operator> {
    let keys = ["operator"];
    let text = match shape {
        IdOrLabels::Labels(name) => return Some(Operator::Name(resolver.label(name, node, &keys))),
        IdOrLabels::Id(text) => text,
    };
    if text == VENDOR_OPERATES {
        return Some(Operator::Vendor);
    }
    if !text.contains(':') {
        return resolver.id(text, node, &keys).map(Operator::Issuer);
    }
    let place = resolver.document.nearest_existing(node, &keys);
    Some(match resolver.party(text, place)? {
        Party::Vendor(vendor) => Operator::OtherVendor(vendor),
        Party::Issuer(issuer) => Operator::Issuer(issuer),
    })
}
