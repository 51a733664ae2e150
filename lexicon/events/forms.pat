# Inflected forms, for where a lemmatizer leaves them as they are or guesses wrong.
form strike: struck, stricken
form shoot: shot, shet
form flee: fled, flead
form overrun: overran
form swear: swore, sworn
form throw: threw, thrown
form uphold: upheld
form slay: slew, slain
form steal: stole, stolen
form break: broke, broken
form seek: sought
form fight: fought
form withdraw: withdrew, withdrawn
form withhold: withheld
form hold: held
form meet: met
form send: sent
form bring: brought
form lay: laid
form lead: led
form overthrow: overthrew, overthrown
form forbid: forbade, forbidden
form sink: sank, sunk
form drive: drove, driven
form blow: blew, blown
form hang: hung, hanged
form give: gave, given
form take: took, taken
form speak: spoke, spoken
form rise: rose, risen
form swing: swung
form draw: drew, drawn
form shake: shook, shaken
form freeze: froze, frozen
form choose: chose, chosen
form arise: arose
form forgive: forgave, forgiven
form undertake: undertook, undertaken
form retake: retook, retaken
form bind: bound
form lend: lent
form sue: sued
form vow: vowed
form veto: vetoed
form stab: stabbed
form ban: banned
form bar: barred
form ram: rammed
form free: freed
form agree: agreed
form flog: flogged
form occupy: occupied
form burn: burnt
form reaffirm: reaffirmed
form expel: expelled
form repel: repelled
form rebel: rebelled
form quell: quelled
form cancel: cancelled
form kidnap: kidnapped
form hijack: hijacked
form shell: shelled
form deny: denied
form ally: allied
form rally: rallied
form defy: defied
form ratify: ratified
form levy: levied
form bury: buried
form deploy: deployed
form airlift: airlifted
form mow: mowed
form begin: began, begun
form come: came
form become: became
form go: went, gone
form leave: left
form lose: lost
form win: won
form tell: told
form say: said
form pay: paid
form sell: sold
form make: made
form stand: stood
form understand: understood
form keep: kept
form feel: felt
form catch: caught
form teach: taught
form buy: bought
form think: thought
form find: found
form bear: bore, borne
form tear: tore, torn
form wear: wore, worn
form forsake: forsook
form override: overrode, overridden
form ride: rode
form write: wrote, written
form sit: sat
form get: got, gotten
form bid: bade
form cling: clung
form spring: sprang
form cease: ceased
form side: sided
form beg: begged
form spurn: spurned
form snub: snubbed
form rebuff: rebuffed
