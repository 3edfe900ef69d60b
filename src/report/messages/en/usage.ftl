# Errors of the command line.
# argument: an option or argument, in backticks. value: what was typed for it. others: a list of
# options, in backticks. command: a command, in backticks.
usage-unknown-argument = This command has no option or argument { $argument }.
usage-unknown-command = There is no command { $command }.
usage-missing-value = { $argument } needs a value.
usage-unknown-value = `{ $value }` is not a value of { $argument }.
# reason: one of the sentences below.
usage-refused-value = `{ $value }` cannot be used for { $argument }: { $reason }
usage-missing-argument = Missing: { $argument }
usage-missing-command = { $command } needs a subcommand.
usage-conflict = { $argument } cannot be used together with { $others }.
usage-repeated = { $argument } can be given only once.
usage-too-many-values = `{ $value }` is one value too many for { $argument }.
usage-too-few-values = Too few values for { $argument }: { $actual } of at least { $minimum }.
usage-wrong-number = Wrong number of values for { $argument }: { $actual } instead of { $expected }.
usage-no-equals = Write { $argument } with an equals sign and a value.
usage-invalid-utf8 = An argument is not valid UTF-8 text.
usage-invalid = The command line is not valid.
# values: a list.
usage-values = Possible values: { $values }
# usage: a command with its arguments.
usage-line = Usage: { $usage }
# command: a command without backticks, such as greenlist build.
usage-see-help = All options: { $command } --help

## Reasons

usage-no-folder = there is no such folder.
usage-server-path = a path begins and ends with / and has only ASCII letters, digits and the signs - . _ ~, such as /conferencing/.
usage-server-directory = this folder has a sign that means something in a configuration, such as a quotation mark or $. Give another.
usage-no-file = there is no such file.
usage-is-folder = this is a folder. Give a file.
usage-bad-date = not a valid date. Write 2020-04-07, or the Minguo date 109/4/7.
usage-bad-version = not a valid version. Write numbers separated by dots, such as 5.0.1.
usage-bad-encoding = unknown encoding. Write a WHATWG label such as utf-8, big5 or utf-16le.
usage-bad-column = Give the name of a column, or its number from 1.
usage-bad-port = not a port. Write a number from 1 to 65535.
usage-bad-address = not an IP address. Write 127.0.0.1 for this computer, or 0.0.0.0 for all others too.
usage-url-scheme = a web address begins with https:// or http://.
usage-url-characters = a web address has only ASCII letters, digits and signs, and no spaces.
usage-url-query = this web address must not contain ? or #.
usage-url-password = this web address must not contain a user name or password.
usage-url-host = the name of the server is missing, as in https://greenlist.gov.example/.
usage-bad-release = Write the id of a release, such as 2026-11-30-1.
usage-bad-key = Write a public key of 56 characters, or the file that holds it.
