//! Builds bulletins from the front matter of their source texts.

use super::evidence::vulnerabilities;
use super::record::Decoded;
use super::references::{KnownRecords, ReferenceResolver};
use super::schema::BulletinShape;
use crate::diagnostic::Diagnostics;
use crate::model::{Bulletin, Texts};

/// Builds one bulletin; `None` if its issuer is unknown.
pub(super) fn build(
    decoded: &Decoded<BulletinShape>,
    texts: Texts,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Option<Bulletin> {
    let root = decoded.node;
    let mut resolver = ReferenceResolver::of(decoded, references, diagnostics);
    let shape = &decoded.value;
    Some(Bulletin {
        slug: shape.id.0.clone(),
        issuer: resolver.id(&shape.issuer, root, &["issuer"])?,
        kind: shape.kind.0,
        issued: shape.issued.0,
        expires: shape.expires.as_ref().map(|day| day.0),
        severity: shape.severity.map(|severity| severity.0),
        vulnerabilities: vulnerabilities(&shape.vulnerabilities, root, &mut resolver),
        action: resolver.label(&shape.action, root, &["action"]),
        products: resolver.ids(&shape.products, root, &["products"]),
        audiences: resolver.ids(&shape.audiences, root, &["audiences"]),
        advisories: resolver.ids(&shape.concerns, root, &["concerns"]),
        texts,
        origin: decoded.id_origin(),
    })
}
