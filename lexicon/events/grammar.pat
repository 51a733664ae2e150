# Classes of words that the matcher itself asks for. Their names are fixed (src/events/internal.h).

# What may open a prepositional phrase; only these may be named as places of arguments.
class preposition: of, in, on, at, to, for, from, with, by, against, between, among, about, over,
    into, onto, through, towards, toward, upon, under, off, out, up, down, near, outside, inside,
    across, along, behind, around, amid, amidst, within, without, after, before, during, despite,
    including, alongside, concerning, regarding, past, beyond, like, as, versus, than, via, per,
    back, away, together, apart, forward, ahead, around, aside

class by: by, via
class of: of
class against: against
class from: from
class time-word: monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february,
    april, june, july, september, october, november, december, day, week, month, year,
    hour, minute, night, evening, morning, afternoon, noon, midnight, dawn, dusk, weekend, eve, today,
    yesterday, tomorrow, century, decade, anniversary, summer, winter, autumn, spring, time, moment
# Months that are other words too.
class month-too: march, may
# What may stand before a month, "this March", besides a preposition.
class month-front: this, last, next, early, late, mid, past, previous, following, until, since
class placing: in, near, at, during, after, before, within, inside, outside, over, along, around
class between: between, among, amongst
class without: without
class locating: in, for, from, at, near, inside, outside, on, against, to

class whom: whom
class relative: who, which, that, whom, whose

class negator: not, n't, nt, never, neither, nor, no, none, hardly, nobody, nowhere, n’t
class negative-adverb: nobody, none, nothing, no-one
class pair: and, or, &
class conditional: if, unless, whether, lest, provided, should, case
class possible-modal: may, might, could, can, should, must, ought, would, ca, need
class future-modal: will, shall, 'll, wo, ’ll
class fact-mark: after, because, since, when, while, as, although, though, where, before, until

# X to do: the object of the verb does it.
class object-control: order, force, urge, ask, allow, tell, invite, press, pressure, push, persuade,
    convince, compel, encourage, advise, instruct, permit, enable, help, cause, require, warn,
    command, direct, authorize, forbid, bar, ban, prevent, stop, call, appeal, oblige, mandate,
    summon, send, deploy, get, request, beg, implore, exhort, challenge, dare, expect, want, need,
    leave, oust, accuse, suspect, charge, convict, criticize, condemn, blame, thank, praise,
    arrest, prosecute, demand, plead, prohibit, dissuade, sentence, assist, entrust, hire, train

# What stands in the clause below is still to come.
class planning: plan, intend, expect, prepare, aim, want, wish, seek, promise, pledge, vow, offer,
    agree, propose, volunteer, undertake, commit, swear, intent, decide, resolve, choose, consider,
    contemplate, mull, weigh, schedule, set, due, ready, willing, determined, poise, about, likely,
    bound, hope, eager, keen, proposal, intention, decision, desire, readiness, willingness,
    promise, invitation, invite, call, threaten, threat, prepared, preparation, ultimatum, urge,
    go, will, move, opt, await, anticipate, upcoming, schedule, arrange, desire, ambition, agreement,
    deal, recommend, suggest, advocate, discuss, expected, committed,
    consider, debate, envisage, foresee, slate, ready, attempt, strive, design, order
class urging: ask, demand, urge, request, appeal, beg, implore, press, plead, insist, require,
    order, instruct, exhort, encourage, pressure, push, tell, command, invite, advise, need, lobby,
    petition
class failing: fail, refuse, decline, neglect, unable, unwilling, reluctant, refrain, abstain,
    incapable, failure, refusal, inability, reluctance, yet, hesitate, powerless
class preventing: prevent, avoid, avert, stop, foil, thwart, block, forestall, bar, ban, cancel,
    scrap, abandon, postpone, suspend, halt, end, cease, preclude, rule, oppose, reject, prohibit,
    forbid, intercept, repel, deter, discourage, exclude, shelve, forgo, forswear, renounce, opposed
class doubting: fear, suspect, doubt, warn, worry, risk, possibility, prospect, danger, chance,
    threat, risk, speculation, speculate, concern, likelihood, hypothetical, possible, impossible,
    unlikely, potential, probability, likely, rumor, rumour, probable, conceivable, imagine,
    consider, threaten, wonder, capable, hint

# Verbs that carry a noun: what the noun says is done by their subject.
class light: chair, sponsor, mediate, hold, launch, carry, conduct, stage, make, mount, begin, start, continue, resume, wage,
    undertake, perform, commit, give, offer, issue, deliver, open, take, have, impose, stop, suspend,
    halt, end, cancel, postpone, plan, lead, organize, announce, renew, step, intensify, expand,
    order, complete, host, attend, join, enter, finish, conclude, reach, sign, unleash, inflict,
    execute, unveil, extend, lodge, file, mark, send, keep, maintain, sustain, escalate, report,
    schedule, arrange, set, restart, broker, authorize, pay, see, do, use, deploy, speed, accelerate
class occur: take, begin, start, continue, erupt, break, resume, end, occur, happen, follow, come,
    go, last, persist, rage, flare, intensify, stall, collapse, fail, open, drag, proceed, precede,
    be, remain, escalate, conclude

# Its subject, or that of its passive, is the victim of what happened "when ..." or "after ...".
class dying: die, perish, kill, wound, injure, hurt, maim, slay, burn
# Verbs that count casualties: "killed two and wounded four" tells of one attack.
class casualty: die, perish, kill, wound, injure, hurt, maim, slay

# Whoever votes to do so has done so, but for what is done later, outside the chamber.
class voting: vote
class done-later: strike, walk, boycott, join, leave, secede, march, protest, stop, resume, return, quit, rise
# Whoever does this "to protest" protests: the infinitive tells what they do.
class gathering: gather, line, queue, mass, pour, converge, assemble, flock, march, rally, descend, stream, turn, crowd, throng

# Nouns that count: the meaning stands behind "of".
class quantity: ton, tonne, kilo, kilogram, kilogramme, litre, liter, gallon, truckload, planeload, shipload, boatload, busload, sack, crate, consignment,
    dozen, hundred, thousand, million, billion, score, number, group, crowd, majority,
    most, some, many, several, handful, pair, couple, part, half, third, quarter, member, percent,
    any, all, one, two, three, four, five, six, seven, eight, nine, ten, both, each, lot, series,
    bunch, batch, wave, plenty, none, team, column, contingent, rest, remainder, total, few, more,
    ten, tens, mass, range, list, patch, share, type, kind, variety, body, spate, string, flurry,
    participation, involvement, attendance, presence, succession, slew, rash, cluster, squad, spree, hail, duo, trio

# Things that act for whoever owns them: warplanes, missiles, a raid.
class instrument: cutter, corvette, minesweeper, speedboat, dinghy, patrol, flotilla, armada, hovercraft, trawler,
    warplane, aviation, aircraft, plane, jet, helicopter, gunship, bomber, fighter, drone, missile,
    rocket, tank, artillery, gunboat, warship, ship, vessel, frigate, submarine, boat, navy, shell,
    mortar, bomb, bullet, airstrike, strike, attack, raid, shelling, bombing, bombardment, offensive,
    assault, ambush, gunfire, fire, sniper, bulldozer, battery, armor, armour, howitzer, grenade,
    explosion, blast, operation, incursion, invasion, explosive, device, mine, landmine, minefield,
    f-16, weapon, barrage, salvo, projectile, sortie, convoy, gun, machine-gun, crossfire, fighting,
    clash, battle, violence, arson, stabbing, shooting, bombs, car, vehicle, truck, suicide, ied,
    destroyer, carrier, tanker, squadron, munition, kamikaze, massacre, decision, move,
    statement, report, verdict, policy, resolution, decree, law, declaration, letter, communique,
    document, demand, war, conflict, campaign, siege, crackdown, sanction, embargo, blockade,
    air, test, uav, quadcopter, warhead, katyusha, aggression, torture

# Groups of people who act for a state or party when no actor is known under them.
class body: force, troop, soldier, army, police, government, official, authority, minister, ministry,
    militant, guerrilla, rebel, gunman, fighter, militia, insurgent, protester, demonstrator,
    delegation, negotiator, envoy, diplomat, administration, regime, parliament, lawmaker, court,
    judge, prosecutor, worker, farmer, student, union, party, opposition, settler, peacekeeper,
    battalion, brigade, unit, regiment, leader, leadership, commander, general, side, people, crowd,
    resident, attacker, assailant, bomber, man, woman, youth, refugee, prisoner, inmate, citizen,
    villager, national, extremist, terrorist, separatist, group, network, movement, commission,
    committee, council, agency, company, inspector, monitor, observer, expert, activist, supporter,
    politician, deputy, senator, cabinet, coalition, alliance, bloc, state, nation, country, kingdom,
    republic, city, village, community, majority, spokesman, spokeswoman, spokesperson, president,
    chief, head, director, mayor, governor, secretary, premier, king, queen, prince, emir, sheikh,
    counterpart, ambassador, representative, team, contingent, crew, pilot, officer, guard, patrol,
    mob, gang, cartel, bandit, pirate, smuggler, suspect, kidnapper, captor, hijacker, sniper
class affiliate: government, delegation, ministry, side, part, camp, authority, official, leadership,
    wing, branch, affiliate, arm, embassy, mission, team, presidency, cabinet, parliament, congress,
    senate, assembly, court, army, military, navy, police, party, administration, force, regime
class property: trawler, freighter, ferry, barge, yacht, warplane, aircraft, missile, rocket, artillery, drone, embassy, gunboat, intelligence,
    proposal, plan, statement, letter, decision, offer, demand, call, request, bid, right, resolution,
    effort, policy, initiative, campaign, election, position, territory, border, ally, home, office

class led: lead, led, back, brokered, sponsor, mediate, host, broker
class future-word: plan, planned, upcoming, future, forthcoming, imminent, propose, proposed,
    schedule, scheduled, prospective, threaten, threatened, intended, intend, next
class doubt-word: possible, potential, hypothetical, likely, perhaps, maybe, possibly, probably,
    eventual, theoretical, feared, would-be
class near-future: about, set, due
class past-word: former, past, previous
class indefinite: a, an, another, any

# X to do: whoever has it can do it, and that is all.
class ability: authority, power, right, mandate, ability, capacity, competence, freedom, permission,
    licence, license, jurisdiction, prerogative, opportunity, able, free, entitled, empowered,
    entitle, empower
# Where talks do not move.
class stalled: stall, stalled, stagnant, stagnate, deadlock, deadlocked, freeze, frozen, standstill,
    impasse, stuck, limbo, halt, gridlock, gridlocked, stymied, paralyzed, paralysed, bogged, mire,
    blocked, stalemate
# The two that a report has set against each other, in the plural: "the parties", "both sides".
class sides: side, party, belligerent, combatant, adversary, foe, rival, contender, opponent, neighbour,
    neighbor
# What may stand before them.
class opposed: two, both, war, oppose, feud, conflict, contend, negotiate, warring, rival, opposing, conflicting, feuding, hostile, contending, belligerent,
    disputing, negotiating, adversarial, all
# ... and, behind "two" or "both", those who may be such a pair: "the two countries".
class paired: country, nation, state, government, leader, president, premier, minister, power,
    delegation, army, capital, ally, envoy, diplomat, official, group, faction, movement
# "Peru has been consulted", says the Chilean minister: by Chile, where nobody else is named.
class consulted: consult, brief, contact, approach, sound
class readiness: willingness, readiness, preparedness
class with: with
# A noun behind one of these is no object of the plan: "moved to the envoy its view about the talks".
class circumstance: about, concerning, regarding, amid, amidst, after, during, at, in, over, since,
    despite, following, within, inside

# Verbs that never stand without an object: in a headline, "Villagers killed in raid" are the victims.
class transitive: kill, wound, injure, arrest, detain, jail, imprison, oust, expel, deport, release, free,
    abduct, kidnap, seize, ban, bar, hurt, execute, sentence, charge, accuse, summon, impose, lift,
    suspend, evacuate, rescue, extradite, acquit, convict, indict, behead, destroy, damage, displace,
    hijack, recall, foil, thwart, blame, deploy, torture, rape, assassinate, murder, slay, blacklist,
    postpone, topple, bomb, shell, ambush, besiege, capture, bury, hold, beat, stab, lynch, massacre,
    sack, dissolve, outlaw, shut, close, block, cancel, raid, gun, dismiss, sign, approve, ratify
# What people fight with, no side of the fight.
class tool: club, stick, stone, rock, knife, machete, baton, gun, rifle, bottle, bat, rod, bar, arrow, spear, axe,
    hammer, chain, brick, sword, slingshot, bomb, grenade, mortar, rocket, missile, artillery, tank, fist
# What is done to somebody: who is blamed for it is who did it ("the arrest of X by Y"), not who
# suffered it.
class harm: killing, murder, assassination, slaying, kidnapping, abduction, execution, massacre, slaughter, arrest,
    detention, imprisonment, jailing, incarceration, torture, expulsion, deportation, persecution, beating, shooting,
    bombing, shelling, destruction, demolition, death, wounding, poisoning, rape, beheading, lynching, stabbing, hanging,
    attack, raid, assault, ambush, strike, airstrike, bombardment, invasion, occupation, annexation, blockade, siege,
    harassment, intimidation, conviction, sentencing, prosecution, disappearance, dismissal, sacking, removal, ouster,
    overthrow, crackdown, repression, shootdown, downing, sinking, burning, looting, violation, breach, infringement, aggression, threat, encroachment, incursion, interference, meddling, humiliation, betrayal
# ... and whose possessor suffers it: "the bishop's murder".
class suffered: killing, murder, assassination, slaying, kidnapping, abduction, execution, arrest, detention,
    imprisonment, jailing, incarceration, expulsion, deportation, death, poisoning, beheading, lynching, stabbing,
    hanging, conviction, sentencing, prosecution, disappearance, dismissal, sacking, removal, ouster, overthrow, rape

# "Has detained to 40 students": a machine's English puts "to" before the persons that these act on.
class personal-object: kill, murder, wound, injure, detain, arrest, release, free, receive, kidnap, abduct, capture, expel,
    deport, summon, attack, condemn, criticize, denounce, accuse, praise, visit, meet, support, ask, help, assassinate, jail,
    liberate, threaten, sanction, blame

# What they tell did not happen, or not now.
class fiction: novel, film, movie, opera, play, drama, musical, series, sitcom, documentary, sequel, trilogy, thriller,
    painting, mural, exhibition, poem, song, ballet, comedy, tragedy, miniseries, saga, biopic, fable, cartoon, plot

# What they bring into being receives nothing: "agreed to set up a commission".
class creating: create, establish, form, found, set, convene, draft, build, constitute, inaugurate
# "What it called a massacre": a name, not a call for one.
class naming: call, name, label, term, brand, describe, dub, consider, deem, designate
# Participles that are adjectives before a name, whatever the tagger makes of them.
class adjectival: strike,
    allege, suspect, purport,
    neighbour, neighbor, neighbouring, neighboring, war, warring, oppose, opposing, visit, visiting, rule, ruling
# "Was the first to condemn the raid": he did.
class ordinal: first, last, only, latest, second, third
# What is sent or asked for receives nothing: "flew in a field hospital", "appealed for surgeons".
class given-thing: <aid>, <relief>, <arms>, <peacekeeper>, monitor, observer, instructor, adviser, advisor, specialist, expert,
    technician, soldier, troop, policeman, officer, firefighter, contingent, battalion, mission, prisoner, hostage, captive, detainee
# ... by these: "sent soldiers to Mali", but not "helped soldiers".
class transfer: send, give, provide, supply, donate, deliver, ship, dispatch, deploy, contribute, lend, offer, grant, airlift,
    fly, transfer, export, sell, hand, bring, truck, carry, exchange, swap, free, release, pledge, promise, earmark, commit, appeal, ask
# Where it was near, nobody suffers it but a place: "near the governor's palace".
class nearby: near, outside, around, opposite
# What no body of several states has: "fled the region after troops bombed its villages" is not the African Union's.
class land: village, town, city, district, territory, border, frontier, soil, airspace, province, region, coast, capital, hill
# What is said or put to somebody, who then rejects "the charge", "the offer".
class reproach: allegation, accusation, charge, criticism, claim, reproach, blame, complaint
class overture: invitation, offer, proposal, request, demand, call, appeal, ultimatum, plea, overture, bid, plan, suggestion, idea,
    deadline, condition
# A report with one in every third sentence is on a match, where nobody is attacked.
class match-report: <sport>, match, pitch, keeper, coach, striker, defender, fixture, kick-off, half-time, season, score, scorer,
    header, substitute, fans, matchday, stoppage-time, crossbar, free-kick, corner-kick, league-title, promotion, manager, squad
# "Called a strike for Monday": it is still to come.
class calling: call, announce, schedule, plan, convene, set, fix, slate
# Where things happen to somebody else.
class sea: sea, gulf, strait, ocean, channel, bay, lake, river, shoal, reef, atoll
