//! `greenlist new products`: creates the products of a list.
//!
//! Every line is reported. If a line is refused, nothing is written, so that the corrected list can be given
//! again as a whole: lines of existing products change nothing.

mod plan;

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{NewFiles, NewRecordContext, check_new_files, draft, prepare};
use crate::audit::{
    InventoryError, MAX_BYTES, RecordTable, columns_by_name, read_table, site_region,
};
use crate::cli::args::NewProductsArgs;
use crate::cli::audit::error_message;
use crate::cli::exit_status::{CommandResult, CommandStatus, CommandStop};
use crate::cli::input_file;
use crate::cli::schema;
use crate::model::words;
use crate::project::{ContentFolder, FileKind};
use plan::{ListPlan, PlannedLine, plan};

words! {
    /// A column of the list.
    enum ProductColumn {
        /// The name in the source language.
        Name = "name",
        /// The id; derived from a name if it is empty.
        Id = "id",
        /// Other names, separated by commas or semicolons.
        Aliases = "aliases",
        /// The vendor, by id or name.
        Vendor = "vendor",
        /// The country, by code or name.
        Country = "country",
        /// The category, by id or name.
        Category = "category",
        /// Whether it is domestic: yes or no.
        Domestic = "domestic",
    }
}

static COLUMNS: LazyLock<HashMap<String, ProductColumn>> =
    LazyLock::new(|| columns_by_name(include_str!("columns.txt")));

/// Creates the products, or reports why not.
pub(super) fn run(arguments: &NewProductsArgs, context: &NewRecordContext<'_>) -> CommandResult {
    let (console, messages) = (context.console, context.messages());
    let table = table(arguments, context)?;
    let plan = plan(&table, context);
    let mut lines = report(&table, &plan, context);
    if table.damaged {
        lines.push(messages.say("list-damaged", []));
    }
    let refused = plan.count(|line| matches!(line, PlannedLine::Refused { .. }));
    if refused > 0 || table.damaged {
        lines.push(messages.say("list-refused-count", [("count", refused.into())]));
        console.diagnostics(lines);
        console.nothing_written();
        return Err(CommandStop::ContentErrors);
    }
    let existing = plan.count(|line| matches!(line, PlannedLine::Exists { .. }));
    let count = plan.products.len();
    let files = plan.products.iter().map(|product| {
        let path = ContentFolder::Products.file(&product.id);
        (
            path,
            draft::product(&product.draft(context.source()), messages),
        )
    });
    let vendors = plan.vendors.iter().cloned();
    let new_files = NewFiles {
        files: files.collect(),
        required: vendors.map(|vendor| (FileKind::Vendors, vendor)).collect(),
        remark: None,
    };
    let prepared = prepare(new_files, context)?;
    prepared.changes.apply()?;
    schema::refresh(context.root, console)?;
    let counts = [("new", count.into()), ("existing", existing.into())];
    lines.push(messages.say("list-written", counts));
    if count > 0 {
        lines.push(messages.say("new-next", []));
    }
    console.summary(lines);
    match prepared.files.is_empty() {
        true => Ok(CommandStatus::Done),
        false => check_new_files(context, &prepared.files),
    }
}

/// Reads the file.
fn table(
    arguments: &NewProductsArgs,
    context: &NewRecordContext<'_>,
) -> Result<RecordTable<ProductColumn>, CommandStop> {
    let path = &arguments.file;
    let bytes = input_file::read(path, MAX_BYTES)?;
    let region = site_region(context.catalog);
    let table = read_table(
        &bytes,
        arguments.encoding,
        region,
        &COLUMNS,
        ProductColumn::Name,
    );
    table.map_err(|error| {
        let messages = context.messages();
        CommandStop::Usage(match &error {
            InventoryError::NoNameColumn { found } => messages.say(
                "list-no-name-column",
                [
                    ("path", path.display().to_string().into()),
                    ("found", found.join(", ").into()),
                ],
            ),
            InventoryError::Empty
            | InventoryError::TooLarge
            | InventoryError::TooManyRows
            | InventoryError::Workbook
            | InventoryError::Binary
            | InventoryError::Foreign(_)
            | InventoryError::Undecodable { .. }
            | InventoryError::SeveralNameColumns { .. }
            | InventoryError::NothingRead
            | InventoryError::Xml
            | InventoryError::Json { .. } => error_message(&error, path, messages),
        })
    })
}

/// A sentence for each line, then one for each new vendor.
fn report(
    table: &RecordTable<ProductColumn>,
    plan: &ListPlan,
    context: &NewRecordContext<'_>,
) -> Vec<String> {
    let messages = context.messages();
    let mut lines = Vec::new();
    if !table.ignored.is_empty() {
        let ignored = [("columns", table.ignored.join(", ").into())];
        lines.push(messages.say("list-ignored", ignored));
    }
    for (row, line) in table.rows.iter().zip(&plan.lines) {
        let place = || ("line", row.line.to_string().into());
        let name = || match row.get(ProductColumn::Name) {
            "" => ("name", "—".into()),
            name => ("name", name.into()),
        };
        lines.push(match line {
            PlannedLine::New { id } => {
                let path = ContentFolder::Products.file(id);
                messages.say("list-new", [place(), name(), ("path", path.into())])
            }
            PlannedLine::Exists { id } => {
                messages.say("list-exists", [place(), name(), ("id", id.into())])
            }
            PlannedLine::Refused { why } => {
                let why = messages.join(why.iter().cloned());
                messages.say("list-refused", [place(), name(), ("why", why.into())])
            }
        });
    }
    lines.extend(plan.vendors.iter().map(|vendor| {
        let values = [
            ("name", vendor.name.as_str().into()),
            ("id", vendor.id.as_str().into()),
        ];
        messages.say("list-vendor", values)
    }));
    lines
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, ProductColumn};
    use crate::locale::normalize;

    #[test]
    fn columns_are_known_in_every_language() {
        for (name, column) in [
            ("Product Name", ProductColumn::Name),
            ("識別碼", ProductColumn::Id),
            ("別名", ProductColumn::Aliases),
            ("ベンダー", ProductColumn::Vendor),
            ("Quốc gia", ProductColumn::Country),
            ("ประเภท", ProductColumn::Category),
            ("dalam negeri", ProductColumn::Domestic),
            ("البلد", ProductColumn::Country),
        ] {
            assert_eq!(COLUMNS.get(&normalize::key(name)), Some(&column), "{name}");
        }
    }
}
