# Words against: ACCUSE.
default
    actor: subject
    recipient: object against at of on
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

ACCUSE/disapprove 111
    verb: condemn, denounce, criticize, deplore, decry, slam, blast, assail, castigate, lambaste, rebuke, chide, scold, berate, censure, reprimand, deride, mock, insult, lash out at, hit out at, rail against, rail at, fulminate against, attack verbally, take to task, take issue, disapprove, disapprove of, object to, voice concern, express concern, voice outrage, express outrage, express anger, express dismay, express disappointment, express displeasure, express condemnation, voice dismay, complain, complain about, complain of, lament, regret, upbraid, admonish, vilify, revile, savage, lambast, bemoan, excoriate, pillory, deprecate, disparage, abhor, find fault, speak out against, inveigh against, tear into, pour scorn, heap scorn, take aim at, take swipe at, call tyrant, dismiss as, describe as, brand, label, hit back at, question legitimacy, oppose, voice opposition, express opposition, hold accountable, express alarm, voice alarm, remonstrate, be critical, round on, weigh in against, trade insult, trade accusation, trade barb, exchange accusation, exchange insult, burn effigy
    noun: condemnation, criticism, denunciation, rebuke, censure
    need: actor person organization country group
    need: object actor <policy> <plan> <crime> <force-noun> <restriction> <sanction> <protest> any none
    deny: sentence <arts>
    + Latvia condemned Iran for hanging the dissident. => ACCUSE/disapprove: LVA -> IRN
    + Ghana, Togo and Benin condemned the coup. => ACCUSE: GHA, TGO, BEN
    + Neither Chile nor Peru condemned the raid. => ACCUSE negated: CHL
    - The critics savaged the film.

ACCUSE/disapprove 111
    verb: protest, protest against, protest at, protest over
    recipient: object against at over
    need: actor country
    + Japan protested against the launch. => ACCUSE: JPN

ACCUSE/allege 112
    verb: accuse, blame, charge, allege, fault, suspect, hold responsible, point finger, lay blame, impute, level accusation, level charge, make accusation, make allegation, bring accusation, claim responsible, implicate, denounce as, attribute to, pin blame, finger, incriminate, reproach, tax with, link to, hold liable, impugn, assign blame, cast blame, place blame, put blame, call terrorist
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
    deny: object "fee" "price" "battery" "luck" "phone"
    + Prosecutors charged the former minister with theft. => ACCUSE/allege: prosecutors -> minister
    + Gambia filed a case against Myanmar. => ACCUSE/allege: GMB -> MMR

ACCUSE/allege 114 diplomatic
    verb: lodge/file/submit/deliver/send/hand protest/complaint/note, summon <diplomat>, protest to, complain to, make complaint, recall ambassador in protest, deliver note, lodge protest, register protest, lodge demarche, issue protest
    recipient: to against with object
    need: actor person organization country group
    + China lodged a protest with Japan. => ACCUSE/allege: CHN -> JPN
    + France summoned the Russian ambassador. => ACCUSE/allege: FRA -> RUS

ACCUSE/investigate 090 legal
    verb: investigate, probe, look into, inquire into, examine, open/launch/begin/start/order/conduct/announce/set/hold/initiate/lead <inquiry>, dispatch inspector, send inspector, inspect, question, interrogate, monitor, send investigator, dispatch investigator, open hearing, carry out inspection, conduct inspection, set up commission, set up inquiry, scrutinize, audit, hold inquest, check, cross-examine
    noun: investigation, inquiry, probe, inspection, fact-finding mission
    recipient: object into of against to by
    need: actor person organization country group
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
