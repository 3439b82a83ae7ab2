package io.github.themeboard.importer.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream that is inflated once without keeping anything, to see how far it goes, before PDFBox
 * inflates it in memory. Text costs little twice; a bomb would cost everything once.
 */
final class BoundedPdfStream extends COSStream {
  /** Decoders of pictures take their size from the file; a text needs none of them. */
  private static final Set<COSName> PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE);

  /** Bits of a row whose predictor PDFBox keeps in memory; a wide scan has a tenth of it. */
  private static final long WIDEST_ROW = 1 << 24;

  private final InflatedBytes budget;
  private boolean measured;

  BoundedPdfStream(
      RandomAccessStreamCache cache, RandomAccessReadView content, InflatedBytes budget)
      throws IOException {
    super(cache, content);
    this.budget = budget;
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    measure();
    return super.createInputStream(options);
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    measure();
    return super.createView();
  }

  /** Counts what this stream grows to, the first time; PDFBox may inflate it after that. */
  void measure() throws IOException {
    if (measured) {
      budget.spend(0); // once beyond its limits, a document stays there
      return;
    }
    measured = true;
    refuseWideRows();
    List<COSName> names = names();
    if (names.stream().anyMatch(PICTURES::contains)) {
      throw new IOException("a picture is no text");
    }
    InputStream encoded = createRawInputStream();
    for (int i = 0; i < names.size(); i++) {
      Filter filter = FilterFactory.INSTANCE.getFilter(names.get(i));
      boolean last = i == names.size() - 1;
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      filter.decode(encoded, last ? budget.counter() : counted(kept), this, i);
      encoded = new ByteArrayInputStream(kept.toByteArray());
    }
  }

  /** PDFBox applies a filter once, however often it stands there. */
  private List<COSName> names() {
    Set<COSName> names = new LinkedHashSet<>();
    COSBase filters = getFilters();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  private OutputStream counted(ByteArrayOutputStream kept) {
    return new OutputStream() {
      @Override
      public void write(int b) {
        budget.spend(1);
        kept.write(b);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        budget.spend(length);
        kept.write(bytes, offset, length);
      }
    };
  }

  private void refuseWideRows() {
    COSBase parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    if (parameters instanceof COSDictionary dictionary) {
      refuseWideRow(dictionary);
    } else if (parameters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary dictionary) {
          refuseWideRow(dictionary);
        }
      }
    }
  }

  private void refuseWideRow(COSDictionary parameters) {
    double bits = Math.max(1, parameters.getInt(COSName.COLUMNS, 1));
    bits *= Math.max(1, parameters.getInt(COSName.COLORS, 1));
    bits *= Math.max(1, parameters.getInt(COSName.BITS_PER_COMPONENT, 8));
    if (bits > WIDEST_ROW) {
      throw budget.refusal();
    }
  }
}
