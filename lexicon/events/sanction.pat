# Cutting ties and help: SANCTION. Relations, trade, talks, aid and membership end; courts convict.
default
    actor: subject
    recipient: on against with from to of object for
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

class pact: treaty, agreement, pact, accord, organization, organisation, convention, deal, bloc, union, court,
    alliance, community, commonwealth, protocol, charter, statute, mechanism, partnership, moratorium,
    coalition, commission, council, moratorium, ceasefire, truce, armistice, framework, memorandum, arrangement
class exchange: tie, relation, relationship, link, contact, cooperation, co-operation, collaboration, exchange,
    partnership, friendship, alliance, communication, hotline, dialogue
class traded: import, export, trade, shipment, supply, delivery, sale, flight, purchase, transaction, transit,
    investment, oil, gas, grain, wheat, beef, coal, steel, electricity, goods, chip, technology, wine, fish,
    meat, fruit, cotton, timber, diamond, petrol, fuel, uranium, maize, rice, sugar, poultry, produce
class stop: suspend, halt, stop, end, ban, block, cut, restrict, prohibit, cut_off, freeze, terminate, curb,
    interrupt, embargo, bar, shut_off, turn_off, sever, discontinue, cease, limit, outlaw

# ---------------------------------------------------------------- embargo, tariffs, blacklists
SANCTION 163 economic
    verb: impose/apply/approve sanction to,
    verb: impose/slap/adopt/introduce/enact/announce/tighten/extend/apply/renew/reimpose/levy/place/put/toughen/expand/approve/declare/widen/strengthen/reinstate/restore/order/unveil/issue/agree/back/maintain <sanction>, sanction, blacklist, embargo, boycott, ban import/export/trade, freeze asset/fund/account/holding, ban import of, suspend trade, halt import/export/trade, cut off trade, restrict trade, ban flight, bar import, hit with <sanction>, slap with <sanction>, target with sanction, deny entry, ban entry, bar entry, deny visa, bar from enter, prohibit import, ban from enter, halt gas/oil/supply, raise/increase/double/hike tariff/duty/levy on, raise/increase/double/hike tariff/duty, <stop> <traded> to/from, <stop> <traded>, refuse visa, impose/place/slap visa/travel/entry ban on, impose/place/slap visa/travel/entry ban, close airspace to, bar airline/ship/vessel/flight from, put on blacklist, bar truck/lorry/goods/cargo from, add to list/blacklist, designate terrorist, cut off from swift/market/system, refuse to buy, stop buying, stop selling, isolate, ostracize, revoke visa/status/preference, strip of status, withdraw preference
    noun: sanction, embargo, trade ban, arms embargo, asset freeze, tariff, travel ban, import ban, export ban, export control, trade restriction, visa ban, oil embargo, trade embargo, economic blockade, boycott of goods
    actor: subject by of
    recipient: on against to from of object at
    need: actor country organization person group
    deny: object "curfew" "use" "drug" "book" "emergency" "abortion" "smoking"
    deny: subject "company" "airline" "firm" "manufacturer" "retailer" "supermarket" "plant" "consumer"
    deny: actor none
    + Switzerland imposed sanctions on four Syrian oil traders. => SANCTION: CHE -> SYR
    + US sanctions on Russia took effect. => SANCTION: USA -> RUS
    + Mexico doubled tariffs on Chinese shoes. => SANCTION: MEX -> CHN
    + Zambia banned imports of maize from Malawi. => SANCTION: ZMB -> MWI
    - The court imposed a fine on the driver.
    - The airline halted sales of its tickets.

SANCTION 163 economic
    verb: freeze asset/account/fund/holding/property
    actor: subject
    recipient: of object
    need: actor country organization
    need: actor coded
    need: object "asset" "account" "fund" "holding" "property"
    + Canada freezes the accounts of two Haitian senators. => SANCTION: CAN -> HTI

SANCTION 163 economic
    noun: sanction, embargo, asset freeze, travel ban, tariff, trade restriction
    actor: subject by
    recipient: on against at
    need: recipient actor
    need: governor <light> <occur> "consider" "weigh" "threaten" "call" "demand" "prepare" "discuss" "mull" "back" "support" "urge" "propose" "draft" "want" "seek" "vote" "agree" "adopt" "impose" "ease" "veto" "block" "oppose" none
    deny: modifier "possible-none"
    + Brussels is considering sanctions against Georgia. => SANCTION: ? -> GEO
    + New sanctions on Belarus came into force. => SANCTION: ? -> BLR

SANCTION 163 economic
    verb: be under sanction, face sanction, come under sanction, be subject to sanction/embargo
    actor: by from
    recipient: subject object
    need: recipient country organization person group
    + Belarus faces sanctions from Canada. => SANCTION: CAN -> BLR

SANCTION 163 economic
    verb: revoke/cancel/deny/refuse/annul visa, strip of visa, ban from territory/country/soil, bar from territory/country, deny entry, refuse entry, deny landing
    actor: subject
    recipient: of to for object indirect
    need: actor country organization
    need: actor coded
    need: recipient actor
    + The United States revoked the visas of five Kenyan judges. => SANCTION: USA -> KEN

# ---------------------------------------------------------------- relations, recall, leaving
SANCTION/withdraw 161 diplomatic
    verb: sever/cut/break/suspend/downgrade/freeze/break_off/reduce/end/rupture/curtail/cut_off <tie>, break_off/sever/cut/suspend/freeze/halt/end <exchange>, recall/withdraw/pull <diplomat>, close embassy/consulate/mission, shut embassy/consulate/mission, shutter embassy/consulate, evacuate embassy, withdraw ambassador, summon home ambassador, call home ambassador, break with, cut contact, withdraw/quit/leave/abandon/exit/pull_out/renounce/scrap/tear_up/denounce treaty/agreement/pact/accord/organization/convention/deal/bloc/union/court/league/alliance/community/commonwealth, withdraw from <pact>, pull out of <pact>, walk away from <pact>, drop out of <pact>, suspend/end participation/membership, suspend participation in, suspend observance/implementation of, withdraw recognition, revoke recognition, quit talk, expel from organization/league/union/bloc/council, suspend from organization/league/union/bloc/council, revoke treaty, terminate agreement, annul treaty, leave union/bloc/deal, rip up <pact>, renege on <pact>, repudiate <pact>, abrogate <pact>, cancel <pact>, suspend <pact>, terminate <pact>, annul <pact>, freeze <pact>, opt out of <pact>, back out of <pact>, snub summit/meeting, downgrade representation, leave <pact>, exit <pact>, quit <pact>, tear up <pact>, expel from <pact>, freeze out
    noun: break in relation, severing of relation, withdrawal from treaty/agreement/pact/accord, downgrading of relation, rupture of relation, recall of ambassador, severance of tie/relation, suspension of tie, withdrawal from <pact>, closure of embassy, suspension of membership, exit from <pact>
    actor: subject between
    recipient: with from else to else object of
    need: actor country organization person group
    deny: object "contract" "broadcasting" "merger"
    deny: subject "company" "firm" "bank" "player" "band" "shareholder"
    deny: sentence "divorce" "orchestra"
    + Bolivia severed its ties with Israel. => SANCTION/withdraw: BOL -> ISR
    + Poland recalled its ambassador from Minsk. => SANCTION/withdraw: POL
    + Moscow left the grain deal. => SANCTION/withdraw: RUS
    + Iran suspended its participation in the treaty. => SANCTION/withdraw: IRN
    - The firm pulled out of the merger deal.

SANCTION/withdraw 161 diplomatic
    verb: close/shut/shutter/evacuate/vacate embassy/consulate/mission its/their, recall/withdraw/call_home ambassador/envoy/consul/diplomat its/their
    actor: subject
    recipient: from in to
    need: actor country organization
    need: recipient any
    + Angola closed its embassy in Tripoli. => SANCTION/withdraw: AGO -> LBY

SANCTION/withdraw 161 diplomatic
    verb: quit, leave, exit, pull out of, withdraw from
    actor: subject
    recipient: object of from
    need: actor country
    need: recipient organization
    need: object organization none
    deny: object person place
    + Burkina Faso quit the African Union. => SANCTION/withdraw: BFA -> African Union

SANCTION/withdraw 161 diplomatic
    verb: suspend, expel, eject, freeze out, throw out, kick out
    actor: subject
    recipient: object
    need: actor organization
    need: recipient country
    deny: actor country
    need: object country none
    + The African Union suspended Sudan. => SANCTION/withdraw: African Union -> SDN

SANCTION/withdraw 164 diplomatic
    verb: suspend/break_off/halt/call_off/walk_out/quit/end/abandon/freeze/pull_out/postpone/leave/boycott/walk_away talk/negotiation/dialogue/mediation/consultation, cancel/call_off/postpone/scrap visit/trip/exercise/tour, walk out of, suspend talk, withdraw from talk, pull out of talk/negotiation, walk away from talk/negotiation, quit mediation, halt mediation, end mediation, cancel visit, cancel trip, cancel exercise, stay away from talk, storm out of talk/meeting, walk out on talk, break off, withdraw as mediator, abandon mediation, give up mediation
    noun: suspension of talk/negotiation, walkout from talk, collapse of talk
    recipient: with to between from object
    need: actor country organization person group
    deny: subject <labor> <demonstrator> "audience" "fan"
    deny: of <work-place> "cinema" "theatre" "theater" "show" "film" "room" "marriage" "store"
    + A French minister cancelled a visit to Haiti. => SANCTION: FRA -> HTI
    + The rebels walked out of the peace talks in Doha. => SANCTION: rebels

# ---------------------------------------------------------------- aid
SANCTION/discontinue 162
    verb: suspend/cut/halt/stop/freeze/end/withhold/reduce/discontinue/cut_off/block/slash/terminate/cancel/prohibit/deny/curtail/pause/scale_back/delay <aid>, suspend operation, suspend cooperation, halt cooperation, stop cooperation, stop delivery, cut gas/power/water/electricity, stop paying, cut funding, pull funding, suspend delivery, withdraw funding, halt delivery, stop shipment, cut/slash/suspend/freeze/halt/withdraw budget support, suspend disbursement, stop pay, cut support, withdraw support, pull plug on, defund, stop fund, stop arm, stop supply, stop train, halve aid, suspend payment, cancel loan, freeze loan
    noun: aid cut, suspension of aid, aid freeze, freeze on aid, cut in aid, halt to aid, cutoff of aid, aid suspension, funding cut
    recipient: to for from object in of against
    need: actor country organization person group
    deny: object "rate" "cost" "job" "tax" "ribbon" "price" "emission" "output" "deficit" "hair" "spending" "dollar" "fee" "interest" "calorie"
    deny: subject "company" "firm" "retailer" "parent"
    + Denmark halted budget aid to Uganda. => SANCTION/discontinue: DNK -> UGA
    + The United Nations suspended aid to Yemen. => SANCTION/discontinue: ? -> YEM
    - The bank cut its rate.

SANCTION/discontinue 162
    verb: cut off
    actor: subject
    recipient: object from off
    need: actor country organization
    need: recipient country organization group
    deny: subject "company" "storm" "flood" "police" "army" "force" "rebel" "water"
    + The European Union cut off Belarus. => SANCTION/discontinue: ? -> BLR

SANCTION/discontinue 1622 military
    verb: <stop> arm/weapon/military aid/sale/shipment/delivery/assistance/training/supply, suspend arms/weapons/missile sale/shipment/delivery, halt arms/weapons sale/shipment/delivery, stop selling weapon/arm, end military cooperation/assistance/training, suspend military cooperation
    noun: suspension of military aid, halt to arms sale
    actor: subject
    recipient: to for with in
    need: actor country organization person group
    need: object any
    + Belgium halted weapons sales to Jordan. => SANCTION/discontinue: BEL -> JOR

SANCTION/discontinue 1623 humanitarian
    verb: <stop> food/relief/humanitarian aid/ration/distribution/operation/delivery/work, suspend relief/operation/work, halt distribution, cut ration, pull out of
    actor: subject
    recipient: to for in
    need: actor organization country group
    need: subject organization "agency" "charity" "ngo" "group" "programme" "program"
    deny: of <pact> "talk" "talks" "race" "negotiation"
    deny: object none
    + The World Food Programme suspended food aid to Tigray. => SANCTION/discontinue: ? -> ?

SANCTION/discontinue 162
    verb: shut_off/turn_off gas/oil/electricity/supply/water, shut/turn_off/cut/halt/switch_off/disconnect gas/power/electricity/pipeline/supply
    actor: subject
    recipient: to from of
    need: actor country organization
    need: actor coded
    need: recipient any
    deny: subject "company" "storm"
    + Moldova shut off gas supplies to Transnistria. => SANCTION/discontinue: MDA -> ?

# ---------------------------------------------------------------- expulsion of diplomats, peacekeepers, observers, agencies
SANCTION/expel 166 diplomatic
    verb: expel, throw out, kick out, force out, declare persona, declare unwelcome, order out, order to leave, drive out, oust from, eject, send packing, ship out, evict, banish, order out of, give hour to leave, give day to leave, revoke accreditation, force to leave, expel from, ask to leave, tell to leave, boot out, turf out, send home, strip of accreditation, deport
    noun: expulsion, ejection
    actor: subject by
    recipient: object of possessor from
    need: object <diplomat> <peacekeeper> <inspector> "agency" "worker" "organization" "organisation" "mission" "staff" "charity" "ngo" "adviser" "delegate" "correspondent" "aide" "who" "official" "consul" "attache" "rapporteur" "coordinator" "contingent" "officer"
    need: actor country organization person group
    deny: object "air" "gas" "student" "pupil" "player" "breath"
    deny: subject "company" "school" "club" "party" "university"
    + Colombia expelled the Argentine ambassador. => SANCTION/expel: COL -> ARG
    + Eritrea threw the monitors out of the country. => SANCTION/expel: ERI
    + The expulsion of the Czech consul by Moscow was unexpected. => SANCTION/expel: RUS -> CZE
    - The club expelled two members of staff.

SANCTION/expel 166 diplomatic
    verb: order out, declare persona non grata, declare persona, declare undesirable, withdraw agrement, withdraw accreditation, revoke accreditation
    actor: subject
    recipient: object of
    need: actor country organization person group
    need: recipient actor
    + Peru declared the Iranian envoy persona non grata. => SANCTION/expel: PER -> IRN

SANCTION/expel 1661 peacekeeping
    verb: withdraw/pull_out/recall <peacekeeper>, expel/order_out/kick_out/throw_out <peacekeeper>, end/terminate mandate/mission of <peacekeeper>, ask <peacekeeper> to leave
    actor: subject
    recipient: from object of
    need: actor country organization person group
    need: object <peacekeeper>
    + Mali kicked out the UN peacekeepers. => SANCTION/expel: MLI -> ?

# ---------------------------------------------------------------- convictions
SANCTION/convict 116 legal
    verb: sentence, jail for year, jail for month, jail for life, sentence to, sentence to death, condemn to death, imprison for, give sentence, hand sentence, hand term, hand down sentence, fine, fine for, send to prison, disbar, impose sentence, pass sentence, order to pay, confirm sentence, uphold sentence, strip of immunity, court-martial, order jail, order imprison
    noun: sentencing, jail sentence, death sentence, prison sentence
    actor: subject by
    recipient: object of possessor to against for
    need: recipient actor
    deny: subject "company" "federation" "uefa" "fifa" "league"
    deny: object "price" "club" "player" "coach" "striker" "winger" "driver"
    - The federation fined the club for a pitch invasion.
    + A court in Moscow sentenced the activist to nine years. => SANCTION/convict: court -> activist
    + The former governor was sentenced by a tribunal in Quito. => SANCTION/convict: tribunal -> governor

SANCTION/convict 116 legal
    verb: jail for year/month/life, jail over, imprison for year/month/life
    actor: subject by
    recipient: object
    need: object person group actor <people> <official>
    need: subject none <court> actor
    + Two former ministers were jailed for nine years in Malawi. => SANCTION/convict: ? -> ministers

SANCTION/convict 116 legal
    verb: receive/get/face/draw/begin/serve sentence/term, receive/get year, be given year
    actor: from
    recipient: subject
    need: subject person group
    deny: subject <court> organization
    deny: in "office" "parliament"
    + The smuggler received a ten-year sentence in Accra. => SANCTION/convict: ? -> smuggler

SANCTION/discontinue 162 economic
    verb: sell/supply/ship/export/deliver/provide/send/buy/import/purchase no long
    actor: subject
    recipient: to from
    need: actor country organization
    need: recipient country organization group place
    deny: subject <firm>
    + Canada will no longer sell arms to Chad. => SANCTION/discontinue future: CAN -> TCD

SANCTION/expel 166 diplomatic
    verb: give hour/day/week/month to leave/depart/quit, give until to leave/depart/quit
    actor: subject by
    recipient: indirect object
    need: recipient person group
    need: recipient coded
    deny: object "tenant" "lodger"
    + Two Iranian diplomats have been given two days to leave Denmark. => SANCTION/expel: ? -> IRN
    + Chad gave the French envoy 48 hours to leave. => SANCTION/expel: TCD -> FRA

# "Measures against Burundi": what a state or a body of states takes against another.
SANCTION 163 economic
    verb: announce/adopt/take/introduce/unveil/approve/impose/decide/prepare/agree/apply/tighten/toughen measure/step/countermeasure/penalty/action against/on
    actor: subject
    recipient: against on
    need: actor country organization
    need: actor coded
    need: recipient coded
    need: against country organization group person none
    deny: against "corruption" "terrorism" "crime" "smuggling" "inflation" "spread" "virus" "trafficking" "piracy" "rebel" "militant" "insurgent"
    deny: object "military" "legal" "disciplinary" "court"
    deny: actor group
    + Norway and Iceland announced similar steps against Burundian officials. => SANCTION: NOR, ISL -> BDI
    - Norway took measures against corruption.

# ---------------------------------------------------------------- shut out, stripped, sentenced
SANCTION 163
    verb: bar/exclude/suspend/eject/ban from meeting/summit/council/body/bloc/talk/talks/court/union/forum, shut/keep/freeze out of meeting/summit/council/body/bloc/talk/talks/forum, shut out of meeting/summit/council/bloc/talks/forum, suspend from council/bloc/union/body/membership/commonwealth, revoke/withdraw/suspend/cancel/end trade/tariff/preferential/visa privilege/preference/concession/status/access, strip of licence/license/seat/vote/status/membership/privilege
    actor: subject by
    recipient: object of for
    need: actor country organization
    need: actor coded
    need: recipient country organization group person
    deny: subject <firm> <performer> "club" "league" "school"
    + The African Union shut the junta out of its meetings. => SANCTION: ? -> junta
    + India revoked Pakistan's trade privileges. => SANCTION: IND -> PAK

SANCTION/convict 116 legal
    verb: hand/give/slap/mete/impose/receive/get/draw year/term/sentence/life in/of, hand/give term/sentence, impose term/sentence, hand down sentence/term/verdict
    actor: subject by
    recipient: indirect object to on else against
    need: subject <court> actor
    need: recipient person group organization
    deny: subject <firm> "teacher" "club" "company"
    + A judge in Lima handed the former governor a nine-year term. => SANCTION/convict: judge -> governor

# A tax on another's goods.
SANCTION 163 economic
    verb: slap/impose/levy/put/clap/raise/increase/double tax/levy/surcharge/duty/toll/fee on
    actor: subject by
    recipient: on
    need: actor country organization
    need: actor coded
    need: recipient country organization group
    need: recipient coded
    deny: on "company" "bank" "rich" "sugar" "tobacco" "fuel" "income"
    + Congo slapped a tax on Zambian beer. => SANCTION: COD -> ZMB

SANCTION/discontinue 162
    verb: freeze/suspend/halt/stop/cut/end/withhold/slash/pause lending/loan/credit/funding/financing/disbursement/support/budget/subsidy/payment
    actor: subject by
    recipient: to for of from
    need: actor country organization
    need: actor coded
    need: recipient country organization group
    deny: subject <firm>
    + The World Bank has frozen its lending to Uganda. => SANCTION/discontinue: ? -> UGA
