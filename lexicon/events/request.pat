# Asking and demanding: REQUEST. What is asked for is not coded as done.
default
    actor: subject
    recipient: object from on to of upon clause-subject for
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts> "recipe" "law" "rule" "job" "diet" "situation"

REQUEST 100
    verb: ask, request, urge, call on, call upon, appeal to, appeal, plead with, beg, beseech, implore, exhort, press, pressure, lobby, petition, demand, demand from, insist on, require, summon, call for, make appeal, make call, issue call, issue appeal, issue demand, make request, make demand, put pressure, urge restraint, push for, press for, appeal for, apply to, apply for, submit request, ask for, clamor for, clamour for, cry out for, renew call, repeat call, reiterate call, join call, launch appeal, entreat, pray, solicit, coax, prod, nudge,  enjoin, encourage to, set condition, set deadline, exert pressure, send request, hand petition, deliver petition, lodge request, file request, file petition,
    verb: step up pressure, increase pressure, pile pressure, bring pressure, bear down on, lean on, make plea, issue plea, address appeal, send appeal, present demand, put forward demand, renew demand, reiterate demand, repeat demand, voice demand, echo call, add voice, press demand, press case, press claim, agitate for, canvass for, serve notice, put in request, ask permission, seek permission, seek consent, seek approval, seek assurance, seek guarantee, demand assurance, demand guarantee, demand answer from, demand explanation, ask for explanation, ask for assurance, call to account, petition for, lobby for, insist upon, remind of obligation, adjure, importune, conjure, supplicate
    noun: appeal, request, demand, plea for, plea to, petition, call for, call on, call to, appeal to, entreaty, exhortation, urging, insistence on
    need: actor person organization country group
    need: object actor any none
    need: recipient any none
    deny: object "pupil" "patient" "child" "kid" "refund" "customer" "question" "deal" "attention" "price" "fee" "time" "skill" "damage" "refuge" "shelter" "treatment" "power" "election" "reelection" "re-election" "asylum" "profit" "answer" "revenge" "favor" "favour" "forgiveness" "work" "job" "gold" "doctor" "story" "button" "bill" "waiter" "advice" "luck" "approach" "diet" "passenger" "customer" "lord" "god" "drink" "coffee" "taxi"
    deny: for "dinner" "directions" "bill" "job" "coffee" "drink" "grant" "luck" "lunch" "copper" "oil" "good" "rain" "eggs" "egg"
    deny: subject <performer> <firm> "driver" "traveller" "tourist" "role" "game" "project"
    deny: clause "name" "identify" "reveal" "quote" "disclose"
    - The nurse asked not to be named.
    + Ghana urged Togo to return the fishermen. => REQUEST: GHA -> TGO
    + The United Nations called on Iran to release the women. => REQUEST: ? -> IRN
    + The union demanded that the Greek government publish the report. => REQUEST: union -> GRC
    + Norway called for a pause in the shelling. => REQUEST: NOR
    + Mexico stepped up pressure on Nicaragua. => REQUEST: MEX -> NIC
    - The coach demanded more goals of the striker.
    - A Romanian hacker changed his plea on Monday.
    - The recipe calls for two eggs.
    - Malta did not ban the coin, its central bank insisted.
    - The teacher asked the pupils to draw a house.

REQUEST 100
    verb: write/appeal/turn/cable/petition to ask/urge/request/demand/call/implore/beg, send letter to ask/urge/request/demand
    recipient: to
    need: actor person organization country group
    need: recipient country organization group person
    + Thirty writers have written to Cairo asking for the release of a poet. => REQUEST: writers -> EGY

REQUEST 100
    verb: turn to
    need: for any
    need: actor person organization country group
    need: recipient actor
    deny: object any
    + Tonga turned to Fiji for help. => REQUEST: TON -> FJI
    - The talks turned to the border.

REQUEST 100
    verb: seek <assist-noun>/help/support/backing/mediation/extradition/clarification/resumption/negotiation/dialogue/talk/ceasefire/truce/concession/compensation/apology/explanation/release/return/pardon/injunction
    need: actor person organization country group
    + Malta sought assistance from Italy. => REQUEST: MLT -> ITA
    - The senator sought to portray himself as a friend of farmers.

REQUEST 100
    verb: call to
    recipient: clause-subject
    need: clause any
    deny: object any
    deny: on any
    deny: upon any
    need: actor person organization country group
    clause: future
    + The union called to end the siege. => REQUEST: union

REQUEST 100
    verb: tell to, order to, instruct to, command to, direct to, require to, want to, expect to, remind to, warn to, advise to, challenge to, press to, push to, need to
    need: clause any
    need: object actor
    need: actor coded
    deny: object "pupil" "patient" "child" "kid" "customer" "reporter" "journalist" "agency" "news" "court" "conference" "parliament" "meeting" "crowd" "congress" "newspaper" "committee"
    deny: clause "be" "have" "know" "see" "remember" "think" "hear" "feel" "believe" "understand" "like" "love" "enjoy"
    deny: subject <learned> <market>
    - Economists expect the cabinet to survive the vote.
    + The judge ordered the former president to appear. => REQUEST: judge -> president

REQUEST 100
    verb: say/declare/insist/conclude/state/stress/argue/announce/add/maintain/reiterate/warn/demand must, say/insist/demand/stress have to, it be time for to
    recipient: clause-subject
    need: actor person organization country group
    need: recipient country organization group person
    need: recipient coded
    + The ministry declared that Laos must stop the dam. => REQUEST: ? -> LAO

REQUEST/yield 105
    verb: say/declare/insist/state/stress/argue/announce/add/maintain/reiterate/warn/demand/recommend/propose/suggest/tell must/should/ought/need <yield-verb>
    recipient: clause-subject
    need: actor person organization country group
    need: recipient coded
    + The envoy said Laos should release the monks. => REQUEST/yield: envoy -> LAO
    + Norway insisted that Serbia must withdraw its police. => REQUEST/yield: NOR -> SRB

REQUEST/change 104
    verb: say/declare/insist/state/stress/argue/announce/add/maintain/reiterate/demand/recommend/propose/suggest/tell must/should/ought/need <change-verb>
    recipient: clause-subject
    need: actor person organization country group
    need: recipient coded
    + The bishops said the president should resign. => REQUEST/change: bishops -> president

REQUEST/assist 101
    verb: request/seek/ask/demand/appeal/urge/beg <aid>, ask for <aid>, appeal for <aid>, call for <aid>, plead for <aid>, demand support, ask for support, seek support, request help, ask to <give>, urge to <give>, call on to <give>, appeal to <give>, seek <money>, demand compensation, request extradition, seek extradition, demand extradition, ask for extradition, demand information, seek cooperation, urge to join, urge to contribute, urge to support, request intervention,
    verb: ask_for/appeal_for/call_for/plead_for/press_for/push_for/lobby_for/beg_for/apply_for/cry_out_for <assist-noun>, request/seek/demand/solicit/ask/beg/invite <assist-noun>, ask/urge/call_on/call_upon/appeal_to/press/beg/implore/exhort/invite/plead_with/entreat/beseech/pressure/lobby/request to <help-verb>, make/issue/launch appeal for <assist-noun>, turn to for <assist-noun>, apply for membership, bid for membership, seek recognition, seek to join, apply to join
    noun: call/appeal/plea/demand/request/bid for <assist-noun>, extradition request, aid appeal, request for asylum, membership bid
    recipient: object from to of on upon clause-subject
    deny: object "asylum" "refuge" "shelter" "damage" "treatment" "drug" "job" "information" "advice"
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer> "patient" "student" "customer" "passenger"
    + The Ukrainian president asked Germany for missiles. => REQUEST/assist: UKR -> DEU
    + The generals demanded money from the council. => REQUEST/assist: generals -> council
    + Samoa's request for engineers was sent to New Zealand. => REQUEST/assist: WSM
    + Benin appealed to France to intervene. => REQUEST/assist: BEN -> FRA

REQUEST/assist 101
    verb: ask for
    recipient: object
    need: object country organization group person
    need: for <assist-noun> <military> <arms> <money> <diplomat> <official>
    need: actor coded
    + Grenada asked Britain for divers and police. => REQUEST/assist: GRD -> GBR

# Who orders a killing is asked for nothing by it: the killing is what is told.
REQUEST 100
    verb: order
    need: actor person organization country group
    need: object actor any none
    need: recipient any none
    deny: object <harm> "meal" "drink" "book" "ticket" "goods" "supply" "taxi" "coffee" "pizza" "dose" "jet" "copy"
    deny: for "dinner" "lunch" "delivery"
    deny: subject <performer> <firm> "driver" "traveller" "tourist" "customer" "guest"
    + A Kenyan court ordered the ministry to reopen the camp. => REQUEST: KEN -> ministry
    - Judges heard that a colonel ordered the murder of the priest.

REQUEST/change 104
    verb: demand <reform>, demand to <reform>, call for <reform>, call for resignation/ouster/election/repeal/removal/reform/dismissal/impeachment, demand resignation/ouster/election/repeal/removal/reform/dismissal/right/independence/autonomy/change/referendum/inquiry/recount, urge to <reform>, call on to <reform>, ask to <reform>, urge reform, press for reform/change, push for change/reform, tell to resign,
    verb: call_for/press_for/push_for/appeal_for/lobby_for/campaign_for/agitate_for/clamor_for/clamour_for/petition_for/ask_for <change-noun>, demand/urge/request/seek/advocate/propose <change-noun>, ask/urge/call_on/call_upon/appeal_to/press/beg/implore/exhort/invite/plead_with/entreat/pressure/lobby/request to <change-verb>, call_on/urge/press/ask/tell/order to step down, call for head, demand end to rule, call for end to rule, call for fall, call for probe/inquiry/investigation, demand probe/investigation
    noun: call/demand/appeal/plea/request/petition for <change-noun>
    recipient: object of from on to upon clause-subject
    need: actor person organization country group
    deny: subject <firm> <performer>
    + The opposition called on the president to resign. => REQUEST/change: opposition -> president
    + Students demanded the resignation of the rector. => REQUEST/change: Students
    + Opposition leaders want the Gambian president to step down. => REQUEST/change: ? -> GMB

REQUEST/yield 105
    verb: call on to <yield>, urge to <yield>, demand to <yield>, ask to <yield>, call for to <yield>, tell to <yield>, order to <yield>, demand <yield>, demand release/withdrawal/return/end/halt/ceasefire/truce/surrender/access/lifting/pullout/disarmament/restraint, call for release/withdrawal/return/end/halt/ceasefire/truce/restraint/calm/access/pause/disarmament/lifting/cessation, urge release/withdrawal/end/halt/ceasefire/truce/restraint/calm, urge to show/exercise, appeal for calm/restraint/ceasefire/release, appeal to <yield>, insist on withdrawal/release, plead for release/life, make call to calm,
    verb: call_for/press_for/push_for/appeal_for/plead_for/lobby_for/campaign_for/ask_for/beg_for/insist_on <calm>, demand/urge/request/seek/recommend <calm>, ask/call_upon/call_on/urge/appeal_to/press/beg/implore/exhort/plead_with/entreat/beseech/pressure/request to <yield-verb>, make/issue appeal/call/plea for <calm>, demand/insist <yield-verb>, urge/ask/call_on/tell/warn not to, call for end to violence/war/fighting/bombing, demand end to war/siege/blockade/bombing/occupation
    noun: call/demand/appeal/plea/request/petition for <calm>
    recipient: object clause-subject else from on to upon by
    need: actor person organization country group
    deny: subject <firm> <performer>
    + France called for a halt to the shelling. => REQUEST/yield: FRA
    + Turkey urged Greece to release the sailors. => REQUEST/yield: TUR -> GRC
    + Tonga pushed for the lifting of the ban. => REQUEST/yield: TON
    + The elders begged the army to spare the mosque. => REQUEST/yield: elders -> army
    + A plea by Malta for calm went unheard. => REQUEST/yield: MLT

REQUEST/yield 105
    verb: seek/ask_for/demand/request/call_for/appeal_for release
    recipient: from to on
    need: actor any none
    parties: optional
    + Their lawyers requested the release of the poet. => REQUEST/yield: lawyers

REQUEST/meet 106 diplomatic
    verb: call for talk/negotiation/dialogue/meeting/summit/settlement/mediation/solution, urge dialogue/talk/negotiation, urge to <meet>, call on to <meet>, ask to mediate, ask to <meet>, demand meeting/talk, request meeting/audience/session, seek meeting/talk/dialogue/mediation, propose talk/meeting/summit/mediation/plan/truce/ceasefire, appeal for dialogue/talk, call meeting, convene,
    verb: call_for/press_for/push_for/appeal_for/plead_for/ask_for/insist_on <meet-noun>, demand/request/seek/propose/urge/advocate/suggest <meet-noun>, ask/urge/call_on/call_upon/appeal_to/press/beg/implore/exhort/plead_with/entreat/pressure/request to <meet-verb>, invite to mediate, ask to broker, ask for mediation, want talk, want mediation, urge return to talk/table
    noun: call/demand/appeal/plea/request for <meet-noun>
    recipient: object with to of on clause-subject between
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer>
    + Turkey called for talks between Russia and Ukraine. => REQUEST/meet: TUR
    + Pope Francis urged the leaders to negotiate. => REQUEST/meet: Pope -> leaders

REQUEST 100
    verb: appeal/plead/beg/pray/call/ask jointly, send/submit/address/deliver request/appeal/petition/plea to
    recipient: to
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer>
    + The council sent a petition to the king of Bhutan. => REQUEST: council

REQUEST/assist 101
    verb: want/tell/push/advise/expect/warn/caution/need/require to <help-verb>
    recipient: object else clause-subject on
    need: actor person organization country group
    need: actor coded
    need: recipient coded
    deny: subject <firm> <performer>
    deny: object "reporter" "journalist" "agency" "news" "court" "conference" "parliament" "meeting" "congress" "newspaper" "committee"
    + Malta wants Italy to rescue the sailors. => REQUEST/assist: MLT -> ITA

REQUEST/change 104
    verb: want/tell/push/advise/expect/warn/caution/need/require to <change-verb>, want/tell to step down
    recipient: object else clause-subject on
    need: actor person organization country group
    need: actor coded
    need: recipient coded
    deny: subject <firm> <performer>
    deny: object "reporter" "journalist" "agency" "news" "court" "conference" "parliament" "meeting" "congress" "newspaper" "committee"
    + Deputies want the army to return to barracks. => REQUEST: Deputies -> army

REQUEST/yield 105
    verb: want/tell/push/advise/expect/warn/caution/need/require to <yield-verb>
    recipient: object else clause-subject on
    need: actor person organization country group
    need: actor coded
    need: recipient coded
    deny: subject <firm> <performer>
    deny: object "reporter" "journalist" "agency" "news" "court" "conference" "parliament" "meeting" "congress" "newspaper" "committee"
    + Peru wants Chile to release the trawler. => REQUEST/yield: PER -> CHL

REQUEST/meet 106
    verb: want/tell/push/advise/expect/warn/caution/need/require to <meet-verb>
    recipient: object else clause-subject on
    need: actor person organization country group
    need: actor coded
    need: recipient coded
    deny: subject <firm> <performer>
    deny: object "reporter" "journalist" "agency" "news" "court" "conference" "parliament" "meeting" "congress" "newspaper" "committee"
    + Oman wants Yemen to negotiate. => REQUEST/meet: OMN -> YEM

# Who directs or commands a body asks nothing of it; who directs it to do something does.
REQUEST 100
    verb: direct, command, instruct
    need: actor person organization country group
    need: clause any
    need: recipient actor
    + The Kenyan president directed the army to leave Jubaland. => REQUEST: KEN -> army
    - The group is directed by Ghanaian spies.
    - The colonel commands the Third Brigade.

# Who asks a question asks for nothing.
NONE
    verb: ask whether, ask if, ask about, ask why, ask how, ask what, ask who, ask when, ask where
    - The reporter asked the minister whether Peru would leave.
    - Asked about the raid, the minister of Chad shrugged.

# ---------------------------------------------------------------- advice and motions
REQUEST 100
    verb: recommend, advise, counsel, propose, suggest
    actor: subject
    recipient: clause-subject clause-object else to object
    need: clause any
    need: actor country organization group person
    need: actor coded
    need: recipient actor
    deny: subject <firm> <performer> <learned> "doctor" "report"
    deny: clause "be" indicative
    - A Kenyan envoy suggested that rebels had left the town.
    + The ombudsman recommended that the police chief be suspended. => REQUEST: ombudsman -> chief

REQUEST 100
    verb: table/submit/file/move/sign/launch/draft/circulate/adopt/pass motion/petition/resolution/letter/appeal call/demand/urge/ask/seek
    actor: subject by
    recipient: clause-object else on to
    need: actor country organization group person
    deny: subject <firm> <performer>
    + Deputies tabled a motion calling on the Kosovo premier to resign. => REQUEST: deputies

# An invitation to give way is a request.
REQUEST/yield 105
    verb: invite/summon/enjoin/adjure/bid/encourage to <yield-verb>
    actor: subject by
    recipient: object
    need: actor actor
    need: recipient actor
    deny: subject <firm> <performer>
    + The Congolese bishops invited the militia to lay down its weapons. => REQUEST/yield: COD -> militia
