# Classes of words that the frames use.

# ---------------------------------------------------------------- domains that mislead
class sport: goalkeeper, goalie, midfielder, winger, footballer, football, soccer, rugby,
    cricket, tennis, basketball, baseball, hockey, boxer, wrestler, halftime, half-time, referee,
    umpire, playoff, semifinal, semi-final, quarterfinal, quarter-final, league-leader, touchdown,
    innings, wicket, bowler, batsman, batter, pitcher, quarterback, homer, puck, equaliser,
    equalizer, relegation, scorer, grand-prix, nba, nfl, nhl, mlb, uefa, chess, pawn, checkmate,
    grandmaster, offside, teammate, kick-off, playmaker, dribble, tournament, championship, derby,
    first-half, second-half, hat-trick, scoreline, premiership, bundesliga
class game: <sport>, striker, goal, match, champion, medal, title, cup, league, season, game, box, cross, header,
    final, point, lead, win, victory, defender, defence, defense, ball, penalty, lap, race, keeper,
    team, record, opponent-team, serve, set, score, whistle, fixture, coach, forward, side
class arts: film, movie, novel, album, song, critic, audience, novelist, director, actor, actress,
    plot, stage, theatre, theater, theater-goer, sequel, box-office, reviewer, singer, band, concert,
    guitarist, melody, drama, comedy, script, screenplay, episode, sitcom, painting, exhibition,
    musical, opera, poem, poet, chart, recipe, cook, dish, kitchen, novelette, character
class market: stock, share, shareholder, investor, index, bond, dollar, euro, profit,
    revenue, price, inflation, sale, earnings, dividend, ipo, startup, retailer, brand,
    nasdaq, dow, equity, yield, fund, cost, productivity, competitor, lager
class nature: fungus, beetle, locust, weed, virus, bacterium, pest, wasp, caterpillar, mosquito,
    storm, wave, wind, rain, flood, snow, fog, heatwave, cold, vineyard, crop, garden, bird, shark,
    dog, bear, lion, elephant, crocodile, wolf, bee, ant, rat, cat, horse, bull, snake, tiger, fish
class illness: illness, disability, dementia, alcoholism, insomnia, outbreak, epidemic, pandemic, measles, ebola, cholera, obesity, addiction, tuberculosis, polio,
    hunger, famine, cancer, disease, virus, infection, tumor, tumour, patient, pneumonia, heart, stroke,
    malaria, flu, influenza, covid-19, cell, immune, antibody, migraine, diabetes, asthma
class weather: storm, hurricane, cyclone, typhoon, tornado, earthquake, quake, lightning, flood,
    landslide, avalanche, drought, heatwave, wildfire, tsunami, volcano
class accident: wildfire, bushfire, epidemic, outbreak,
    fire, blaze, flame, inferno, smoke, crash, accident, collision, derailment, stampede, capsize, overturn, train, bus,
    fall, drown, landslide, avalanche, earthquake, quake, flood, fire, blaze, storm, cyclone

# ---------------------------------------------------------------- people and bodies
class soldier: soldier, troop, serviceman, servicewoman, marine, fighter, gunman, militant,
    militiaman, insurgent, guerrilla, rebel, officer, policeman, policewoman, police, trooper,
    sniper, army, military, force, guard, paratrooper, commando, infantryman, conscript, reservist,
    jihadist, assassin, hitman, assailant, attacker, shooter, terrorist, extremist, separatist,
    combatant, legionnaire, mercenary, patrol, brigade, battalion, navy, air, coastguard
class official: minister, president, chief, ambassador, diplomat, official, governor, mayor, general,
    commander, prosecutor, judge, aide, secretary, director, head, coach, manager, executive, employee,
    staff, worker, spokesman, adviser, advisor, premier, chancellor, attache, envoy, officer, boss, ceo
class officer: minister, president, ambassador, governor, mayor, general, commander, prosecutor, judge,
    premier, chancellor, envoy, cabinet, government, lawmaker, deputy, chief, official, army-chief,
    admiral, spokesman, secretary, adviser, advisor, vice-president, speaker, magistrate
class diplomat: chargé, charge, attaché, legation,
    diplomat, ambassador, envoy, attache, consul, embassy, charge, staff, mission,
    inspector, observer, monitor, peacekeeper, representative, charge-d'affaires, official, spy
class inspector: inspector, observer, monitor, verifier, watchdog, auditor
class peacekeeper: peacekeeper, peacekeeping, unifil, blue-helmet, peace-keeper, peace-keeping
class captive: prisoner, hostage, captive, detainee, inmate, journalist, sailor, fisherman, convict,
    activist, soldier, dissident, suspect, crew, abductee, pilot, pow, internee, militant, worker,
    schoolgirl, student, civilian, national, citizen, tourist, missionary, aid-worker, priest, man,
    woman, child, people, person, troop, rebel, leader, fighter, remains, body, lawmaker, opponent
class people: people, person, pupil, schoolgirl, schoolboy, schoolchild, villager, motorist, commuter, worshiper, mourner, midwife, anyone, anybody, someone, somebody, nobody, everyone, everybody, suspect, civilian, man, woman, child, resident, villager, citizen, student,
    family, protester, demonstrator, worker, refugee, migrant, journalist, lawyer, activist, teacher,
    farmer, herder, passenger, shopper, worshipper, pilgrim, tourist, national, bystander, baby, boy,
    girl, youth, teenager, minor, elder, patient, doctor, nurse, medic, monk, priest, imam, nun, crew,
    lawmaker, politician, candidate, voter, wounded, injured, survivor, victim, casualty, evacuee, foreigner, immigrant, expatriate, hostage, prisoner,
    inmate, detainee, leader, member, official, minister, neighbor, neighbour, shepherd, trader

# ---------------------------------------------------------------- things of war
class weapon: weapon, shoot, gun, rifle, pistol, machine-gun, grenade, mortar, artillery, rocket, missile,
    bomb, explosive, ammunition, arm, tank, howitzer, shell, bullet, firearm, kalashnikov, ak-47,
    landmine, mine, drone, launcher, warhead, munition, shotgun, revolver, torpedo, cannon, shot, round,
    volley, salvo, barrage, gunfire, himars, patriot, javelin, stinger, atacms, armour, armor
class heavy: artillery, mortar, rocket, tank, howitzer, shell, missile, launcher, cannon, armor,
    armour, katyusha, grad, himars, battery
class aerial: warplane, jet, plane, aircraft, helicopter, gunship, airstrike, air, f-16,
    aviation, aerial, squadron, mig, sukhoi, fighter-jet
class drone: drone, uav, quadcopter, shahed
class explosive: bomb, mine, landmine, explosive, grenade, ied, device, dynamite, carbomb, minefield,
    car-bomb, roadside, detonation, blast, explosion, bombing
class blade: knife, machete, sword, axe, hammer, stone, rock, brick, bottle, spear, arrow, club,
    stick, molotov, firebomb, cocktail, pole, bat, acid
class crowd-weapon: tear, teargas, gas, water, cannon, baton, pepper, rubber, truncheon, stun
class military: troop, soldier, force, army, military, tank, warship, navy, brigade, battalion,
    regiment, division, missile, weapon, artillery, warplane, fleet, reservist, battery, jet,
    squadron, carrier, marine, paratrooper, unit, convoy, radar, submarine, peacekeeper, guard,
    contingent, police, bomber, destroyer, frigate, armor, armour, fighter, aircraft, drone, rocket
class police: police, riot-police, gendarme, policeman, officer, guard, gendarmerie, constable
class place: monastery, temple, cathedral, university, campus, prison, refinery, city, town, village, district, province, region, area, territory, island, hill, base,
    airport, airbase, port, bridge, camp, neighborhood, neighbourhood, suburb, stronghold, capital,
    outpost, position, post, checkpoint, crossing, border, station, headquarters, ridge, valley,
    building, palace, height, enclave, peninsula, county, settlement, oilfield, field, junction,
    road, highway, garrison, barracks, facility, plant, dam, airfield, embassy, country, land, strip
class target: mine, goldmine, shop, store, supermarket, studio, bar, club, nightclub, stadium, theatre, theater, museum, library, monastery, convent, seminary, madrasa, dormitory, hostel, courthouse, jetty, pier, ferry, trawler, freighter, satellite, reservoir, garage, hamlet, ranch, quarry, tower, lighthouse, pumping-station, orphanage, kiosk, barracks,
    position, target, base, camp, convoy, checkpoint, depot, outpost, stronghold, bunker,
    headquarters, building, house, home, hospital, school, mosque, church, market, village, town,
    city, district, area, airport, airfield, port, bridge, refinery, plant, station, pipeline, factory,
    warehouse, barracks, vehicle, ship, tanker, vessel, boat, truck, bus, car, aircraft, plane, jet,
    helicopter, drone, tank, missile, launcher, embassy, consulate, compound, facility, site, silo,
    suburb, neighborhood, neighbourhood, quarter, shelter, terminal, infrastructure, grid, apartment,
    block, hotel, cafe, restaurant, bakery, clinic, ambulance, patrol, post, tower, mast, line,
    cemetery, square, plaza, newsroom, hideout, lair, temple, synagogue, shrine, university, parliament, palace, residence, office, plantation,
    field, crop, border, crossing, island, province, region, capital, soil, territory, tent, tunnel,
    well, dam, road, railway, train, substation, power, oilfield, academy, university, prison, jail,
    warplane, frigate, warship, boat, dock, dockyard, airbase, radar, battery, column, trench, farm,
    minibus, van, motorcade, crowd, people, civilian, fighter, mill, cathedral, monument, kindergarten
class building: grove, orchard, forest, olive, hut, granary, library, museum, office, building, house, home, office, shop, school, hospital, church, mosque, temple, village,
    hut, tent, vehicle, car, bus, truck, market, well, crop, field, farm, property, bridge, dam, road,
    headquarters, factory, plant, statue, monument, shrine, station, tank, depot, pipeline, refinery,
    warehouse, power, line, tower, embassy, consulate, synagogue, silo, bakery, cable, grid, tree, door

# ---------------------------------------------------------------- diplomacy
class meeting: meeting, talk, talks, negotiation, discussion, summit, consultation, dialogue, dialog,
    conference, session, conversation, meeting, round, lunch, dinner, breakfast, luncheon, banquet,
    encounter, interview, exchange, contact, deliberation, tete-a-tete, audience, parley, roundtable,
    reception, brief, briefing, call, phone, teleconference, videoconference, huddle, debate, visit
class agreement: agreement, deal, accord, pact, treaty, memorandum, protocol, contract, convention,
    understanding, compact, charter, truce, ceasefire, armistice, settlement, compromise, consensus,
    arrangement, communique, partnership, declaration, mou, cease-fire, peace, concordat, covenant,
    framework, roadmap, statement, lease
class peace: truce, ceasefire, cease-fire, armistice, peace, lull
class tie: tie, relation, relations, relationship, link, contact, bond, friendship, cooperation,
    alliance, partnership
class plan: plan, proposal, offer, initiative, draft, resolution, treaty, agreement, deal, accord,
    bid, idea, suggestion, compromise, roadmap, blueprint, settlement, package, motion, bill,
    amendment, measure, request, application, invitation, demand, call, appeal, condition, terms,
    ultimatum, overture, petition, claim, allegation, accusation, charge, criticism, challenge, lawsuit, suit, case, complaint, objection, report, result,
    mediation, candidacy, nomination, extradition, constitution, budget, pressure, ruling, decree, cut, hike, increase, extension, delay, reform, tax, levy, merger, outcome, verdict, probe, inquiry, rule, interference, meddling, dialogue
class policy: policy, decision, move, stance, position, plan, effort, initiative, proposal, bid,
    right, campaign, measure, statement, call, reform, step, resolution, offer, sovereignty,
    independence, integrity, election, agreement, deal, accord, treaty, mission, intervention,
    operation, government, candidacy, law, action, strike, creation, establishment, formation,
    deployment, talks, talk, cause, record, handling, use, idea, peace, process, response
class sanction: sanction, embargo, boycott, tariff, restriction, ban, measure, blacklist,
    duty, freeze, blockade, curb, quota, countermeasure
class embargo: embargo, sanction, boycott, blockade, ban, tariff
class aid: maize, corn, bean, lentil, biscuit, cereal, millet, sorghum, milk, clothing, surgeon, paramedic, physician, mattress, pump,
    aid, assistance, relief, help, food, medicine, supply, fund, money, loan, grant, credit,
    donation, support, dollar, euro, pound, million, billion, yen, wheat, grain, rice, flour, tent,
    blanket, vaccine, ambulance, generator, equipment, weapon, arm, ammunition, missile, tank,
    howitzer, jet, aircraft, ship, vehicle, training, shelter, fuel, water, oil, gas, shipment,
    package, expertise, doctor, nurse, medic, ton, tonne, dose, mask, subsidy, funding, finance,
    financing, rifle, artillery, system, battery, drone, intelligence, photograph, truck, bus, tractor,
    rescuer, engineer, hospital, clinic, kit, parcel, ration, convoy, boat, helicopter, ventilator,
    oxygen, medication, drug, scholarship, donation, contribution, defence, defense, armour, protection
class money: dollar, euro, pound, million, billion, yen, loan, credit, grant, fund, money, yuan, rouble,
    ruble, rupee, franc, krone, kroner, krona, kronor, dirham, riyal, rial, dinar, peso, rand, lira, shekel, baht,
    ringgit, won, naira, shilling, taka, zloty, forint, hryvnia, rupiah, real, birr, cedi, kwacha, donation, subsidy, funding, financing, budget, debt
class arms: frigate, corvette, submarine, warship, gunship, torpedo, fighter-jet, weapon, arm, ammunition, missile, tank, howitzer, jet, rifle, artillery, drone, rocket,
    munition, shell, warplane, helicopter, system, military, gun, armour, armor, patriot, himars
class relief: maize, corn, bean, lentil, biscuit, cereal, grain, millet, sorghum, milk, clothing, clothes, rescuer, surgeon, paramedic, physician, generator, ventilator, pump, bedding, mattress, hygiene,
    food, medicine, relief, wheat, grain, rice, tent, blanket, vaccine, ambulance, shelter,
    humanitarian, water, flour, doctor, nurse, medic, ton, tonne, medical, emergency, parcel, ration
class concession: concession, compromise, amnesty, pardon, autonomy, reform, demand, gesture
class demand: demand, call, condition, request, pressure, appeal, term
class restriction: curfew, restriction, ban, emergency, martial, siege, blockade, embargo, sanction,
    censorship, blackout, lockdown, tariff, roadblock, closure, checkpoint, cordon, state

# ---------------------------------------------------------------- conflict at home
class protest: protest, demonstration, rally, march, sit-in, vigil, picket,
    riot, uprising, procession, unrest, sit-down, parade,
    gathering, protests, revolt, disobedience, occupation, petition, mutiny
class crowd: protester, demonstrator, crowd, marcher, rioter, activist, student, farmer, supporter,
    worker, striker, mourner, picketer, people, youth, villager, resident, thousand, hundred
class demonstrator: protester, demonstrator, crowd, marcher, rioter, activist, striker, mourner, picketer,
    student, pupil, farmer, supporter, opponent, villager, resident, inhabitant, local, pensioner, campaigner,
    environmentalist, feminist, loyalist, nationalist, mob, youth, worker, veteran, trader, shopkeeper, vendor,
    townspeople, islamist, dissident, unionist, parent, relative, miner, trucker, fisherman, migrant, refugee,
    settler, mother, widow, monk, nun, tribesman, herder, peasant, campesino, squatter, looter, hooligan
class road: post, checkpoint, crossing, depot, terminal, runway, quay, tribune, rostrum, podium, platform, lane,
    road, street, highway, bridge, traffic, entrance, railway, line, track, port, border,
    square, motorway, junction, intersection, airport, access, gate, route, rail, tunnel, building,
    pipeline, refinery, freighter, ship, convoy, passage
class crime: crime, corruption, murder, fraud, theft, bribery, treason, espionage, terrorism, genocide,
    atrocity, embezzlement, abuse, torture, massacre, violation, aggression, killing, rape, extortion,
    laundering, smuggling, trafficking, arson, manslaughter, sedition, incitement, blasphemy, spying,
    attack, sabotage, conspiracy, negligence, genocide, war, robbery, kidnapping, assassination
class court: court, tribunal, judge, jury, prosecutor, magistrate, judiciary, icc, icj
class inquiry: investigation, inquiry, probe, enquiry, hearing, inquest, audit, review, trial, mission,
    case, proceedings, fact-finding
class fee: fee, price, dollar, euro, pound, rate, fare, tax, interest, admission, toll, battery, phone,
    customer, premium, commission, vat, rent, postage
class property: house, home, lorry, truck, pistol, ivory, timber, gold, fuel, property, asset, land, ship, vessel, boat, tanker, cargo, weapon, rifle,
    gun, drug, cocaine, heroin, equipment, document, computer, passport, farm, building, fund, goods,
    money, cash, account, car, vehicle, aircraft, plane, oil, grain, bank, factory, newspaper, ammunition,
    explosive, shipment, factory, company, station, estate, livestock, cattle, belongings, phone, laptop
class media: newspaper, broadcaster, website, channel, station, radio, television, magazine, internet,
    media, publication, book, app, facebook, twitter, platform, paper, outlet, network, journalist,
    press, blog, vpn, whatsapp, telegram, youtube, weekly, daily, film, broadcast, show, access
class party: party, movement, group, organization, ngo, opposition, rally, protest, candidate, union,
    association, demonstration, gathering, march, assembly, islamist, club, sect, church, foundation
class office: office, post, power, president, chairman, head, minister, premier, leader, commander,
    chief, government, cabinet, ruler, throne, presidency, position, job
class emergency: emergency, siege, martial, law, curfew, lockdown
class withdraw: withdraw, pull, retreat, evacuate, leave, cease, halt, stop, end, disarm, demobilize
class meet: meet, talk, negotiate, visit, discuss, confer, attend, host, hold, receive, consult,
    resume, mediate, travel, join
class give: give, provide, send, supply, donate, deliver, lend, contribute, ship, fund, finance, help,
    assist, aid, support, offer, train, grant, extend, rebuild, deploy, dispatch, pay, increase
class yield: release, free, return, withdraw, stop, end, halt, cease, lift, ease, allow, hand, disarm,
    surrender, leave, lay, reopen, open, vacate, drop, refrain, abandon, remove, restore, respect,
    let, extradite, pull, spare, retreat, give, dismantle, comply, restrain, avoid, restraint
class reform: resign, step, reform, change, amend, repeal, revise, hold, democratize, reverse, cancel,
    scrap, abolish, improve, recognize, introduce, raise, lower, quit, dismiss, sack, remove, dissolve
class force-verb: attack, strike, bomb, bombard, invade, kill, shoot, shell, destroy, retaliate, hit,
    respond, fight, annihilate, wipe, launch, target, avenge, punish, crush, fire, resume, use, assassinate,
    blow, execute, eliminate, flatten, behead, deliver, storm, unleash, sink, down, shed, burn
class force-noun: attack, strike, war, force, violence, retaliation, invasion, offensive, action,
    bombing, blow, response, revenge, reprisal, assault, missile, jihad, annihilation, airstrike,
    escalation, consequence, activity, campaign, operation, execution
class restrict-verb: impose, block, cut, freeze, close, boycott, blockade, seal, restrict, halt,
    suspend, stop, withhold, tax, limit, shut, curb, deny, revoke
class restrict-noun: sanction, embargo, tariff, boycott, blockade, ban, cut, penalty, restriction
class relation-verb: withdraw, quit, leave, sever, break, recall, cancel, boycott, end, abandon, downgrade,
    suspend, halt, strike, protest, walk, march, demonstrate
class expel-verb: expel, deport, evict, oust, banish, remove
class arrest-verb: arrest, prosecute, jail, detain, sue, imprison, charge, try, punish

# ---------------------------------------------------------------- work
class labor: union, worker, teacher, doctor, nurse, miner, pilot, driver, employee, staff, trucker, farmer,
    firefighter, docker, engineer, labourer, laborer, crew, pharmacist, lecturer, civil-servant, guard,
    federation, postman, cleaner, railwayman, steelworker, judge, lawyer, player, actor, writer

# ---------------------------------------------------------------- what is asked for, refused, threatened
class calm: restraint, calm, ceasefire, cease-fire, truce, halt, end, release, withdrawal, pause, return,
    pullout, pull-out, disarmament, lifting, cessation, de-escalation, surrender, access, corridor,
    freedom, moratorium, freeze, easing, stop, clemency, mercy, amnesty, handover, demilitarization,
    repatriation, evacuation, compliance, moderation, liberation, removal, ending, unblocking, reopening
class change-noun: resignation, ouster, election, repeal, reform, dismissal, impeachment, referendum,
    recount, change, abdication, independence, autonomy, right, democracy, transition, reinstatement,
    revision, amendment, raise, wage, equality, justice, transparency, abolition, overhaul,
    accountability, suffrage, statehood, secession, devolution, reversal, rerun, re-run, rise, departure,
    privatization, nationalization, shakeup, reshuffle
class assist-noun: <aid>, intervention, extradition, peacekeeper, troop, reinforcement, backing, cooperation,
    compensation, reparation, police, investment, information, evidence, observer, rescue, protection,
    airlift, membership, recognition, solidarity, guarantee, advice, inspector, monitor, invitation,
    debt-relief, bailout, contribution, partnership, handout, payment, refund, help
class meet-noun: talk, talks, negotiation, dialogue, dialog, meeting, summit, settlement, mediation,
    solution, conference, session, consultation, discussion, arbitration, audience, mediator, compromise,
    reconciliation, visit, roundtable, debate
class yield-verb: <yield>, spare, stand, unblock, cancel, postpone, respect, honor, honour, uphold, implement,
    abide, adhere, free, demilitarize, demobilize, cooperate, hold, exercise, show, end, refrain, desist,
    renounce, relinquish, cede, leave, vacate, deescalate, de-escalate, stand, tone, back, rein, curb, prevent,
    calm, suspend, freeze, unfreeze, repatriate, admit, accept, dismantle
class change-verb: <reform>, quit, abdicate, apologize, rethink, reconsider, review, ratify, legalize,
    decriminalize, cut, reinstate, rewrite, privatize, rehire, compensate, schedule, reconvene, overhaul,
    fire, resign, relinquish, outlaw, protect, draft, adopt, pass, approve, lower, postpone, delay, repay
class help-verb: <give>, rescue, intervene, back, join, sign, share, extradite, mediate, evacuate, fund, invest,
    recognize, admit, protect, defend, lend, sponsor, cooperate, contribute, shelter, feed, arm, equip
class meet-verb: <meet>, reconcile, settle, compromise, convene, visit, sit, parley, mediate, start, return
class firm: company, firm, retailer, maker, chain, airline, startup, start-up, carmaker, automaker, 
    manufacturer, brand, insurer, studio, supermarket, store, shop,
    restaurant, hotel, brewer, drugmaker, chipmaker, landlord, tenant, seller, shareholder, merger,
    subsidiary, conglomerate, franchise, realtor, hedge, investor, corporation
class learned: analyst, expert, critic, scientist, researcher, economist, historian, scholar, observer,
    commentator, reviewer, fan, psychologist, biologist, physicist, study, nutritionist, astronomer,
    reader, viewer, listener, audience, everyone, everybody
class family: mother, father, parent, aunt, uncle, sister, brother, cousin, grandmother, grandfather, wife,
    husband, friend, neighbour, neighbor, relative, grandparent, niece, nephew, girlfriend, boyfriend, son,
    daughter, grandson, granddaughter, grave, dentist, doctor, hairdresser, therapist, museum, zoo, beach,
    gym, library, cafe, restaurant, supermarket, shop, farm, garden
class kin: wife, husband, bride, bridegroom, groom, fiance, fiancee, fiancé, fiancée, girlfriend, boyfriend, spouse, partner-in-life
class performer: singer, actor, actress, novelist, painter, poet, dancer, musician, rapper, comedian, sculptor,
    skater, swimmer, cyclist, runner, golfer, boxer, champion, athlete, player, coach, team, club, tourist,
    band, orchestra, choir, author, artist, pianist, violinist, footballer, goalkeeper, striker, captain,
    jockey, surfer, skier, gymnast, racer, chef, model, celebrity, youtuber, influencer, film-maker
class contest: final, semifinal, semi-final, quarterfinal, quarter-final, match, game, tournament, league,
    cup, derby, playoff, championship, race, bout, round-robin, set, tie-break, heat, marathon, group-stage
class attack-verb: attack, strike, bomb, bombard, kill, shell, destroy, retaliate, annihilate, avenge, punish, crush,
    assassinate, behead, flatten, obliterate, nuke, pulverize, exterminate, pound
class evil: corruption, graft, crime, poverty, inflation, drug, unemployment, disease, pollution, trafficking,
    inequality, hunger, illiteracy, racism, discrimination, cancer, deforestation, waste, bureaucracy, fraud,
    smuggling, injustice, obesity, malaria, bribery, homelessness, warming, change, deficit, malnutrition
class insult: terrorist, tyrant, dictator, liar, criminal, murderer, illegal, unacceptable, barbaric, shameful,
    outrageous, provocation, aggression, genocide, crime, massacre, kidnapping, traitor, puppet, coward, cowardly,
    butcher, war-criminal, fascist, nazi, racist, corrupt, illegitimate, unlawful, unjust, brutal, inhuman,
    inhumane, cruel, disgraceful, disgrace, farce, sham, betrayal, mistake, blackmail, persecution, repression,
    apartheid, occupation, occupier, invader, aggressor, threat, thug, hypocrite, hypocritical, irresponsible,
    reckless, provocative, hostile, intolerable, unfair, undemocratic, coup, violation, fraud, lie, slander,
    propaganda, absurd, nonsense, deplorable, appalling, horrific, heinous, despicable, evil, interference, failure
class scorn: condemnation, criticism, outrage, anger, rebuke, ire, fury, scorn, censure, protest, denunciation,
    complaint, objection, accusation, disapproval, backlash, indignation, flak, outcry
class approval: praise, support, backing, endorsement, applause, approval, thanks, congratulation, acclaim, tribute,
    solidarity, blessing, sympathy, encouragement, welcome
