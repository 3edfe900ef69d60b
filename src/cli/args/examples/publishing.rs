//! Examples of the commands for publishing.

pub(in crate::cli::args) const PUBLISH_EXAMPLES: &str = "\
Examples:
  greenlist publish --dry-run                    Show what would be published
  greenlist publish --note Correction --approved-by Lin
  greenlist publish intranet --key ~/greenlist.key
  greenlist publish --if-due --password-file /etc/greenlist/password
                                                 Publish from a scheduler

Exit status:
  0  success, or nothing had to be published
  1  the content has errors; nothing was published
  2  invalid command line, or the release was refused
  3  system error, such as a full disk";

pub(in crate::cli::args) const RELEASES_EXAMPLES: &str = "\
Examples:
  greenlist releases
  greenlist releases intranet --format json

Exit status:
  0  success
  1  the content has errors; nothing was printed
  2  invalid command line, or the target has a damaged release
  3  system error";

pub(in crate::cli::args) const ROLLBACK_EXAMPLES: &str = "\
Examples:
  greenlist rollback intranet                    Put back the release before the current one
  greenlist rollback intranet 2026-11-30-1

Exit status:
  0  success
  1  the content has errors; nothing was changed
  2  invalid command line, or there is no such release
  3  system error";

pub(in crate::cli::args) const KEYGEN_EXAMPLES: &str = "\
Examples:
  greenlist keygen --key ~/greenlist.key
  greenlist keygen --key ~/greenlist-2027.key --rotate

Exit status:
  0  success
  1  the content has errors; nothing was written
  2  invalid command line, or a key exists already
  3  system error";

pub(in crate::cli::args) const VERIFY_EXAMPLES: &str = "\
Examples:
  greenlist verify /srv/www/greenlist --public-key content/minisign.pub
  greenlist verify copy --public-key content/minisign.pub --state seen.json

Exit status:
  0  the copy is genuine, complete and current
  2  invalid command line, or there is no release in the folder
  3  system error
  4  something is wrong with the copy; each fault is named";

pub(in crate::cli::args) const MIRROR_EXAMPLES: &str = "\
Examples:
  greenlist mirror https://greenlist.gov.example/ /srv/www/greenlist --public-key ministry.pub

Exit status:
  0  the newest release is in the folder
  2  invalid command line, or the server cannot be reached
  3  system error, such as a full disk
  4  the release of the server was refused, or is no longer valid";

pub(in crate::cli::args) const SCHEDULE_EXAMPLES: &str = "\
Examples:
  greenlist schedule systemd --out /etc/systemd/system
  greenlist schedule cron intranet --key ~/greenlist.key
  greenlist schedule windows --program greenlist.exe > task.ps1

Exit status:
  0  success
  1  the content has errors; nothing was written
  2  invalid command line
  3  system error";
