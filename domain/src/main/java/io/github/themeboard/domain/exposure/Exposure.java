package io.github.themeboard.domain.exposure;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.wording.Token;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;

/**
 * Why a company belongs to a theme, in which role and how much. The statement's text is the reason.
 */
@Entity
@DiscriminatorValue("EXPOSURE")
@PrimaryKeyJoinColumn(name = "version_id")
public class Exposure extends FactVersion {

  /** What a company is to a theme. */
  public enum Role implements Token {
    DRIVER,
    ENABLER,
    SUPPLIER,
    BENEFICIARY,
    CUSTOMER,
    COMPETITOR
  }

  @Enumerated(EnumType.STRING)
  private Role role;

  private short grade;

  protected Exposure() {}

  /**
   * An exposure of one company.
   *
   * @param grade 1 (touched), 2 (clear) or 3 (central)
   * @throws IllegalArgumentException for another grade, or if the statement does not name exactly
   *     one company
   */
  public Exposure(Statement statement, Role role, int grade) {
    super(statement);
    if (grade < 1 || grade > 3) {
      throw new IllegalArgumentException("a grade is 1, 2 or 3, not " + grade);
    }
    if (statement.companies().size() != 1 || statement.themes().isEmpty()) {
      throw new IllegalArgumentException("an exposure is of one company, in one theme or more");
    }
    this.role = role;
    this.grade = (short) grade;
  }

  @Override
  public Exposure restated(Statement statement) {
    return new Exposure(statement, role, grade);
  }

  @Override
  public FactKind kind() {
    return FactKind.EXPOSURE;
  }

  public Role role() {
    return role;
  }

  /** From 1 (touched) to 3 (central). */
  public int grade() {
    return grade;
  }
}
