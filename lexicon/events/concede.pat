# Yielding in politics: CONCEDE.
default
    actor: subject
    recipient: to object for in on of with
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
    verb: give ground, give way, satisfy demand, drop demand, drop opposition, drop objection, waive, moderate demand, backtrack, make u-turn, reverse decision/course/ban/position, rescind, repeal, scrap decree/plan/tax/law/bill, revoke decree/ban/law, withdraw bill/plan/proposal/claim, renounce claim, accept responsibility, acknowledge responsibility, admit responsibility, accept defeat, concede defeat
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
