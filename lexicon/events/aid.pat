# Giving: AID.
default
    actor: subject
    recipient: to indirect else for else object in
    deny: sentence <sport>
    deny: subject <market> <illness> <nature>

AID 070
    verb: give/provide/send/supply/donate/deliver/contribute/distribute/ship/grant/extend/dispatch/furnish/airlift/transport/fly/bring/hand/channel/truck/allocate/rush/release/disburse/parachute <aid>, airlift, fly in, airdrop, drop <relief>,
    verb: send/dispatch/fly/deploy rescue/medical/relief/search team/worker/crew/plane/flight/convoy, send firefighter/engineer/medic/rescuer/doctor/nurse/expert/physician/surgeon/paramedic/epidemiologist,
    verb: aid, assist, help, bail out, fund, finance, subsidize, bankroll, come to aid, come to rescue, help rebuild, rebuild, help out, underwrite, lend hand, sponsor, increase <aid>, resume <aid>, restore <aid>, step up <aid>
    noun: delivery, donation, supply, shipment, airlift, aid delivery, grant, provision
    recipient: to indirect else for else object in
    need: actor country organization group person
    need: recipient actor country place
    deny: object "blow" "speech" "verdict" "statement" "message" "letter" "warning" "lecture" "baby" "sermon" "ruling" "sentence" "attack" "investigation" "question" "economy" "campaign"
    deny: of "blow" "message" "letter" "verdict"
    + The United States sent arms to Pakistan. => AID: USA -> PAK
    + Estonia donated field hospitals to Moldova. => AID: EST -> MDA
    + The European Community gave Ivory Coast 5 million dollars. => AID: ? -> CIV
    + Spain's delivery of tents to Morocco was completed. => AID: ESP -> MAR
    - The judge gave the thief a lecture.

AID 071 economic
    verb: lend/give/grant/provide/extend/approve/disburse/release/transfer/pay/inject/pump/donate <money>, lend, write off debt, cancel debt, forgive debt, waive debt, bail out, reschedule debt, provide loan, approve loan
    recipient: to indirect else for in into of else possessor object
    need: actor country organization group
    need: recipient actor
    deny: object "fine" "tax" "bill" "ransom" "bribe" "price" "damage" "hand" "credence" "support" "voice" "name" "rent"
    + France granted a loan of forty million euros to Kenya. => AID: FRA -> KEN

AID 072 military
    verb: arm, train, equip, send/supply/deliver/provide/donate/give/ship/sell <arms>, provide military, send instructor/adviser/trainer, rearm, supply weapon
    recipient: to indirect else for else object
    need: actor country organization person group
    need: recipient actor
    deny: object "troop" "dog" "eye" "sight" "athlete" "horse" "player" "model" "algorithm" "staff" "teacher"
    + Russia armed the Syrian army. => AID: RUS -> SYR
    + Denmark delivered six howitzers to Ukraine. => AID: DNK -> UKR

AID 073 humanitarian
    verb: evacuate, rescue, treat, feed, shelter, vaccinate, save, house, take in, resettle, distribute <relief>, deliver <relief>, provide <relief>, give shelter, offer shelter, care for, accommodate, provide medical, send hospital, pull from rubble
    recipient: object to from in
    need: actor country organization group
    need: object actor <people> <captive> <relief> "sick" "wounded" "injured" none
    deny: object "face" "money" "time" "embassy" "staff" "economy" "bank" "life" "proposal" "claim" "report" "remark" "issue"
    + French helicopters evacuated patients from the atoll. => AID: ? -> ?
    + The Red Cross treated sixty patients. => AID: ? -> patients

AID 074 peacekeeping
    verb: send/deploy/dispatch/contribute <peacekeeper>, deploy peacekeeping, send peacekeeping, deploy monitor, send monitor, provide security, protect, escort, guard convoy
    recipient: to in into else for else object
    need: actor country organization group
    need: object <peacekeeper> <people> "monitor" "security" "convoy" "civilian" "truck" "shipment"
    + Bangladesh deployed peacekeepers to Sierra Leone. => AID: BGD -> SLE

AID 075 asylum
    verb: grant/give/offer asylum, grant/give refugee status, grant refuge, give refuge, open border, grant citizenship, grant visa, offer refuge, offer sanctuary, give sanctuary, admit refugee, take refugee, accept refugee, grant protection, open border to
    recipient: to indirect else for else from object
    need: actor country organization person group
    + Tanzania granted asylum to nine Burundian officers. => AID: TZA -> BDI

AID 073 humanitarian
    verb: send/fly/deliver/donate/dispatch/distribute/airlift/ship/fly_in/send_in/bring/ferry/rush/truck <relief>, send/fly/ship/fly_in/bring_in/set_up/donate hospital/clinic/ambulance
    recipient: to indirect for else in into
    need: actor country organization group
    need: actor coded
    + Uzbekistan sent forty tonnes of flour. => AID: UZB

AID 070
    verb: deliver/send/ship/supply/provide/airlift/donate/distribute/fly/truck/give/transfer/hand <aid>
    recipient: to indirect else object for in into
    need: actor none
    need: recipient country place organization group
    deny: object "blow" "speech" "verdict" "statement" "message" "letter" "warning" "money" "water" "gas" "oil" "ship" "vehicle" "jet" "plane"
    deny: subject <firm>
    + Vaccines were delivered to Chad. => AID: -> TCD

AID 072 military
    verb: deliver/send/ship/supply/provide/donate/transfer <arms>
    noun: delivery of <arms>, supply of <arms>, shipment of <arms>, transfer of <arms>
    actor: subject by from
    recipient: to indirect
    need: recipient country
    + Two frigates were delivered to Egypt. => AID: -> EGY
    + The delivery of howitzers to Latvia began. => AID: -> LVA

AID 073 humanitarian
    verb: reach, arrive in, arrive at, enter, get through to, get into, roll into, trickle into
    actor: by
    recipient: object in at to into
    need: subject <relief> "aid" "supply" "assistance" "donation"
    deny: subject "price" "level" "doctor" "nurse" "storm" "water"
    + No relief has reached Somalia. => AID negated: -> SOM

AID 073 humanitarian
    verb: give/offer/provide/grant refuge/sanctuary/shelter/haven/care/treatment/meal/vaccine/food, treat/feed/shelter/vaccinate/clothe/rescue/evacuate/airlift/house/host refugee/victim/survivor/patient/wounded/casualty/evacuee/displaced/orphan, take in refugee/evacuee, pull survivor/victim/people from, search rubble, send rescuer/rescue/team/crew/doctor/nurse/firefighter/dog/surgeon/medic/field-hospital, set up field-hospital, clear mine
    recipient: to in else object from for
    need: actor country organization group
    need: actor coded
    deny: subject <firm> <performer>
    + Italy took in evacuees from Sudan. => AID: ITA -> ?

AID 074 peacekeeping
    verb: contribute/send/commit/deploy/dispatch/provide troop/soldier/police/officer/battalion/contingent/unit/engineer to mission, deploy/send/dispatch mission/monitor/observer/peacekeeper, join mission, patrol buffer zone, guard/escort/protect convoy/civilian/refugee/camp/shipment
    recipient: to in into else for else object
    need: actor country organization
    deny: subject <firm>
    + Senegal contributed three hundred police officers to the mission in Mali. => AID: SEN

AID 071 economic
    verb: lend/loan/grant/give/advance/disburse/provide/extend/approve/transfer/release/donate/contribute <money>, forgive/cancel/write_off/waive/reschedule/restructure/erase debt/loan/arrears, bail out, prop up, bankroll, pump money into, guarantee loan, roll over loan, approve bailout, grant credit line
    recipient: to indirect else for in into of else possessor object
    need: actor country organization
    need: recipient actor
    deny: object "fine" "tax" "ransom" "bribe" "price" "hand" "credence" "voice" "name" "rent" "weight" "ear" "support"
    deny: subject <firm> <performer>
    + The IMF granted Benin a loan of ninety million dollars. => AID: ? -> BEN

AID 075 asylum
    verb: grant/give/offer/accord/extend/award asylum/refuge/sanctuary/haven/protection/residency/visa, shelter defector/dissident/fugitive/exile, accept/admit/resettle/welcome/take refugee/asylum-seeker/migrant/evacuee, take in refugee
    recipient: to indirect else for else from object
    need: actor country organization
    deny: subject <firm> <performer>
    + Uruguay gave sanctuary to a Venezuelan judge. => AID: URY -> VEN

AID 070
    verb: receive/get/obtain/take/accept delivery, receive/get/obtain <aid> from
    actor: from of
    recipient: subject
    need: actor country organization
    need: recipient country organization group place person
    deny: object "money" "oil" "gas" "water" "fuel" "call" "fund" "ship" "drug"
    deny: subject <firm> <performer>
    + Gambia received six armoured vehicles from Morocco. => AID: MAR -> GMB

# Men sent to help.
AID 070
    verb: send/deploy/dispatch/contribute/lend/provide help/assist/train/advise
    recipient: to clause-object else for
    need: actor country organization
    need: object <people> <soldier> <police> "engineer" "expert" "specialist" "technician" "adviser" "instructor" "team" "firefighter" "ship" "plane" "helicopter" "unit" "contingent"
    deny: subject <firm> <performer>
    + Lithuania sent twenty officers to help patrol the fence. => AID: LTU

# ---------------------------------------------------------------- saving, paying, raising
AID 073 humanitarian
    verb: pluck/pull/fish/haul/save/rescue/winch/airlift/dig/lift from sea/water/dinghy/boat/rubble/roof/ruin/wreck/ship/flood/river/wreckage/debris/mud/avalanche/island
    actor: subject by
    recipient: object
    need: actor country organization group person
    need: object <people> <captive> <quantity> person group "crew" "sailor"
    deny: subject <firm> <performer>
    + A Dutch frigate plucked ninety migrants from a sinking dinghy. => AID: NLD -> migrants
    + Rescuers from Taiwan pulled a boy from the rubble in Hatay. => AID: Rescuers -> boy

AID 071 economic
    verb: pay for, foot bill for, pick up tab for, bankroll, underwrite, sponsor, clear/approve/disburse/release/agree/sign/grant bailout/loan/tranche/credit/package/instalment/rescue, write off/cancel/forgive/reschedule debt, double/triple/treble/increase/boost/raise/step_up/expand/restore/resume/renew <aid>/assistance
    actor: subject by
    recipient: for to object of in
    need: actor country organization group
    need: actor coded
    need: recipient country organization group place person
    deny: subject <firm> <performer> "taxpayer" "customer" "bank"
    deny: for "mistake" "crime" "dinner" "drink" "sin"
    + Canada doubled its food aid to South Sudan. => AID: CAN -> SSD
    + The IMF cleared a bailout of three billion dollars for Sri Lanka. => AID: ? -> LKA

AID 070
    verb: hand_out/give_out/dole_out/share_out/pass_out/distribute/ladle_out bread/blanket/water/soup/rice/flour/food/ration/parcel/tent/medicine/milk/mask/meal/kit, run soup kitchen, set up kitchen/shelter/clinic/camp for
    actor: subject
    recipient: to for among in else of
    need: actor country organization group
    deny: subject <firm> <performer>
    + Red Crescent volunteers handed out bread and blankets in Derna. => AID: volunteers

AID 072 military
    verb: arm/equip/train/supply/fund/finance militia/rebel/insurgent/guerrilla/separatist/faction/fighter/movement, supply with arm/weapon/ammunition/missile/drone, smuggle weapon/arm/missile/drone to
    actor: subject by
    recipient: object to
    need: actor country
    need: recipient group organization country person
    + Iran has been arming the militia for years. => AID: IRN -> militia

AID 073 humanitarian
    verb: fly_out/evacuate/airlift/bring_out/bring_home/get_out/extract/repatriate national/citizen/diplomat/staff/expatriate/foreigner/tourist/student
    actor: subject by
    recipient: object
    need: actor country organization
    need: recipient any
    deny: subject <firm> <performer>
    + Japan flew out sixty of its nationals. => AID: JPN

# ---------------------------------------------------------------- help whose receiver is not named
AID 071 economic
    verb: provide/give/send/pledge/contribute/donate/allocate/disburse/release/grant/offer/approve/commit <money> in aid/assistance/relief/funding/help, provide/give/send/contribute/donate/disburse/release humanitarian/emergency/food/financial/development/medical aid/assistance/relief
    actor: subject by
    recipient: to indirect else for
    need: actor country organization
    need: actor coded
    deny: subject <firm> <performer>
    + Norway will give nine million kroner in humanitarian aid. => AGREE future: NOR
    + Kuwait provided emergency relief after the quake. => AID: KWT
    - The coach gave emergency help.

AID 072 military
    verb: provide/give/send/contribute/donate/release/approve military/security/defence/defense aid/assistance
    actor: subject by
    recipient: to indirect else for
    need: actor country organization
    need: actor coded
    deny: subject <firm> <performer>
    + Estonia sent military aid last spring. => AID: EST

AID 071 economic
    verb: deposit/place/park/inject/pour/pump/plough billion/million/dollar/euro/riyal/dirham in/into bank/treasury/reserve/economy
    actor: subject by
    recipient: in into of
    need: actor country organization
    need: recipient country organization
    deny: subject <firm> <performer>
    + Saudi Arabia deposited two billion dollars in the central bank of Pakistan. => AID: SAU -> PAK

AID 073 humanitarian
    verb: send/dispatch/deploy/fly fireman/firefighter/medic/rescuer/diver/plane/helicopter/doctor/engineer to fight/help/search/battle/douse/treat
    actor: subject by
    recipient: to
    need: actor none country organization group
    deny: subject <firm> <performer>
    + Polish firemen were dispatched to Greece to fight wildfires. => AID: -> GRC
