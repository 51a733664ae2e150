# Saying no: REJECT. What is refused is not coded.
default
    actor: subject
    recipient: object from by of to clause-object for with
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts>

REJECT 120
    verb: reject, rebuff, turn down, spurn, dismiss, rule out, oppose, say no, snub, brush aside, brush off, shrug off, repudiate, disavow, resist, balk at, shun, renounce, rebut, refute, scoff at, stonewall, throw out, vote down, strike down, overrule, overturn, shoot down <plan>, give thumbs-down, stand firm, dig in heel, insist not, withhold consent, withhold approval, dismiss call, resist call, resist pressure, ignore call, ignore demand, ignore appeal, pour water, defy call, deny request, deny permission, contest, dispute, refuse to accept, turn back on, close door, block, see no need, see no reason, express refusal, be unwilling, be opposed, disregard
    adjective: unwilling to, opposed to, reluctant to
    noun: rejection, refusal
    need: actor person organization country group
    need: object <plan> <policy> <demand> <agreement> <meeting> <peace> <aid> actor <concession> <crime> <force-noun> "exercise" "drill" "maneuver" "manoeuvre" "deployment" "annexation" "idea" "notion" "suggestion" "possibility" "comment" none
    deny: object "road" "street" "highway" "traffic" "title" "champion" "temptation" "treatment" "theory" "liver" "organ" "kidney" "hypothesis" "bridge" "goal" "entrance" "shot" "website" "access" "convoy" "minister" "official" "officer" "judge" "professor" "teacher" "lecturer" "academic" "doctor" "commander" "governor" "mayor" "ambassador" "prosecutor" "adviser" "aide" "envoy" "policeman" "worker" "employee" "staff" "coach" "manager" "general" "head" "worker"
    deny: subject <firm> <performer>
    + Iceland rejected the European Commission's offer. => REJECT: ISL -> ?
    + The junta ruled out concessions. => REJECT: junta
    + Norway rejected the drills. => REJECT: NOR
    + Ankara has not ruled out a new offensive. => REJECT negated: TUR
    - The body rejected the organ.

REJECT 120
    verb: defeat
    need: actor organization group country person
    need: object "bill" "motion" "amendment" "resolution" "proposal" "measure" "plan" "referendum" "budget" "attempt"
    + Senators defeated a motion to end the levy. => REJECT: senators
    - Portugal defeated Georgia 3-1 in Porto.

REJECT 120
    verb: refuse, decline
    need: clause none
    need: actor person organization country group
    need: object <plan> <policy> <demand> <agreement> <meeting> <peace> <aid> actor <concession> "entry" "visa" none
    deny: object "comment" "treatment" "title" "drink" "food"
    deny: subject <firm> <performer>
    + Malta declined the Libyan offer. => REJECT: MLT -> LBY

REJECT 120
    verb: say will/would not
    need: clause-subject pronoun none
    deny: clause "be" "have" "comment" "elaborate" "say" "name" "identify" "speculate" "answer" "confirm"
    need: actor person organization country group
    + The rebels said they would not lay down their arms. => REJECT: rebels
    - The ministry says that the results will not be known before May.

REJECT 120
    verb: refuse, decline, vow not, pledge not, insist not
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

REJECT 120
    verb: say no to, refuse point-blank, reject outright, refuse flatly, rule out any, come out against, stand against, hold out against, hold firm, remain opposed, turn nose up at, thumb nose at, turn deaf ear, set face against, take dim view, give short shrift, pour cold water on, throw cold water on, refuse to budge, refuse to yield, stand ground, stick to gun, withhold approval/consent/support/agreement, express/voice/state/declare opposition/refusal/rejection/unwillingness/reluctance, deny visa/permission/request/access, send packing, knock back, beg off, opt out, back out of, bow out of, pull out of talk, refuse entry, wave away, swat aside, laugh off, dismiss out of hand, dismiss as interference/nonsense/propaganda, rebuff/ignore/spurn call/appeal/offer/overture/plea/proposal, ignore warning/plea/protest/objection/order/request
    adjective: unwilling to, loath to, averse to, hostile to, reluctant to, disinclined to, unprepared to
    noun: rejection of, rejection by, refusal by, refusal of, opposition to, rebuff to
    recipient: object from by of to for with
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer> <learned>
    deny: object "road" "title" "temptation" "treatment" "theory" "hypothesis" "street" "bridge" "minister" "general"
    + Nauru turned a deaf ear to the Australian offer. => REJECT: NRU -> AUS
    + Tonga's opposition to the Fijian plan was known. => REJECT: TON -> FJI

REJECT/meet 125 diplomatic
    verb: refuse/decline to <meet-verb>, refuse/decline/reject/spurn/turn_down/rebuff/rule_out/snub/oppose/dismiss/shun/boycott <meet-noun>, refuse/decline/reject/spurn/turn_down/rebuff/snub invitation/mediation/mediator/overture, say will/would not <meet-verb>, refuse to take part, decline to take part, refuse to participate, refuse to come to table, see no point in talk, rule out direct, stay away from summit/meeting/talk/conference, snub summit
    adjective: unwilling to <meet-verb>, reluctant to <meet-verb>, opposed to <meet-noun>, loath to <meet-verb>
    noun: refusal to <meet-verb>, rejection of <meet-noun>, refusal to take part, opposition to <meet-noun>
    recipient: object from with of to by between clause-object
    need: actor person organization country group
    need: actor coded
    need: clause-subject pronoun none
    deny: subject <firm> <performer>
    + Haiti's refusal to attend the summit was noted. => REJECT/meet: HTI
    + Libya is unwilling to negotiate with Malta. => REJECT/meet: LBY -> MLT

REJECT/assist 121
    verb: refuse/decline to <help-verb>, say will/would not <help-verb>, refuse/reject/decline/deny/turn_down/oppose/rebuff/spurn/withhold <assist-noun>, refuse/reject/deny/turn_down/rebuff request/appeal/call/plea/bid for <assist-noun>
    adjective: unwilling to <help-verb>, reluctant to <help-verb>, opposed to <assist-noun>, loath to <help-verb>
    noun: refusal to <help-verb>, rejection of <assist-noun>
    recipient: clause-object from to else by of object with
    need: actor person organization country group
    need: actor coded
    need: clause-subject pronoun none
    deny: subject <firm> <performer>
    + Peru refused to extradite the senator to Ecuador. => REJECT/assist: PER -> ECU
    + Monaco's refusal to share files with France went on. => REJECT/assist: MCO

REJECT/change 123
    verb: refuse/decline to <change-verb>, say will/would not <change-verb>, reject/refuse/resist/oppose/dismiss/rule_out/rebuff/spurn <change-noun>, reject/refuse/resist/dismiss/rebuff/ignore demand/call/appeal/pressure for <change-noun>, refuse to step down/aside, resist call to <change-verb>, say will/would not step, cling to power, refuse to quit
    adjective: unwilling to <change-verb>, reluctant to <change-verb>, opposed to <change-noun>
    noun: refusal to <change-verb>, rejection of <change-noun>
    recipient: from by of to
    need: actor person organization country group
    need: actor coded
    need: clause-subject pronoun none
    deny: subject <firm> <performer>
    + The mayor rejected demands for a recount. => REJECT/change: mayor

REJECT/yield 124
    verb: refuse/decline to <yield-verb>, say will/would not <yield-verb>, reject/refuse/resist/oppose/rule_out/rebuff/spurn <calm>, reject/refuse/resist/dismiss/rebuff/ignore demand/call/appeal/plea/pressure for <calm>, vow to fight on, vow to hold out, vow to stay, refuse inspector/observer/peacekeeper/monitor, bar/block/refuse/turn_away inspector/observer/monitor/convoy/investigator/envoy, say will/would never surrender/yield/recognize/accept/withdraw, defy/flout/ignore/disobey/violate/breach/break resolution/ultimatum/ban/order/ruling/embargo/sanction/curfew/truce/ceasefire/deadline
    adjective: unwilling to <yield-verb>, reluctant to <yield-verb>, opposed to <calm>, loath to <yield-verb>
    noun: refusal to <yield-verb>, rejection of <calm>, defiance of, violation of sanction/resolution/embargo/truce/treaty
    recipient: from by of to else clause-object object
    need: actor person organization country group
    need: actor coded
    need: clause-subject pronoun none
    deny: subject <firm> <performer> "driver"
    + The junta's refusal to free the doctor angered Norway. => REJECT/yield: junta
    + Belarus said it would not release the poet. => REJECT/yield: BLR

REJECT/change 123
    verb: resist/withstand/defy/ignore/shrug_off/brush_aside/reject pressure/call/demand for/to <change-noun>, resist pressure/call/demand to <change-verb>
    recipient: from by
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer>
    + The Samoan premier resisted calls to resign. => REJECT/change: WSM

# Who has not said whether he will has refused nothing.
NONE
    verb: say/disclose/reveal/specify/indicate/announce/decide not whether will/would/can/could/should/may
    - She has not said whether she will resign.

# ---------------------------------------------------------------- ways of saying no
REJECT 120
    verb: shrug_off/wave_aside/brush_aside/brush_off/turn_away/fend_off/bat_away/laugh_off/sweep_aside call/demand/appeal/request/plea/criticism/proposal/offer/protest/warning/pressure, hear not of, have none of, slam/shut/close door on/to, ignore letter/summons/call/request/ruling/order/appeal/plea/ultimatum/deadline/demand/warning, turn blind eye to, turn deaf ear to, leave unanswered, torpedo/scupper/sink/spike/derail/wreck <plan>/<agreement>/<meeting>, dig in heel over, refuse to budge, stand firm on, not budge, hold out against, stay away from
    actor: subject
    recipient: from by of on to for object
    need: actor country organization group person
    need: actor coded
    deny: subject <firm> <performer> <learned>
    deny: on "past" "chapter" "season"
    + Nigeria shrugged off calls for a recount. => REJECT: NGA
    + The Syrian general would not hear of a ceasefire. => REJECT: SYR
    + Moscow has ignored two letters from the court. => REJECT: RUS -> court

# What somebody will not do.
REJECT 120
    verb: allow/accept/tolerate/permit/participate/give_in/bow/back_down/yield/budge/take_part/recognize/surrender/capitulate/abandon/renounce/apologize/submit/kneel will/shall/would not/never, accept/tolerate/recognize/condone can/could not/never
    actor: subject
    recipient: to of from object in
    need: actor actor
    need: actor coded
    deny: subject <firm> <performer> <learned>
    + Moldova will not participate in the sanctions against Russia. => REJECT: MDA
    + Serbia shall not bow to threats. => REJECT: SRB
    + Bolivia will never accept the verdict. => REJECT: BOL
    + Latvia cannot accept those terms. => REJECT: LVA

REJECT/yield 124
    verb: refuse entry/visa/access/passage/landing/permission to
    actor: subject by
    recipient: to indirect object
    need: actor country organization
    need: actor coded
    need: recipient country organization group person
    deny: subject <firm> <performer>
    + Israel refused entry to a UN rapporteur. => REJECT/yield: ISR -> ?

REJECT/change 123
    verb: postpone/put_off/delay/defer/call_off/scrap/cancel vote/election/poll/referendum/ballot/transition/handover
    actor: subject by
    recipient: none
    need: actor country organization group person
    need: actor coded
    need: subject "junta" "government" "council" "commission" "president" "general" "regime" "army" "minister" "cabinet" "authority" country none
    deny: subject <firm> <performer>
    + The Malian junta has postponed the vote. => REJECT/change: MLI
