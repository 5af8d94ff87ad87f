isogloss.data("documents", [
["bathing-a-newborn.html","Bathing a newborn","en","ltr","bathing-a-newborn",[["en","","56"],["de","none info","0%"],["es","look partly warning","96%"],["fr","look warning","100%"],["vi","","100%"]]],
["breast-massage-after-birth.html","Breast massage postpartum to stimulate milk flow and clear clogged milk ducts","en","ltr","breast-massage-after-birth",[["en","look edited info warning","42"],["de","none info","0%"],["es","none info","0%"],["fr","look partly edited info warning","85%"],["vi","look partly edited warning","85%"]]],
["clogged-milk-duct.html","Easing a clogged milk duct","en","ltr","clogged-milk-duct",[["en","","55"],["de","look info warning","100%"],["es","look warning","100%"],["fr","look partly warning","98%"],["vi","look warning","100%"]]],
["expressing-milk.html","Expressing and storing breast milk","en","ltr","expressing-milk",[["en","","63"],["de","look partly warning","95%"],["es","","100%"],["fr","","100%"],["vi","info","100%"]]],
["first-latch.html","The first latch","en","ltr","first-latch",[["en","","62"],["de","look partly warning","96%"],["es","look warning","100%"],["fr","look info warning","100%"],["vi","look warning","100%"]]],
["newborn-sleep.html","Newborn sleep","en","ltr","newborn-sleep",[["en","","55"],["de","","100%"],["es","","100%"],["fr","none info","0%"],["vi","look partly warning","94%"]]],
["relieve-milk-rays.html","How to relieve clogged milk ducts at home for postpartum mothers","en","ltr","relieve-milk-rays",[["en","look edited info warning","43"],["de","none info","0%"],["es","look partly edited info warning","74%"],["fr","none info","0%"],["vi","look partly edited warning","86%"]]]
]);
