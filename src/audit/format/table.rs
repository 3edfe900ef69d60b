//! Columns of a terminal, where a Chinese character is as wide as two Latin ones.

use unicode_width::UnicodeWidthStr;

/// Columns that a cell is given at most; a wider one pushes the rest of its own line.
const WIDEST: usize = 40;

/// Lines of cells below each other.
pub(super) struct TextTable<const N: usize> {
    widths: [usize; N],
}

impl<const N: usize> TextTable<N> {
    /// Makes room for cells.
    pub(super) fn new<'c>(rows: impl IntoIterator<Item = &'c [String; N]>) -> Self {
        let mut widths = [0; N];
        for row in rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.width()).min(WIDEST);
            }
        }
        Self { widths }
    }

    /// A line of cells; empty columns take no room.
    pub(super) fn line(&self, row: &[String; N]) -> String {
        let mut line = String::new();
        for (width, cell) in self.widths.iter().zip(row).filter(|(width, _)| **width > 0) {
            let gap = width.saturating_sub(cell.width());
            line.push_str("  ");
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', gap));
        }
        line.trim_end().to_owned()
    }

    /// The place at which a column begins.
    pub(super) fn indent(&self, column: usize) -> String {
        let before = self.widths.iter().take(column).filter(|width| **width > 0);
        " ".repeat(before.map(|width| width + 2).sum::<usize>() + 2)
    }
}

#[cfg(test)]
mod tests {
    use super::TextTable;

    #[test]
    fn columns_stand_below_each_other_in_any_script() {
        let rows = [
            ["視訊".to_owned(), String::new(), "1".to_owned()],
            ["Zoom 5".to_owned(), String::new(), "2".to_owned()],
        ];
        let table = TextTable::new(&rows);
        let lines: Vec<_> = rows.iter().map(|row| table.line(row)).collect();
        assert_eq!(lines, ["  視訊    1", "  Zoom 5  2"]);
        assert_eq!(table.indent(2).len(), 10);
    }
}
