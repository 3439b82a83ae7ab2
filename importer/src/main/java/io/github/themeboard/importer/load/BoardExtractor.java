package io.github.themeboard.importer.load;

import io.github.themeboard.importer.extract.Extractor;
import io.github.themeboard.importer.extract.theme.Vocabulary;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Extraction as this board wants it: its themes and companies over those that ship. It is made anew
 * when somebody changed one of them, on whichever server.
 */
@ApplicationScoped
public class BoardExtractor {
  /** Changes with every act that touches a theme or a company, and with what packs bring. */
  private static final String STAMP =
      """
      select concat_ws('-',
        (select opened_at from board),
        (select max(id) from register_change where subject = 'THEME'),
        (select max(id) from register_change where subject = 'COMPANY'),
        (select max(id) from register_change where subject = 'LIST'),
        (select max(id) from theme), (select max(id) from company), (select max(id) from merger))
      """;

  /**
   * What was made of one state of the board.
   *
   * @param stamp of that state
   */
  private record Made(String stamp, CompanyRegister register, Extractor extractor) {}

  private final EntityManager entities;
  private final OwnThemes themes;
  private final OwnCompanies companies;
  private final SecuritiesOfLists lists;
  private @Nullable Vocabulary shipped;
  private volatile @Nullable Made made;

  BoardExtractor(
      EntityManager entities, OwnThemes themes, OwnCompanies companies, SecuritiesOfLists lists) {
    this.entities = entities;
    this.themes = themes;
    this.companies = companies;
    this.lists = lists;
  }

  /** An extractor that knows what is committed; any number of threads may use it. */
  @Transactional
  public Extractor current() {
    return made().extractor;
  }

  /** Who exists, as extraction knows it now. */
  CompanyRegister register() {
    return made().register;
  }

  /** Who existed when extraction last looked: no statement, unless it never did. */
  CompanyRegister lastRegister() {
    Made last = made;
    return last == null ? made().register : last.register;
  }

  private synchronized Made made() {
    String stamp = stamp();
    Made last = made;
    if (last == null || !last.stamp.equals(stamp)) {
      CompanyRegister register =
          CompanyRegister.ofBoard(CompanyRegister.bundled(), companies.read(), lists.read());
      Vocabulary vocabulary = shipped().under(themes.read());
      last =
          new Made(stamp, register, new Extractor(vocabulary, register, Organisations.bundled()));
      made = last;
    }
    return last;
  }

  private String stamp() {
    return (String) entities.createNativeQuery(STAMP).getSingleResult();
  }

  private Vocabulary shipped() {
    Vocabulary read = shipped;
    if (read == null) {
      read = Vocabulary.bundled();
      shipped = read;
    }
    return read;
  }
}
