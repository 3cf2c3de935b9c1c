-- The municipalities. Those with a wave are the programme's 26; the others are places of the 2003 inventory.
create table municipality (
    code   text primary key check (code ~ '^GM[0-9]{4}$'),
    name   text not null,
    wave   text check (wave in ('2007-pilot', '2008-june', '2008-autumn', 'later')),
    target int check (target > 0),
    check ((wave is null) = (target is null))
);
comment on column municipality.wave is
    'When it joined. The sources name six pilots, nine of June 2008, ten more of autumn 2008, and 26 in the end.';
comment on column municipality.target is
    'Women to be activated. An assumption of the demo: the sources name 50,000 for the country and no split. It is spread here '
    'by the rounded number of inhabitants around 2008, with 60,000 for each municipality that the sources do not name.';

insert into municipality (code, name, wave, target) values
    ('GM0363', 'Amsterdam', '2007-pilot', 8740),
    ('GM0599', 'Rotterdam', '2007-pilot', 6850),
    ('GM0518', 'Den Haag', '2007-pilot', 5580),
    ('GM0344', 'Utrecht', '2007-pilot', 3470),
    ('GM0758', 'Breda', '2007-pilot', 2010),
    ('GM0268', 'Nijmegen', '2007-pilot', 1890),
    ('GM0164', 'Hengelo', '2008-june', 950),
    ('GM0202', 'Arnhem', '2008-june', 1680),
    ('GM1883', 'Sittard-Geleen', '2008-june', 1130),
    ('GM0772', 'Eindhoven', '2008-june', 2470),
    ('GM0014', 'Groningen', '2008-june', 2140),
    ('GM0080', 'Leeuwarden', '2008-june', 1090),
    ('GM0355', 'Zeist', '2008-june', 710),
    ('GM0153', 'Enschede', '2008-june', 1820),
    ('GM0307', 'Amersfoort', '2008-june', 1660),
    ('GM9016', 'Gemeente 16', '2008-autumn', 710),
    ('GM9017', 'Gemeente 17', '2008-autumn', 710),
    ('GM9018', 'Gemeente 18', '2008-autumn', 710),
    ('GM9019', 'Gemeente 19', '2008-autumn', 710),
    ('GM9020', 'Gemeente 20', '2008-autumn', 710),
    ('GM9021', 'Gemeente 21', '2008-autumn', 710),
    ('GM9022', 'Gemeente 22', '2008-autumn', 710),
    ('GM9023', 'Gemeente 23', '2008-autumn', 710),
    ('GM9024', 'Gemeente 24', '2008-autumn', 710),
    ('GM9025', 'Gemeente 25', '2008-autumn', 710),
    ('GM9026', 'Gemeente 26', 'later', 710),
    ('GM0796', '''s-Hertogenbosch', null, null),
    ('GM0546', 'Leiden', null, null),
    ('GM0150', 'Deventer', null, null),
    ('GM0957', 'Roermond', null, null),
    ('GM1916', 'Leidschendam-Voorburg', null, null),
    ('GM0392', 'Haarlem', null, null);

grant select on municipality to ${service}_tenant;
grant select, insert, update on municipality to ${service}_system;
