# Showing force: MOBILIZE.
default
    actor: subject else object
    recipient: against in to on near along with at
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

MOBILIZE/police 153
    verb: deploy <police>, send <police>, mobilize <police>, send in <police>, step up security, tighten security, increase security, beef up security, station <police>, call in police, reinforce security, boost security, heighten security, set up checkpoint, deploy officer, increase patrol
    need: actor country organization person group
    need: object any
    need: object <police> "security" "checkpoint" "patrol"
    + The government deployed police in Kano. => MOBILIZE/police: government

MOBILIZE/troops 154 military
    verb: mobilize, deploy, mass, amass, assemble, dispatch, call up, reinforce, concentrate, position, station, send <military>, deploy <military>, move <military>, mass <military>, dispatch <military>, muster, call up reservist, strengthen force/garrison/defense/presence, increase presence, build up force, step up patrol, bolster defense/force, beef up force/security, rush <military>, redeploy, reposition, marshal, advance on, advance towards, send reinforcement, move in, push towards, roll into, encircle, surround, send in <military>, raise force, conscript, draft, recruit, order <military>, put in place, scramble jet/fighter/aircraft, pour <military>, airlift <military>, gather <military>, ring, patrol
    noun: deployment, mobilization, troop movement, buildup, build-up, military buildup, troop buildup, conscription
    actor: subject of by
    need: actor country organization group person
    need: object <military> <soldier> <police> <place> <weapon> place country <quantity> "presence" "building" "broadcaster" "force" "defense" "defence" none
    deny: object <peacekeeper> <aid> <inspector> "signature" "money" "resource" "support" "voter" "opinion" "house" "furniture" "software" "product" "technology" "letter" "message" "airbag" "resident" "athlete" "goods" "mountain" "prisoner"
    + Algeria has massed troops along its frontier with Morocco. => MOBILIZE/troops: DZA
    + President Emmanuel Macron sent the gendarmes to Marseille. => MOBILIZE: FRA
    - The company deployed new software.

MOBILIZE/troops 152 military
    verb: put on alert, place on alert, go on alert, raise alert, be on alert, remain on alert, raise readiness, heighten alert, put on war, order on alert, increase alert, step up alert, brace for attack
    noun: on alert, on high alert, on full alert, on war footing, on standby
    actor: subject object
    recipient: in against
    need: actor country organization group person
    deny: subject "hospital" "airport"
    + Pakistani troops remained on alert along the frontier. => MOBILIZE/troops: PAK

MOBILIZE/weapons 150 military
    verb: test/fire/launch missile/rocket/weapon, test-fire, test-launch, deploy missile/system, station missile, conduct test, test bomb/warhead, unveil missile/weapon, show off missile, parade missile/tank, enrich uranium, fly bomber, scramble jet/fighter, move artillery, hold parade, develop weapon, launch satellite
    noun: missile test, nuclear test, weapon test, missile launch
    actor: subject by of
    recipient: over into towards in near
    need: actor country organization group
    deny: at actor place
    deny: on actor <target> place
    + North Korea tested a missile on Friday. => MOBILIZE/weapons: PRK

MOBILIZE/militia 154
    verb: arm themselves, form militia, take up arm, raise militia, raise army, take arm
    need: actor group organization person country
    + Villagers formed a militia. => MOBILIZE: Villagers

MOBILIZE/troops 154 military
    verb: pour into, stream into, flood into, move into, roll into, march into, deploy in, deploy to, gather near, mass near, mass on, mass along, head for, head to, arrive in, take up position
    actor: subject
    recipient: into in along on near to for
    need: subject <soldier> "tank" "column" "convoy" "warship" "fleet"
    + Troops poured into the capital. => MOBILIZE/troops: Troops
