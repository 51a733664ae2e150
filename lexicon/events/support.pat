# Words in favour: SUPPORT.
default
    actor: subject
    recipient: object for of to with
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

SUPPORT 051 diplomatic
    verb: support, back, endorse, praise, welcome, hail, applaud, commend, laud, salute, champion, favor, favour, approve of,
    verb: side with, stand by, rally behind, throw weight, express support/solidarity/confidence/backing/gratitude/satisfaction/appreciation/sympathy/condolence, voice support/solidarity/backing/confidence/sympathy,
    verb: pay tribute, congratulate, thank, express thank, offer condolence, speak in favor/favour, vote for, vote in favor/favour, give backing, give support,
    verb: reaffirm/reiterate/pledge/declare/announce support/solidarity, sympathize with, uphold, second, celebrate, compliment, extol, cheer, honor, honour, decorate, give blessing,
    verb: lend support, extend support, offer support, express hope, empathize with, encourage, stand with, stand behind
    noun: endorsement, praise
    need: actor person organization country group
    need: object actor <policy> <plan> <agreement> <peace> <meeting> <concession> "effort" "release" "withdrawal" "right" "call" "exchange" "news" none
    deny: object "price" "family" "head" "theory" "view" "hope" "claim" "recipe" "growth" "currency" "habit" "weight" "roof"
    + Portugal endorsed Timor-Leste's application. => SUPPORT: PRT -> TLS
    + The Swedish government welcomed President Ruto's speech. => SUPPORT: SWE -> KEN
    + Muscat supported the proposal. => SUPPORT: OMN
    - The data support the theory.

SUPPORT 052 diplomatic
    verb: defend, justify, stand up for, stick up for, vouch for, come to defense/defence, speak up for, excuse, exonerate, shield from criticism, argue for
    recipient: object for of
    need: object actor <policy> <plan> none
    need: actor person organization country group
    deny: object "title" "recipe" "championship" "record" "thesis" "city" "town" "border" "village" "position" "line" "goal" "territory" "airspace"
    + Viktor Orban defended Serbia against its critics. => SUPPORT: HUN -> SRB
    - The author defended her ending.

SUPPORT 053 diplomatic
    verb: rally support, drum up support, campaign for, canvass for, urge support, lobby for, call for support, appeal for support, call on to support, mobilize support, urge vote for
    recipient: for of clause-object
    need: actor person organization country group
    + Sweden has rallied support for Ukraine. => SUPPORT: SWE -> UKR

SUPPORT 054 diplomatic
    verb: recognize, establish/restore/resume/upgrade/normalize/renew/forge/strengthen/deepen/boost/improve/reestablish/re-establish/open <tie>, exchange ambassador, readmit, reinstate membership, restore membership, admit member, reopen embassy/consulate, open embassy/consulate, normalize relation, grant recognition, extend recognition, recognize state/independence/government
    noun: recognition, rapprochement, normalization
    actor: subject between
    recipient: object with of
    need: actor country organization person group
    deny: object "need" "importance" "problem" "risk" "fact" "sign" "pattern" "face" "achievement" "contribution" "work"
    + Oman and Cyprus upgraded their relations. => SUPPORT: OMN, CYP
    + Spain recognized the State of Palestine. => SUPPORT: ESP -> PSE

SUPPORT 057 diplomatic
    verb: sign/ratify/initial/ink/conclude <agreement>, sign, ratify, initial, put signature, adopt treaty/resolution/declaration, accede to treaty/convention
    actor: subject with between
    recipient: none
    need: object <agreement> "document" "act" "bill" "law" none
    need: actor country organization person group
    deny: object "contract" "player" "autograph" "book" "letter" "order" "petition" "warrant" "decree" "cheque" "check" "bill" "law"
    + Peru and Vietnam signed an accord on fisheries. => SUPPORT: PER, VNM
    + Poland's parliament failed to ratify the pact with Ukraine. => SUPPORT negated: POL

SUPPORT 056 diplomatic
    verb: forgive, make peace with, reconcile with, bury past, forgive debt
    recipient: object with of
    need: actor person country organization group
    need: recipient actor
    + South Korea forgave Japan. => SUPPORT: KOR -> JPN

# Glad of something that somebody did.
SUPPORT 051 diplomatic
    verb: welcome, hail, applaud, praise, commend, laud, salute
    need: actor person organization country group
    need: object coded
    + Estonia welcomed the change of tone from the Finnish government. => SUPPORT: EST -> FIN
    - The hotel welcomed its first guests.
