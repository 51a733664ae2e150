# Promises and agreements: AGREE. What is promised is not coded as done.
default
    actor: subject with between among by
    recipient: to clause-object for
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts>

AGREE 030 diplomatic
    verb: agree, agree to, agree on, agree upon, consent, consent to, accede to, assent, promise, pledge, vow, commit, undertake, guarantee,
    verb: give consent, give word, give assurance, give guarantee, give promise, give commitment, assure, volunteer, acquiesce, be committed to,
    verb: make commitment/promise/pledge, express readiness/willingness, voice readiness/willingness, signal readiness/willingness, undertake to,
    verb: reach agreement/deal/consensus/understanding/accord/compromise/settlement, come to agreement/understanding/term, strike deal/agreement/bargain/accord,
    verb: conclude agreement/deal/accord, clinch deal/agreement, seal deal/agreement, hammer out agreement/deal, work out agreement/deal, strike compromise,
    verb: enter into agreement/accord, give nod, give go-ahead, give light, set date for
    adjective: ready to, willing to, prepared to, committed to, eager to, keen to
    need: actor actor
    deny: object "accusation" "wrongdoing"
    + Canada and Chile agreed on a customs pact. => AGREE: CAN, CHL
    + Japan agreed to join the search operation. => AGREE: JPN
    + Egypt and Ethiopia reached a consensus on the dam. => AGREE: EGY, ETH
    + Fiji is ready to contribute police to a mission in Vanuatu. => AGREE: FJI
    - Critics agreed that the film was dull.

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
    noun: willingness, readiness
    actor: possessor of
    recipient: with
    need: actor actor
    + Oman's readiness to host the talks was welcomed. => AGREE future: OMN
    + Mali repeated its readiness to resume the process of peace with Niger. => AGREE future: MLI -> NER

AGREE 030 diplomatic
    verb: offer, propose, volunteer, plan, intend
    need: clause <give>
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
    verb: offer to <meet>, agree to <meet>, be ready to <meet>, propose to <meet>, be willing to <meet>, accept invitation, agree to talk/meeting/negotiation, propose talk/meeting/summit, offer talk/negotiation/dialogue, invite, extend invitation
    actor: subject
    recipient: to with else clause-object object
    need: actor actor
    deny: object "criticism" "question" "comparison" "bid" "tender"
    + Erdogan offered to meet the premier of Greece. => AGREE: TUR -> GRC
    + Mexico invited the Cuban president to a summit. => AGREE: MEX -> CUB

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
