isogloss.data("documents", [
["bathing-a-newborn.html","Bathing a newborn","en"],
["breast-massage-after-birth.html","Breast massage postpartum to stimulate milk flow and clear clogged milk ducts","en"],
["clogged-milk-duct.html","Easing a clogged milk duct","en"],
["expressing-milk.html","Expressing and storing breast milk","en"],
["first-latch.html","The first latch","en"],
["newborn-sleep.html","Newborn sleep","en"],
["relieve-milk-rays.html","How to relieve clogged milk ducts at home for postpartum mothers","en"]
]);
