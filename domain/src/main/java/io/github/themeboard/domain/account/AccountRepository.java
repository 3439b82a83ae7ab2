package io.github.themeboard.domain.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Accounts as rows. */
@ApplicationScoped
public class AccountRepository implements PanacheRepository<Account> {}
