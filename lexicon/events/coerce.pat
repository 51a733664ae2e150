# Force without violence: COERCE.
default
    actor: subject by
    recipient: object of against on
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <weather> <accident>

COERCE/arrest 173 legal
    verb: arrest, detain, jail, imprison, apprehend, round up, take into custody, capture, seize, hold in custody, hold prisoner, nab, take away, lock up, intern, put under arrest, put in jail, place under arrest, keep in custody, incarcerate, remand, haul off, bust, collar, raid home/house/office, search home/house/room/office, take in, hold for questioning, hold without charge, remain arrested, keep in detention
    noun: arrest, detention, imprisonment, roundup, jailing, house arrest, mass arrest, raid on home
    actor: subject by
    recipient: object of possessor
    need: object actor <people> <captive> <soldier> <quantity> <police> none
    need: recipient person group organization none
    deny: object <meeting> <protest> <peace> "election" "view" "post" "title" "power" "record" "breath" "key" "lead" "seat" "attention" "office" "share" "territory" "rally" "event" "hand" "referendum" "vote" "town" "city" "village" "position" "responsible" "accountable"
    deny: subject "company" "firm" "fund"
    + Algerian police arrested the editor at his home. => COERCE/arrest: police -> editor
    + The arrest of union leader Grace Banda by Malawian police brought crowds. => COERCE/arrest: MWI -> Banda
    - The minister held a meeting.

COERCE/arrest 173 legal
    verb: make arrest, carry out arrest, conduct arrest, launch manhunt, issue warrant, issue arrest warrant, order arrest
    noun: arrest, detention
    recipient: of for against
    parties: optional
    + Police made three arrests on Monday. => COERCE/arrest: Police
    + No arrest was made after the rally. => COERCE negated

COERCE/deport 174 legal
    verb: deport, expel, force out, evict, drive out, displace, exile, banish, force from home/land/village/country, drive from home/land/village, force from, drive from, uproot, send back, force to flee, forcibly transfer, relocate forcibly, turn back, chase out, strip of citizenship, force into exile, repatriate forcibly, push back
    noun: deportation, eviction, forced displacement, exile, forcible transfer, pushback
    actor: subject by
    recipient: object of possessor
    need: recipient person group
    deny: object <diplomat> <official>
    + Soldiers drove the refugees from their homes. => COERCE/deport: Soldiers -> refugees
    + Pakistan deported Afghan migrants. => COERCE/deport: PAK -> AFG

COERCE/seize 171
    verb: confiscate, impound, expropriate, nationalize, requisition, seize/confiscate/impound/nationalize/expropriate/requisition/appropriate/take_over/freeze <property>, intercept ship/vessel/tanker/boat, board ship/vessel/tanker/boat, seize, raid office/headquarters/newspaper/company/building, capture ship/boat/vessel, ram, freeze asset, blast with cannon, blast with water, search ship/vessel, commandeer <property>, detain ship/vessel/tanker, freeze account, take control of company
    noun: seizure, confiscation, expropriation, nationalization
    recipient: object of from
    need: object actor <property> <building> <place> "ivory" "haul" "timber" "gold" "cigarette" "fuel" "tonne" "kilo" "kilogram" <quantity> none
    deny: object "opportunity" "chance" "moment" "initiative" "day" "power" "attention" "control" "headline" "imagination" "lead"
    need: actor any
    + Officers seized a lorry of pistols near Mombasa. => COERCE/seize: Officers
    + Iran seized a Greek tanker. => COERCE/seize: IRN -> GRC
    - The company seized the opportunity.

COERCE/seize 192 military
    verb: capture/seize/occupy/take/overrun/annex/recapture/retake/conquer/reclaim/take_over/storm <place>, capture, occupy, annex, conquer, recapture, retake, take control of, seize control of, gain control of, capture part/stronghold, enter <place>, seize power, take power, gain ground, overrun, occupy land/territory/village, take hold of, advance into, push into, move into, take possession, liberate, cross into, roll into
    noun: occupation, annexation, capture of, seizure of, recapture, takeover, conquest
    recipient: object of from into
    need: object <place> place country <quantity> "power" "control" "heights" "part" "stronghold" "ground" none
    need: actor country group organization person
    deny: object <people> <captive> "attention" "market" "seat" "part-time" "medal" "time" "step" "office" "imagination" "mood" "moment" "pilot" "vote" "niche" "share"
    + The rebels captured the town of Goma. => COERCE/seize: rebels
    + Russia annexed Crimea in March. => COERCE/seize: RUS

COERCE/restrict 191 military
    verb: blockade, besiege, seal off, impose blockade/siege, cordon off, surround city/town, encircle city/town, close border/frontier/crossing/airspace/port/road/checkpoint/strait, shut border/frontier/crossing/airspace/port, lay siege, restrict movement, block access, impose lockdown, cut off city, tighten siege, reimpose blockade/closure, seal border/frontier, close off, restrict access, block road/convoy/aid/access, bar entry, set up roadblock
    noun: blockade, siege, closure of border/crossing
    recipient: object of on against to with in
    need: actor country organization group person none
    deny: subject <crowd>
    deny: object "deal" "account" "file" "case" "meeting" "session" "book" "eye" "door" "shop" "school" "stock" "website" "loophole" "gap"
    + Morocco reimposed a blockade around the enclave. => COERCE/restrict: MAR
    + Russia closed its border with Finland. => COERCE/restrict: RUS -> FIN

COERCE/restrict 172
    verb: restrict/limit/curb/curtail/suspend right/freedom/movement/travel/activity/access/liberty, revoke citizenship/licence/license/passport/visa/accreditation, impose restriction/limit/tax, bar from leave/travel/enter,  ban from travel/leave/enter, forbid, prohibit, impose travel, order closure, dissolve parliament/party, suspend constitution/parliament, oust, remove from office, remove from post, depose, topple, overthrow, stage coup, force to resign, force to close, close down, shut down, order to stop, suspend, strip of, force, coerce, compel, order, impeach, unseat, purge, fire <officer>, dismiss <officer>, remove <officer>, sack <officer>, replace <officer>
    recipient: object on against for from
    need: actor country organization person group
    need: object person organization group <official> <office> <media> <party> "right" "freedom" "movement" "travel" "constitution" "license" "licence" "visa" "citizenship" "university" "school" "activity"
    deny: object <weapon> <plan> "shot" "missile" "rocket" "question"
    deny: subject "company" "club" "firm" "school"
    clause: omit
    + The president dismissed the interior minister. => COERCE/restrict: president -> minister
    + The army overthrew the government. => COERCE/restrict: army -> government

COERCE/censor 1721 rights_freedoms
    verb: censor, ban/block/shut/close/suspend/shutter/muzzle/jam/gag/silence <media>, shut down <media>, close down <media>, suspend publication, block access to <media>, order to suspend, revoke license, cut internet, shut off internet, block website, deface, hack, suppress <media>, expel journalist, order newspaper, deface website, ban book/film
    noun: censorship, internet shutdown, internet blackout
    recipient: object of on against to
    need: actor any none
    + The government shut down the newspaper. => COERCE/censor: government -> newspaper
    + Nicaragua blocked the website of La Prensa. => COERCE/censor: NIC

COERCE/ban 1722 pro_autocracy
    verb: ban/outlaw/dissolve/prohibit/proscribe/disqualify/bar/forbid <party>, outlaw, proscribe, disqualify, ban from election/vote/poll/ballot/race/parliament, bar candidate, disqualify candidate, ban candidate, ban rally/protest/demonstration, bar from run, bar from stand, deregister, designate terrorist, exclude from election, ban gathering, bar from participate, ban from participate
    noun: ban on <party>, ban on <protest>
    recipient: object on of against
    need: actor country organization person group none
    deny: object "import" "export" "book" "use" "smoking" "drug" "plastic" "car"
    + The regime banned Chadian opposition deputies from the vote. => COERCE/ban: regime -> TCD
    + Zagreb banned the party in 1995. => COERCE/ban: HRV -> party

COERCE/curfew 1723 pro_autocracy
    verb: impose/declare/enforce/announce/extend/institute/reimpose/order curfew, put under curfew, place under curfew
    noun: curfew
    recipient: in on across over
    parties: optional
    need: governor <light> "impose" "declare" "enforce" "announce" "institute" "place" "put" "order" "root" any
    + The army imposed a curfew in Jos. => COERCE/curfew: army
    + Bangladesh: curfew imposed. => COERCE/curfew

COERCE/martial-law 1724 pro_autocracy
    verb: declare/impose/proclaim/extend/announce state of emergency, declare/impose/proclaim/extend/announce martial law, declare/impose/proclaim/extend emergency, declare state of siege, impose state of siege, declare/impose/proclaim emergency rule
    noun: imposition of martial law, declaration of emergency
    recipient: in on across over
    deny: in "flood" "hurricane" "storm"
    + The government of Peru declared a state of emergency. => COERCE/martial-law: PER

COERCE/cyber 171 cyber
    verb: hack, hack into, launch cyberattack/cyber, deface, launch attack cyber, steal data, penetrate network, breach network, spread malware, jam signal, carry out cyberattack
    noun: cyberattack, cyber attack, hacking attack, cyber-attack
    recipient: object on against of into
    need: actor any
    need: object actor <media> <property> <building> "website" "network" "system" "site" "server" "account" "email" none
    + Russian hackers launched a cyberattack on Estonia. => COERCE/cyber: RUS -> EST

COERCE/withhold 172
    verb: cut off water/power/electricity/gas/internet/supply/network, cut power/water/electricity/supply/telephone, withhold pay/salary/tax/fund/payment/information/document, block fund/payment, cut gas/oil supply
    recipient: to object from of in
    need: actor country organization group person
    + Russia cut off gas to Moldova. => COERCE/withhold: RUS

COERCE/restrict 172
    verb: bar, bar from, ban from
    recipient: object
    need: actor country organization person group
    need: object person group organization
    deny: object <party>
    + The authorities barred the nurses from the camps. => COERCE/restrict: authorities -> nurses
