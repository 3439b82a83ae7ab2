-- What extraction knows is made anew after the last change of a theme or a company: that one is found at once.

create index register_change_latest on register_change (subject, id);
