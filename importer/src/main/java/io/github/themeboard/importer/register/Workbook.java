package io.github.themeboard.importer.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX file as rows of text. */
final class Workbook {
  private static final int MOST_PARTS = 2_000;
  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST_SIGNATURE = 8;

  private Workbook() {}

  /**
   * Whether these are the bytes of a workbook.
   *
   * @throws RegisterFault for one of the old kind (XLS)
   */
  static boolean is(byte[] bytes) {
    if (bytes.length < LONGEST_SIGNATURE) {
      return false;
    }
    if (ReadableWorkbook.isOLE2Header(bytes)) {
      throw new RegisterFault("an old workbook (XLS); save it as XLSX or CSV first");
    }
    return ReadableWorkbook.isOOXMLZipHeader(bytes);
  }

  static List<List<String>> rows(byte[] bytes, OfficialList.Limits limits) {
    List<List<String>> rows = new ArrayList<>();
    try {
      refuseBombs(bytes, limits.inflatedBytes());
      try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
          Stream<Row> stream = workbook.getFirstSheet().openStream()) {
        for (Iterator<Row> i = stream.iterator(); i.hasNext(); ) {
          if (rows.size() == limits.rows()) {
            throw new RegisterFault("the list has more than " + limits.rows() + " rows");
          }
          rows.add(cells(i.next(), limits));
        }
      }
    } catch (IOException | ExcelReaderException | IllegalStateException e) {
      throw new RegisterFault("a broken workbook: " + e.getMessage());
    }
    return rows;
  }

  /**
   * The library inflates without a limit, so all parts are inflated once before, and thrown away.
   */
  private static void refuseBombs(byte[] bytes, int most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long inflated = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts++;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          inflated += n;
          if (inflated > most || parts > MOST_PARTS) {
            throw new RegisterFault("the workbook unpacks to more than " + most + " bytes");
          }
        }
      }
    }
  }

  private static List<String> cells(Row row, OfficialList.Limits limits) {
    List<String> cells = new ArrayList<>();
    int count = Math.min(row.getCellCount(), MOST_COLUMNS);
    for (int i = 0; i < count; i++) {
      Cell cell = row.getCell(i);
      String text = cell == null || cell.getText() == null ? "" : cell.getText();
      if (text.length() > limits.cellChars()) {
        throw new RegisterFault("row " + row.getRowNum() + ": a cell is too long");
      }
      // A code that was entered as a number.
      cells.add(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
    }
    return cells;
  }
}
