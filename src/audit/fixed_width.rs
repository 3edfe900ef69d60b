//! The rows of a table whose columns are aligned with spaces, as programs print it: `winget list`,
//! `dpkg -l`, `wmic`, PowerShell.
//!
//! Positions are columns of a terminal, where a Chinese character is as wide as two Latin ones.

use csv::StringRecord;
use unicode_width::UnicodeWidthChar;

use super::columns::{ColumnPositions, NameColumn, find_columns, is_known};
use super::csv::MAX_HEADER_RECORD;
use super::inventory::{InventoryError, InventoryFormat, InventorySource, MAX_ROWS, RowSink};

/// The fewest characters of a ruler.
const MIN_RULER: usize = 3;

/// Passes every row of a table to the sink, and records in the source how it was read. `false` if the text
/// is no such table.
pub(super) fn rows(
    text: &str,
    wanted: Option<&NameColumn>,
    source: &mut InventorySource,
    sink: &mut RowSink<'_>,
) -> Result<bool, InventoryError> {
    let lines = printed_lines(text);
    let mut table: Option<AlignedTable> = None;
    let mut count = 0;
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        // A second table has its own header.
        if let Some((found, height)) = header(&lines[index..], table.is_some(), index, wanted) {
            if table.is_none() {
                source.ignored = found.columns.ignored(&found.header)?;
                source.form = InventoryFormat::FixedWidth { header: number };
            }
            table = Some(found);
            index += height;
            continue;
        }
        index += 1;
        let Some(table) = &table else {
            continue;
        };
        if line.trim().is_empty() {
            source.blank += 1;
            continue;
        }
        count += 1;
        if count > MAX_ROWS {
            return Err(InventoryError::TooManyRows);
        }
        let (fields, is_aligned) = table.fields(line);
        if table.is_removed(&fields) {
            source.removed += 1;
            continue;
        }
        let mut row = table.columns.row(&fields, fields.len(), number);
        row.is_partial |= !is_aligned;
        sink(row);
    }
    Ok(table.is_some())
}

/// The lines as a terminal shows them: a carriage return inside a line starts it again, as a progress bar
/// does.
fn printed_lines(text: &str) -> Vec<&str> {
    let lines = text.lines();
    lines
        .map(|line| {
            let line = line.trim_end_matches('\r');
            line.rsplit('\r').next().unwrap_or_default()
        })
        .collect()
}

/// A table with aligned columns.
struct AlignedTable {
    header: StringRecord,
    columns: ColumnPositions,
    /// The position at which each column starts.
    starts: Vec<usize>,
}

impl AlignedTable {
    /// Whether a row of `dpkg -l` is of software that is not installed. Its first column has the desired state and
    /// the state: `n` is not installed, `c` is removed but for its configuration.
    fn is_removed(&self, fields: &StringRecord) -> bool {
        let state = fields.get(0).and_then(|state| state.chars().nth(1));
        self.header.get(0) == Some("||/") && matches!(state, Some('n' | 'c'))
    }

    /// The fields of a line, and whether they are aligned with the columns.
    fn fields(&self, line: &str) -> (StringRecord, bool) {
        let (fields, is_aligned) = cut(line, &self.starts);
        if is_aligned {
            return (fields, true);
        }
        // Some programs count the width of characters in another way.
        let pieces: StringRecord = words(line, false)
            .into_iter()
            .map(|(_, word)| word)
            .collect();
        let is_whole = pieces.len() == self.starts.len();
        (pieces, is_whole)
    }
}

/// The header at the start of some lines, and how many lines it takes. Without a ruler below it, a header
/// is among the first lines of the file, and has gaps between its names.
fn header(
    lines: &[&str],
    has_table: bool,
    index: usize,
    wanted: Option<&NameColumn>,
) -> Option<(AlignedTable, usize)> {
    let line = *lines.first()?;
    let ruler = lines.get(1).and_then(|line| ruler(line));
    let height = 1 + usize::from(ruler.is_some());
    let starts: Vec<usize> = match ruler {
        Some(starts) if starts.len() > 1 => starts,
        ruler if ruler.is_some() || (!has_table && index < MAX_HEADER_RECORD) => {
            let words = words(line, ruler.is_some());
            words.into_iter().map(|(start, _)| start).collect()
        }
        _ => return None,
    };
    if starts.len() < 2 {
        return None;
    }
    let (header, _) = cut(line, &starts);
    let columns = find_columns(&header, wanted)?;
    let table = AlignedTable {
        header,
        columns,
        starts,
    };
    Some((table, height))
}

/// The positions at which the parts of a ruler start: `----  ------`, `+++-====-====`, or one part for all
/// columns. `None` for another line.
fn ruler(line: &str) -> Option<Vec<usize>> {
    let line = line.trim_end();
    let is_ruler = line
        .chars()
        .all(|c| matches!(c, '-' | '=' | '+' | ' ' | '─' | '━'));
    if !is_ruler || line.chars().filter(|c| *c != ' ').count() < MIN_RULER {
        return None;
    }
    let between = if line.contains('=') { '-' } else { '+' };
    let is_gap = |c: char| c == ' ' || c == between;
    let mut starts = Vec::new();
    let mut in_gap = true;
    for (position, c) in line.chars().enumerate() {
        if in_gap && !is_gap(c) {
            starts.push(position);
        }
        in_gap = is_gap(c);
    }
    Some(starts)
}

/// The words of a line with their positions, separated by several spaces. With `by_one_space` also by one,
/// where that gives the name of a column: a column may be just as wide as its name.
fn words(line: &str, by_one_space: bool) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut rest = line;
    let mut position = 0;
    while !rest.is_empty() {
        let gap = rest.len() - rest.trim_start().len();
        position += width(&rest[..gap]);
        rest = &rest[gap..];
        let end = ["  ", "\t"].iter().filter_map(|gap| rest.find(gap)).min();
        let mut word = rest[..end.unwrap_or(rest.len())].trim_end();
        if by_one_space && !is_known(word) && word.split(' ').any(is_known) {
            word = word.split(' ').next().unwrap_or(word);
        }
        if !word.is_empty() {
            words.push((position, word));
        }
        position += width(word);
        rest = &rest[word.len()..];
    }
    words
}

fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

/// Cuts a line at positions, and tells whether no cut goes through a word.
fn cut(line: &str, starts: &[usize]) -> (StringRecord, bool) {
    let mut cuts = vec![0];
    let mut is_aligned = true;
    let mut position = 0;
    let mut before = ' ';
    let mut next = starts.iter().skip(1).peekable();
    for (index, c) in line.char_indices() {
        while next.next_if(|start| **start <= position).is_some() {
            cuts.push(index);
            is_aligned &= before.is_whitespace() || c.is_whitespace();
        }
        position += c.width().unwrap_or(0);
        before = c;
    }
    let ends = cuts.iter().skip(1).copied().chain([line.len()]);
    let fields = cuts.iter().zip(ends);
    let fields = fields.map(|(start, end)| line[*start..end].trim());
    (fields.collect(), is_aligned)
}

#[cfg(test)]
mod tests {
    use encoding_rs::UTF_8;

    use crate::audit::inventory::{self, InventoryFormat};

    fn check(text: &str, header: u32, expected: &[&str], partial: &[u32]) {
        let mut found = Vec::new();
        let source = inventory::read(text.as_bytes(), Some(UTF_8), None, None, &mut |row| {
            let identifiers = row.identifiers.join(" ");
            let fields = [&*row.name, &*row.version, &*row.publisher, &*identifiers];
            found.push(format!("{} {}", row.line, fields.join("|")));
        });
        let source = source.expect("a table");
        assert_eq!(found, expected, "{text}");
        assert_eq!(
            source.form,
            InventoryFormat::FixedWidth { header },
            "{text}"
        );
        assert_eq!(source.partial, partial, "{text}");
    }

    #[test]
    fn tables_that_programs_print_are_read_by_the_positions_of_their_columns() {
        // winget, with a progress bar, wide characters, a cut name and a column as wide as its name.
        check(
            "   - \r   \\ \r\u{20}\u{20}\u{20}\r\
             名稱                識別碼        版本   可用 來源\r\n\
             --------------------------------------------------\r\n\
             訊連 U 會議         CyberLink.U   5.0.1       winget\r\n\
             Zoom                Zoom.Zoom     6.0.11      winget\r\n\
             Microsoft Visual C… Microsoft.VC  14.38       winget\r\n",
            1,
            &[
                "3 訊連 U 會議|5.0.1||CyberLink.U",
                "4 Zoom|6.0.11||Zoom.Zoom",
                "5 Microsoft Visual C…|14.38||Microsoft.VC",
            ],
            &[5],
        );
        check(
            "名称     ID        版本  可用 源\n\
             ---------------------------------\n\
             腾讯会议 Tencent.M 3.0        winget\n",
            1,
            &["3 腾讯会议|3.0||Tencent.M"],
            &[],
        );
        // dpkg.
        check(
            "Desired=Unknown/Install/Remove/Purge/Hold\n\
             | Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend\n\
             |/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)\n\
             ||/ 名稱           版本         硬體平台     簡介\n\
             +++-==============-============-============-=================================\n\
             ii  zoom           5.0.1        amd64        Zoom client\n",
            4,
            &["6 zoom|5.0.1||"],
            &[],
        );
        // wmic, without a ruler, and with its own line ends.
        check(
            "Name                 Vendor      Version  \r\r\n\
             Zoom                 Zoom Video  5.0.1    \r\r\n\
             \r\r\n\
             7-Zip 23.01 (x64)                23.01    \r\r\n",
            1,
            &["2 Zoom|5.0.1|Zoom Video|", "4 7-Zip 23.01 (x64)|23.01||"],
            &[],
        );
        // PowerShell; a column of numbers is aligned on the right.
        check(
            "\n\
             DisplayName    DisplayVersion Publisher\n\
             -----------    -------------- ---------\n\
             Zoom Workplace          6.0.1 Zoom\n",
            2,
            &["4 Zoom Workplace|6.0.1|Zoom|"],
            &[],
        );
    }

    #[test]
    fn packages_that_were_removed_are_counted_and_not_listed() {
        for (state, is_installed) in [
            ("ii ", true),
            ("hi ", true),
            ("rc ", false),
            ("pc ", false),
            ("ic ", false),
            ("un ", false),
            ("pn ", false),
            ("iU ", true),
            ("iF ", true),
            ("iH ", true),
            ("rcR", false),
            ("iiR", true),
        ] {
            let text = format!(
                "||/ Name           Version      Architecture Description\n\
                 +++-==============-============-============-=================================\n\
                 {state} zoom           5.0.1        amd64        Zoom client\n"
            );
            let mut found = Vec::new();
            let source = inventory::read(text.as_bytes(), Some(UTF_8), None, None, &mut |row| {
                found.push(row.name);
            });
            let removed = source.expect("a table").removed;
            assert_eq!(
                (found.len(), removed),
                (usize::from(is_installed), usize::from(!is_installed)),
                "{state}"
            );
        }
    }

    #[test]
    fn a_line_that_is_not_aligned_is_read_by_its_gaps_or_counted() {
        check(
            "Name       Version  Publisher\n\
             ----       -------  ---------\n\
             Zoom for Government  5.0  Zoom\n\
             Another long name of a program, 5.0\n",
            1,
            &[
                "3 Zoom for Government|5.0|Zoom|",
                "4 Another long name of a program, 5.0|||",
            ],
            &[4],
        );
    }

    #[test]
    fn a_second_table_has_its_own_columns() {
        check(
            "Name Id   Version\n-----------------\nZoom Z.Z  5.0\n\
             Name       Id    Version\n------------------------\nZoom Rooms Z.ZR  6.0\n",
            1,
            &["3 Zoom|5.0||Z.Z", "6 Zoom Rooms|6.0||Z.ZR"],
            &[],
        );
    }
}
