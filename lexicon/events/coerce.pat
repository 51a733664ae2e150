# Force without violence: COERCE.
default
    actor: subject by
    recipient: object of against on
    deny: sentence <sport>
    deny: subject <market> <illness> <nature> <weather> <accident>

class notable: blogger, writer, poet, artist, filmmaker, actor, comedian, cleric, preacher, pastor, bishop, scholar,
    professor, academic, businessman, tycoon, banker, rapper, singer, novelist, cartoonist, economist, trader,
    monk, sheikh, warlord, smuggler, hacker, fugitive, brother, sister, son, father, mother, wife, husband,
    relative, cousin, nephew, accomplice, youtuber, pastor, publisher, printer, driver, bodyguard, cook

COERCE/arrest 173 legal
    verb: arrest, detain, jail, imprison, apprehend, round up, take into custody, capture, seize, hold in custody, hold prisoner, nab, take away, lock up, intern, put under arrest, put in jail, place under arrest, keep in custody, incarcerate, remand, haul off, bust, collar, raid home/house/office, search home/house/room/office, hold for questioning, hold without charge, remain arrested, keep in detention, throw in/into jail/prison/cell, re-arrest, rearrest, remand in custody, order detain, order arrest, lead away, bundle into van, drag away, drag from home, put behind bar, hold incommunicado, confine to house, handcuff, take prisoner, swoop on, haul in, haul before court, bring in for questioning, detain for questioning, arraign, indict, charge with, prosecute, put on trial, refuse bail, deny bail, extend detention, send to trial, place under house arrest, put under house arrest
    noun: arrest, detention, imprisonment, roundup, jailing, house arrest, mass arrest, raid on home, re-arrest, pre-trial detention, administrative detention, apprehension, incarceration, internment
    actor: subject by
    recipient: object of possessor
    need: object actor <people> <captive> <soldier> <quantity> <police> <notable> none
    need: recipient person group organization none
    deny: object <meeting> <protest> <peace> "election" "view" "post" "title" "power" "record" "breath" "key" "lead" "seat" "attention" "office" "share" "territory" "rally" "event" "hand" "referendum" "vote" "town" "city" "village" "position" "responsible" "accountable"
    deny: subject "company" "firm" "fund" "striker" "defender" "team" "photographer" "camera" "film" "painting" "artist" "novel"
    deny: object "imagination" "essence" "spirit" "image" "scene" "moment" "carbon" "data" "ball" "decline" "slide" "fall" "development" "evidence"
    deny: on "evidence" "opportunity" "idea" "remark" "issue" "comment" "news" "mistake" "error" "fact" "chance"
    + Algerian police arrested the editor at his home. => COERCE/arrest: police -> editor
    + The arrest of union leader Grace Banda by Malawian police brought crowds. => COERCE/arrest: MWI -> Banda
    - The minister held a meeting.

COERCE/arrest 173 legal
    verb: face trial/charge/prosecution, go on trial, stand trial, be in custody, remain in custody, languish in jail/prison/cell, appear in court/dock, be behind bar, be under arrest, be on trial, remain in detention, turn himself in, await trial
    adjective: behind bar, under arrest, in custody
    actor: by in
    recipient: subject object
    need: recipient person group
    need: subject actor
    deny: subject <court>
    + The former governor went on trial in Abuja. => COERCE/arrest: ? -> governor

COERCE/arrest 173 legal
    verb: pick up, take, whisk away, bundle, haul away, grab
    actor: subject
    recipient: object
    need: subject <police> "agent" "detective" "officer" "policeman" "soldier" "force" "intelligence" "gendarme"
    need: object person group <people> <captive>
    need: recipient person group
    deny: object "child" "passenger"
    deny: to "hospital" "school" "airport"
    + Two reporters were picked up by plainclothes officers in Omdurman. => COERCE/arrest: officers -> reporters

COERCE/arrest 173 legal
    verb: raid, search, storm, swoop on
    actor: subject
    recipient: of object else in
    need: subject <police> <soldier> "agent" "detective" "investigator" "inspector" "officer" "authority" "prosecutor" "force" "official" "regulator"
    need: object "home" "house" "office" "apartment" "flat" "headquarters" "newsroom" "residence" "room" "villa" "bureau" "premise" "mosque" "church" "school" "studio" "shop" "workshop"
    + Detectives searched the home of the editor in Baku. => COERCE/arrest: detectives -> editor

COERCE/arrest 173 legal
    verb: make arrest, carry out arrest, conduct arrest, launch manhunt, issue warrant, issue arrest warrant, order arrest
    noun: arrest, detention
    recipient: of for against
    parties: optional
    + Police made three arrests on Monday. => COERCE/arrest: Police
    + Police have not arrested anyone over the fire. => COERCE negated: Police
    + No arrest was made after the rally. => COERCE negated

COERCE/deport 174 legal
    verb: deport, expel, force out, evict, drive out, displace, exile, banish, force from home/land/village/country, drive from home/land/village, force from, drive from, uproot, send back, force to flee, forcibly transfer, relocate forcibly, turn back, chase out, strip of citizenship, force into exile, repatriate forcibly, push back, expel from country, deport to, put on plane, send home, extradite forcibly, forcibly return, forcibly repatriate, throw out of country, clear out, clear from, remove from home/land, order to leave, relocate, resettle forcibly, force from village, chase from, drive into exile, drive off land, hound out
    noun: deportation, eviction, forced displacement, exile, forcible transfer, pushback
    actor: subject by
    recipient: object of possessor
    need: recipient person group
    deny: object <diplomat> <official> "player" "student" "pupil" "defender" "midfielder" "air"
    deny: from "pitch" "field" "game" "match" "party" "school" "club" "university" "office" "tournament"
    deny: subject <weather> "storm" "price" "rent" "school" "club" "drought" "hunger" "referee" "umpire"
    deny: subject "probe" "spacecraft" "satellite" "rover" "camera" "telescope"
    need: actor country organization person group none
    - The referee expelled the defender from the pitch.
    + Soldiers drove the refugees from their homes. => COERCE/deport: Soldiers -> refugees
    + Pakistan deported Afghan migrants. => COERCE/deport: PAK -> AFG

COERCE/seize 171
    verb: confiscate, impound, expropriate, nationalize, requisition, sequester, order seizure of, carry out seizure of, seize/confiscate/impound/nationalize/expropriate/requisition/appropriate/take_over/freeze <property>, intercept ship/vessel/tanker/boat, board ship/vessel/tanker/boat, seize, raid office/headquarters/newspaper/company/building, capture ship/boat/vessel, ram, freeze asset, blast with cannon, blast with water, search ship/vessel, commandeer <property>, detain ship/vessel/tanker, freeze account, take control of company
    noun: seizure, confiscation, expropriation, nationalization
    recipient: object of from
    need: object actor <property> <building> <place> "ivory" "haul" "timber" "gold" "cigarette" "fuel" "ton" "gram" "cocaine" "heroin" "contraband" "shipment" "consignment" "stash" "tonne" "kilo" "kilogram" <quantity> none
    deny: object <people> "sailor" "fisherman" "engineer"
    deny: object "opportunity" "chance" "moment" "initiative" "day" "power" "attention" "control" "headline" "imagination" "lead" "evidence" "idea" "issue" "comment" "remark" "momentum"
    deny: on "evidence" "opportunity" "idea" "remark" "issue" "comment" "news" "mistake" "error" "fact" "chance"
    need: actor any
    - The court seized on the new evidence.
    + Officers seized a lorry of pistols near Mombasa. => COERCE/seize: Officers
    + Iran seized a Greek tanker. => COERCE/seize: IRN -> GRC
    - The company seized the opportunity.

COERCE/seize 1711
    noun: seizure, confiscation, expropriation, impounding, nationalization
    actor: subject by
    recipient: object of from
    need: governor "order" "announce" "authorize" "demand" "condemn" "denounce" "protest" "criticize" "defend" "carry" "oversee" none "follow" "report"
    need: actor any none
    deny: of <place> "power" "control" country
    deny: modifier "epileptic" "brain"
    + Norwegian prosecutors ordered the seizure of the yacht. => COERCE/seize: NOR

COERCE/seize 192 military
    verb: capture/seize/occupy/take/overrun/annex/recapture/retake/conquer/reclaim/take_over/storm <place>, capture, occupy, annex, conquer, recapture, retake, take control of, seize control of, gain control of, capture part/stronghold, enter <place>, gain ground, overrun, occupy land/territory/village, take hold of, take possession, liberate, fall to, gain foothold in, plant flag, consolidate control, hold swathe, hold town/city/village, reoccupy, wrest control, wrest <place>, move settlers into, expand settlement, drive from <place>, dislodge, fight way into, establish control, secure control, sweep into, march into, tighten grip, carve out, entrench, hoist flag, raise flag over, extend control, assume control, establish foothold
    noun: occupation, annexation, capture of, seizure of, recapture, takeover, conquest
    recipient: object of from into
    need: object <place> place country <quantity> "power" "control" "heights" "part" "stronghold" "ground" none
    need: actor country group organization person
    deny: object <people> <captive> "attention" "market" "seat" "part-time" "medal" "time" "step" "office" "imagination" "mood" "moment" "pilot" "vote" "niche" "share" "spirit" "beauty" "essence" "agreement" "talk" "negotiation" "race" "contest" "politics" "flat" "lead" "stage" "dispute" "debate" "phase" "era" "competition"
    deny: subject <demonstrator> <weather> "tourist" "visitor" "company" "firm" "bank" "retailer" "singer" "player" "diplomat" "envoy" "passenger" "buyer"
    deny: to "death" "ground" "floor" "knee" "bottom" "low" "percent"
    - The climber fell to his death.
    + The rebels captured the town of Goma. => COERCE/seize: rebels
    + Russia annexed Crimea in March. => COERCE/seize: RUS

COERCE/seize 192 military
    verb: push into, move into, advance into, cross into, roll into, sweep into, march into, fight way into
    actor: subject
    recipient: into in
    need: subject <soldier> <war-machine> country "army" "rebel" "force" "fighter" "militia" "column" "brigade" "coalition"
    need: actor coded
    need: into place country <place>
    deny: subject "tourist" "visitor"
    + The Rwandan army pushed into the Congolese town of Uvira. => COERCE/seize: RWA -> ?
    - The hairdresser moved into the neighbourhood.

COERCE/restrict 191 military
    verb: blockade, besiege, seal off, impose blockade/siege, cordon off, surround city/town, encircle city/town, close border/frontier/crossing/airspace/port/road/checkpoint/strait, shut border/frontier/crossing/airspace/port, lay siege, restrict movement, block access, impose lockdown, throw cordon, put in place roadblock, encircle, surround, ring, block off, isolate, bottle up, choke off, impose closure, lay siege to, put under siege, place under siege, hold under siege, keep under siege, trap, ban movement, close strait, mine strait, block strait, turn back ship/vessel/boat, block corridor/crossing/border/port, cut road/route/line, cut off road/supply, sever road, barricade, deny access, deny passage, refuse passage, cut off city, tighten siege, reimpose blockade/closure, seal border/frontier, close off, restrict access, block road/convoy/aid/access, bar entry, set up roadblock
    noun: blockade, siege, closure of border/crossing/airspace/strait, encirclement, lockdown, naval blockade
    recipient: object of on against to with in
    need: actor country organization group person none
    need: object actor <place> place country <target> <road> "corridor" "strait" "access" "movement" "siege" "blockade" "closure" "lockdown" none
    deny: modifier "mentality"
    deny: subject <crowd> <demonstrator> <weather> "snow" "avalanche" "landslide" "traffic" "tree" "accident" "crash" "company" "shareholder" "creditor" "fan" "reporter" "photographer" "customer" "journalist" "question" "debt"
    deny: governor "mentality"
    - Snow closed the border crossing.
    - Reporters besieged the minister.
    deny: object "deal" "account" "file" "case" "meeting" "session" "book" "eye" "door" "shop" "school" "stock" "website" "loophole" "gap"
    + Morocco reimposed a blockade around the enclave. => COERCE/restrict: MAR
    + Russia closed its border with Finland. => COERCE/restrict: RUS -> FIN

COERCE/restrict 172
    verb: restrict/limit/curb/curtail/suspend right/freedom/movement/travel/activity/access/liberty, revoke citizenship/licence/license/passport/visa/accreditation, impose restriction/limit/tax, bar from leave/travel/enter,  ban from travel/leave/enter, forbid, prohibit, impose travel, order closure, dissolve parliament, suspend constitution/parliament, oust, remove from office, remove from post, depose, topple, overthrow, stage coup, force to resign, force to close, close down, shut down, order to stop, suspend, strip of, force, coerce, compel, order, impeach, unseat, purge, fire <officer>, dismiss <officer>, remove <officer>, sack <officer>, replace <officer>
    recipient: object on against for from
    need: actor country organization person group
    need: object person organization group <official> <office> <media> <party> "right" "freedom" "movement" "travel" "constitution" "license" "licence" "visa" "citizenship" "university" "school" "activity"
    deny: object <weapon> <plan> <party> "shot" "missile" "rocket" "question" "internet"
    deny: subject "company" "club" "firm" "school"
    clause: omit
    + The president dismissed the interior minister. => COERCE/restrict: president -> minister
    + The army overthrew the government. => COERCE/restrict: army -> government

COERCE/restrict 172 pro_autocracy
    verb: topple, overthrow, oust, depose, unseat, seize power, take power, stage coup, grab power, stage putsch, lead coup, carry out coup, mount coup, attempt coup, annul election/result/vote, cancel election, suspend constitution, dissolve parliament/assembly/legislature/government/congress/senate/council, dissolve government, assume power, usurp power, impose junta
    noun: coup, coup attempt, putsch, military takeover, ouster, overthrow, coup d'etat
    actor: subject by
    recipient: object of against in
    need: actor country organization person group
    deny: subject "company" "club" "firm" "school" "board" "striker" "shareholder" "newcomer"
    deny: object "champion" "rival" "team" "incumbent" "seed" "holder" "record" "statue" "tree" "ceo"
    + Officers toppled President Keita in August. => COERCE/restrict: Officers -> Keita
    + The general seized power on Friday. => COERCE/restrict: general
    + The king dissolved parliament in Amman. => COERCE/restrict: king -> parliament

COERCE/restrict 172 legal
    verb: dismiss, sack, fire, remove, replace, suspend, purge, demote, strip of rank, strip of post, relieve of duty, relieve of post, relieve of command, force out, force to resign, force to step, order to resign, bar from office/hold/stand, impeach, remove from office/post
    actor: subject by
    recipient: object
    need: subject <official> <officer> "president" "king" "emir" "sultan" "government" "parliament" "junta" "prime" "court" "army" "assembly" "senate" "congress" "council" "ruler" "leader" "regime" "cabinet" none
    need: object <officer> <office> "parliament" "commissioner" "auditor" "attorney" "ombudsman" "governor" "banker" "general"
    need: actor any
    deny: subject "company" "club" "firm" "school" "federation" "team" "coach" "bank"
    + The president sacked the army chief. => COERCE/restrict: president -> ?
    - The club sacked its head coach.

# Kept out of politics, whoever did it.
COERCE/ban 1722 pro_autocracy
    verb: bar/ban/disqualify/exclude/block/strike from vote/election/poll/ballot/race/office/parliament/politics/runoff/contest, bar/ban/block/prevent from run/stand/vote/travel/leave
    actor: subject by
    recipient: object
    need: recipient person group organization
    deny: recipient <performer>
    deny: subject <firm> "club" "league" "fifa" "uefa"
    clause: omit
    + The former president was barred from the election in Guinea. => COERCE/ban: ? -> president
    - The runner was banned from the race.

COERCE/restrict 172 rights_freedoms
    verb: strip of passport/nationality/citizenship/licence/right/rank/title, bar, ban, block, prevent, forbid, prohibit, stop, prevent from hold/enter/leave/vote/stand/run/work/travel/march/reach, ban from hold/public/social, bar from public, revoke passport/licence/license/registration/citizenship, strip of citizenship/nationality/passport, impose ban/restriction/limit on, withdraw accreditation, place under surveillance, put under surveillance, confiscate passport, cancel registration, revoke registration, suspend license, close down charity/ngo/office/school, shut down charity/ngo/office/school, order closure of, order shut, padlock, seal office/headquarters
    actor: subject by
    recipient: object of on
    need: actor country organization group
    need: recipient person group organization
    need: subject country <police> <court> <soldier> "government" "authority" "army" "junta" "regime" "ministry" "force" "military" "official" "council" "commission" none
    deny: subject "company" "club" "firm" "fifa" "uefa" "federation" "league" "airline" "platform" "bank"
    deny: object <plan> "move" "bill" "resolution" "attempt" "bid"
    clause: omit
    + Nicaragua barred the priest from entering the country. => COERCE/restrict: NIC -> priest
    + Police stopped the marchers in Harare. => COERCE/restrict: Police -> marchers

COERCE/censor 1721 rights_freedoms
    verb: censor, ban/block/shut/close/suspend/shutter/muzzle/jam/gag/silence <media>, shut down <media>, close down <media>, suspend publication, block access to <media>, order to suspend, revoke license, cut internet, shut off internet, block website, suppress <media>, restrict/limit/cut/curb/block/shut_off access to internet/website/facebook/twitter/whatsapp/media/platform/youtube/telegram, restrict internet/media/press, throttle internet/network, cut access to internet, block internet/access, take off air, pull off air, order off air, ban reporter/journalist/correspondent, expel reporter/correspondent, bar reporter/journalist, revoke accreditation of journalist, confiscate copy, seize copy, raid newspaper/station/newsroom, withdraw licence, suspend licence/license, remove post, delete post, order remove, impose blackout, cut off internet, shut internet, silence critic, harass journalist, black out, pull plug, expel journalist, order newspaper, deface website, ban book/film
    noun: censorship, internet shutdown, internet blackout, media blackout, press censorship, ban on newspaper/broadcaster/channel
    recipient: object of on against to in else in
    need: actor any none
    deny: subject "company" "user" "viewer" "parent" "fan" "reader" "driver" "caller" "ad"
    + Vietnam restricted access to the internet in Hue. => COERCE/censor: VNM
    + The government shut down the newspaper. => COERCE/censor: government -> newspaper
    + Nicaragua blocked the website of La Prensa. => COERCE/censor: NIC

COERCE/ban 1722 pro_autocracy
    verb: ban/outlaw/prohibit/forbid/block rally/protest/demonstration/march/gathering/meeting/assembly/strike, ban/outlaw/dissolve/prohibit/proscribe/disqualify/bar/forbid/disband/suspend <party>, dissolve opposition, strip of seat, suspend opposition, outlaw, proscribe, disqualify, ban from election/vote/poll/ballot/race/parliament, bar candidate, disqualify candidate, ban candidate, ban rally/protest/demonstration, bar from run, bar from stand, deregister, designate terrorist, exclude from election, ban gathering, bar from participate, ban from participate
    noun: ban on <party>, ban on <protest>
    recipient: object on of against
    need: actor country organization person group none
    deny: object "import" "export" "book" "use" "smoking" "drug" "plastic" "car" "alcohol" "abortion" "phone" "advertising" "bag"
    deny: subject "company" "club" "school" "fifa" "uefa" "federation" "league"
    deny: from <contest> "marathon" "race" "sport"
    + Laos dissolved the main opposition party. => COERCE/ban: LAO -> party
    + The regime banned Chadian opposition deputies from the vote. => COERCE/ban: regime -> TCD
    + Zagreb banned the party in 1995. => COERCE/ban: HRV -> party

COERCE/curfew 1723 pro_autocracy
    verb: impose/declare/enforce/announce/extend/institute/reimpose/order/clamp/slap/tighten/prolong/decree curfew, put under curfew, place under curfew, be under curfew, remain under curfew
    noun: curfew
    recipient: in on across over
    parties: optional
    need: governor <light> "impose" "declare" "enforce" "announce" "institute" "place" "put" "order" "root" any
    + The army imposed a curfew in Jos. => COERCE/curfew: army
    + Bangladesh: curfew imposed. => COERCE/curfew

COERCE/martial-law 1724 pro_autocracy
    verb: decree/renew/prolong/reimpose/enact/order state of emergency, decree/renew/prolong/enact/enforce martial law, extend/renew/prolong/decree emergency/rule/state, place under military/martial/emergency rule, put under military/martial rule, impose direct/military rule, invoke emergency, suspend civil liberty, declare/impose/proclaim/extend/announce state of emergency, declare/impose/proclaim/extend/announce martial law, declare/impose/proclaim/extend emergency, declare state of siege, impose state of siege, declare/impose/proclaim emergency rule
    noun: imposition of martial law, declaration of emergency
    recipient: in on across over
    deny: sentence <weather> "wildfire" "flood" "outbreak" "epidemic" "pandemic" "drought" "earthquake" "cholera" "hunger" "cyclone"
    - The governor declared a state of emergency after the flood.
    + The government of Peru declared a state of emergency. => COERCE/martial-law: PER

COERCE/cyber 171 cyber
    verb: attack/hit/target/cripple/flood website/server/network, steal data/secret/file/password, leak data/email, take offline website/network/server, knock offline, disable network/website/server, cripple network/website/server/system, infect computer/network/system, plant malware/spyware, deploy spyware/malware/ransomware, break into network/computer/system/server/email, infiltrate network/computer/system/server, spy on phone, hack phone/email/account, hack, hack into, launch cyberattack/cyber, deface, launch attack cyber, steal data, penetrate network, breach network, spread malware, jam signal, carry out cyberattack
    noun: cyberattack, cyber attack, hacking attack, cyber-attack, ransomware attack, phishing attack, data breach, hack, cyber intrusion, denial-of-service attack, malware attack
    actor: subject by
    recipient: object on against of into from at
    need: object actor <media> <property> <building> "website" "network" "system" "site" "server" "account" "email" "data" "secret" "phone" "computer" "file" none
    need: recipient any
    deny: object "way" "path" "tree"
    + A cyberattack on Georgian servers was traced to Russia. => COERCE/cyber: ? -> GEO
    + Russian hackers launched a cyberattack on Estonia. => COERCE/cyber: RUS -> EST

COERCE/misinformation 172 misinformation
    verb: spread disinformation/misinformation/propaganda/rumor/rumour/falsehood/lie/hoax/story, wage/run/conduct/launch/carry_out/mount/orchestrate disinformation/misinformation/propaganda/influence/smear campaign/operation, interfere/meddle in election/vote/referendum/campaign, flood with disinformation/propaganda, peddle disinformation, rig/manipulate election, fake news, doctor video/photo, jam broadcast
    noun: disinformation campaign, influence operation, propaganda campaign, election interference, election meddling, interference in election, meddling in election
    actor: subject by
    recipient: in against on about at object
    need: actor country organization person group
    deny: subject "company" "brand" "novel"
    + Russia spread disinformation about Moldova. => COERCE/misinformation: RUS -> MDA
    + China meddled in the election in Taiwan. => COERCE/misinformation: CHN -> TWN

COERCE/withhold 172
    verb: deny/refuse food/water/medicine/treatment/care, starve, withhold food/medicine/aid/evidence/passport/ballot, refuse to hand over document/body/remains, block shipment/delivery/relief, hold back grain/water/payment, divert river/water, dam river,
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

# "Opposition leader held in Lusaka": held by whoever holds people.
COERCE/arrest 173 legal
    verb: hold, be held
    recipient: object
    need: subject none
    need: object person group
    need: in country place none
    deny: object <meeting> <performer> "detainee" "prisoner" "hostage" "captive" "inmate" "office" "seat" "title" "record"
    deny: as any
    deny: by "host" "team"
    + An opposition leader was held in Tanzania. => COERCE/arrest: ? -> leader
    - The summit was held in Tanzania.

COERCE/censor 1722 media
    verb: delete/remove/scrub/erase/suppress/hide/pull post/article/account/comment/video/hashtag/report/page/song
    recipient: of
    parties: optional
    need: subject "censor" "government" "authority" "regime" "ministry" "regulator" "junta" any
    deny: subject "company" "user" "author" "singer" "paper" person
    + Censors in Hanoi deleted posts about the strike. => COERCE/censor

COERCE/ban 1722 pro_autocracy
    verb: pass/adopt/enact/approve/sign/introduce law/bill/decree/rule/legislation/ordinance ban/outlaw/criminalize/prohibit/forbid
    actor: subject
    recipient: none
    need: actor country organization person group
    deny: subject <firm>
    + Malta's parliament passed a law banning masks at marches. => COERCE/ban: MLT

COERCE/cyber 171 cyber
    verb: steal/swipe/siphon/loot/drain from, breach, infiltrate, break into, penetrate, hack into
    actor: subject
    recipient: from object
    need: subject "hacker" "cybercriminal" "hacking"
    need: recipient actor
    + Hackers stole millions from a Japanese exchange. => COERCE/cyber: hackers -> JPN

COERCE/cyber 171 cyber
    verb: attack, hit, target, paralyse, paralyze, cripple, knock out, knock offline, take down, take offline, bring down, shut down, disrupt, disable, crash, deface, flood, overwhelm, raid, strike, compromise
    actor: subject
    recipient: object of against
    need: subject "hacker" "cybercriminal" "hacking" "hacktivist" "malware" "ransomware" "cyberattack" "botnet"
    need: object any
    parties: optional
    + Hackers attacked the computers of the Dutch ministry. => COERCE/cyber: Hackers -> NLD
    + Ransomware crippled the hospitals of Dublin. => COERCE/cyber: ? -> ?
    + Russian hackers knocked out the website of Estonia's parliament. => COERCE/cyber: RUS -> EST

COERCE/cyber 171 cyber
    verb: attack/hit/target/knock_out/cripple/paralyse/paralyze/bring_down/take_down/disrupt/overwhelm/flood/disable website/site/network/server/computer/database/portal/webpage/homepage
    recipient: object of against
    need: recipient actor
    need: actor any none
    deny: subject <weather> "outage" "demand" "visitor" "customer"
    + The website of Latvia's central bank was knocked out. => COERCE/cyber: -> LVA

COERCE/deport 174 migration
    verb: push_back/turn_back/tow_back/send_back/push/turn/tow/send back boat/dinghy/raft/vessel
    actor: subject
    recipient: with of object
    need: actor country organization group person
    + Greek coast guards pushed back a boat with Afghans. => COERCE/deport: GRC -> ?

# A court that tries somebody.
COERCE/arrest 173 legal
    verb: try
    actor: subject by
    recipient: object
    need: subject <court> "tribunal" "chamber" none
    need: object person group <people> <captive> <officer>
    need: clause none
    need: recipient person group
    deny: subject <firm>
    + A military tribunal tried the admiral in Lima. => COERCE/arrest: tribunal -> admiral
    - The chef tried the soup.

COERCE/arrest 173 legal
    verb: haul/drag/pull/march/lead/whisk/bundle/frogmarch out/away/from/off/into home/house/flat/apartment/office/car/van/bed/court/plane/jeep/cell
    actor: subject by
    recipient: object
    need: subject <police> <soldier> "officer" "agent" "policeman" "detective" "guard" "official"
    need: recipient person group
    deny: recipient <performer>
    + Officers hauled the blogger out of his flat at night. => COERCE/arrest: officers -> blogger

COERCE/censor 172 media
    verb: cut_off/shut_down/switch_off/turn_off/block/throttle/disconnect/restrict/jam/black_out/suspend internet/network/facebook/whatsapp/telegram/twitter/broadcast/signal/website/service/text
    actor: subject by
    recipient: in to of
    parties: optional
    need: subject country government organization "authority" "government" "emirate" "junta" "regime" "ministry" "army" "state" "regulator" none
    deny: subject <firm> <weather> "customer" "user" "outage"
    + The emirate has cut off the internet. => COERCE/censor: ?

COERCE/cyber 171 cyber
    verb: leak/steal/dump/publish/copy/harvest password/email/e-mail/message/file/data/record/credential/document
    actor: subject by
    recipient: of from
    need: subject "hacker" "hacktivist" "cybercriminal" "intruder" "group" "gang"
    need: recipient actor
    + Hackers leaked the passwords of Czech deputies. => COERCE/cyber: hackers -> CZE

COERCE/seize 171
    verb: take away, carry off, cart off, cart away, remove, carry away, haul away, make off with, bag, tow away
    actor: subject by
    recipient: from of object
    need: subject <police> <soldier> "officer" "agent" "detective" "inspector" "bailiff" "investigator" "authority" "guard" "official"
    need: object <property> "computer" "document" "record" "file" "laptop" "ballot" "disk" "drive" "paper" "archive" "cash" "server" "camera"
    deny: subject "doctor"
    + Police carried off computers from the office of a Zambian newspaper. => COERCE/seize: Police -> ?

COERCE/seize 171
    verb: ram, soak/douse/drench/hose/spray/blast/pelt with water/cannon, block path of, cut across, fire flare at, shine laser at, harass
    actor: subject by
    recipient: object of at
    need: actor country organization group
    need: actor coded
    need: object "boat" "ship" "vessel" "trawler" "crew" "tanker" "plane" "aircraft" "helicopter" "fisherman" "sailor" "cutter" "frigate" "destroyer" "warship" <people>
    need: recipient any
    + A Chinese cutter soaked the crew of a Philippine boat with water cannon. => COERCE/seize: CHN -> PHL

COERCE/deport 174
    verb: carry/throw/bundle/eject/remove/drag/escort/march out/from of hall/chamber/parliament/room/courtroom/session/assembly/building
    actor: subject by
    recipient: object
    need: recipient person group
    need: actor actor none
    deny: subject <performer> "referee" "usher" "waiter" "bouncer"
    + Guards carried two Kosovo deputies out of the hall. => COERCE/deport: guards -> deputies

# ---------------------------------------------------------------- robbed by men with guns
COERCE/seize 171
    verb: steal/rob/plunder/make_off_with/carry_off <property>/ambulance/livestock/cattle/camel/goat/sheep/food/grain/supply/aid/medicine/convoy/motorcycle/minibus/bus/harvest/crop, rob/plunder/raid bank/convoy/warehouse/depot/store, rustle cattle/livestock
    actor: subject by
    recipient: from object of
    need: subject <soldier> "raider" "bandit" "attacker" "assailant" "pirate" "gang" "settler" "mob"
    deny: subject "police" "policeman" "policewoman" "officer"
    + Bandits stole two hundred camels near the border. => COERCE/seize: Bandits
    + Rebels made off with an ambulance in Chad. => COERCE/seize: Rebels
    - The striker stole the show.

COERCE/restrict 172 pro_autocracy
    verb: scrap/annul/void/cancel/overturn/quash/nullify/throw_out result/election/vote/poll/ballot, declare void election/vote/result
    actor: subject by
    recipient: of
    need: actor country organization group person
    need: subject "general" "junta" "army" "government" "president" "commission" "regime" "council" "officer" "soldier" country
    deny: subject <firm> <performer>
    + The ruling generals scrapped the result of the election in Gabon. => COERCE/restrict: generals
