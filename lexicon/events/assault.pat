# Violence: ASSAULT. Whoever attacks must be able to act; sport, arts and the market do not count.
default
    actor: subject
    recipient: object else in near across at outside
    deny: sentence <sport>
    deny: object <game> <market> <arts> <illness>
    deny: with "cross" "question" "shot" "goal" "email" "call" "letter" "punch" "critic"
    deny: subject <nature> <market> <illness> <arts>

# ---------------------------------------------------------------- attacks at large
ASSAULT 190 military
    verb: attack, assault, raid, storm, ambush, besiege, overrun, invade, strike, hit, target, pound,
    verb: set upon, fall upon, carry out attack/raid/strike/assault/ambush/offensive, waylay, counter-attack,
    verb: lay into, turn gun on, descend on, swoop on, mount attack on, launch attack on, come under attack from,
    verb: storm into, break into <military>, infiltrate, savage, lash out at <soldier>, charge at <soldier>,
    verb: make war on, overwhelm <soldier>, do battle with, terrorize
    recipient: object on upon against with at into else in near across
    need: object actor country <target> <people> <soldier> <quantity> place none
    need: recipient any
    deny: subject <weather> "tourist" "visitor" "critic" "columnist" "reviewer" "newspaper" "editorial" "advert" "ad" "company" "shopper" "song" "illness" "parasite" "hacker" "newcomer" "singer" "war" "tariff" "crisis" "recession" "sanction" "embargo" "slump" "inflation" "shortage" "tax" "strike" "ban" "closure" "cut" "blackout"
    deny: object <plan> "budget" "speech" "record" "idea" "system" "handling" "tax" "cut" "protein" "cell" "nerve" "problem" "question" "audience" "policy" "reform" "claim" "comment" "remark" "rule" "law" "stage" "nerve" "note" "chord" "market" "customer" "voter" "consumer" "theory" "practice" "view" "corruption" "poverty"
    deny: for "remark" "comment" "handling" "failure" "policy" "record"
    deny: as any
    deny: in "interview" "speech" "article" "editorial" "letter" "book" "column" "debate" "tweet" "essay"
    + Rebels attacked a convoy near Goma. => ASSAULT: Rebels -> ?
    + Russia invaded Ukraine in February. => ASSAULT: RUS -> UKR
    - The disease attacked the olive trees.
    - Critics attacked the film.
    - Lightning struck a chapel in Tyrol.
    - The senator attacked the budget as reckless.
    - Tourists invaded the island of Capri.

ASSAULT 190 military
    noun: attack, assault, raid, ambush, offensive, incursion, invasion, aggression, onslaught, counterattack, counteroffensive
    recipient: object on against at into upon else in near across at outside
    need: recipient any
    deny: modifier "heart" "panic" "verbal" "personal" "media" "legal" "scathing" "asthma" "anxiety" "bank" "price" "speculative" "cyber" "ransomware" "phishing" "hacking" "blistering" "withering" "rhetorical" "political"
    deny: subject "bank" "company" "retailer" "columnist" "newspaper" "microsoft" "google" "apple" "brand"
    deny: actor place
    deny: on "inflation" "poverty" "corruption" "price" "rule" "pricing" "policy" "record" "character" "integrity" "tax" "budget" "freedom" "right" "privilege" "democracy" "value" "idea" "plan" "speech" "reputation" "currency" "critic" "competitor"
    deny: sentence <market>
    - The minister suffered a heart attack in Amman.
    + The Israeli attack on Lebanon lasted an hour. => ASSAULT: ISR -> LBN
    + The invasion of Kuwait by Iraq began at dawn. => ASSAULT: IRQ -> KWT
    - His attack on inflation failed.

ASSAULT 190 military
    noun: attack, assault, raid, ambush, incursion, invasion, onslaught
    actor: possessor by
    need: actor country group organization coded
    deny: sentence <sport> <arts> <market>
    deny: modifier "heart" "panic" "verbal" "personal" "media" "legal" "scathing" "asthma" "bank" "cyber" "ransomware"
    deny: on "inflation" "poverty" "corruption" "price" "rule" "policy" "record" "character" "tax" "budget" "freedom"
    + The Houthis, whose raids set off the crisis, want a truce. => ASSAULT: Houthis
    + Attacks by the militia went on. => ASSAULT: militia
    - His attack won praise.

ASSAULT 190 military
    noun: strike
    recipient: object on against at else in near across at outside
    need: recipient any
    deny: modifier "hunger" "general" "rail" "labor" "labour" "transport" "lightning" "bird" "teacher" "doctor" "nationwide" "national" "wildcat" "truck"
    deny: by <labor>
    deny: for "pay" "wage"
    + Iran condemned the US strike on Syria. => ASSAULT: USA -> SYR
    - The strike by railway workers went on.

ASSAULT 190 military
    verb: fight, battle, clash, skirmish, exchange fire/shot/rocket/gunfire, trade fire/shot/rocket/blow,
    verb: wage war, go to war, fight war, fight battle, engage <soldier>, engage in combat/fighting/battle/firefight, cross sword, come to blow, do battle, grapple with <soldier>, trade artillery/missile/airstrike/strike, exchange artillery/mortar/missile/strike, scuffle, brawl, be at war, repel, repulse, beat back, fend off, fight off, drive back, rout, outgun, defeat <soldier>, crush <soldier>, vanquish, resist <soldier>, take on <soldier>, fight alongside, join fight against, battle it out
    noun: war, fighting, clash, battle, skirmish, firefight, gunfight, gun battle, exchange of fire, combat,
    noun: hostility, conflict, shootout, shoot-out, gunbattle, gun fight, cross-border fire, armed clash, armed confrontation,
    noun: street battle, pitched battle, factional fighting, border clash, armed conflict, civil war, infighting, feud, showdown
    actor: subject with between among
    recipient: against object
    need: actor organization group country coded
    deny: object <policy> <illness> "fire" "blaze" "poverty" "corruption" "inflation" "case" "charge" "evil" "extremism" "terrorism" "terror" "racism" "crime" "trafficking" "drug" "hunger" "discrimination" "addiction" "injustice" "ideology" "flood" "pollution" "wildfire" "temptation" "urge"
    deny: by "surprise"
    deny: for <market> "promotion" "survival" "justice" "right" "equality"
    deny: against <illness> "poverty" "corruption" "inflation" "racism" "extradition" "discrimination" "crime" "drug" "cancer" "trafficking" "climate" "doping" "piracy" "hunger" "relegation"
    deny: on "drug" "drugs" "poverty" "terror" "cancer" "crime" "waste" "corruption" "want"
    deny: modifier "world" "price" "trade" "legal" "court" "custody" "title" "relegation" "bidding" "culture" "currency" "tariff" "verbal" "star" "cold" "patent" "ratings" "election" "political" "primary" "leadership" "class"
    deny: of <market> "interest" "word" "words" "will" "nerve" "idea"
    deny: over <market> "budget" "price" "tax" "custody" "inheritance"
    deny: with "illness" "itself" "themselves" "himself" "herself" "cancer" "depression" "addiction" "weight" "injury" "demon" "clock" "time" "scale"
    deny: object "losing" "uphill"
    deny: governor "memorial" "museum" "grave" "cemetery" "veteran" "hero" "film" "reporter" "correspondent" "relic" "widow" "crime" "criminal" "medal" "poet" "poem" "monument" "artist" "bride"
    deny: subject <family>
    - A Soviet war memorial was moved in Riga.
    - The party is at war with itself.
    - The champion fought back from a set down in Rome.
    - The mayor is fighting a losing battle with the clock.
    deny: object "off" "relegation" "extradition" "deportation" "eviction" "lawsuit" "charge" "ruling" "verdict" "climate" "change" "decision" "plan" "bill" "law" "crime" "discrimination" "traffic" "seat" "election" "campaign" "war" "battle" "fight" "audience" "conversation" "reader"
    - Aldi and Lidl fought a price war.
    - The two firms clashed over the price of the deal.
    + Indian troops clashed with Chinese soldiers on Monday. => ASSAULT: IND, CHN
    + The army fought the rebels for two days. => ASSAULT: army -> rebels
    - Firefighters battled the blaze.

ASSAULT 190 military
    verb: launch/mount/begin/start/open/stage/wage/unleash/conduct/lead/renew/resume/carry/perpetrate/undertake/step/deliver/inflict attack/assault/raid/offensive/strike/incursion/invasion/war/onslaught/blow/campaign/operation/ambush/counterattack/counteroffensive/crackdown/bombardment/sweep/onslaught/incursion/rampage
    recipient: on against into at of upon to else in near across at outside
    need: recipient actor country place
    deny: object "hunger" "general" "marketing" "advertising" "sales" "charm" "election" "vaccination" "fundraising" "awareness" "publicity" "legal"
    deny: subject <market> "company" "bank" "party" "brand" "charity" "ministry" "candidate"
    deny: against <illness> "poverty" "corruption" "inflation" "malnutrition" "smoking" "illiteracy"
    + Israel launched an attack on Gaza. => ASSAULT: ISR -> ?
    + Turkey mounted a raid into Syria. => ASSAULT: TUR -> SYR
    - The bank launched a campaign against inflation.

ASSAULT 190 military
    verb: come under attack/fire/assault/bombardment/shelling/shellfire/gunfire/ambush, be under attack/fire/bombardment/assault/shelling, face attack/assault/onslaught, suffer attack/bombing/ambush, run into ambush, walk into ambush, fall into ambush, be caught in crossfire/ambush, draw fire, take fire, be hit by fire, come under mortar/rocket/artillery/heavy/sniper/hostile fire
    actor: from by
    recipient: subject object
    parties: optional
    need: subject any
    deny: for any
    deny: over any
    deny: from "critic" "opposition" "lawmaker" "press" "media" "group" "campaigner" "party" "senator" "fan" "union" "expert" "rival" "opponent"
    deny: subject "plan" "policy" "decision" "bill" "law" "proposal" "budget" "freedom" "right" "democracy" "minister" "company" "president" "coach" "tax" "currency" "government"
    deny: object "government" "minister" "company" "currency" "policy"
    + The convoy came under attack near Gao. => ASSAULT
    + Spanish peacekeepers came under fire from militiamen. => ASSAULT: militiamen -> ESP
    - The minister came under fire for his remarks.

ASSAULT 190 military
    noun: attack, raid, ambush, assault, offensive, incursion, onslaught, massacre, bloodbath, atrocity, carnage
    actor: subject by
    recipient: on against at
    need: governor <light> <occur> "kill" "wound" "injure" "leave" "claim" "destroy" "hit" "rock" "shake" "target" "blame" "follow" "wreck" "paralyse" "paralyze" "cripple" "devastate"
    need: actor any none
    need: sentence "kill" "wound" "dead" "gunman" "militant" "rebel" "soldier" "troop" "bomb" "insurgent" "terrorist" "army" "militia" "casualty" "village" "convoy" "checkpoint"
    deny: modifier "heart" "panic" "verbal" "personal" "media" "legal" "scathing" "asthma" "cyber" "ransomware" "shark" "dog" "bear" "animal" "tiger" "charm" "diplomatic" "bank"
    deny: subject <nature> "shark" "dog"
    recipient: on against at else in near across
    + The attack killed eleven soldiers in Diffa. => ASSAULT: ? -> ?

NONE
    verb: fight back from, fight from deficit/behind, battle back from, fight way back

# ---------------------------------------------------------------- killing and wounding
ASSAULT 190
    verb: kill, slay, murder, slaughter, butcher, massacre, gun down, cut down, mow down, wipe out,
    verb: take life, leave dead, behead, decapitate, lynch, strangle, burn alive, stab dead, beat to death, put to sword, pick off, eliminate, liquidate, neutralize, suffocate, drown, bludgeon to death, hack to death, shoot to death, finish off, dispatch with, claim life, exact toll, inflict casualty/loss, cause casualty, martyr, massacre, throttle, smother, garrotte, run over, mow down, plough into crowd/pedestrian, drive into crowd/pedestrian, crush to death
    recipient: object else in near across at outside
    need: object actor <people> <captive> <soldier> <quantity> any
    deny: subject <accident> <weather> <place> "road" "heat" "smoke" "surgery" "drug" "error" "collapse" "rock" "tree" "current" "wall" "pollution" "alcohol" "tobacco" "overdose"
    deny: in "accident" "crash" "collision" "earthquake" "flood" "avalanche" "stampede" "landslide" "derailment" "fire" "blaze" "storm" "quake" "cyclone" "hurricane" "wildfire" "plane" "collapse" "fall" "mudslide"
    deny: by <accident> <weather> <nature> <illness> "heat" "lightning" "smoke" "poisoning" "overdose"
    deny: sentence "earthquake" "cyclone" "hurricane" "typhoon" "tsunami" "outbreak" "wildfire" "avalanche" "derail" "capsize"
    - A ferry capsized off Samoa and two sailors were killed.
    - The soldier was killed in a road accident in Mali.
    - Ten pilgrims were killed in a stampede.
    deny: object <meeting> <plan>
    deny: object "match" "bill" "deal" "time" "proposal" "project" "idea" "amendment" "game" "plan" "mood" "off" "joy" "law" "motion"
    + Gunmen killed four traders in Maradi. => ASSAULT: gunmen -> traders
    + A car bomb killed nine policemen. => ASSAULT: ? -> policemen
    - The senate killed the bill.
    - They killed off the tie with a header.

ASSAULT 190
    noun: killing, murder, slaying, massacre, slaughter, death, beheading, lynching, carnage, bloodbath, homicide, manslaughter, extrajudicial killing, targeted killing, contract killing, stabbing death, shooting death, extrajudicial execution, summary execution, femicide
    recipient: object possessor else in near across at outside
    actor: subject by
    need: actor any
    + The killing of two priests by rebels shocked the town. => ASSAULT: rebels -> priests

ASSAULT 182
    verb: wound, injure, hurt, maim, harm, maul, trample, assault, hurt, disfigure, cripple, concuss
    deny: in "accident" "crash" "collision" "earthquake" "flood" "avalanche" "stampede" "landslide" "derailment" "fire" "blaze" "storm" "quake" "match" "training" "game" "fall" "collapse"
    deny: by <accident> <weather> <nature> <illness>
    deny: sentence "earthquake" "cyclone" "hurricane" "typhoon" "tsunami" "wildfire" "goal" "season"
    need: object actor <people> <soldier> <quantity> none
    deny: subject <accident> <weather> "war" "price" "sanction" "tariff" "ban" "decision" "policy" "tax" "crisis" "inflation" "rise" "law" "deal" "strike" "slump" "recession" "shortage" "closure" "currency" "competition" "import" "export"
    deny: object "feeling" "economy" "record" "chance" "pride" "prospect" "drum" "egg" "record" "odds"
    + Two policemen were wounded by protesters. => ASSAULT: protesters -> policemen
    - The new tax has hurt growth.
    - A price war among dairies hurt farmers in Wales.
    - Bolivia cannot fight this evil alone.

ASSAULT/beat 182
    verb: beat, beat up, punch, kick, club, whip, flog, cane, slap, bludgeon, rough up, manhandle, pummel, batter,
    verb: baton, beat with baton/stick/club, beat unconscious, beat severely, assault with, headbutt, thrash, shove, strike with baton/stick/rifle, set dog on, hit with baton/rifle/butt, beat senseless, cudgel, horsewhip, drag by, throttle
    noun: beating, flogging, whipping, caning, thrashing
    deny: object <sport>
    deny: to "title" "gold" "punch" "top" "crown"
    deny: with "goal" "penalty" "header"
    deny: in "final" "semifinal" "match" "game" "election" "runoff" "set" "race" "vote" "primary" "overtime" "extra-time" "quarterfinal" "playoff" "tie" "tournament" "cup"
    deny: actor country
    deny: recipient country
    deny: out "two" "office"
    deny: object "tax" "habit" "ball" "point" "forecast" "expectation"
    deny: sentence "poll" "primary" "caucus" "nomination" "nominee" "runoff" "frontrunner" "front-runner" "matchup" "incumbent" "delegate" "contest" "voter" "ballot"
    - Germany beat Peru 2-1 in Munich.
    - The polls show that the senator would beat the governor.
    recipient: object possessor else in near across at outside
    need: object actor <people> <soldier> <quantity> none
    + Soldiers beat up a journalist in Minsk. => ASSAULT/beat: Soldiers -> journalist
    + Police beat a student in Caracas. => ASSAULT/beat: Police -> student
    - Spain beat France in the final of the tournament.

ASSAULT/explosives 183 terrorism
    verb: kill, wound, injure, maim, hit, strike, destroy, damage, rip through, tear through, go off, explode, detonate, target, blow up, hit convoy, claim life, leave dead, rock, wreck, blast, tear into, tear apart, demolish
    recipient: object on else in near at outside through under
    parties: optional
    need: subject "bomb" "mine" "landmine" "explosive" "grenade" "device" "car-bomb" "minefield" "carbomb" "booby-trap" "ied" "limpet" "claymore" "dynamite" "firebomb"
    deny: subject "fire" "gas" "boiler" "laughter" "volcano" "heat" "sun" "population" "sound" "anger" "steam"
    deny: sentence "gas" "boiler" "methane" "refinery" "coal" "fireworks" "cylinder" "volcano" "mine-shaft"
    + A roadside bomb killed four Chadian soldiers on Monday. => ASSAULT/explosives: ? -> TCD
    + A car bomb went off near a barracks in Cali. => ASSAULT/explosives: ? -> ?
    - A gas explosion wrecked a house in Leeds.

ASSAULT/drone 195 military
    verb: kill, wound, injure, hit, strike, destroy, damage, target, slam into, crash into, set ablaze, attack, pound, blow up, smash into
    actor: subject
    recipient: object into on in at
    need: subject <drone>
    need: recipient any
    + A Houthi drone struck a Saudi oil plant. => ASSAULT/drone: Houthi -> SAU

ASSAULT/aerial 195 military
    verb: kill, wound, injure, hit, strike, destroy, damage, target, flatten, level, pound, bomb, strafe, blast, attack, raid
    actor: subject
    recipient: object in at on
    need: subject <aerial> "raid" "bombardment"
    need: recipient any
    deny: subject "drone" "accident" "crash"
    deny: object "record" "runway" "ground" "mountain" "bird" "tree"
    + An Ethiopian airstrike killed nine people in Mekelle. => ASSAULT/aerial: ETH -> people

ASSAULT/heavy-weapons 194 military
    verb: kill, wound, injure, hit, strike, destroy, damage, target, pound, flatten, level, slam into, set ablaze, crash into
    actor: subject
    recipient: object into in on
    need: subject <heavy> "shelling" "bombardment" "barrage" "projectile" "shell"
    need: recipient any
    deny: object "record" "orbit" "moon" "target-price" "water"
    + Rebel shelling killed a nurse in Taiz. => ASSAULT/heavy-weapons: rebel -> nurse

ASSAULT/firearms 193
    verb: kill, wound, injure, hit, strike, fell, cut down
    actor: subject
    recipient: object
    need: subject "gunfire" "sniper" "bullet" "shot" "crossfire" "shooter" "gun" "shooting" "shootout" "gunshot"
    need: recipient any
    + A sniper killed a medic in Aden. => ASSAULT/firearms: sniper -> medic

ASSAULT/suicide-attack 1831 terrorism
    verb: kill, wound, injure, attack, strike, hit, target, blow up, detonate, set off, ram into, drive into, crash into, storm
    actor: subject
    recipient: object in at near into outside on among
    need: subject "suicide" "bomber" "kamikaze"
    need: modifier any none
    deny: subject "aircraft" "jet" "plane" "b-52" "squadron"
    deny: object "goal"
    + A suicide bomber attacked a market in Maiduguri. => ASSAULT/suicide-attack: bomber -> ?

ASSAULT 190
    noun: murder, killing, slaying
    actor: subject by
    recipient: object possessor
    need: recipient person group
    + The reporter's murder in Tabasco remains unsolved. => ASSAULT: ? -> reporter

ASSAULT 190 military
    noun: fighting, clash, battle, gun battle, gunfight, skirmish, firefight, street fighting, shootout, hostility
    actor: between subject
    recipient: in near at around outside
    need: governor <occur> <light> "be" "kill" "displace" "report" "hear" "rock" "leave" "wound"
    need: recipient any
    deny: sentence <market> <sport> "lawyer" "lawsuit" "price"
    deny: modifier "legal" "price" "court" "culture" "title" "personality"
    deny: subject <illness>
    + Heavy fighting broke out in Bria on Sunday. => ASSAULT: ? -> CAF
    + There was no fighting in Goma. => ASSAULT negated: ? -> COD

# ---------------------------------------------------------------- heavy weapons, air, drones, bombs
ASSAULT/heavy-weapons 194 military
    verb: shell, bombard, pound with <heavy>, fire <heavy>, lob <heavy>, launch <heavy>, rain <heavy>,
    verb: rake with fire, fire missile/rocket/torpedo, blast, pepper with <heavy>, pummel with <heavy>, unleash <heavy>, hurl <heavy>, shower with <heavy>, target with <heavy>, hit with <heavy>, attack with <heavy>, strike with <heavy>, open up with <heavy>, use <heavy> against, direct fire at, pour fire, exchange shelling, duel, bombard with, pound with shell/artillery/mortar, trade rocket/shell, train gun on, torpedo
    noun: shelling, bombardment, barrage, artillery fire, mortar fire, rocket fire, rocket attack, missile attack,
    noun: missile strike, artillery strike, mortar attack, salvo, rocket strike, artillery duel, tank fire, artillery barrage,
    noun: rocket barrage, missile barrage, shellfire, cannonade, naval bombardment, artillery bombardment, tank shelling, mortar shelling, missile salvo, rocket salvo, rocket launch, artillery attack, katyusha attack
    recipient: object on at against into towards over else in near across at outside
    deny: object "question" "goal" "box" "email" "proposal"
    + Russian forces shelled Kharkiv overnight. => ASSAULT/heavy-weapons: RUS -> ?
    + Pakistan fires rockets at India. => ASSAULT: PAK -> IND
    + The shelling of Donetsk by Ukrainian artillery went on. => ASSAULT: UKR -> ?
    - Readers bombarded the newspaper with questions.

ASSAULT/aerial 195 military
    verb: bomb, airstrike, carpet-bomb, dive-bomb, firebomb, napalm, carry out airstrike, bombard from air,
    verb: conduct airstrike, launch airstrike, launch air strike, carry out air strike, carry out air raid, launch air raid, conduct air raid, fly sortie, drop bomb on, drop bomb, drop barrel bomb, drop cluster bomb, rain bomb, strafe, buzz and bomb, blitz, pound from air, bomb from air, attack from air, strike from air, hit with airstrike, carry out bombing, drop leaflet bomb, call in airstrike, bomb out
    noun: airstrike, air strike, air raid, air attack, aerial bombardment, bombing raid, air-strike, bombing campaign, air campaign, aerial attack, barrel bomb, bombing run, aerial bombing, helicopter attack, air assault, air bombardment, warplane strike, air offensive, sortie
    recipient: object on against at of else in near across at outside
    deny: subject "film" "show" "play" "act" "song" "movie" "album"
    + Turkish jets bombed a tunnel near Dohuk. => ASSAULT/aerial: TUR -> ?
    + Saudi airstrikes on Sanaa killed nine people. => ASSAULT/aerial: SAU -> ?
    - The film bombed with critics.

ASSAULT/drone 195 military
    noun: drone strike, drone attack, drone raid, drone assault, drone bombardment, drone barrage, uav attack, uav strike, shahed attack
    verb: attack/strike/hit/target/bomb/kill/pound/damage/destroy with/by drone, launch/send/fire/fly drone, launch/carry_out/conduct drone strike/attack, strike/kill in drone strike/attack
    recipient: object on at against else in near across at outside
    + A Ukrainian drone attack on Moscow injured two people. => ASSAULT/drone: UKR -> ?

ASSAULT/explosives 183 terrorism
    verb: bomb, blow up, blow himself/herself/themselves, detonate, set off bomb/explosive/device/charge, set off explosive device, plant bomb/mine/explosive/device, mine, booby-trap,
    verb: explode <explosive>, dynamite, throw/hurl/lob/toss/fling/roll/launch/shoot/fire grenade/bomb/explosive, lay mine/landmine, leave bomb, place bomb/explosive/charge, attach bomb/mine, rig with explosive, send letter/parcel bomb, set bomb, blast with dynamite, blow off, strike mine, hit mine/landmine, step on mine/landmine, drive over mine/landmine, be hit by bomb
    noun: bombing, car bombing, roadside bombing, bomb attack, car bomb, roadside bomb, grenade attack, explosion,
    noun: bomb blast, blast, truck bomb, bomb explosion, landmine explosion, mine explosion, landmine blast, mine blast, roadside blast, roadside explosion, letter bomb, parcel bomb, pipe bomb, firebombing, ied attack, ied blast, twin bombing, bomb, dynamite attack, detonation of, explosive attack, double bombing, van bomb, time bomb, nail bomb, petrol bomb attack
    recipient: object of on against at else in near across at outside
    need: actor group organization country person none
    deny: subject <aerial> <arts>
    deny: object "photo" "balloon" "picture" "coal" "gold" "bitcoin" "copper" "data" "cryptocurrency" "diamond" "asteroid" "whistle" "proportion" "issue" "row"
    deny: modifier "gas" "population" "volcanic" "stellar" "demographic" "cambrian" "controlled" "boiler" "hydrogen" "steam" "dust"
    deny: of "laughter" "anger" "colour" "color" "interest" "applause" "demand" "growth" "creativity" "debt" "joy" "noise" "light" "flavour" "flavor" "popularity"
    deny: sentence "boiler" "methane" "volcano" "fireworks" "cylinder" "leak" "kitchen" "oven"
    - A gas leak caused an explosion in a bakery in Cracow.
    - The speech sparked an explosion of laughter in parliament.
    - A gas explosion shook a suburb of Turin.
    + Rebels blew up a bridge in Colombia. => ASSAULT/explosives: rebels -> ?
    + The rebels have launched grenades against the soldiers. => ASSAULT/explosives: rebels -> soldiers
    + Militants bombed a bridge in Kunduz. => ASSAULT: militants -> ?

ASSAULT/suicide-attack 1831 terrorism
    noun: suicide bombing, suicide attack, suicide bomb, suicide blast, suicide car bombing, suicide bomber, suicide mission, suicide truck bombing, kamikaze attack, car-ramming, ramming attack, martyrdom operation
    verb: blow himself/herself/themselves up, carry out suicide bombing/attack, ram into, detonate vest/belt, set off vest/belt, detonate suicide, blow up himself/herself/themselves, ram car/truck/vehicle into, drive car/truck/vehicle into, crash car/truck/vehicle into, detonate explosive himself, blow self up, carry out martyrdom, plow into
    actor: subject
    recipient: object of on against at into else in near across at outside
    need: recipient any
    + A Taliban suicide bombing of a bank in Kabul killed nine. => ASSAULT/suicide-attack: Taliban -> ?

# ---------------------------------------------------------------- firearms
ASSAULT/firearms 193
    verb: shoot, shoot dead, gun down, open fire, open fire on, fire on, fire at, shoot at, fire shot,
    verb: fire upon, snipe at, machine-gun, strafe, fire <weapon>, spray with bullet, riddle with bullet,
    verb: spray with gunfire, spray <target>, spray crowd, rake with gunfire/bullet, pump bullet into, empty magazine into, riddle with, shoot in head/chest/leg/back/neck, shoot and kill, shoot up, shoot into, exchange gunfire, trade gunfire, open up on, let fly at, fire live round/ammunition/bullet, fire shot at, fire burst, fire gun/rifle/weapon/bullet, fire into crowd/air, fire live, gun, cut down, pick off, use live ammunition, use live fire, unleash gunfire, squeeze off, kneecap, fire warning shot, fire round, return fire, fire volley, respond with <weapon>, answer with <weapon>, reply with <weapon>, retaliate with <weapon>
    noun: shooting, gunfire, gun attack, sniper fire, mass shooting, drive-by shooting, small-arms fire, machine-gun fire, rifle fire, sniper attack, drive-by, gun violence, shooting attack, machine-gun attack, armed attack, fatal shooting, friendly fire, sniping, shooting spree, fusillade, live fire
    recipient: object on at upon against towards into of else in near across at outside
    need: object actor <people> <soldier> <target> <weapon> "shot" none
    deny: object "film" "video" "scene" "photo" "picture" "hole" "glance" "basket" "ball" "goal" "star" "movie" "documentary" "commercial" "footage" "series" "question" "penalty" "hoop" "free-throw" "deer" "bird" "duck"
    deny: past any
    deny: over "bar"
    deny: subject "director" "photographer" "cameraman" "crew" "filmmaker" "striker" "engine" "company"
    deny: with "camera" "lens"
    deny: at "critic" "opponent" "rival" "claim" "suggestion"
    - The premier fired back at his critics.
    - The striker fired a shot past the keeper.
    + Rioters sprayed a police post with bullets in Jos. => ASSAULT/firearms: Rioters -> ?
    + Gunmen shot two policemen in Kano. => ASSAULT/firearms: gunmen -> policemen
    + Police opened fire on protesters in Nairobi. => ASSAULT: police -> protesters
    + The guards did not shoot at the marchers. => ASSAULT negated: guards -> marchers
    - The director shot the film in Rome.

ASSAULT/firearms 193
    verb: shoot, shoot dead, gun down
    need: recipient person group
    + The mayor was shot by gunmen on Friday. => ASSAULT/firearms: gunmen -> mayor

# ---------------------------------------------------------------- persons
ASSAULT/abduct 181
    verb: take captive, abduct, kidnap, take hostage, seize hostage, hold hostage, snatch, spirit away, hold captive, take captive, hold at gunpoint, hold for ransom, seize as hostage, carry off, whisk away, bundle into car/van, hold prisoner <captive>, take as hostage, use as shield, use as human shield, hold as human shield, hold as hostage, keep hostage, drag off, force into car/vehicle/van, demand ransom for, disappear forcibly, take at gunpoint, seize at gunpoint, snatch from home/car/school
    noun: abduction, kidnapping, kidnap, hostage taking, hostage-taking, mass abduction, mass kidnapping, hostage crisis, forced disappearance, enforced disappearance, hostage drama, kidnap of, human shield, siege of embassy/hotel/school
    recipient: object possessor else in near across at outside
    deny: object "victory" "bag" "purse" "defeat" "equaliser" "winner" "draw" "point" "phone" "necklace" "lead" "attention"
    + Gunmen abducted three oil engineers in Bayelsa. => ASSAULT/abduct: gunmen -> engineers
    + The kidnapping of two priests by militants was condemned. => ASSAULT/abduct: militants -> priests

ASSAULT/abduct 181
    verb: seize, take, capture, grab, round up, hold, haul away, march off, take away, whisk away, lead away
    actor: subject
    recipient: object else in near across at outside
    need: actor group organization person
    need: actor any
    need: subject "gunman" "militant" "kidnapper" "pirate" "bandit" "insurgent" "extremist" "cartel" "gang" "jihadist" "terrorist" "abductor" "captor" "hijacker" "herdsman"
    need: object <people> <captive> <labor> <official> <diplomat>
    need: recipient any
    deny: object <soldier> place <place>
    + Masked gunmen seized nine pupils from a bus in Zamfara. => ASSAULT/abduct: gunmen -> pupils

ASSAULT/abduct 181
    verb: seize/snatch/take/grab/drag from school/church/mosque/home/house/bed/village/bus/boat/ship/vehicle/car/farm/hospital/convent/seminary/hostel/dormitory/mission/hotel/camp/field
    actor: subject
    recipient: object
    need: object <people> <captive> <labor>
    need: recipient any
    deny: subject <police> <official> "doctor" "ambulance" "rescuer" "rescue" "court" "service" "social" "authority" "policeman" "gendarme" "agent"
    deny: to "hospital" "safety" "custody" "court"
    + Masked men seized forty pupils from a boarding school in Niger. => ASSAULT/abduct: men -> pupils
    - Rescuers took the children from the house to safety.

ASSAULT/hijack 181
    verb: hijack, commandeer, carjack, skyjack, board and seize, seize control of plane/ship/aircraft/airliner/bus, divert plane/airliner, hold up bus/train, take over plane/ship/vessel
    noun: hijacking, hijack, skyjacking, carjacking, piracy attack, pirate attack, sea piracy, air piracy
    recipient: object of else in near across at outside
    deny: object "debate" "agenda" "election" "process" "conversation" "meeting" "account"
    + Pirates hijacked a Greek tanker off Somalia. => ASSAULT/hijack: pirates -> ?

ASSAULT/torture 1822 human_rights
    verb: torture, waterboard, mutilate, brutalize, subject to torture/beating/abuse/shock/waterboarding, electrocute, maltreat, mistreat, ill-treat, torment, burn with cigarette, gouge eye, give electric shock, use torture, torture to death, deprive of sleep, whip prisoner, flay, amputate hand/limb, abuse <captive>
    noun: torture, mistreatment, ill-treatment, maltreatment, waterboarding, abuse of <captive>, electric shock, mutilation
    recipient: object of possessor else in near across at outside
    + Guards tortured prisoners in Damascus. => ASSAULT/torture: guards -> prisoners
    + The torture of detainees by police was reported. => ASSAULT/torture: police -> detainees

ASSAULT/sexual 1821
    verb: rape, gang-rape, molest, sexually assault, sexually abuse, sodomize, force into slavery/marriage/prostitution, assault sexually, abuse sexually, violate sexually, use as slave, enslave, use rape, grope, commit rape, sexually exploit
    noun: rape, sexual assault, sexual violence, gang rape, sexual abuse, gang-rape, mass rape, sexual slavery, sex slavery, sexual attack, sexual exploitation, child rape
    recipient: object of against else in near across at outside
    need: actor any none
    + Soldiers raped women in the village. => ASSAULT/sexual: soldiers -> women

ASSAULT/assassinate 186
    verb: assassinate, try to kill, attempt to kill, attempt to assassinate, try to assassinate, plot to kill/assassinate, poison, make attempt on life, target for assassination, hire hitman, put price on, shoot at motorcade
    noun: assassination, assassination attempt, attempt on life, assassination plot, assassination bid, poisoning of, targeted killing, political killing, plot to kill, murder attempt, contract killing
    recipient: object possessor of on else in near across at outside
    deny: object "relation" "atmosphere" "well" "mind" "soil" "river" "rat" "food" "climate" "dog"
    deny: modifier "character" "food" "lead" "alcohol" "carbon" "blood"
    + Gunmen assassinated the mayor of Cali. => ASSAULT/assassinate: gunmen -> mayor
    + The assassination of the general by Mossad agents was denied. => ASSAULT/assassinate: ? -> general

ASSAULT/execute 182
    verb: execute, put to death, hang, behead, decapitate, lynch, electrocute, execute by hanging/squad, send to gallows, garrotte, guillotine, shoot at dawn, stone to death, crucify, burn at stake, line up and shoot, carry out execution
    noun: execution, beheading, lynching, public execution, mass execution, hanging of, stoning of, decapitation
    recipient: object of possessor else in near across at outside
    need: recipient person group country organization
    deny: object "plan" "order" "policy" "strategy" "contract" "search" "warrant" "picture" "flag" "banner"
    + Iran executed three men on Sunday. => ASSAULT/execute: IRN -> men
    - The company executed its plan.

ASSAULT/massacre 202
    verb: massacre, slaughter, exterminate, commit genocide, gas, annihilate, commit massacre, carry out massacre, perpetrate massacre/genocide, wipe out village/population/family, kill indiscriminately, butcher, commit atrocity, perpetrate atrocity, commit mass, burn village and kill, bury in mass
    noun: massacre, genocide, mass killing, extermination, mass murder, mass atrocity, slaughter of <people>, pogrom, butchery, holocaust, mass execution, killing spree, indiscriminate killing, extermination of
    recipient: object of against else in near across at outside
    need: actor any none
    need: recipient actor
    + Militiamen massacred villagers in Ituri. => ASSAULT/massacre: militiamen -> villagers

ASSAULT/cleansing 203 religion_ethnicity
    verb: ethnically cleanse, cleanse, commit ethnic cleansing, carry out ethnic cleansing, wage ethnic cleansing, empty of village/population, drive out population, expel en masse, drive across border, uproot population, drive from land
    noun: ethnic cleansing, mass expulsion, forced exodus, mass deportation
    recipient: object of against else in near across at outside
    need: actor any
    + Serb forces committed ethnic cleansing against Muslims. => ASSAULT/cleansing: ? -> ?

ASSAULT/unconventional 2041 cbrn
    verb: gas, use chemical/poison/nuclear/biological weapon/gas/agent, use sarin/chlorine/mustard/anthrax/phosphorus/novichok, drop chlorine, use chlorine/mustard/nerve gas, release sarin/chlorine/gas/anthrax,
    verb: detonate nuclear, fire chemical shell/rocket, drop chemical/atomic/nuclear bomb, drop atom, poison with agent/novichok/polonium, attack with gas/sarin/chlorine/novichok, shell with phosphorus, expose to sarin, use napalm, employ chemical
    noun: chemical attack, gas attack, nerve agent attack, poison gas attack, chemical weapon attack, sarin attack, chlorine attack, nerve gas attack, biological attack, anthrax attack, use of chemical weapon, use of poison gas, nuclear strike, nuclear attack, chemical bombardment, mustard gas attack, radiological attack, dirty bomb
    recipient: object on against at else in near across at outside
    need: actor any
    + Syria used chemical weapons against rebels. => ASSAULT/unconventional: SYR -> rebels

ASSAULT/primitive 182
    verb: stab, hack, slash, stone, knife, hack to death, stab to death, throw/hurl/pelt/lob <blade>, pelt with <blade>,
    verb: attack with <blade>, throw/launch/hurl/fling/cast stone/rock/bottle/brick to/at/against, knife to death, slit throat, cut throat, slash throat, attack with knife/machete/axe/hammer/stone/club/stick, hit with stone/brick/bottle/hammer/axe, pelt with stone/rock/bottle, bayonet, spear, shower with stone, douse with acid/petrol, throw acid at, set on with machete, run through, behead with, impale, stone to, chop to death, strike with axe/machete/hammer, wield knife/machete, lunge with knife
    noun: stabbing, knife attack, stone throwing, stone-throwing, machete attack, acid attack, axe attack, sword attack, knifing, hatchet attack, arrow attack, stabbing attack, stabbing spree, rock-throwing
    recipient: object at on of with to against else in near across at outside
    need: actor group person organization country none
    need: recipient actor
    deny: object "phone" "account" "computer" "price" "cost" "budget" "rate" "tax" "spending" "email"
    + A man stabbed a policeman in Nice. => ASSAULT/primitive: man -> policeman
    + Youths threw stones at soldiers in Nablus. => ASSAULT/primitive: youths -> soldiers
    - The bank slashed its rates.

ASSAULT/crowd-control 175 pro_autocracy
    verb: fire tear/teargas/rubber/water/pepper/stun/plastic, use tear/teargas/baton/water/pepper/truncheon/stun, disperse, tear-gas, teargas, lob tear/teargas, shoot tear/rubber, spray pepper/tear/gas, pepper-spray, turn cannon/hose on, blast with water/cannon, hose, douse with water,
    verb: baton-charge, charge <crowd>, break up <protest>, crack down on, quell <protest>, suppress <protest>, crush <protest>, clear square/street/camp/barricade/encampment, repress, stamp out <protest>, smash <protest>, quash <protest>, wade into <crowd>, move in on <crowd>, use force against <crowd>, fire at protester/crowd/demonstrator, disperse crowd/protest/rally/demonstration/march, scatter <crowd>, evict <crowd>,
    verb: put down <protest>, launch crackdown, mount crackdown, intensify crackdown, step up crackdown, respond with tear/baton/water/force, fire warning shot at crowd, unleash dog
    noun: crackdown, violent crackdown, baton charge, bloody crackdown, repression of, suppression of <protest>, dispersal of <protest>, police violence, police brutality
    recipient: object at on against else in near across at outside
    need: actor any
    deny: recipient country
    deny: on "corruption" "smoking" "tax" "crime" "drug" "immigration" "smuggling" "counterfeit" "fraud" "speeding" "piracy" "graft" "evasion" "migration" "illegal" "parking" "vape" "content"
    deny: object <weather> "seed" "cloud" "fund" "ash" "oil" "fog" "smoke"
    + Police used tear gas against miners in Lima. => ASSAULT/crowd-control: police -> miners
    + Troops dispersed protesters in Yangon. => ASSAULT/crowd-control: troops -> protesters

ASSAULT/destroy 1712
    verb: destroy, demolish, burn, burn down, torch, set fire to, set ablaze, set alight, set on fire, raze, bulldoze,
    verb: wreck, vandalize, ransack, loot, pillage, flatten, sabotage, sink, scuttle, level,
    verb: reduce to rubble, smash, deface statue/monument/grave/mosque/church/mural/cemetery/synagogue/poster, desecrate, plunder, damage, burn to ground, down, shoot down, bring down <aerial>, down <aerial>, knock out <heavy>, take out <weapon>, knock down, tear down, lay waste, fire bomb, firebomb, reduce to ash/ruin, gut, trash, put to torch, set torch to, cut down tree/orchard/grove, uproot tree/orchard/grove, knock out power/tower/bridge, sever cable/pipeline, cut cable/pipeline, rip up, despoil, defile, obliterate, pulverize, dynamite, poison well, shoot out of sky, force down <aerial>, hole
    noun: destruction, demolition, arson attack, arson, sabotage, looting, sinking, ransacking, razing, burning of <building>, bulldozing, downing of, shooting down of, vandalism, desecration, torching, sabotage attack, plunder, pillage, downing
    recipient: object of on to else in near across at outside
    need: object <building> <target> <aerial> <weapon> <property> actor <quantity> none
    deny: subject <weather> <accident> "explosion" "gas" "flame" "quake" "sea" "team" "river" "owner" "developer" "insect"
    deny: sentence "earthquake" "hurricane" "cyclone" "typhoon" "tsunami" "volcano" "wildfire" "game" "inning" "season" "gas"
    need: recipient any
    deny: object "calorie" "evidence" "opponent" "rival" "myth" "argument" "planet" "marriage" "document" "tumor" "cell" "stereotype" "taboo" "credibility" "trust" "image" "morale" "ecosystem" "economy" "fat" "cd" "bridge-builder" "confidence" "hope" "career" "reputation" "playing" "accusation"
    + Soldiers burned houses in Rakhine. => ASSAULT/destroy: soldiers -> ?
    + Turkish bulldozers demolished Kurdish houses. => ASSAULT/destroy: TUR -> Kurdish
    + Eritrea sank a Yemeni trawler. => ASSAULT/destroy: ERI -> YEM

ASSAULT 196
    verb: breach agreement/accord <peace>, shatter <peace>, flout <peace>, ignore <peace>, trample <peace>, violate <peace>, break <peace>, breach <peace>, violate ceasefire agreement, violate border/airspace/sovereignty/territory
    adjective: guilty of violate <peace>, guilty of violate agreement
    noun: violation of <peace>, breach of <peace>, ceasefire violation, truce violation, ceasefire breach, armistice violation, violation of airspace
    recipient: with against of
    need: actor any
    + Both sides violated the ceasefire on Sunday. => ASSAULT: sides -> ?

ASSAULT 190 military
    verb: retaliate, retaliate against, hit back, strike back, counterattack, counter-attack, go on offensive, respond/reply/answer/react/retaliate/hit_back with force/attack/strike/offensive/operation/airstrike/shelling/bombardment/bombing/raid/invasion/campaign/barrage/onslaught, take revenge
    noun: retaliation, counterattack, counteroffensive, counter-offensive, reprisal
    recipient: against at on else in
    need: actor country organization group
    need: recipient any
    deny: subject "company" "consumer" "striker" "firm" "retailer" "union"
    + Pakistan retaliated against India on Saturday. => ASSAULT: PAK -> IND
    + The Ethiopian army responded with an offensive in Amhara. => ASSAULT: ETH -> ?

ASSAULT 190 military
    noun: retaliation, counterattack, counteroffensive, reprisal
    recipient: against on at else in
    need: actor coded
    deny: modifier "political" "economic" "trade"
    + Retaliation by Iran was swift. => ASSAULT: IRN

ASSAULT/heavy-weapons 194 military
    verb: rain on, rain down, slam into, land in, land on, land near, fall in, fall near, explode near, crash into, explode in, fall on, hit, strike, rip through, tear through
    actor: subject
    recipient: on into in object near
    need: subject <heavy> "bomb" "projectile" "shrapnel" "drone"
    need: recipient any
    + Rockets rained down on the Ukrainian city of Kherson. => ASSAULT/heavy-weapons: ? -> UKR

ASSAULT 190
    verb: die/perish result/consequence fire/shelling/attack/strike/explosion/bombardment/raid/airstrike/mortar/bombing/shooting/clash/fighting/torture/beating, die/perish/fall from/under/after/during fire/shelling/shellfire/attack/strike/airstrike/bombardment/raid/bombing/shooting/ambush/gunfire/clash/assault
    actor: by
    recipient: subject
    deny: subject <accident>
    deny: sentence "heart" "earthquake"
    + Two shepherds perished as a result of mortar fire in Batken. => ASSAULT: ? -> shepherds
    + Four monks died during a raid by bandits. => ASSAULT: ? -> monks

ASSAULT 190
    verb: die/perish/fall in violence/skirmish/battle/operation/offensive/incursion/siege/pogrom/riot/uprising/war/stabbing/beating, be among victim of, fall victim to, die at hand of, die from wound/gunshot/torture/bullet, die of wound/gunshot/torture/bullet, succumb to wound, lose life in attack/clash/fighting/bombing/shooting,
    verb: die/perish/fall in attack/ambush/raid/shelling/bombing/strike/airstrike/shooting/clash/fighting/massacre/explosion/blast/crossfire/bombardment/assault/battle/firefight/shootout
    actor: by from between
    recipient: subject
    deny: subject <accident>
    + Ten soldiers died in clashes with rebels. => ASSAULT: ? -> soldiers

ASSAULT 190
    verb: kill, wound, injure
    actor: subject
    recipient: object
    need: subject "fire" "blaze" "flame"
    need: actor country organization group
    + Israeli fire killed three Palestinians in Jenin. => ASSAULT: ISR -> PSE
    - A fire killed three people in Leeds.

ASSAULT 190 military
    noun: attack, assault, raid, ambush, offensive, incursion, invasion, aggression, onslaught
    recipient: object on against at into upon else in near across at outside
    need: actor country group organization
    need: actor coded
    need: recipient none
    deny: sentence "arrest" "detain" "search" "detention" "custody"
    deny: sentence <market> <sport> <arts>
    deny: modifier "heart" "panic" "verbal" "personal" "media" "legal" "cyber" "scathing" "bank" "ransomware" "charm"
    deny: subject "bank" "company" "retailer"
    + Moscow answered a raid by Ukrainian commandos. => ASSAULT: UKR

ASSAULT 190
    verb: die at hand of, perish at hand of, suffer at hand of
    actor: of
    recipient: subject
    need: actor actor
    need: subject any
    + Eleven villagers died at the hands of the militia. => ASSAULT: militia -> villagers

ASSAULT/destroy 190
    verb: set fire to, torch, burn, burn down, vandalize, smash, uproot, cut down, damage, ransack, raze
    recipient: object to of in
    need: subject "settler" "militiaman" "arsonist" "vigilante" "assailant"
    need: object any
    deny: to "ground"
    + Settlers set fire to cars in the village of Qusra. => ASSAULT/destroy: settlers -> ?

# "Nine dead in Kabul mosque bombing": where it was is all that is said of whom it hit.
ASSAULT/explosives 183 terrorism
    noun: bombing, blast, explosion, car bombing, suicide bombing, car bomb, bomb attack, bomb blast
    actor: by
    recipient: compound of at in near on
    parties: optional
    need: sentence "dead" "kill" "wound" "injure" "die" "death" "hurt" "maim"
    need: compound any
    deny: sentence "gas" "boiler" "methane" "volcano" "fireworks" "cylinder" "leak" "mine" "coal" "refinery" "factory" "dust" "kitchen"
    deny: compound country group organization person "gas" "boiler" "mine" "factory" "plant"
    + Nine dead in Kabul mosque bombing. => ASSAULT/explosives: ? -> Kabul

# Set on fire: whoever did it, somebody did.
ASSAULT/destroy 190
    verb: set fire to, set on fire, set ablaze, set alight, torch, ransack, loot, firebomb, vandalize, petrol-bomb
    actor: subject
    recipient: object to of
    parties: optional
    need: object <target> <building> <property> place <aerial> "polling" "tyre" "tire" none
    need: object any
    deny: subject <accident> <weather> "spark" "lightning" "owner" "cigarette" "heater" "short" "cable"
    deny: sentence "balloon" "kitchen" "cooker" "stove" "barbecue"
    + A polling station was set on fire during the vote. => ASSAULT/destroy
    + Two churches were ransacked overnight. => ASSAULT/destroy

ASSAULT/abduct 181
    verb: drag/pull/snatch/haul/bundle/force from/into/out car/van/bus/truck/house/home/bed/vehicle/boot/trunk/taxi/jeep
    actor: subject by
    recipient: object
    need: subject "man" "gunman" "militant" "kidnapper" "bandit" "assailant" "attacker" "thug" "gang" "mob" "rebel" "militiaman" "youth" "stranger"
    need: recipient person group
    deny: subject <police> "fireman" "firefighter" "rescuer"
    + Masked men dragged the trade unionist from his car. => ASSAULT/abduct: men -> unionist

ASSAULT 190
    verb: find/discover/recover/unearth/dump body/corpse/remains, find/discover shot dead, find/discover hanged/beheaded/strangled/decapitated/stabbed, find/discover/unearth mass grave
    actor: by
    recipient: of object
    need: object any
    need: recipient any
    need: sentence "bullet" "gunshot" "behead" "throat" "torture" "stab" "bind" "execute" "strangle" "mutilate" "mass" "blindfold"
    + The bodies of nine men with bullet wounds were found in a ditch near Matamoros. => ASSAULT: -> men

ASSAULT/drone 195 military
    verb: set ablaze/alight/fire, ignite, torch
    actor: subject
    recipient: object in at
    need: subject <drone> "missile" "rocket" "shell" "bomb" "warplane"
    need: object any
    parties: optional
    + Ukrainian drones ignited a refinery in Ryazan. => ASSAULT/drone: UKR -> ?
