//! Builds `products/*.yaml`.

use super::lists::text;
use super::record::Decoded;
use super::references::{KnownRecords, ReferenceResolver, RequiredLanguages};
use super::schema::ProductShape;
use super::yaml::YamlNodeId;
use crate::diagnostic::Diagnostics;
use crate::model::{Identifiers, Offering, Operator, Product};

/// The operator that is not an issuer.
const VENDOR_OPERATES: &str = "vendor";

/// Builds one product.
pub(super) fn build(
    draft: &Decoded<ProductShape>,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Product {
    let document = draft.document.as_ref();
    let root = draft.node;
    let mut resolver = ReferenceResolver::of(draft, references, diagnostics);
    let shape = &draft.value;
    let at = |keys: &[&str]| document.nearest_existing(root, keys);
    Product {
        slug: shape.id.0.clone(),
        name: resolver.localized(&shape.name, root, &["name"], RequiredLanguages::Any, text),
        aliases: shape.aliases.iter().map(text).collect(),
        vendor: resolver.id(&shape.vendor, at(&["vendor"])),
        category: shape
            .category
            .as_ref()
            .and_then(|id| resolver.id(id, at(&["category"]))),
        country: shape
            .origin
            .country
            .as_ref()
            .and_then(|id| resolver.id(id, at(&["origin", "country"]))),
        domestic: shape.origin.domestic,
        framework_contract: shape.framework_contract,
        identifiers: Identifiers {
            cpe: shape.identifiers.cpe.clone(),
            purl: shape.identifiers.purl.clone(),
            apps: shape
                .identifiers
                .apps
                .iter()
                .map(|(platform, names)| (platform.clone(), names.0.clone()))
                .collect(),
        },
        offerings: offerings(shape, root, &mut resolver),
        domains: shape.domains.iter().map(text).collect(),
        last_checked: shape.last_checked.as_ref().map(|day| day.0),
        moving_away: resolver.localized(
            &shape.moving_away,
            root,
            &["moving_away"],
            RequiredLanguages::Any,
            |steps| steps.0.iter().map(text).collect(),
        ),
        note: resolver.localized(&shape.note, root, &["note"], RequiredLanguages::Any, text),
        fictional: shape.fictional,
        origin: draft.id_origin(),
    }
}

fn offerings(
    shape: &ProductShape,
    root: YamlNodeId,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Offering> {
    let list = resolver.document.get(root, "offerings");
    resolver.resolve_items(&shape.offerings, list, |resolver, offering, node| {
        let operator = if offering.operator == VENDOR_OPERATES {
            Operator::Vendor
        } else {
            let place = resolver.document.nearest_existing(node, &["operator"]);
            // The offering stands even where its operator does not: rulings may name it.
            resolver
                .id(&offering.operator, place)
                .map_or(Operator::Vendor, Operator::Issuer)
        };
        Some(Offering {
            slug: offering.id.0.clone(),
            name: resolver.localized(
                &offering.name,
                node,
                &["name"],
                RequiredLanguages::Any,
                text,
            ),
            operator,
            domains: offering.domains.iter().map(text).collect(),
        })
    })
}
