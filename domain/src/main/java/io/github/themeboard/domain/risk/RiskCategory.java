package io.github.themeboard.domain.risk;

import io.github.themeboard.domain.wording.Token;

/** What a risk factor threatens. */
public enum RiskCategory implements Token {
  TECHNOLOGY,
  COMPETITION,
  DEMAND,
  SUPPLY,
  POLICY,
  GEOPOLITICS,
  CAPITAL_SPENDING,
  FINANCIAL,
  EXECUTION,
  ADOPTION
}
