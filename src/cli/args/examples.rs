//! Examples and exit statuses, shown below the help of each command.

mod publishing;

pub(super) use publishing::{
    KEYGEN_EXAMPLES, MIRROR_EXAMPLES, PUBLISH_EXAMPLES, RELEASES_EXAMPLES, ROLLBACK_EXAMPLES,
    SCHEDULE_EXAMPLES, VERIFY_EXAMPLES,
};

pub(super) const EXAMPLES: &str = "\
Examples:
  greenlist check                      Check the content in this folder
  greenlist build                      Build the site in the folder `site`
  greenlist build --on 109/4/7         Build it as of 7 April 2020
  greenlist build --root ~/conferencing --out /srv/www/conferencing
  greenlist explain zoom --audience schools
  greenlist audit list.csv --audience schools
                                       Check the software inventory of a school

Exit status:
  0  success
  1  the content has errors; nothing was written
  2  invalid command line, or a software inventory that cannot be read
  3  system error, such as a full disk
  4  audit: banned software is installed";

pub(super) const BUILD_EXAMPLES: &str = "\
Examples:
  greenlist build                                Build the site in the folder `site`
  greenlist build --on 109/4/7                   Build it as of 7 April 2020
  greenlist build --root ~/conferencing --out /srv/www/conferencing

Exit status:
  0  success
  1  the content has errors; nothing was written
  2  invalid command line
  3  system error, such as a full disk";

pub(super) const SERVER_CONFIG_EXAMPLES: &str = "\
Examples:
  greenlist server-config nginx > greenlist.conf
  greenlist server-config apache --path /conferencing/ --directory /srv/www/conferencing
  greenlist server-config iis > site/web.config

Exit status:
  0  success
  1  the settings or the theme have errors; nothing was printed
  2  invalid command line
  3  system error";

pub(super) const AUDIT_EXAMPLES: &str = "\
Examples:
  greenlist audit list.csv --audience schools
  greenlist audit list.csv --audience schools --encoding big5
  greenlist audit bom.json --audience ministries --format sarif > audit.sarif

Exit status:
  0  no banned software was found
  1  the content has errors; nothing was printed
  2  invalid command line, or an inventory that cannot be read
  3  system error
  4  banned software is installed";

pub(super) const CHECK_EXAMPLES: &str = "\
Examples:
  greenlist check                                Report all errors and warnings
  greenlist check content/products/zoom.yaml     Report those of one file
  greenlist check --strict                       Treat warnings as errors
  greenlist check --format github                Annotate a pull request
  greenlist check --explain unknown-verdict      Explain one code
  greenlist check --explain > diagnostics.md     Explain all codes

Exit status:
  0  no errors; with --strict, no warnings either
  1  the content has errors; with --strict, errors or warnings
  2  invalid command line, such as an unknown code
  3  system error";

pub(super) const EXPLAIN_EXAMPLES: &str = "\
Examples:
  greenlist explain zoom --audience schools
  greenlist explain zoom/public-cloud --audience ministries --activity join
  greenlist explain zoom --audience public-schools --on 109/4/6 --language zh-Hant
  greenlist explain zoom --audience schools --on 109/4/6 --known 109/4/6
  greenlist explain zoom --audience schools --version 4.6.9 --format json

Exit status:
  0  success
  1  the content has errors; nothing was printed
  2  invalid command line, such as an unknown product
  3  system error";

pub(super) const LIST_EXAMPLES: &str = "\
Examples:
  greenlist list                                 All products, advisories and bulletins
  greenlist list products --audience schools
  greenlist list advisories --format json

Exit status:
  0  success
  1  the content has errors; nothing was printed
  2  invalid command line, such as an unknown audience
  3  system error";

pub(super) const DIFF_EXAMPLES: &str = "\
Examples:
  greenlist diff --from 2020-04-06 --to 2020-04-08
  greenlist diff --from-git HEAD                 Effects of the uncommitted changes
  greenlist diff --from-git v1 --to-git v2 --audience schools
  greenlist diff --against /srv/published --format html > changes.html

Exit status:
  0  success, with or without differences
  1  one of the two versions has errors; nothing was printed
  2  invalid command line, such as an unknown git revision
  3  system error, such as a failure of git";

pub(super) const TIMELINE_EXAMPLES: &str = "\
Examples:
  greenlist timeline                             All changes, for all audiences
  greenlist timeline zoom                        Changes of one product
  greenlist timeline --audience public-schools --language zh-Hant

Exit status:
  0  success
  1  the content has errors; nothing was printed
  2  invalid command line, such as an unknown product
  3  system error";

pub(super) const NEXT_CHANGE_EXAMPLES: &str = "\
Examples:
  greenlist next-change                          The next change after today
  greenlist next-change --after 2020-04-08

Exit status:
  0  the date was printed
  1  the content has errors; nothing was printed
  2  invalid command line
  3  system error
  4  no change is scheduled; nothing was printed";

pub(super) const SCHEMA_EXAMPLES: &str = "\
Examples:
  greenlist schema                               Write to the folder `schema`
  greenlist schema --out /srv/schemas --language zh-Hant

Exit status:
  0  success
  1  site.yaml has errors, so ids and languages are unknown
  2  invalid command line
  3  system error, such as a full disk";

pub(super) const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  greenlist completions bash > ~/.local/share/bash-completion/completions/greenlist
  greenlist completions fish > ~/.config/fish/completions/greenlist.fish";

pub(super) const MAN_EXAMPLES: &str = "\
Examples:
  greenlist man | man -l -
  greenlist man --out ~/.local/share/man/man1";

pub(super) const FMT_EXAMPLES: &str = "\
Examples:
  greenlist fmt                                  Format all content files
  greenlist fmt content/products/zoom.yaml
  greenlist fmt --check                          List files that would change

Exit status:
  0  success
  1  a file with errors was skipped; with --check, a file would change
  2  invalid command line, such as a file that is not a content file
  3  system error, such as a full disk";

pub(super) const INIT_EXAMPLES: &str = "\
Examples:
  greenlist init                                 Create a site in this folder
  greenlist init ~/conferencing --yes
  greenlist init list --yes --languages zh-Hant,en --title 視訊軟體清單 \\
    --title en='Software list' --issuer moe=教育部

Exit status:
  0  success
  2  invalid command line, a missing option, or the folder already contains a site
  3  system error, such as a full disk";

pub(super) const NEW_EXAMPLES: &str = "\
Examples:
  greenlist new product                          Ask for all values
  greenlist new product --name 'Example Meet' --vendor 'Example Ltd' --country GB
  greenlist new products list.csv                Create all products of a list
  greenlist new advisory --title 'Stop using Zoom' --products zoom --audiences schools \\
    --verdict banned --legal-basis cyber-security-management-act
  greenlist new translation about --to en

Exit status:
  0  success
  1  the file was written, but conflicts with other content; or a line of the list cannot be
     taken, and nothing was written
  2  invalid command line, a missing option, the file already exists, or a list that cannot be read
  3  system error, such as a full disk";

pub(super) const SERVE_EXAMPLES: &str = "\
Examples:
  greenlist serve --open
  greenlist serve --on 2020-04-07
  greenlist serve --root Z:\\site --poll

Exit status:
  0  stopped with Ctrl-C
  2  invalid command line
  3  system error, such as a port that is already in use";

pub(super) const RENAME_EXAMPLES: &str = "\
Examples:
  greenlist rename product zoom zoom-workplace
  greenlist rename audience schools all-schools
  greenlist rename ruling moe-2020-0002#r1 ban
  greenlist rename offering zoom/public-cloud cloud

Exit status:
  0  success
  1  a file has errors, so a reference could be missed; nothing was written
  2  invalid command line, or the new id already exists
  3  system error, such as a full disk";

pub(super) const THEME_EJECT_EXAMPLES: &str = "\
Examples:
  greenlist theme eject --list                   Print the paths of all files
  greenlist theme eject templates/product.html assets/site.css
  greenlist theme eject                          Copy all files

Exit status:
  0  success
  2  invalid command line, an unknown file, or the file already exists
  3  system error, such as a full disk";

pub(super) const TRANSLATE_EXAMPLES: &str = "\
Examples:
  greenlist translate status
  greenlist translate export --to en --out en.po
  greenlist translate export --to ja --format xliff --out ja.xlf
  greenlist translate import en.po --to en --state reviewed
  greenlist translate stamp ey-2020-0001 --to en
  greenlist translate stamp ey-2020-0001 --typo

Exit status:
  0  success
  1  the content or a unit of the file has errors; nothing was written
  2  invalid command line, or the file is neither PO nor XLIFF
  3  system error, such as a full disk";

pub(super) const NEW_ADVISORY_EXAMPLES: &str = "\
Examples:
  greenlist new advisory                         Ask for all values
  greenlist new advisory --title 'Stop using Zoom' --products zoom --audiences schools \\
    --verdict banned --legal-basis cyber-security-management-act
  greenlist new advisory --title 'Prefer Webex' --products webex --audiences schools \\
    --verdict recommended --advice

Exit status:
  0  success
  1  the file was written, but conflicts with other content
  2  invalid command line, a missing option, or the file already exists
  3  system error, such as a full disk";

pub(super) const NEW_BULLETIN_EXAMPLES: &str = "\
Examples:
  greenlist new bulletin                         Ask for all values
  greenlist new bulletin --kind notice --title 'Update Zoom' --products zoom

Exit status:
  0  success
  1  the file was written, but conflicts with other content
  2  invalid command line, a missing option, or the file already exists
  3  system error, such as a full disk";

pub(super) const NEW_PRODUCT_EXAMPLES: &str = "\
Examples:
  greenlist new product                          Ask for all values
  greenlist new product --name 'Example Meet' --vendor 'Example Ltd' --country GB
  greenlist new product --yes --name 'Example Meet' --vendor example --domestic

Exit status:
  0  success
  1  the file was written, but conflicts with other content
  2  invalid command line, a missing option, or the file already exists
  3  system error, such as a full disk";

pub(super) const NEW_PRODUCTS_EXAMPLES: &str = "\
Examples:
  greenlist new products list.csv
  greenlist new products list.csv --encoding big5

Exit status:
  0  success
  1  a line of the list cannot be taken; nothing was written
  2  invalid command line, or a list that cannot be read
  3  system error, such as a full disk";

pub(super) const NEW_PAGE_EXAMPLES: &str = "\
Examples:
  greenlist new page                             Ask for all values
  greenlist new page --title 'About this list'

Exit status:
  0  success
  1  the file was written, but conflicts with other content
  2  invalid command line, a missing option, or the file already exists
  3  system error, such as a full disk";

pub(super) const NEW_LANGUAGE_EXAMPLES: &str = "\
Examples:
  greenlist new language de                      Add German
  greenlist new language German

Exit status:
  0  success
  1  site.yaml has errors; nothing was written
  2  invalid command line, or an unknown language
  3  system error, such as a full disk";

pub(super) const NEW_TRANSLATION_EXAMPLES: &str = "\
Examples:
  greenlist new translation                      Ask for all values
  greenlist new translation about --to en

Exit status:
  0  success
  1  the file was written, but conflicts with other content
  2  invalid command line, a missing option, or the file already exists
  3  system error, such as a full disk";

pub(super) const TRANSLATE_STATUS_EXAMPLES: &str = "\
Examples:
  greenlist translate status                     All records and languages
  greenlist translate status about --to en       One record, one language

Exit status:
  0  success
  1  the content has errors; nothing was printed
  2  invalid command line, such as an unknown record
  3  system error";

pub(super) const TRANSLATE_STAMP_EXAMPLES: &str = "\
Examples:
  greenlist translate stamp ey-2020-0001 --to en
  greenlist translate stamp ey-2020-0001 --typo
  greenlist translate stamp --all --typo --since v1

Exit status:
  0  success
  1  the content has errors; nothing was written
  2  invalid command line, such as an unknown record
  3  system error, such as a failure of git";

pub(super) const TRANSLATE_EXPORT_EXAMPLES: &str = "\
Examples:
  greenlist translate export --to en --out en.po
  greenlist translate export about --to en       Print to standard output
  greenlist translate export --to ja --format xliff --out ja.xlf

Exit status:
  0  success
  1  the content has errors; nothing was written
  2  invalid command line, such as an unknown language
  3  system error, such as a full disk";

pub(super) const TRANSLATE_IMPORT_EXAMPLES: &str = "\
Examples:
  greenlist translate import en.po --to en --state reviewed
  greenlist translate import ja.xlf --to ja --unfinished

Exit status:
  0  success
  1  the content or a unit of the file has errors; nothing was written
  2  invalid command line, or the file is neither PO nor XLIFF
  3  system error, such as a full disk";

#[cfg(test)]
mod tests;
