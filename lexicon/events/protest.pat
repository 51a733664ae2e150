# Protest: PROTEST. People without power show what they want; states and armies do not protest here.
default
    actor: subject by of
    recipient: against at over of
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

class power-place: palace, parliament, embassy, consulate, ministry, office, headquarters, building, court,
    courthouse, square, gate, barracks, residence, compound, prison, jail, station, campus,
    congress, assembly, legislature, capitol, house, home, capital, centre, center
class sit: sit-in, sit-down, die-in, lie-in, walkout, teach-in, sleep-in, go-slow, encampment, human-chain
class work-place: classroom, factory, plant, mine, shop-floor, shopfloor, hospital, school, job, post, site,
    depot, ward, office, course, class, lecture, work, duty, shipyard, dock, refinery, field
class protest-thing: stone, rock, brick, bottle, egg, tomato, firebomb, molotov, paint, firecracker, petrol,
    projectile, flare, missile, cocktail, shoe, object, firework, debris, chair

# "Thousands have manifested": a machine's word for a demonstration.
PROTEST/demo 141
    verb: manifest, manifest against/in/for/before, concentrate before/outside
    recipient: against before outside
    need: subject <crowd> <quantity> <labor> "people" "person" "citizen" "woman"
    need: subject any
    deny: object any
    + Thousands of persons have manifested in Lima against the cuts. => PROTEST/demo: persons
    - The illness manifested in childhood.

PROTEST/demo 141
    verb: protest, protest against, protest at, protest over, protest outside, rally, stage/hold/organize/begin sit in, hold/stage/organize/join/lead/attend/mount/call/begin/continue/plan/start/launch/take_part/participate/resume/renew/convene/spearhead <protest>, take to street, return to street, gather to protest, turn out to protest, picket, chant slogan, chant against, storm out, hold vigil, wave placard, wave/carry banner, flood street, pour into street, spill onto street, fill street/square, throng street/square, gather in protest, gather outside, shout slogan, camp out, pitch tent, assemble in protest, rise up, revolt, mob, heckle, come out in protest, jeer, boo, turn back on, bang pot, lay siege to office, march on palace/parliament/ministry/embassy/capital, stage <sit>, shave head in protest
    noun: protest, demonstration, rally, sit-in, vigil, march, protest march, mass protest, street protest, protest rally, protest action, hunger march, torchlight procession
    need: actor group person organization
    deny: actor country government
    deny: object "innocence" "effect" "skill" "ability" "way" "love" "product" "how" "commitment" "need" "importance" "market" "stock" "spirit" "support" "ball"
    deny: subject "bank" "price" "yen" "stock" "share" "currency" "driver-car" "note" "letter" "oil" "gold"
    deny: of <market>
    deny: subject "force" "army" "military" "troop" "soldier"
    deny: modifier "diplomatic" "formal" "stock" "market"
    deny: in "poll" "price" "market" "share" "stock"
    deny: sentence "candidate" "caucus" "primary" "nominee" "nomination"
    - The candidate held a rally in Ohio before the caucus.
    - The party's rally in the polls surprised analysts.
    + Hundreds of nurses rallied in Lusaka against the cuts. => PROTEST/demo: nurses
    + Ghanaian police officers protested in Kumasi, asking for boots. => PROTEST/demo: GHA
    - Copper shares rallied in London on Friday.
    - The engineer demonstrated the product.

# Nobody is named, but against whom.
PROTEST/demo 141
    noun: protest against, demonstration against, rally against, march against
    actor: by of possessor
    recipient: against
    need: against government "government" "president" "junta" "regime" "monarchy" "ruler" "authority"
    need: recipient organization country person group
    deny: actor country government
    deny: modifier "diplomatic" "formal"
    + Protests against the Georgian government left two dead. => PROTEST/demo: -> GEO
    - Oman lodged a formal protest against the Yemeni government.

NONE
    verb: call off <protest>, cancel <protest>, postpone <protest>, abandon <protest>, call off strike/boycott/blockade/march/rally
    need: object any
    - The union called off the protests on Monday.
    - The union called off its strike in Lima.

PROTEST/demo 141
    verb: burn effigy/flag/portrait/picture/photo, torch effigy/flag, hang effigy, trample flag/portrait, tear up flag/portrait, set fire to flag/effigy
    actor: subject
    recipient: of
    need: subject <demonstrator> <people> <crowd> <labor> <quantity>
    need: object any
    need: actor any
    deny: actor country government
    + Dockers burned an effigy of the mayor in Durban. => PROTEST/demo: Dockers

PROTEST/demo 141
    verb: march, parade, converge, converge on, assemble outside/in front, gather in front, gather at, mass outside, descend on, walk through
    need: actor group person organization
    need: subject <crowd> <labor> <people> <demonstrator> "thousand" "hundred" "dozen" "million" "supporter" "opponent" "union" "woman" "monk" "veteran" "pensioner" "party" "movement" "opposition" "group" "refugee" "crowd" "mother" "migrant" "member"
    deny: actor country government
    deny: clause "celebrate" "mark" "honour" "honor" "commemorate"
    deny: subject <soldier> "band" "president" "minister" "king" "queen" "player" "team" "scout" "guest" "graduate" "athlete" "tourist" "model" "pilgrim" "delegate" "investor" "fan"
    deny: object <soldier>
    + Miners marched through La Paz. => PROTEST/demo: Miners
    - Soldiers marched through the town.
    - The king marched through the hall.
    - Supporters marched to the harbour to celebrate the birthday of the club.

PROTEST/demo 141
    noun: protest, demonstration, rally, sit-in, vigil, march, protest march, mass protest, street protest, protest movement
    need: governor <light> <occur> "hit" "sweep" "grip" "rock" "paralyse" "paralyze" "spread" "stage" "spark" "trigger" "shake" "engulf" "draw" "attract" "turn" "disrupt" "prompt" "greet" "mark" "bring" "enter" "swell"
    deny: modifier "diplomatic" "formal" "stock" "market" "price" "bond" "dollar" "relief"
    deny: of <market>
    deny: governor "lodge" "file" "ignore" "deliver"
    deny: sentence <market> "election" "campaign" "candidate" "caucus" "primary" "nominee" "nomination"
    parties: optional
    + No protests were held in Bishkek on Monday. => PROTEST/demo negated
    + Demonstrations swept Antananarivo on Monday. => PROTEST/demo
    - The government ignored the protest.

PROTEST/demo 141
    noun: protest, demonstration, march, rally
    need: clause <occur>
    deny: sentence <market>
    parties: optional
    + Angry protests erupted in Lome after the ruling. => PROTEST/demo

PROTEST/demo 141
    noun: protester, demonstrator, marcher, picketer
    actor: of
    recipient: none
    need: governor "number" "thousand" "hundred"
    need: clause "gather" "march" "rally"
    parties: optional
    + Hundreds of protesters rallied in Maseru. => PROTEST/demo

PROTEST/demo 1411 executive
    verb: protest/march/rally/demonstrate/take_street to demand resignation/ouster/removal/departure/step, protest/march/rally/demonstrate to oust/topple/unseat
    actor: subject
    recipient: against of at clause-object
    need: actor group person organization
    deny: actor country government
    + Thousands of Armenians rallied to demand the resignation of the premier. => PROTEST/demo: ARM -> ?

PROTEST/demo 1413 rights_freedoms
    verb: protest/march/rally/demonstrate/take_street for right/freedom/equality/democracy/independence/justice/peace
    actor: subject
    need: actor group person organization
    deny: actor country government
    + Women marched for equal rights in Rabat. => PROTEST/demo: Women

PROTEST/demo 141
    verb: demonstrate
    recipient: against at over
    need: object none
    need: actor group person organization
    + Pensioners demonstrated in Athens against the cuts. => PROTEST/demo: Pensioners
    - Engineers demonstrated a new engine.

PROTEST/demo 141
    verb: demonstrate/march/protest/rally/gather against, demonstrate/march/protest/rally outside/across
    need: actor group person organization none
    deny: actor country government
    deny: subject <soldier> <official>
    parties: optional
    need: subject any
    + Sugar growers demonstrated against the levy. => PROTEST/demo

# ---------------------------------------------------------------- hunger, work, buying
PROTEST/hunger 142
    verb: stage/begin/start/go_on/launch/continue/end/hold/declare/enter/resume/join/observe/undertake hunger strike, go on hunger, be on hunger, refuse to eat, fast in protest, sew lip, sew mouth, starve himself/herself/themselves
    noun: hunger strike, on hunger strike, hunger-strike, hunger striker
    actor: subject by of
    recipient: against of at over
    need: actor any none
    parties: optional
    deny: subject "muslim" "believer" "christian" "faithful" "pilgrim" "patient"
    deny: sentence "ramadan" "lent" "diet"
    + Some forty Kurds began a hunger strike in Paris. => PROTEST/hunger: Kurds
    - Muslims fasted during Ramadan.

PROTEST/hunger 142
    verb: refuse food/meal, reject food, stop eat, refuse nourishment, fast in protest, fast against
    actor: subject
    recipient: none
    need: actor any
    need: actor person group organization
    need: object "food" "meal" "nourishment" none
    deny: subject "patient" "animal" "baby"
    + The jailed editor has refused food since Monday. => PROTEST/hunger: editor

PROTEST/strike 143 labor
    verb: strike, strike over, strike for, walk out
    actor: subject by of
    recipient: against over
    need: subject <labor> <crowd> "union" "worker" "staff" "employee" "crew" "doctor" "nurse" "teacher"
    deny: object any
    + Nurses struck for two days in Nairobi. => PROTEST/strike: Nurses
    - The parties struck a deal.
    - The gunmen struck at dawn.

PROTEST/strike 143 labor
    verb: go on strike, be on strike, come out on strike, remain on strike, begin/stage/hold/call/launch/organize/declare/continue/join/start/lead/mount/observe/extend/resume strike/walkout/stoppage/shutdown/go-slow/slowdown/hartal/bandh/stayaway/stay-away, stage/begin/hold/call/join industrial action, walk off job, walk off, down tool, downed tool, lay down tool, stay off work, stay off, refuse to work, refuse to load/unload/fly/drive, walk out of <work-place>, work to rule, shut shop, close shop in protest, resign en masse, call in sick
    noun: general strike, on strike, walkout, work stoppage, labor strike, labour strike, rail strike, strike by, strike of, transport strike, doctors strike, teachers strike, nationwide strike, national strike, wildcat strike, sympathy strike, warning strike, strike action, industrial action, bus strike, truckers strike, dock strike, port strike, hour strike, day strike
    actor: subject by of
    recipient: against over
    need: actor any none
    deny: actor country government
    deny: object actor <target> <agreement> "deal" "balance" "chord" "tone" "blow" "oil" "gold" "pose" "note"
    deny: subject <soldier> <aerial> <weapon> "warplane" "jet" "drone" "force" "delegation" "negotiator" "delegate" "lawmaker" "rebel" "envoy" "fan" "audience" "guest"
    deny: of "talk" "talks" "negotiation" "meeting" "summit" "conference" "session" "ceremony"
    deny: on country place <target> organization
    parties: optional
    + Railway workers went on strike on Thursday. => PROTEST/strike: workers
    + Unions in Argentina staged a general strike. => PROTEST/strike: Unions
    + Lecturers walked out of their classrooms in Harare. => PROTEST/strike: Lecturers
    + Crane operators in Rotterdam have gone on strike. => PROTEST/strike
    - The rebels walked out of the negotiations.

PROTEST/strike 143 labor
    verb: shun work, stop work, boycott work
    actor: subject
    recipient: against over
    need: subject <labor> <crowd> "staff" "union" person group country
    deny: subject "company" "government" "court" "judge" "minister"
    + Dockers stopped work in Genoa. => PROTEST/strike: Dockers
    - The work of the checkpoint was stopped.
    - The company stopped work on the bridge.

PROTEST/strike 143 labor
    noun: strike
    need: governor "cripple" "paralyze" "paralyse" "disrupt" "ground" "halt" "close" "shut" "hit" "enter" "end" "begin" "continue" "call" "stage" "strand" "delay" "bring"
    need: subject <labor> "docker" "signalman" "union" "truck" "railway" "transport" "bus" "metro" "postal" "rail" "dock" "lorry" "taxi"
    parties: optional
    deny: modifier "air" "missile" "drone" "military" "israeli" "precision" "retaliatory" "nuclear" "artillery" "rocket"
    deny: by <soldier> <aerial> "force" country
    deny: on country place <target> organization
    + A strike by signalmen halted trains in Wales. => PROTEST/strike: ?

PROTEST/strike 143 labor
    noun: strike
    actor: possessor compound
    recipient: none
    need: subject <labor> "student" group
    deny: subject <soldier>
    need: actor group organization person
    deny: modifier "air" "missile" "drone" "military" "precision" "retaliatory" "nuclear" "artillery" "rocket"
    deny: on country place <target> organization
    + Nurses' strike paralyses Lagos. => PROTEST/strike: Nurses
    + The drivers' strike emptied the harbour. => PROTEST/strike: drivers

PROTEST/strike 143 labor
    noun: strike
    actor: subject
    recipient: none
    parties: optional
    need: governor "shut" "cripple" "paralyze" "paralyse" "disrupt" "ground" "strand" "idle" "snarl" "close"
    need: modifier none
    need: subject none
    deny: on any
    deny: sentence <soldier> <weapon> "base" "airbase" "missile" "air" "reactor" "radar"
    + A strike shut the airports of Belgium. => PROTEST/strike
    - A strike crippled a Syrian air base.

PROTEST/strike 143 labor
    noun: strike, walkout, stoppage
    actor: subject by
    recipient: none
    need: governor "go" "continue" "enter" "begin" "start" "end" "spread" "resume" "loom"
    need: actor group organization
    need: actor coded
    deny: actor country government
    deny: subject <soldier>
    deny: modifier "air" "missile" "drone" "military" "precision" "retaliatory" "nuclear" "artillery" "rocket"
    deny: on country place <target> organization
    + The nurses' strike went on for a week. => PROTEST/strike: nurses

PROTEST/boycott 143
    verb: boycott, stay away from poll/vote/election/ballot, snub election/poll/vote, shun election/poll/vote, urge boycott, launch/begin/declare/call/join/stage/organize boycott, boycott class/lecture/school/court, boycott election/vote/poll/ballot/referendum, boycott product/goods/brand, refuse to vote, spoil ballot
    noun: boycott, election boycott, consumer boycott
    actor: subject by of
    recipient: object of against
    need: actor group organization person
    deny: subject "country" "nation" "government" "state" "player" "star" "athlete" "actor" "coach"
    deny: object <sport> "press" "ceremony" "interview" "oscars" "game" "games" "tournament" "olympics"
    + Opposition parties boycotted the election. => PROTEST/boycott: parties
    + Advocates boycotted the courts in Lahore. => PROTEST/boycott: Advocates
    - The striker boycotted the interview.

# ---------------------------------------------------------------- obstruction
PROTEST/obstruct 144
    verb: block/blockade/barricade/obstruct/occupy/shut/close/seal/clog/besiege/surround/picket <road>, blockade, block, barricade, obstruct, encircle, surround, besiege, occupy, glue themselves/himself/herself to, occupy building/university/square/factory/office/embassy/palace/rectorate/campus/faculty/runway/plant, occupy <power-place>, chain themselves/himself/herself, chain to, glue themselves/himself/herself, lie down on, lock themselves, erect/build/set_up/put_up barricade, set up roadblock/blockade, form human chain, form chain, stage/hold/mount/begin/launch/set_up blockade/roadblock/occupation, block entrance to, dump manure/milk/produce, storm/invade/enter/break_into/occupy/force_way <power-place>, storm into, break into <power-place>, force way into, burst into, break through barricade/cordon, scale fence/wall, tear down fence/barrier/statue, topple statue, disrupt session/meeting/service/traffic
    noun: blockade by, roadblock by, occupation of university/campus/faculty/factory, blockade of road/port/highway
    actor: subject
    recipient: object of against to into
    need: subject <crowd> <labor> <demonstrator> "resident" "activist" "settler" "union" "driver" "deputy" "senator" "legislator" "teacher" "nurse" "taxi" "trucker" "fisherman" "group" "mob" "supporter" "inhabitant" "people" "opponent" "parent" "environmentalist" "grower" "pensioner" "veteran" "mother" "tribesman" "opposition" "rioter" "villager" "lawmaker" "crowd" "farmer"
    deny: subject <soldier> <aerial> "army" "police" "police" "force" "militant" "gunman"
    deny: object "goal" "shot" "penalty" "view" "user" "account" "caller" "number" "bill" "deal" "plan" "move" "site"
    + Workers blocked a freighter in the port. => PROTEST/obstruct: workers
    + Demonstrators broke into the ministry. => PROTEST/obstruct: Demonstrators
    + Villagers chained themselves to the gates of the quarry. => PROTEST/obstruct: Villagers
    + Lorry drivers barricaded the bridge at Calais. => PROTEST/obstruct: drivers
    - The parents blocked the number.

# ---------------------------------------------------------------- riot
PROTEST/riot 145
    verb: riot, rampage, go on rampage, clash with police/officer/policeman/force/soldier/troop/guard/gendarme, scuffle with police/officer/guard, run riot, loot shop/store/supermarket/warehouse/market, overturn car/vehicle, rise in revolt, mutiny, run amok, burn tire/tyre/car/vehicle/bus, smash window, torch car/bus/shop, set fire to car/tire/tyre/bus/shop, throw/hurl/pelt/lob/toss <protest-thing> at, throw/hurl/pelt/lob/toss/fling <protest-thing>, pelt with <protest-thing>, attack police, riot over, riot against, vandalize, ransack, loot
    noun: riot, rioting, prison riot, food riot, bread riot, race riot, street violence
    actor: subject by of
    recipient: against object at with
    need: subject <crowd> <demonstrator> "prisoner" "inmate" "youth" "mob" "fan" "student" "refugee" "migrant" "group" "settler" "looter" "opposition" "rioter" "gang" "activist" "supporter" "convict" "detainee" "soldier" "voter" "trader" "people" "vendor" "militia" none
    need: actor group person organization
    deny: subject <aerial> "army" "force" "brigade" "police" "gunman" "militant" "rebel" "trooper" "settler" "militiaman" "arsonist"
    + Demonstrators rioted in Cairo. => PROTEST/riot: Demonstrators
    + Rioters torched cars and looted shops in Lyon. => PROTEST/riot: Rioters
    + Students clashed with riot police in Bogota. => PROTEST/riot: Students -> police

PROTEST/riot 145
    noun: riot, rioting, unrest, mutiny, uprising, revolt, rebellion, insurrection, looting, street clash, violent protest, race riot, prison riot
    recipient: against at over
    need: actor group person organization
    deny: actor country government
    + The mutiny of the sailors began at noon. => PROTEST/riot: sailors

PROTEST/riot 145
    noun: riot, rioting, unrest, mutiny, uprising, revolt, rebellion, insurrection, violent protest, race riot, prison riot, violent demonstration
    need: governor <light> <occur> "hit" "sweep" "grip" "rock" "spread" "spark" "trigger" "shake" "engulf" "quell" "suppress" "crush"
    deny: governor "be" "see" "have" "make" "use" "do" "give" "report" "follow"
    deny: modifier "possible"
    parties: optional
    + Riots broke out in Cape Town on Sunday. => PROTEST/riot

PROTEST/riot 145
    noun: riot, rioting, unrest, mutiny, violent protest, violent demonstration
    need: clause <occur>
    deny: clause "be"
    parties: optional
    + Violent protests erupted in Conakry after the vote. => PROTEST/riot

PROTEST/riot 145 military
    verb: mutiny, rise against, rise up against, rebel, rebel against, revolt against, rise in mutiny, stage mutiny, desert
    need: actor group person organization
    deny: subject "teenager" "son" "daughter" "child" "designer"
    deny: object "city" "team"
    deny: against "norm" "convention" "idea" "parent"
    + Paratroopers mutinied at a camp near Bamako over pay. => PROTEST/riot: Paratroopers

PROTEST/demo 141
    verb: dump/spread/spray/tip/pour/hurl/unload/throw <refuse> outside/at/before/in, bang pot/pan/saucepan
    actor: subject
    recipient: outside at
    need: subject <crowd> <labor> person group
    need: actor group person
    deny: subject "company" "ship" "factory" "truck" "lorry" "driver"
    + Farmers dumped manure outside the ministry in Rome. => PROTEST/demo: farmers
    - The factory dumped waste in the river.
class refuse: manure, dung, milk, potato, tomato, hay, straw, tyre, tire, catch, grape, onion, wine, slurry, rubbish, egg

PROTEST/obstruct 144
    verb: park/drive/line_up/leave tractor/truck/lorry/bus/taxi/vehicle/combine/car across/onto/outside/on, drive/send tractor/truck/lorry/taxi convoy, slow traffic, bring traffic to halt/standstill, form human chain, lie down before/across
    actor: subject
    recipient: against of before
    need: subject <crowd> <labor> <demonstrator> "grower" "breeder" "producer" "herder" "activist" "trucker" "winegrower"
    need: actor group organization
    + Thousands of Latvian farmers parked their tractors across main roads. => PROTEST/obstruct: LVA
    - The driver parked his lorry outside the shop.

# ---------------------------------------------------------------- shutters, pots, roofs, fire
PROTEST/demo 141
    verb: pull_down/lower/bring_down/close/roll_down shutter, bang/beat pot/pan/saucepan, climb onto/on/to roof, wave flag at, honk horn, sound horn, wear black armband, boo/jeer/heckle, turn back on, burn ballot/copy, lay wreath in protest, release balloon, dump coffin, form chain
    actor: subject
    recipient: against at over of object
    need: subject <demonstrator> <people> <crowd> <labor> <quantity> "shopkeeper" "inmate" "prisoner" "housewife" "motorist" "driver" "merchant" "detainee" "trader"
    need: actor group person organization
    deny: actor country government
    deny: sentence <sport>
    + Shopkeepers in Karachi pulled down their shutters against the tax. => PROTEST/demo: shopkeepers
    + Inmates climbed onto the roof of the jail in Riobamba. => PROTEST/demo: inmates
    + Women banged pots on their balconies in Caracas. => PROTEST/demo: women

PROTEST/demo 141
    verb: set themselves/himself/herself alight/ablaze/afire/fire, self-immolate, burn themselves/himself/herself, douse themselves/himself/herself, immolate himself/herself/themselves
    noun: self-immolation
    actor: subject of
    recipient: against over
    need: actor person group
    + Two monks set themselves alight in Lhasa. => PROTEST/demo: monks

PROTEST/strike 143 labor
    verb: bring city/capital/country/port/town/traffic/airport/railway/transport to standstill/halt, paralyze/cripple/halt/shut_down city/capital/port/transport/airport/traffic, refuse meal/food
    actor: subject by
    recipient: none
    need: subject <labor> <demonstrator> "driver" "taxi" "trucker" "farmer" "docker" "striker" "prisoner" "inmate"
    need: actor group organization person
    deny: actor country government
    + Taxi drivers brought the city to a standstill. => PROTEST/strike: drivers
