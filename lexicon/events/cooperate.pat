# Doing things together: COOPERATE.
default
    actor: subject with between among
    recipient: none
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <arts>

COOPERATE 060
    verb: cooperate, collaborate, work together, work with, work alongside, team up, join force, join hand, coordinate, partner, act together, ally, coordinate effort, pool resource, act in concert, exchange prisoner
    noun: cooperation, collaboration, coordination, partnership, teamwork
    need: actor country organization group
    need: with actor none
    deny: subject <performer> <firm> "designer"
    deny: with <firm> <performer> "designer" "label"
    deny: object "university" "club" "dance" "party" "class" "fray" "chorus" "queue" "race"
    + Kenya cooperated with Uganda on the dam. => COOPERATE: KEN, UGA
    + Cooperation between Japan and Korea deepened. => COOPERATE: JPN, KOR

COOPERATE 060
    verb: join
    actor: subject object with
    need: actor country organization group
    need: object country organization "coalition" "alliance" "force" "effort" "operation" "campaign" "mission" "bloc" "union" "league" "pact" "initiative" "patrol" "exercise" "treaty" "fight" "war" "struggle"
    deny: object "university" "club" "party" "team" "company"
    deny: subject <performer> <firm>
    + Norway joined the coalition on Monday. => COOPERATE: NOR
    - His family joined him for dinner.

COOPERATE 061 economic
    verb: trade with, do business with, expand trade, boost trade, increase trade, buy from, sell to, export to, import from, invest in, open market, build pipeline, build together, develop jointly, produce jointly, resume trade, resume flight, resume export/import, launch project, launch venture, open factory, build railway/plant/reactor
    noun: joint venture, trade, joint project, free trade
    actor: subject with between to from in
    deny: governor "privilege" "deficit" "surplus" "war" "dispute" "barrier" "restriction" "union" "minister" "ministry" "policy" "sanction" "embargo" "rule" "law" "tariff" "fair" "court" "representative" "secretary" "official" "curb" "ban" "organization" "row" "preference" "unionist" "body" "group" "balance"
    need: actor country organization group
    need: with actor none
    deny: subject "dealer"
    deny: object "insult" "blow" "fire" "accusation" "barb" "shot"
    + China and Brazil expanded trade. => COOPERATE: CHN, BRA

COOPERATE 062 military
    verb: hold/conduct/begin/start/launch/stage/complete/end/join/resume/carry exercise/drill/maneuver/manoeuvre/wargame/patrol/game, hold joint exercise/drill/maneuver, train together, train with, begin joint, hold war game, conduct joint, launch war game, patrol together, patrol jointly, drill together, exercise together
    noun: joint exercise, joint drill, joint maneuver, joint patrol, military cooperation, military exercise, war game, naval exercise, joint operation, naval drill
    need: actor country organization group
    deny: object "restraint" "caution" "power" "right" "control"
    + Japan and Australia began joint air drills in June. => COOPERATE: JPN, AUS
    + Greek and Cypriot warships launched war games. => COOPERATE: GRC, CYP
    + The Iranian navy began drills in the gulf with the participation of Russia. => COOPERATE: IRN, RUS

COOPERATE 063 legal
    verb: extradite, hand over suspect/fugitive/criminal/document, surrender suspect, transfer suspect, turn over suspect, send to hague, repatriate suspect
    noun: extradition
    actor: subject
    recipient: to else object
    need: actor country organization person group
    + Spain extradited two men to Morocco. => COOPERATE: ESP -> MAR

COOPERATE 064 intelligence
    verb: share/exchange/swap/trade information/intelligence/data/evidence/expertise/technology/experience/secret/knowledge/file/record, pass intelligence/information, hand over file, provide evidence/intelligence
    noun: intelligence sharing, exchange of information, sharing of intelligence, information sharing
    actor: subject with between to
    need: actor country organization group
    need: object any
    deny: object "view" "opinion" "concern" "belief" "stage" "photo" "video" "meal" "home" "border" "fire" "blow" "insult" "prize" "story" "grief" "post"
    + Belgium shared evidence with Morocco. => COOPERATE: BEL, MAR

COOPERATE 061 economic
    verb: sell/export/ship/supply/buy/import/purchase oil/gas/grain/wheat/rice/electricity/power/weapon/jet/uranium/coal/fish/good, build pipeline/plant/railway/port/dam/reactor with, resume/restore/reopen/expand/boost/launch/begin trade/flight/commerce/export/import/service/ferry/train, open trade, invest in, swap gas/oil/good
    noun: trade between/with, joint venture between/with, trade deal between/with
    actor: subject with between to from
    recipient: none
    need: actor country
    deny: subject "dealer" "smuggler" "trader" "company" "firm" "shop"
    deny: object "bill" "time" "home"
    + Angola sold oil to Portugal. => COOPERATE: AGO, PRT

COOPERATE 062 military
    verb: hold/conduct/stage/carry/begin/start/launch/complete/end exercise/drill/maneuver/manoeuvre/patrol/wargame with/together/jointly/alongside, exercise/drill/patrol/train/fly/sail with/together/alongside/jointly, join exercise/drill/maneuver
    noun: joint exercise/drill/maneuver/patrol/operation between/with/by, military cooperation between/with
    actor: subject with between by alongside
    recipient: none
    need: actor country organization group
    need: actor coded
    deny: subject <performer> <firm>
    + Kenyan and Ugandan gunboats patrolled the lake together. => COOPERATE: KEN, UGA

COOPERATE 063 legal
    verb: extradite/surrender/hand_over/turn_over/deliver/transfer suspect/fugitive/criminal/banker/trafficker/killer/general/kingpin/man/men/murderer/hacker, hand over to court/tribunal/hague, execute warrant for
    actor: subject
    recipient: to else object
    need: actor country organization
    need: to actor country
    + Belize handed over a fugitive to Guatemala. => COOPERATE: BLZ -> GTM
    + Two suspects were extradited to Norway by Brazil. => COOPERATE: BRA -> NOR

COOPERATE 064 intelligence
    verb: share/exchange/swap/pool/pass/trade intelligence/data/evidence/information/file/tip/expertise/secret/satellite/know-how
    actor: subject with between to
    recipient: none
    need: actor country organization
    deny: subject "company" "firm" "app" "user" "newspaper"
    + Jordan passed information to Britain. => COOPERATE: JOR, GBR

COOPERATE 060
    verb: work/act/operate/fight/cooperate/collaborate in tandem/partnership/concert/cooperation/coordination, work hand in hand, work closely with, work side by side, join hand/force/effort, pool effort/resource, step up/deepen/boost/expand/strengthen/intensify cooperation/coordination/collaboration/partnership, set up joint/body/commission/committee with, search together/jointly, launch joint
    noun: cooperation between/with, collaboration between/with, coordination between/with
    actor: subject with between among
    recipient: none
    need: actor country organization group
    need: actor coded
    deny: subject <performer> <firm> <learned>
    + Panama and Costa Rica pooled their resources. => COOPERATE: PAN, CRI

# ---------------------------------------------------------------- together
COOPERATE 060
    verb: work/go/act hand in hand, work hand in glove, work/fight/march/stand shoulder to shoulder, open/set_up/establish/launch/build/run/form/staff/inaugurate/create joint command/post/centre/center/patrol/base/plant/team/unit/force/venture/mission/commission/body/fund/project/station, team up with, go halves, pull together, merge grid/market/force
    actor: subject with between by
    recipient: none
    need: actor country organization group person
    need: actor coded
    deny: subject <firm> <performer> <learned>
    + Finland and Sweden opened a joint command post in Tornio. => COOPERATE: FIN, SWE
    + Kenyan detectives worked hand in glove with Interpol. => COOPERATE: KEN

COOPERATE 062 military
    verb: hold/stage/conduct/carry/begin/start/launch/complete/open exercise/drill/maneuver/manoeuvre/wargame/game
    actor: subject with by
    recipient: none
    need: actor several
    need: actor country organization group
    need: actor coded
    need: recipient none any
    deny: subject <firm> <performer>
    + Chile and Argentina held naval manoeuvres off Ushuaia. => COOPERATE: CHL, ARG

COOPERATE 064 intelligence
    verb: tip off, alert to, pass on warning/information/tip/intelligence, warn of plot, share tip/warning/list/name/finding/message/recording/image with, put on trail
    actor: subject
    recipient: object with to
    need: actor country organization group
    need: actor coded
    need: recipient country organization group
    deny: subject <firm> <performer> "newspaper" "reader" "viewer" "listener"
    + The Mossad tipped off the Cypriot police. => COOPERATE: ISR -> CYP

COOPERATE 061 economic
    verb: buy/purchase/import/order/sell/export more from/to, buy/purchase/import/order gas/oil/grain/jet/tank/wheat/coal/vaccine/electricity/missile/frigate/submarine/locomotive from, resume/restore/reopen flight/ferry/train/link/crossing/service to/with
    actor: subject from to with
    recipient: none
    need: actor country
    need: actor several
    deny: subject <firm> "consumer" "shopper" "dealer" "smuggler"
    + Japan bought more gas from Papua New Guinea. => COOPERATE: JPN, PNG
    + Vietnam resumed flights to Taiwan. => COOPERATE: VNM, TWN

COOPERATE 061 economic
    verb: link/connect/merge/integrate/join/synchronize/interconnect grid/port/network/railway/market/system/stock-exchange/pipeline/road/ferry, open bridge/road/railway/crossing/pipeline/ferry/route/line between/to/with
    actor: subject between with to
    recipient: none
    need: actor country
    need: actor several
    deny: subject <firm>
    + India and Sri Lanka linked their ferry ports. => COOPERATE: IND, LKA

COOPERATE 063 legal
    verb: exchange/share/swap/compare/pool fingerprint/name/list/record/photograph/detail/dna/sample/warrant/register
    actor: subject with between
    recipient: none
    need: actor country organization group
    need: actor several
    deny: subject <firm> <performer>
    + The Ghanaian police exchanged fingerprints of wanted men with Togo. => COOPERATE: GHA, TGO
