-- What was kept long enough is deleted at night.
grant delete on agreement, agreement_link, attendance to ${service}_system;
