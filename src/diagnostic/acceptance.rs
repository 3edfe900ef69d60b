//! Warnings that editors accept, each with a reason: they are counted, not reported.

use super::{Code, Diagnostic, Origin};

/// The warnings of a code that are accepted in a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// The code.
    pub code: Code,
    /// Why the warnings are accepted, for other editors.
    pub because: String,
    /// Where they are.
    pub place: AcceptancePlace,
    /// The position of the code.
    pub origin: Origin,
}

/// The place in which warnings are accepted, the narrower first: of several acceptances of a warning the
/// narrowest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AcceptancePlace {
    /// An item of a file that is a list: from its line and column up to those of the next item.
    Item((u32, u32), Option<(u32, u32)>),
    /// The file of the acceptance.
    File,
    /// Everything.
    Site,
}

/// A warning that an editor accepts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AcceptedWarning {
    /// The warning.
    pub warning: Diagnostic,
    /// Why it is accepted.
    pub because: String,
    /// The position of the acceptance.
    pub accepted_at: Origin,
}

impl Acceptance {
    /// Whether a diagnostic is one of the accepted ones.
    pub fn covers(&self, diagnostic: &Diagnostic) -> bool {
        let at = &diagnostic.origin;
        let place = (at.line, at.column);
        diagnostic.code == self.code
            && match self.place {
                AcceptancePlace::Site => true,
                AcceptancePlace::File => at.file == self.origin.file,
                AcceptancePlace::Item(from, until) => {
                    at.file == self.origin.file
                        && from <= place
                        && until.is_none_or(|until| place < until)
                }
            }
    }
}

#[cfg(test)]
mod tests {
    use super::{Acceptance, AcceptancePlace};
    use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};

    fn at(file: &str, line: u32) -> Origin {
        Origin {
            line,
            ..Origin::file(&file.into())
        }
    }

    fn acceptance(place: AcceptancePlace, line: u32) -> Acceptance {
        Acceptance {
            code: Code::ReviewOverdue,
            because: format!("line {line}"),
            place,
            origin: at("a.yaml", line),
        }
    }

    fn found(origins: &[Origin]) -> Diagnostics {
        let mut found = Diagnostics::new();
        for origin in origins {
            found.push(Diagnostic::new(Code::ReviewOverdue, origin));
        }
        found
    }

    #[test]
    fn an_acceptance_holds_in_its_item_or_file_or_everywhere() {
        let check = |place: AcceptancePlace, expected: &[bool]| {
            let origins = [
                at("a.yaml", 4),
                at("a.yaml", 5),
                at("a.yaml", 9),
                at("b.yaml", 5),
            ];
            let accepted: Vec<_> = origins
                .iter()
                .map(|origin| {
                    acceptance(place, 1).covers(&Diagnostic::new(Code::ReviewOverdue, origin))
                })
                .collect();
            assert_eq!(accepted, expected, "{place:?}");
        };
        let item = AcceptancePlace::Item((5, 1), Some((9, 1)));
        check(item, &[false, true, false, false]);
        let last = AcceptancePlace::Item((5, 1), None);
        check(last, &[false, true, true, false]);
        check(AcceptancePlace::File, &[true, true, true, false]);
        check(AcceptancePlace::Site, &[true; 4]);
    }

    #[test]
    fn of_several_acceptances_the_narrowest_counts_and_the_others_accept_nothing() {
        let all = [
            acceptance(AcceptancePlace::Site, 1),
            acceptance(AcceptancePlace::File, 2),
            acceptance(AcceptancePlace::File, 3),
        ];
        let mut found = found(&[at("a.yaml", 4), at("a.yaml", 4)]);
        assert_eq!(found.uses(&all), [false, true, false]);
        found.accept(&all);
        assert!(found.is_empty());
        let accepted = found.accepted();
        // The same warning of two threads is one.
        assert_eq!(accepted.len(), 1);
        assert_eq!(accepted[0].because, "line 2");
    }

    #[test]
    fn another_code_is_not_accepted() {
        let mut found = Diagnostics::new();
        found.push(Diagnostic::new(Code::DeadlinePassed, &at("a.yaml", 4)));
        found.accept(&[acceptance(AcceptancePlace::Site, 1)]);
        assert_eq!((found.sorted().len(), found.accepted().len()), (1, 0));
    }
}
