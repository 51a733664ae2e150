# Protest: PROTEST.
default
    actor: subject by of
    recipient: against at over of
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

PROTEST/demo 141
    verb: protest, protest against, protest at, protest over, rally, march, stage/hold/organize/begin sit in, hold/stage/organize/join/lead/attend/mount/call/begin/continue/plan/start/launch/hold/take_part/participate <protest>, take to street, gather to protest, turn out to protest, picket, chant slogan, chant against, parade, converge, storm out, hold vigil, stage sit-in, wave placard, flood street, pour into street, fill street, throng street, gather in protest, gather outside, burn flag, shout slogan, camp out, assemble in protest, rise up, revolt, mob, heckle, come out in protest, jeer, boo
    noun: protest, demonstration, rally, sit-in, vigil, march, protest march, mass protest, street protest
    need: actor group person organization
    deny: actor country
    deny: object "innocence" "effect" "skill" "ability" "way" "love" "product" "how" "commitment" "need" "importance" "market" "stock" "spirit" "support" "ball"
    deny: subject <soldier> "bank" "price" "yen"
    deny: of <market>
    + Hundreds of nurses rallied in Lusaka against the cuts. => PROTEST/demo: nurses
    + Miners marched through La Paz. => PROTEST/demo: Miners
    - The engineer demonstrated the product.

PROTEST/hunger 142
    verb: stage/begin/start/go_on/launch/continue/end/hold/declare/enter hunger strike, go on hunger, refuse food, fast
    noun: hunger strike, on hunger strike
    actor: subject by of
    recipient: against of at over
    + Some forty Kurds began a hunger strike in Paris. => PROTEST/hunger: Kurds

PROTEST/strike 143 labor
    verb: strike, go on strike, stage/hold/begin/call/launch/organize/declare/continue/join/start/lead/mount/observe strike/walkout/stoppage/shutdown, stage walkout, walk off job, down tool, shun work, stop work, halt work, boycott work, stay off, refuse to work, walk out
    noun: general strike, on strike, walkout, work stoppage, labor strike, labour strike, rail strike, strike by, strike of
    actor: subject by of
    recipient: against over
    need: actor group organization person
    deny: object actor <target> <agreement> "deal" "balance" "chord" "tone" "blow" "oil" "gold" "pose" "note"
    deny: subject <soldier> <aerial> <weapon> "warplane" "jet" "drone" "force"
    + Railway workers went on strike on Thursday. => PROTEST/strike: workers
    + Unions in Argentina staged a general strike. => PROTEST/strike: Unions
    - The parties struck a deal.

PROTEST/boycott 143
    verb: boycott
    noun: boycott
    actor: subject by of
    recipient: object of against
    need: actor group organization person
        + Opposition parties boycotted the election. => PROTEST/boycott: parties

PROTEST/obstruct 144
    verb: block/blockade/barricade/obstruct/occupy/shut/close/seal/clog/besiege/surround <road>, blockade, block, barricade, occupy building/university/square/factory/office/embassy/palace, chain themselves/himself, erect barricade, set up roadblock, form chain, stage blockade, hold blockade, storm parliament/palace/building/embassy/office, break into palace/parliament/residence/ministry/court/office/headquarters/building/compound
    noun: blockade by
    actor: subject
    recipient: object of against to
    need: subject <crowd> "resident" "activist" "settler" "union" "driver" "teacher" "nurse" "taxi" "trucker" "fisherman" "group" "mob" "supporter" "inhabitant" "people"
    + Workers blocked a freighter in the port. => PROTEST/obstruct: workers
    + Demonstrators broke into the ministry. => PROTEST/obstruct: Demonstrators

PROTEST/riot 145
    verb: riot, rampage, go on rampage, clash with police/officer, run riot, loot shop/store, overturn car, rise in revolt, mutiny, run amok, burn tire/tyre/car, throw stone/rock/bottle/egg at police, throw/hurl/pelt stone/rock/egg/tomato/bottle/firebomb
    noun: riot, rioting, unrest, mutiny, uprising, revolt
    actor: subject by of
    recipient: against object at
    need: subject <crowd> "prisoner" "inmate" "youth" "mob" "fan" "student" "refugee" "migrant" "group" "settler" "looter" "opposition" any
    need: actor group person organization
    deny: subject <soldier>
    + Demonstrators rioted in Cairo. => PROTEST/riot: Demonstrators

PROTEST/demo 141
    verb: demonstrate
    recipient: against at over
    need: object none
    need: actor group person organization
    + Pensioners demonstrated in Athens against the cuts. => PROTEST/demo: Pensioners
    - Engineers demonstrated a new engine.
