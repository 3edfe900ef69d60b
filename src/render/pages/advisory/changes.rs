//! What an advisory changes for each reader audience.

use crate::model::{Advisory, Id};
use crate::render::pages::advisory::AudienceChangesView;
use crate::render::parts::{ChangeSubject, PageContext, name, soonest_first, unique};

/// The changes that the start or end of the advisory causes, by audience, soonest first.
pub(crate) fn by_audience<'a>(
    page: &PageContext<'a>,
    id: Id<Advisory>,
) -> Vec<AudienceChangesView<'a>> {
    let language = page.language;
    let catalog = page.plan.catalog;
    // Also of the products of each advisory that it acts on: it may end rulings on them.
    let own = &catalog.advisories[id];
    let relations = own.relations.iter();
    let others = relations.map(|relation| &catalog.advisories[relation.target.advisory()]);
    let products = unique(
        std::iter::once(own)
            .chain(others)
            .flat_map(|advisory| page.targeted_products(advisory)),
    );
    let changes = products
        .into_iter()
        .flat_map(|product| page.plan.changes.of_product(product));
    let changes = unique(changes.filter(|change| change.acts.contains(&id)));
    page.plan
        .readers
        .iter()
        .filter_map(|audience| {
            let mut own: Vec<_> = changes
                .iter()
                .copied()
                .filter(|change| change.lines.iter().any(|line| line.audience == *audience))
                .collect();
            soonest_first(language, &mut own);
            let arguments = vec![("audience", name(language.audience(*audience)))];
            (!own.is_empty()).then(|| AudienceChangesView {
                id: catalog.audiences[*audience].slug.as_str(),
                heading: language.sentence("changes-for", arguments),
                changes: own
                    .into_iter()
                    .map(|change| page.change(change, ChangeSubject::Products(*audience)))
                    .collect(),
            })
        })
        .collect()
}
