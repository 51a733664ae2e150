# Talking: CONSULT. All who meet are actors.
default
    actor: subject with between among
    recipient: none
    deny: with <anybody>
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

CONSULT 040 diplomatic
    verb: hold/have/maintain/sustain/carry/celebrate/realize/keep/conduct/open/begin/start/resume/continue/conclude/attend/convene/host/conclude/stage/complete/finish/join/schedule/arrange/chair/wrap/enter/arrive <meeting>,
    verb: meet, meet with, confer, consult, sit down with, hold conversation, huddle, exchange view, have contact,
    verb: be in contact, be in touch, hold summit, get together, come together, have word, liaise, convene, sit with,
    verb: speak to/with, talk to/with, converse with, have exchange, take counsel, touch base, confer with,
    verb: compare note, engage in talk/dialogue, enter talk, hold consultation, gather for talk/summit/meeting, sit across, sit at table, sit around table, meet face, hold meeting, hammer out
    noun: in contact with, in talk with, in touch with, in consultation with, in dialogue with
    actor: subject with between among to object
    need: actor actor
    deny: object <demand> "target" "deadline" "need" "expectation" "requirement" "challenge" "goal" "criterion" "end" "standard" "cost" "doctor" "lawyer" "resistance" "fate" "death"
    deny: in <contest>
    deny: object <kin> "fan" "spectator" "reader" "customer" "viewer" "student" "pupil"
    deny: subject <performer>
    deny: to "anyone" "anybody" "everyone" "everybody" "crowd" "audience" "supporter" "reporter" "journalist" "fan" "voter" "camera" "rally" "reader" "viewer" "listener" "media" "newspaper" "magazine" "congregation"
    deny: with <demand> <weapon> <crowd-weapon> "resistance" "failure" "success" "opposition" "criticism" "approval" "disaster"
    + Turkish officials met their Iraqi counterparts in Baghdad. => CONSULT: TUR
    + Emmanuel Macron and Olaf Scholz met in Lyon. => CONSULT: FRA, DEU
    + The chancellor of Austria held talks with the premier of Slovakia. => CONSULT: AUT, SVK
    + No meeting was held between Chile and Peru. => CONSULT negated: CHL
    + Ankara maintains since Friday a dialogue with the envoys of Baghdad. => CONSULT: TUR, IRQ
    - The company met its targets.
    - The envoy may talk to anyone.
    - The governor met his wife at a dance in Cork.

CONSULT 040 diplomatic
    noun: talk, talks, meeting, summit, negotiation, consultation, dialogue, discussion, conference, round of talk,
    noun: tete-a-tete, parley, deliberation, conversation, contact
    actor: subject with between among of
    need: with any
    need: actor actor
    + Talks between Israel and Hamas resumed on Monday. => CONSULT: ISR, Hamas
    + Germany's talks with Iran ended without a result. => CONSULT: DEU, IRN
    - Talks went on.

CONSULT 040 diplomatic
    noun: talk, talks, meeting, summit, negotiation, consultation, dialogue, discussion, conference, parley
    actor: subject with between among of
    need: between any
    + Talks between Israel and Hamas resumed on Monday. => CONSULT: ISR, Hamas

CONSULT 040 diplomatic
    noun: <meeting>
    actor: subject with between among of
    need: governor <occur> <light>
    need: actor country organization group coded
    + Indian-Chinese talks took place in Beijing. => CONSULT: ?

CONSULT/phone 041 diplomatic
    verb: telephone, phone, speak by phone/telephone, talk by phone/telephone, speak on phone/telephone, hold phone/telephone <meeting>,
    verb: hold call, have call, hold videoconference/teleconference, discuss by phone/telephone, ring, make call to,
    verb: talk on phone/telephone, call by phone/telephone, speak over phone/telephone, confer by phone/telephone
    noun: phone call, telephone call, telephone conversation, phone conversation, telephone talk
    actor: subject with between to object
    need: actor actor
    + Erdogan talked on the phone with Zelensky. => CONSULT/phone: TUR, UKR
    + The minister telephoned his Iranian counterpart. => CONSULT/phone: minister

CONSULT/visit 042 diplomatic
    verb: visit, pay visit, tour, make visit, call at,
    verb: be on visit, make trip, undertake trip/visit, pay call, begin/start/end/conclude/complete visit, kick off visit
    noun: visit to, trip to, state visit, official visit
    actor: subject to in object
    need: actor person
    need: actor coded
    deny: subject "tourist" "pilgrim" "visitor" "refugee" "migrant" "fan" "team" "troop" "soldier" "worker" "shipment" "aid" "convoy" "inspector" "peacekeeper" <performer> "student" "shopper" "customer" "passenger" "family" "viewer" "reader" "patient" "spectator" "actor"
    deny: object <family>
    deny: subject "i" "you"
    deny: sentence "honeymoon" "vacation" "holidaymaker"
    need: recipient none
    + Irish Foreign Minister Simon Coveney visited Kuwait in May. => CONSULT/visit: IRL, KWT
    + The American envoy toured Moldova on Monday. => CONSULT/visit: USA, MDA
    - Tourists visited Spain in June.

CONSULT/visit 042 diplomatic
    verb: travel to, fly to, go to, return to, journey to, head to
    actor: subject to
    need: actor person
    need: actor coded
    need: to place country organization
    deny: subject "tourist" "pilgrim" "visitor" "refugee" "migrant" "fan" "team" "troop" "soldier" "worker" "shipment" "aid" "convoy" "inspector" "peacekeeper" <performer> "student" "shopper" "customer" "passenger" "family" "viewer" "reader" "patient" "spectator" "actor"
    deny: subject "i" "you"
    deny: object any
    deny: sentence "honeymoon" "vacation" "holidaymaker"
    need: recipient none
    + The Norwegian premier flew to Lima on Monday. => CONSULT/visit: NOR
    - The minister is going to win the vote.
    - The minister went on to say that prices had fallen.

CONSULT/visit 042 diplomatic
    verb: arrive in, touch down in, land in, stop in
    actor: subject in
    need: actor person
    need: actor coded
    need: in place country organization
    deny: subject "tourist" "pilgrim" "visitor" "refugee" "migrant" "fan" "team" "troop" "soldier" "worker" "shipment" "aid" "convoy" "inspector" "peacekeeper" <performer> "student" "shopper" "customer" "passenger" "family" "viewer" "reader" "patient" "spectator" "actor"
    deny: subject "i" "you"
    deny: object any
    deny: sentence "honeymoon" "vacation" "holidaymaker"
    need: recipient none
    + The Danish envoy landed in Ankara on Monday. => CONSULT/visit: DNK
    - The general landed 300 troops in Oman.

CONSULT/visit 042 diplomatic
    verb: leave for, depart for, set out for
    actor: subject for
    need: actor person
    need: actor coded
    need: for place country organization
    deny: subject "tourist" "pilgrim" "visitor" "refugee" "migrant" "fan" "team" "troop" "soldier" "worker" "shipment" "aid" "convoy" "inspector" "peacekeeper" <performer> "student" "shopper" "customer" "passenger" "family" "viewer" "reader" "patient" "spectator" "actor"
    deny: subject "i" "you"
    deny: object any
    deny: sentence "honeymoon" "vacation" "holidaymaker"
    need: recipient none
    + The Polish president left for Vilnius on Monday. => CONSULT/visit: POL
    - The minister left for good.

CONSULT/visit 043 diplomatic
    verb: host, receive, welcome, greet, entertain, play host to, roll out carpet, give welcome/reception, accord reception, receive visit
    recipient: none
    actor: subject object to
    need: object person group organization country <meeting> <diplomat> <official> none
    deny: object <aid> <money> "cup" "game" "tournament" "letter" "message" "report" "news" "proposal" "decision" "statement" "move" "call" "offer" "award" "prize" "information" "training" "treatment" "sentence" "support" "agreement" "deal" "vote" "step" "resolution" "plan" "release"
    + King Abdullah received a Kuwaiti delegation in Amman. => CONSULT/visit: JOR, KWT
    + The Qatari government hosted talks between Chad and Sudan. => CONSULT: QAT

CONSULT 045 diplomatic
    verb: mediate, broker, act as mediator/go-between/intermediary, arbitrate, shuttle, moderate, facilitate talk/negotiation/dialogue, sponsor talk/negotiation,
    verb: offer office, bring together, bridge difference, intercede, serve as mediator/intermediary
    noun: mediation, arbitration, shuttle diplomacy
    actor: subject between with in
    need: actor actor
    deny: object "sale" "purchase" "stake"
    + Qatar mediated between Israel and Hamas. => CONSULT: QAT, ISR, Hamas

CONSULT 046 diplomatic
    verb: negotiate, negotiate with, bargain with, haggle with, hold/begin/open/resume/continue negotiation, come to table, return to table, parley, thrash out, hammer out, work out deal
    actor: subject with between
    need: actor actor
    + The government is negotiating with the rebels. => CONSULT: government, rebels

CONSULT 040
    verb: discuss, debate, deliberate, talk about, exchange view on, review with, go over, raise with, take up with
    actor: subject with
    need: actor actor
    need: with any
    deny: sentence <arts>
    + Lavrov discussed the war with the Chinese minister. => CONSULT: RUS, CHN

CONSULT/visit 043 diplomatic
    verb: welcome, greet, receive, host, entertain, fete
    actor: subject object
    need: subject person
    need: object person group
    deny: subject "i" "you"
    deny: object "refugee" "migrant" "fan" "applause" "patient"
    + Qatar's emir welcomed the Palestinian leader in Doha. => CONSULT/visit: QAT, PSE

CONSULT 040 diplomatic
    noun: talk, talks, negotiation, summit, dialogue, consultation, parley
    actor: subject with between among
    need: actor country organization group coded
    + A week of talks chaired by the United Nations ended in Amman. => CONSULT: ?

# Talks that do not move: nobody need be named.
CONSULT 040 diplomatic
    noun: talk, talks, negotiation, dialogue, consultation, discussion
    parties: optional
    actor: subject with between among
    need: governor <stalled> "seem" "appear" "look" "remain" "be" "grind" "come"
    need: sentence <stalled>
    + Talks on the fishing quota seem deadlocked. => CONSULT negated:
    + Negotiations between Peru and Chile are at a standstill. => CONSULT negated: PER, CHL
    - The stalled lorry blocked the road.

# What one side lets the other know.
CONSULT 040 diplomatic
    verb: convey/communicate/transmit/relay/pass/present/deliver/explain/outline/move/hand/set/lay/submit/express <position> to
    actor: subject to
    need: actor actor
    need: to coded
    + Cuba conveyed its position on the canal to the Panamanian side. => CONSULT: CUB, PAN
    - The nurse moved the bed into position.
class position: position, stance, viewpoint, standpoint, view, message, reservation, concern, stand, opinion
class anybody: anyone, anybody, everyone, everybody, people, person, whoever

CONSULT/visit 042 diplomatic
    verb: visit, pay visit, travel to, arrive in, fly to, fly into, make visit, arrive at, head to, head for, land in, return to
    noun: visit to, trip to, tour of
    actor: subject to in object of
    recipient: none
    need: subject <diplomat> "delegation" "negotiator" "mediator" "leader" "emissary" "lawmaker" "legislator" "pontiff" "pope" "monarch" <official>
    need: actor coded
    deny: subject "soldier" "troop" "worker" "inspector" "peacekeeper" "observer" "monitor" "staff" "coach" "employee" "boss" "manager" "executive"
    deny: object <family>
    deny: subject "i" "you"
    + A delegation from the World Bank arrived in Lima on Sunday. => CONSULT/visit: ?

CONSULT/phone 041 diplomatic
    verb: discuss/speak/talk/confer/consult in/by/via/over call/telephone/phone/videoconference/teleconference/hotline/link, hold/have telephone/phone/video call/talk/conversation/conference, exchange call, place call to, take call from, receive call from
    noun: phone call with/between/to, telephone call with/between/to, conversation by phone/telephone, video call with/between
    actor: subject with between to from
    recipient: none
    need: actor actor
    need: actor coded
    + The emir discussed gas with the chancellor of Austria in a telephone call. => CONSULT: emir, AUT

CONSULT/multilateral 040 diplomatic
    verb: attend/host/convene/open/join/address/chair summit/conference/congress, gather for/at summit/conference, meet at summit/conference
    actor: subject with among
    recipient: none
    need: actor actor
    need: actor coded
    deny: subject <performer> <firm> <learned> "student" "doctor"
    + The presidents of Chile, Peru and Bolivia attended a summit in Lima. => CONSULT/multilateral: ?

CONSULT 045 diplomatic
    verb: mediate/broker/facilitate/arbitrate/sponsor between, mediate dispute/conflict/crisis/end/truce, act/serve as mediator/intermediary/go-between/broker, offer good office, bring to table, narrow/bridge gap/difference
    actor: subject between with
    recipient: none
    need: actor actor
    need: actor coded
    + Kenya mediated a dispute between Chad and Libya. => CONSULT: KEN, TCD, LBY

CONSULT 040 diplomatic
    verb: have/hold/enjoy audience, have word, have exchange, trade view, swap view, rub shoulder, come face-to-face, meet in secret, hold/open/resume/reopen/begin channel/dialogue/contact, sound out, reopen talk, put head together, hold consultation/deliberation, be in discussion, be in negotiation, engage in discussion/negotiation/consultation/conversation
    noun: talks between/with/among, summit between/with, meeting between/with, negotiation with/between, dialogue with/between, consultation with/between, contact with/between, encounter between/with
    actor: subject with between among of by
    recipient: none
    need: actor actor
    need: actor coded
    deny: in <contest>
    deny: subject <performer> <firm>
    + Chad and Mali reopened a channel of dialogue. => CONSULT: TCD, MLI

# To meet in other words: what is talked about says that they met.
CONSULT 040 diplomatic
    verb: sit_down/gather/assemble/convene/come_together/huddle/get_together/congregate to discuss/talk/negotiate/deliberate/debate/confer, sit_down together, sit_down with, come_together at/in/for
    actor: subject with
    recipient: none
    need: actor coded
    need: subject person group organization country
    deny: subject <performer> <firm> "fan" "resident" "student" "villager" "protester" "demonstrator" "worker" "farmer"
    deny: to "dinner" "lunch" "breakfast" "meal" "film" "tea"
    + Envoys from Kenya and Uganda sat down in Arusha to discuss tariffs. => CONSULT: KEN, UGA
    + Ministers of Peru and Chile gathered in Arica to talk about water. => CONSULT: PER, CHL
    - Residents gathered in the square to discuss the match.

CONSULT 040 diplomatic
    verb: discuss, confer, talk, exchange greeting, shake hand
    actor: subject with
    recipient: none
    need: actor several
    need: actor coded
    deny: subject <performer> <firm> <learned>
    deny: sentence <arts> <sport>
    + Macron and Scholz discussed gas prices. => CONSULT: FRA, DEU
    + The ministers of Chad and Niger shook hands. => CONSULT: TCD, NER

# What one says to the other in a call.
CONSULT/phone 041 diplomatic
    verb: tell/ask/assure/inform/thank/warn/urge/congratulate in call/conversation, tell/ask/assure/inform/thank/warn/urge/congratulate by phone/telephone, tell/ask/inform on phone/telephone
    actor: subject object
    recipient: none
    need: actor several
    need: actor coded
    deny: subject <performer> <firm> <learned>
    + In a phone call on Sunday, Erdogan told Putin that the grain must flow. => CONSULT/phone: TUR, RUS
    - In the call the analyst told investors to wait.

CONSULT 040 diplomatic
    verb: exchange word/pleasantry/remark/idea with, chat with, speak briefly with/to, have chat with
    actor: subject with to
    recipient: none
    need: actor several
    need: actor coded
    deny: subject <performer> <firm>
    + The Georgian leader exchanged a few words with Erdogan. => CONSULT: GEO, TUR

CONSULT/visit 042 diplomatic
    adjective: due in, expected in, due to arrive/land/visit
    actor: subject in
    recipient: none
    need: subject person group
    need: subject coded
    need: actor several
    deny: subject <performer> <firm> "shipment" "team" "tourist" "soldier" "troop" "aid" "baby"
    + The Irish foreign minister is due in Oman on Friday. => AGREE future: IRL, OMN
    - The report is due in May.

# To call on somebody is to visit him, on somebody to do something is to ask it.
CONSULT/visit 042 diplomatic
    verb: call on
    actor: subject on
    recipient: none
    need: subject <diplomat> "delegation" "leader" "emissary" "lawmaker" <official>
    need: on person organization
    deny: clause any
    deny: for any
    + The Bolivian ambassador called on the Peruvian president. => CONSULT/visit: BOL, PER
    - The prosecutor called on states to arrest the suspects.

# "Two people briefed on it" have met nobody.
CONSULT 040
    verb: brief
    actor: subject object by
    need: actor several
    + The Togolese premier briefed the Ghanaian president on the talks. => CONSULT: TGO, GHA
    - A Canadian newspaper cited two officials briefed on the plan.
