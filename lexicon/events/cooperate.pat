# Doing things together: COOPERATE.
default
    actor: subject with between among
    recipient: none
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts>

COOPERATE 060
    verb: cooperate, collaborate, work together, work with, work alongside, team up, join force, join hand, coordinate, partner, act together, ally, join, coordinate effort, pool resource, act in concert, exchange prisoner
    noun: cooperation, collaboration, coordination, partnership, teamwork
    need: actor country organization group
    need: with actor none
    deny: object "university" "club" "dance" "party" "class" "fray" "chorus" "queue" "race"
    + Kenya cooperated with Uganda on the dam. => COOPERATE: KEN, UGA
    + Cooperation between Japan and Korea deepened. => COOPERATE: JPN, KOR

COOPERATE 061 economic
    verb: trade with, do business with, expand trade, boost trade, increase trade, buy from, sell to, export to, import from, invest in, open market, build pipeline, build together, develop jointly, produce jointly, resume trade, resume flight, resume export/import, launch project, launch venture, open factory, build railway/plant/reactor
    noun: joint venture, trade, joint project, free trade
    actor: subject with between to from in
    need: actor country organization group
    need: with actor none
    deny: subject "dealer"
    deny: object "insult" "blow" "fire" "accusation" "barb" "shot"
    + China and Brazil expanded trade. => COOPERATE: CHN, BRA

COOPERATE 062 military
    verb: hold/conduct/begin/start/launch/stage/complete/end/join/resume/carry exercise/drill/maneuver/manoeuvre/wargame/patrol/game, hold joint exercise/drill/maneuver, train together, train with, begin joint, hold war game, conduct joint, launch war game, patrol together, patrol jointly, drill together, exercise together
    noun: joint exercise, joint drill, joint maneuver, joint patrol, military cooperation, military exercise, war game, naval exercise, joint operation, naval drill
    need: actor country organization group
    deny: object "restraint" "caution" "power" "right" "control"
    + Japan and Australia began joint air drills in June. => COOPERATE: JPN, AUS
    + Greek and Cypriot warships launched war games. => COOPERATE: GRC, CYP

COOPERATE 063 legal
    verb: extradite, hand over suspect/fugitive/criminal/document, surrender suspect, transfer suspect, turn over suspect, send to hague, repatriate suspect
    noun: extradition
    actor: subject
    recipient: to else object
    need: actor country organization person group
    + Spain extradited two men to Morocco. => COOPERATE: ESP -> MAR

COOPERATE 064 intelligence
    verb: share/exchange/swap/trade information/intelligence/data/evidence/expertise/technology/experience/secret/knowledge/file/record, share, pass intelligence/information, hand over file, provide evidence/information
    noun: intelligence sharing, exchange of information, sharing of intelligence, information sharing
    actor: subject with between to
    need: actor country organization group
    need: object any
    deny: object "view" "opinion" "concern" "belief" "stage" "photo" "video" "meal" "home" "border" "fire" "blow" "insult" "prize" "story" "grief" "post"
    + Belgium shared evidence with Morocco. => COOPERATE: BEL, MAR
