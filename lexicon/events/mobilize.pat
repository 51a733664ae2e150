# Showing force: MOBILIZE. Soldiers, police and weapons are raised, moved, readied or shown, not used.
default
    actor: subject else object
    recipient: against in to into on near along with at across
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

class reinforcement: <military>, <soldier>, reinforcement, reserve, reservist, personnel, corps, legion,
    gunboat, aircraft, flotilla, garrison, gendarme, cavalry, infantry, tank, minesweeper, interceptor,
    militia, militiaman, howitzer, launcher, vessel, ship, armada, armored, armoured, bodyguard, commando,
    regiment, platoon, company, squad, detachment, taskforce, advance-guard, expedition, airborne, conscript
class war-machine: tank, column, convoy, warship, fleet, armour, armor, carrier, destroyer, frigate, warplane,
    bomber, jet, flotilla, submarine, apc, vehicle, gunboat, aircraft, drone, helicopter, ship, vessel

# ---------------------------------------------------------------- police
MOBILIZE/police 153
    verb: deploy <police>, send <police>, post <police>, mobilize <police>, send in <police>, step up security, tighten security, increase security, beef up security, strengthen security, station <police>, call in police, call out police, reinforce security, boost security, heighten security, set up checkpoint, deploy officer, increase patrol, step up policing, flood street, put police on, order police, rush police, dispatch police, post guard, throw cordon, man checkpoint, call in national guard, draft in police, draft in officer, double security/guard
    noun: police deployment, deployment of police, police presence, security clampdown, increased security
    need: actor country organization person group
    need: object any none
    need: object <police> "security" "checkpoint" "patrol" "policing" "cordon" none
    deny: subject "company" "bank" "firm" "airline"
    deny: clause "help" "assist" "train" "advise"
    + The government deployed police in Kano. => MOBILIZE/police: government
    + Swedish authorities tightened security around the stadium. => MOBILIZE/police: SWE
    - The bank tightened security of its cards.

MOBILIZE/police 151
    verb: put/place police/officer/gendarmerie on alert, put/place police on standby, raise terror/security/threat/alert level, raise security alert, put/place/be/remain/keep on security alert
    noun: police alert, police on alert, security alert, police on standby
    actor: subject else object
    recipient: in against
    need: actor country organization group person
    + France placed its police on full alert before the summit. => MOBILIZE/police: FRA

# ---------------------------------------------------------------- troops
MOBILIZE/troops 154 military
    verb: mobilize, deploy, mass, amass, assemble, dispatch, call up, reinforce, concentrate, position, station, send <reinforcement>, deploy <reinforcement>, move <reinforcement>, mass <reinforcement>, dispatch <reinforcement>, muster, call up reservist, strengthen force/garrison/defense/presence, increase presence, beef_up/step_up/increase/boost/intensify/expand/double/strengthen patrol/presence/garrison/defence/defense, build up force/presence/troop, step up patrol, bolster defense/force, beef up force/security/garrison/presence, rush <reinforcement>, redeploy, reposition, marshal, advance on, advance towards, send reinforcement, push towards, roll into, encircle, surround, send in <reinforcement>, raise force/army/battalion, conscript, draft, recruit, order <reinforcement>, put in place, scramble jet/fighter/aircraft, pour <reinforcement>, airlift <reinforcement>, gather <reinforcement>, ring, patrol, call out <reinforcement>, call in <reinforcement>, despatch <reinforcement>, shift <reinforcement>, ferry <reinforcement>, transfer <reinforcement>, commit <reinforcement>, pull up <reinforcement>, bring in <reinforcement>, bring up <reinforcement>, line up <reinforcement>, order mobilization, declare/order/announce mobilization, flex muscle, show force, rattle saber, increase strength, expand army, triple force, double force
    noun: deployment, mobilization, troop movement, buildup, build-up, military buildup, troop buildup, conscription, call-up, show of force, massing of troop, dispatch of troop, reinforcement of border, concentration of troop, sabre-rattling, saber-rattling
    actor: subject of by
    recipient: against in to on near along with at across
    need: actor country organization group person
    need: object <reinforcement> <soldier> <police> <place> <weapon> place country <quantity> "presence" "building" "broadcaster" "force" "defense" "defence" "strength" "muscle" "mobilization" none
    deny: object <peacekeeper> <aid> <inspector> "signature" "money" "resource" "support" "voter" "opinion" "house" "furniture" "software" "product" "technology" "letter" "message" "airbag" "resident" "athlete" "goods" "mountain" "prisoner" "letter" "email" "tourist" "car" "argument" "staff" "employee" "worker" "envoy" "delegation" "mediator" "teacher" "nurse" "doctor" "volunteer" "rescuer" "engineer" "expert" "observer" "monitor" "investigator" "firefighter"
    deny: subject "company" "firm" "startup" "manufacturer"
    deny: of "software" "system" "network" "technology" "vaccine" "plaque" "debt" "capital" "resource"
    + Algeria has massed troops along its frontier with Morocco. => MOBILIZE/troops: DZA
    + President Emmanuel Macron sent the gendarmes to Marseille. => MOBILIZE: FRA
    + Vietnam rushed reinforcements to the frontier. => MOBILIZE/troops: VNM
    + Jordan called up its reserves. => MOBILIZE/troops: JOR
    - The company deployed new software.

MOBILIZE/troops 154 military
    verb: mass/amass/deploy/station/concentrate/assemble/position <reinforcement> along/near/on border/frontier, mass/gather/build_up/concentrate on border/frontier, encircle, surround, threaten with fleet, stage/hold/conduct/begin/launch/start exercise/drill/manoeuvre/maneuver/wargame near/off/around
    actor: subject
    recipient: object with of near along around off
    need: actor country organization group
    need: actor coded
    need: recipient country
    deny: subject <crowd>
    + Ethiopia has massed troops along its border with Sudan. => MOBILIZE/troops: ETH -> SDN
    + Chinese warships encircled Taiwan. => MOBILIZE/troops: CHN -> TWN

MOBILIZE/troops 154 military
    verb: send/order/dispatch/deploy/move/sail aircraft carrier, send/order/dispatch/deploy/move carrier/warship/destroyer/frigate/fleet/submarine/squadron/bomber/flotilla/battalion/brigade/marine/paratrooper, order army/troop/soldier/military onto/into/to, put/order tank on street, send tank into, send army into, send army onto, call out army/troop/military, call in army/military/troop, put troop on street, send in army/troop/tank/military
    actor: subject
    recipient: to into in off near towards against clause-object
    need: actor country organization person group
    need: object any
    deny: for "repair" "exhibition"
    deny: clause <yield-verb>
    deny: subject <court>
    - A Zambian court ordered the army to vacate the school.
    + Washington sent an aircraft carrier to the Baltic to deter Russia. => MOBILIZE/troops: USA -> ?
    + The president ordered the army onto the streets of Lusaka. => MOBILIZE/troops: president

MOBILIZE/troops 152 military
    verb: put on alert, place on alert, go on alert, raise alert, be on alert, remain on alert, raise readiness, heighten alert, put on war, order on alert, increase alert, step up alert, brace for attack, put on standby, place on standby, put on footing, increase readiness, raise combat readiness, prepare for war, gird for war, brace for war, scramble jet/fighter/aircraft/interceptor, put in readiness, close rank for war, cancel leave
    noun: on alert, on high alert, on full alert, on war footing, on standby, on maximum alert, on combat readiness, in combat readiness, on heightened alert
    actor: subject object
    recipient: in against
    need: actor country organization group person
    deny: subject "hospital" "airport" "resident" "doctor" "nurse" "bank" "farmer"
    deny: for <illness> <weather>
    + Pakistani troops remained on alert along the frontier. => MOBILIZE/troops: PAK
    - Hospitals were put on alert for the flu.

MOBILIZE/troops 152 military
    verb: scramble
    actor: subject
    recipient: none
    need: actor country organization group
    need: object "jet" "fighter" "aircraft" "plane" "interceptor" "f-16" "warplane" "helicopter" "gripen" "typhoon" "mig"
    + Norway scrambled fighter jets on Friday. => MOBILIZE/troops: NOR

MOBILIZE/troops 154 military
    verb: move in, pour into, stream into, flood into, move into, roll into, march into, deploy in, deploy to, gather near, mass near, mass on, mass along, head for, head to, arrive in, take up position, advance on, advance towards, push towards, close in on, enter, cross into, fan out, patrol, land in, sail towards/into/toward/through, roll/move/advance/head/march/push/drive/stream/surge towards/toward/to/through/into, steam towards/toward/into, fly over, rumble into, dig in, converge on, approach, line street, take to street, stand guard
    actor: subject
    recipient: into in along on near to for towards toward
    need: subject <soldier> <war-machine> "army" "police" "column" "gendarme" "reinforcement" "unit" "battalion" "brigade"
    need: object none <place> place country "street" "position"
    deny: object "agreement" "talk" "race" "politics" "phase"
    deny: recipient person
    parties: optional
    deny: subject "traffic" "tourist" "van" "passenger" "cruise" "cargo" "container" "aid" "relief"
    + Troops poured into the capital. => MOBILIZE/troops: Troops
    + Riot police lined the streets of Managua. => MOBILIZE/troops: police

MOBILIZE/troops 154 military
    verb: deploy, station, mass, mobilize, position
    actor: object
    recipient: in along near on to around at against
    need: subject none
    need: object <soldier> <war-machine> <police>
    + Soldiers were stationed at the ports of Callao. => MOBILIZE: soldiers

# ---------------------------------------------------------------- weapons, exercises, parades
MOBILIZE/weapons 150 military
    verb: test/fire/launch missile/rocket/weapon/torpedo/icbm, test-fire, test-launch, conduct/carry_out/stage test/launch, test bomb/warhead/device, unveil missile/weapon/drone/bomber/submarine/warship, show off missile/weapon, parade missile/tank, display missile, enrich uranium, fly bomber, move artillery, hold/stage parade, develop weapon/missile/bomb, launch satellite, commission warship/submarine, activate defense, resume enrichment/test/testing, restart reactor, step up enrichment, build bomb, acquire missile/weapon, boost stockpile, arm with missile
    noun: missile test, nuclear test, weapon test, missile launch, rocket launch, ballistic test, uranium enrichment, arms buildup, test of missile, test launch, test-firing
    actor: subject of by
    recipient: over into towards in near to
    need: actor country organization group
    deny: at actor place
    deny: on actor <target> place
    deny: over actor
    deny: at <target> <people> actor place
    deny: object "firework" "flare"
    deny: sentence "kill" "wound" "injure" "hit" "strike" "destroy" "land" "slam" "crash" "retaliate" "casualty"
    deny: subject "company" "firm" "spacex" "student" "startup"
    + North Korea tested a missile on Friday. => MOBILIZE/weapons: PRK
    - The company conducted a test.

MOBILIZE/weapons 150 military
    verb: move/deploy/place/station/install/position/set_up missile/warhead/launcher/weapon/rocket/artillery/howitzer/battery/radar
    actor: subject
    recipient: to in near along into on against
    need: actor country organization group person
    need: object "missile" "warhead" "launcher" "weapon" "rocket" "artillery" "howitzer" "battery"
    deny: clause any
    need: subject any
    + Moscow moved nuclear weapons to Belarus. => MOBILIZE/weapons: RUS -> BLR

MOBILIZE/weapons 150 military
    verb: fire <heavy>, launch <heavy>, test-fire <heavy>, test-launch <heavy>
    actor: subject
    recipient: none
    need: actor country organization group
    need: subject "test"
    + North Korea test-fired a missile over the Sea of Japan. => MOBILIZE/weapons: PRK

MOBILIZE/troops 150 military
    verb: hold/stage/conduct/begin/launch/start/carry_out exercise/drill/manoeuvre/maneuver/wargame/patrol, violate airspace, intrude into water/airspace, buzz, fly into airspace, sail through strait
    noun: military exercise, naval drill, live-fire drill, military drill, military manoeuvre, war game, naval exercise
    actor: subject of by
    recipient: near against off around in with
    need: actor country organization group
    need: actor coded
    deny: sentence "fire" "evacuation" "earthquake" "joint"
    deny: with country
    deny: subject "school" "hospital" "company" "team"
    + China held live-fire drills near Taiwan. => MOBILIZE: CHN -> TWN
    - The school held a fire drill.

# ---------------------------------------------------------------- militias
MOBILIZE/militia 154
    verb: arm themselves/himself, form militia/vigilante/brigade/self-defense, take up arm, raise militia, raise army, take arm, set up militia, organize militia, create militia, arm villager/civilian/resident/supporter/militia, call to arm, distribute weapon/rifle/arm, recruit fighter/child/boy, mobilize fighter/tribesman/supporter/militia, train fighter/militia, form self-defence, gather fighter, mass fighter, join militia/rebel
    noun: call to arms, formation of militia, recruitment of fighter, recruitment of child
    need: actor group organization person country
    deny: subject "company" "club"
    deny: object "candidate" "staff"
    + Villagers formed a militia. => MOBILIZE/militia: Villagers
    + Tribal elders in Shabwa raised a militia. => MOBILIZE/militia: elders

MOBILIZE/weapons 150 military
    verb: fly/sail/pass/cruise/circle/buzz/patrol around/near/past/off/along, circle, buzz
    actor: subject
    recipient: around near past off along object
    need: subject <aerial> "bomber" "fighter" "warship" "destroyer" "frigate" "carrier" "submarine" "fleet"
    need: actor coded
    need: recipient country place
    + Russian bombers flew near Alaska. => MOBILIZE/weapons: RUS -> USA
    - The jet flew past the tower.

MOBILIZE/police 153
    verb: ring/surround/flood/line/fill/seal with police/policeman/officer/troop/soldier/gendarme, pour police/troop/soldier/reinforcement into, throw ring around, take up position
    actor: subject
    recipient: object into around
    need: actor country organization person group
    need: actor coded
    deny: subject <firm> <performer> <learned>
    + The mayor ringed the square with policemen. => MOBILIZE/police: mayor
    + Riot police took up positions around the stadium in Abidjan. => MOBILIZE/police: police

MOBILIZE/police 153
    verb: line/guard/patrol/flood/comb/secure route/avenue/perimeter/capital/centre/center
    actor: subject by
    recipient: none
    need: subject <police> <soldier> "force" "troop"
    need: actor group organization
    deny: object "goal"
    + Police lined the route of the funeral in Belfast. => MOBILIZE/police: Police

MOBILIZE/troops 154 military
    verb: steam/sail/head/move/push/roll/cross/pass/cruise into/toward/towards/through/near sea/strait/gulf/bay/channel/ocean/water/harbour/harbor/lagoon
    actor: subject
    recipient: none
    need: subject <war-machine> "carrier" "group" "squadron" "armada" "fleet" "cutter" "corvette"
    deny: subject "cruise" "ferry" "tour"
    parties: optional
    + The carrier group steamed into the Red Sea. => MOBILIZE/troops
