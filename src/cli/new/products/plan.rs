//! Plans a list of products: each line is a new product, an existing product, or refused.

use std::collections::{BTreeMap, BTreeSet};

use super::ProductColumn;
use crate::audit::{RecordTable, TableRow};
use crate::cli::dialogue::{control_error, taken, yes_or_no};
use crate::cli::new::country::CountryReader;
use crate::cli::new::{NewRecordContext, PromptChoice, choice_named, holder_of};
use crate::edit::draft::{ListedDraft, ProductDraft};
use crate::edit::{TakenNames, ids, split_names};
use crate::locale::normalize;
use crate::model::{RecordKind, Slug};

/// The plan for a list.
pub(super) struct ListPlan {
    /// The plan for each row of the table, in the same order.
    pub(super) lines: Vec<PlannedLine>,
    /// The new products, in the order of the list.
    pub(super) products: Vec<ListedProduct>,
    /// The new vendors, in the order of the list.
    pub(super) vendors: Vec<ListedDraft>,
}

/// The plan for a line.
pub(super) enum PlannedLine {
    /// A new product.
    New {
        /// Its id.
        id: String,
    },
    /// The product exists; nothing is written.
    Exists {
        /// Its id.
        id: String,
    },
    /// The line has errors.
    Refused {
        /// The reasons, as sentences.
        why: Vec<String>,
    },
}

/// A new product of a list.
pub(super) struct ListedProduct {
    pub(super) id: String,
    name: String,
    aliases: Vec<String>,
    vendor: String,
    category: Option<String>,
    country: Option<String>,
    domestic: bool,
}

impl ListPlan {
    /// The number of lines that meet a condition.
    pub(super) fn count(&self, is_counted: impl Fn(&PlannedLine) -> bool) -> usize {
        self.lines.iter().filter(|line| is_counted(line)).count()
    }
}

impl ListedProduct {
    /// The values of its file.
    pub(super) fn draft<'a>(&'a self, source: &'a str) -> ProductDraft<'a> {
        ProductDraft {
            id: &self.id,
            name: (source, &self.name),
            aliases: &self.aliases,
            vendor: &self.vendor,
            category: self.category.as_deref(),
            country: self.country.as_deref(),
            domestic: self.domestic,
        }
    }
}

/// Plans every line of a list.
pub(super) fn plan(table: &RecordTable<ProductColumn>, context: &NewRecordContext<'_>) -> ListPlan {
    let mut planner = ListPlanner::new(table, context);
    let lines = table.rows.iter().map(|row| {
        let is_repaired = table.repaired.contains(&row.line);
        planner.line(row, is_repaired)
    });
    let lines = lines.collect();
    let ListPlanner {
        mut products,
        vendors,
        ..
    } = planner;
    for product in &mut products {
        // A product without a country has its vendor's.
        let new = vendors.iter().find(|vendor| vendor.id == product.vendor);
        let of_vendor = match new {
            Some(vendor) => vendor.country.clone(),
            None => context.country_of_vendor(&product.vendor),
        };
        if product.country == of_vendor {
            product.country = None;
        }
    }
    ListPlan {
        lines,
        products,
        vendors,
    }
}

/// Plans lines one after the other, with the names and ids of earlier lines.
struct ListPlanner<'c, 'a> {
    context: &'c NewRecordContext<'a>,
    countries: CountryReader<'a>,
    known_products: Vec<PromptChoice>,
    categories: Vec<PromptChoice>,
    /// The names in the content.
    taken: TakenNames,
    /// The lines of the names in the list, by normalized name.
    listed_names: BTreeMap<String, u32>,
    /// The ids that a derived id must avoid: those in the content and those given in the list.
    used_ids: BTreeSet<String>,
    /// The lines of the ids in the list.
    listed_ids: BTreeMap<String, u32>,
    /// The ids of vendors by id and by normalized name.
    vendor_ids: BTreeMap<String, String>,
    products: Vec<ListedProduct>,
    vendors: Vec<ListedDraft>,
}

impl<'c, 'a> ListPlanner<'c, 'a> {
    fn new(table: &RecordTable<ProductColumn>, context: &'c NewRecordContext<'a>) -> Self {
        let known_products = context.choices(RecordKind::Product);
        let written = table.rows.iter().map(|row| row.get(ProductColumn::Id));
        let used = known_products.iter().map(|choice| choice.id.as_str());
        let used_ids = used.chain(written).map(str::to_owned).collect();
        let mut vendor_ids = BTreeMap::new();
        for vendor in context.catalog.vendors.records() {
            let id = vendor.slug.as_str();
            for (_, name) in vendor.name.iter() {
                vendor_ids.insert(normalize::key(name), id.to_owned());
            }
        }
        for vendor in context.choices(RecordKind::Vendor) {
            vendor_ids.insert(vendor.id.clone(), vendor.id);
        }
        Self {
            context,
            countries: CountryReader::new(context),
            known_products,
            categories: context.choices(RecordKind::Category),
            taken: TakenNames::new(context.catalog),
            listed_names: BTreeMap::new(),
            used_ids,
            listed_ids: BTreeMap::new(),
            vendor_ids,
            products: Vec::new(),
            vendors: Vec::new(),
        }
    }

    fn line(&mut self, row: &TableRow<ProductColumn>, is_repaired: bool) -> PlannedLine {
        let messages = self.context.messages();
        let name = one_line(row.get(ProductColumn::Name));
        let id = row.get(ProductColumn::Id);
        if let Some(holder) = self.taken.holder(&name)
            && (id.is_empty() || id == holder)
        {
            let id = holder.to_owned();
            return PlannedLine::Exists { id };
        }
        let mut why = Vec::new();
        if is_repaired {
            why.push(messages.say("list-quote", []));
        }
        if row.has_surplus {
            why.push(messages.say("list-surplus", []));
        }
        if name.is_empty() {
            why.push(messages.say("list-no-name", []));
        }
        let mut aliases = split_names(row.get(ProductColumn::Aliases));
        aliases.retain(|alias| *alias != name);
        for known in [&name].into_iter().chain(&aliases) {
            why.extend(control_error(known, messages));
            why.extend(self.name_fault(known, row.line));
        }
        why.extend(self.id_fault(id, row.line));
        let category = self.category(row.get(ProductColumn::Category));
        let country = self.countries.read(row.get(ProductColumn::Country));
        let domestic = match row.get(ProductColumn::Domestic) {
            "" => Ok(false),
            text => yes_or_no(text).ok_or_else(|| {
                let column = messages.find("field-domestic", None);
                let values = [
                    ("option", column.unwrap_or_default().into()),
                    ("fault", messages.say("answer-yes-or-no", []).into()),
                ];
                messages.say("answer-wrong", values)
            }),
        };
        let vendor = one_line(row.get(ProductColumn::Vendor));
        why.extend(control_error(&vendor, messages));
        if vendor.is_empty() {
            why.push(messages.say("list-no-vendor", []));
        }
        let (category, country, domestic) = match (category, country, domestic) {
            (Ok(category), Ok(country), Ok(domestic)) if why.is_empty() => {
                (category, country, domestic)
            }
            (category, country, domestic) => {
                why.extend(category.err());
                why.extend(country.err());
                why.extend(domestic.err());
                return PlannedLine::Refused { why };
            }
        };
        let id = match id {
            "" => self.derived_id(&name, &aliases),
            id => id.to_owned(),
        };
        self.used_ids.insert(id.clone());
        let vendor = self.vendor(&vendor, country.as_deref());
        self.products.push(ListedProduct {
            id: id.clone(),
            name,
            aliases,
            vendor,
            category,
            country,
            domestic,
        });
        PlannedLine::New { id }
    }

    /// The reason to refuse a name. Remembers the name for the lines that follow.
    fn name_fault(&mut self, name: &str, line: u32) -> Option<String> {
        let messages = self.context.messages();
        if let Some(id) = self.taken.holder(name) {
            let label = holder_of(id, &self.known_products);
            let values = [
                ("found", name.into()),
                ("name", label.as_deref().unwrap_or(id).into()),
                ("id", id.into()),
            ];
            return Some(messages.say("answer-name-taken", values));
        }
        let key = normalize::key(name);
        let first = *self.listed_names.entry(key.clone()).or_insert(line);
        (first != line && !key.is_empty()).then(|| self.repeated(name, first))
    }

    /// The reason to refuse an id; an empty id is accepted.
    fn id_fault(&mut self, id: &str, line: u32) -> Option<String> {
        let messages = self.context.messages();
        if id.is_empty() {
            return None;
        }
        if Slug::new(id).is_none() {
            let fault = messages.find("form-id", None).unwrap_or_default();
            let values = [("option", id.into()), ("fault", fault.into())];
            return Some(messages.say("answer-wrong", values));
        }
        if let Some(holder) = holder_of(id, &self.known_products) {
            return Some(taken(id, &holder, messages));
        }
        let first = *self.listed_ids.entry(id.to_owned()).or_insert(line);
        (first != line).then(|| self.repeated(id, first))
    }

    fn repeated(&self, found: &str, line: u32) -> String {
        let values = [("found", found.into()), ("line", line.to_string().into())];
        self.context.messages().say("list-repeated", values)
    }

    /// The category by id or name; the only category for an empty text.
    fn category(&self, text: &str) -> Result<Option<String>, String> {
        if text.is_empty() {
            let only = self.categories.first();
            return Ok(only
                .filter(|_| self.categories.len() == 1)
                .map(|choice| choice.id.clone()));
        }
        let found = choice_named(text, &self.categories);
        let messages = self.context.messages();
        found.map(|choice| Some(choice.id.clone())).ok_or_else(|| {
            let ids: Vec<&str> = self
                .categories
                .iter()
                .map(|choice| choice.id.as_str())
                .collect();
            let values = [("found", text.into()), ("known", ids.join(", ").into())];
            messages.say("list-no-category", values)
        })
    }

    /// A free id: from a name in Latin letters, else a number.
    fn derived_id(&self, name: &str, aliases: &[String]) -> String {
        let mut names = [name].into_iter().chain(aliases.iter().map(String::as_str));
        let derived = names.find_map(ids::from_name);
        ids::free(derived.as_ref(), RecordKind::Product.name(), |id| {
            self.used_ids.contains(id)
        })
    }

    /// The id of a vendor by its id or name. An unknown vendor is added, with the country of its first line
    /// that has one.
    fn vendor(&mut self, vendor: &str, country: Option<&str>) -> String {
        // The key of a name without letters is empty: such a name is compared as written.
        let key = match normalize::key(vendor) {
            key if key.is_empty() => vendor.to_owned(),
            key => key,
        };
        let known = self.vendor_ids.get(vendor);
        let known = known.or_else(|| self.vendor_ids.get(&key));
        if let Some(id) = known.cloned() {
            let mut new = self.vendors.iter_mut();
            if let Some(draft) = new.find(|draft| draft.id == id) {
                draft.country = draft.country.take().or_else(|| country.map(str::to_owned));
            }
            return id;
        }
        let is_taken = |id: &str| self.vendor_ids.values().any(|known| known == id);
        let derived = ids::from_name(vendor);
        let id = ids::free(derived.as_ref(), RecordKind::Vendor.name(), is_taken);
        self.vendor_ids.insert(id.clone(), id.clone());
        self.vendor_ids.insert(key, id.clone());
        self.vendors.push(ListedDraft {
            id: id.clone(),
            name: vendor.to_owned(),
            kind: None,
            country: country.map(str::to_owned),
        });
        id
    }
}

/// A text without line breaks and repeated spaces.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
