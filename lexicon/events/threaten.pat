# Threats: THREATEN. What is threatened is not coded.
default
    actor: subject
    recipient: object else with against else clause-object clause-subject else on to else of in
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts> <weather>
    deny: clause-object <evil>

THREATEN 130
    verb: threaten, threaten with, vow revenge/retaliation/vengeance, promise revenge/retaliation, swear revenge, vow to <force-verb>, warn of consequence/retaliation/attack/war/response/action, warn will, issue threat, make threat, menace, intimidate, issue warning, give warning, warn against, caution, bully, blackmail, utter threat, level threat, saber-rattle, pledge to <force-verb>, swear to <force-verb>, promise to <force-verb>, 
    verb: hold out threat, carry threat, hold sword over, brandish sword/weapon, shake fist at, sound warning, serve warning, fire warning, send warning, deliver warning, deliver threat, renew threat, reiterate threat, repeat threat, step up threat, direct threat, vow response, promise response, vow reprisal, threaten reprisal/consequence/response/retaliation/action, warn of reprisal/repercussion/measure/punishment/step, warn will pay, warn would pay, vow will pay, say will pay, put on notice, give notice to, rattle saber/sabre, flex muscle at, gesture menacingly, terrorize, browbeat, promise response, vow never
    noun: threat, warning, intimidation, blackmail, saber-rattling, sabre-rattling
    need: actor person organization country group
    deny: object "species" "economy" "existence" "habitat" "growth" "stability" "climate" "price" "future" "health" "recovery" "life" "investor" "supply" "farmer" "livelihood" "coast" "forest" "coral" "reef" "lead" "title"
    deny: subject <performer> <kin> "brother" "sister" "mother" "father" "aunt" "uncle" "cousin" "neighbour" "neighbor" "sea" "price" "warming" "change" "cloud" "fire" "lava" "smoke" "shortage" "slowdown" "recession" "doctor"
    deny: against "complacency" "travel" "optimism" "smoking" "swimming" "use" "fraud" "scam" "storm" "flooding"
    + Russia threatened Poland. => THREATEN: RUS -> POL
    + The Taliban vowed revenge on Pakistan. => THREATEN: Taliban -> PAK
    - The drought threatens the harvest.
    - The premier vowed to fight graft.

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
    deny: subject "boss" "landlord" "parent" "teacher"
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

THREATEN/violence 138 military
    verb: warn/say/vow/declare face attack/response/retaliation/destruction/annihilation/wrath/force, warn of attack/strike/war/invasion/offensive/jihad/bloodshed/retaliation, promise bloodshed/war, vow war/attack/strike, threaten to turn into, threaten to raze, threaten to kill/execute/behead/assassinate/crush/bury/burn/retaliate/hit/respond/nuke/exterminate/wipe/erase/liquidate/slaughter/hang, threaten/warn use of force/weapon, threaten with force/war/death/violence/destruction/annihilation/bomb/missile, threaten war/invasion/strike/attack/force/violence/death/destruction, threaten life of, issue death threat, make death threat, send death threat, death threat, issue fatwa against, put bounty on, place bounty on
    recipient: object else against else clause-object clause-subject else on to else of in
    need: actor person organization country group
    need: actor coded
    deny: on "inflation" "poverty" "drug" "corruption" "cancer" "cost" "waste"
    deny: object "heart" "disease" "fire"
    deny: subject "police" "expert" "analyst" "witness"
    + The warlord threatened to behead the French captives. => THREATEN/violence: warlord -> FRA
    + The general warned that Israel would face destruction. => THREATEN/violence: general -> ISR

THREATEN/violence 138 military
    verb: say/declare/warn/announce/state/vow/insist/promise will/would <attack-verb>
    recipient: object else against else clause-object else on to else of in
    need: actor person organization country group
    need: actor coded
    need: clause-subject pronoun none
    deny: subject <labor> "union" "police" "expert" "analyst" "witness"
    + Oman said it would bomb Yemen. => THREATEN/violence: OMN -> YEM
    - The police said the storm would hit Kenya.

THREATEN 130
    verb: say/declare/warn/announce/vow will/would respond/retaliate
    recipient: else against else to
    need: actor coded
    need: clause-subject pronoun none
    + Laos said it would respond to the shelling by Thailand. => THREATEN: LAO

THREATEN/restrict 1312 economic
    verb: say/declare/warn/announce/state/vow will/would impose/freeze/block/withhold/seal, threaten to levy/slap/tighten/cut/hike/raise/shut/close/seal/blacklist/sanction/punish/penalize/fine/embargo/extend, threaten to close border, threaten closure/curb/embargo/quota/duty/penalty/measure/tariff, threaten with boycott/embargo/tariff/penalty/isolation, warn of sanction/embargo/tariff/isolation/boycott, vow sanction/tariff
    need: clause-subject pronoun none
    need: actor person organization country group
    need: actor coded
    deny: subject <firm>
    + Serbia said it would impose tariffs on Bosnia. => THREATEN/restrict: SRB -> BIH
    + Warsaw threatened to seal its frontier with Belarus. => THREATEN/restrict: POL

THREATEN/restrict 1323
    verb: threaten to declare emergency/curfew/law, threaten to impose curfew/emergency/law, threaten curfew, threaten state of emergency, threaten martial law, warn of curfew/emergency, warn would/will declare/impose curfew/emergency/law
    need: clause-subject pronoun none
    need: actor person organization country group
    + The governor threatened to declare a curfew. => THREATEN/restrict: governor

THREATEN/relations 1311
    verb: threaten to cut/stop/halt/suspend/reduce/withhold/end/slash/freeze/withdraw/cancel/discontinue <aid>, threaten to stop/halt/suspend/end giving, threaten to cut off, threaten aid, threaten cut/suspension of <aid>, warn will/would cut/suspend/halt/stop/withhold/freeze <aid>, say will/would cut/suspend/halt/stop/withhold/freeze <aid>
    recipient: to for from in else object clause-object
    need: clause-subject pronoun none
    need: actor person organization country group
    need: actor coded
    deny: clause-object "water" "gas" "oil" "power" "fuel"
    + Germany threatened to suspend aid to Uganda. => THREATEN/relations: DEU -> UGA

THREATEN/relations 1313 diplomatic
    verb: threaten to break/sever/cut/end/downgrade/suspend/freeze/review/reconsider <tie>, threaten to recall/withdraw <diplomat>, threaten to close/shut embassy/consulate, threaten to withdraw/pull/quit/leave/exit/walk/boycott/scuttle/veto/block/torpedo/tear/abandon/derail/scrap, threaten withdrawal/veto/break/rupture/pullout/boycott, warn/say/announce/declare will/would boycott/quit/veto/sever/leave/recall/withdraw/abandon, threaten to stay away, threaten to end/halt/suspend talk/negotiation/dialogue/mediation
    recipient: with else on from against of to clause-object
    need: clause-subject pronoun none
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer>
    + Chad threatened to break relations with Sudan. => THREATEN/relations: TCD -> SDN
    + The premier said he would boycott the congress. => THREATEN/relations: premier

THREATEN/relations 133
    verb: threaten/warn/vow to strike/demonstrate/march/protest/rally/walk/down/blockade, warn/say/announce/declare/vow will/would strike/protest/march/demonstrate, warn/say will/would go on strike, threaten to go on strike, threaten to take to street, threaten to bring to halt/standstill, threaten protest/demonstration/strike/walkout/unrest/disobedience, warn of protest/strike/unrest/walkout, threaten general strike, threaten to paralyze/shut down, give notice of strike
    recipient: else against clause-object
    need: clause-subject pronoun none
    need: actor group organization person country
    need: subject <labor> <crowd> "opposition" "party" "leader" "union" "movement" "group" "organizer" "association" "council" person organization group
    deny: subject <firm>
    + Nurses warned that they would strike. => THREATEN/relations: nurses
    + The opposition threatened to take to the streets. => THREATEN/relations: opposition

THREATEN/expel 136 diplomatic
    verb: threaten/vow/warn to expel/deport/kick/throw/evict/banish/oust/eject <diplomat>, threaten to expel/deport/kick/throw/evict/banish/eject/send/repatriate, threaten to withdraw/pull peacekeeper/troop/inspector/monitor/observer, warn will/would expel/deport, say will/would expel/deport, threaten to close mission
    need: clause-subject pronoun none
    need: actor person organization country group
    + Gabon said it would expel the envoy. => THREATEN/expel: GAB -> envoy

THREATEN/arrest 132
    verb: threaten/vow/warn to arrest/prosecute/jail/detain/imprison/charge/try/punish/indict/sue/fine, threaten with arrest/prosecution/jail/prison/trial/imprisonment/lawsuit/fine/charge/action, threaten legal action, threaten lawsuit, threaten to take/drag/haul to court, warn will/would arrest/prosecute/jail/punish, say will/would arrest/prosecute/jail/punish/sue, warn face arrest/prosecution/jail/trial/charge/punishment
    need: actor person organization country group
    need: actor coded
    + The police chief warned that marchers would face arrest. => THREATEN/arrest: chief -> marchers

THREATEN/political 1321
    verb: threaten to dissolve/dismiss/sack/impeach/oust/unseat/topple/suspend/disband parliament/government/cabinet/council/assembly/governor/minister/president/constitution, threaten to crack/clamp down, threaten crackdown, warn will/would tolerate, warn will/would not tolerate/allow/hesitate, say will/would not tolerate, vow to crack down, warn of crackdown, threaten impeachment, threaten to silence/censor/gag, threaten to close newspaper/station/channel, threaten with dismissal/impeachment
    need: actor person organization country group
    need: actor coded
    + The emir warned he would not tolerate dissent. => THREATEN/political: emir

THREATEN/territory 1382 military
    verb: threaten/vow to occupy/annex/seize/invade/capture/blockade/conquer/retake/reclaim/reoccupy/overrun/encircle/besiege/partition/secede, threaten occupation/annexation/invasion/blockade/seizure/siege/secession, threaten with blockade/occupation/invasion/annexation/siege, warn/say will/would occupy/annex/seize/invade/capture/blockade/retake, vow to liberate
    recipient: object else clause-object else of against on with
    need: clause-subject pronoun none
    need: actor person organization country group
    need: actor coded
    + Sudan warned it would invade Chad. => THREATEN/territory: SDN -> TCD
    + Venezuela is threatening Guyana with a blockade. => THREATEN/territory: VEN -> GUY

THREATEN/relations 139 diplomatic
    verb: issue/give/deliver/hand/present/send/set ultimatum/deadline
    noun: ultimatum
    actor: subject from by
    recipient: to indirect for
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer> "coach" "teacher" "mother"
    + Lima's ultimatum to the guerrillas expired. => THREATEN/relations: PER -> guerrillas

# ---------------------------------------------------------------- hints and notices
THREATEN 130
    verb: speak/talk of <force-noun>/<restrict-noun>/reprisal/retaliation, raise prospect of war/force/retaliation/sanction, hint at <force-noun>/action/retaliation/reprisal/war/sanction, hold out prospect/threat, raise spectre/specter, rattle sabre/saber, put on notice, draw line
    actor: subject
    recipient: for against on object with
    need: actor country organization group person
    need: actor coded
    deny: subject <firm> <performer> <learned> "report" "study"
    deny: on "sand"
    + The Ethiopian premier hinted at military action over the port. => THREATEN: ETH
    + Norway is holding out the prospect of fines for Hungary. => THREATEN: NOR -> HUN

THREATEN 130
    verb: respond/retaliate/answer/react/reply/hit_back/strike_back will/would/shall
    actor: subject
    recipient: against on
    need: actor country organization group person
    need: actor coded
    need: to "attack" "aggression" "provocation" "strike" "incursion" "violation" "raid" "threat" "escalation" "assault" none
    need: recipient any none
    deny: to "question" "letter" "request" "report" "call" "comment" "invitation" "email" "crisis" "need" "emergency" "concern"
    deny: object any
    deny: subject <firm> <performer> <learned> "doctor" "service" "team" "market"
    + Turkey will respond to any attack on its troops. => THREATEN: TUR
    - The team will respond to the emergency in Chad.

THREATEN/relations 133
    verb: serve notice would/will strike/walk/down/stop/march/demonstrate, give notice of strike/walkout/stoppage, serve notice of strike/walkout, announce would strike
    actor: subject
    recipient: else on to
    need: actor group organization person
    + The union served notice that it would strike. => THREATEN/relations: union

THREATEN/relations 139
    verb: give until/deadline/ultimatum, set deadline for
    actor: subject
    recipient: indirect object to for
    need: actor country organization group person
    need: recipient country organization group person
    deny: subject <firm> <performer> "coach" "teacher" "mother" "boss" "judge" "doctor"
    deny: object "answer" "chance"
    + Miners in Potosi gave the Bolivian government until Sunday. => THREATEN/relations: miners -> BOL

THREATEN/violence 138
    verb: promise/vow/predict/pledge bloodbath/bloodshed/carnage/hell/fire/death/inferno/war/rivers
    actor: subject
    recipient: to for against
    need: actor person organization group country
    need: actor coded
    deny: subject <learned> <performer> <firm>
    + The militia leader promised a bloodbath. => THREATEN/violence: leader
