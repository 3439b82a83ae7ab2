package io.github.themeboard.importer.read;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser, with streams that refuse to inflate without end. All its parts, the search
 * through broken files too, get their streams from the document.
 */
final class BoundedPdfParser extends PDFParser {

  BoundedPdfParser(RandomAccessRead source, InflatedBytes budget) throws IOException {
    super(source, "");
    document.close();
    document = new BoundedDocument(this, budget);
  }

  private static final class BoundedDocument extends COSDocument {
    private final ICOSParser parser;
    private final InflatedBytes budget;
    private final RandomAccessStreamCache cache = IOUtils.createMemoryOnlyStreamCache().create();

    private BoundedDocument(ICOSParser parser, InflatedBytes budget) throws IOException {
      super(parser);
      this.parser = parser;
      this.budget = budget;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream =
          new BoundedPdfStream(cache, parser.createRandomAccessReadView(start, length), budget);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }
}
