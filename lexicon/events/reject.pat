# Saying no: REJECT. What is refused is not coded.
default
    actor: subject
    recipient: object from by of to clause-object for with
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts>

REJECT 120
    verb: reject, refuse, decline, rebuff, turn down, spurn, dismiss, rule out, oppose, say no, snub, brush aside, brush off, shrug off, repudiate, disavow, resist, balk at, shun, renounce, rebut, refute, scoff at, stonewall, throw out, vote down, defeat, strike down, overrule, overturn, shoot down <plan>, give thumbs-down, stand firm, dig in heel, insist not, withhold consent, withhold approval, dismiss call, resist call, resist pressure, ignore call, ignore demand, ignore appeal, pour water, defy call, deny request, deny permission, contest, dispute, refuse to accept, turn back on, close door, block, see no need, see no reason, express refusal, be unwilling, be opposed, say never, disregard, deny charge, deny accusation, deny allegation
    adjective: unwilling to, opposed to, reluctant to
    noun: rejection, refusal
    need: actor person organization country group
    need: object <plan> <policy> <demand> <agreement> <meeting> <peace> <aid> actor <concession> <crime> "idea" "notion" "suggestion" "possibility" "comment" none
    deny: object "road" "street" "highway" "traffic" "title" "champion" "temptation" "treatment" "theory" "liver" "organ" "kidney" "hypothesis" "bridge" "goal" "entrance" "shot" "website" "access" "convoy" "minister" "official" "officer" "judge" "employee" "staff" "coach" "manager" "general" "head" "worker"
    + Iceland rejected the European Commission's offer. => REJECT: ISL -> ?
    + The junta ruled out concessions. => REJECT: junta
    - The body rejected the organ.

REJECT 120
    verb: refuse, decline, say will not, vow not, pledge not, insist not
    need: clause any
    deny: clause "comment" "elaborate" "say" "name" "identify" "speculate" "answer" "confirm"
    need: actor person organization country group
    + The rebels refused to disclose his fate. => REJECT: rebels
    - The engine refused to start.

REJECT/assist 121
    verb: refuse/decline/reject/turn_down/spurn/block/deny/withhold <aid>, refuse/decline to <give>, refuse to cooperate/help/hand/extradite/support/join/back/sign/contribute/share, refuse cooperation/help, oppose aid, reject aid, oppose deployment, refuse extradition, reject extradition, reject <aid>
    need: actor person organization country group
    + Switzerland refused to deliver shells to Ukraine. => REJECT/assist: CHE -> UKR

REJECT/change 123
    verb: refuse/decline to <reform>, reject/oppose/dismiss/resist/spurn reform/election/change/resignation/referendum/autonomy/independence, refuse to step/resign/quit/scrap/reverse, reject call to resign, refuse election, rule out election/reform/change, reject demand, dismiss demand, ignore demand
    recipient: object from by of to
    need: actor person organization country group
    + The president refused to resign. => REJECT/change: president

REJECT/yield 124
    verb: refuse/decline to <yield>, refuse/reject/rule_out/dismiss ceasefire/truce/withdrawal/release/surrender/ultimatum/peace/compromise/concession/disarmament, refuse to give, refuse to recognize, refuse to accept, refuse entry, refuse access, deny access, bar inspector, block inspector, reject ultimatum, defy, flout, ignore ultimatum, reject ceasefire/truce, vow to fight, vow to continue, refuse admittance, disobey, ignore resolution, refuse to allow, refuse to let
    recipient: object from by of to clause-object
    need: actor person organization country group
    need: object <plan> <demand> <peace> <policy> actor "order" "ban" "curfew" "law" "rule" "pressure" "sanction" "resolution" "access" "entry" "admittance" "inspector" "convention" none
    deny: object "odds" "gravity" "expectation" "logic" "description" "belief" "age"
    + Hamas rejected the ceasefire. => REJECT/yield: Hamas
    + Thousands of people defied the curfew. => REJECT: people

REJECT/meet 125 diplomatic
    verb: refuse/decline to <meet>, refuse to sit, reject/refuse/decline/turn_down/spurn/rule_out/dismiss talk/meeting/negotiation/invitation/dialogue/mediation/summit/visit/mediator/settlement, cancel/call_off/postpone/scrap/boycott/skip/shun/abort meeting/talk/talks/summit/conference/negotiation/dialogue/session, stay away from, refuse to attend, decline invitation, refuse to shake, turn down invitation, break off contact
    noun: collapse of talk, breakdown of talk, boycott of talk
    recipient: object from with of to by between
    need: actor person organization country group
    + Tbilisi called the summit off. => REJECT/meet: GEO
    + Cuba refused to negotiate with Spain. => REJECT/meet: CUB -> ESP

REJECT/yield 129 diplomatic
    verb: veto, use veto, block resolution, cast veto, exercise veto, wield veto
    noun: veto
    recipient: object by of
    need: actor person organization country group
    + Russia vetoed the resolution. => REJECT/yield: RUS

REJECT/yield 128 legal
    verb: violate/break/defy/flout/ignore/disobey/breach ban/order/curfew/rule/law/convention/resolution/norm/sanction/embargo/ruling
    noun: violation of ban/order/law/convention/resolution
    recipient: by of object
    need: actor person organization country group
    + The broadcaster defied a ban by the ministry. => REJECT/yield: broadcaster -> ministry

REJECT 120
    verb: oppose to
    actor: object subject
    recipient: to
    + Somalia is opposed to Ethiopian arbitration. => REJECT: SOM -> ETH

REJECT/change 124
    verb: renege, renege on, go back on, backtrack on, break promise, break pledge, break word, withdraw offer, withdraw promise, retract, take back, break commitment
    recipient: to with object
    need: actor person organization country group
    + The president reneged on his promise to the miners. => REJECT: president -> miners
