package io.github.themeboard.importer.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A CSV file (RFC 4180) with a head line, read row by row; faults name line and column. */
final class CsvTable {
  /** One row; cells by the name of their column. */
  record Row(NamedCsvRecord cells) {
    String cell(String column) {
      return cells.getField(column).strip();
    }

    /** The parts of a cell between semicolons. */
    List<String> parts(String column) {
      return Arrays.stream(cell(column).split(";"))
          .map(String::strip)
          .filter(p -> !p.isEmpty())
          .toList();
    }

    /** A cell as a value; what the value's type refuses is a fault of this cell. */
    <V> V value(String column, Function<String, V> parser) {
      return checked(column, () -> parser.apply(cell(column)));
    }

    <V> List<V> values(String column, Function<String, V> parser) {
      return checked(column, () -> parts(column).stream().map(parser).toList());
    }

    private <V> V checked(String column, Supplier<V> value) {
      try {
        return value.get();
      } catch (IllegalArgumentException e) {
        throw new RegisterFault(line(), column, String.valueOf(e.getMessage()));
      }
    }

    long line() {
      return cells.getStartingLineNumber();
    }
  }

  private CsvTable() {}

  /**
   * Reads a file to its end.
   *
   * @throws RegisterFault if it is no such table, or a column is missing
   */
  static void read(Reader in, List<String> columns, Consumer<Row> rows) {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofNamedCsvRecord(in)) {
      boolean head = false;
      for (NamedCsvRecord cells : csv) {
        if (!head) {
          for (String column : columns) {
            if (!cells.getHeader().contains(column)) {
              throw new RegisterFault("line 1: the column " + column + " is missing");
            }
          }
          head = true;
        }
        if (cells.getFieldCount() != cells.getHeader().size()) {
          throw new RegisterFault(
              "line "
                  + cells.getStartingLineNumber()
                  + ": "
                  + cells.getFieldCount()
                  + " cells, the head has "
                  + cells.getHeader().size());
        }
        rows.accept(new Row(cells));
      }
      if (!head) {
        throw new RegisterFault(
            "line 1: a head line with the columns "
                + String.join(", ", columns)
                + " is needed, and at least one row below it");
      }
    } catch (CsvParseException e) {
      // The parser says the line in its message or in that of its cause.
      throw new RegisterFault(
          e.getCause() == null
              ? e.getMessage()
              : e.getMessage() + ": " + e.getCause().getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
