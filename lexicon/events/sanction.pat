# Cutting ties and help: SANCTION.
default
    actor: subject
    recipient: on against with from to of object for
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

SANCTION 163 economic
    verb: impose/slap/adopt/introduce/enact/announce/tighten/extend/apply/renew/reimpose/levy/place/put/toughen/expand/approve/declare/widen/strengthen <sanction>, sanction, blacklist, embargo, boycott, ban import/export/trade, freeze asset/fund/account, ban import of, suspend trade, halt import/export/trade, cut off trade, restrict trade, ban flight, bar import, hit with <sanction>, deny entry, ban entry, bar entry, deny visa, bar from enter, prohibit import, ban from enter, halt gas/oil/supply
    noun: sanction, embargo, trade ban, arms embargo, asset freeze, tariff
    actor: subject by of
    recipient: on against to from of object
    need: actor country organization person group
    deny: object "curfew" "use" "drug" "book" "emergency"
    + Switzerland imposed sanctions on four Syrian oil traders. => SANCTION: CHE -> SYR
    + US sanctions on Russia took effect. => SANCTION: USA -> RUS
    - The court imposed a fine on the driver.

SANCTION/withdraw 161 diplomatic
    verb: sever/cut/break/suspend/downgrade/freeze/break_off/reduce/end/rupture/curtail/cut_off <tie>, recall/withdraw/pull <diplomat>, close embassy/consulate, shut embassy/consulate, withdraw ambassador, break with, cut contact, withdraw/quit/leave/abandon/exit/pull_out/renounce/scrap/tear_up/denounce treaty/agreement/pact/accord/organization/convention/deal/bloc/union/court/league/alliance/community/commonwealth, withdraw from treaty/agreement/pact/accord/deal, pull out of treaty/agreement/pact/accord/deal, withdraw recognition, revoke recognition, quit talk, suspend membership, expel from organization/league/union, revoke treaty, terminate agreement, annul treaty, leave union/bloc/deal
    noun: break in relation, severing of relation, withdrawal from treaty/agreement/pact/accord, downgrading of relation
    actor: subject between
    recipient: with from else to else object of
    need: actor country organization person group
    + Bolivia severed its ties with Israel. => SANCTION/withdraw: BOL -> ISR
    + Poland recalled its ambassador from Minsk. => SANCTION/withdraw: POL
    + Moscow left the grain deal. => SANCTION/withdraw: RUS

SANCTION/withdraw 164 diplomatic
    verb: suspend/break_off/halt/call_off/walk_out/quit/end/abandon/freeze/pull_out/postpone/leave talk/negotiation/dialogue/mediation, cancel/call_off/postpone/scrap visit/trip/exercise/tour, walk out of, suspend talk, withdraw from talk, quit mediation, halt mediation, end mediation, cancel visit, cancel trip, cancel exercise
    recipient: with to between from object
    need: actor country organization person group
    + A French minister cancelled a visit to Haiti. => SANCTION: FRA -> HTI

SANCTION/discontinue 162
    verb: suspend/cut/halt/stop/freeze/end/withhold/reduce/discontinue/cut_off/block/slash/terminate/cancel/prohibit/deny/curtail/pause/scale_back/delay <aid>, cut off, suspend operation, suspend cooperation, halt cooperation, stop cooperation, stop delivery, cut gas/power/water/electricity, stop paying, cut funding, pull funding, suspend delivery, withdraw funding, halt delivery, stop shipment
    noun: aid cut, suspension of aid, aid freeze, freeze on aid
    recipient: to for from object in of against
    need: actor country organization person group
    deny: object "rate" "cost" "job" "tax" "ribbon" "price" "emission" "output" "deficit" "hair" "spending" "dollar" "fee"
    + Denmark halted budget aid to Uganda. => SANCTION/discontinue: DNK -> UGA
    + The United Nations suspended aid to Yemen. => SANCTION/discontinue: ? -> YEM

SANCTION/expel 166 diplomatic
    verb: expel, throw out, kick out, force out, declare persona, order out, order to leave, drive out, oust from, eject, send packing, ship out, evict, banish, order out of, give hour to leave, revoke accreditation, force to leave, expel from
    noun: expulsion
    actor: subject by
    recipient: object of possessor from
    need: object <diplomat> <peacekeeper> <inspector> "agency" "worker" "organization" "organisation" "mission" "staff" "charity"
    need: actor country organization person group
    deny: object "air" "gas" "student" "pupil"
    + Colombia expelled the Argentine ambassador. => SANCTION/expel: COL -> ARG
    + Eritrea threw the monitors out of the country. => SANCTION/expel: ERI

SANCTION/convict 116 legal
    verb: sentence, jail for, sentence to, condemn to death, imprison, give sentence, hand sentence, fine, fine for, send to prison, disbar, hand down sentence
    noun: sentencing
    actor: subject by
    recipient: object of possessor to
    need: recipient actor
    + A court in Moscow sentenced the activist to nine years. => SANCTION/convict: court -> activist
