-- 100,000 open offerings in 26 municipalities and 50,000 women with an intake, held by one organisation.
create function pg_temp.some(codes text[], at_most int, seed int) returns text[] language sql as
$$ select array(select code from unnest(codes) code order by md5(code || seed) limit 1 + seed % at_most) $$;
create function pg_temp.slots(at_most int, seed int) returns text[] language sql as
$$ select pg_temp.some(array(select d || ' ' || p
    from unnest('{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}'::text[]) d, unnest('{MORNING,AFTERNOON,EVENING}'::text[]) p),
    at_most, seed) $$;
insert into open_offering
    (id, status, status_since, organisation, municipality, title, kind, postcode_area, participation_levels, themes, languages,
     dutch_level_needed, women_only, children, slots, places, taken, next_steps, obligation, sequence)
select gen_random_uuid(), 'OPEN', '2008-09-01', '00000001' || lpad((n % 26)::text, 4, '0') || lpad((n / 26 % 40)::text, 8, '0'),
    'GM' || 9000 + n % 26, 'Aanbod ' || n,
    (array['LANGUAGE_AT_HOME', 'INFORMAL_LANGUAGE_MEETING', 'CIVIC_INTEGRATION', 'EMPOWERMENT', 'COURSE', 'VOLUNTEER_ORIENTATION', 'EVC',
        'COMMUNITY_CENTRE_ACTIVITY', 'VOLUNTEER_VACANCY', 'WORK_LEARNING', 'ENTREPRENEURSHIP', 'JOB_FAIR'])[1 + n / 26 % 12],
    (10 + n % 26) || lpad((n / 26 % 100)::text, 2, '0'), pg_temp.some('{LOW,MIDDLE,HIGH}', 2, n),
    pg_temp.some('{NEIGHBOURHOOD,PARENTING,HEALTH,LANGUAGE,LABOUR_MARKET,ARTS_AND_CULTURE,VOLUNTEERING}', 3, n),
    pg_temp.some('{ar,tr,ti,so}', 2, n), (array[null, null, null, 'A1', 'A2', 'B1', 'B2'])[1 + n / 26 % 7], n % 2 = 0,
    (array['COME_ALONG', 'CARE_ON_SITE', 'COSTS_PAID_BACK', 'NOT_PROVIDED'])[1 + n / 7 % 4], pg_temp.slots(2, n), 12, n % 12,
    pg_temp.some('{COURSE,EVC,VOLUNTEER_VACANCY,WORK_LEARNING}', 3, n), (array['NONE', 'LIGHT', 'FIRM'])[1 + n / 5 % 3], 1
from generate_series(1, 100000) n;
insert into known_participant
select gen_random_uuid(), 'GM' || 9000 + n % 26, (array['LOW', 'LOW', 'LOW', 'MIDDLE', 'MIDDLE', 'HIGH'])[1 + n / 26 % 6], 'KEY_FIGURE', true, 1
from generate_series(1, 50000) n;
insert into participant_access (participant, organisation, basis)
select participant, '00000001001001001758', 'HOLDS' from known_participant where municipality between 'GM9000' and 'GM9025';
insert into profile
    (participant, goals, themes, languages, dutch_level, availability, postcode_area, children_come_along, occurred_at, sequence)
select participant, pg_temp.some('{LEARN_DUTCH,MEET_PEOPLE,VOLUNTEER,EDUCATION,PAID_WORK}', 3, n),
    pg_temp.some('{NEIGHBOURHOOD,PARENTING,HEALTH,LANGUAGE}', 3, n), '{ar NATIVE}',
    (array['A0', 'A1', 'A2', 'B1', 'B2'])[1 + n % 5], pg_temp.slots(6, n),
    (right(municipality, 2)::int + 10) || lpad((n % 100)::text, 2, '0'), n % 2 = 0, '2008-09-01', 2
from (select participant, municipality, row_number() over ()::int as n
    from known_participant where municipality between 'GM9000' and 'GM9025') p;
analyze;
