package io.github.themeboard.importer.load;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.importer.register.CompanyName;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.Listing;
import io.github.themeboard.importer.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The register that ships with the product and the official lists of the board, as the board takes
 * companies from them.
 */
@ApplicationScoped
class BoardRegister implements Register {
  /** Exchanges whose tickers tell the market even of a share that the register does not have. */
  private static final Map<String, String> PLAIN =
      Map.of("SH", "XSHG", "SZ", "XSHE", "BJ", "BJSE", "HK", "XHKG");

  private final BoardExtractor extractor;

  BoardRegister(BoardExtractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public Optional<Entry> bySlug(String slug) {
    return CompanyRegister.bundled()
        .bySlug(slug)
        .or(() -> extractor.register().bySlug(slug))
        .map(BoardRegister::entry);
  }

  @Override
  public Optional<Entry> byTicker(String ticker) {
    return CompanyRegister.bundled()
        .byTicker(ticker)
        .or(() -> extractor.lastRegister().byTicker(ticker))
        .map(BoardRegister::entry);
  }

  @Override
  public String plain(String name) {
    return Folding.lower(Folding.fold(name));
  }

  @Override
  public Optional<Share> share(String ticker) {
    return listing(CompanyRegister.bundled(), ticker)
        .or(() -> listing(extractor.lastRegister(), ticker))
        .map(l -> new Share(l.mic(), l.symbol()))
        .or(() -> byMarket(ticker));
  }

  private static Optional<Listing> listing(CompanyRegister register, String ticker) {
    return register
        .byTicker(ticker)
        .flatMap(c -> c.listings().stream().filter(l -> l.ticker().equals(ticker)).findFirst());
  }

  private static Optional<Share> byMarket(String ticker) {
    int dot = ticker.lastIndexOf('.');
    String mic = PLAIN.get(ticker.substring(dot + 1));
    return dot < 1 || mic == null
        ? Optional.empty()
        : Optional.of(new Share(mic, ticker.substring(0, dot)));
  }

  private static Entry entry(io.github.themeboard.importer.register.Company company) {
    return new Entry(
        company.slug(),
        new Wording(text(company.english()), text(company.chinese())),
        switch (company.state()) {
          case LISTED -> Company.State.LISTED;
          case FILED -> Company.State.FILED;
          case PRIVATE, DELISTED -> Company.State.PRIVATE;
        },
        company.listings().stream().map(l -> new Share(l.mic(), l.symbol())).toList(),
        aliases(company));
  }

  private static List<Alias> aliases(io.github.themeboard.importer.register.Company company) {
    Map<String, Alias> byName = new LinkedHashMap<>();
    Stream.concat(
            company.englishAliases().stream().map(n -> new Alias(n.text(), "en")),
            company.chineseAliases().stream().map(n -> new Alias(n.text(), "zh-CN")))
        .forEach(alias -> byName.putIfAbsent(alias.name(), alias));
    return List.copyOf(byName.values());
  }

  private static @Nullable String text(@Nullable CompanyName name) {
    return name == null ? null : name.text();
  }
}
