# Asking and demanding: REQUEST. What is asked for is not coded as done.
default
    actor: subject
    recipient: object from on to of upon clause-subject for
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts>

REQUEST 100
    verb: ask, request, urge, call on, call upon, appeal to, appeal, plead with, beg, beseech, implore, exhort, press, pressure, lobby, petition, demand, demand from, insist, insist on, require, order, instruct, direct, command, summon, call for, make appeal, make call, issue call, issue appeal, issue demand, make request, make demand, put pressure, urge restraint, push for, press for, appeal for, apply to, apply for, submit request, seek, ask for, clamor for, clamour for, cry out for, renew call, repeat call, reiterate call, join call, launch appeal, entreat, pray, solicit, coax, prod, nudge,  invoke, enjoin, encourage to, challenge to, want to, advise to, set condition, set deadline, exert pressure, send request, hand petition, deliver petition, lodge request, file request, file petition, turn to
    noun: appeal, request, demand, plea, petition, call for, call on, call to, appeal to
    need: actor person organization country group
    need: object actor any none
    need: recipient any none
    deny: object "question" "deal" "attention" "price" "fee" "time" "skill" "damage" "refuge" "shelter" "treatment" "power" "election" "reelection" "re-election" "asylum" "profit" "answer" "revenge" "favor" "favour" "forgiveness" "work" "job" "gold" "doctor" "story"
    + Ghana urged Togo to return the fishermen. => REQUEST: GHA -> TGO
    + The United Nations called on Iran to release the women. => REQUEST: ? -> IRN
    + The union demanded that the Greek government publish the report. => REQUEST: union -> GRC
    + Norway called for a pause in the shelling. => REQUEST: NOR
    - The coach demanded more goals of the striker.

REQUEST 100
    verb: call to
    need: clause any
    need: actor person organization country group
    clause: future
    + The union called to end the siege. => REQUEST: union

REQUEST 100
    verb: tell to, order to, instruct to, command to, direct to, require to, want to, expect to, remind to, warn to, advise to, challenge to
    need: clause any
    need: object actor
    need: actor coded
    deny: object "reporter" "journalist" "agency" "news" "court" "conference" "parliament" "meeting" "crowd" "congress" "newspaper" "committee"
    deny: clause "be" "have"
    + The judge ordered the former president to appear. => REQUEST: judge -> president

REQUEST 100
    verb: say/declare/insist/conclude/state/stress/argue/announce/add/maintain/reiterate/warn must
    recipient: clause-subject
    need: actor person organization country group
    need: recipient country organization group
    + The ministry declared that Laos must stop the dam. => REQUEST: ? -> LAO

REQUEST/assist 101
    verb: request/seek/ask/demand/appeal/urge/beg <aid>, ask for <aid>, appeal for <aid>, call for <aid>, plead for <aid>, demand support, ask for support, seek support, request help, ask to <give>, urge to <give>, call on to <give>, appeal to <give>, seek <money>, demand compensation, request extradition, seek extradition, demand extradition, ask for extradition, demand information, seek cooperation, urge to join, urge to contribute, urge to support, request intervention
    recipient: object from to of on clause-subject for
    need: actor person organization country group
    + The Ukrainian president asked Germany for missiles. => REQUEST/assist: UKR -> DEU
    + Generals demanded money from the council. => REQUEST/assist: Generals -> council

REQUEST/change 104
    verb: demand <reform>, demand to <reform>, call for <reform>, call for resignation/ouster/election/repeal/removal/reform/dismissal/impeachment, demand resignation/ouster/election/repeal/removal/reform/dismissal/right/independence/autonomy/change/referendum/inquiry/recount, urge to <reform>, call on to <reform>, ask to <reform>, urge reform, press for reform/change, push for change/reform, tell to resign
    recipient: object of from on clause-subject
    need: actor person organization country group
    + The opposition called on the president to resign. => REQUEST/change: opposition -> president
    + Students demanded the resignation of the rector. => REQUEST/change: Students

REQUEST/yield 105
    verb: call on to <yield>, urge to <yield>, demand to <yield>, ask to <yield>, call for to <yield>, tell to <yield>, order to <yield>, demand <yield>, demand release/withdrawal/return/end/halt/ceasefire/truce/surrender/access/lifting/pullout/disarmament/restraint, call for release/withdrawal/return/end/halt/ceasefire/truce/restraint/calm/access/pause/disarmament/lifting/cessation, urge release/withdrawal/end/halt/ceasefire/truce/restraint/calm, urge to show/exercise, appeal for calm/restraint/ceasefire/release, appeal to <yield>, insist on withdrawal/release, plead for release/life, make call to calm
    recipient: object from of on to clause-subject by
    need: actor person organization country group
    + France called for a halt to the shelling. => REQUEST/yield: FRA
    + Turkey urged Greece to release the sailors. => REQUEST/yield: TUR -> GRC

REQUEST/meet 106 diplomatic
    verb: call for talk/negotiation/dialogue/meeting/summit/settlement/mediation/solution, urge dialogue/talk/negotiation, urge to <meet>, call on to <meet>, ask to mediate, ask to <meet>, demand meeting/talk, request meeting/audience/session, seek meeting/talk/dialogue/mediation, propose talk/meeting/summit/mediation/plan/truce/ceasefire, appeal for dialogue/talk, call meeting, convene
    recipient: object with to of on clause-subject between
    need: actor person organization country group
    + Turkey called for talks between Russia and Ukraine. => REQUEST/meet: TUR
    + Pope Francis urged the leaders to negotiate. => REQUEST/meet: Pope -> leaders
