# Giving up by deeds: RETREAT.
default
    actor: subject
    recipient: from object to
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

RETREAT/withdraw 0874 military
    verb: withdraw, pull out, retreat, pull back, fall back, draw down, evacuate base/post/position, redeploy out, leave base/post, abandon post/position/base, bring home, withdraw <military>,
    verb: pull out <military>, recall <military>, end occupation, vacate, vacate base, send home, cede <place>, relinquish <place>, hand over <place>, quit base/city/town, roll back, retire from
    noun: withdrawal, pullout, retreat, pullback, troop withdrawal, drawdown, pull-out, disengagement
    actor: subject of
    recipient: from
    need: actor country organization group person
    need: object <military> <place> <quantity> country place none
    deny: of "race" "election" "tournament" "bloc" "union" "treaty" "agreement" "deal" "talk" "accord" "pact" "organization" "community" "alliance" "court" "market" "league" "summit" "conference" "event"
    deny: object "money" "fund" "deposit" "cash" "bid" "offer" "remark" "candidacy" "support" "request" "application" "product" "resignation" "ambassador" "envoy" "diplomat" "bill" "nomination" "charge" "complaint" "statement" "proposal"
    deny: from "race" "election" "tournament" "competition" "contest" "market" "account" "treaty" "agreement" "deal" "talk" "accord" "talks" "negotiation" "pact" "conference" "summit" "bank" "organization" "union" "life" "service" "politics"
    + Kenyan soldiers have pulled out of the port. => RETREAT/withdraw: KEN
    + The United States withdrew its troops from Niger. => RETREAT/withdraw: USA -> NER
    + Israel's withdrawal from Gaza ended. => RETREAT: ISR -> ?
    - The candidate withdrew from the race.

RETREAT/release 0841
    verb: release, free, set free, let go, liberate, hand over <captive>, hand back <captive>, exchange/swap prisoner/captive/hostage/detainee, repatriate, turn over <captive>, let out, grant bail, grant release, hand to, return body/remains, parole, give up hostage
    noun: release, liberation, prisoner/hostage/captive exchange, prisoner/hostage/captive swap, exchange of <captive>, swap of <captive>, hostage release, freeing
    actor: subject by
    recipient: object possessor compound
    need: object actor <captive> <people> <quantity> none
    deny: object "statement" "report" "figure" "data" "video" "photo" "film" "album" "fund" "money" "document" "list" "name" "detail" "information" "copy" "result" "gas" "dollar" "water" "transcript" "footage" "book" "song" "product" "version" "text" "schedule" "plan" "city" "town" "village" "audio" "tape" "image" "study"
    deny: of "report" "statement" "data" "film" "album" "fund" "document" "gas" "figure" "video" "footage" "water"
    + Hamas freed three women on Sunday. => RETREAT/release: Hamas -> women
    + The release of the sailors by the rebels took a week. => RETREAT/release: rebels -> sailors
    + The deal included the swap of nine sailors for two spies. => RETREAT/release: ? -> sailors
    - The ministry released a statement.

RETREAT/return 0842
    verb: return/restore/hand_back/give_back <property>, hand_back/give_back <place>, return/hand_back/give_back/repatriate artifact/artefact/bronze/skull/remains/statue/treasure/manuscript/sculpture/relic, return <place>, give back territory/land, return territory/land/body/island
    noun: restitution, return of property/land/asset
    recipient: to
    need: actor country organization person group
    need: recipient any
    + Britain returned the island to Mauritius. => RETREAT/return: GBR -> MUS

RETREAT/ease 085 economic
    verb: lift/ease/end/remove/relax/suspend/waive/scrap/cancel/drop/loosen/drop <embargo>, lift/ease/end/loosen/remove siege/blockade, unblock, reopen border/crossing/airspace/port/bridge, lift <embargo>, unfreeze asset/fund, open crossing
    noun: easing of sanction, lifting of sanction/embargo/blockade, sanction relief
    recipient: on against with to of from
    need: actor country organization group person
    deny: object "curfew" "party"
    + Saudi forces eased a blockade on Yemeni fuel ships. => RETREAT/ease: SAU -> YEM
    + The European Union has lifted its sanctions on Syria. => RETREAT/ease: ? -> SYR

RETREAT/access 086
    verb: allow/admit/let_in/receive/accept/permit/readmit <inspector>, allow/let_in/admit aid/relief/convoy/delivery/shipment, open corridor, grant access, give access, allow access, open to allow, let aid in, let convoy/aid/truck/inspector/relief into/in/through, allow convoy/aid/truck/inspector/relief into/in/through, reopen crossing, allow entry, allow delivery, allow passage, open bridge, open border
    noun: humanitarian access, humanitarian corridor
    actor: subject
    recipient: to for object from into clause-object
    need: actor country organization group person
    + Iran allowed inspectors into the plant. => RETREAT/access: IRN -> ?
    + Uzbekistan opened the bridge to allow grain to Afghanistan. => RETREAT/access: UZB -> AFG

RETREAT/access 0861 peacekeeping
    verb: accept/receive/welcome/allow <peacekeeper>, arrive <peacekeeper>
    recipient: from object
    actor: subject in
    + Sudan accepted UN peacekeepers. => RETREAT/access: SDN -> ?

RETREAT/disarm 087 military
    verb: disarm, demobilize, lay down <weapon>, surrender <weapon>, hand over <weapon>, give up <weapon>, turn in <weapon>, decommission <weapon>, dismantle <weapon>, dismantle warhead/launcher/silo, destroy stockpile, scrap missile/warhead, stand down, disband, de-escalate, put down <weapon>, hand in <weapon>, relinquish <weapon>, scale down, scale back operation/operations, suspend test/testing/enrichment, halt enrichment/test/testing, surrender, give up, turn in, capitulate, lay down arms
    noun: disarmament, surrender, demobilization, de-escalation, decommissioning, capitulation
    recipient: to
    actor: subject of by
    need: actor country organization group person
    need: object <weapon> <military> <soldier> actor none
    deny: object "harvest" "hope" "right" "lead" "smoking" "drug" "alcohol" "claim" "title" "advantage" "passport" "point" "bond" "seat" "post" "job" "control" "career" "habit"
    deny: to "temptation" "pressure" "sleep" "disease"
    + Sixty insurgents surrendered near the river. => RETREAT/disarm: insurgents
    + The militia laid down its arms. => RETREAT/disarm: militia
    - The champion surrendered an early lead.

RETREAT/ceasefire 0871 military
    verb: declare/announce/observe/call/order/implement/begin/honor/honour/respect/extend/proclaim/enter/start/agree <peace>, declare halt, cease fire, stop fire, hold fire, stop/halt/end/cease/suspend/pause/stop attack/shelling/bombing/offensive/operation/hostility/fighting/strike/raid/bombardment/campaign/war/invasion/assault/airstrike, end war, stop fighting, stop shelling/bombing/attacking, call off attack/offensive, lay off, enter into ceasefire/truce
    noun: ceasefire, truce, cease-fire, armistice, halt to attack/hostility/fighting
    actor: subject between with by
    recipient: against with on
    need: actor any
    + Israel declared a ceasefire on Sunday. => RETREAT/ceasefire: ISR
    + The rebels suspended their attacks on the army. => RETREAT/ceasefire: rebels
    + A truce between Israel and Hamas took effect. => RETREAT/ceasefire: ISR, Hamas

RETREAT/resign 0831
    verb: resign, step down, quit, stand down, step aside, relinquish power/office/post, give up power/post/office, abdicate, leave office, tender resignation, submit resignation, quit post/office, hand resignation, bow out, leave power, renounce throne
    noun: resignation, abdication
    actor: subject of
    recipient: none
    need: actor person
    deny: object "job" "company" "club" "band" "smoking" "school" "board" "team" "treaty" "agreement" "pact"
    + The Georgian president resigned on Sunday. => RETREAT/resign: GEO

RETREAT/withdraw 0874 military
    verb: leave, quit, evacuate
    recipient: object from
    need: subject <soldier> <military>
    need: recipient any
    need: object <place> country place
    deny: object "dead" "wounded"
    + The last Belgian paratroopers left Gabon on Friday. => RETREAT/withdraw: BEL -> GAB
