//! Cycles of relations, exemptions, successors and audience parents.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::{Catalog, RulingId};

/// The edges of a node: the index of another node, and the origin of the reference to it.
type Edges<'a> = Vec<(usize, &'a Origin)>;

/// Reports every cycle, once.
pub(super) fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let advisories = catalog.advisories.records();
    let relations = advisories.iter().map(|advisory| {
        let relations = advisory.relations.iter();
        relations
            .map(|relation| (relation.target.advisory().index(), &relation.origin))
            .collect()
    });
    report_cycles(diagnostics, Code::RelationCycle, relations, |index| {
        advisories[index].slug.to_string()
    });
    let rulings: Vec<RulingId> = catalog
        .advisories
        .ids()
        .flat_map(|advisory| catalog.rulings(advisory).map(|(id, _)| id))
        .collect();
    let exemptions = rulings.iter().map(|ruling| {
        let exempts = catalog.ruling(*ruling).exempts.iter();
        exempts
            .filter_map(|lifted| {
                Some((rulings.binary_search(&lifted.ruling).ok()?, &lifted.origin))
            })
            .collect()
    });
    report_cycles(diagnostics, Code::RelationCycle, exemptions, |index| {
        catalog.ruling_address(rulings[index])
    });
    let issuers = catalog.issuers.records();
    let predecessors = issuers.iter().map(|issuer| {
        let predecessor = issuer.successor_of.iter();
        predecessor.map(|id| (id.index(), &issuer.origin)).collect()
    });
    report_cycles(diagnostics, Code::RelationCycle, predecessors, |index| {
        issuers[index].slug.to_string()
    });
    let audiences = catalog.audiences.records();
    let parents = audiences.iter().map(|audience| {
        let parents = audience.parents.iter();
        parents.map(|id| (id.index(), &audience.origin)).collect()
    });
    report_cycles(diagnostics, Code::AudienceCycle, parents, |index| {
        audiences[index].slug.to_string()
    });
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum VisitState {
    New,
    OnPath,
    Done,
}

fn report_cycles<'a>(
    diagnostics: &mut Diagnostics,
    code: Code,
    graph: impl Iterator<Item = Edges<'a>>,
    name: impl Fn(usize) -> String,
) {
    let graph: Vec<Edges<'_>> = graph.collect();
    let origin = |from: usize, to: usize| {
        let edge = graph[from].iter().find(|(next, _)| *next == to);
        edge.map(|(_, origin)| *origin)
    };
    let mut states = vec![VisitState::New; graph.len()];
    for start in 0..graph.len() {
        if states[start] != VisitState::New {
            continue;
        }
        // Depth first without recursion: content must not decide the depth of the stack.
        let mut path = vec![(start, graph[start].clone())];
        states[start] = VisitState::OnPath;
        while let Some((node, open)) = path.last_mut() {
            let Some((child, closing)) = open.pop() else {
                states[*node] = VisitState::Done;
                path.pop();
                continue;
            };
            match states[child] {
                VisitState::Done => {}
                VisitState::New => {
                    states[child] = VisitState::OnPath;
                    path.push((child, graph[child].clone()));
                }
                VisitState::OnPath => {
                    let nodes = path.iter().map(|(node, _)| *node);
                    let mut cycle: Vec<usize> = nodes.skip_while(|node| *node != child).collect();
                    cycle.push(child);
                    let names: Vec<_> = cycle.iter().map(|node| name(*node)).collect();
                    let related = origin(cycle[cycle.len() - 2], child).unwrap_or(closing);
                    diagnostics.push(
                        Diagnostic::new(code, origin(child, cycle[1]).unwrap_or(closing))
                            .with("cycle", names.join(" -> "))
                            .related(related),
                    );
                }
            }
        }
    }
}
