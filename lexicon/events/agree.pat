# Promises and agreements: AGREE. What is promised is not coded as done.
default
    actor: subject with between among by
    recipient: to clause-object for
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts> <learned> <firm> <performer>

AGREE 030 diplomatic
    verb: agree, agree to, agree on, agree upon, consent, consent to, accede to, assent, promise, pledge, vow, commit to, guarantee,
    verb: give consent, give word, give assurance, give guarantee, give promise, give commitment, volunteer, acquiesce, be committed to,
    verb: make commitment/promise/pledge, undertake to,
    verb: reach agreement/deal/consensus/understanding/accord/compromise/settlement, come to agreement/understanding/term, strike deal/agreement/bargain/accord,
    verb: conclude agreement/deal/accord, clinch deal/agreement, seal deal/agreement, hammer out agreement/deal, work out agreement/deal, strike compromise,
    verb: enter into agreement/accord, give nod, give go-ahead, give light, set date for
    need: actor actor
    deny: object "accusation" "wrongdoing" "fee" "transfer" "contract" "term" "loan" "takeover" "sale"
    - Ajax agreed a fee with Lyon for the winger.
    + Canada and Chile agreed on a customs pact. => AGREE: CAN, CHL
    + Japan agreed to join the search operation. => AGREE: JPN
    + Egypt and Ethiopia reached a consensus on the dam. => AGREE: EGY, ETH
    - Critics agreed that the film was dull.

AGREE 030 diplomatic
    verb: give word/assurance/pledge/commitment/undertaking/promise/guarantee/consent
    recipient: indirect to
    need: actor actor
    + Kuwait gave Jordan its word. => AGREE: KWT -> JOR

# To assure somebody of what will be done; "assured that" alone is to say.
AGREE 030 diplomatic
    verb: assure
    recipient: object
    need: actor actor
    need: object actor
    need: clause any none
    deny: object "reporter" "journalist" "press" "viewer" "reader" "voter" "public" "newspaper" "agency" "channel"
    + Norway assured Estonia of its support. => AGREE: NOR -> EST
    - The envoy assured on Friday that Chile holds a dialogue with Peru.

AGREE 030 diplomatic
    noun: agreement, deal, accord, pact, promise, pledge, consensus, understanding, compromise
    recipient: none
    actor: subject with between among
    need: between any
    + A deal between Iran and Russia was announced. => AGREE: IRN, RUS

AGREE 030 diplomatic
    noun: promise, pledge, offer, commitment, vow, assurance
    actor: subject
    recipient: to
    need: clause any
    + Germany's pledge to rebuild the bridge was welcomed. => AGREE: DEU

AGREE 030 diplomatic
    verb: express/voice/declare/confirm/reaffirm/signal/state/announce/show/reiterate/affirm/indicate readiness/willingness
    recipient: with to else clause-object
    need: actor actor
    deny: possessor any
    + Laos and Nepal expressed readiness for a peaceful settlement. => AGREE future: LAO, NPL

AGREE 030 diplomatic
    noun: willingness, readiness
    actor: possessor of
    recipient: with
    need: actor actor
    + Oman's readiness to host the talks was welcomed. => AGREE future: OMN
    + Mali repeated its readiness to resume the process of peace with Niger. => AGREE future: MLI -> NER

AGREE 030 diplomatic
    verb: offer, propose, volunteer, plan, intend
    need: clause <give> "lead" "host" "mediate" "broker" "contribute" "join" "cooperate" "guarantee" "act" "serve" "treat" "rescue" "shelter" "arbitrate"
    need: actor actor
    + Norway offered to send tents to Turkey. => AGREE: NOR -> TUR

AGREE 033
    verb: offer, pledge, promise, earmark, commit, set aside, allocate, approve
    recipient: to for indirect clause-object in
    need: object <aid> <money> <arms> <relief> <military> <concession>
    need: actor country organization person group
    deny: subject <market>
    + Syria offered troops to Lebanon. => AGREE: SYR -> LBN
    + Kuwait pledged five million euros of relief to Somalia. => AGREE: KWT -> SOM

AGREE 035
    verb: offer concession/compromise/truce/amnesty/ceasefire/peace, agree to ceasefire/truce, agree to <peace>, declare readiness, offer to withdraw/release/free/stop,
    verb: be ready to lift/withdraw/release, offer to <yield>, agree to <yield>
    recipient: to with clause-object
    need: actor actor
    + A Serbian minister offered concessions to the Croatian envoy. => AGREE: SRB -> HRV
    + The rebels agreed to a truce. => AGREE: rebels

AGREE 036 diplomatic
    verb: offer to <meet>, agree to <meet>, be ready to <meet>, propose to <meet>, be willing to <meet>, accept invitation, agree to talk/meeting/negotiation, propose talk/meeting/summit, offer talk/negotiation/dialogue, extend invitation
    actor: subject
    recipient: to with else clause-object object
    need: actor actor
    deny: object "criticism" "question" "comparison" "bid" "tender"
    + Erdogan offered to meet the premier of Greece. => AGREE: TUR -> GRC

# Whom one invites; where to is nobody.
AGREE 036 diplomatic
    verb: invite
    actor: subject
    recipient: object else to
    need: actor actor
    deny: object "criticism" "question" "comparison" "bid" "tender" "trouble" "ridicule" "suspicion"
    + Mexico invited the Cuban president to a summit. => AGREE: MEX -> CUB
    + The Fijian premier invited union leaders to his office. => AGREE: FJI -> leaders

AGREE 037 diplomatic
    verb: agree to settle/resolve/end, settle dispute, resolve dispute, resolve difference, settle difference, patch up, bury hatchet, mend fence, agree in principle
    actor: subject with
    recipient: clause-object
    need: actor actor
    + Chile and Peru settled their dispute. => AGREE: CHL, PER

AGREE 038 diplomatic
    verb: agree to mediation, accept mediation, accept arbitration, accept offer/proposal/plan/initiative, approve plan/proposal, agree to plan/proposal
    recipient: from by of object
    need: actor actor
    + William Ruto agreed to Qatari mediation. => AGREE: KEN

AGREE 0312 military
    verb: agree exercise, agree on exercise/base/deployment, plan exercise/maneuver, agree to hold/conduct/undertake exercise/drill
    need: actor actor
    + Jordan and Britain agreed to hold military exercises. => AGREE: JOR, GBR

AGREE 034
    verb: promise reform/election/change, pledge reform/election, promise to <reform>, pledge to <reform>, vow to <reform>, agree to <reform>, be committed to <reform>
    need: actor actor
    + The president promised to hold elections. => AGREE: president

AGREE 0355 diplomatic
    verb: agree to extension, extend mandate, renew mandate, agree to extend, authorize deployment/mission, approve deployment/mission/force
    recipient: in of for to clause-object
    need: actor actor
    + The Security Council agreed to extend the mandate of the force in Lebanon. => AGREE: ? -> LBN

AGREE 030 diplomatic
    verb: signal/voice/indicate/express/declare openness/consent, settle on term/deal/date, agree term, shake hand on, shake on, sign up to, find common ground, find compromise, thrash out deal/compromise, iron out difference, meet halfway, reach common ground, reach settlement, strike pact/truce/balance, hail agreement on, agree in principle, pledge itself, take pledge, give undertaking, give pledge, make pledge, make vow, make offer, renew pledge/offer/commitment, reaffirm/reiterate/confirm/restate commitment/pledge, set up plan for, offer service, offer olive branch, hold out olive branch, extend olive branch, extend hand, accept term/condition, consent in writing
    need: actor actor
    need: actor coded
    deny: subject "door" "museum" "market" "shop" "road"
    + Bulgaria reaffirmed its commitment to the pipeline. => AGREE: BGR
    + Bhutan signalled its openness to a treaty with China. => AGREE: BTN

AGREE 036 diplomatic
    verb: promise/pledge/undertake/consent/commit/volunteer/vow to <meet-verb>, agree/consent to <meet-noun>, promise/pledge talk/dialogue/negotiation/visit/meeting, accept invitation/summons, agree to return to table, agree on talk/date/agenda
    adjective: ready to <meet-verb>, willing to <meet-verb>, prepared to <meet-verb>, ready for <meet-noun>
    actor: subject
    recipient: to with else clause-object object
    need: actor actor
    need: actor coded
    + Iraq is ready to talk to Kuwait. => AGREE: IRQ
    + Panama consented to talks with Cuba. => AGREE: PAN

AGREE 033
    verb: promise/pledge/undertake/consent/commit/vow/agree to <give>, promise/pledge <aid>, commit to provide
    adjective: ready to <give>, willing to <give>, prepared to <give>
    recipient: clause-object else to for
    need: actor actor
    need: actor coded
    need: clause-object any none
    + Slovenia agreed to supply Malta with water pumps. => AGREE: SVN -> MLT

AGREE 035
    verb: promise/pledge/undertake/consent/commit/vow to <yield>, promise/pledge/guarantee release/withdrawal/ceasefire/truce/access/restraint/amnesty/corridor
    adjective: ready to <yield>, willing to <yield>, prepared to <yield>
    recipient: to else clause-object
    need: actor actor
    need: actor coded
    + The kidnappers promised to free the priest. => AGREE: kidnappers

AGREE 034
    verb: undertake/consent/commit to <reform>, promise/pledge/guarantee/vow reform/election/vote/referendum/transition/constitution/democracy
    adjective: ready to <reform>, willing to <reform>, prepared to <reform>
    need: actor actor
    need: actor coded
    + The sultan pledged a referendum. => AGREE: sultan

AGREE 039 diplomatic
    verb: offer/propose/volunteer/promise/agree to mediate/arbitrate/broker/facilitate/moderate, offer mediation/office/arbitration, offer as mediator
    adjective: ready to mediate, willing to mediate, prepared to mediate
    recipient: between to in clause-object else with
    need: actor actor
    + Oman offered to mediate between Peru and Chile. => AGREE: OMN -> PER, CHL

AGREE 0313 legal
    verb: agree/promise/offer/pledge/consent to extradite/surrender/hand/transfer/prosecute/cooperate
    adjective: ready to extradite, willing to extradite, prepared to extradite
    recipient: to else clause-object
    need: actor actor
    need: actor coded
    + Andorra agreed to extradite the trader to Spain. => AGREE: AND -> ESP

AGREE 0314 intelligence
    verb: agree/promise/pledge/offer to share/exchange/swap intelligence/information/data
    recipient: with
    need: actor actor
    + Chad and Niger agreed to share intelligence. => AGREE: TCD, NER

AGREE 0311 economic
    verb: agree/promise/pledge/plan/offer to invest/trade/buy/sell/import/export/build/finance/boost/expand/lower/open, agree on pipeline/tariff/quota/trade/loan/fishing/price
    need: actor actor
    need: actor country
    + Peru and Chile agreed to boost trade. => AGREE: PER, CHL

# ---------------------------------------------------------------- ways of saying yes
AGREE 030 diplomatic
    verb: settle on, sign up to, sign off on, shake hand on, shake on, see eye to eye, come to term, give assent/thumbs-up/go-ahead/nod/blessing, give light, fall in with, go along with, meet halfway, bury difference, find ground, iron out difference, accept/embrace term/condition/compromise, accept <agreement>/<peace>/offer/invitation/mediation/proposal/plan/initiative, pledge/promise/vow/swear/undertake/commit to settle/honour/honor/abide/uphold/pay/build/open/cut/double/hold/publish/protect/respect/implement/comply
    actor: subject with between
    recipient: to clause-object else of from
    need: actor country organization group person
    need: actor coded
    deny: object "award" "prize" "blame" "bribe" "fate" "apology" "credit" "resignation" "responsibility" "charge" "criticism" "claim" "report" "result"
    deny: subject <firm> <performer> <learned>
    + Burundi and Malawi have settled on a common price for coffee. => AGREE: BDI, MWI
    + The rebels accepted a truce. => AGREE: rebels
    + Fiji gave its nod to the visit. => AGREE: FJI

AGREE 030 diplomatic
    verb: say/signal/indicate/announce/declare/confirm/hint/tell will/would accept/sign/attend/abide/honour/honor/respect/observe/contribute/donate/settle/comply/cooperate/participate/join/ratify/recognize
    actor: subject
    recipient: object to clause-object
    need: actor country organization group person
    need: actor coded
    need: clause-subject pronoun country none
    deny: subject <firm> <performer> <learned> "union" "striker"
    deny: object "reporter" "journalist" "press" "newspaper" "agency"
    + The rebels signalled that they would accept the monitors. => AGREE: rebels
    - The ministry said the team would attend the match.

# Who is ready to do something agrees to it, unless it is to attack.
AGREE 030 diplomatic
    adjective: ready to, willing to, prepared to, committed to, eager to, keen to, happy to, glad to, amenable to, receptive to,
    adjective: disposed to, inclined to, poised to, agreeable to, favourable to, favorable to
    need: actor actor
    need: actor coded
    deny: clause <attack-verb> "invade" "storm" "overrun" "retaliate" "fight" "arrest" "seize"
    + Fiji is ready to contribute police to a mission in Vanuatu. => AGREE: FJI
    - The army is poised to storm the town of Gao.

AGREE 030 diplomatic
    verb: accept/back/approve/embrace timetable/roadmap/calendar/schedule/date/framework/formula/text/draft/terms
    actor: subject with
    recipient: of from
    need: actor actor
    need: actor coded
    deny: subject <firm> <performer> <learned>
    + The Gabonese opposition has accepted the timetable of the junta. => AGREE: GAB -> junta
