# Yielding in politics: CONCEDE.
default
    actor: subject
    recipient: to object for in on of with
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

CONCEDE 055 diplomatic
    verb: apologize, make apology, offer apology, issue apology, express regret, express remorse, say sorry, give apology, extend apology, beg pardon, ask forgiveness, voice regret, express sorrow
    noun: apology
    recipient: to object
    need: actor person organization country group
    + Belgium apologized to Burundi. => CONCEDE: BEL -> BDI
    + The prime minister made an apology to the families. => CONCEDE: minister -> families

CONCEDE 080
    verb: yield to, concede to, give in to, bow to, cave in to, capitulate to, relent, back down, back off, climb down, accede to <demand>, accept <demand>, meet <demand>, grant <demand>, agree to <demand>, comply with, make concession, soften position/stance,
    verb: give ground, give way, satisfy demand, drop demand, drop opposition, drop objection, waive duty/tariff/requirement/visa/rule/demand/condition/claim/right/immunity, moderate demand, backtrack, make u-turn, reverse decision/course/ban/position, rescind, repeal, scrap decree/plan/tax/law/bill, revoke decree/ban/law, withdraw bill/plan/proposal/claim, renounce claim, accept responsibility, acknowledge responsibility, admit responsibility, accept defeat, concede defeat
    recipient: to of from object
    need: actor person organization country group
    + The government gave in to demands from the unions. => CONCEDE: government -> unions
    + Mozambique's government accepted demands from the rebels. => CONCEDE: MOZ -> rebels
    - The goalkeeper conceded a goal in the first half.

CONCEDE 081 legal
    verb: lift/ease/relax/end/remove/cancel/suspend/loosen/scrap/shorten curfew/emergency/restriction/law/state/censorship/lockdown/ban/siege, lift <emergency>, end <emergency>, lift ban on <party>, unban, legalize, lift restriction, ease restriction, lift martial law, lift state of emergency, lift state of siege
    recipient: on in for against object
    need: actor person organization country group
    deny: object "embargo" "sanction" "blockade" "tariff"
    + Bangladesh lifted an evening curfew in Sylhet. => CONCEDE: BGD -> ?

CONCEDE 0811 democracy
    verb: allow, permit, let, authorize, decide to allow, grant permission
    recipient: object to clause-subject
    need: clause "participate" "run" "stand" "demonstrate" "march" "protest" "return" "vote" "hold" "rally" "publish" "operate" "register" "bring" "contest" "leave" "travel" "meet" "visit" "form"
    need: actor person organization country group
    need: recipient actor
    clause: omit
    + The judges permitted the senator to stand again. => CONCEDE: judges -> senator

CONCEDE 083 political_institutions
    verb: introduce/implement/enact/initiate/undertake reform, amend constitution, call/hold/announce/schedule election, grant autonomy/independence/right/citizenship/amnesty/pardon, reform, grant right, restore right, restore democracy, restore civilian, hand over power, transfer power, cede power, hand power, overhaul, dismiss cabinet, accept resignation, reinstate, agree to reform
    recipient: to for of object
    need: actor person organization country group
    need: object any
    deny: object "loan" "interview" "asylum" "visa" "bail"
    + Spain granted autonomy to the region. => CONCEDE: ESP

CONCEDE 082 democracy
    verb: pardon, amnesty, drop charge, drop case, quash conviction, acquit, clear of charge, grant amnesty, grant pardon, commute sentence, reduce sentence, overturn conviction, grant clemency, rehabilitate
    noun: amnesty, pardon
    recipient: object against to for of
    need: actor person organization country group
    + The court acquitted the journalist. => CONCEDE: court -> journalist

CONCEDE 080
    verb: bow to pressure/demand/call, yield to demand/pressure, cave to, buckle under, buckle to, knuckle under, submit to demand/pressure/ultimatum, back away from, back off from, retreat from demand/stance/position, climb down over, make climbdown, relax stance, tone down demand/stance, drop/abandon/relinquish/withdraw/renounce demand/claim/objection/insistence/condition/bill/tax/veto/resistance, shelve/scrap/reverse/repeal/rescind/suspend/annul/withdraw/abolish/revoke/roll bill/tax/decree/law/hike/decision, make/grant concession, make gesture, lift opposition, lift objection, lift veto, swallow pride, eat word, own up, admit wrongdoing/blame/fault/guilt/mistake, accept blame, take blame, take responsibility
    recipient: to of from
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer> "gunman" "militant"
    deny: object "flight" "match" "order" "concert" "show"
    + The emir bowed to pressure from the tribes. => CONCEDE: emir
    + Guinea's cabinet shelved the tax. => CONCEDE: GIN

CONCEDE 081 legal
    verb: lift/ease/relax/end/loosen/soften/remove/repeal/rescind/shorten/scrap/cancel/suspend rule/restriction/curb/requirement/control/ban/law/limit/measure/lockdown/censorship/blackout/checkpoint
    recipient: on for against
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer>
    deny: on "export" "import" "trade" "oil"
    + Qatar eased rules on women drivers. => CONCEDE: QAT

CONCEDE 081 legal
    verb: lift/ease/relax/end/shorten/remove/cancel/suspend curfew/martial/emergency
    actor: subject else in
    recipient: none
    need: actor any none place country person organization group
    parties: optional
    + The curfew in Jaffna was shortened. => CONCEDE: ?

CONCEDE 0812 democracy
    verb: lift/end/remove ban on party/movement/opposition/candidate/newspaper/journalist/union/group/brotherhood, legalize/unban/register/recognize/reinstate/allow party/opposition/movement/candidate, lift house arrest, end house arrest, allow to return from exile, allow to publish/broadcast/campaign, restore license, reopen newspaper/station
    recipient: on of object to
    need: actor person organization country group
    need: actor coded
    deny: subject <firm>
    + The generals legalised the opposition. => CONCEDE: generals -> opposition

CONCEDE 0831 political_institutions
    verb: accept/approve resignation, dismiss/sack/replace/fire under pressure, transfer/cede/hand power/authority, share power, form unity government, call early/snap election, bring forward election, dissolve parliament for
    recipient: to of
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer>
    + The king ceded power to the assembly. => CONCEDE: king -> assembly

CONCEDE 0833 rights_freedoms
    verb: grant/extend/restore/guarantee/recognize/give/concede/award right/citizenship/vote/autonomy/independence/freedom/equality/self-rule/self-government, legalize/decriminalize marriage/abortion/union/homosexuality, raise wage/pension/salary, enfranchise, emancipate, abolish slavery/penalty
    recipient: to indirect for else of
    need: actor person organization country group
    need: actor coded
    deny: subject <firm> <performer>
    deny: object "loan" "interview" "asylum" "visa" "bail"
    + Brazil restored the vote to prisoners. => CONCEDE: BRA -> prisoners

CONCEDE 055 diplomatic
    verb: apologize to/for, issue/make/offer/extend/deliver/send/present/tender apology, express/voice/convey/offer regret/remorse/contrition/sorrow, ask/beg forgiveness/pardon, admit error, retract statement/accusation/remark, take back word
    noun: apology from, apology by, apology to, apology for
    actor: subject from by
    recipient: to
    need: actor person organization country group
    deny: subject <firm> <performer>
    + An apology from the Greek minister satisfied the Albanian embassy. => CONCEDE: GRC

CONCEDE 083
    verb: reopen/unlock/unseal/restore church/mosque/temple/school/university/newspaper/station/newsroom/office/synagogue/seminary/passport/citizenship
    actor: subject by
    recipient: to of
    need: actor country organization
    need: actor coded
    deny: subject <firm> <performer>
    + Egypt reopened two churches that it had shut. => CONCEDE: EGY
