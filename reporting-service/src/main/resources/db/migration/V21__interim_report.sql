-- Interim reports of a municipality over a period. Their figures are counts as they were when the report was made, and never change;
-- what became different since is another version.
create table interim_report (
    municipality text   not null,
    first_month  int    not null,
    last_month   int    not null check (last_month >= first_month),
    explanation        text   not null default '',
    revision     bigint not null default 1,
    primary key (municipality, first_month, last_month)
);
comment on column interim_report.explanation is 'What the municipality itself writes; the same in every version.';
comment on column interim_report.revision is 'Of the explanation.';

create table interim_version (
    municipality text        not null,
    first_month  int         not null,
    last_month   int         not null,
    version      int         not null check (version > 0),
    frozen_at    timestamptz not null default now(),
    primary key (municipality, first_month, last_month, version),
    foreign key (municipality, first_month, last_month) references interim_report
);

create table interim_figure (
    municipality text not null,
    first_month  int  not null,
    last_month   int  not null,
    version      int  not null,
    part         text not null,
    item         text not null,
    measure      text not null,
    number       int  not null,
    primary key (municipality, first_month, last_month, version, part, item, measure),
    foreign key (municipality, first_month, last_month, version) references interim_version
);

do $$
declare
    name text;
begin
    foreach name in array array ['interim_report', 'interim_version', 'interim_figure'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy directed on %I to ${service}_tenant using (directs(municipality)
            and ''regie'' = any (string_to_array(current_setting(''app.roles'', true), '','')))', name);
        execute format('grant select, insert on %I to ${service}_tenant', name);
    end loop;
end
$$;
-- Figures that were told are never told otherwise: nobody may change or delete them.
grant update on interim_report to ${service}_tenant;
