# Words in favour: SUPPORT.
default
    actor: subject
    recipient: object for of to with behind else between
    clause: omit
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts> <firm>
    deny: object <arts> <performer>

SUPPORT 051 diplomatic
    verb: support, back, endorse, praise, welcome, hail, applaud, commend, laud, salute, champion, favor, favour, approve of,
    verb: side with, stand by, rally behind, throw weight, express support/solidarity/confidence/backing/gratitude/satisfaction/appreciation/sympathy/condolence, voice support/solidarity/backing/confidence/sympathy,
    verb: pay tribute, congratulate, thank, express thank, offer condolence, speak in favor/favour, vote for, vote in favor/favour, give backing, give support,
    verb: reaffirm/reiterate/pledge/declare/announce support/solidarity, sympathize with, second, celebrate, compliment, extol, cheer, honor, honour, decorate, give blessing,
    verb: lend support, extend support, offer support, express hope, empathize with, encourage, stand with, stand behind
    noun: endorsement, praise
    need: actor person organization country group
    need: object actor <policy> <plan> <agreement> <peace> <meeting> <concession> "effort" "release" "withdrawal" "right" "call" "exchange" "news" "announcement" "breakthrough" "outcome" "arrival" "appointment" none
    deny: object "price" "family" "head" "theory" "view" "hope" "claim" "recipe" "growth" "currency" "habit" "weight" "roof"
    + Portugal endorsed Timor-Leste's application. => SUPPORT: PRT -> TLS
    + The Swedish government welcomed President Ruto's speech. => SUPPORT: SWE -> KEN
    + Muscat supported the proposal. => SUPPORT: OMN
    + Bogota welcomed the announcement. => SUPPORT: COL
    - The data support the theory.
    - Critics praised the Iranian director's film.

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
    verb: establish/restore/resume/upgrade/normalize/renew/forge/strengthen/deepen/boost/improve/reestablish/re-establish/open <tie>, exchange ambassador, readmit, reinstate membership, restore membership, admit member, reopen embassy/consulate, open embassy/consulate, normalize relation, grant recognition, extend recognition, recognize state/independence/government
    noun: recognition, rapprochement, normalization
    actor: subject between
    recipient: object with of
    need: actor country organization person group
    + Oman and Cyprus upgraded their relations. => SUPPORT: OMN, CYP

SUPPORT 054 diplomatic
    verb: recognize
    recipient: object
    need: actor country organization person group
    need: recipient actor
    deny: object "need" "importance" "problem" "risk" "fact" "sign" "pattern" "face" "achievement" "contribution" "work"
    + Spain recognized the State of Palestine. => SUPPORT: ESP -> PSE
    - A diplomat recognized that the talks had stalled.

SUPPORT 051
    verb: sign/send/publish/circulate letter/petition/message/statement/declaration of support/solidarity/backing/sympathy
    recipient: with to for of
    need: actor country organization group person
    + Thousands of Tunisians signed a letter of solidarity with the jailed lawyer. => SUPPORT: TUN -> lawyer

SUPPORT 050 diplomatic
    verb: open/reopen/inaugurate/restore embassy/consulate/mission in/at/to
    recipient: in at to
    need: actor country organization group
    need: recipient country place
    + Austria reopened its embassy in Kabul. => SUPPORT: AUT -> AFG

SUPPORT 057 diplomatic
    verb: sign/ratify/initial/ink/conclude <agreement>, sign/initial/conclude agreement/accord of peace, sign, ratify, initial, put signature, adopt treaty/resolution/declaration, accede to treaty/convention
    actor: subject with between
    recipient: none
    need: object <agreement> "document" "act" "bill" "law"
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

SUPPORT 051 diplomatic
    verb: draw/win/earn/receive/enjoy/attract/get/gain/garner/secure/find <approval>
    actor: from among by of
    recipient: subject
    need: actor actor
    need: actor coded
    need: recipient actor any
    + Togo won praise from Ghana. => SUPPORT: GHA -> TGO

SUPPORT 051 diplomatic
    verb: come out in favor/favour/support, come down in favor/favour, speak in support/favor/favour, declare in favor/favour, rally to side, take side of, take part of, throw support, put weight, lend weight, cheer on, hold up as example, single out for praise, heap praise, lavish praise, sing praise, shower praise, wish well, send condolence/congratulation/greeting, convey condolence/congratulation/sympathy/gratitude, extend condolence/congratulation/sympathy/greeting, express condolence/approval/admiration/joy/relief/pleasure/trust/sorrow, voice approval/gratitude/admiration/sympathy, declare support/solidarity/backing, stress support, line up behind, close rank behind, swing behind, get behind, identify with, concur with, give endorsement, give approval, approve decision/stand/position, bless, reaffirm/reiterate/renew/restate/underline/underscore/confirm support/backing/solidarity/friendship, assure of support, mourn with, commiserate with
    noun: solidarity with, praise of, tribute to, endorsement of, endorsement by, blessing of, backing of, approval of
    need: actor person organization country group
    need: actor coded
    deny: object "price" "family" "theory" "view" "claim" "growth" "currency"
    + Opposition deputies came out in favour of the Kenyan plan. => SUPPORT: deputies -> KEN
    + Tunisia's solidarity with Algeria was applauded. => SUPPORT: TUN -> DZA

SUPPORT 054 diplomatic
    verb: establish/restore/resume/upgrade/normalize/renew/forge/strengthen/cement/reopen/deepen/mend/repair/open/consolidate/reestablish/elevate tie/relation/relationship/link/mission/embassy/consulate, appoint ambassador, name ambassador, return ambassador, accredit ambassador, exchange envoy, recognize as, recognize government/republic/independence/sovereignty/passport, extend recognition, accord recognition, reinstate as member, admit to league/union/council
    noun: recognition of, recognition by, restoration of tie, resumption of tie, establishment of relation, normalization of tie/relation
    actor: subject between by
    recipient: object with of to
    need: actor country organization
    deny: object "need" "importance" "problem" "fact" "sign" "achievement" "right" "work" "effort"
    + Sudan named an ambassador to Eritrea. => SUPPORT: SDN -> ERI

SUPPORT 053 diplomatic
    verb: rally/drum/muster/mobilize/whip/seek/round up support for, campaign in support, campaign on behalf, lobby on behalf, speak on behalf, plead case, plead on behalf, intercede for, call on/urge to support/back/recognize/endorse, solicit support for, win over, canvass support
    recipient: for of clause-object
    need: actor person organization country group
    need: actor coded
    + Austria lobbied on behalf of Albania. => SUPPORT: AUT -> ALB

SUPPORT 051 diplomatic
    noun: support, backing, praise, sympathy
    recipient: for
    need: for actor
    need: actor actor
    need: actor coded
    + Peru's praise for Chile was noted. => SUPPORT: PER -> CHL

# ---------------------------------------------------------------- standing behind somebody
SUPPORT 051 diplomatic
    verb: throw weight/support behind, put weight behind, line up behind, rally behind/round/around, stand by/behind, side with, come out in favour/favor/support of, come down on side of, cheer, cheer on, applaud, hail, salute, root for, give blessing to, lend voice/weight/support to, take part of, close rank behind, vouch for, speak up for, stick up for, pay homage/tribute to, send condolence to, wish well
    actor: subject
    recipient: behind object to for of with by around
    need: actor country organization group person
    need: recipient country organization group person
    deny: subject <firm> <performer> <learned>
    deny: object "goal" "taxi" "cab" "decision" "news"
    deny: by "road" "gate" "door"
    + The Arab League threw its weight behind the new Libyan cabinet. => SUPPORT: ? -> LBY
    + Serbia stood by Bosnia. => SUPPORT: SRB -> BIH
    + Crowds in Brest cheered the Belarusian president. => SUPPORT: Crowds -> BLR

SUPPORT 051 political_institutions
    verb: confirm/endorse/approve/nominate/elect/appoint/acclaim justice/judge/minister/ambassador/premier/nominee/cabinet/government/speaker/candidacy/appointment/nomination, vote in, vote confidence in, give confidence to
    actor: subject by
    recipient: object in of
    need: actor country organization group person
    need: subject "parliament" "lawmaker" "senate" "senator" "deputy" "congress" "assembly" "legislature" "mp" "legislator" organization country
    deny: subject <firm> <performer>
    + Lawmakers in Accra confirmed the new chief justice. => SUPPORT: lawmakers -> ?

SUPPORT 051 diplomatic
    verb: endorse/back/second/echo/support/approve/applaud call/appeal/bid/request/demand/stance/position/line/candidacy/cause/campaign/proposal/plan
    actor: subject by
    recipient: of by object clause-object
    need: actor country organization group person
    deny: subject <firm> <performer> <learned>
    + The Ghanaian bishops endorsed the call of the Togolese president for an amnesty. => SUPPORT: GHA -> TGO
