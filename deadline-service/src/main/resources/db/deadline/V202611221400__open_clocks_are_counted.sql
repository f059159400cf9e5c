-- The operator's figures ask every half minute how many clocks stand where; most clocks are met and not asked about.
create index clock_open_idx on clock (state)
 where state in ('PLANNED', 'PLANNED_PASSED', 'RUNNING', 'DUE_SOON', 'MISSED');
