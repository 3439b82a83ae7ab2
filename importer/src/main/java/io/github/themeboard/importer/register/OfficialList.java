package io.github.themeboard.importer.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of securities that an exchange publishes, as CSV, as text parted by tabs or bars, or as
 * a workbook (XLSX). Its columns are known by their heads; see official-lists.csv.
 *
 * @param securities the shares in it, in its order
 * @param passedOver rows that are no share of a market that we know: funds, bonds, warrants, notes
 */
public record OfficialList(List<ListedSecurity> securities, int passedOver) {
  /** What a list may take; the largest real one has some 20,000 rows. */
  public record Limits(int bytes, int inflatedBytes, int rows, int cellChars) {
    public static final Limits USUAL = new Limits(32 << 20, 256 << 20, 200_000, 2_000);
  }

  /** The head stands in one of the first lines, below a title and a date. */
  private static final int DEEPEST_HEAD = 25;

  public OfficialList {
    securities = List.copyOf(securities);
  }

  /**
   * Reads a list.
   *
   * @throws RegisterFault if it is none, or breaks a limit; the message says why
   * @throws IOException if the stream cannot be read
   */
  public static OfficialList read(InputStream in, Limits limits) throws IOException {
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    if (bytes.length > limits.bytes()) {
      throw new RegisterFault("the list is larger than " + limits.bytes() + " bytes");
    }
    List<List<String>> rows =
        Workbook.is(bytes) ? Workbook.rows(bytes, limits) : textRows(bytes, limits);
    return of(rows);
  }

  private static OfficialList of(List<List<String>> rows) {
    for (int i = 0; i < Math.min(rows.size(), DEEPEST_HEAD); i++) {
      List<String> head = rows.get(i);
      ListShape shape = ListShape.of(head).orElse(null);
      if (shape != null) {
        return below(shape, head, rows.subList(i + 1, rows.size()));
      }
    }
    throw new RegisterFault(
        "no head line of a list that we know: columns of codes and of names are needed,"
            + " such as 证券代码 and 证券简称, Stock Code and Name of Securities,"
            + " Symbol and Security Name");
  }

  private static OfficialList below(ListShape shape, List<String> head, List<List<String>> rows) {
    List<ListedSecurity> securities = new ArrayList<>();
    int passedOver = 0;
    for (List<String> row : rows) {
      ListedSecurity security = shape.security(head, row);
      if (security == null) {
        passedOver++;
      } else {
        securities.add(security);
      }
    }
    return new OfficialList(securities, passedOver);
  }

  private static List<List<String>> textRows(byte[] bytes, Limits limits) {
    String text = decoded(bytes);
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(text)) {
      for (CsvRecord row : csv) {
        if (rows.size() == limits.rows()) {
          throw new RegisterFault("the list has more than " + limits.rows() + " rows");
        }
        for (String cell : row.getFields()) {
          if (cell.length() > limits.cellChars()) {
            throw new RegisterFault(
                "line " + row.getStartingLineNumber() + ": a cell is too long; a quote is open?");
          }
        }
        rows.add(row.getFields());
      }
    } catch (CsvParseException e) {
      throw new RegisterFault("the list is no readable table: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static char separator(String text) {
    String start = text.substring(0, Math.min(text.length(), 4_000));
    char best = ',';
    for (char c : new char[] {'\t', '|', ';'}) {
      if (count(start, c) > count(start, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  /** UTF-8, UTF-16 by its mark, else the encoding that mainland exchanges still use. */
  private static String decoded(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFF) == 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("GB18030"));
    }
  }
}
