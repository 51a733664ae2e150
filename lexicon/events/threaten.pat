# Threats: THREATEN. What is threatened is not coded.
default
    actor: subject
    recipient: object else with against else clause-object clause-subject else on to else of in
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts> <weather>

THREATEN 130
    verb: threaten, threaten with, vow revenge/retaliation/vengeance, promise revenge/retaliation, swear revenge, vow to <force-verb>, warn of consequence/retaliation/attack/war/response/action, warn will, issue threat, make threat, menace, intimidate, issue warning, give warning, warn against, caution, bully, blackmail, utter threat, level threat, saber-rattle, pledge to <force-verb>, swear to <force-verb>, promise to <force-verb>, say will retaliate/respond
    noun: threat, warning
    need: actor person organization country group
    deny: object "species" "economy" "existence" "habitat" "growth" "stability" "climate" "price" "future" "health" "recovery" "life" "investor" "supply"
    + Russia threatened Poland. => THREATEN: RUS -> POL
    + The Taliban vowed revenge on Pakistan. => THREATEN: Taliban -> PAK
    - The drought threatens the harvest.

THREATEN 130
    verb: warn
    need: object actor none
    need: actor coded
    need: recipient country organization group person
    + Iran warned Israel. => THREATEN: IRN -> ISR

THREATEN/relations 133 labor
    verb: threaten to strike/walk/down/stop, warn of strike
    need: actor group organization person
    need: subject <labor>
    + The union threatened to strike. => THREATEN/relations: union

THREATEN/violence 138 military
    verb: threaten to <force-verb>, threaten <force-noun>, threaten with <force-noun>, vow to <force-verb>, warn will <force-verb>, pledge to <force-verb>, swear to <force-verb>, threaten military, threaten to launch/resume/use/deliver, vow to avenge/retaliate/destroy/crush/fight/eliminate, promise to avenge/retaliate/destroy/crush, swear to fight, vow <force-noun>, threaten jihad, declare jihad, call for jihad, declare war
    recipient: object else against else clause-object clause-subject else on to else of in
    need: actor person organization country group
    need: recipient any none
    deny: on "inflation" "poverty" "drug" "corruption" "cancer" "cost" "basil" "waste"
    + Eritrea threatened to shell Ethiopian border towns. => THREATEN/violence: ERI -> ETH
    + Iran vowed to retaliate against Israel. => THREATEN/violence: IRN -> ISR
    - My aunt declared war on basil.

THREATEN/restrict 1312 economic
    verb: threaten to <restrict-verb>, threaten <restrict-noun>, threaten with <restrict-noun>, warn of <restrict-noun>, threaten to institute/reimpose, vow to impose, threaten curfew, threaten emergency
    need: actor person organization country group
    + The United States threatened tariffs on Mexico. => THREATEN/restrict: USA -> MEX

THREATEN/relations 133
    verb: threaten to <relation-verb>, threaten strike/boycott/walkout/protest, threaten to hold/stage/go, vow to protest/strike, threaten to veto/sue/block
    need: actor person organization country group
    + The deputies threatened to quit the coalition. => THREATEN/relations: deputies

THREATEN/relations 139 diplomatic
    verb: issue ultimatum, give ultimatum, deliver ultimatum, give deadline, set deadline, give until, give hour/day/week/month to, present ultimatum, hand ultimatum
    noun: ultimatum
    recipient: to indirect object
    need: actor person organization country group
    + Ankara delivered an ultimatum to Nicosia. => THREATEN/relations: TUR -> CYP

THREATEN/expel 136 diplomatic
    verb: threaten to <expel-verb>, threaten expulsion, threaten deportation
    need: actor person organization country group
    + Mali threatened to expel the ambassador. => THREATEN/expel: MLI -> ambassador

THREATEN/arrest 132
    verb: threaten to <arrest-verb>, threaten with arrest/prosecution/jail/prison/trial, warn of arrest, threaten arrest
    need: actor person organization country group
    + The governor threatened to arrest protesters. => THREATEN/arrest: governor -> protesters

THREATEN/political 1321
    verb: threaten to dissolve/sack/dismiss/fire, warn will tolerate, threaten to crack
    need: actor person organization country group
    + The king threatened to dissolve parliament. => THREATEN/political: king -> parliament

THREATEN/ban 1322
    verb: threaten to ban/outlaw/prohibit, threaten ban
    need: actor person organization country group
    + The president threatened to ban opposition candidates. => THREATEN/ban: president -> ?

THREATEN/territory 1382 military
    verb: threaten to occupy/annex/seize/invade/capture/blockade, threaten annexation/occupation/invasion/blockade
    need: actor person organization country group
    + Serbia threatened to occupy the valley. => THREATEN/territory: SRB
