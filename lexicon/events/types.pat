# The modes of PLOVER's types (POLECAT's lists) and the CAMEO codes that a frame may name.

mode CONSULT: visit, phone, third-party, multilateral
mode RETREAT: withdraw, release, return, ease, access, disarm, ceasefire, resign
mode REQUEST: assist, change, yield, meet
mode ACCUSE: disapprove, allege, investigate
mode REJECT: assist, change, yield, meet
mode THREATEN: restrict, ban, arrest, relations, expel, territory, violence, political
mode PROTEST: demo, riot, strike, hunger, boycott, obstruct
mode SANCTION: convict, expel, withdraw, discontinue
mode MOBILIZE: troops, weapons, police, militia
mode COERCE: seize, restrict, ban, censor, curfew, martial-law, arrest, deport, withhold,
mode COERCE: misinformation, execute, cyber
mode ASSAULT: abduct, aerial, assassinate, beat, cleansing, crowd-control, destroy, drone, execute
mode ASSAULT: explosives, firearms, heavy-weapons, hijack, massacre, primitive, seize, sexual
mode ASSAULT: suicide-attack, torture, unconventional, mass-violence

cameo: 030, 031, 0311, 0312, 0313, 0314, 032, 033, 0331, 0332, 0333, 0334, 034, 0341, 0342, 0343
cameo: 0344, 035, 0351, 0352, 0353, 0354, 0355, 0356, 036, 037, 038, 039
cameo: 040, 041, 042, 043, 044, 045, 046
cameo: 050, 051, 052, 053, 054, 055, 056, 057
cameo: 060, 061, 062, 063, 064
cameo: 070, 071, 072, 073, 074, 075
cameo: 080, 081, 0811, 0812, 0813, 0814, 082, 083, 0831, 0832, 0833, 0834
cameo: 084, 0841, 0842, 085, 086, 0861, 0862, 0863, 087, 0871, 0872, 0873, 0874
cameo: 090, 091, 092, 093, 094
cameo: 100, 101, 1011, 1012, 1013, 1014, 102, 103, 1031, 1032, 1033, 1034, 104, 1041, 1042, 1043
cameo: 1044, 105, 1051, 1052, 1053, 1054, 1055, 1056, 106, 107, 108
cameo: 110, 111, 112, 1121, 1122, 1123, 1124, 1125, 113, 114, 115, 116
cameo: 120, 121, 1211, 1212, 1213, 1214, 122, 1221, 1222, 1223, 1224, 123, 1231, 1232, 1233, 1234
cameo: 124, 1241, 1242, 1243, 1244, 1245, 1246, 125, 126, 127, 128, 129
cameo: 130, 131, 1311, 1312, 1313, 132, 1321, 1322, 1323, 1324, 133, 134, 135, 136, 137, 138, 1381
cameo: 1382, 1383, 1384, 1385, 139
cameo: 140, 141, 1411, 1412, 1413, 1414, 142, 1421, 1422, 1423, 1424, 143, 1431, 1432, 1433, 1434
cameo: 144, 1441, 1442, 1443, 1444, 145, 1451, 1452, 1453, 1454
cameo: 150, 151, 152, 153, 154
cameo: 160, 161, 162, 1621, 1622, 1623, 163, 164, 165, 166, 1661, 1662, 1663
cameo: 170, 171, 1711, 1712, 172, 1721, 1722, 1723, 1724, 173, 174, 175, 191, 192
cameo: 180, 181, 182, 1821, 1822, 1823, 183, 1831, 1832, 1833, 184, 185, 186
cameo: 190, 193, 194, 195, 196, 200, 201, 202, 203, 204, 2041, 2042
