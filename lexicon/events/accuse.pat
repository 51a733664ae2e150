# Words against: ACCUSE.
default
    actor: subject
    recipient: object against at of on else about over
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

ACCUSE/disapprove 111
    verb: condemn, denounce, criticize, deplore, decry, slam, blast, assail, castigate, lambaste, rebuke, chide, scold, berate, censure, reprimand, deride, mock, insult, lash out at, hit out at, rail against, rail at, fulminate against, attack verbally, take to task, take issue, disapprove, disapprove of, object to, voice concern, express concern, voice outrage, express outrage, express anger, express dismay, express disappointment, express displeasure, express condemnation, voice dismay, complain, complain about, complain of, lament, regret, upbraid, admonish, vilify, revile, savage, lambast, bemoan, excoriate, pillory, deprecate, disparage, abhor, find fault, speak out against, inveigh against, tear into, pour scorn, heap scorn, take aim at, take swipe at, call tyrant, dismiss as, describe as <insult>, brand, label, call <insult>, hit back at, question legitimacy, voice opposition, express opposition, hold accountable, express alarm, voice alarm, remonstrate, be critical, round on, weigh in against, trade insult, trade accusation, trade barb, exchange accusation, exchange insult, burn effigy
    noun: condemnation, criticism, denunciation, rebuke, censure
    need: actor person organization country group
    need: object actor <policy> <plan> <crime> <force-noun> <restriction> <sanction> <protest> any none
    deny: subject "customer" "guest" "diner" "passenger" "commuter" "shopper" "viewer" "listener" "patient" "tenant" "pupil"
    deny: sentence <arts>
    + Latvia condemned Iran for hanging the dissident. => ACCUSE/disapprove: LVA -> IRN
    + Ghana, Togo and Benin condemned the coup. => ACCUSE: GHA, TGO, BEN
    + Neither Chile nor Peru condemned the raid. => ACCUSE negated: CHL
    - The critics savaged the film.

ACCUSE/disapprove 111
    verb: protest, protest against, protest at, protest over
    recipient: object against at over
    need: actor country government
    + Japan protested against the launch. => ACCUSE: JPN

ACCUSE/allege 112
    verb: accuse, blame, charge, allege, fault, suspect, hold responsible, point finger, lay blame, impute, level accusation, level charge, make accusation, make allegation, bring accusation, claim responsible, implicate, denounce as, attribute to, pin blame, finger, incriminate, reproach, tax with, link to, hold liable, impugn, assign blame, cast blame, place blame, put blame
    noun: accusation, allegation
    recipient: object on of to against clause-subject at
    need: actor person organization country group
    need: recipient actor any none
    deny: object "fee" "battery" "phone" "price" "rate" "dollar" "euro" "customer" "interest"
    + Mali accused Algeria of sheltering rebels. => ACCUSE/allege: MLI -> DZA
    + Kyiv blamed Moscow for the blast. => ACCUSE/allege: UKR -> RUS
    - The bank charged a fee.

ACCUSE/allege 115 legal
    verb: sue, file lawsuit/suit/complaint/case, bring lawsuit/suit/case, take to court, prosecute, indict, charge with, press charge, bring charge, file charge, put on trial, impeach, arraign, bring to trial, try for, file motion, lodge complaint, lodge case, launch lawsuit, seek indictment, issue indictment, initiate proceeding, open case, haul before court, send to trial, bring to justice, start impeachment
    noun: indictment, lawsuit, prosecution, impeachment, trial
    recipient: object against of
    need: actor person organization country group none
    need: recipient actor
    deny: of government "system" "policy" "leadership"
    deny: object "fee" "price" "battery" "luck" "phone" "case" "matter" "dispute" "appeal" "issue"
    + Prosecutors charged the former minister with theft. => ACCUSE/allege: prosecutors -> minister
    + Gambia filed a case against Myanmar. => ACCUSE/allege: GMB -> MMR

ACCUSE/allege 114 diplomatic
    verb: lodge/file/submit/deliver/send/hand protest/complaint/note, summon <diplomat>, protest to, complain to, make complaint, recall ambassador in protest, deliver note, lodge protest, register protest, lodge demarche, issue protest
    recipient: to against with object
    need: actor person organization country group
    + China lodged a protest with Japan. => ACCUSE/allege: CHN -> JPN
    + France summoned the Russian ambassador. => ACCUSE/allege: FRA -> RUS

ACCUSE/investigate 090 legal
    verb: investigate, probe, look into, inquire into, examine, open/launch/begin/start/order/conduct/announce/set/hold/initiate/lead <inquiry>, dispatch inspector, send inspector, inspect, question, interrogate, monitor, send investigator, dispatch investigator, open hearing, carry out inspection, conduct inspection, set up commission, set up inquiry, scrutinize, audit, hold inquest, cross-examine
    noun: investigation, inquiry, probe, inspection, fact-finding mission
    recipient: object into of against to by
    need: actor person organization country group
    deny: sentence "moon" "lunar" "mars" "orbit" "planet" "spacecraft" "asteroid" "comet" "astronaut" "rover"
    deny: object "market" "possibility" "option" "space" "idea" "question" "way" "data" "result"
    need: object actor <crime> <inquiry> <policy> <force-noun> <people> <property> <building> "report" "claim" "death" "fire" "cause" "blast" "incident" "shooting" "allegation" "welfare" "case" "facility" "site" none
    + Austria is investigating alleged fraud by Austrian officials. => ACCUSE/investigate: AUT -> AUT
    + The IAEA sent inspectors to Iran. => ACCUSE/investigate: ? -> IRN

ACCUSE/disapprove 116 legal
    verb: convict, find guilty, hold liable, rule against, find liable, judge guilty, declare guilty, find in contempt, find in breach
    noun: conviction, guilty verdict
    recipient: object against of possessor
    need: recipient actor
    + A court convicted the general of murder. => ACCUSE: court -> general

ACCUSE/disapprove 113
    verb: rally opposition, campaign against, vote against, urge to reject, speak against, urge to oppose, call for boycott, agitate against, incite against, incite hatred, vote to condemn, mobilize against, lobby against, turn against, side against
    recipient: object against
    need: actor person organization country group
    + The bishops campaigned against the president. => ACCUSE: bishops -> president

# Whom somebody points at; what he points to is nobody's blame.
ACCUSE/allege 112
    verb: point to
    recipient: to
    need: actor person organization country group
    need: to person organization country group
    + Investigators pointed to a Libyan militia. => ACCUSE/allege: investigators -> LBY
    - The reports pointed to this outcome.

ACCUSE/disapprove 111
    verb: draw/spark/prompt/provoke/trigger/attract/bring/face/meet/elicit/invite/earn <scorn>, come under criticism, come in for criticism, run into <scorn>
    actor: from among by of
    recipient: subject
    need: actor actor
    need: actor coded
    deny: object "protest"
    + The raid drew condemnation from Ghana. => ACCUSE/disapprove: GHA
    + Samoa faced criticism from Tonga. => ACCUSE/disapprove: TON -> WSM

ACCUSE/disapprove 111
    verb: express/voice/register/convey/declare/state/signal/share concern/outrage/anger/dismay/disappointment/displeasure/disapproval/condemnation/opposition/alarm/indignation/disgust/shock/unease/reservation/objection/dissatisfaction/frustration/fury/revulsion/consternation/worry/discontent/misgiving, issue/deliver/launch/level/make/direct condemnation/rebuke/criticism/broadside/tirade, lash/hit/strike out at, take to task, call into question, call unacceptable, heap criticism, level criticism, give dressing-down, raise objection, raise concern, make objection, join condemnation, join criticism, condemn as, denounce as, criticize as, speak out against, speak against, trade blame/charge/barb/recrimination/insult/accusation, exchange recrimination/insult/accusation/barb, call out for
    noun: condemnation of/by/from, criticism of/by/from, denunciation of/by, outrage at/over, anger at/over, censure of/by
    adjective: dismayed by/at, outraged by/at, appalled by/at, horrified by/at, critical of, indignant at, furious at/with/over, angry at/over, alarmed by/at
    actor: subject by from
    recipient: object against at of on else about over with
    need: actor person organization country group
    need: actor coded
    deny: subject <performer> <firm> <learned>
    deny: about "weather" "price" "health" "growth" "food"
    + Bahrain expressed indignation at Iran's raid. => ACCUSE/disapprove: BHR -> IRN

ACCUSE/allege 112
    verb: accuse be, suspect be, charge be with, blame be, indict be, denounce be
    actor: subject
    recipient: object
    need: recipient actor
    need: recipient coded
    deny: subject <firm>
    + Gabon was accused of arming the rebels. => ACCUSE/allege: -> GAB

ACCUSE/allege 112
    verb: lay blame/responsibility, pin blame/responsibility, put blame/responsibility, level/make/bring/raise/repeat/renew/hurl accusation/allegation/charge/claim, point finger, hold responsible/liable/accountable/culpable, claim/allege/say/charge be behind, say be to blame, say bear responsibility, ascribe to, blame on, see hand of
    noun: accusation by/from/against/of, allegation by/from/against
    actor: subject by from
    recipient: on against of object at clause-subject else to
    need: actor person organization country group
    need: actor coded
    need: recipient actor
    deny: subject <firm> <performer>
    + Burundi laid the blame on Rwanda. => ACCUSE/allege: BDI -> RWA

ACCUSE/investigate 090 legal
    verb: open/launch/begin/start/order/conduct/hold/announce/set/initiate/lead/pursue/reopen/resume/widen/expand/join/carry/mount <inquiry>, open inquest/file, investigate/probe/examine/inspect/scrutinize claim/allegation/report/killing/death/attack/site/plant/facility/crime/abuse/massacre/strike/bombing/blast/fraud/corruption, send/dispatch team/inspector/investigator/expert/auditor/detective to investigate/probe/inspect/examine, seek to question, question/interrogate minister/suspect/witness/official/president/journalist/leader, look into claim/allegation/killing/death/abuse/report
    noun: investigation into, probe into, inquiry into, investigation of, inquest into, enquiry into, inspection of
    actor: subject
    recipient: into object of against else in at to
    need: actor country organization person group
    need: actor coded
    deny: subject <firm> <learned> <performer> "journalist"
    deny: sentence "moon" "lunar" "mars" "orbit" "planet" "spacecraft" "asteroid" "comet" "astronaut" "rover"
    - A probe launched by India reached orbit around Mars.
    + The agency inspected a plant in Iran. => ACCUSE/investigate: agency -> IRN
    + The Dutch investigation into the Serbian bank continues. => ACCUSE/investigate: NLD -> SRB

ACCUSE/allege 115 legal
    verb: file/bring/lodge/launch/start/open/initiate/press/submit lawsuit/suit/case/charge/complaint/claim/petition/action/proceeding against/at/with, take to court/tribunal/arbitration, take before court, haul/drag before/into court, bring before court/judge, put in dock, go to court against, indict/arraign/impeach/prosecute, refer to prosecutor/court/tribunal, demand prosecution of, drag before tribunal
    recipient: object against of
    need: actor person organization country group
    need: recipient actor
    deny: object "case" "matter" "dispute" "appeal" "bid" "issue" "question"
    deny: subject <performer> <firm>
    - The minister took the case to the Supreme Court.
    + Ukraine dragged Russia before a tribunal. => ACCUSE/allege: UKR -> RUS

ACCUSE/allege 114 diplomatic
    verb: lodge/file/submit/deliver/send/hand/register/issue/make/present/lay protest/complaint/note/demarche/objection/grievance with/to/against/at, call in <diplomat>, summon/call_in/convoke/carpet <diplomat>, summon high commissioner, call in high commissioner, take up complaint
    recipient: to against with object
    need: actor person organization country group
    deny: subject <firm> <performer> "customer" "resident" "neighbour"
    + Chile called in the Bolivian consul. => ACCUSE/allege: CHL -> BOL

ACCUSE/disapprove 113
    verb: campaign/agitate/lobby/speak/unite/incite against, incite to overthrow/rise, call_on/urge to reject/oppose/boycott/isolate/condemn/shun, call for boycott/isolation/overthrow, whip up opposition, drum up opposition, turn world against, seek to isolate
    recipient: against of clause-object else object
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer>
    + Cyprus lobbied against Turkey. => ACCUSE/disapprove: CYP -> TUR

ACCUSE/disapprove 111
    verb: come under fire/attack
    actor: from by
    recipient: subject
    need: for any
    need: recipient coded
    deny: subject <performer> <firm>
    + The Maltese minister came under fire for his remarks. => ACCUSE/disapprove: -> MLT

ACCUSE/disapprove 111 diplomatic
    verb: react/respond/reply with dismay/anger/fury/outrage/indignation/alarm/horror/disgust/scorn, voice dismay/anger/outrage/fury/indignation, express dismay/anger/outrage/indignation/disgust
    recipient: to at over with by
    need: actor person organization country group
    need: recipient country organization group person
    + Oslo reacted with dismay to Russia's decree. => ACCUSE/disapprove: NOR -> RUS

# Meddling in affairs is a reproach, whoever says so.
ACCUSE/allege 112
    verb: say/retort/complain/claim/declare/insist/charge/allege/reply interfere/meddle
    actor: subject
    recipient: clause-subject
    need: actor country organization person
    need: actor coded
    need: recipient country organization group person
    + Bamako retorted that Algiers was meddling in its affairs. => ACCUSE/allege: MLI -> DZA

ACCUSE/disapprove 111
    verb: complain, protest, lament, object
    actor: subject
    recipient: against about of at else clause-subject
    need: actor actor
    need: actor coded
    need: clause any
    deny: subject "customer" "guest" "diner" "passenger" "commuter" "shopper" "viewer" "listener" "tenant" "pupil"
    deny: clause-subject none pronoun
    + Aid agencies complained that the Sudanese authorities barred their trucks. => ACCUSE/disapprove: agencies -> SDN

ACCUSE/disapprove 111
    verb: boo, jeer, heckle, hiss, catcall, whistle at, shout down, call pack of lies, call liar, dismiss as lie/propaganda/slander, describe as lie/slander/provocation, hold guilty, pour scorn on, heap scorn on, throw book at, haul over coal, rap over, wag finger at, take swipe at, round on, turn fire on, tear into, inveigh against, rail against, cry foul over, bridle at, bristle at, fume at, protest to
    actor: subject
    recipient: object at on against over
    need: actor person organization country group
    need: recipient country organization group person
    deny: subject <firm> <performer> <learned>
    deny: recipient <performer>
    + Mourners booed the Peruvian interior minister. => ACCUSE/disapprove: Mourners -> PER
    + The Tongan premier rounded on the opposition. => ACCUSE/disapprove: TON -> opposition

ACCUSE/investigate 090 legal
    noun: inquiry, investigation, probe, inquest, enquiry
    actor: possessor compound by
    recipient: into of against
    parties: optional
    need: governor "open" "begin" "start" "launch" "continue" "resume" "follow" "announce" "order"
    need: into any
    deny: sentence "moon" "mars" "asteroid" "comet"
    + An inquiry into the ferry tender opened in Suva. => ACCUSE/investigate

ACCUSE/disapprove 111
    verb: attack/assail/slam/blast/savage/pillory/dismiss/decry/deride as, attack/assail/criticize <plan>/<policy>/budget/decision/record/handling
    actor: subject by
    recipient: object of by
    need: actor person organization country group
    need: object <plan> <policy> "decision" "plan" "budget" "move" "law" "ruling" "record" "handling" "government" "minister" "president" "premier" "deal"
    deny: sentence <arts>
    + Senators in Lusaka attacked the plan as reckless. => ACCUSE/disapprove: senators
