# Violence: ASSAULT. Whoever attacks must be able to act; sport, arts and the market do not count.
default
    actor: subject
    recipient: object else in near across at
    deny: sentence <sport>
    deny: object <game> <market> <arts> <illness>
    deny: with "cross" "question" "shot" "goal" "email" "call" "letter" "punch" "critic"
    deny: subject <nature> <market> <illness> <arts>

# ---------------------------------------------------------------- attacks at large
ASSAULT 190 military
    verb: attack, assault, raid, storm, ambush, besiege, overrun, invade, strike, hit, target, pound,
    verb: set upon, fall upon, carry out attack/raid/strike/assault/ambush/offensive
    recipient: object on upon against else in near across at
    need: object actor country <target> <people> <quantity> place
    + Rebels attacked a convoy near Goma. => ASSAULT: Rebels -> ?
    + Russia invaded Ukraine in February. => ASSAULT: RUS -> UKR
    - The disease attacked the olive trees.
    - Critics attacked the film.

ASSAULT 190 military
    noun: attack, assault, raid, ambush, offensive, incursion, invasion, aggression, onslaught
    recipient: object on against at into upon else in near across at
    need: recipient any
    + The Israeli attack on Lebanon lasted an hour. => ASSAULT: ISR -> LBN
    + The invasion of Kuwait by Iraq began at dawn. => ASSAULT: IRQ -> KWT
    - His attack on inflation failed.

ASSAULT 190 military
    noun: attack, assault, raid, ambush, incursion, invasion, onslaught
    actor: possessor by
    need: actor country group organization coded
    deny: sentence <sport> <arts>
    + The Houthis, whose raids set off the crisis, want a truce. => ASSAULT: Houthis
    + Attacks by the militia went on. => ASSAULT: militia
    - His attack won praise.

ASSAULT 190 military
    noun: strike
    recipient: object on against at else in near across at
    need: recipient any
    deny: modifier "hunger" "general" "rail" "labor" "labour" "transport"
    + Iran condemned the US strike on Syria. => ASSAULT: USA -> SYR
    - The strike by railway workers went on.

ASSAULT 190 military
    verb: fight, battle, clash, skirmish, exchange fire/shot/rocket/gunfire, trade fire/shot/rocket/blow,
    verb: wage war, go to war, fight war, fight battle, engage, cross sword, come to blow
    noun: war, fighting, clash, battle, skirmish, firefight, gunfight, gun battle, exchange of fire, combat,
    noun: hostility, conflict
    actor: subject with between among
    recipient: against object
    need: actor organization group country coded
    deny: object <policy> <illness> "fire" "blaze" "poverty" "corruption" "inflation" "case" "charge"
    deny: for <market> "promotion" "survival" "justice" "right" "equality"
    deny: against <illness> "poverty" "corruption" "inflation" "racism"
    + Indian troops clashed with Chinese soldiers on Monday. => ASSAULT: IND, CHN
    + The army fought the rebels for two days. => ASSAULT: army -> rebels
    - Firefighters battled the blaze.

ASSAULT 190 military
    verb: launch/mount/begin/start/open/stage/wage/unleash/conduct/lead/renew/resume/carry/perpetrate/undertake/step/deliver/inflict attack/assault/raid/offensive/strike/incursion/invasion/war/onslaught/blow/campaign/operation/ambush/counterattack/counteroffensive
    recipient: on against into at of upon to else in near across at
    need: recipient actor country place
    deny: object "hunger" "general"
    + Israel launched an attack on Gaza. => ASSAULT: ISR -> ?
    + Turkey mounted a raid into Syria. => ASSAULT: TUR -> SYR
    - The bank launched a campaign against inflation.

# ---------------------------------------------------------------- killing and wounding
ASSAULT 190 military
    verb: kill, slay, murder, slaughter, butcher, massacre, gun down, cut down, mow down, wipe out,
    verb: take life, leave dead, behead, decapitate, lynch, strangle, burn alive, stab dead
    recipient: object else in near across at
    need: object actor <people> <captive> <soldier> <quantity> any
    deny: subject <accident> <weather> <place>
    deny: object "match" "bill" "deal" "time" "proposal" "project" "idea" "amendment" "game" "plan" "mood" "off" "joy" "law" "motion"
    + Gunmen killed four traders in Maradi. => ASSAULT: gunmen -> traders
    + A car bomb killed nine policemen. => ASSAULT: ? -> policemen
    - The senate killed the bill.
    - They killed off the tie with a header.

ASSAULT 190 military
    noun: killing, murder, slaying, massacre, slaughter, death, beheading, lynching, carnage, bloodbath
    recipient: object possessor else in near across at
    actor: subject by
    need: actor any
    + The killing of two priests by rebels shocked the town. => ASSAULT: rebels -> priests

ASSAULT 182
    verb: wound, injure, hurt, maim, harm, beat, beat up, punch, kick, club, whip, flog, cane, slap, bludgeon,
    verb: rough up, manhandle, pummel, batter, maul, trample
    need: object actor <people> <soldier> <quantity> none
    deny: subject <accident> <weather>
    deny: object "feeling" "economy" "record" "chance" "pride" "prospect" "drum" "egg" "record" "odds"
    + Two policemen were wounded by protesters. => ASSAULT: protesters -> policemen
    + Soldiers beat up a journalist in Minsk. => ASSAULT/beat: Soldiers -> journalist
    - The new tax has hurt growth.

ASSAULT/beat 182
    verb: beat, beat up, punch, kick, club, whip, flog, cane, slap, bludgeon, rough up, manhandle, pummel, batter
    noun: beating, flogging, whipping
    recipient: object possessor else in near across at
    need: object actor <people> <soldier> none
    + Police beat a student in Caracas. => ASSAULT/beat: Police -> student
    - Spain beat France in the final of the tournament.

# ---------------------------------------------------------------- heavy weapons, air, drones, bombs
ASSAULT/heavy-weapons 194 military
    verb: shell, bombard, pound with <heavy>, fire <heavy>, lob <heavy>, launch <heavy>, rain <heavy>,
    verb: rake with fire, fire missile/rocket/torpedo, blast
    noun: shelling, bombardment, barrage, artillery fire, mortar fire, rocket fire, rocket attack, missile attack,
    noun: missile strike, artillery strike, mortar attack, salvo, rocket strike
    recipient: object on at against into towards over else in near across at
    deny: object "question" "goal" "box" "email" "proposal"
    + Russian forces shelled Kharkiv overnight. => ASSAULT/heavy-weapons: RUS -> ?
    + Pakistan fires rockets at India. => ASSAULT: PAK -> IND
    + The shelling of Donetsk by Ukrainian artillery went on. => ASSAULT: UKR -> ?
    - Readers bombarded the newspaper with questions.

ASSAULT/aerial 195 military
    verb: bomb, airstrike, carpet-bomb, dive-bomb, firebomb, napalm, carry out airstrike, bombard from air,
    verb: conduct airstrike, launch airstrike, launch air strike, carry out air strike
    noun: airstrike, air strike, air raid, air attack, aerial bombardment, bombing raid, airstrikes, air-strike
    recipient: object on against at of else in near across at
    deny: subject "film" "show" "play" "act" "song" "movie" "album"
    + Turkish jets bombed a tunnel near Dohuk. => ASSAULT/aerial: TUR -> ?
    + Saudi airstrikes on Sanaa killed nine people. => ASSAULT/aerial: SAU -> ?
    - The film bombed with critics.

ASSAULT/drone 195 military
    noun: drone strike, drone attack, drone raid
    verb: attack/strike/hit/target/bomb with/by drone, launch/send/fire drone
    recipient: object on at against else in near across at
    + A Ukrainian drone attack on Moscow injured two people. => ASSAULT/drone: UKR -> ?

ASSAULT/explosives 183 terrorism
    verb: bomb, blow up, blow himself/herself/themselves, detonate, set off bomb/explosive/device, plant bomb/mine/explosive, mine, booby-trap,
    verb: explode <explosive>, dynamite, throw/hurl/lob/toss grenade/bomb
    noun: bombing, car bombing, roadside bombing, bomb attack, car bomb, roadside bomb, grenade attack, explosion,
    noun: bomb blast, blast, truck bomb, bomb explosion, landmine explosion, mine explosion
    recipient: object of on against at else in near across at
    need: actor group organization country person none
    deny: subject <aerial> <arts>
    deny: object "photo" "balloon" "picture"
    + Rebels blew up a bridge in Colombia. => ASSAULT/explosives: rebels -> ?
    + Militants bombed a bridge in Kunduz. => ASSAULT: militants -> ?

ASSAULT/suicide-attack 1831 terrorism
    noun: suicide bombing, suicide attack, suicide bomb, suicide blast, suicide car bombing
    verb: blow himself/herself/themselves up, carry out suicide bombing/attack, ram into
    actor: subject
    recipient: object of on against at into else in near across at
    need: recipient any
    + A Taliban suicide bombing of a bank in Kabul killed nine. => ASSAULT/suicide-attack: Taliban -> ?

# ---------------------------------------------------------------- firearms
ASSAULT/firearms 193 military
    verb: shoot, shoot dead, gun down, open fire, open fire on, fire on, fire at, shoot at, fire shot,
    verb: fire upon, snipe at, machine-gun, strafe, fire <weapon>, spray with bullet, riddle with bullet,
    verb: fire round, return fire, fire volley, respond with <weapon>, answer with <weapon>, reply with <weapon>, retaliate with <weapon>
    noun: shooting, gunfire, gun attack, sniper fire
    recipient: object on at upon against towards into of else in near across at
    need: object actor <people> <soldier> <target> <weapon> "shot" none
    deny: object "film" "video" "scene" "photo" "picture" "hole" "glance" "basket" "ball" "goal" "star" "movie"
    + Gunmen shot two policemen in Kano. => ASSAULT/firearms: gunmen -> policemen
    + Police opened fire on protesters in Nairobi. => ASSAULT: police -> protesters
    + The guards did not shoot at the marchers. => ASSAULT negated: guards -> marchers
    - The director shot the film in Rome.

ASSAULT/firearms 193 military
    verb: shoot, shoot dead, gun down
    need: recipient person group
    + The mayor was shot by gunmen on Friday. => ASSAULT/firearms: gunmen -> mayor

# ---------------------------------------------------------------- persons
ASSAULT/abduct 181
    verb: abduct, kidnap, take hostage, seize hostage, hold hostage, snatch, spirit away, hold captive, take captive
    noun: abduction, kidnapping, kidnap, hostage taking, hostage-taking
    recipient: object possessor else in near across at
    deny: object "victory" "bag" "purse" "defeat" "equaliser"
    + Gunmen abducted three oil engineers in Bayelsa. => ASSAULT/abduct: gunmen -> engineers
    + The kidnapping of two priests by militants was condemned. => ASSAULT/abduct: militants -> priests

ASSAULT/hijack 181
    verb: hijack, commandeer, carjack, skyjack, board and seize
    noun: hijacking, hijack
    recipient: object of else in near across at
    deny: object "debate" "agenda" "election" "process" "conversation" "meeting" "account"
    + Pirates hijacked a Greek tanker off Somalia. => ASSAULT/hijack: pirates -> ?

ASSAULT/torture 1822 human_rights
    verb: torture, waterboard, mutilate, brutalize, subject to torture, electrocute, maltreat, mistreat
    noun: torture, mistreatment, ill-treatment
    recipient: object of possessor else in near across at
    + Guards tortured prisoners in Damascus. => ASSAULT/torture: guards -> prisoners
    + The torture of detainees by police was reported. => ASSAULT/torture: police -> detainees

ASSAULT/sexual 1821
    verb: rape, gang-rape, molest, sexually assault, sexually abuse, sodomize
    noun: rape, sexual assault, sexual violence, gang rape, sexual abuse, gang-rape
    recipient: object of against else in near across at
    need: actor any none
    + Soldiers raped women in the village. => ASSAULT/sexual: soldiers -> women

ASSAULT/assassinate 186
    verb: assassinate, try to kill, attempt to kill, attempt to assassinate, plot to kill, poison
    noun: assassination, assassination attempt, attempt on life
    recipient: object possessor of on else in near across at
    deny: object "relation" "atmosphere" "well"
    + Gunmen assassinated the mayor of Cali. => ASSAULT/assassinate: gunmen -> mayor
    + The assassination of the general by Mossad agents was denied. => ASSAULT/assassinate: ? -> general

ASSAULT/execute 182
    verb: execute, put to death, hang, behead, decapitate, lynch, electrocute
    noun: execution, beheading, lynching
    recipient: object of possessor else in near across at
    need: recipient person group country organization
    deny: object "plan" "order" "policy" "strategy" "contract" "search" "warrant" "picture" "flag" "banner"
    + Iran executed three men on Sunday. => ASSAULT/execute: IRN -> men
    - The company executed its plan.

ASSAULT/massacre 202
    verb: massacre, slaughter, exterminate, commit genocide, gas, annihilate
    noun: massacre, genocide, mass killing, extermination, mass murder
    recipient: object of against else in near across at
    need: actor any none
    need: recipient actor
    + Militiamen massacred villagers in Ituri. => ASSAULT/massacre: militiamen -> villagers

ASSAULT/cleansing 203 religion_ethnicity
    verb: ethnically cleanse, cleanse, commit ethnic cleansing, carry out ethnic cleansing
    noun: ethnic cleansing
    recipient: object of against else in near across at
    need: actor any
    + Serb forces committed ethnic cleansing against Muslims. => ASSAULT/cleansing: ? -> ?

ASSAULT/unconventional 2041 cbrn
    verb: gas, use chemical/poison/nuclear/biological weapon/gas, use sarin/chlorine, drop chlorine/barrel,
    verb: detonate nuclear
    noun: chemical attack, gas attack, nerve agent attack, poison gas attack, chemical weapon attack
    recipient: object on against at else in near across at
    need: actor any
    + Syria used chemical weapons against rebels. => ASSAULT/unconventional: SYR -> rebels

ASSAULT/primitive 182
    verb: stab, hack, slash, stone, knife, hack to death, stab to death, throw/hurl/pelt/lob <blade>, pelt with <blade>,
    verb: attack with <blade>, throw stone at, hurl stone at
    noun: stabbing, knife attack, stone throwing, stone-throwing, machete attack
    recipient: object at on of with else in near across at
    need: actor group person organization country none
    need: recipient actor
    deny: object "phone" "account" "computer" "price" "cost" "budget" "rate" "tax" "spending" "email"
    + A man stabbed a policeman in Nice. => ASSAULT/primitive: man -> policeman
    + Youths threw stones at soldiers in Nablus. => ASSAULT/primitive: youths -> soldiers
    - The bank slashed its rates.

ASSAULT/crowd-control 175 pro_autocracy
    verb: fire tear/teargas/rubber/water/pepper, use tear/teargas/baton/water/pepper, disperse, tear-gas, teargas,
    verb: baton-charge, break up <protest>, crack down on, quell <protest>, suppress <protest>, crush <protest>,
    verb: put down <protest>, launch crackdown
    noun: crackdown
    recipient: object at on against else in near across at
    need: actor any
    deny: recipient country
    + Police used tear gas against miners in Lima. => ASSAULT/crowd-control: police -> miners
    + Troops dispersed protesters in Yangon. => ASSAULT/crowd-control: troops -> protesters

ASSAULT/destroy 1712
    verb: destroy, demolish, burn, burn down, torch, set fire to, set ablaze, set alight, set on fire, raze, bulldoze,
    verb: wreck, vandalize, ransack, loot, pillage, flatten, sabotage, sink, scuttle, level,
    verb: reduce to rubble, smash, deface, desecrate, plunder, damage, burn to ground, down, shoot down, bring down <aerial>, down <aerial>
    noun: destruction, demolition, arson attack, arson, sabotage, looting, sinking, ransacking
    recipient: object of on to else in near across at
    need: object <building> <target> <aerial> <weapon> <property> actor
    deny: object "calorie" "fat" "cd" "bridge-builder" "confidence" "hope" "career" "reputation" "playing" "accusation"
    + Soldiers burned houses in Rakhine. => ASSAULT/destroy: soldiers -> ?
    + Turkish bulldozers demolished Kurdish houses. => ASSAULT/destroy: TUR -> Kurdish
    + Eritrea sank a Yemeni trawler. => ASSAULT/destroy: ERI -> YEM

ASSAULT 196
    verb: violate <peace>, break <peace>, breach <peace>, violate ceasefire agreement, violate border/airspace/sovereignty/territory
    adjective: guilty of violate <peace>, guilty of violate agreement
    noun: violation of <peace>, breach of <peace>, ceasefire violation
    recipient: with against of
    need: actor any
    + Both sides violated the ceasefire on Sunday. => ASSAULT: sides -> ?

ASSAULT 190 military
    verb: retaliate, retaliate against, hit back, strike back, counterattack, counter-attack, go on offensive, respond/reply/answer/react/retaliate/hit_back with force/attack/strike/offensive/operation/airstrike/shelling/bombardment/bombing/raid/invasion/campaign/barrage/onslaught, take revenge
    noun: retaliation, counterattack, counteroffensive, counter-offensive, reprisal
    recipient: against at on else in
    need: actor country organization group
    need: recipient any
    deny: subject "company" "consumer" "striker"
    + Pakistan retaliated against India on Saturday. => ASSAULT: PAK -> IND
    + The Ethiopian army responded with an offensive in Amhara. => ASSAULT: ETH -> ?

ASSAULT/heavy-weapons 194 military
    verb: rain on, rain down, slam into, land in, land on, crash into, explode in, fall on, hit, strike, rip through, tear through
    actor: subject
    recipient: on into in object
    need: subject <heavy> "bomb" "projectile" "shrapnel" "drone"
    need: recipient any
    + Rockets rained down on the Ukrainian city of Kherson. => ASSAULT/heavy-weapons: ? -> UKR

ASSAULT 190 military
    verb: die/perish/fall in attack/ambush/raid/shelling/bombing/strike/airstrike/shooting/clash/fighting/massacre/explosion/blast/crossfire/bombardment/assault/battle/firefight/shootout
    actor: by from between
    recipient: subject
    deny: subject <accident>
    + Ten soldiers died in clashes with rebels. => ASSAULT: ? -> soldiers

ASSAULT 190 military
    verb: kill, wound, injure
    actor: subject
    recipient: object
    need: subject "fire" "blaze" "flame"
    need: actor country organization group
    + Israeli fire killed three Palestinians in Jenin. => ASSAULT: ISR -> PSE
    - A fire killed three people in Leeds.

ASSAULT 190 military
    noun: attack, assault, raid, ambush, offensive, incursion, invasion, aggression, onslaught
    recipient: object on against at into upon else in near across at
    need: actor country group organization
    need: actor coded
    need: recipient none
    deny: sentence <market>
    deny: modifier "heart" "panic" "verbal" "personal" "media" "legal" "cyber" "scathing"
    + Moscow answered a raid by Ukrainian commandos. => ASSAULT: UKR
