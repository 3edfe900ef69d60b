//! Small random catalogs: issuers, an audience graph, products, and advisories that act on each
//! other.

use std::marker::PhantomData;
use std::sync::Arc;

use greenlist::internals::diagnostic::Origin;
use greenlist::internals::model::{
    ActivityList, ActivityTerm, Advisory, AdvisoryStatus, Alternatives, Attachments, Audience,
    BrokenRecords, Catalog, Condition, Date, DateOrigins, DefaultVerdict, Exemption, Id,
    Identifiers, Issuer, LanguageId, Localized, Offering, OfferingId, Operator, Product, Publisher,
    Relation, RelationKind, RelationTarget, Ruling, RulingId, RulingTarget, Site, Slug, SlugTable,
    Table, Target, Term, Texts, Tlp, Vendor, VerdictTerms, Version, VersionRange, Word,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// The days on which generated advisories begin.
pub(super) const DAYS: i16 = 40;

/// A day by its number, from 0.
pub(super) fn day(number: i16) -> Date {
    let first = jiff::civil::date(2020, 1, 1);
    first.saturating_add(jiff::Span::new().days(number))
}

#[derive(Debug, Clone)]
pub(super) struct Spec {
    pub(super) issuers: Vec<IssuerSpec>,
    pub(super) audiences: Vec<AudienceSpec>,
    /// By product: its vendor and how many offerings it has.
    pub(super) products: Vec<(usize, usize)>,
    pub(super) advisories: Vec<AdvisorySpec>,
}

#[derive(Debug, Clone)]
pub(super) struct IssuerSpec {
    rank: u32,
    jurisdiction: u8,
    successor_of: Option<usize>,
}

#[derive(Debug, Clone)]
pub(super) struct AudienceSpec {
    parents: u8,
    default: Option<usize>,
}

#[derive(Debug, Clone)]
pub(super) struct AdvisorySpec {
    issuer: usize,
    status: AdvisoryStatus,
    from: i16,
    lasts: Option<i16>,
    retroactive: bool,
    relations: Vec<(usize, usize, usize)>,
    pub(super) rulings: Vec<RulingSpec>,
}

/// The kind, the index, the first version with the number of versions, and the kind and index of what is
/// left out.
type TargetSpec = (usize, usize, Option<(u8, u8)>, Option<(usize, usize)>);

#[derive(Debug, Clone)]
pub(super) struct RulingSpec {
    targets: Vec<TargetSpec>,
    include: u8,
    exclude: u8,
    activities: u8,
    verdict: usize,
    due: i16,
    conditions: u8,
    binding: bool,
    /// After how many days its day to comply by is, and its own first and last day are.
    comply_by: Option<i16>,
    own_dates: (Option<i16>, Option<i16>),
    exempts: Vec<(usize, usize)>,
}

/// Catalogs with up to `most` advisories.
pub(super) fn specs(most: usize) -> impl Strategy<Value = Spec> {
    let issuer = (1..4u32, any::<u8>(), option::weighted(0.3, 0..4usize)).prop_map(
        |(rank, jurisdiction, successor_of)| IssuerSpec {
            rank,
            jurisdiction,
            successor_of,
        },
    );
    let audience = (any::<u8>(), option::weighted(0.2, 0..3usize))
        .prop_map(|(parents, default)| AudienceSpec { parents, default });
    let advisory = (
        0..4usize,
        prop_oneof![8 => Just(AdvisoryStatus::Final), 2 => Just(AdvisoryStatus::Interim), 1 => Just(AdvisoryStatus::Draft)],
        0..DAYS,
        option::weighted(0.4, 0..20i16),
        prop::bool::weighted(0.3),
        vec((0..6usize, 0..40usize, 0..3usize), 0..3),
        vec(ruling(0.15, any::<u8>().boxed(), DAYS), 0..3),
    )
        .prop_map(
            |(issuer, status, from, lasts, retroactive, relations, rulings)| AdvisorySpec {
                issuer,
                status,
                from,
                lasts,
                retroactive,
                relations,
                rulings,
            },
        );
    (
        vec(issuer, 1..4),
        vec(audience, 1..5),
        vec((0..2usize, 0..3usize), 1..3),
        vec(advisory, 0..=most),
    )
        .prop_map(|(issuers, audiences, products, advisories)| Spec {
            issuers,
            audiences,
            products,
            advisories,
        })
}

/// The first day after all that begins, ends or falls due in a catalog of `layered_specs`.
pub(super) const LAYERED_END: i16 = 2 * LAYERED_DAYS;
/// The days on which its advisories begin.
const LAYERED_DAYS: i16 = 10;

/// Small catalogs with layers: parts of parts of an audience, parts with two parents, allow lists,
/// offerings, versions. Few advisories, so that much is silent.
pub(super) fn layered_specs() -> impl Strategy<Value = Spec> {
    let parents = prop_oneof![
        Just(vec![0, 0b1, 0b10]),
        Just(vec![0, 0b1, 0b1, 0b110, 0b1000]),
        Just(vec![0, 0, 0b11, 0b1, 0b101]),
        vec(any::<u8>(), 1..5),
    ];
    let audiences = parents.prop_flat_map(|parents| {
        let default = option::weighted(0.2, 0..3usize);
        vec(default, parents.len()).prop_map(move |defaults| {
            let audiences = parents.iter().zip(defaults);
            let audience = |(parents, default): (&u8, _)| AudienceSpec {
                parents: *parents,
                default,
            };
            audiences.map(audience).collect::<Vec<_>>()
        })
    });
    let issuer = (1..3u32, prop_oneof![Just(0b1111_1111u8), any::<u8>()]).prop_map(
        |(rank, jurisdiction)| IssuerSpec {
            rank,
            jurisdiction,
            successor_of: None,
        },
    );
    let one_or_many = prop_oneof![2 => (0..5u8).prop_map(|index| 1 << index), 1 => any::<u8>()];
    let advisory = (
        (0..3usize, prop::bool::weighted(0.8)),
        0..LAYERED_DAYS,
        option::weighted(0.4, 0..LAYERED_DAYS - 1),
        vec((0..6usize, 0..40usize, 0..3usize), 0..2),
        vec(ruling(0.25, one_or_many.boxed(), LAYERED_DAYS), 0..4),
    )
        .prop_map(
            |((issuer, is_final), from, lasts, relations, rulings)| AdvisorySpec {
                issuer,
                status: match is_final {
                    true => AdvisoryStatus::Final,
                    false => AdvisoryStatus::Interim,
                },
                from,
                lasts,
                retroactive: false,
                relations,
                rulings,
            },
        );
    (
        vec(issuer, 1..4),
        audiences,
        vec((0..2usize, 0..3usize), 1..3),
        vec(advisory, 0..6),
    )
        .prop_map(|(issuers, audiences, products, advisories)| Spec {
            issuers,
            audiences,
            products,
            advisories,
        })
}

fn ruling(
    with_versions: f64,
    include: BoxedStrategy<u8>,
    days: i16,
) -> impl Strategy<Value = RulingSpec> {
    let versions = option::weighted(with_versions, (0..3u8, 1..4u8));
    let except = option::weighted(0.15, (0..5usize, 0..6usize));
    let terms = (
        prop::bool::weighted(0.8),
        option::weighted(0.3, 0..5i16),
        (
            option::weighted(0.1, 0..5i16),
            option::weighted(0.1, 0..8i16),
        ),
    );
    (
        vec((0..5usize, 0..6usize, versions, except), 1..3),
        include,
        prop_oneof![4 => Just(0u8), 1 => any::<u8>()],
        prop_oneof![3 => Just(0b1111u8), 2 => 1..16u8],
        0..7usize,
        0..days,
        (1..8u8, terms),
        vec((0..40usize, 0..2usize), 0..3),
    )
        .prop_map(
            |(
                targets,
                include,
                exclude,
                activities,
                verdict,
                due,
                (conditions, terms),
                exempts,
            )| {
                let (binding, comply_by, own_dates) = terms;
                RulingSpec {
                    binding,
                    comply_by,
                    own_dates,
                    targets,
                    include,
                    exclude,
                    activities,
                    verdict,
                    due,
                    conditions,
                    exempts,
                }
            },
        )
}

fn slug(kind: &str, index: usize) -> Slug {
    Slug::new(&format!("{kind}{index:02}")).expect("a slug")
}

fn names<T>(kind: &str, count: usize) -> SlugTable<T> {
    SlugTable::new((0..count).map(|index| slug(kind, index)).collect())
}

fn id<T>(names: &SlugTable<T>, kind: &str, index: usize) -> Id<T> {
    names.find(slug(kind, index).as_str()).expect("known")
}

fn origin() -> Origin {
    Origin::file(&Arc::from("generated"))
}

fn mask<T: Copy>(all: &[T], bits: u8) -> Vec<T> {
    all.iter()
        .enumerate()
        .filter(|(index, _)| bits & (1 << index) != 0)
        .map(|(_, item)| *item)
        .collect()
}

/// The selected items, or one if none is selected.
fn mask_or_one<T: Copy>(all: &[T], bits: u8) -> Vec<T> {
    let chosen = mask(all, bits);
    if chosen.is_empty() {
        vec![all[usize::from(bits) % all.len()]]
    } else {
        chosen
    }
}

/// Builds the catalog of a spec. References go backwards, so there are no cycles.
pub(super) fn catalog(spec: &Spec) -> Catalog {
    let issuers = names::<Issuer>("issuer", spec.issuers.len());
    let audiences = names::<Audience>("audience", spec.audiences.len());
    let vendors = names::<Vendor>("vendor", 2);
    let conditions = names::<Condition>("condition", 3);
    let advisories = names::<Advisory>("advisory", spec.advisories.len());
    let audience_ids: Vec<_> = (0..spec.audiences.len())
        .map(|i| id(&audiences, "audience", i))
        .collect();
    let condition_ids: Vec<_> = (0..3).map(|i| id(&conditions, "condition", i)).collect();

    let ruling_id = |advisory: usize, ruling: usize, below: usize| {
        let advisory = advisory % below.max(1);
        let count = spec
            .advisories
            .get(advisory)
            .map_or(0, |spec| spec.rulings.len());
        (below > 0 && count > 0).then(|| RulingId {
            advisory: id(&advisories, "advisory", advisory),
            index: (ruling % count) as u16,
        })
    };
    let activities = activity_list(spec);
    let start = |advisory: usize| spec.advisories[advisory].from;
    let build_ruling = |advisory: usize, index: usize, ruling: &RulingSpec| Ruling {
        slug: slug("r", index),
        targets: ruling
            .targets
            .iter()
            .map(|(kind, which, versions, except)| RulingTarget {
                target: target(spec, *kind, *which),
                except: except
                    .map(|(kind, which)| target(spec, kind, which))
                    .into_iter()
                    .collect(),
                versions: versions.map_or_else(VersionRange::default, |(introduced, length)| {
                    VersionRange {
                        introduced: Version::parse(&introduced.to_string()),
                        fixed: (length < 3)
                            .then(|| Version::parse(&(introduced + length).to_string()))
                            .flatten(),
                    }
                }),
            })
            .collect(),
        include: mask_or_one(&audience_ids, ruling.include),
        exclude: mask(&audience_ids, ruling.exclude),
        activities: activities.set(mask(
            &activities.ids().collect::<Vec<_>>(),
            ruling.activities,
        )),
        verdict: match ruling.verdict {
            0 => VerdictTerms::Banned,
            1 => VerdictTerms::PhaseOut {
                due: day(ruling.due),
            },
            2 => VerdictTerms::UnderReview,
            3 => VerdictTerms::Conditional {
                conditions: mask_or_one(&condition_ids, ruling.conditions),
                comply_by: ruling.comply_by.map(|days| day(start(advisory) + days)),
            },
            4 => VerdictTerms::Permitted,
            5 if !ruling.binding => VerdictTerms::AdvisedAgainst,
            _ => VerdictTerms::Recommended,
        },
        binding: ruling.binding || ruling.verdict < 2,
        effective_from: ruling.own_dates.0.map(|days| day(start(advisory) + days)),
        effective_until: ruling.own_dates.1.map(|days| day(start(advisory) + days)),
        exempts: ruling
            .exempts
            .iter()
            .filter_map(|(lifted, ruling)| ruling_id(*lifted, *ruling, advisory))
            .map(|ruling| Exemption {
                ruling,
                origin: origin(),
            })
            .collect(),
        alternatives: None,
        exceptions: Vec::new(),
        wording: Default::default(),
        reasons: Vec::new(),
        origin: origin(),
        verdict_origin: origin(),
        from_origin: origin(),
        until_origin: origin(),
    };
    let build_advisory = |index: usize, advisory: &AdvisorySpec| Advisory {
        slug: slug("advisory", index),
        issuer: id(&issuers, "issuer", advisory.issuer % spec.issuers.len()),
        jointly_with: match index % 3 {
            0 => vec![id(&issuers, "issuer", index % spec.issuers.len())],
            _ => Vec::new(),
        },
        status: advisory.status,
        binding: true,
        source_language: LanguageId::SOURCE,
        issued: day(advisory.from),
        effective_from: day(advisory.from),
        effective_until: advisory.lasts.map(|days| day(advisory.from + days)),
        review_by: None,
        retroactive: advisory.retroactive,
        relations: advisory
            .relations
            .iter()
            .filter_map(|(kind, on, ruling)| {
                let kind = RelationKind::ALL[*kind];
                let of_ruling = kind == RelationKind::Suspends && *ruling < 2;
                let target = if kind == RelationKind::Amends || of_ruling {
                    RelationTarget::Ruling(ruling_id(*on, *ruling, index)?)
                } else {
                    RelationTarget::Advisory(id(&advisories, "advisory", on.checked_rem(index)?))
                };
                Some(Relation {
                    kind,
                    target,
                    origin: origin(),
                })
            })
            .collect(),
        legal_basis: Vec::new(),
        distribution: Tlp::White,
        revisions: Vec::new(),
        rulings: advisory
            .rulings
            .iter()
            .enumerate()
            .map(|(which, ruling)| build_ruling(index, which, ruling))
            .collect(),
        duties: Vec::new(),
        alternatives: Alternatives::default(),
        vulnerabilities: Vec::new(),
        references: Vec::new(),
        involvements: Vec::new(),
        texts: Texts::default(),
        origin: origin(),
        dates: DateOrigins {
            issued: origin(),
            from: origin(),
            until: origin(),
            review: origin(),
        },
        incomplete: false,
    };
    Catalog {
        site: site(),
        issuers: Table::new(
            spec.issuers
                .iter()
                .enumerate()
                .map(|(index, issuer)| Issuer {
                    slug: slug("issuer", index),
                    name: Localized::default(),
                    rank: issuer.rank,
                    jurisdiction: mask(&audience_ids, issuer.jurisdiction),
                    successor_of: issuer
                        .successor_of
                        .and_then(|of| of.checked_rem(index))
                        .map(|of| id(&issuers, "issuer", of)),
                    contact: Localized::default(),
                    origin: origin(),
                })
                .collect(),
        ),
        audiences: Table::new(
            spec.audiences
                .iter()
                .enumerate()
                .map(|(index, audience)| Audience {
                    slug: slug("audience", index),
                    name: Localized::default(),
                    parents: mask(&audience_ids[..index], audience.parents),
                    default: audience.default.map(|index| DefaultVerdict::ALL[index]),
                    is_reader: true,
                    position: index,
                    invitation: Localized::default(),
                    covers: Localized::default(),
                    origin: origin(),
                })
                .collect(),
        ),
        vendors: Table::new(
            (0..2)
                .map(|index| Vendor {
                    slug: slug("vendor", index),
                    name: Localized::default(),
                    country: Some(id(&names("country", 2), "country", index)),
                })
                .collect(),
        ),
        legislation: Table::default(),
        reasons: Table::default(),
        conditions: terms("condition", 3),
        activities: activities.clone(),
        countries: terms("country", 2),
        categories: terms("category", 2),
        products: Table::new(
            spec.products
                .iter()
                .enumerate()
                .map(|(index, (vendor, offerings))| {
                    product(index, id(&vendors, "vendor", *vendor), *offerings)
                })
                .collect(),
        ),
        advisories: Table::new(
            spec.advisories
                .iter()
                .enumerate()
                .map(|(index, advisory)| build_advisory(index, advisory))
                .collect(),
        ),
        bulletins: Table::default(),
        pages: Table::default(),
        attachments: Attachments::default(),
        moved: Vec::new(),
        broken: BrokenRecords::default(),
        held_back: Vec::new(),
        draft_references: Vec::new(),
        acceptances: Vec::new(),
    }
}

/// The standard activities, or those of a site that names its own, fewer or more.
fn activity_list(spec: &Spec) -> ActivityList {
    let term = |index| ActivityTerm {
        slug: slug("activity", index),
        label: Localized::default(),
        sentence: Localized::default(),
    };
    let count = match spec.issuers.len() + spec.products.len() {
        2 => 2,
        3 => 5,
        _ => 0,
    };
    ActivityList::new((0..count).map(term).collect())
}

fn terms<K>(kind: &str, count: usize) -> Table<Term<K>> {
    let term = |index| Term {
        slug: slug(kind, index),
        label: Localized::default(),
        sentence: Localized::default(),
        kind: PhantomData,
    };
    Table::new((0..count).map(term).collect())
}

fn target(spec: &Spec, kind: usize, which: usize) -> Target {
    let product = which % spec.products.len();
    let offerings = spec.products[product].1;
    let product_id = id(&names("product", spec.products.len()), "product", product);
    match kind {
        0 => Target::Vendor(id(&names("vendor", 2), "vendor", which % 2)),
        1 if offerings > 0 => Target::Offering(OfferingId {
            product: product_id,
            index: (which % offerings) as u16,
        }),
        2 => Target::Category(id(&names("category", 2), "category", which % 2)),
        3 => Target::Origin(id(&names("country", 2), "country", which % 2)),
        _ => Target::Product(product_id),
    }
}

fn product(index: usize, vendor: Id<Vendor>, offerings: usize) -> Product {
    Product {
        slug: slug("product", index),
        name: Localized::default(),
        aliases: Vec::new(),
        vendor: Some(vendor),
        // Some products differ from their vendor in their country.
        category: (index > 0).then(|| id(&names("category", 2), "category", index % 2)),
        country: (index % 2 == 1).then(|| id(&names("country", 2), "country", offerings % 2)),
        domestic: false,
        framework_contract: false,
        identifiers: Identifiers::default(),
        offerings: (0..offerings)
            .map(|index| Offering {
                slug: slug("offering", index),
                name: Localized::default(),
                operator: Operator::Vendor,
                domains: Vec::new(),
            })
            .collect(),
        domains: Vec::new(),
        website: None,
        guide: Localized::default(),
        last_checked: None,
        moving_away: Localized::default(),
        note: Localized::default(),
        fictional: true,
        origin: origin(),
    }
}

fn site() -> Site {
    Site {
        title: Localized::default(),
        notice: Localized::default(),
        base_url: None,
        time_zone: "Asia/Taipei".to_owned(),
        data_date: None,
        languages: Vec::new(),
        theme: "default".to_owned(),
        theme_origin: origin(),
        branding: greenlist::internals::model::Branding::default(),
        publisher: Publisher::default(),
        max_tlp: Tlp::White,
        require_alternatives: false,
        posters: true,
        outputs: Vec::new(),
        publishing: greenlist::internals::model::Publishing::default(),
    }
}
