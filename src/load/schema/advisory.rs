//! `advisories/**/*.yaml`.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::accept::AcceptShape;
use super::id_or_labels::{FilledLabels, IdOrLabels, OrLabels, QuotationShape, filled_labels};
use super::reference_markers;
use super::scalars::{
    Cve, CvssText, Day, Ident, Link, LocalizedShape, NonEmptyList, NonEmptyText, VersionText,
    WordShape,
};
use crate::model::{
    AdvisoryStatus, AlternativeKey, InvolvementStatus, ReferenceKind, RulingVerdict, Tlp,
};

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct AdvisoryShape {
    pub(in crate::load) id: Ident,
    #[schemars(with = "reference_markers::IssuerRef")]
    pub(in crate::load) issuer: String,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::IssuerRef>")]
    pub(in crate::load) jointly_with: Vec<String>,
    pub(in crate::load) status: WordShape<AdvisoryStatus>,
    pub(in crate::load) binding: bool,
    #[schemars(with = "Option<reference_markers::LanguageRef>")]
    pub(in crate::load) source_language: Option<String>,
    pub(in crate::load) issued: Day,
    pub(in crate::load) effective_from: Option<Day>,
    pub(in crate::load) effective_until: Option<Day>,
    pub(in crate::load) review_by: Option<Day>,
    #[serde(default)]
    pub(in crate::load) retroactive: bool,
    #[serde(default)]
    pub(in crate::load) relations: RelationsShape,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::LegislationRef>")]
    pub(in crate::load) legal_basis: Vec<String>,
    #[serde(default)]
    pub(in crate::load) distribution: WordShape<Tlp>,
    #[serde(default)]
    pub(in crate::load) revisions: Vec<RevisionShape>,
    #[serde(default)]
    pub(in crate::load) rulings: Vec<RulingShape>,
    #[serde(default)]
    pub(in crate::load) duties: Vec<DutyShape>,
    #[serde(default)]
    pub(in crate::load) alternatives: AlternativesShape,
    #[serde(default)]
    pub(in crate::load) vulnerabilities: Vec<VulnerabilityShape>,
    #[serde(default)]
    pub(in crate::load) references: Vec<ReferenceShape>,
    #[serde(default)]
    pub(in crate::load) involvements: Vec<InvolvementShape>,
    #[serde(default)]
    pub(in crate::load) accept: Vec<AcceptShape>,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct RelationsShape {
    #[schemars(with = "Vec<reference_markers::AdvisoryRef>")]
    pub(in crate::load) supersedes: Vec<String>,
    #[schemars(with = "Vec<reference_markers::RulingRef>")]
    pub(in crate::load) amends: Vec<String>,
    #[schemars(with = "Vec<reference_markers::AdvisoryRef>")]
    pub(in crate::load) revokes: Vec<String>,
    #[schemars(with = "Vec<reference_markers::AdvisoryRef>")]
    pub(in crate::load) withdraws: Vec<String>,
    #[schemars(with = "Vec<reference_markers::AdvisoryRef>")]
    pub(in crate::load) reinstates: Vec<String>,
    #[schemars(with = "Vec<reference_markers::ActRef>")]
    pub(in crate::load) suspends: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct RevisionShape {
    pub(in crate::load) number: NonEmptyText,
    pub(in crate::load) date: Day,
    #[serde(default)]
    pub(in crate::load) summary: LocalizedShape,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct RulingShape {
    pub(in crate::load) id: Ident,
    pub(in crate::load) targets: NonEmptyList<TargetShape>,
    pub(in crate::load) audiences: AudiencesShape,
    #[schemars(with = "Option<NonEmptyList<reference_markers::ActivityRef>>")]
    pub(in crate::load) activities: Option<NonEmptyList<String>>,
    pub(in crate::load) binding: Option<bool>,
    pub(in crate::load) effective_from: Option<Day>,
    pub(in crate::load) effective_until: Option<Day>,
    pub(in crate::load) verdict: WordShape<RulingVerdict>,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::ConditionRef>")]
    pub(in crate::load) conditions: Vec<String>,
    pub(in crate::load) comply_by: Option<Day>,
    pub(in crate::load) due_date: Option<Day>,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::RulingRef>")]
    pub(in crate::load) exempts: Vec<String>,
    pub(in crate::load) alternatives: Option<AlternativesShape>,
    #[serde(default)]
    pub(in crate::load) exceptions: Vec<ExceptionShape>,
    #[serde(default)]
    pub(in crate::load) wording: QuotationShape,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::ReasonRef>")]
    pub(in crate::load) reasons: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct ExceptionShape {
    #[schemars(with = "OrLabels<reference_markers::IssuerRef>")]
    pub(in crate::load) granted_by: IdOrLabels,
    #[schemars(with = "Option<OrLabels<reference_markers::AudienceRef>>")]
    pub(in crate::load) to: Option<IdOrLabels>,
    #[serde(default, rename = "for")]
    pub(in crate::load) purpose: LocalizedShape,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct AudiencesShape {
    #[schemars(with = "NonEmptyList<reference_markers::AudienceRef>")]
    pub(in crate::load) include: NonEmptyList<String>,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::AudienceRef>")]
    pub(in crate::load) exclude: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct DutyShape {
    pub(in crate::load) by: Day,
    pub(in crate::load) audiences: AudiencesShape,
    pub(in crate::load) text: FilledLabels,
}

/// `product:zoom`, or a map with excluded targets and version events.
#[derive(Debug, Clone)]
pub(in crate::load) struct TargetShape {
    pub(in crate::load) target: String,
    pub(in crate::load) except: Vec<String>,
    pub(in crate::load) introduced: Option<VersionText>,
    pub(in crate::load) fixed: Option<VersionText>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TargetMapShape {
    #[schemars(with = "reference_markers::TargetRef")]
    target: String,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::TargetRef>")]
    except: Vec<String>,
    introduced: Option<VersionText>,
    fixed: Option<VersionText>,
}

inline_schemas! {
    [] TargetShape, |generator| {
        reference_markers::TextOr::<reference_markers::TargetRef, TargetMapShape>::json_schema(generator)
    };
}

impl<'de> Deserialize<'de> for TargetShape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TargetVisitor;

        impl<'de> Visitor<'de> for TargetVisitor {
            type Value = TargetShape;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<TargetShape, E> {
                Ok(TargetShape {
                    target: text.to_owned(),
                    except: Vec::new(),
                    introduced: None,
                    fixed: None,
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<TargetShape, A::Error> {
                let shape = TargetMapShape::deserialize(MapAccessDeserializer::new(map))?;
                Ok(TargetShape {
                    target: shape.target,
                    except: shape.except,
                    introduced: shape.introduced,
                    fixed: shape.fixed,
                })
            }
        }

        deserializer.deserialize_any(TargetVisitor)
    }
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct AlternativesShape {
    pub(in crate::load) order_by: Vec<WordShape<AlternativeKey>>,
    pub(in crate::load) items: Vec<AlternativeShape>,
    pub(in crate::load) none: Option<FilledLabels>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct AlternativeShape {
    #[schemars(with = "Option<reference_markers::ProductRef>")]
    pub(in crate::load) product: Option<String>,
    #[schemars(with = "Option<reference_markers::OfferingRef>")]
    pub(in crate::load) offering: Option<String>,
    pub(in crate::load) rank: Option<u32>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct VulnerabilityShape {
    pub(in crate::load) cve: Option<Cve>,
    #[serde(default)]
    pub(in crate::load) cvss: Vec<CvssText>,
    #[serde(default)]
    pub(in crate::load) affected: Vec<AffectedShape>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct AffectedShape {
    #[schemars(with = "reference_markers::ProductRef")]
    pub(in crate::load) product: String,
    pub(in crate::load) introduced: Option<VersionText>,
    pub(in crate::load) fixed: Option<VersionText>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct ReferenceShape {
    pub(in crate::load) kind: WordShape<ReferenceKind>,
    #[serde(deserialize_with = "filled_labels")]
    pub(in crate::load) title: LocalizedShape,
    pub(in crate::load) url: Option<Link>,
    #[schemars(with = "Option<reference_markers::AttachmentRef>")]
    pub(in crate::load) file: Option<NonEmptyText>,
    pub(in crate::load) publisher: Option<NonEmptyText>,
    pub(in crate::load) date: Option<Day>,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::TargetRef>")]
    pub(in crate::load) about: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct InvolvementShape {
    #[schemars(with = "reference_markers::PartyRef")]
    pub(in crate::load) party: String,
    pub(in crate::load) status: WordShape<InvolvementStatus>,
    pub(in crate::load) date: Option<Day>,
    #[serde(default)]
    pub(in crate::load) statement: LocalizedShape,
}
