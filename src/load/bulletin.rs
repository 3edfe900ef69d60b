//! Builds bulletins from the heads of their source texts.

use super::evidence;
use super::lists::text;
use super::record::Decoded;
use super::references::{KnownRecords, ReferenceResolver, RequiredLanguages};
use super::schema::BulletinShape;
use crate::diagnostic::Diagnostics;
use crate::model::{Bulletin, Texts};

/// Builds one bulletin; `None` where its issuer is not known.
pub(super) fn build(
    draft: &Decoded<BulletinShape>,
    texts: Texts,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Option<Bulletin> {
    let document = draft.document.as_ref();
    let root = draft.node;
    let mut resolver = ReferenceResolver::of(draft, references, diagnostics);
    let shape = &draft.value;
    let list = |key: &str| document.get(root, key);
    Some(Bulletin {
        slug: shape.id.0.clone(),
        issuer: resolver.id(&shape.issuer, document.nearest_existing(root, &["issuer"]))?,
        kind: shape.kind.0,
        issued: shape.issued.0,
        expires: shape.expires.as_ref().map(|day| day.0),
        severity: shape.severity.map(|severity| severity.0),
        vulnerabilities: evidence::vulnerabilities(
            &shape.vulnerabilities,
            list("vulnerabilities"),
            &mut resolver,
        ),
        action: resolver.localized(
            &shape.action,
            root,
            &["action"],
            RequiredLanguages::Any,
            text,
        ),
        products: resolver.ids(&shape.products, list("products")),
        audiences: resolver.ids(&shape.audiences, list("audiences")),
        advisories: resolver.ids(&shape.concerns, list("concerns")),
        texts,
        origin: draft.id_origin(),
    })
}
