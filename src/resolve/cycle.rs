//! Cycles: over relations, exemptions, successors and audience parents.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::{Catalog, Id, RulingId};

/// Reports every cycle, once.
pub(super) fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let advisories: Vec<_> = catalog.advisories.ids().collect();
    report_cycles(
        diagnostics,
        Code::RelationCycle,
        &advisories,
        |advisory| advisory.index(),
        |advisory| {
            let relations = &catalog.advisories[*advisory].relations;
            relations
                .iter()
                .map(|relation| relation.target.advisory())
                .collect()
        },
        |advisory| catalog.advisories[*advisory].slug.to_string(),
        |advisory, next| {
            let record = &catalog.advisories[*advisory];
            let relation = record
                .relations
                .iter()
                .find(|relation| relation.target.advisory() == *next);
            relation.map_or_else(|| record.origin.clone(), |relation| relation.origin.clone())
        },
    );
    let rulings: Vec<RulingId> = catalog
        .advisories
        .ids()
        .flat_map(|advisory| catalog.rulings(advisory).map(|(id, _)| id))
        .collect();
    report_cycles(
        diagnostics,
        Code::RelationCycle,
        &rulings,
        |ruling| rulings.binary_search(ruling).unwrap_or_default(),
        |ruling| {
            catalog
                .ruling(*ruling)
                .exempts
                .iter()
                .map(|lifted| lifted.ruling)
                .collect()
        },
        |ruling| catalog.ruling_address(*ruling),
        |ruling, next| {
            let record = catalog.ruling(*ruling);
            let exemption = record.exempts.iter().find(|lifted| lifted.ruling == *next);
            exemption.map_or_else(|| record.origin.clone(), |lifted| lifted.origin.clone())
        },
    );
    let issuers: Vec<_> = catalog.issuers.ids().collect();
    report_cycles(
        diagnostics,
        Code::RelationCycle,
        &issuers,
        |issuer| issuer.index(),
        |issuer| catalog.issuers[*issuer].successor_of.into_iter().collect(),
        |issuer| catalog.issuers[*issuer].slug.to_string(),
        |issuer, _| catalog.issuers[*issuer].origin.clone(),
    );
    let audiences: Vec<Id<_>> = catalog.audiences.ids().collect();
    report_cycles(
        diagnostics,
        Code::AudienceCycle,
        &audiences,
        |audience| audience.index(),
        |audience| catalog.audiences[*audience].parents.clone(),
        |audience| catalog.audiences[*audience].slug.to_string(),
        |audience, _| catalog.audiences[*audience].origin.clone(),
    );
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum VisitState {
    New,
    OnPath,
    Done,
}

fn report_cycles<N: Copy + PartialEq>(
    diagnostics: &mut Diagnostics,
    code: Code,
    nodes: &[N],
    index: impl Fn(&N) -> usize,
    next: impl Fn(&N) -> Vec<N>,
    name: impl Fn(&N) -> String,
    origin: impl Fn(&N, &N) -> Origin,
) {
    let mut marks = vec![VisitState::New; nodes.len()];
    for start in nodes {
        if marks[index(start)] != VisitState::New {
            continue;
        }
        // Depth first without recursion: content must not decide the depth of the stack.
        let mut path: Vec<(N, Vec<N>)> = vec![(*start, next(start))];
        marks[index(start)] = VisitState::OnPath;
        while let Some((node, open)) = path.last_mut() {
            let Some(child) = open.pop() else {
                marks[index(node)] = VisitState::Done;
                path.pop();
                continue;
            };
            match marks[index(&child)] {
                VisitState::Done => {}
                VisitState::New => {
                    marks[index(&child)] = VisitState::OnPath;
                    path.push((child, next(&child)));
                }
                VisitState::OnPath => {
                    let begin = path.iter().position(|(on_path, _)| *on_path == child);
                    let cycle: Vec<N> = path[begin.unwrap_or_default()..]
                        .iter()
                        .map(|(on_path, _)| *on_path)
                        .chain([child])
                        .collect();
                    let words: Vec<_> = cycle.iter().map(&name).collect();
                    let place = origin(&cycle[0], &cycle[1]);
                    let other = origin(&cycle[cycle.len() - 2], &child);
                    diagnostics.push(
                        Diagnostic::new(code, &place)
                            .with("cycle", words.join(" -> "))
                            .related(&other),
                    );
                }
            }
        }
    }
}
