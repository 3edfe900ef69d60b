//! What stands below the help of each command.

pub(super) const EXAMPLES: &str = "\
Examples:
  greenlist check                      Look for faults in the content of this folder
  greenlist build                      Make the site in the folder `site`
  greenlist build --on 109/4/7         Make it as of 7 April 2020
  greenlist build --root ~/conferencing --out /srv/www/conferencing
  greenlist explain zoom --audience schools
  greenlist audit list.csv --audience schools
                                       Look up a school's software list

Exit status:
  0  done
  1  the content has faults; nothing was written
  2  the command was typed wrongly, or a software list cannot be read
  3  the machine failed, such as a full disk
  4  audit: something banned is installed";

pub(super) const CHECK_EXAMPLES: &str = "\
Examples:
  greenlist check                                Tell all faults, with their lines
  greenlist check --strict                       Fail on warnings too
  greenlist check --format github                Beside the lines of a pull request
  greenlist check --explain unknown-verdict      What a code means
  greenlist check --explain > diagnostics.md     What each of them means

Exit status:
  0  no faults, or warnings alone
  1  the content has faults; with --strict, warnings are such
  2  the command was typed wrongly, such as a code that there is not
  3  the machine failed";

pub(super) const EXPLAIN_EXAMPLES: &str = "\
Examples:
  greenlist explain zoom --audience schools
  greenlist explain zoom/public-cloud --audience ministries --activity join
  greenlist explain zoom --audience public-schools --on 109/4/6 --language zh-Hant
  greenlist explain zoom --audience schools --version 4.6.9 --format json

Exit status:
  0  answered
  1  the content has faults, so there is no answer
  2  the command was typed wrongly, such as a product that is not in the content
  3  the machine failed";

pub(super) const DIFF_EXAMPLES: &str = "\
Examples:
  greenlist diff --from 2020-04-06 --to 2020-04-08
  greenlist diff --from-git HEAD                 What the edits in this folder would change
  greenlist diff --from-git v1 --to-git v2 --audience schools
  greenlist diff --against /srv/published --format html > changes.html

Exit status:
  0  compared, whether or not anything changes
  1  the content of a side has faults, so there is nothing to compare
  2  the command was typed wrongly, such as a revision that git does not know
  3  the machine failed, such as git";

pub(super) const TIMELINE_EXAMPLES: &str = "\
Examples:
  greenlist timeline                             All changes, for all that readers pick
  greenlist timeline zoom                        Those of one product
  greenlist timeline --audience public-schools --language zh-Hant

Exit status:
  0  answered
  1  the content has faults, so there is no answer
  2  the command was typed wrongly, such as a product that is not in the content
  3  the machine failed";

pub(super) const NEXT_CHANGE_EXAMPLES: &str = "\
Examples:
  greenlist next-change                          The next one after today
  greenlist next-change --after 2020-04-08

Exit status:
  0  the date was printed
  1  the content has faults, so there is no answer
  2  the command was typed wrongly
  3  the machine failed
  4  no change is scheduled; nothing was printed";

pub(super) const SCHEMA_EXAMPLES: &str = "\
Examples:
  greenlist schema                               Into the folder `schema`
  greenlist schema --out /srv/schemas --language zh-Hant

Exit status:
  0  written
  1  site.yaml is not usable, so ids and languages are not known
  2  the command was typed wrongly
  3  the machine failed, such as a full disk";

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
  greenlist fmt                                  All files of the content
  greenlist fmt content/products/zoom.yaml
  greenlist fmt --check                          Change nothing, only look

Exit status:
  0  done
  1  a file has faults and was left; with --check, a file would be changed
  2  the command was typed wrongly, such as a file that is no content
  3  the machine failed, such as a full disk";

pub(super) const INIT_EXAMPLES: &str = "\
Examples:
  greenlist init                                 In this folder, after some questions
  greenlist init ~/conferencing --yes
  greenlist init list --yes --languages zh-Hant,en --title 視訊軟體清單 \\
    --title en='Software list' --issuer moe=教育部

Exit status:
  0  made
  2  the command was typed wrongly, an answer is missing, or there is a site already
  3  the machine failed, such as a full disk";

pub(super) const NEW_EXAMPLES: &str = "\
Examples:
  greenlist new product                          After some questions
  greenlist new product --name 'Example Meet' --vendor 'Example Ltd'
  greenlist new advisory --title 'Stop using Zoom' --products zoom --audiences schools \\
    --verdict banned --legal-basis cyber-security-management-act
  greenlist new translation about --to en

Exit status:
  0  written
  1  written, but other content speaks against it
  2  the command was typed wrongly, an answer is missing, or the file is there already
  3  the machine failed, such as a full disk";

pub(super) const SERVE_EXAMPLES: &str = "\
Examples:
  greenlist serve --open
  greenlist serve --on 2020-04-07
  greenlist serve --root Z:\\site --poll

Exit status:
  0  ended with Ctrl-C
  2  the command was typed wrongly
  3  the machine failed, such as a port that another program has
  3  the address cannot be listened on
";

pub(super) const RENAME_EXAMPLES: &str = "\
Examples:
  greenlist rename product zoom zoom-workplace
  greenlist rename audience schools all-schools
  greenlist rename ruling moe-2020-0002#r1 ban
  greenlist rename offering zoom/public-cloud cloud

Exit status:
  0  renamed
  1  a file has faults, so a reference might be missed; nothing was written
  2  the command was typed wrongly, or the new id is taken
  3  the machine failed, such as a full disk";

pub(super) const TRANSLATE_EXAMPLES: &str = "\
Examples:
  greenlist translate status
  greenlist translate export --to en --out en.po
  greenlist translate export --to ja --format xliff --out ja.xlf
  greenlist translate import en.po --to en --state reviewed
  greenlist translate stamp ey-2020-0001 --to en
  greenlist translate stamp ey-2020-0001 --typo

Exit status:
  0  done
  1  the content or a unit of the file has faults; nothing was written
  2  the command was typed wrongly, or the file is neither PO nor XLIFF
  3  the machine failed, such as a full disk";
