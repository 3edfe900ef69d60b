//! What an advisory changes for each reader audience.

use crate::model::{Advisory, Id};
use crate::plan::ChangeEntry;
use crate::render::pages::advisory::AudienceChangesView;
use crate::render::parts::{ChangeSubject, PageContext, name, soonest_first, unique};

/// The changes that the start or end of the advisory causes, by audience, soonest first.
pub(crate) fn by_audience<'a>(
    page: &PageContext<'a>,
    id: Id<Advisory>,
) -> Vec<AudienceChangesView<'a>> {
    let language = page.language;
    let catalog = page.plan.catalog;
    let changes: Vec<&ChangeEntry> = page
        .targeted_products(&catalog.advisories[id])
        .into_iter()
        .flat_map(|product| page.plan.changes.of_product(product))
        .filter(|change| change.acts.contains(&id))
        .collect();
    let changes = unique(changes);
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
