"""Words that say nothing by themselves, folded; left out of a query that has others."""

ROMANIAN = """
a ai al ale am ar are as asta atat au aceasta acest acestei acestor acestui aceste acesta ca
care ce cea cei cel cele celor cine cu cum cand cat cata cati cate da daca dar de deci
despre din dintre doar dupa e ei el ele era este eu face fi fie fara i ia iar ii il in
inca intre intr intru isi la le li lor lui m ma mai mea mei mele meu mi ne nici noi noastra
nostru nu o or ori pe pentru prin printr sa sau se si sub sunt suntem ta te tot toate toti
tu ti un una unde unei unele unor unui unul va vom vor voi vreau vreo unde pot poate
"""
ENGLISH = """
an and any are at be but by can do does for from has have how if into is it its my no not
of on our that the their this to was we what when where which who why with you your
"""
HUNGARIAN = """
az es egy hogy nem van is ez azt mi mint csak meg de ha vagy
"""

STOP_WORDS = frozenset(f"{ROMANIAN} {ENGLISH} {HUNGARIAN}".split())
