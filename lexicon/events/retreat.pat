# Giving up by deeds: RETREAT.
default
    actor: subject
    recipient: from object to else of
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

RETREAT/withdraw 0874 military
    verb: withdraw, pull out, retreat, pull back, fall back, draw down, evacuate base/post/position, redeploy out, leave base/post, abandon post/position/base/outpost/town/city/village/checkpoint, bring home, pull away from border/front, lift siege, end siege, raise siege, call off siege, end blockade of, evacuate outpost/garrison/settlement/settler, hand over base/checkpoint/post, end mission in, end deployment, cut presence, reduce presence, reduce force/troop, thin out force, wind down mission/presence, pull up stake, complete withdrawal/pullout, begin/start/carry_out/speed_up/finish/order/announce withdrawal/pullout/drawdown/pullback, return to barracks, go back to barracks, beat retreat, retire to, turn back fleet, stop patrol, scale down presence, cede control of, give up control of, relinquish control of, surrender town/city/base, quit position, flee town/city/base/position,
    verb: end occupation, vacate, vacate base, send home, cede <place>, relinquish <place>, hand over <place>, quit base/city/town, roll back, retire from
    actor: subject
    recipient: from object to of
    need: actor country organization group person
    need: object <military> <place> <quantity> country place none
    deny: of "race" "election" "tournament" "bloc" "union" "treaty" "agreement" "deal" "talk" "accord" "pact" "organization" "community" "alliance" "court" "market" "league" "summit" "conference" "event" "consent" "money" "fund" "drug" "bid" "offer" "product" "support" "service" "cash" "candidacy" "bill"
    deny: object "money" "fund" "deposit" "cash" "bid" "offer" "remark" "candidacy" "support" "request" "application" "product" "resignation" "ambassador" "envoy" "diplomat" "bill" "nomination" "charge" "complaint" "statement" "proposal" "consent" "plan" "lawsuit" "appeal" "motion" "invitation" "accusation" "threat" "demand" "claim" "drug" "vaccine" "licence" "license" "aid" "recognition" "labor" "labour" "hand" "card"
    deny: from "race" "election" "tournament" "competition" "contest" "market" "account" "treaty" "agreement" "deal" "talk" "accord" "talks" "negotiation" "pact" "conference" "summit" "bank" "organization" "union" "life" "service" "politics"
    deny: subject <market> "price" "oil" "gold" "candidate" "company" "glacier" "ice" "sea" "yen" "dollar" "team" "player" "runner" "applicant" "bank" "sponsor" "witness"
    - Oil prices retreated in London.
    + India pulled its troops from the disputed ridge. => RETREAT/withdraw: IND
    + Kenyan soldiers have pulled out of the port. => RETREAT/withdraw: KEN
    + The United States withdrew its troops from Niger. => RETREAT/withdraw: USA -> NER
    + The Kenyan army has not pulled out of Somalia. => RETREAT/withdraw negated: KEN -> SOM
    - The candidate withdrew from the race.

# Whose forces leave is left by them, not done anything to.
RETREAT/withdraw 0874 military
    verb: withdraw/pull/pull_out/pull_back/recall/bring_home/call_back/move_out/redeploy <military>
    actor: subject by
    recipient: from out
    need: actor country organization group person none
    parties: optional
    deny: from "race" "market" "account" "treaty" "deal" "talk" "negotiation" "politics"
    + Portugal withdrew its soldiers from Mali. => RETREAT/withdraw: PRT -> MLI
    + Troops were pulled out of the Donbas town. => RETREAT/withdraw

RETREAT/withdraw 0874 military
    noun: withdrawal, pullout, retreat, pullback, evacuation of base/outpost/settlement, troop reduction, force reduction, end of occupation, troop pullout, departure of <military>, handover of base, redeployment out, troop withdrawal, drawdown, pull-out, disengagement
    actor: subject else of
    recipient: from
    need: actor country organization group person
    deny: of "race" "election" "tournament" "bloc" "union" "treaty" "agreement" "deal" "talk" "accord" "pact" "organization" "community" "alliance" "court" "market" "league" "summit" "conference" "event" "consent" "money" "fund" "drug" "bid" "offer" "product" "support" "service" "cash" "candidacy" "bill"
    deny: from "race" "election" "tournament" "competition" "contest" "market" "account" "treaty" "agreement" "deal" "talk" "accord" "talks" "negotiation" "pact" "conference" "summit" "bank" "organization" "union" "life" "service" "politics"
    deny: subject <market> "price" "oil" "gold" "candidate" "company" "glacier" "ice" "sea" "yen" "dollar" "team" "player" "runner" "applicant" "bank" "sponsor" "witness"
    deny: object "money" "fund" "bill"
    + Israel's withdrawal from Gaza ended. => RETREAT/withdraw: ISR -> ?

RETREAT/access 086
    verb: let <inspector>, let investigator/observer/reporter/worker/convoy/ship/truck/aid/expert/mission
    actor: subject
    recipient: object to clause-object
    need: actor country organization group person
    need: clause "board" "enter" "visit" "inspect" "pass" "cross" "sail" "leave" "reach" "dock" "return" "search" "examine" "in"
    + The militia let UN inspectors board the barge. => RETREAT/access: militia

RETREAT/release 0841
    verb: release <labor>, release <people>, release <captive>, release <official>, release <notable>, free <notable>, free <official>, free <captive>, free <labor>, free <people>
    actor: subject by
    recipient: object
    need: object any
    need: recipient person group
    need: actor any none
    deny: subject "company" "label" "firefighter" "club" "studio" "lifeguard"
    deny: from "duty" "contract" "hospital" "rubble"
    deny: object "remains"
    + The captors released the engineer. => RETREAT/release: captors -> engineer

RETREAT/release 0841
    verb: release, free, set free, let go, liberate, hand over <captive>, hand back <captive>, exchange/swap prisoner/captive/hostage/detainee, repatriate, turn over <captive>, let out, grant bail, grant release, hand to, return body/remains, parole, give up hostage, free on bail, release on bail, release from prison/custody/jail/detention/captivity, send back prisoner/captive, let off, allow to leave <captive>, allow home, hand over body/remains, open gate of prison, walk free, be out of jail, rescue <captive>, rescue from captivity/captor/kidnapper, trade prisoner, swap <captive>, exchange <captive>, allow to go, release unharmed, turn loose, spring
    noun: release, liberation, prisoner/hostage/captive exchange, prisoner/hostage/captive swap, exchange of <captive>, swap of <captive>, hostage release, freeing, prisoner release, release of <captive>, rescue of hostage, prisoner trade, prison release
    actor: subject by
    recipient: object possessor compound
    need: object actor <captive> <people> <quantity> <notable> none
    need: actor any none
    deny: subject "company" "studio" "band" "singer" "firefighter" "lifeguard" "label" "firm" "nasa" "apple" "google"
    deny: modifier "press" "news" "media" "album" "video" "document" "data"
    deny: from "duty" "rubble" "fire" "contract" "hospital" "debris" "water" "mine" "avalanche" "flood"
    deny: sentence "earthquake" "flood" "rubble" "avalanche" "lifeboat" "firefighter"
    deny: object "statement" "report" "figure" "data" "video" "photo" "film" "album" "fund" "money" "document" "list" "name" "detail" "information" "copy" "result" "gas" "dollar" "water" "transcript" "footage" "book" "song" "product" "version" "text" "schedule" "plan" "city" "town" "village" "audio" "tape" "image" "study" "single" "trailer" "guideline" "poll" "survey" "earnings" "balloon" "carbon" "energy" "player" "emission" "update" "software" "model" "season" "budget" "draft" "transcript" "evidence" "note" "letter" "oil" "patch" "app" "game" "browser" "firmware" "beta" "edition" "forecast" "findings" "finding" "prototype" "feature" "toxin" "hormone" "bank" "company" "economy" "firm" "airline" "industry" "species"
    deny: of "report" "statement" "data" "film" "album" "fund" "document" "gas" "figure" "video" "footage" "water"
    + Hamas freed three women on Sunday. => RETREAT/release: Hamas -> women
    + The release of the sailors by the rebels took a week. => RETREAT/release: rebels -> sailors
    + The deal included the swap of nine sailors for two spies. => RETREAT/release: ? -> sailors
    - The ministry released a statement.
    - The minister said so in a press release.

RETREAT/return 0842
    verb: return/restore/hand_back/give_back <property>, hand_back/give_back <place>, return/hand_back/give_back/repatriate artifact/artefact/bronze/skull/remains/statue/treasure/manuscript/sculpture/relic, return <place>, give back territory/land/property/house/farm/asset, give back, return territory/land/body/island, restore land/property/farm, return money/fund/asset/gold/loot/painting/passport, compensate, pay compensation/reparation to, pay reparation/compensation, cede <place>, hand back control, restore control, return sovereignty, transfer sovereignty, unfreeze asset/fund, release fund/asset/ship/tanker/vessel/boat
    noun: restitution, return of property/land/asset, handover of <place>, repatriation of artifact/artefact/remains, reparation, return of land
    recipient: to
    need: actor country organization person group
    need: recipient any
    deny: object "call" "fire" "favour" "favor" "serve" "ball" "verdict" "ticket" "compliment"
    deny: subject "company" "customer" "firm"
    + Britain returned the island to Mauritius. => RETREAT/return: GBR -> MUS

RETREAT/return 0842
    verb: give back, hand back
    actor: subject
    recipient: to from
    need: actor country organization
    need: object <property> <place> "territory" "farm" "artifact" "treasure"
    + Tonga gave back land to the islanders. => RETREAT/return: TON -> ?

RETREAT/ease 085 economic
    verb: lift/ease/end/remove/relax/suspend/waive/scrap/cancel/drop/loosen/drop <embargo>, lift/ease/end/loosen/remove siege/blockade, unblock, reopen border/crossing/airspace/port/bridge/strait, lift <embargo>, unfreeze asset/fund, open crossing, roll back/suspend/ease/soften/repeal/revoke/cut/reduce/scrap/drop/abolish/waive sanction/tariff/duty/restriction/penalty, remove from blacklist/list, take off list/blacklist, delist, resume trade/flight/export/import/supply, allow import/export/ship/flight, grant waiver, end boycott/embargo/blockade, call off boycott, restore trade, restore flight, restore supply, lift roadblock/checkpoint/closure/restriction, dismantle checkpoint/roadblock, remove roadblock/checkpoint/barricade, normalize trade
    noun: easing of sanction, lifting of sanction/embargo/blockade, sanction relief, sanctions relief, sanction waiver, end of embargo, easing of restriction, removal of sanction, reopening of border/crossing
    recipient: on against with to of from
    need: actor country organization group person
    deny: object "curfew" "party" "emergency" "law" "lockdown" "mask" "interest" "rate" "record"
    deny: subject "company" "school" "bank" "restaurant" "shop" "airline" "museum"
    deny: sentence "covid-19" "pandemic" "coronavirus"
    + Saudi forces eased a blockade on Yemeni fuel ships. => RETREAT/ease: SAU -> YEM
    + The European Union has lifted its sanctions on Syria. => RETREAT/ease: ? -> SYR

RETREAT/access 086
    verb: allow/admit/let_in/receive/accept/permit/readmit <inspector>, allow/let_in/admit aid/relief/convoy/delivery/shipment, open corridor, grant access, give access, allow access, open to allow, let aid in, let convoy/aid/truck/inspector/relief into/in/through, allow convoy/aid/truck/inspector/relief into/in/through, reopen crossing, allow entry, allow delivery, allow passage, open bridge, open border, open crossing/gate/corridor to aid/convoy/truck/relief/supply, open crossing to, let in aid/relief/inspector/observer/monitor/convoy, allow <inspector> into/in/to, allow investigator/observer/reporter/expert/mission into/to, grant investigator/inspector/observer/expert access, invite <inspector>, admit observer/monitor/investigator/mission, accept mission/inspection/observer/deployment, agree to inspection, permit inspection/entry/access, submit to inspection, give inspector/observer access, allow through, wave through, clear convoy/shipment, approve delivery/convoy/entry/visit of, restore access
    noun: humanitarian access, humanitarian corridor, entry of aid/inspector/convoy, safe passage, access for inspector/aid
    actor: subject
    recipient: to for object from into clause-object
    need: actor country organization group person
    deny: subject "company" "museum" "school" "hotel" "club" "technology" "app" "software"
    deny: object "user" "customer" "visitor" "goal" "player"
    + Iraq opened the crossing to aid trucks. => RETREAT/access: IRQ
    + Sudan allowed UN investigators into Darfur. => RETREAT/access: SDN
    + Iran allowed inspectors into the plant. => RETREAT/access: IRN -> ?
    + Uzbekistan opened the bridge to allow grain to Afghanistan. => RETREAT/access: UZB -> AFG

RETREAT/access 0861 peacekeeping
    verb: accept/receive/welcome/allow <peacekeeper>, arrive <peacekeeper>
    recipient: from object
    actor: subject in
    + Sudan accepted UN peacekeepers. => RETREAT/access: SDN -> ?

RETREAT/disarm 087 military
    verb: disarm, demobilize, lay down <weapon>, surrender <weapon>, hand over <weapon>, give up <weapon>, turn in <weapon>, decommission <weapon>, dismantle <weapon>, dismantle warhead/launcher/silo, destroy stockpile, scrap missile/warhead, stand down, disband, de-escalate, put down <weapon>, hand in <weapon>, relinquish <weapon>, scale down, scale back operation/operations, suspend test/testing/enrichment, halt enrichment/test/testing, surrender, give up, turn in, capitulate, lay down arms, raise white flag, throw down <weapon>, hand themselves over, hand himself over, put up hand, drop <weapon>, store <weapon>, disband militia/army/unit/wing, dissolve militia/wing, give_up/hand_over/surrender/turn_in/destroy cache/arsenal/stockpile, dissolve itself, end insurgency/rebellion/insurrection, renounce violence/terrorism/struggle/weapon, abandon armed, give up armed/nuclear/chemical, dismantle site/facility/program/reactor/base/stockpile, destroy arsenal/stockpile/landmine, shut down reactor, close site, cut arsenal, reduce arsenal/warhead/stockpile, decommission arm/arsenal, lay down weapon, defect, desert, change side, turn over arms, stand down force/alert, lower alert, return to barrack, demobilise, muster out, integrate into army, discharge soldier
    noun: disarmament, surrender, demobilization, de-escalation, decommissioning, capitulation
    recipient: to
    actor: subject of by
    need: actor country organization group person
    need: object <weapon> <military> <soldier> actor none "arsenal" "stockpile" "site" "facility" "program" "programme" "reactor" "base" "struggle" "violence" "alert" "plant" "cache" "arm"
    deny: object "harvest" "hope" "right" "lead" "smoking" "drug" "alcohol" "claim" "title" "advantage" "passport" "point" "bond" "seat" "post" "job" "control" "career" "habit" "fight" "job" "seat" "majority" "citizenship" "crown" "trophy" "meat" "work" "name" "homework" "assignment" "resignation" "performance"
    deny: subject <market> "team" "champion" "company" "smoker"
    deny: to "temptation" "pressure" "sleep" "disease"
    + Sixty insurgents surrendered near the river. => RETREAT/disarm: insurgents
    + The militia laid down its arms. => RETREAT/disarm: militia
    - The champion surrendered an early lead.

RETREAT/disarm 0874 military
    verb: hand_over/give_up/surrender/turn_in/lay_down/yield/hand_in weapon/arm/gun/rifle to, surrender to, give himself up to, give themselves up to
    actor: subject
    recipient: to
    need: actor group organization person
    need: recipient country organization group
    deny: to "temptation" "pressure"
    + Twenty insurgents surrendered to the Nigerian army. => RETREAT/disarm: insurgents -> NGA

RETREAT/ceasefire 0871 military
    verb: uphold/reinstate/sign/reach/accept/offer/restore/renew/conclude/keep <peace>, freeze attack/offensive/hostility/operation, down weapon, silence gun, hold back attack, stop shooting, stop firing, stop bombing, cease hostility, suspend hostility, pause fighting, agree halt, enter force, put stop to attack/shelling/war, call halt to attack/offensive/bombing, halt advance, stop advance, end bombing/offensive/campaign/operation/insurgency,
    verb: declare/announce/observe/call/order/implement/begin/honor/honour/respect/extend/proclaim/enter/start/agree <peace>, declare halt, cease fire, stop fire, hold fire, stop/halt/end/cease/suspend/pause/stop attack/shelling/bombing/offensive/operation/hostility/fighting/strike/raid/bombardment/campaign/war/invasion/assault/airstrike, end war, stop fighting, stop shelling/bombing/attacking, call off attack/offensive, lay off, enter into/in ceasefire/truce, declare/announce/respect high fire, enter in/into high fire
    noun: ceasefire, truce, cease-fire, armistice, high fire, halt to attack/hostility/fighting, cessation of hostility, end of hostility, bombing pause, pause in fighting, humanitarian pause, lull in fighting, halt in fighting, end to fighting/war/hostility, standstill
    actor: subject between with by
    recipient: against with on
    need: actor any
    deny: subject "company" "retailer" "supermarket" "union" "worker" "striker" "plant"
    deny: object "hunger"
    deny: sentence "candidate" "caucus" "nominee" "nomination" "presidential"
    - The senator suspended his presidential campaign.
    + Israel declared a ceasefire on Sunday. => RETREAT/ceasefire: ISR
    + Chad and the rebels have entered in high fire. => RETREAT/ceasefire: TCD, rebels
    + The rebels suspended their attacks on the army. => RETREAT/ceasefire: rebels
    + A truce between Israel and Hamas took effect. => RETREAT/ceasefire: ISR, Hamas

RETREAT/ceasefire 0871 military
    verb: hold, take hold, take effect, come into force, go into effect, come into effect, enter force, be in place, break down, collapse
    actor: between by
    recipient: in
    need: subject "ceasefire" "truce" "cease-fire" "armistice"
    deny: between "company"
    parties: optional
    + A ceasefire took effect in Sanaa at midnight. => RETREAT/ceasefire
    + The truce has not yet taken hold in Darfur. => RETREAT/ceasefire negated

RETREAT/withdraw 0874 military
    verb: go/come/return/head/sail/fly home, go/come/return/head home from, leave for home, leave base/post
    actor: subject
    recipient: from
    need: subject <soldier> <peacekeeper> "contingent" "garrison"
    need: actor coded
    + The last Dutch soldiers went home from Mali. => RETREAT/withdraw: NLD -> MLI

RETREAT/withdraw 0874 military
    verb: fly/bring/call/send/ship/take/pull home
    actor: subject
    recipient: from
    need: object <soldier> <peacekeeper> <military> "contingent" "garrison"
    need: actor country organization
    need: actor coded
    + Norway brought its last soldiers home from Chad. => RETREAT/withdraw: NOR -> TCD

RETREAT/resign 0831
    verb: resign, step down, quit, stand down, tender resignation, submit resignation
    actor: subject
    recipient: none
    need: subject "government" "cabinet" "govt" "coalition" "leadership" "council" "commission" "administration"
    deny: object any
    + The Nepalese government resigned on Sunday. => RETREAT/resign: NPL

RETREAT/resign 0831
    verb: resign, step down, quit, stand down, step aside, relinquish power/office/post, give up power/post/office, abdicate, leave office, tender resignation, submit resignation, quit post/office, hand resignation, bow out, leave power, renounce throne, offer resignation, announce resignation, hand in resignation, give up seat, surrender power, give up power, cede power, hand over power, hand power to, transfer power, stand aside, resign as, resign over, quit as, vacate post/office/seat, leave post/cabinet/government, quit cabinet/government/parliament, retire as, flee power, leave presidency, renounce power, relinquish presidency/premiership
    noun: resignation, abdication, handover of power, departure of president/minister, transfer of power
    actor: subject of
    recipient: none
    need: actor person
    deny: object "job" "company" "club" "band" "smoking" "school" "board" "team" "treaty" "agreement" "pact" "drug" "drinking" "gambling" "football" "boxing" "race" "ball"
    deny: as "coach" "manager" "captain" "trainer" "player"
    deny: subject "coach" "striker" "captain" "player" "footballer" "singer" "ceo" "executive"
    + The Georgian president resigned on Sunday. => RETREAT/resign: GEO

RETREAT/withdraw 0874 military
    verb: leave, quit, evacuate
    recipient: object from
    need: subject <soldier> <military> <peacekeeper>
    need: recipient any
    need: object <place> country place name
    deny: object "dead" "wounded"
    + The last Belgian paratroopers left Gabon on Friday. => RETREAT/withdraw: BEL -> GAB

RETREAT/ease 085 economic
    verb: scrap/abolish/lift/cut/waive/halve/suspend/remove/withdraw/lower/slash/rescind/revoke/drop/ease levy/tariff/duty/quota/surcharge/embargo/ban/sanction/restriction
    actor: subject by
    recipient: on against for to
    need: actor country organization
    need: actor coded
    need: recipient country organization group place
    deny: subject <firm> <performer>
    deny: object "smoking" "alcohol"
    + Norway scrapped its levy on Moldovan plums. => RETREAT/ease: NOR -> MDA

# Who stops short of something has not done it, nor stopped it.
NONE
    verb: stop short of
    - The rebels stopped short of attacking Gao.
